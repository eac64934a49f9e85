import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { report as schema } from '../src/model/report.ts'
import type { Format } from '../src/renderers/renderers.ts'
import { version } from '../src/version.ts'
import { run } from './command-line.ts'
import { type Files, folder } from './git.ts'
import { hostileFiles } from './hostile-files.ts'

/*
 * Each folder is a pull request, `base` against `head`, with what promptcost says of it: report.txt shows the command, its
 * output and its exit code; report.md the comment; report.json the report itself; two cases also have the formats for other tools.
 * `UPDATE=1 npx vitest run test/golden.test.ts` writes them anew; a new case is a folder, and its command may be put into
 * report.txt beforehand.
 */
const root = resolve('test/golden')

/** The formats for other tools by the file that shows each. */
const forTools = {
  csv: 'report.csv',
  sarif: 'report.sarif',
  junit: 'report.junit.xml',
  rdjson: 'report.rdjson',
  'gitlab-code-quality': 'report.code-quality.json',
  'gitlab-metrics': 'report.metrics.txt',
} satisfies Partial<Record<Format, string>>
/** SARIF once only: it quotes the docs of each kind of finding, and would change with them. */
const { sarif: _, ...withoutDocs } = forTools
const shown: Record<string, Record<string, string>> = { 'fail-several-causes': forTools, 'hostile-names': withoutDocs }
const cases = readdirSync(root).filter(name => existsSync(join(root, name, 'head')))

describe('golden', () => {
  // Folders are called as they are on the command line, so that a report names no machine.
  test.each(cases)('%s', name => holds(name, join(root, name)))

  // Such names cannot stand in a repository that everyone can check out.
  test('hostile-names', () => {
    const { base, head } = hostileFiles()
    return holds('hostile-names', folder({ ...under('base', base), ...under('head', head) }))
  })
})

function under(side: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [`${side}/${path}`, content]))
}

async function holds(name: string, cwd: string): Promise<void> {
  const page = (file: string) => join(root, name, file)
  const command = commandOf(page('report.txt'))
  const files = folder()
  const [markdown, json] = [join(files, 'report.md'), join(files, 'report.json')]
  const tools = Object.entries(shown[name] ?? {})
  const written = { markdown, json, ...Object.fromEntries(tools.map(([format, file]) => [format, join(files, file)])) }
  const outputs = Object.entries(written).flatMap(([format, file]) => ['--format', format, '--output', file])
  const { code, stdout, stderr } = await run(cwd, [...command.split(' ').slice(1), '--format', 'terminal', ...outputs])
  expect(stderr).toBe('')
  // The version changes with every release, and is no part of a case.
  const versionless = (file: string) => readFileSync(file, 'utf8').replaceAll(`"${version}"`, '"0.0.0"')
  const outcome = versionless(json)
  expect(schema.parse(JSON.parse(outcome))).toEqual(JSON.parse(outcome))
  matches(page('report.txt'), `$ ${command}\n${stdout}exit ${code}\n`)
  matches(page('report.md'), readFileSync(markdown, 'utf8'))
  matches(page('report.json'), outcome)
  for (const [, file] of tools) matches(page(file), versionless(join(files, file)))
}

function commandOf(file: string): string {
  const first = existsSync(file) ? readFileSync(file, 'utf8').split('\n')[0] : undefined
  return first?.replace('$ ', '') ?? 'promptcost compare base head'
}

function matches(file: string, text: string): void {
  if (process.env.UPDATE) writeFileSync(file, text)
  expect(text, file).toBe(readFileSync(file, 'utf8'))
}
