import { config, type Trick, words } from './trick.ts'

/** A PNG of 1 x 1. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

const lost = (name: string, base: Trick['base'], head: Trick['head'], says: string, rules = config): Trick => ({
  kind: 'prompt',
  name,
  base: { 'promptcost.yml': rules, ...base },
  head: { 'promptcost.yml': rules, ...head },
  code: 1,
  says,
})

const chat = (...content: unknown[]) => JSON.stringify({ model: 'gpt-4.1-mini', messages: [{ role: 'user', content }] })
const text = (count: number) => ({ type: 'text', text: words(count) })
const image = (url: string) => ({ type: 'image_url', image_url: { url } })
const prompty = (sample: string) =>
  `---\nmodel: { api: chat, configuration: { azure_deployment: gpt-4.1 } }\nsample: ${sample}\n---\nsystem:\n${words(300)}\nuser:\n{{letter}}\n`
const promptfoo = (vars: string) =>
  `prompts: [file://a.txt]\nproviders: [openai:gpt-4.1]\ntests: [{ vars: { letter: ${vars} } }]\n`

/** What is sent and was counted, and that the change puts where nobody can count it. */
export const lostParts: readonly Trick[] = [
  lost(
    'an image in the file that becomes an address',
    { 'prompts/a.json': chat(text(300), image(`data:image/png;base64,${png}`)) },
    { 'prompts/a.json': chat(text(300), image('https://example.org/a.png')) },
    'no longer states its size',
  ),
  lost(
    'a document in the text that becomes a file by its id',
    { 'prompts/a.json': chat(text(300), text(2000)) },
    { 'prompts/a.json': chat(text(1500), { type: 'file', file: { file_id: 'file-1' } }) },
    'attaches',
  ),
  lost(
    'a file of samples that is gone',
    { 'prompts/a.prompty': prompty('${file:a.json}'), 'prompts/a.json': JSON.stringify({ letter: words(300) }) },
    { 'prompts/a.prompty': prompty('${file:a.json}') },
    'takes samples from',
    config.replace('prompts/**', 'prompts/*.prompty'),
  ),
  lost(
    'a file of samples that is no data any more',
    { 'prompts/a.prompty': prompty('${file:a.json}'), 'prompts/a.json': JSON.stringify({ letter: words(300) }) },
    { 'prompts/a.prompty': prompty('${file:a.json}'), 'prompts/a.json': '{' },
    'takes samples from',
    config.replace('prompts/**', 'prompts/*.prompty'),
  ),
  lost(
    "a variable of promptfoo's that code gives now",
    { 'promptfooconfig.yaml': promptfoo('file://v.txt'), 'a.txt': `${words(300)}{{letter}}`, 'v.txt': words(300) },
    { 'promptfooconfig.yaml': promptfoo('file://v.py'), 'a.txt': `${words(300)}{{letter}}`, 'v.py': 'pass' },
    'takes samples from',
    config.replace('prompts/**', 'promptfooconfig.yaml'),
  ),
  lost(
    'more files than a config of promptfoo may name, beside a config that stays as it is',
    { 'promptfooconfig.yaml': 'prompts: [file://p/*.txt]\nproviders: [openai:gpt-4.1]\n', 'p/a.txt': words(300) },
    {
      'promptfooconfig.yaml': 'prompts: [file://p/*.txt]\nproviders: [openai:gpt-4.1]\n',
      'p/z.txt': words(300),
      ...Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`p/b${i}.txt`, 'hi'])),
    },
    'p/',
    config.replace('prompts/**', 'promptfooconfig.yaml'),
  ),
]
