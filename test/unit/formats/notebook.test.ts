import { expect, test } from 'vitest'
import { sides } from '../prompts/sides.ts'

const system = 'You are the clerk of a shop. Look items up before you name them, and never invent a price of your own.'

const code = (...lines: string[]) => ({
  cell_type: 'code',
  execution_count: 1,
  metadata: {},
  outputs: [{ output_type: 'stream', text: ['You are an output of a model, which nobody sends again to any model.'] }],
  source: lines.map((line, i) => (i < lines.length - 1 ? `${line}\n` : line)),
})
const text = (line: string) => ({ cell_type: 'markdown', metadata: {}, source: [line] })
const notebook = (cells: object[], language = 'python', indent: number | undefined = 1) =>
  JSON.stringify(
    { cells, metadata: { language_info: { name: language } }, nbformat: 4, nbformat_minor: 5 },
    null,
    indent,
  )

const ask = code(
  'import openai',
  `SYSTEM = "${system}"`,
  'client.chat.completions.create(',
  '    model="gpt-4.1",',
  '    messages=[{"role": "system", "content": SYSTEM}, {"role": "user", "content": q}],',
  ')',
)

const told = async (file: string, path = 'lab/desk.ipynb') => {
  const { head, findings } = await sides(undefined, { [path]: file })
  const said = head.map(({ id, model, messages, at }) => [id, model?.asked, messages.length, at.line])
  return { said, findings: findings.map(({ kind }) => kind) }
}

test('the code of a notebook is read as Python, at the lines of the notebook', async () => {
  const file = notebook([
    text('# You are an expert who reads this text, and no model does.'),
    code('%pip install openai'),
    ask,
  ])
  const line = file.split('\n').findIndex(each => each.includes('completions.create(')) + 1
  expect(line).toBeGreaterThan(30)
  expect(await told(file)).toEqual({ said: [['lab/desk.ipynb#SYSTEM', 'gpt-4.1', 2, line]], findings: [] })
})

test('outputs, numbers of executions and cells of text change nothing', async () => {
  const before = notebook([text('One'), ask])
  const after = notebook([text('One and two'), { ...ask, execution_count: 7, outputs: [] }])
  const { base, head } = await sides({ 'a.ipynb': before }, { 'a.ipynb': after })
  const sent = (prompts: typeof head) =>
    prompts.map(({ id, messages, model }) => [
      id,
      model?.asked,
      messages.map(({ runs }) => runs.expected.map(run => run.text)),
    ])
  expect(sent(head)).toEqual(sent(base))
  expect(head).toHaveLength(1)
})

test.each([
  [
    'a command to the notebook',
    code(
      '!echo "You are a clerk"',
      '%load x',
      `SYSTEM_PROMPT = """${system}`,
      '!not a command',
      'Be brief, and be kind to whoever asks, even at the end of a long day at the desk."""',
    ),
  ],
  [
    'a magic that leaves the cell Python',
    code(
      '%%time',
      `SYSTEM_PROMPT = """${system}`,
      '!not a command',
      'Be brief, and be kind to whoever asks, even at the end of a long day at the desk."""',
    ),
  ],
])('%s is no code', async (_, cell) => {
  const { head } = await sides(undefined, { 'a.ipynb': notebook([cell]) })
  expect(head.map(({ messages }) => messages[0]?.runs.expected[0]?.text)).toEqual([
    `${system}\n!not a command\nBe brief, and be kind to whoever asks, even at the end of a long day at the desk.`,
  ])
})

test('cells and notebooks of other languages have no code, and prompts of two cells are distinct', async () => {
  const bash = code('%%bash', `export SYSTEM_PROMPT="${system} ${system}"`)
  expect((await told(notebook([bash]))).said).toEqual([])
  expect((await told(notebook([ask], 'R'))).said).toEqual([])
  const said = (await told(notebook([ask, ask]))).said.map(([id]) => id)
  expect(said).toEqual(['lab/desk.ipynb#SYSTEM', 'lab/desk.ipynb#SYSTEM.2'])
})

test('a notebook on one line, and one of the third version, are read; what is none is reported', async () => {
  const bare = notebook([ask], 'python', undefined)
  expect((await told(bare)).said).toMatchObject([['lab/desk.ipynb#SYSTEM', 'gpt-4.1', 2, expect.any(Number)]])
  const { source, ...rest } = ask
  const old = JSON.stringify({ worksheets: [{ cells: [{ ...rest, input: source }] }], nbformat: 3 })
  expect((await told(old)).said).toMatchObject([['lab/desk.ipynb#SYSTEM', 'gpt-4.1', 2, expect.any(Number)]])
  expect(await told('{"cells": [')).toEqual({ said: [], findings: ['unreadable'] })
})
