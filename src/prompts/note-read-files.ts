import { posix } from 'node:path'
import { byPath } from '../model/by-path.ts'
import type { FindingOf } from '../model/finding.ts'
import type { Entry } from '../model/revision.ts'
import { unsharedEntries } from '../model/unshared.ts'
import type { Texts } from '../templates/includes/partials.ts'
import { listingOf } from './prompts-of.ts'
import { peeking, readInto } from './read-into.ts'
import type { Surveyed } from './survey.ts'

/** Files of prose, and of data, that code may send. Of any other kind of text, prose counts. */
const PROSE = /\.(?:txt|text|md|mdx|markdown|rst|prompt|prompty|j2|jinja2?|hbs|handlebars|mustache|liquid|tmpl|tpl)$/i
const DATA = /\.(?:jsonl?|ya?ml|toml|csv|xml|html?)$/i
const CODE = /\.(?:pyi?|ipynb|[cm]?[jt]sx?|go|java|kts?|cs|rs)$/i
const NOT_TEXT =
  /\.(?:pyi?|ipynb|[cm]?[jt]sx?|go|java|kts?|cs|rs|c|h|cpp|hpp|rb|php|sh|sql|css|s[ac]ss|less|lock|png|jpe?g|gif|webp|svg|ico|pdf|zip|gz|tar|woff2?|ttf|mp[34]|wav|wasm|so|dll|exe)$/i
/** A path as code writes it, up to its closing quote, which a notebook escapes, and in Go's comment. */
const NAMED = /(?<![\w@./-])([\w@./-]{1,200})\\?["'`]|\/\/go:embed[ \t]+([\w@./-]{1,200})/g

/** Pages about a project, which code writes more often than it sends them. */
const PAGE = /(?:^|\/)(?:README|CHANGELOG|CONTRIBUTING|HISTORY|CHANGES|LICENSE|NOTICE)\b[^/]*$/i

/** The least growth in characters that is reported. */
const LEAST = 1000
/** The most files that are read for it. */
const MOST_FILES = 1000
const MOST_REPORTED = 10

type Side = Pick<Surveyed, 'selected' | 'assembled' | 'besides'>

/**
 * Code with prompts that names more text in files that are part of no prompt than at the base: growth would hide there. Files of data, such as
 * JSON, and pages such as a README that nothing opens are looked at only where the code did not name them before, as code reads and writes
 * much of that.
 */
export async function noteReadFiles(
  base: Side,
  head: Side,
  texts: Texts,
): Promise<(FindingOf<'text-elsewhere'> | FindingOf<'search-cut'>)[]> {
  const all = head.selected.entries.filter(({ path }) => CODE.test(path))
  if (all.length === 0) return []
  const sources = new Set(base.assembled.map(({ prompt }) => prompt.at.path))
  const code = all.filter(({ path }) => sources.has(path))
  const [before, after, counted] = [byPath(listingOf(base)), byPath(listingOf(head)), countedIn(head)]
  const isNews = ({ path, id }: Entry) => before.get(path)?.id !== id
  const apart = unsharedEntries(listingOf(base), listingOf(head)).head
  const news = apart.filter(entry => isNews(entry) && isText(entry.path) && !counted.has(entry.path))
  const looked = code.filter(entry => news.length > 0 || isNews(entry))
  const found: FindingOf<'text-elsewhere'>[] = []
  let left = MOST_FILES
  for (const entry of looked) {
    const then = named(before.get(entry.path), before, texts)
    const was = new Map(then.map(each => [each.path, each]))
    const isWhatIsSent = ({ path }: Entry) => !was.has(path) || !isOften(path) || isRead(path, texts.get(entry))
    const fresh = named(entry, after, texts).filter(
      each => !counted.has(each.path) && was.get(each.path)?.id !== each.id && isWhatIsSent(each),
    )
    left -= fresh.length
    if (left < 0) {
      const isNew = then.length <= MOST_FILES
      return [
        ...found,
        { kind: 'search-cut', severity: isNew ? 'fail' : 'warn', at: { path: entry.path }, for: 'text' },
      ]
    }
    const grown = await grownOf(base, head, was, fresh, texts)
    if (grown) found.push({ kind: 'text-elsewhere', severity: 'warn', at: { path: entry.path }, ...grown })
    if (found.length >= MOST_REPORTED) break
  }
  return found
}

/** Whether code names such files for more than what it sends. */
const isOften = (path: string): boolean => DATA.test(path) || PAGE.test(path)
/** A page that code opens is sent as any other text is; one that it only names is not. */
const OPENED = /\b(?:open|read_?\w*|load\w*|Path)\s{0,9}\([^()\n]{0,120}?([\w.-]{1,80})["'`]/gi
const isRead = (path: string, code = ''): boolean =>
  PAGE.test(path) && [...code.matchAll(OPENED)].some(([, name]) => name === posix.basename(path))
const isText = (path: string): boolean => !NOT_TEXT.test(path)
const isKnown = (path: string): boolean => PROSE.test(path) || DATA.test(path)

/** Files that hold prompts, and those that are read with them. */
function countedIn({ assembled, besides }: Side): ReadonlySet<string> {
  const sources = assembled.flatMap(({ prompt }) => prompt.sources.map(({ path }) => path))
  return new Set([...sources, ...[...besides.values()].flat()])
}

/** The files that code names, as far as they are there: from its own folder, from the top, or by the end of their path. */
function named(entry: Entry | undefined, all: ReadonlyMap<string, Entry>, texts: Texts): Entry[] {
  const text = entry && texts.get(entry)
  if (!text) return []
  const folder = posix.dirname(entry.path)
  const found = new Set<Entry>()
  for (const [, quoted, embedded] of text.matchAll(NAMED)) {
    const name = posix.normalize(quoted ?? embedded ?? '').replace(/^\/+/, '')
    if (!isText(name)) continue
    const beside =
      all.get(posix.join(folder, name)) ??
      all.get(name.replace(/^(?:\.\.\/)+/, '')) ??
      (name.includes('.') ? endingWith(name, all) : undefined)
    if (beside) found.add(beside)
  }
  return [...found]
}

const ends = new WeakMap<ReadonlyMap<string, Entry>, ReadonlyMap<string, Entry>>()

/** A file by its name alone, as code may put its folder together. */
function endingWith(name: string, all: ReadonlyMap<string, Entry>): Entry | undefined {
  const known = ends.get(all) ?? new Map([...all.values()].map(entry => [posix.basename(entry.path), entry]))
  ends.set(all, known)
  return known.get(posix.basename(name))
}

async function grownOf(
  base: Side,
  head: Side,
  known: ReadonlyMap<string, Entry>,
  fresh: readonly Entry[],
  texts: Texts,
): Promise<Pick<FindingOf<'text-elsewhere'>, 'file' | 'files' | 'base' | 'head'> | undefined> {
  if (fresh.length === 0) return undefined
  await readInto(texts, peeking(head.selected), fresh)
  await readInto(
    texts,
    peeking(base.selected),
    fresh.flatMap(({ path }) => known.get(path) ?? []),
  )
  const sent = fresh.filter(entry => isKnown(entry.path) || isProse(texts.get(entry) ?? ''))
  const lengthOf = (entry: Entry | undefined) => (entry && texts.get(entry)?.length) ?? 0
  const before = sent.reduce((sum, { path }) => sum + lengthOf(known.get(path)), 0)
  const after = sent.reduce((sum, entry) => sum + lengthOf(entry), 0)
  if (after - before < LEAST) return undefined
  const [first] = sent.sort(
    (a, b) => lengthOf(b) - lengthOf(known.get(b.path)) - lengthOf(a) + lengthOf(known.get(a.path)),
  )
  return first && { file: first.path, files: sent.length, base: before, head: after }
}

/** Characters of a text that are looked at to tell what it is. */
const LOOKED_AT = 20_000

/** Whether a text is one of words, and no code, table or log. */
function isProse(text: string): boolean {
  const looked = text.slice(0, LOOKED_AT)
  const words = looked.match(/(?<![\w$])[\p{L}'’-]+(?=[\s,.;:!?)]|$)/gu)?.join('').length ?? 0
  const blanks = looked.match(/\s/g)?.length ?? 0
  return words + blanks > 0.85 * looked.length
}
