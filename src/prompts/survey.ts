import type { Finding } from '../model/finding.ts'
import type { Entry, Revision, Source, Unreadable } from '../model/revision.ts'
import type { Assembled } from './assemble.ts'
import type { Draft } from './draft.ts'
import type { PromptFile } from './formats/format.ts'
import { formatOf } from './formats/formats.ts'
import { type Texts, textKey } from './includes/partials.ts'
import type { AssemblyTerms } from './terms.ts'
import { withUnsent } from './with-unsent.ts'

/** A revision with those of its entries that hold prompts, and all that it lists. */
export interface Selected {
  revision: Pick<Revision, 'read'>
  entries: readonly Entry[]
  /** What includes may lead to; `entries` where it is left out. */
  listing?: readonly Entry[] | undefined
  /** Links and submodules, which are no entries. */
  links?: readonly string[] | undefined
}

/** What has been read, parsed and assembled, so that a file that is the same on both sides goes through each once. */
export interface Remembered {
  texts: Texts
  drafts: Map<string, Draft[]>
  assembled: Map<Draft, Assembled>
}

/**
 * The drafts of one side, in the order of their paths. Nothing in a file makes it throw: a file that cannot be read has
 * no prompt, and one that is not what it seems is one plain prompt, each with a finding.
 * @param remembered of the other side; findings of what it has parsed are not repeated
 */
export async function survey(
  { revision, entries, listing = entries }: Selected,
  side: 'base' | 'head',
  terms: AssemblyTerms,
  remembered: Remembered,
): Promise<{ drafts: Draft[]; findings: Finding[] }> {
  const { texts } = remembered
  const findings: Finding[] = []
  const ordered = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1))
  for (const [path, why] of await readInto(texts, revision, ordered)) {
    findings.push({ kind: 'unreadable', severity: 'warn', at: { path }, side, why })
  }
  const files = ordered.flatMap((entry): PromptFile[] => {
    const text = texts.get(textKey(entry))
    return text === undefined ? [] : [{ ...entry, text, side, syntax: terms.of(entry.path).syntax }]
  })
  const besides = await readBesides(files, revision, listing, texts)
  const drafts = files.flatMap(file => {
    const beside = besides(file)
    const key = [file.id, file.path, file.syntax ?? '', ...[...beside].map(([path, { id }]) => `${id} ${path}`)].join(
      '\0',
    )
    const before = remembered.drafts.get(key)
    if (before) return before
    const parsed = formatOf(file).parse({ ...file, beside })
    const prompts = withUnsent(parsed.prompts, file.text)
    remembered.drafts.set(key, prompts)
    findings.push(...parsed.findings)
    return prompts
  })
  return { drafts, findings }
}

/** Reads what is not known yet, in one batch; tells what could not be read. */
export async function readInto(
  texts: Texts,
  revision: Pick<Revision, 'read'>,
  entries: readonly Entry[],
): Promise<Map<string, Unreadable>> {
  const unreadable = new Map<string, Unreadable>()
  const distinct = new Map(entries.filter(entry => !texts.has(textKey(entry))).map(entry => [textKey(entry), entry]))
  if (distinct.size === 0) return unreadable
  const all: Source[] = []
  for await (const source of revision.read([...distinct.values()])) all.push(source)
  // Reading may answer in any order, and what is told must not depend on it.
  for (const source of all.sort((a, b) => (a.entry.path < b.entry.path ? -1 : 1))) {
    if ('text' in source) texts.set(textKey(source.entry), source.text)
    else unreadable.set(source.entry.path, source.unreadable)
  }
  return unreadable
}

type Beside = ReadonlyMap<string, { id: string; text: string }>

async function readBesides(
  files: readonly PromptFile[],
  revision: Pick<Revision, 'read'>,
  listing: readonly Entry[],
  texts: Texts,
): Promise<(file: PromptFile) => Beside> {
  const wanted = new Map(files.map(file => [file, formatOf(file).beside?.(file.path) ?? []]))
  const paths = new Set([...wanted.values()].flat())
  const entries = new Map(listing.filter(({ path }) => paths.has(path)).map(entry => [entry.path, entry]))
  await readInto(texts, revision, [...entries.values()])
  return file => {
    const found = (wanted.get(file) ?? []).flatMap((path): [string, { id: string; text: string }][] => {
      const entry = entries.get(path)
      const text = entry && texts.get(textKey(entry))
      return entry && text !== undefined ? [[path, { id: entry.id, text }]] : []
    })
    return new Map(found)
  }
}
