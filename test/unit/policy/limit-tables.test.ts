import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { summarize } from '../../../src/compare/summarize.ts'
import type { Policy } from '../../../src/model/config.ts'
import { changeOf } from '../compare/pairs.ts'

let folder: string
beforeAll(() => {
  // Within the checkout, so that it is compiled like any other source.
  folder = mkdtempSync(resolve('test/unit/policy/example-'))
  for (const room of ['model', 'money', 'config', 'policy', 'report'])
    cpSync(join('src', room), join(folder, room), { recursive: true })
  const config = {
    extends: resolve('tsconfig.json'),
    compilerOptions: { rootDir: folder },
    include: [`${folder}/**/*.ts`],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What the compiler says, a line each, when the copied source is edited so. The edits are taken back. */
async function complaints(edits: Record<string, (text: string) => string>): Promise<string[]> {
  const before = new Map(Object.keys(edits).map(path => [path, readFileSync(join(folder, path), 'utf8')]))
  for (const [path, text] of before) {
    const edited = edits[path]?.(text) ?? text
    expect(edited, `the edit of ${path} changes it`).not.toBe(text)
    writeFileSync(join(folder, path), edited)
  }
  // Several checkers each work out the types that they share, which takes twice the time of a processor.
  const again = ['--singleThreaded', '--incremental', '--tsBuildInfoFile', join(folder, 'tsbuildinfo')]
  const compiled = promisify(execFile)(resolve('node_modules/.bin/tsc'), ['-p', folder, ...again], { cwd: folder })
  const output = await compiled.then(
    ({ stdout }) => stdout,
    (error: { stdout: string }) => error.stdout,
  )
  for (const [path, text] of before) writeFileSync(join(folder, path), text)
  return output.split('\n').filter(line => line.includes(': error '))
}

const without = (entry: RegExp) => (text: string) => text.replace(entry, '')
const saying = (file: string, name: string) =>
  expect.stringMatching(new RegExp(`^${file}\\(.*${name.replace(/[.[\]]/g, '\\$&')}`))

describe('the compiler notices when an entry is taken out', () => {
  test('of the limits, the scopes, the schema of the config, and the docs and words of findings', async () => {
    const lines = await complaints({
      'model/limits/limits.ts': without(/\n {2}context_window: contextWindow,/),
      'model/limits/scopes.ts': without(/\n {2}new_prompt: \{[\s\S]*?\n {2}\},/),
      'config/schema.ts': without(/\n {4}include_roots: [\s\S]*?\n {6}\}\),/),
      'report/finding-docs.ts': without(/\n {2}effort: \{[\s\S]*?\n {2}\},/),
      'report/describe.ts': without(/\n {2}effort: \{[\s\S]*?\n {2}\},/),
    })
    expect(lines).toContainEqual(saying('report/limit-words.ts', 'context_window'))
    expect(lines).toContainEqual(saying('report/limit-words.ts', 'new_prompt'))
    expect(lines).toContainEqual(saying('config/key-rules.ts', 'include_roots'))
    expect(lines).toContainEqual(saying('report/finding-docs.ts', 'effort'))
    expect(lines).toContainEqual(saying('report/describe.ts', 'effort'))
  })
})

describe('the limit in docs/contributing.md', () => {
  const section = /## Add a limit[\s\S]*?\n## /.exec(readFileSync('docs/contributing.md', 'utf8'))?.[0] ?? ''
  const fences = [...section.matchAll(/ {3}```ts\n([\s\S]*?) {3}```/g)].map(([, code = '']) =>
    code.replace(/^ {3}/gm, ''),
  )
  const [file = '', line = '', words = ''] = fences
  const list = (text: string) =>
    `import { usdPerThousandCalls } from './usd-per-1k-calls.ts'\n${text.replace('  context_window: contextWindow,\n', entry => entry + line)}`
  const worded = (text: string) => text.replace(/(Record<LimitUnit, UnitWords> = \{\n)/, (_, start) => start + words)

  // Each compilation takes seconds, so entries that others need are taken out in the same one.
  test('needs its words, as other limits and scopes do, and keys their row in the table that says which side counts', async () => {
    writeFileSync(join(folder, 'model/limits/usd-per-1k-calls.ts'), file)
    const lines = await complaints({
      'model/limits/limits.ts': list,
      'report/limit-words.ts': text =>
        text.replace(/\n {2}usd_from_free: \{[\s\S]*?\n {2}\},/, '').replace(/\n {2}each_prompt: .*/, ''),
      'config/key-rules.ts': without(/\n {2}'prompts\[\]\.owner': .*/),
    })
    expect(lines).toContainEqual(saying('report/limit-words.ts', 'usd_per_1k_calls'))
    expect(lines).toContainEqual(saying('report/limit-words.ts', 'usd_from_free'))
    expect(lines).toContainEqual(saying('report/limit-words.ts', 'each_prompt'))
    expect(lines).toContainEqual(saying('config/key-rules.ts', 'prompts[].owner'))
    // What the row is for is in the room of the config.
    expect(lines.filter(line => !/^(config\/|report\/limit-words\.ts)/.test(line))).toEqual([])
  })

  test('needs its words and nothing else', async () => {
    writeFileSync(join(folder, 'model/limits/usd-per-1k-calls.ts'), file)
    expect(await complaints({ 'model/limits/limits.ts': list, 'report/limit-words.ts': worded })).toEqual([])
  })

  test('is read from a config, judges, and is worded', async () => {
    writeFileSync(join(folder, 'model/limits/usd-per-1k-calls.ts'), file)
    for (const [path, edit] of [
      ['model/limits/limits.ts', list],
      ['report/limit-words.ts', worded],
    ] as const)
      writeFileSync(join(folder, path), edit(readFileSync(join(folder, path), 'utf8')))
    const { readConfig } = (await import(
      join(folder, 'config/read-config.ts')
    )) as typeof import('../../../src/config/read-config.ts')
    const { judge } = (await import(join(folder, 'policy/judge.ts'))) as typeof import('../../../src/policy/judge.ts')
    const { describe: inWords } = (await import(
      join(folder, 'report/describe.ts')
    )) as typeof import('../../../src/report/describe.ts')
    const { plainStyle } = await import('../../../src/report/style.ts')
    const text = 'limits: { each_prompt: { fail_above: { usd_per_1k_calls: 0.5 } } }'
    const none = { isListed: () => false, unknownName: () => undefined }
    const read = (base: string, head: string) =>
      readConfig(
        { base: { path: 'promptcost.yml', text: base }, head: { path: 'promptcost.yml', text: head } },
        {},
        none,
      )
    const { policy } = read(text, text).config
    const change = changeOf({ tokens: 500 }, { tokens: 1500 })
    const [finding] = judge([change], summarize([change]), policy as Policy)
    expect(finding && inWords(finding, plainStyle).text).toMatch(
      /^\+\$2\.00 per 1,000 calls in a\.md, limit \+\$0\.50\./,
    )
    // Both promises of the table: what loosens waits, what only the head has counts at once.
    expect(read(text, text.replace('0.5', '9')).findings).toMatchObject([{ kind: 'policy-change', loosens: true }])
    expect(read('enforce: fail', text).findings).toContainEqual(
      expect.objectContaining({ kind: 'head-key', key: 'limits.each_prompt.fail_above.usd_per_1k_calls' }),
    )
  })
})
