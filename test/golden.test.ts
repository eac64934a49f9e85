import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { report as schema } from '../src/model/report.ts'
import { run } from './command-line.ts'
import { type Files, folder } from './git.ts'
import { hostileFiles } from './hostile-files.ts'

/*
 * Each folder is a pull request, `base` against `head`, with what promptcost says of it: report.txt shows the command, its
 * output and its exit code; report.md the comment; report.json the report itself. `UPDATE=1 npx vitest run
 * test/golden.test.ts` writes them anew; a new case is a folder, and its command may be put into report.txt beforehand.
 */
const root = resolve('test/golden')
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
  const outputs = ['--format', 'markdown', '--output', markdown, '--format', 'json', '--output', json]
  const { code, stdout, stderr } = await run(cwd, [...command.split(' ').slice(1), '--format', 'terminal', ...outputs])
  expect(stderr).toBe('')
  // The version changes with every release, and is no part of a case.
  const outcome = readFileSync(json, 'utf8').replace(/("promptcost": )"[^"]*"/, '$1"0.0.0"')
  expect(schema.parse(JSON.parse(outcome))).toEqual(JSON.parse(outcome))
  matches(page('report.txt'), `$ ${command}\n${stdout}exit ${code}\n`)
  matches(page('report.md'), readFileSync(markdown, 'utf8'))
  matches(page('report.json'), outcome)
}

function commandOf(file: string): string {
  const first = existsSync(file) ? readFileSync(file, 'utf8').split('\n')[0] : undefined
  return first?.replace('$ ', '') ?? 'promptcost compare base head'
}

function matches(file: string, text: string): void {
  if (process.env.UPDATE) writeFileSync(file, text)
  expect(text, file).toBe(readFileSync(file, 'utf8'))
}
