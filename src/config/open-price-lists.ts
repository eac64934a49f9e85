import type { Finding } from '../model/finding.ts'
import type { PriceList } from '../model/price-list.ts'
import { Problem } from '../model/problem.ts'
import type { Loc } from '../model/quantity.ts'
import type { ConfigSource } from './config-source.ts'
import { type Listed, unreadable } from './listed.ts'
import { type Parsed, parseSource } from './parse-source.ts'

/** @throws Problem for a file that is no price list */
export type ReadPriceList = (path: string, digest: string, text: string) => Promise<PriceList>

interface Opened {
  base: PriceList | undefined
  head: PriceList | undefined
  findings: Finding[]
}

/**
 * The price lists that both sides' configs name, each as its own side has it. They are read before the configs are, as these may name
 * the models of a list. A base's that cannot be read is no list, as it could never be mended otherwise.
 * @throws Problem where the head's list is not there, or is none
 */
export async function openPriceLists(
  sides: { base: Listed | undefined; head: Listed },
  sources: { base: ConfigSource | undefined; head: ConfigSource | undefined },
  read: ReadPriceList,
): Promise<Opened> {
  const head = await listOf(sides.head, sources.head, read)
  try {
    return { base: sides.base && (await listOf(sides.base, sources.base, read)), head, findings: [] }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const file = error.where?.path ?? ''
    const broken: Finding = { kind: 'price-list-broken', severity: 'warn', file, problem: error.what }
    return { base: undefined, head, findings: [broken] }
  }
}

async function listOf(
  side: Listed,
  source: ConfigSource | undefined,
  read: ReadPriceList,
): Promise<PriceList | undefined> {
  const named = source && nameIn(source)
  if (!named) return undefined
  const entry = side.entries.find(({ path }) => path === named.path)
  if (!entry)
    throw new Problem(`prices.file names a file that is not there in ${side.revision.label}.`, {
      where: named.at,
      remedy: 'Write it with: promptcost prices update. Its path is relative to the checked directory.',
    })
  for await (const found of side.revision.read([entry])) {
    if ('text' in found) return read(named.path, entry.id, found.text)
    throw new Problem(`this price list ${unreadable[found.unreadable]}.`, { where: { path: named.path } })
  }
  return undefined
}

/** What a config says under `prices.file`; of a config that cannot be read nothing is known here. */
function nameIn(source: ConfigSource): { path: string; at: Loc } | undefined {
  // Most configs have none: they need not be parsed twice.
  if (!/prices/.test(source.text) || !/file/.test(source.text)) return undefined
  let parsed: Parsed
  try {
    parsed = parseSource(source)
  } catch {
    return undefined
  }
  const { prices } = parsed.value
  const file = typeof prices === 'object' && prices !== null && 'file' in prices ? prices.file : undefined
  if (typeof file !== 'string' || file === '') return undefined
  return { path: file.replace(/^(?:\.\/)+/, ''), at: parsed.at(['prices', 'file'], 'value') }
}
