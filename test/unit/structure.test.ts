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
  caching: [],
  compare: [],
  tokens: [],
  prices: [],
  policies: [],
  policy: ['money'],
  report: ['money'],
  page: ['report'],
  renderers: ['money', 'report', 'page'],
  github: ['money'],
  workflows: ['data'],
  usage: ['data', 'money'],
  exports: ['money', 'report'],
}
const check = ['judging', 'history']
/** What a command does is put together of whatever lies below, and knows nothing of GitHub's events and comments. */
const commands = ['commands']
const doors = ['cli.ts', 'command.ts', 'action.ts', 'action', 'index.ts', 'run-door.ts', 'compile-late.ts']
/** The library door for counting alone names models as the catalogue does. */
const exceptions: Record<string, string[]> = { 'tokens/index.ts': ['catalogue'] }

const allowedPackages: [RegExp, (file: string) => boolean][] = [
  [/^@(actions|octokit)\//, file => file === 'action.ts' || file.startsWith('github/')],
  [/^node:child_process$/, file => file.startsWith('revisions/')],
  [/^node:fs/, file => /^(revisions|github|commands|tokens|page|usage\/read)\//.test(file) || file === 'action.ts'],
]

/** Tables, not code. */
const data = ['catalogue/listed-models.ts', 'prices/listed-prices.ts', 'report/finding-docs.ts']

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

test('the command loads nothing before it can answer for what cannot be loaded', () => {
  expect(sourceOf('cli.ts')).not.toMatch(/^import\b[^(]*from/m)
})

test('no files import each other in a circle, not even for types', () => {
  const importsOf = new Map(files.map(file => [file, targetsIn(file)]))
  const [open, done] = [new Set<string>(), new Set<string>()]
  const circleFrom = (file: string): string[] | undefined => {
    if (open.has(file)) return [...open, file].slice([...open].indexOf(file))
    if (done.has(file)) return undefined
    open.add(file)
    const circle = (importsOf.get(file) ?? []).map(circleFrom).find(found => found !== undefined)
    open.delete(file)
    done.add(file)
    return circle
  }
  expect(files.map(circleFrom).filter(circle => circle !== undefined)).toEqual([])
})

test('no source file but data has more than 200 lines, and no room more than 15 % of the source', () => {
  const linesOf = (file: string) => readFileSync(join('src', file), 'utf8').split('\n').length - 1
  const code = files.filter(file => !data.includes(file)).map(file => ({ file, lines: linesOf(file) }))
  expect(code.filter(({ lines }) => lines > 200)).toEqual([])
  const all = code.reduce((sum, { lines }) => sum + lines, 0)
  const rooms = new Map<string, number>()
  for (const { file, lines } of code) rooms.set(roomOf(file), (rooms.get(roomOf(file)) ?? 0) + lines)
  expect([...rooms].filter(([, lines]) => lines > 0.15 * all)).toEqual([])
})

test('no list is copied for each of its items: that takes time that grows with the square of their number', () => {
  const copies = /\.set\([^;]{0,80}\[\.\.\.\([^;]{0,60}\.get\([^;]{0,60}\?\? \[\]\), (?![^;]*\.slice\()/
  expect(files.filter(file => copies.test(sourceOf(file)))).toEqual([])
})

test('every unit test that starts processes is listed as such, so that test:fast stays fast', () => {
  const starts = /from 'node:(child_process|http)'|import \{[^}]*\brepo\b[^}]*\} from '[./]*git\.ts'/
  // Tests of the worked examples copy source files, and take them away again, while this runs.
  const quick = fastGlob.sync('test/unit/**/*.ts', { ignore: [...startsProcesses, '**/example-*/**'] })
  expect(quick.filter(path => starts.test(readFileSync(path, 'utf8')))).toEqual([])
})

test('a check without a config loads neither the library of schemas nor that of YAML, which take longer than its work', () => {
  const loaded = new Set(['commands/print-check.ts'])
  for (const file of loaded) for (const target of loadedBy(file)) loaded.add(target)
  const heavy = [...loaded].filter(file => valuesFrom(file).some(from => from === 'zod' || from === 'yaml'))
  expect(heavy).toEqual([])
  expect(loaded.size).toBeGreaterThan(200)
})

const sourceOf = (file: string): string => readFileSync(join('src', file), 'utf8')

/** The files that are loaded with a file, beside those that it imports when it runs. */
const loadedBy = (file: string): string[] =>
  valuesFrom(file).flatMap(from => (from.startsWith('.') ? [targetOf(file, from)] : []))

/** What a file imports more than types from. */
const valuesFrom = (file: string): string[] =>
  [...sourceOf(file).matchAll(/^(?:import|export) (?!type )(?:\{[^}]*\}|[^'\n{]*) from '([^']+)'/gm)].map(
    ([, from = '']) => from,
  )

/** The files that a file imports. */
function targetsIn(file: string): string[] {
  const source = readFileSync(join('src', file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  const specifiers = [...source.matchAll(/from '(\.[^']+)'/g)].map(([, specifier = '']) => specifier)
  return specifiers.map(specifier => targetOf(file, specifier))
}

function targetOf(file: string, specifier: string): string {
  return normalize(join(file, '..', specifier))
    .split(sep)
    .join('/')
}

function roomOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : file
}

function isBelow(file: string, specifier: string): boolean {
  const [from, to] = [roomOf(file), roomOf(targetOf(file, specifier))]
  if (doors.includes(from)) return true
  if (commands.includes(from)) return !doors.includes(to) && to !== 'github'
  if (check.includes(from)) return ![...doors, ...commands].includes(to) && to !== 'github'
  return to === from || to === 'model' || (mayImport[from] ?? []).includes(to) || (exceptions[file] ?? []).includes(to)
}

test('what reads source code and what compares load only where there is something to read and compare', () => {
  const loaded = new Set(['commands/print-check.ts'])
  for (const file of loaded) for (const target of loadedBy(file)) loaded.add(target)
  const late = ['source/read-source.ts', 'source/parsers.ts', 'judging/measure-pair.ts', 'workflows/note-workflows.ts']
  expect(late.filter(file => !files.includes(file) || loaded.has(file))).toEqual([])
})
