import { expect, test } from 'vitest'
import { listedOf } from '../../../src/parsed/listed.ts'
import type { PromptFile } from '../../../src/parsed/prompt-file.ts'
import { mayHave } from '../../../src/source/beside.ts'
import { sourceBeside } from '../../../src/source/read-source.ts'
import { promptsIn } from './prompts-in.ts'

const long =
  'You are a careful reviewer of pull requests. Read the diff as a whole before you say anything. Point out bugs, races and ' +
  'missing tests, in this order, and say nothing about formatting. Praise nobody, and keep it short and plain.'

const languages = [
  {
    ending: 'py',
    constant: `REVIEW_PROMPT = "${long}"\n`,
    call: (rest: string) =>
      `from prompts import REVIEW_PROMPT\ndef ask(q):\n    return client.chat.completions.create(model="gpt-4.1", messages=[{"role": "system", "content": REVIEW_PROMPT}, {"role": "user", "content": ${rest}}])\n`,
    own: '"Now review this diff: " + q',
  },
  {
    ending: 'ts',
    constant: `export const REVIEW_PROMPT = '${long}'\n`,
    call: (rest: string) =>
      `import { REVIEW_PROMPT } from './prompts'\nexport function ask(q: string) {\n  return client.chat.completions.create({ model: 'gpt-4.1', messages: [{ role: 'system', content: REVIEW_PROMPT }, { role: 'user', content: ${rest} }] })\n}\n`,
    own: `\`Now review this diff: \${q}\``,
  },
]

test.each(languages)('a constant that a request in another file of $ending contains counts once', async language => {
  const { ending, constant, call, own } = language
  const [prompts, app] = [`src/prompts.${ending}`, `src/app.${ending}`]
  const ids = async (files: Record<string, string>) =>
    (await promptsIn(files)).map(({ id, model }) => `${id} ${model?.asked ?? ''}`)
  expect(await ids({ [prompts]: constant })).toEqual([`${prompts}#REVIEW_PROMPT `])
  expect(await ids({ [prompts]: constant, [app]: call(own) })).toEqual([`${app}#ask gpt-4.1`])
  // A request that says nothing of its own is that constant, for the model that it asks.
  expect(await ids({ [prompts]: constant, [app]: call('q') })).toEqual([`${prompts}#REVIEW_PROMPT gpt-4.1`])
  // A comment names it as a prompt whatever others make of it.
  const mark = `${ending === 'py' ? '#' : '//'} promptcost: prompt\n`
  expect(await ids({ [prompts]: mark + constant, [app]: call(own) })).toEqual([
    `${app}#ask gpt-4.1`,
    `${prompts}#REVIEW_PROMPT gpt-4.1`,
  ])
})

test.each(languages)(
  'a request in $ending counts with a text of a file that nobody would take for a prompt',
  async language => {
    const { ending, constant, call } = language
    const [words, app, other] = [`src/words.${ending}`, `src/app.${ending}`, `src/other.${ending}`]
    const named = (code: string) => code.replaceAll('REVIEW_PROMPT', 'words').replaceAll('prompts', 'words')
    const plain = named(constant).replace('You are a careful reviewer', 'Careful review')
    const ids = async (files: Record<string, string>) => (await promptsIn(files)).map(({ id }) => id)
    expect(await ids({ [words]: plain })).toEqual([])
    expect(await ids({ [words]: plain, [app]: named(call('q')) })).toEqual([`${app}#ask`])
    // Two files that send just the same count once.
    expect(await ids({ [words]: plain, [app]: named(call('q')), [other]: named(call('q')) })).toEqual([`${app}#ask`])
  },
)

test('a schema that is written out counts as it is, any other by its fields and their descriptions', async () => {
  const python = `TOOLS = [
    {"name": "search", "description": "Search the documents.", "parameters": {"type": "object", "properties": {"q": {"type": "string", "description": "Words " "to find"}}, "required": ["q"]}},
    {"name": "open", "description": "Open a document.", "parameters": {"type": "object", "properties": {"id": {"type": "string", "description": ID_TEXT}, "page": {"type": "integer", "description": "The page to open"}}}},
]
`
  const typescript = `const tools = [{ name: 'search', description: 'Search the documents.', parameters: { type: 'object', properties: { q: { type: 'string', description: 'Words to find' } }, required: ['q'] } }]\n`
  const schema = '{"type":"object","properties":{"q":{"type":"string","description":"Words to find"}},"required":["q"]}'
  const told = async (path: string, text: string) =>
    (await promptsIn({ [path]: text })).flatMap(({ tools = [] }) =>
      tools.map(({ name, description, parameters }) => [name, description, parameters]),
    )
  expect(await told('src/tools.py', python)).toEqual([
    ['search', 'Search the documents.', schema],
    ['open', 'Open a document.\n \nThe page to open\nid: string\npage: integer', undefined],
  ])
  expect(await told('src/tools.ts', typescript)).toEqual([['search', 'Search the documents.', schema]])
})

test('what a file imports is looked up once, however many files import that file', () => {
  const listed = listedOf(new Map(['a.py', 'b.py', 'shared.py', 'words.py'].map(path => [path, path])))
  const shared = { id: '1', text: 'from words import END' }
  const asked: string[] = []
  const specifiersIn = (text: string) => {
    asked.push(text)
    return [...text.matchAll(/from (\w+)/g)].map(([, name = '']) => name)
  }
  const importsOf = (path: string) =>
    sourceBeside(
      {
        path,
        id: path,
        text: `run(prompt=LETTER_TEXT)\nfrom shared import LETTER_TEXT, ${path}`,
        beside: new Map([['shared.py', shared]]),
      } as PromptFile,
      listed,
      specifiersIn,
      (_, specifier) => [`${specifier}.py`],
    )
  expect([importsOf('a.py'), importsOf('b.py')]).toEqual([
    ['shared.py', 'words.py'],
    ['shared.py', 'words.py'],
  ])
  expect(asked.filter(text => text === shared.text)).toHaveLength(1)
})

test('what a model answers is no text of the prompt that it was given', async () => {
  const app =
    'from prompts import REVIEW_PROMPT\nasync def review(self, q):\n    answer = await self._call_llm_for_review(REVIEW_PROMPT)\n    answer_preview = answer[:90] + "..." if len(answer) > 90 else answer\n    log(answer_preview)\n'
  const files = { 'src/prompts.py': `REVIEW_PROMPT = "${long}"\n`, 'src/app.py': app }
  expect((await promptsIn(files)).map(({ id }) => id)).toEqual(['src/prompts.py#REVIEW_PROMPT'])
})

test.each([
  ['ts', `export * from './words'\n`],
  ['ts', `export * as all from './other'\nexport\n  *\n  from './words'\n`],
  ['ts', `export /* all of them */ * from './words'\n`],
  ['ts', `export // all of them\n* from './words'\n`],
  ['py', 'from words import *\n'],
  ['py', 'from words import \\\n  *\n'],
  ['py', 'from words import (*)\n'],
])('a request in %s has the texts of a file that hands on all names of another by %j', async (ending, handsOn) => {
  const { constant, call } = languages.find(each => each.ending === ending) ?? { constant: '', call: () => '' }
  const named = (code: string) => code.replaceAll('REVIEW_PROMPT', 'words')
  const files = {
    [`src/words.${ending}`]: named(constant).replace('You are a careful reviewer', 'Careful review'),
    [`src/all.${ending}`]: handsOn,
    [`src/app.${ending}`]: named(call('q')).replaceAll('prompts', 'all'),
  }
  expect((await promptsIn(files)).map(({ id }) => id)).toEqual([`src/app.${ending}#ask`])
})

test('an imported file is opened where it has a name or hands on all names, and else not', () => {
  const file = (text: string) => ({ path: 'src/index.ts', id: text, text })
  expect(mayHave(file('export const words = 1\n'), 'words')).toBe(true)
  expect(mayHave(file("export { words as others } from './words'\n"), 'words.first')).toBe(true)
  expect(mayHave(file("import * as words from './words'\n"), 'others')).toBe(true)
  expect(mayHave(file("export const words = 'import 3 * 4'\n"), 'others')).toBe(false)
})
