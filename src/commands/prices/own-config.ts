import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { configPaths, hasConfig, pickConfig } from '../../config/config-source.ts'
import { parseSource } from '../../config/parse-source.ts'
import { nearestConfig } from '../../revisions/nearest-config.ts'

/** The folder of the nearest config, and the price list that it names. */
export async function ownConfig(cwd: string): Promise<{ folder: string; priceFile: string | undefined }> {
  const folder = await nearestConfig(cwd, configPaths, hasConfig)
  const found = await Promise.all(
    configPaths.map(async path => {
      const text = await readFile(join(folder, path), 'utf8').catch(() => undefined)
      return text === undefined ? [] : [{ path, text }]
    }),
  )
  const config = pickConfig(found.flat())
  const { prices } = config ? parseSource(config).value : {}
  const file = typeof prices === 'object' && prices !== null && 'file' in prices ? prices.file : undefined
  return { folder, priceFile: typeof file === 'string' && file !== '' ? file : undefined }
}
