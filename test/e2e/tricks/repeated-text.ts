import { config, type Trick, within, words } from './trick.ts'

/** A prompt in code, and what the change writes behind it. */
function inCode(name: string, path: string, written: string, more: string): Trick {
  const rules = config.replace('prompts/**', path)
  return {
    kind: 'prompt',
    name,
    base: { 'promptcost.yml': rules, [path]: `${written}\n` },
    head: { 'promptcost.yml': rules, [path]: `${written}${more}\n` },
    code: 1,
    says: path,
  }
}

const python = `SYSTEM_PROMPT = """You are a helpful assistant. ${words(300)}"""`
const typescript = `export const systemPrompt = \`You are a helpful assistant. ${words(300)}\``

/** Text that is sent more often than it is written, or that another file than the first one named has. */
export const repeatedText: readonly Trick[] = [
  within(
    'a loop over the letters of a text',
    words(300),
    `${words(300)}{% for i in "${'x'.repeat(50)}" %}${words(12)}{% endfor %}`,
    1,
    'a.j2',
  ),
  within(
    'texts that a loop takes in turn, by an unknown function',
    words(300),
    `${words(300)}{% for i in range(40) %}{{ loop.cycle("${words(100).trim()}", "${words(100).trim()}") }}{% endfor %}`,
    0,
    'slot',
  ),
  within(
    'a block of Jinja that a macro sends several times',
    words(300),
    `{% macro wrap() %}{{ caller() }}{{ caller() }}{% endmacro %}{% call wrap() %}${words(300)}{% endcall %}`,
    1,
    'a.j2',
  ),
  within(
    'a block of Jinja whose text a filter makes longer',
    words(300),
    `{% filter replace('refund', '${words(12).trim()}') %}${words(300)}{% endfilter %}`,
    1,
    'a.j2',
  ),
  within(
    'a block of Jinja that a filter makes longer before it has a name',
    words(300),
    `{% set rules | replace('refund', '${words(12).trim()}') %}${words(300)}{% endset %}{{ rules }}`,
    1,
    'a.j2',
  ),
  within(
    'a filter over a text with a variable in it',
    `${words(300)}{{ name }}`,
    `{% set rules %}${words(300)}{{ name }}{% endset %}{{ rules | replace('refund', '${words(12).trim()}') }}`,
    1,
    'a.j2',
  ),
  {
    ...within('a list of files in another order', '', '', 1, 'a.j2'),
    base: { 'prompts/a.j2': `${words(300)}{% include ['q.txt', 'p.txt'] %}`, 'p.txt': words(3000), 'q.txt': words(3) },
    head: { 'prompts/a.j2': `${words(300)}{% include ['p.txt', 'q.txt'] %}`, 'p.txt': words(3000), 'q.txt': words(3) },
  },
  {
    ...within('an include that may be missing, and that is in another folder', '', '', 1, 'lib/p.txt'),
    base: { 'prompts/a.j2': words(300), 'x/lib/p.txt': words(3000) },
    head: { 'prompts/a.j2': `${words(300)}{% include 'lib/p.txt' ignore missing %}`, 'x/lib/p.txt': words(3000) },
  },
  inCode('a text in Python, times ten', 'app.py', python, ' * 10'),
  inCode(
    'a text in Python that a loop adds to',
    'app.py',
    python,
    `\nfor i in range(50):\n    SYSTEM_PROMPT += """${words(36)}"""`,
  ),
  inCode(
    'a text in Python that a comprehension joins',
    'app.py',
    python,
    ` + "".join("${words(36).trim()}" for _ in range(50))`,
  ),
  inCode('a list of texts in Python, times 50', 'app.py', python, ` + "".join(["${words(36).trim()}"] * 50)`),
  inCode(
    'a list of texts in TypeScript, filled with one',
    'app.ts',
    typescript,
    ` + Array(50).fill('${words(36).trim()}').join(' ')`,
  ),
  inCode('a text in TypeScript that is padded', 'app.ts', typescript, `.padEnd(90000, '${words(36).trim()}')`),
  inCode('a text in TypeScript, repeated', 'app.ts', typescript, '.repeat(10)'),
  inCode('a text in TypeScript that a method adds to', 'app.ts', typescript, `.concat('${words(3000).trim()}')`),
]
