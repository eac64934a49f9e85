/**
 * What `promptcost history` cannot do without where no config says which files are prompts, as a process of its own: `git log` of the
 * repository that it runs in, every version of every file that may hold prompts, read once; the test of its text, the parse of the source code
 * that passes, and a count of what passed: `history-pass.mjs dist/tokens.js [since]`, where `since` is the last commit that is looked at.
 */
import { spawnSync } from 'node:child_process'
import { mayHoldPrompts } from '../../src/formats/may-hold-prompts.ts'
import { findPlaces } from '../../src/judging/find-places.ts'
import { openGlobber } from '../../src/revisions/glob.ts'
import { loadParsers, parserOf } from '../../src/source/parsers.ts'
import { dialectOf } from './dialect-of.ts'

/** Contents are read in pieces, so that the pass holds no more of them than it must. */
const AT_ONCE = 2_000
const zeros = /^0+$/

const git = (args: string[], input?: string): Buffer => spawnSync('git', args, { input, maxBuffer: 2 ** 31 - 1 }).stdout

const [, , tokens, since] = process.argv
const { tokenizerFor } = await import(tokens ?? '')
const raw = ['--raw', '-r', '-z', '--no-abbrev', '--no-renames', '--format=']
const fields = git(['log', '--first-parent', '-m', '--root', ...raw, since === undefined ? 'HEAD' : `${since}..HEAD`])
  .toString()
  .split('\0')
const standing = findPlaces(openGlobber())
const versions = new Map<string, string>()
for (const [i, field] of fields.entries()) {
  const [, modeBefore, modeAfter, before, after] =
    /^\n?:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) [A-Z]$/.exec(field) ?? []
  const path = fields[i + 1]
  if (path === undefined || before === undefined || after === undefined) continue
  if (['none', 'code'].includes(standing(path))) continue
  if (modeBefore?.startsWith('100') && !zeros.test(before)) versions.set(before, path)
  if (modeAfter?.startsWith('100') && !zeros.test(after)) versions.set(after, path)
}
// Files that none of these commits changed.
for (const record of git(['ls-tree', '-r', '-z', 'HEAD']).toString().split('\0')) {
  const [, id, path = ''] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(record) ?? []
  if (id !== undefined && !['none', 'code'].includes(standing(path))) versions.set(id, path)
}

await loadParsers()
const tokenizer = tokenizerFor('gpt-5-mini')
let [counted, parsed] = [0, 0]
const ids = [...versions.keys()]
for (let from = 0; from < ids.length; from += AT_ONCE) {
  const contents = git(['cat-file', '--batch'], `${ids.slice(from, from + AT_ONCE).join('\n')}\n`)
  for (let at = 0; at < contents.length; ) {
    const start = contents.indexOf(10, at) + 1
    const [id = '', type, size] = contents.subarray(at, start).toString().split(' ')
    if (type !== 'blob') {
      at = start
      continue
    }
    const end = start + Number(size)
    look(versions.get(id) ?? '', contents.subarray(start, end).toString())
    at = end + 1
  }
}
console.log(`${ids.length} versions read, ${parsed} parsed, ${counted} tokens`)

function look(path: string, text: string): void {
  const isSource = standing(path) === 'source'
  if (isSource && !mayHoldPrompts(path, text)) return
  const dialect = dialectOf(path)
  if (isSource && dialect) {
    parserOf(dialect)(text)
    parsed++
  }
  counted += tokenizer.count(text)
}
