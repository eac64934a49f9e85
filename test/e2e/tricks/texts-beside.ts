import { text } from './code-that-repeats.ts'
import { config, type Trick } from './trick.ts'

const rules = config.replace('prompts/**', 'src/**')
const constant = `AGENT_PROMPT = """${text}"""\n`
const library = 'from texts import words\n'
const said = (more = '', system = 'AGENT_PROMPT', name = 'go') =>
  `def ${name}(q):\n    return client.chat.completions.create(model="gpt-4.1-mini", messages=[{"role": "system", "content": ${system}}${more}])\n`
const asked = (input: string, instructions = 'AGENT_PROMPT') =>
  `client.responses.create(model="gpt-4.1-mini", instructions=${instructions}, input=${input})\n`
const go = (input: string) => `def go(q):\n    return ${asked(input)}`
const ask = (given: string, instructions: string) =>
  `def ask(p, q):\n    return ${asked('q', instructions)}def go(q):\n    return ask(${given})\n`
const script = (input: string) =>
  `const AGENT_PROMPT = \`${text}\`\nexport const go = (q: string) => client.responses.create({ model: 'gpt-4.1-mini', instructions: AGENT_PROMPT, input: ${input} })\n`

const beside = (name: string, base: string, head: string, path = 'src/agent.py'): Trick => ({
  kind: 'prompt',
  name,
  base: { 'promptcost.yml': rules, [path]: base },
  head: { 'promptcost.yml': rules, [path]: head },
  code: 0,
  says: `beside ${path}#AGENT_PROMPT`,
})
const python = (name: string, base: string, head: string, before = library) =>
  beside(name, constant + base, before + constant + head)

/** Texts that nobody can see before the code runs, beside a prompt that stays. */
export const textsBeside: readonly Trick[] = [
  python('a text of a library in another function than the prompt', said(), said() + said('', 'words', 'other')),
  python(
    'a prompt with a text of a library, in another function',
    said(),
    said() + said('', 'AGENT_PROMPT + words', 'other'),
  ),
  python('a text of a library as what is asked', go('q'), go('words')),
  python('a text of a library behind what is asked', go('q'), go('q + words')),
  python('a function of a library around what is asked', go('q'), go('words(q)')),
  python('a text of the environment behind what is asked', go('q'), go('q + os.environ["MORE"]'), 'import os\n'),
  python(
    'a function that adds a text of a library to what it is given',
    ask('AGENT_PROMPT, q', 'p'),
    ask('AGENT_PROMPT, q', 'p + words'),
  ),
  python(
    'a text of a library that a function is given beside the prompt',
    ask('AGENT_PROMPT, q', 'p'),
    ask('AGENT_PROMPT, words', 'p'),
  ),
  python('messages of a library behind those of the prompt', said(), said().replace('}])', '}] + words)')),
  python('messages of a library among those of the prompt', said(), said(', *words')),
  python('a message that a library makes, among those of the prompt', said(), said(', words()')),
  beside(
    'a text of a package as what is asked in TypeScript',
    script('q'),
    `import { words } from '@acme/words'\n${script('`${q} ${words}`')}`,
    'src/agent.ts',
  ),
]
