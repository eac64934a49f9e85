import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { parseArguments } from '../src/cli-arguments.ts'
import { check } from '../src/judging/check.ts'
import { report as schema } from '../src/model/report.ts'
import { renderMarkdown } from '../src/renderers/markdown/render-markdown.ts'
import { renderJson } from '../src/renderers/render-json.ts'
import { renderTerminal } from '../src/renderers/terminal/render-terminal.ts'
import { type Files, folder } from './git.ts'
import { hostileFiles } from './hostile-files.ts'

/*
 * Each folder is a pull request, `base` against `head`, with what promptcost says of it: report.txt shows the command, its
 * output and its exit code; report.md the comment; report.json the report itself. `UPDATE=1 npx vitest run
 * test/golden.test.ts` writes them anew; a new case is a folder, and its command may be put into report.txt beforehand.
 */
const root = resolve('test/golden')
const start = process.cwd()
const cases = readdirSync(root).filter(name => existsSync(join(root, name, 'head')))

afterEach(() => process.chdir(start))

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
  process.chdir(cwd)
  const command = commandOf(page('report.txt'))
  const { request, all } = parseArguments(command.split(' ').slice(1), '.')
  // The version changes with every release, and is no part of a case.
  const outcome = { ...(await check(request)), promptcost: '0.0.0' }
  expect(schema.parse(outcome)).toEqual(outcome)
  const exit = outcome.verdict === 'fail' ? 1 : 0
  matches(page('report.txt'), `$ ${command}\n${renderTerminal(outcome, { all })}exit ${exit}\n`)
  matches(page('report.md'), renderMarkdown(outcome))
  matches(page('report.json'), renderJson(outcome))
}

function commandOf(file: string): string {
  const first = existsSync(file) ? readFileSync(file, 'utf8').split('\n')[0] : undefined
  return first?.replace('$ ', '') ?? 'promptcost compare base head'
}

function matches(file: string, text: string): void {
  if (process.env.UPDATE) writeFileSync(file, text)
  expect(text, file).toBe(readFileSync(file, 'utf8'))
}
