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
  says: 'texts that code hands to a function beside it',
})
const python = (name: string, base: string, head: string, more: Files = {}) =>
  together(name, { 'src/agent.py': constant + base }, { 'src/agent.py': constant + head, ...more })

/** Texts beside a prompt in the call of a function that is not known, such as a wrapper around a client. */
export const handedTogether: readonly Trick[] = [
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
]
