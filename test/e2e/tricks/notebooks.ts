import { type Trick, words } from './trick.ts'

const rules = `limits:
  each_prompt: { fail_above: { tokens: 20%, usd: 20% } }
`
const ask = (content: string) =>
  `from openai import OpenAI\nOpenAI().chat.completions.create(model="gpt-4.1", messages=[{"role": "user", "content": ${content}}])`
const notebook = (code: string) =>
  JSON.stringify({ cells: [{ cell_type: 'code', source: code.split(/(?<=\n)/) }], metadata: {}, nbformat: 4 })
const sheets = (code: string) => [{ cells: [{ cell_type: 'code', input: code }] }]

const trick = (name: string, base: string, head: string): Trick => ({
  kind: 'prompt',
  name,
  base: { 'promptcost.yml': rules, 'a.ipynb': base },
  head: { 'promptcost.yml': rules, 'a.ipynb': head },
  code: 1,
  says: 'a.ipynb',
})
const [rest, text] = [words(300).trim(), words(1000).trim()]

/** Code of a notebook that reads as if it were no Python. */
export const notebooks: readonly Trick[] = [
  trick(
    "a line of a notebook that begins like a command to it, within another's brackets",
    notebook(ask(`"${rest}"`)),
    notebook(ask(`("${rest} %s"\n  % "${text}")`)),
  ),
  trick(
    'a line of a notebook that begins like a command to it, behind a backslash',
    notebook(`P = "${rest}"\n${ask('P')}`),
    notebook(`P = "${rest} %s" \\\n  % "${text}"\n${ask('P')}`),
  ),
  trick(
    'a line of a notebook that is timed',
    notebook(`P = "${rest}"\n${ask('P')}`),
    notebook(`%time P = "${rest} ${text}"\n${ask('P')}`),
  ),
  trick(
    'a cell of a notebook that another Python runs',
    notebook(`%%python3\n${ask(`"${rest}"`)}`),
    notebook(`%%python3\n${ask(`"${rest} ${text}"`)}`),
  ),
  trick(
    'code in a second sheet of a notebook',
    JSON.stringify({ nbformat: 3, cells: [], worksheets: sheets(ask(`"${rest}"`)) }),
    JSON.stringify({ nbformat: 3, cells: [], worksheets: sheets(ask(`"${rest} ${text}"`)) }),
  ),
]
