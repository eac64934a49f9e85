import { describe, expect, test } from 'vitest'
import { mayHoldPrompts } from '../../../src/source/may-hold-prompts.ts'
import { writtenTexts } from '../../../src/source/written-texts.ts'
import { work } from '../../work.ts'

const ROLE = 'You answer letters of a railway museum. Quote the opening hours, and be brief.'

const TASK = 'Say when the museum is open, and answer each letter in one or two lines.'

describe('a file is parsed where it', () => {
  test.each([
    ['has a prompt by its name', 'a.py', `LETTER_PROMPT = """${ROLE}"""\n`],
    [
      'has one that is joined of short texts',
      'a.py',
      `letter_instructions = [\n${'    "Be kind to all",\n'.repeat(14)}]\n`,
    ],
    ['returns one', 'a.ts', `export function buildPrompt(name: string) {\n  return \`${ROLE} \${name}\`\n}\n`],
    [
      'has a text that begins as prompts do',
      'a.ts',
      `const x = { a: "${ROLE.replace('You answer', 'You are the clerk for')}" }\n`,
    ],
    ['sends a short message', 'a.py', 'ask([{"role": "user", "content": "Say hello"}])\n'],
    [
      'sends a message of another file',
      'a.ts',
      "import { LETTER } from './texts'\nask([{ content: LETTER, role: who }])\n",
    ],
    ['sends a prompt of another file', 'a.py', 'from texts import LETTER_PROMPT\nrun(prompt=LETTER_PROMPT)\n'],
    [
      'sends a prompt that it requires',
      'a.js',
      "const { LETTER_TEXT } = require('./texts')\nrun({ prompt: LETTER_TEXT })\n",
    ],
    ['asks for an answer of a shape', 'a.ts', 'const a = await generateObject({ model, schema: Answer, prompt })\n'],
    ['has a tool', 'a.py', '@tool\ndef hours(day: str):\n    """Opening hours"""\n'],
    [
      'describes a tool',
      'a.ts',
      "const t = { name: 'hours', description: 'Opening hours', parameters: { type: 'object' } }\n// prompt\n",
    ],
    [
      'has a short instruction in a call',
      'a.py',
      'node = Node(instruction="say why")\nagent(instructions="say why")\n',
    ],
    ['speaks to promptcost', 'a.py', '# promptcost: prompt\nGREETING = "Hello"\n'],
    ['stands in a folder of prompts', 'prompts/a.py', `LETTER = "${ROLE.replace('You answer', 'Answer')}"\n`],
    [
      'has a prompt behind a regular expression with quotes',
      'a.ts',
      `const q = /["'\`]/\nconst letterPrompt = \`${ROLE}\`\n`,
    ],
    [
      'has a prompt behind a comment with quotes',
      'a.ts',
      `// it's a \` here\n/* and " */\nconst letterPrompt = \`${ROLE}\`\n`,
    ],
    ['has a prompt below a comment', 'a.py', `LETTER_PROMPT = (\n    # what it is for\n    "${TASK}"\n)\n`],
    ['has a prompt beside a comment', 'a.py', `LETTER_PROMPT = (  # noqa\n    "${TASK}"\n)\n`],
    ['has a prompt below a key that is no text', 'a.py', `PROMPTS = {Kind.LETTER:\n    "${TASK}"}\n`],
    [
      'has a prompt below a key behind a function',
      'a.py',
      `def f(x):\n    return {(x):\n    "${TASK}"}[prompt]\nprompt = 1\n`,
    ],
    ['has a prompt whose blanks are escaped', 'a.py', `LETTER_PROMPT = "${TASK.replaceAll(' ', '\\x20')}"\n`],
    ['has a prompt with a word a line', 'a.py', `LETTER_PROMPT = "${TASK.replaceAll(' ', '\\n')}"\n`],
    [
      'has a prompt that is joined of words',
      'a.py',
      `LETTER_PROMPT = (\n${TASK.replace(/\S+ ?/g, '  "$&"  # \\n\n')})\n`,
    ],
    [
      'has a prompt that is joined of letters',
      'a.ts',
      `const letterPrompt = ${[...TASK].map(each => `"${each}"`).join('+')}\n`,
    ],
    [
      'has a prompt that is a list of words',
      'a.py',
      `LETTER_PROMPT = " ".join(${JSON.stringify(`${TASK} ${TASK} ${TASK}`.split(' '))})\n`,
    ],
    ['has a prompt between the arms of a choice', 'a.ts', `const letterPrompt = title ? title : "${TASK}"\n`],
    ['has a prompt that is given to two names', 'a.ts', `letterPrompt = title = "${TASK}"\n`],
    ['has a prompt that a lambda returns', 'a.py', `LETTER_PROMPT = (lambda title: "${TASK}")(1)\n`],
    [
      'has a prompt whose marks stand between its words',
      'a.py',
      `LETTER_PROMPT = "${TASK.replaceAll(' ', '** **')}"\n`,
    ],
    ['has a prompt in Hindi', 'a.py', 'LETTER_PROMPT = "ग्राहक के सवाल का जवाब दो और हर बार स्रोत बताओ ताकि वह जाँच सके"\n'],
    [
      'has a prompt behind halves of templates',
      'a.ts',
      `if (a) /\`/.test(b)\nconst letterPrompt = \`${TASK}\`\nif (a) /\`/.test(b)\n`,
    ],
    ['has a prompt in a call whose name ends like one that shows', 'a.ts', `const letterPrompt = $t("${TASK}")\n`],
    ['has a prompt in a language that is read text by text', 'a.go', `const letterPrompt = "${ROLE}"\n`],
  ])('%s', (_title, path, text) => {
    expect(mayHoldPrompts(path, text)).toBe(true)
  })
})

describe('a file is not parsed whose', () => {
  test.each([
    ['words are in no text', 'a.py', 'def show(prompt, messages):\n    prompt = clean(prompt)\n    return prompt\n'],
    [
      'texts are logged or raised',
      'a.py',
      `prompt = 1\nlogger.info("The prompt of this letter was not there at all: %s")\nraise Missing("There is no prompt for a letter of this kind and day")\n`,
    ],
    [
      'texts are docstrings',
      'a.py',
      'def clean(prompt):\n    """Takes away from a prompt what nobody has to read in it."""\n    prompt = prompt.strip()\n',
    ],
    [
      'texts are docstrings of long signatures',
      'a.py',
      `prompt = 1\ndef clean(\n    text: dict[str, int] = {"a": 1},  # (a text\n) -> str:\n    # why\n    """${TASK}"""\n    text = 1\n\nclass Letter(Base[int]):\n    """${TASK}"""\n`,
    ],
    [
      'texts are keyed as labels',
      'a.ts',
      `const prompt = 1\nconst a = { id: 1, title: "${TASK}",\n  'usage': "${TASK}" }\n`,
    ],
    [
      'texts are labels of a form',
      'a.tsx',
      `const prompt = useState()\nconst a = <Field label="What the letter is about in a few words or more" placeholder={"Write down what the letter is about, please"} />\n`,
    ],
    [
      'texts are style classes',
      'a.tsx',
      'const prompt = 1\nconst a = <p className={cn("flex items-center gap-2 rounded-md border bg-white px-3", "mt-2 text-sm")} />\n',
    ],
    ['parameters are no tool', 'a.py', 'job = Job(parameters=values(), prompt_id=4)\nlog = "Nothing to describe"\n'],
    ['roles are not of messages', 'a.tsx', 'const a = <div role="button" onClick={show}>{text}</div>\n'],
    [
      'names only speak of prompts',
      'a.ts',
      `const promptId = 3\nconst promptTokens = 4\nconst state = { note: 'Somebody has to look at this before it goes out' }\n`,
    ],
  ])('%s', (_title, path, text) => {
    expect(mayHoldPrompts(path, text)).toBe(false)
  })
})

test('texts are found between their quotes, and comments and regular expressions are none', () => {
  const found = (code: string, language: 'python' | 'javascript') =>
    [...writtenTexts(code, language)].map(({ text }) => text)
  expect(found(`a = 'x' # it's\nb = """y "z" """\nc = "\\"w"\n`, 'python')).toEqual(['x', 'y "z" ', '\\"w'])
  expect(
    found('a = `x ${y}` // it\'s\nb = "v" /* " */ + \'w\'\nc = d / e / f + "u"\ng = /["]/.test("t")\n', 'javascript'),
  ).toEqual(['x ${y}', 'v', 'w', 'u', 't'])
  expect(found(`don't\n"a"\n`, 'javascript')).toEqual(['a'])
})

test.each([
  ['quotes without an end', `prompt = ${'"""\n\'\'\'\n'.repeat(100_001)}`],
  ['escapes', `prompt = "${'\\'.repeat(2_000_001)}`],
  ['imports without an end', `prompt: x,\n${'from a import (\n'.repeat(100_000)}`],
  ['keys of requests', 'role: a '.repeat(200_000)],
  ['a long name', `${'prompt_'.repeat(200_000)} x`],
  ['names', 'prompt_id prompt '.repeat(100_000)],
  ['keys of tools', `description: 'a' ${'parameters: {'.repeat(100_000)}`],
  ['long names of calls', `prompt: x,\n${`${'b'.repeat(79)} "a"\n`.repeat(1000)}`],
  ['slashes', `prompt: x,\n${'/*\n'.repeat(300_000)}`],
])('%s take time in proportion to their number', (_title, text) => {
  const spent = work()
  for (const path of ['a.py', 'a.tsx']) mayHoldPrompts(path, text)
  expect(spent()).toBeLessThan(4_000)
})
