/*
 * How many of a repository's prompt files are found without a config: `tsx scripts/discovery.ts FOLDER [PART [names]]`, where FOLDER holds
 * a clone of each repository of `discovery-labels.json` as OWNER+NAME/repo. PART of a repository's name runs that one alone, and `names`
 * prints what is wrong and what is not seen.
 *
 * The labels were made by eye: every folder was looked at, file by file where it mixes prompts (P) with other text (N). U is unclear and
 * counts for nothing, as does the flow whose template is labelled itself. The first label whose pattern matches a path holds, and a file
 * without one is no prompt. Half of the repositories were labelled after the weights were set (`heldOut`).
 */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { discover } from '../src/discovery/discover.ts'
import { formatOf, parseFile } from '../src/formats/formats.ts'
import { mayHoldPrompts } from '../src/formats/may-hold-prompts.ts'
import { findPlaces } from '../src/judging/find-places.ts'
import type { Source } from '../src/model/revision.ts'
import { globber } from '../src/revisions/glob.ts'
import { countTokens } from '../src/tokens/index.ts'
import labelled from './discovery-labels.json' with { type: 'json' }

const [folder, only, names] = process.argv.slice(2)
if (folder === undefined) throw new Error('Name the folder that holds the clones.')
const text =
  /\.(?:md|mdc|txt|ya?ml|json|toml|prompty?|prompts|j2|jinja2?|hbs|handlebars|mustache|liquid|tpl|tmpl|xml|baml)$|rules$/i

console.log(
  '| repository | held out | prompts | found or listed | by tokens | counted | by tokens | counted, no prompt |',
)
console.log('|:--|:--|--:|--:|--:|--:|--:|--:|')
for (const { repository, commit, heldOut, labels } of labelled) {
  if (only !== undefined && !repository.includes(only)) continue
  const clone = join(folder, repository.replace('/', '+'), 'repo')
  const git = (...args: string[]) => execFileSync('git', ['-C', clone, ...args], { maxBuffer: 1 << 28 })
  const entries = git('ls-tree', '-r', '-z', commit)
    .toString()
    .split('\0')
    .flatMap(line => {
      const [, id, path] = /^100\d+ blob (\w+)\t(.*)$/s.exec(line) ?? []
      return id && path && text.test(path) ? [{ path, id }] : []
    })
  const read = (id: string) => {
    try {
      return git('cat-file', 'blob', id).toString('utf8')
    } catch {
      return undefined
    }
  }
  const revision = {
    async *read(asked: readonly { path: string; id: string }[]): AsyncIterable<Source> {
      for (const entry of asked) {
        const found = read(entry.id)
        if (found !== undefined) yield { entry, text: found }
      }
    },
  }
  /** Whether anything in a file is counted: a settings file that may declare servers of tools is read, and most hold none. */
  const counts = async (path: string, id: string) => {
    const file = { path, id, text: read(id) ?? '' }
    const format = formatOf(file)
    await format.prepare?.()
    const { prompts: parsed } = parseFile(file, format)
    return parsed.some(each => !each.ignored && (each.messages.length > 0 || each.tools !== undefined))
  }
  const standing = findPlaces(globber(entries.map(({ path }) => path)))
  const { prompts, uncovered } = await discover([{ revision, entries }], {
    standing,
    mayHoldPrompts,
    isCovered: undefined,
  })
  const listed = new Set([...prompts, ...uncovered.map(({ path }) => path)])
  const labelOf = (path: string) => labels.find(([pattern = '']) => new RegExp(pattern).test(path))?.[1] ?? 'N'
  const real = entries
    .filter(({ path }) => labelOf(path) === 'P')
    .map(({ path, id }) => ({ path, tokens: countTokens(read(id) ?? '', 'gpt-4o') }))
  const sum = (files: typeof real) => files.reduce((total, { tokens }) => total + tokens, 0)
  const share = (part: number, of: number) => `${((100 * part) / Math.max(1, of)).toFixed(0)}%`
  const seen = real.filter(({ path }) => listed.has(path))
  const counted = real.filter(({ path }) => prompts.has(path))
  const idOf = new Map(entries.map(({ path, id }) => [path, id]))
  const wrong: string[] = []
  for (const path of prompts) if (labelOf(path) === 'N' && (await counts(path, idOf.get(path) ?? ''))) wrong.push(path)
  if (names) {
    for (const path of wrong) console.error(`no prompt: ${repository}/${path}`)
    for (const { path } of real) if (!listed.has(path)) console.error(`not seen: ${repository}/${path}`)
  }
  const cells = [
    repository,
    heldOut ? 'yes' : 'no',
    real.length,
    share(seen.length, real.length),
    share(sum(seen), sum(real)),
    share(counted.length, real.length),
    share(sum(counted), sum(real)),
    `${wrong.length} of ${wrong.length + counted.length}`,
  ]
  console.log(`| ${cells.join(' | ')} |`)
}
