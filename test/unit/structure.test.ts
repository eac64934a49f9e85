import { readdirSync, readFileSync } from 'node:fs'
import { join, normalize, sep } from 'node:path'
import fastGlob from 'fast-glob'
import { describe, expect, test } from 'vitest'
import { startsProcesses } from '../starts-processes.ts'

/** What each room may import from, beside itself and the nouns. Everything runs downwards: doors, check, stages, model. */
const mayImport: Record<string, string[]> = {
  model: [],
  money: [],
  config: [],
  revisions: [],
  catalogue: [],
  data: [],
  discovery: [],
  templates: ['data'],
  parsed: ['data', 'templates'],
  source: ['data', 'templates', 'parsed'],
  formats: ['data', 'templates', 'parsed', 'source'],
  prompts: ['data', 'templates', 'parsed', 'formats'],
  compare: [],
  tokens: [],
  prices: [],
  policy: ['money'],
  report: ['money'],
  renderers: ['money', 'report'],
  github: ['money'],
  workflows: ['data'],
}
const check = ['judging']
/** What a command does is put together of whatever lies below, and knows nothing of GitHub's events and comments. */
const commands = ['commands']
const doors = ['cli.ts', 'action.ts', 'action', 'index.ts', 'run-door.ts']
/** The library door for counting alone names models as the catalogue does. */
const exceptions: Record<string, string[]> = { 'tokens/index.ts': ['catalogue'] }

const allowedPackages: [RegExp, (file: string) => boolean][] = [
  [/^@(actions|octokit)\//, file => file === 'action.ts' || file.startsWith('github/')],
  [/^fast-glob$|^node:child_process$/, file => file.startsWith('revisions/')],
  [/^node:fs/, file => /^(revisions|github|commands|tokens)\//.test(file) || file === 'action.ts'],
]

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .map(file => file.split(sep).join('/'))

describe('the house', () => {
  test.each(files)('%s imports only what lies below it', file => {
    const source = readFileSync(join('src', file), 'utf8')
    for (const [, specifier = ''] of source.matchAll(/(?:from|import\()\s*'([^']+)'/g)) {
      if (specifier.startsWith('.')) expect(isBelow(file, specifier), `${file} imports ${specifier}`).toBe(true)
      for (const [pattern, allowed] of allowedPackages) {
        if (pattern.test(specifier)) expect(allowed(file), `${file} imports ${specifier}`).toBe(true)
      }
    }
  })

  test.each(files.filter(file => !doors.includes(file)))('%s leaves the process alone', file => {
    const code = readFileSync(join('src', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    expect(code).not.toMatch(/\bprocess\.|\bconsole\./)
  })
})

test('every unit test that starts processes is listed as such, so that test:fast stays fast', () => {
  const starts = /from 'node:(child_process|http)'|import \{[^}]*\brepo\b[^}]*\} from '[./]*git\.ts'/
  const quick = fastGlob.sync('test/unit/**/*.ts', { ignore: startsProcesses })
  expect(quick.filter(path => starts.test(readFileSync(path, 'utf8')))).toEqual([])
})

function isBelow(file: string, specifier: string): boolean {
  const target = normalize(join(file, '..', specifier))
    .split(sep)
    .join('/')
  const from = file.includes('/') ? (file.split('/')[0] ?? '') : file
  const to = target.includes('/') ? (target.split('/')[0] ?? '') : target
  if (doors.includes(from)) return true
  if (commands.includes(from)) return !doors.includes(to) && to !== 'github'
  if (check.includes(from)) return ![...doors, ...commands].includes(to) && to !== 'github'
  return to === from || to === 'model' || (mayImport[from] ?? []).includes(to) || (exceptions[file] ?? []).includes(to)
}
