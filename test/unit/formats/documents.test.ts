import { expect, test } from 'vitest'
import { countDocuments, readData } from '../../../src/data/read-data.ts'
import { sides } from '../prompts/sides.ts'

const ask = (model: string, text: string) => `model: ${model}\nmessages:\n- role: user\n  content: ${text}\n`
const prose = 'Answer in the language of the guest, and never promise a room that is not free.'

async function read(path: string, text: string) {
  const { head, findings } = await sides(undefined, { [path]: text })
  return {
    prompts: head.map(({ id, model, messages, at }) => [
      id,
      model?.asked,
      messages.map(({ runs }) => runs.expected.map(run => run.text).join('')).join('|'),
      messages[0]?.runs.expected[0]?.at.line ?? at.line,
    ]),
    findings,
  }
}

test('every document of a YAML file is a request of its own, with its lines in the file', async () => {
  const text = `# Night desk\n---\n${ask('gpt-4.1', 'Is breakfast included?')}---\n${ask('gpt-5-mini', 'When is check-out?')}...\n`
  expect(await read('desk/requests.yaml', text)).toEqual({
    prompts: [
      ['desk/requests.yaml#1', 'gpt-4.1', 'Is breakfast included?', 6],
      ['desk/requests.yaml#2', 'gpt-5-mini', 'When is check-out?', 11],
    ],
    findings: [],
  })
})

test('values that are prompts keep their names behind the number of their document', async () => {
  const text = `greeting:\n  prompt: ${prose}\n---\ngreeting:\n  prompt: Short. ${prose}\n`
  const { prompts } = await read('desk/prompts.yml', text)
  expect(prompts).toEqual([
    ['desk/prompts.yml#1:greeting.prompt', undefined, prose, 2],
    ['desk/prompts.yml#2:greeting.prompt', undefined, `Short. ${prose}`, 5],
  ])
})

test('a document beside it that holds no prompt changes neither name nor text of the only one that does', async () => {
  const { prompts, findings } = await read('a.yaml', `kind: Deployment\nreplicas: 3\n---\n${ask('gpt-4o', 'Hello')}`)
  expect(prompts).toEqual([['a.yaml', 'gpt-4o', 'Hello', 7]])
  expect(findings).toEqual([])
})

test('documents of which none holds a prompt count as the text of the file, once, with a note', async () => {
  const text = 'role: none\n---\nrole: nobody\n'
  const { prompts, findings } = await read('a.yaml', text)
  expect(prompts).toEqual([['a.yaml', undefined, text, 1]])
  expect(findings).toMatchObject([{ kind: 'format', severity: 'info', problem: 'no-prompts' }])
})

test('stray lines of --- make no document, and JSON has none', () => {
  expect(countDocuments({ path: 'a.yaml', text: '---\na: 1\n---\n' })).toBe(1)
  expect(countDocuments({ path: 'a.json', text: '---\n{}\n---\n{}' })).toBe(1)
  expect(readData({ path: 'a.yaml', text: 'a: 1\n---\nb: 2\n' })).toEqual({ problem: 'not-yaml', at: 5 })
})

test('more documents than anybody writes count as one text', async () => {
  const { head, findings } = await sides(undefined, { 'a.yaml': 'role: x\n---\n'.repeat(2_500) })
  expect(head).toHaveLength(1)
  expect(findings).toMatchObject([{ kind: 'format', problem: 'too-many-parts' }])
})
