import { identify } from '../catalogue/identify.ts'
import { placesIn } from '../data/places-in.ts'
import { byPath } from '../model/by-path.ts'
import type { Change, Costed } from '../model/change.ts'
import type { Config } from '../model/config.ts'
import type { FindingOf } from '../model/finding.ts'
import type { Price } from '../model/price.ts'
import type { Entry } from '../model/revision.ts'
import { unsharedEntries } from '../model/unshared.ts'
import { priceOf } from '../prices/price-of.ts'
import type { Selected } from '../prompts/parse-files.ts'
import { peeking, readInto } from '../prompts/read-into.ts'
import { looksLikeModel } from '../source/asked/model-words.ts'
import type { Texts } from '../templates/includes/partials.ts'

const CODE = /\.(?:pyi?|[cm]?[jt]sx?|go|java|kts?|cs|rs|ipynb)$/i
/** Text in quotes that may be a model's name, also where it is put together: `"o1-" + "pro"`. */
const QUOTED = /\\?["'`]([\w./:@-]{1,100}(?:\\?["'`][ \t]{0,9}\+?[ \t]{0,9}\\?["'`][\w./:@-]{1,100}){0,9})\\?["'`]/g
/** A model in a file of data, or in what stands above a text. */
const KEYED = /(?<![\w-])["']?[\w-]{0,40}model[\w-]{0,40}["']?[ \t]{0,9}[:=][ \t]{0,9}["']?([\w./:@-]{2,100})/gi
const BETWEEN = /\\?["'`][ \t]{0,9}\+?[ \t]{0,9}\\?["'`]/g
/** What only compares with a name, or looks something up by it, sends nothing to it. */
const COMPARES = /(?:[=!]==?|\bcase|\bin\s*[([{]|\b(?:starts_?[wW]ith|ends_?[wW]ith|includes|has|equals)\()\s*$/
const KEY = /(?:^|[{,])\s*$/
const COMMENT = /^\s*(?:#|\/\/|\*|\/\*)/
/** As many as are looked at where no config says which files are prompts. */
const MOST_FILES = 20_000
const MOST_TOLD = 10

/**
 * Files with prompts that come to name a dearer model than their prompts are found to ask: one may be sent there in a way that is not
 * followed. Each file's dearest is reported.
 */
export async function noteNamedModels(
  changes: readonly Change[],
  { base, head }: Record<'base' | 'head', Selected>,
  config: Config,
  texts: Texts,
): Promise<(FindingOf<'model-named'> | FindingOf<'search-cut'>)[]> {
  const [before, now] = [base.listing ?? base.entries, head.listing ?? head.entries]
  const listed = byPath(before)
  // A file that both sides have comes to hold prompts, or to name models, by a prompt that they do not share.
  const apart = pathsIn(
    changes.filter(({ base, head }) => base !== head),
    'head',
  )
  for (const { path } of unsharedEntries(before, now).head) apart.add(path)
  const [named, atBase] = [pathsIn(changes, 'head', apart), pathsIn(changes, 'base', apart)]
  const isSame = ({ path, id }: Entry) => listed.get(path)?.id === id && atBase.has(path)
  const all = now.filter(entry => named.has(entry.path) && !isSame(entry))
  const edited = all.slice(0, MOST_FILES)
  if (edited.length === 0) return []
  const known = edited.flatMap(({ path }) => listed.get(path) ?? [])
  const askedIn = promptsIn(changes, new Set(edited.map(({ path }) => path)))
  await readInto(texts, peeking(head), edited)
  await readInto(texts, peeking(base), known)
  // All of the base's files are looked at only where an edited one names a dearer model.
  const namesBefore = () => {
    const paths = pathsIn(changes, 'base')
    const all = [...known, ...before.filter(({ path }) => paths.has(path))]
    return new Set(all.flatMap(each => [...namesIn(each, texts).keys()]))
  }
  let namedBefore: ReadonlySet<string> | undefined
  const isNews = (name: string) => {
    namedBefore ??= namesBefore()
    return !namedBefore.has(name)
  }
  const priceFor = pricesBy(config)
  const found = edited.flatMap((entry): FindingOf<'model-named'>[] => {
    const asked = askedIn.get(entry.path) ?? []
    const limit = dearestOf(asked.flatMap(each => each.price ?? []))
    const names = new Set(asked.map(({ model }) => model.asked))
    const others = [...namesIn(entry, texts)].filter(([name]) => !names.has(name))
    const dearer = others.flatMap(([name, offset]) => {
      const price = priceFor(name)
      return limit && price && isDearer(dearestOf([price]), limit) ? [{ name, offset, price }] : []
    })
    const news = dearer.filter(({ name }) => isNews(name))
    const [first] = news.sort((a, b) => (isDearer(dearestOf([b.price]), dearestOf([a.price])) ? 1 : -1))
    const text = texts.get(entry)
    if (!first || text === undefined) return []
    return [{ kind: 'model-named', severity: 'warn', model: first.name, at: placesIn(entry.path, text)(first.offset) }]
  })
  const next = all[MOST_FILES]
  const cut = { kind: 'search-cut', severity: 'warn', for: 'models' } as const
  return [...found.slice(0, MOST_TOLD), ...(next ? [{ ...cut, at: { path: next.path } }] : [])]
}

/** The files that hold a side's prompts, or name the models of some: all, or those that are among some. */
function pathsIn(changes: readonly Change[], side: 'base' | 'head', among?: ReadonlySet<string>): Set<string> {
  const paths = new Set<string>()
  for (const change of changes) for (const path of filesOf(change[side])) if (!among || among.has(path)) paths.add(path)
  return paths
}

function filesOf(side: Costed | undefined): string[] {
  if (!side) return []
  const { at, model } = side.prompt
  return model && model.at.path !== at.path ? [at.path, model.at.path] : [at.path]
}

/** Both sides' prompts, by the files that hold them or name their models: those of some files. */
function promptsIn(changes: readonly Change[], files: ReadonlySet<string>): Map<string, Costed[]> {
  const prompts = new Map<string, Costed[]>()
  for (const { base, head } of changes)
    for (const one of base === head ? [head] : [base, head])
      for (const path of filesOf(one))
        if (one && files.has(path)) (prompts.get(path) ?? prompts.set(path, []).get(path))?.push(one)
  return prompts
}

/** Models that a file names, and where each is first. */
function namesIn(entry: Entry, texts: Texts): Map<string, number> {
  const found = new Map<string, number>()
  const text = texts.get(entry) ?? ''
  const isCode = CODE.test(entry.path)
  for (const { 0: all, 1: written = '', index } of text.matchAll(isCode ? QUOTED : KEYED)) {
    const name = written.replace(BETWEEN, '')
    if (found.has(name) || !looksLikeModel(name)) continue
    // What stands before and behind a name says what it is for.
    const before = lineBefore(text, index)
    const [near = ''] = /.*$/.exec(before.slice(-30)) ?? []
    if (COMPARES.test(near)) continue
    const [after = ''] = /^.{0,9}/.exec(text.slice(index + all.length, index + all.length + 9)) ?? []
    if (isCode && KEY.test(near) && /^\s*:/.test(after)) continue
    if (!COMMENT.test(before)) found.set(name, index)
  }
  return found
}

/** What stands before an offset in its line, as far as it is near. */
function lineBefore(text: string, offset: number): string {
  const near = text.slice(Math.max(0, offset - 300), offset)
  return near.slice(near.lastIndexOf('\n') + 1)
}

interface Rates {
  input: bigint
  output: bigint
}

/** Of several prices the highest rates. */
function dearestOf(prices: readonly Price[]): Rates | undefined {
  const rates = prices.flatMap(({ tiers }) => tiers[0]?.rates ?? [])
  return rates.length === 0
    ? undefined
    : {
        input: rates.reduce((most, { input }) => (input > most ? input : most), 0n),
        output: rates.reduce((most, { output }) => (output > most ? output : most), 0n),
      }
}

const isDearer = (one: Rates | undefined, other: Rates | undefined): boolean =>
  one !== undefined && other !== undefined && (one.input > other.input || one.output > other.output)

function pricesBy({ base, head, prices, priceLists }: Config): (name: string) => Price | undefined {
  const models = { ...head?.models, ...base?.models }
  return name => {
    const { model, guess } = identify({ asked: name, from: 'file', at: undefined }, { models, prices, priceLists })
    return guess ? undefined : priceOf(model, prices, priceLists)
  }
}
