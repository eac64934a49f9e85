import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { compile } from 'json-schema-to-typescript'
import { reportSchema } from './report-schema.ts'

/**
 * The declarations that the library's entries reach, by their path below `dist/types/`. The report's type is made from its JSON
 * Schema, so that nobody needs the schema library to use the types.
 */
export async function declarations(): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'promptcost-types-'))
  try {
    emit(folder)
    const reached = new Map<string, string>()
    const reach = async (path: string): Promise<void> => {
      if (reached.has(path)) return
      const text = path === 'model/report.d.ts' ? await reportTypes() : await readFile(join(folder, path), 'utf8')
      reached.set(path, text.replace(/(from '\.[^']+)\.ts'/g, "$1.js'"))
      for (const [, specifier = ''] of text.matchAll(/from '(\.[^']+)\.[jt]s'/g)) {
        await reach(relative('.', join(dirname(path), `${specifier}.d.ts`)))
      }
    }
    await reach('index.d.ts')
    await reach('tokens/index.d.ts')
    return reached
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function emit(outDir: string): void {
  const flags = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--rootDir', 'src', '--outDir', outDir]
  const options = [
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--lib',
    'es2023',
    '--types',
    'node',
    '--strict',
    '--skipLibCheck',
  ]
  const imports = ['--allowImportingTsExtensions', '--rewriteRelativeImportExtensions', '--verbatimModuleSyntax']
  const entries = ['src/index.ts', 'src/tokens/index.ts']
  execFileSync('node_modules/.bin/tsc', ['--ignoreConfig', ...flags, ...options, ...imports, ...entries], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}

async function reportTypes(): Promise<string> {
  const schema = { ...JSON.parse(reportSchema()), title: 'Report' }
  return compile(schema, 'Report', { bannerComment: '', additionalProperties: false, format: false })
}
