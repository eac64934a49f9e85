import { byPath } from '../model/by-path.ts'
import type { Version } from '../model/change.ts'
import type { FindingOf } from '../model/finding.ts'
import type { Prompt } from '../model/prompt.ts'
import type { Entry } from '../model/revision.ts'
import { unsharedEntries } from '../model/unshared.ts'
import type { Texts } from '../templates/includes/partials.ts'
import type { Selected } from './parse-files.ts'
import { peeking, readInto } from './read-into.ts'

type Sides = Record<'base' | 'head', Pick<Version, 'prompt'> | undefined>

/** Template statements with unusual delimiters, which count as text: `# for x in y`, `[% for x in y %]`. */
const LINES =
  /^[ \t]*(?:#{1,3}|%{1,2}|\/\/|--|>>|@)[ \t]*(?:for[ \t]+\w+(?:[ \t]*,[ \t]*\w+)?[ \t]+in[ \t]|endfor\b|include[ \t]+["']|macro[ \t]+\w+\(|call[ \t]+\w+\(|set[ \t]+\w+[ \t]*=|endset\b)/gm
const TAGS =
  /(?:\[%|<%|\(%|\{%%|\[\[%|<<|@\{)[-+]?[ \t]*(?:for|include|macro|import|extends|set|call|each|#each|range)\b/g

/** Where code sets the delimiters: for Jinja, Nunjucks, LiquidJS, Mustache and Go. */
const SETS =
  /\b(line_statement_prefix|line_comment_prefix|(?:variable|block|comment)_(?:start|end)_string|(?:variable|block|comment)(?:Start|End)|(?:tag|output)Delimiter(?:Left|Right)|(?:open|close)Delimiter|def_[lr]delim|(?:block|variable|comment)_delimiters|tag_(?:block|variable|comment)|templateSettings(?:\.\w{1,20})?|customTags|Mustache\.tags|Delims)\b(?=\\?["']?\s*[=:(])/g
/** Delimiters that are given by their place: `Environment("((*", "*))")`, `Mustache.render(text, data, {}, ["<%", "%>"])`. */
const PLACED =
  /\b(\w{0,40}Environment|Template|overlay)\(\s{0,99}(?:[\w.]{1,99},\s{0,99}|["'][^"'\n]{0,200}["'],\s{0,99})?["'][^\w\s"']{2,6}["']\s{0,9}[,)]|\b(Mustache\.(?:parse|render))\([^\n;]{0,300}?\[\s{0,9}["'][^\w\s"']{1,6}["']\s{0,9},/g
const CODE = /\.(?:pyi?|ipynb|[cm]?[jt]sx?|go|java|kts?|cs|rs|rb|php)$/i
/** Files that are looked at, those that are edited before those that are new. */
const MOST_FILES = 2_000

/** Prompts with more such statements than at the base: a program that runs them may send more than is counted. */
export function noteDelimiters(pairs: readonly Sides[]): FindingOf<'template-delimiters'>[] {
  return pairs.flatMap(({ base, head }): FindingOf<'template-delimiters'>[] => {
    if (!head || !base || base.prompt === head.prompt) return []
    const [before, now] = [statementsIn(base.prompt), statementsIn(head.prompt)]
    if (now <= before) return []
    const { id, at } = head.prompt
    return [{ kind: 'template-delimiters', severity: 'warn', prompt: id, at: { path: at.path } }]
  })
}

function statementsIn({ messages }: Prompt): number {
  const text = messages.flatMap(({ runs }) => runs.expected.map(run => run.text)).join('')
  return (text.match(LINES)?.length ?? 0) + (text.match(TAGS)?.length ?? 0)
}

/** Code that the change edits or adds, and that sets delimiters of templates more often than at the base. */
export async function noteDelimitersSet(
  base: Selected,
  head: Selected,
  texts: Texts,
): Promise<(FindingOf<'template-delimiters-set'> | FindingOf<'search-cut'>)[]> {
  const listed = { base: base.listing ?? base.entries, head: head.listing ?? head.entries }
  const before = byPath(listed.base)
  const all = unsharedEntries(listed.base, listed.head)
    .head.filter(({ path, id }) => CODE.test(path) && before.get(path)?.id !== id)
    .sort((one, other) => Number(before.has(other.path)) - Number(before.has(one.path)))
  const news = all.slice(0, MOST_FILES)
  const was = news.flatMap(({ path }) => before.get(path) ?? [])
  await readInto(texts, peeking(head), news)
  await readInto(texts, peeking(base), was)
  const found = news.flatMap((entry): FindingOf<'template-delimiters-set'>[] => {
    const known = setIn(before.get(entry.path), texts)
    const [key] = [...setIn(entry, texts)]
      .filter(([name, times]) => times > (known.get(name) ?? 0))
      .map(([name]) => name)
    return key === undefined
      ? []
      : [{ kind: 'template-delimiters-set', severity: 'warn', key, at: { path: entry.path } }]
  })
  const next = all[MOST_FILES]
  return next ? [...found, { kind: 'search-cut', severity: 'warn', at: { path: next.path }, for: 'delimiters' }] : found
}

function setIn(entry: Entry | undefined, texts: Texts): Map<string, number> {
  const text = entry && texts.get(entry)
  const found = new Map<string, number>()
  for (const pattern of [SETS, PLACED])
    for (const [, one, other] of text?.matchAll(pattern) ?? []) {
      const name = one ?? other ?? ''
      found.set(name, (found.get(name) ?? 0) + 1)
    }
  return found
}
