/**
 * What `promptcost count` cannot do without where prompts stand in source code, as a process of its own: it lists the files of the
 * repository that it runs in, reads those that may hold prompts, tests source code and parses what passes.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mayHoldPrompts } from '../../src/formats/may-hold-prompts.ts'
import { findPlaces } from '../../src/judging/find-places.ts'
import { globber } from '../../src/revisions/glob.ts'
import { loadParsers, parserOf } from '../../src/source/parsers.ts'
import { dialectOf } from './dialect-of.ts'

const listed = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', maxBuffer: 2 ** 28 }).split('\0')
const standing = findPlaces(globber(listed))
const read = listed
  .filter(path => !['none', 'code'].includes(standing(path)))
  .flatMap(path => {
    const text = textOf(path)
    return text === undefined ? [] : [{ path, text }]
  })
const source = read.filter(({ path }) => standing(path) === 'source')
const passed = source.filter(({ path, text }) => mayHoldPrompts(path, text))
await loadParsers()
for (const { path, text } of passed) {
  const dialect = dialectOf(path)
  if (dialect) parserOf(dialect)(text)
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
