import * as z from 'zod'
import type { Ledger, LedgerRecord, Shown } from '../model/approval.ts'
import { decimal } from '../model/finding-parts.ts'

const key = z.string().regex(/^[A-Za-z0-9+/]{16}$/)
const ceilings = z.strictObject({
  detail: z.enum(['prompts', 'limits', 'units']),
  most: z.array(z.tuple([key, decimal])).max(64),
})
const time = z.iso.datetime().max(40)
const shown = { ceilings, prompts: z.string().regex(/^[0-9a-f]{0,64}$/) }
const stored = z.strictObject({
  entries: z.array(z.strictObject({ at: time.optional(), ...shown })).max(8),
  bindings: z.array(z.strictObject({ comment: z.int().min(1), ...shown })).max(8),
})

const started = '<!-- ledger '
const ended = ' -->'
/** A comment may have 65,536 characters; the visible part leaves some 5,500. */
const longest = 5000
const mostEntries = 4
const mostBindings = 6

/** The ledger as a hidden line. `--` would end an HTML comment, so no hyphen is written as itself. */
export function ledgerLine(ledger: Ledger): string {
  const json = JSON.stringify(ledger).replace(/[-<>&]/g, character => `\\u00${character.charCodeAt(0).toString(16)}`)
  return `${started}${json}${ended}`
}

/**
 * The ledger of a marked comment, whose line stands above those of run and marker. Only there: what comes before holds names
 * of the repository. Undefined where there is none that can be read.
 */
export function readLedger(body: string): Ledger | undefined {
  const line = body.trimEnd().split(/\r?\n/).at(-3)
  if (!line?.startsWith(started) || !line.endsWith(ended) || line.length > 2 * longest) return undefined
  try {
    const read = stored.safeParse(JSON.parse(line.slice(started.length, -ended.length)))
    return read.success
      ? { entries: read.data.entries.map(({ at, ...shown }) => ({ at, ...shown })), bindings: read.data.bindings }
      : undefined
  } catch {
    return undefined
  }
}

/** `at` of the newest entry is the comment's own time as long as nobody writes the comment anew. */
export function dated(ledger: Ledger, publishedAt: string): Ledger {
  const [newest, ...older] = ledger.entries
  return newest ? { ...ledger, entries: [{ ...newest, at: newest.at ?? publishedAt }, ...older] } : ledger
}

/**
 * What the comment is to hold next. What is still broken as before keeps the time at which it could first be read; the oldest
 * give way where there is no room.
 */
export function nextLedger(before: Ledger | undefined, record: LedgerRecord): Ledger {
  const { entries = [], bindings = [] } = before ?? {}
  const [newest] = entries
  const { ceilings, prompts } = record
  const isSame = newest !== undefined && isEqual(newest, record)
  const all = isSame ? entries : [{ at: undefined, ceilings, prompts }, ...entries]
  const known = new Set(record.bindings.map(({ comment }) => comment))
  const bound = [...record.bindings, ...bindings.filter(({ comment }) => !known.has(comment))]
  return fitted({ entries: all.slice(0, mostEntries), bindings: bound.slice(0, mostBindings) })
}

function isEqual(a: Shown, b: Shown): boolean {
  return a.prompts === b.prompts && JSON.stringify(a.ceilings) === JSON.stringify(b.ceilings)
}

function fitted(ledger: Ledger): Ledger {
  if (ledgerLine(ledger).length <= longest) return ledger
  const { entries, bindings } = ledger
  // An approval that is forgotten can be given again; the newest entry is what the comment shows.
  if (entries.length > 1 && entries.length >= bindings.length)
    return fitted({ entries: entries.slice(0, -1), bindings })
  return bindings.length > 0 ? fitted({ entries, bindings: bindings.slice(0, -1) }) : ledger
}
