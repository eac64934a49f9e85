import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { outputsOf } from '../../../src/github/outputs.ts'
import { fencesOf, pages } from '../../fences.ts'

interface Metadata {
  inputs: Record<string, { default?: string; description: string }>
  outputs: Record<string, { description: string }>
}

interface Service {
  validate(document: unknown): Promise<{ range: { start: { line: number } }; message: string }[]>
  TextDocument: { create(uri: string, language: string, version: number, text: string): unknown }
}

const workflows = '.github/workflows'
const source = readFileSync('action.yml', 'utf8')
const action = parse(source) as Metadata
const temporary = mkdtempSync(join(tmpdir(), 'promptcost-language-service-'))
let service: Service

/** GitHub's language service imports JSON in a way that only bundlers take. */
beforeAll(async () => {
  const contents = `export { validate } from '@actions/languageservice'
    export { TextDocument } from 'vscode-languageserver-textdocument'`
  const outfile = join(temporary, 'service.mjs')
  await build({ stdin: { contents, resolveDir: '.' }, bundle: true, platform: 'node', format: 'esm', outfile })
  service = await import(pathToFileURL(outfile).href)
})

afterAll(() => rmSync(temporary, { recursive: true }))

/** The service remembers what it once read under an address, so broken twins need one of their own. */
async function complaints(path: string, text: string): Promise<string[]> {
  const found = await service.validate(service.TextDocument.create(`file:///${path}`, 'yaml', 1, text))
  return found.map(({ range, message }) => `${path}:${range.start.line + 1}: ${message}`)
}

test.each(['action.yml', ...readdirSync(workflows).map(name => `${workflows}/${name}`)])('%s is valid', async path => {
  expect(await complaints(path, readFileSync(path, 'utf8'))).toEqual([])
})

const shown = pages.flatMap(fencesOf).filter(({ text }) => /^on:/m.test(text) && /^jobs:/m.test(text))

test.each(shown)('the workflow at $page:$line is valid', async ({ page, line, text }) => {
  expect(await complaints(`${workflows}/${page.replaceAll('/', '-')}-${line}.yml`, text)).toEqual([])
})

test('the pages show workflows to look at', () => expect(shown.length).toBeGreaterThan(4))

test('the page on forks shows both workflows, and they fit each other', () => {
  const [judging, commenting] = shown.flatMap(({ page, text }) => (page === 'docs/forks.md' ? [parse(text)] : []))
  expect(commenting.on.workflow_run.workflows).toEqual([judging.name])
  const [, check, upload] = judging.jobs.promptcost.steps
  expect(upload).toMatchObject({ with: { name: commenting.jobs.comment.steps[0].with.publish } })
  expect(upload.with.path).toContain(`steps.${check.id}.outputs.report`)
  expect(commenting.jobs.comment.steps).toHaveLength(1)
})

test('what is invalid is noticed', async () => {
  expect(await complaints('no-main/action.yml', source.replace(/^ {2}main: .*$/m, ''))).not.toEqual([])
  expect(await complaints('unknown-key/action.yml', source.replace('author:', 'auther:'))).not.toEqual([])
  const workflow = readFileSync(`${workflows}/promptcost.yml`, 'utf8')
  expect(await complaints(`${workflows}/x.yml`, workflow.replace('runs-on', 'runs-under'))).not.toEqual([])
})

test('the runtime is the one that GitHub keeps', () => {
  expect(source).toContain('using: node24\n  main: dist/action.js\n')
})

test('no input that the config can say has a default', () => {
  const said = ['config', 'prompts', 'model', 'fail-above', 'enforce', 'base']
  expect(said.filter(name => action.inputs[name]?.default !== undefined)).toEqual([])
  expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(said))
})

test('every output that is described is set, and no other', () => {
  const totals = { tokens: { delta: {} }, usdPerMonth: null, promptsWithoutVolume: 0 }
  const report = { base: null, head: {}, verdict: 'pass', totals, findings: [], changes: [] }
  const paths = ['report', 'report-markdown', 'sarif', 'comment-url']
  expect(Object.keys(action.outputs)).toEqual([...Object.keys(outputsOf([report as never], 'pass')), ...paths])
})
