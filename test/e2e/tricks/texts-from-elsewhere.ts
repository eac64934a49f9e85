import type { Files } from '../../git.ts'
import { text } from './code-that-repeats.ts'
import { config, type Trick } from './trick.ts'

/** Nothing about it says that it is a prompt. */
const plain = 'The valley is mild in spring; shops open late, and people walk home along the river. '.repeat(60)
const rules = { 'promptcost.yml': config.replace('prompts/**', 'src/**') }

function elsewhere(name: string, base: Files, head: Files, code: 0 | 1, says: string): Trick {
  return { kind: 'prompt', name, base: { ...rules, ...base }, head: { ...rules, ...head }, code, says }
}

const constant = `AGENT_PROMPT = """${text}"""\n`
const asks = (instructions: string, more = 'input=q') =>
  `def go(q):\n    return client.responses.create(model="gpt-4.1-mini", instructions=${instructions}, ${more})\n`
const inMessages = (more: string) =>
  `def go(q, words):\n    return client.chat.completions.create(model="gpt-4.1-mini", messages=[{"role": "system", "content": AGENT_PROMPT}${more}])\n`
const unseen = 'in place of src/agent.py'
const replaced = 'new prompt'
const words = { 'src/words.py': `words = """${plain}"""\n` }
const python = (name: string, head: string, says = unseen, more: Files = words, code: 0 | 1 = 0) =>
  elsewhere(name, { 'src/agent.py': constant + asks('AGENT_PROMPT') }, { 'src/agent.py': head, ...more }, code, says)
const inScript = (instructions: string) =>
  `export const go = (q: string) => client.responses.create({ model: 'gpt-4.1-mini', instructions: ${instructions}, input: q })\n`
const exported = { 'src/words.ts': `export const words = \`${plain}\`\nexport default words\n` }
const script = (name: string, head: string, says: string, code: 0 | 1 = 0, base = 'AGENT_PROMPT') =>
  elsewhere(
    name,
    { 'src/agent.ts': `const AGENT_PROMPT = \`${text}\`\n${inScript(base)}` },
    { 'src/agent.ts': head, ...exported },
    code,
    says,
  )

const generating = (more: string) => ({
  'src/agent.ts': `export const go = (q: string) => generateText({ model: 'openai/gpt-4.1-mini', system: \`${text}\`, prompt: q, ${more} })\n`,
})
const generates = (name: string, base: string, head: string, says: string, code: 0 | 1 = 0) =>
  elsewhere(name, generating(base), generating(head), code, says)

/** Prompts in code whose text comes from somewhere else now, or that code binds to something else. */
export const textsFromElsewhere: readonly Trick[] = [
  python('a text of another module in Python', `from words import words\n${asks('words')}`, replaced),
  python('a text of another module in Python, by its module', `import words as w\n${asks('w.words')}`, replaced),
  python('a text of another module in Python beside the prompt', `from words import *\n${constant}${asks('words')}`),
  python('a text that a function of another module returns', `from words import said\n${asks('said()')}`, replaced, {
    'src/words.py': `def said():\n    return """${plain}"""\n`,
  }),
  python('a text that an object of another module has', `from words import Words\n${asks('Words().said')}`, unseen, {
    'src/words.py': `class Words:\n    said = """${plain}"""\n`,
  }),
  python('a text of a library', `from texts import words\n${asks('words')}`, unseen, {}),
  python(
    'a text of a library beside the prompt',
    `from texts import words\n${constant}${asks('words or AGENT_PROMPT')}`,
  ),
  python(
    'a text of a library after a few words',
    `from texts import words\n${constant}${asks('f"Go: {words}"')}`,
    unseen,
  ),
  python(
    'a text of a library in a second call of the function',
    `from texts import words\n${constant}${asks('AGENT_PROMPT').replace('    return', '    if not q:\n        return')}${asks('words').replace(/.*\n/, '')}`,
  ),
  elsewhere(
    'a text of a library in a second message of the function',
    { 'src/agent.py': `${constant}${inMessages('')}` },
    { 'src/agent.py': `${constant}${inMessages(', {"role": "system", "content": words}')}` },
    0,
    unseen,
  ),
  python(
    'a text of a library behind more text than is followed',
    `from texts import words\nx = "ab" * 200_000\n${constant}${asks('words or AGENT_PROMPT')}`,
    'more names or text than promptcost follows',
    {},
    1,
  ),
  python('a text that a computed import gives', asks('import_module("words").words')),
  python('a text that an argument has by default', `import words\n${asks('p').replace('(q)', '(q, p=words.words)')}`),
  python(
    'a function that is given the prompt once, and a text of another module once',
    `import words\n${constant}def ask(p):\n    return client.responses.create(model="gpt-4.1-mini", instructions=p.strip(), input="go")\nask(AGENT_PROMPT)\nask(words.words)\n`,
  ),
  python(
    'a prompt in Python whose name is imported, too',
    `${constant}from texts import AGENT_PROMPT\n${asks('AGENT_PROMPT')}`,
  ),
  python(
    'a prompt in Python whose name is imported, too, over several lines',
    `${constant}from texts import (\n    other,  # as before\n    words as AGENT_PROMPT,  # and more\n)\n${asks('AGENT_PROMPT')}`,
  ),
  python(
    'a prompt in Python whose name a loop binds',
    `${constant}for AGENT_PROMPT in texts():\n    pass\n${asks('AGENT_PROMPT')}`,
  ),
  python('a request to a model in another file of the change', 'import helper\n', unseen, {
    'src/agent.py': 'import helper\n',
    'src/helper.py': `from texts import words\n${asks('words')}`,
  }),
  python(
    'a text that is asked beside the instructions',
    constant + asks('AGENT_PROMPT', `input="${plain}" + q`),
    'agent.py',
    {},
    1,
  ),
  python(
    'a text that is added to what is asked',
    constant + asks('AGENT_PROMPT').replace('    return', `    q += "${plain}"\n    return`),
    'agent.py',
    {},
    1,
  ),
  python(
    'a text under another key of a call',
    constant + asks('AGENT_PROMPT', `input=q, prefill="${plain}"`),
    'not counted',
    {},
  ),
  elsewhere(
    'a text that an unknown function gets from another module',
    { 'src/agent.py': `${constant}def go(q):\n    return frob(AGENT_PROMPT, q)\n` },
    { 'src/agent.py': 'from texts import words\ndef go(q):\n    return frob(words, q)\n' },
    0,
    unseen,
  ),
  script('a text of another module in TypeScript', `import { words } from './words'\n${inScript('words')}`, replaced),
  script('the default text of another module in TypeScript', `import w from './words'\n${inScript('w')}`, replaced),
  script(
    'a text of a package in TypeScript',
    `import { words } from '@acme/words'\n${inScript('words')}`,
    'in place of src/agent.ts',
  ),
  script(
    'a text of the environment in a request in TypeScript',
    inScript('process.env.WORDS!'),
    'in place of src/agent.ts',
  ),
  generates('more steps of a call in TypeScript', 'stopWhen: stepCountIs(5)', 'stopWhen: stepCountIs(90)', 'stopWhen'),
  generates('tools of a call in TypeScript that are spread', '', 'tools: { ...mcpTools }', 'sets tools to mcpTools'),
  generates(
    'a service among the options of a provider in TypeScript',
    '',
    "providerOptions: { openai: { serviceTier: 'priority' } }",
    'service',
    1,
  ),
  elsewhere(
    'models that a call in Python falls back to',
    { 'src/agent.py': constant + asks('AGENT_PROMPT') },
    { 'src/agent.py': constant + asks('AGENT_PROMPT', 'input=q, fallbacks=["gpt-4.1"]') },
    0,
    'fallbacks',
  ),
  script(
    'a static block in TypeScript that repeats a text of its class',
    `class A { static P = \`${text}\`; static { A.P = A.P.repeat(9) } }\n${inScript('A.P')}`,
    'in loops and calls',
  ),
]
