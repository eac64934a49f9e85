import { readFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { todayOf } from '../../model/day.ts'
import { Problem } from '../../model/problem.ts'
import { isDay } from '../../prices/lists/check-price.ts'
import { type PriceFile, usualPriceFile } from '../../prices/lists/price-file.ts'
import { readPriceFile } from '../../prices/lists/read-price-file.ts'
import { readList } from '../../prices/lists/shapes.ts'
import { writePriceFile } from '../../prices/lists/write-price-file.ts'
import { counted } from '../../report/style.ts'
import type { Io } from '../command.ts'
import { writeWhole } from '../write-whole.ts'
import { compareFiles } from './compare-files.ts'
import { listAt } from './list-at.ts'
import { ownConfig } from './own-config.ts'
import { readSource } from './read-source.ts'
import { withinFolder } from './within.ts'

interface Asked {
  from: string | undefined
  output: string | undefined
  provider: readonly string[]
  'as-of': string | undefined
  at: string | undefined
  check: boolean
}

/** Fetches a list, converts it, and writes it whole or not at all. Returns the exit code. */
export async function updatePrices(asked: Asked, io: Io): Promise<number> {
  const day = dayIn(asked, 'as-of')
  const past = dayIn(asked, 'at')
  const today = io.today ?? todayOf(io.env)
  if (past !== undefined && day !== undefined)
    throw new Problem('--at and --as-of both say a day.', {
      remedy: 'Leave out --as-of: --at says what the list is of.',
    })
  if (past !== undefined && past > today)
    throw new Problem(`--at ${past} is yet to come.`, { remedy: `Name ${today} or a day before.` })
  const { folder, priceFile } = await ownConfig(io.cwd)
  const named = priceFile ?? usualPriceFile
  const path = asked.output === undefined ? await withinFolder(folder, named) : resolve(io.cwd, asked.output)
  const source =
    past === undefined
      ? await readSource(asked.from ?? 'models.dev', io.cwd, today)
      : await listAt(asked.from ?? 'genai-prices', past)
  const found = readList(source.from, source.text, day ?? source.asOf)
  const file: PriceFile = { source: found.source, asOf: found.asOf, models: only(found.models, asked.provider) }
  const shown = relative(io.cwd, path) || path
  const before = await presentAt(path, shown)
  const text = writePriceFile(file)
  // What cannot be read back must not be written.
  readPriceFile(shown, text)
  if (asked.check) {
    // The same prices on a later day are current too.
    const sameDay = before && writePriceFile({ ...file, asOf: before.file.asOf })
    return checkOnly(before !== undefined && before.text === sameDay, shown, io)
  }
  await writeWhole(path, text, 'the price list')
  io.out(`${summary(shown, file, found.leftOut, before?.file)}\n`)
  if (priceFile === undefined)
    io.out(`\nTo use it, add to promptcost.yml:\n\nprices:\n  file: ${relative(folder, path)}\n`)
  return 0
}

function dayIn(asked: Asked, option: 'as-of' | 'at'): string | undefined {
  const day = asked[option]
  if (day === undefined || isDay(day)) return day
  throw new Problem(`--${option} ${JSON.stringify(day)} is not a day.`, {
    remedy: `Write for example --${option} 2026-11-29.`,
  })
}

function checkOnly(isSame: boolean, shown: string, io: Io): number {
  io.out(isSame ? `${shown} is current.\n` : `${shown} is not current. Run: promptcost prices update\n`)
  return isSame ? 0 : 1
}

/** @throws Problem where none of the providers is in the list */
function only(models: PriceFile['models'], names: readonly string[]): PriceFile['models'] {
  if (names.length === 0) return models
  const kept = new Map([...models].filter(([provider]) => names.includes(provider)))
  const missing = names.find(name => !models.has(name))
  if (missing === undefined) return kept
  const known = [...models.keys()].sort().slice(0, 40).join(', ')
  throw new Problem(`this list has no provider ${JSON.stringify(missing)}.`, { remedy: `It has: ${known}.` })
}

/** The file as it is, where it is one of ours; anything else must not be overwritten by mistake. */
async function presentAt(path: string, shown: string): Promise<{ text: string; file: PriceFile } | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined || text.trim() === '') return undefined
  try {
    return { text, file: readPriceFile(shown, text) }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    throw new Problem(`${error.what.replace(/\.$/, '')}, so it is not overwritten.`, {
      where: { path: shown },
      remedy: 'Remove it, or name another file with --output.',
    })
  }
}

function summary(shown: string, { source, asOf, models }: PriceFile, leftOut: number, before: PriceFile | undefined) {
  const size = [...models.values()].reduce((sum, inner) => sum + inner.size, 0)
  const unpriced =
    leftOut === 0
      ? ''
      : `, without ${counted(leftOut, 'model')} that ${leftOut === 1 ? 'has' : 'have'} no price per token of text`
  const head = `${shown}: ${counted(size, 'price')} of ${counted(models.size, 'provider')} from ${source}, of ${asOf}${unpriced}.`
  return before ? `${head}\n${compareFiles(before, models)}` : head
}
