/**
 * Parses the files of source code that the test by their text refuses, and prints those in which the rules find a prompt: the test is to
 * refuse none of them. Ends with 1 where it does.
 *
 *   tsx scripts/refused.ts CHECKOUT...
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findPlaces } from '../src/judging/find-places.ts'
import { TooManyParts } from '../src/parsed/count-parts.ts'
import { globber } from '../src/revisions/glob.ts'
import { promptsIn } from '../src/source/find-prompts.ts'
import { mayHoldPrompts } from '../src/source/may-hold-prompts.ts'
import { moduleOf } from '../src/source/open-module.ts'
import { loadParsers } from '../src/source/parsers.ts'

/** Larger files take long, and are made by machines. */
const MOST_CHARACTERS = 300_000

await loadParsers()
let refused = 0
let wrong = 0
for (const checkout of process.argv.slice(2)) {
  const listed = execFileSync('git', ['-C', checkout, 'ls-files', '-z'], { encoding: 'utf8', maxBuffer: 2 ** 28 })
    .split('\0')
    .filter(path => path !== '')
  const standing = findPlaces(globber(listed))
  for (const path of listed.filter(each => /\.(?:pyi?|[cm]?[jt]sx?)$/i.test(each) && standing(each) === 'source')) {
    const text = textOf(join(checkout, path))
    if (text === undefined || text.length > MOST_CHARACTERS || mayHoldPrompts(path, text)) continue
    refused++
    const found = foundIn(path, text)
    if (found.length === 0) continue
    wrong++
    console.log(`${checkout} ${path} ${found.join(' ')}`)
  }
}
console.log(`${refused} files refused, ${wrong} of them with prompts`)
process.exitCode = wrong > 0 ? 1 : 0

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function foundIn(path: string, text: string): string[] {
  try {
    return promptsIn(moduleOf({ path, id: path, text }), () => undefined).found.map(({ key, why }) => `${key} (${why})`)
  } catch (error) {
    if (error instanceof TooManyParts || error instanceof RangeError) return []
    throw error
  }
}
