import type { Files } from '../../git.ts'
import { text } from './code-that-repeats.ts'
import { config, type Trick } from './trick.ts'

/** Nothing about it says that it is a prompt. */
const plain = 'The valley is mild in spring; shops open late, and people walk home along the river. '.repeat(60)
const rules = { 'promptcost.yml': config.replace('prompts/**', 'src/**') }
const constant = `AGENT_PROMPT = """${text}"""\n`
const words = `words = """${plain}"""\n`

const together = (name: string, base: Files, head: Files): Trick => ({
  kind: 'prompt',
  name,
  base: { ...rules, ...base },
  head: { ...rules, ...base, ...head },
  code: 0,
  says: 'texts that code puts beside it',
})
const python = (name: string, base: string, head: string, more: Files = {}) =>
  together(name, { 'src/agent.py': constant + base }, { 'src/agent.py': constant + head, ...more })

const ofPrompts = {
  'src/prompts.py': constant,
  'src/agent.py': 'from prompts import AGENT_PROMPT\nask(AGENT_PROMPT)\n',
}
const inModule = (name: string, code: string) =>
  together(
    name,
    { ...ofPrompts, 'src/more.py': 'import prompts\n' },
    { 'src/more.py': `import prompts\n${words}${code}\n` },
  )
const exporting = {
  'src/prompts.ts': `export const prompts = { SYSTEM: \`${text}\` }\n`,
  'src/agent.ts': "import { prompts } from './prompts'\nask(prompts.SYSTEM)\n",
}
const inScript = (name: string, code: string) =>
  together(
    name,
    { ...exporting, 'src/more.ts': "import { prompts } from './prompts'\n" },
    { 'src/more.ts': `import { prompts } from './prompts'\nconst words = \`${plain}\`\n${code}\n` },
  )

/** Texts that one module sets in another, in place of a prompt or behind it. */
const setElsewhere: readonly Trick[] = [
  inModule('a name of another module that setattr sets', "setattr(prompts, 'AGENT_PROMPT', words)"),
  inModule(
    'a longer name of another module by setattr',
    "setattr(prompts, 'AGENT_PROMPT', prompts.AGENT_PROMPT + words)",
  ),
  inModule('a name that the dictionary of another module is given', 'prompts.__dict__.update(AGENT_PROMPT=words)'),
  inScript('an object of TypeScript whose key is set elsewhere', 'prompts.SYSTEM = words'),
  inScript('an object of TypeScript that is added to elsewhere', 'prompts.SYSTEM += words'),
  inScript('an object of TypeScript, set by a written key', "prompts['SYSTEM'] = prompts.SYSTEM + words"),
  inScript('an object of TypeScript, set by a call', "Reflect.set(prompts, 'SYSTEM', words)"),
]

/** Texts beside a prompt in the call of a function that is not known, such as a wrapper around a client. */
export const handedTogether: readonly Trick[] = [
  ...setElsewhere,
  python(
    'a text beside a prompt in the call of an unknown function',
    'frob(AGENT_PROMPT)\n',
    `${words}frob(AGENT_PROMPT, words)\n`,
  ),
  python(
    'a longer text beside a prompt in the call of an unknown function',
    'frob(AGENT_PROMPT, "Short.")\n',
    `frob(AGENT_PROMPT, "${plain}")\n`,
  ),
  python(
    'a text of another module beside a prompt in an unknown call',
    'frob(AGENT_PROMPT)\n',
    'from words import words\nfrob(AGENT_PROMPT, words)\n',
    {
      'src/words.py': words,
    },
  ),
  together(
    'a text beside a prompt of another module in an unknown call',
    { 'src/prompts.py': constant, 'src/agent.py': 'from prompts import AGENT_PROMPT\nfrob(AGENT_PROMPT)\n' },
    { 'src/agent.py': `from prompts import AGENT_PROMPT\n${words}frob(AGENT_PROMPT, words)\n` },
  ),
  python(
    'a text beside a prompt in a list of an unknown call',
    'frob([AGENT_PROMPT])\n',
    `${words}frob([AGENT_PROMPT, words])\n`,
  ),
  python(
    'a text that an unknown method of a prompt is given',
    'frob(AGENT_PROMPT)\n',
    `${words}Texts(AGENT_PROMPT).more(words)\n`,
  ),
  together(
    'a text beside a prompt in an unknown call in TypeScript',
    { 'src/agent.ts': `const AGENT_PROMPT = \`${text}\`\nfrob(AGENT_PROMPT)\n` },
    { 'src/agent.ts': `const AGENT_PROMPT = \`${text}\`\nfrob(AGENT_PROMPT, { more: \`${plain}\` })\n` },
  ),
  python(
    'a text that is added to a prompt in an unknown call',
    'frob(AGENT_PROMPT)\n',
    `${words}frob(AGENT_PROMPT + words)\n`,
  ),
  python(
    'a text that is added to a prompt before an unknown call',
    'frob(AGENT_PROMPT)\n',
    `${words}both = [AGENT_PROMPT, words]\nfrob(both)\n`,
  ),
  python(
    'a sum of a prompt and a text under a name',
    'both = AGENT_PROMPT\nfrob(both)\n',
    `${words}both = AGENT_PROMPT + words\nfrob(both)\n`,
  ),
  python(
    'a text that is added to a prompt for a decorator',
    '@asked(AGENT_PROMPT)\ndef go(): pass\n',
    `${words}@asked(AGENT_PROMPT + words)\ndef go(): pass\n`,
  ),
  python(
    'a text beside a prompt as the default of an argument',
    'def go(one=AGENT_PROMPT): frob(one)\n',
    `${words}def go(one=AGENT_PROMPT, two=words): frob(one, two)\n`,
  ),
  python(
    'a text that is added to a prompt in a partial call',
    'from functools import partial\ngo = partial(frob, AGENT_PROMPT)\n',
    `from functools import partial\n${words}go = partial(frob, AGENT_PROMPT + words)\n`,
  ),
  together(
    'a text that is added to a prompt in TypeScript in an unknown call',
    { 'src/agent.ts': `const AGENT_PROMPT = \`${text}\`\nfrob(AGENT_PROMPT)\n` },
    { 'src/agent.ts': `const AGENT_PROMPT = \`${text}\`\nconst words = \`${plain}\`\nfrob(AGENT_PROMPT + words)\n` },
  ),
]
