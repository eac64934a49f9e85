import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { full, sized } from '../../size.ts'
import { sides } from '../prompts/sides.ts'

/** One file for each parser; by default Python and the widest of JavaScript's. */
const paths = full ? ['a.py', 'a.ts', 'a.tsx', 'a.js'] : ['a.py', 'a.tsx']
const many = (text: string, times: number) => text.repeat(sized(times, times / 10))

/** Sources that would exhaust the stack, the time or the memory of a careless reader. */
const hostile: [string, string][] = [
  ['brackets within brackets', `prompt = ${many('[', 30_000)}`],
  ['calls of calls', `prompt = a${many('("x")', 5000)}`],
  ['a long chain of +', `prompt = ${many('"You are a " + ', 20_000)}"b"`],
  ['a text that grows many times', `prompt = "x"\n${many('prompt += "You are one. "\n', 20_000)}`],
  ['slots within slots', `prompt = ${many('f"{', 10_000)}`],
  ['templates within templates', `prompt = ${many('`${', 10_000)}`],
  ['conditions within conditions', `prompt = ${many('a ? "x" : ', 10_000)}"b"`],
  ['functions within functions', `prompt = ${many('() => ', 10_000)}"x"`],
  ['elements within elements', `const prompt = ${many('<a>', 10_000)}`],
  ['a text without an end', `prompt = """${many('You are\n', 20_000)}`],
  ['backslashes alone', `prompt = "${many('\\', 100_000)}`],
  ['marks of a conflict', 'prompt = """You are\n<<<<<<< HEAD\nx"""\n=======\ny"""\n>>>>>>> b\nprompt = "a"'],
  [
    'lists that conditions make of each other',
    `parts = ["You are one. "]\n${many('if a:\n    parts = [p for p in parts if p]\n', 1000)}prompt = "".join(parts)`,
  ],
  [
    'a list that is itself',
    'class A:\n    def __init__(self, parts):\n        self.parts = parts\n    def prompt(self):\n        return "You are one. ".join(self.parts)',
  ],
  [
    'a list that is itself or another',
    'class A:\n    def __init__(self, parts):\n        self.parts = parts or []\n    def prompt(self):\n        return "You are one. ".join(self.parts)',
  ],
  [
    'a list that conditions make anew',
    `let parts = ["You are one. "]\n${many('if (a) { parts = parts.filter(p => p) }\n', 1000)}prompt = parts.join("")`,
  ],
  [
    'texts that conditions make anew',
    `prompt = "You are one. "\n${many('if a:\n    prompt = prompt.strip()\n', 1000)}`,
  ],
  ['parts of parts', `prompt = a${'[1:2]'.repeat(100)}`],
  ['keys of keys', `prompt = ${'a["x" + '.repeat(60)}"b"${']'.repeat(60)}`],
  ['paths in brackets', `prompt = (\n${'../'.repeat(100)}"You are"\n)`],
  ['a name that is itself', 'prompt = prompt + prompt\nllm.invoke([("user", prompt)])'],
  [
    'functions that call each other for a model',
    `${Array.from({ length: 3000 }, (_, i) => `def f${i}():\n    return f${i + 1}() or g${i}(f${(i * 7) % 3000}(), f${(i * 11) % 3000}())`).join('\n')}\n${many('f0(prompt="You are one. ", tools=[f1, f2])\n', 3000)}`,
  ],
  [
    'tools that hold each other',
    `${Array.from({ length: 2000 }, (_, i) => `t${i} = [t${(i + 1) % 2000}, t${(i * 3) % 2000}, {"name": "t", "description": "One of many tools."}]`).join('\n')}\n${many('ask(model="gpt-4.1", tools=t0)\n', 3000)}`,
  ],
  [
    'a long name of what is only shown',
    `const P${many('A', 300_000)} = "You are one."\nconsole.log(P${many('A', 300_000)})`,
  ],
  [
    'many names of what is only shown',
    Array.from(
      { length: sized(5000, 500) },
      (_, i) => `const p${i} = "You are one of many."\nconsole.log(p${i})\n`,
    ).join(''),
  ],
  ['exports without an end', `const p = "You are one of many."\nconsole.log(p)\n/* ${many('export {', 80_000)} */`],
  [
    'names that double each other',
    `p0 = "You are one of many. "\n${Array.from({ length: 60 }, (_, i) => `p${i + 1} = p${i} + p${i}`).join('\n')}\nllm.invoke([("user", p60)])`,
  ],
]

describe('source code that wants to harm', () => {
  test.each(hostile)('%s: what is read stays within bounds, and nothing is thrown', async (_, text) => {
    for (const path of paths) {
      const { head } = await sides(undefined, { [path]: text })
      const sent = head.flatMap(({ messages }) => messages.flatMap(({ runs }) => runs.high.map(run => run.text.length)))
      expect(sent.reduce((sum, length) => sum + length, 0)).toBeLessThan(64 * 2 ** 20)
    }
  })

  test('a file that is too large to parse is reported, so that its prompts are no saving', async () => {
    const prompt = `SYSTEM_PROMPT = """${'You are a careful reviewer of pull requests. '.repeat(10)}"""\n`
    const { base, findings } = await sides({ 'a.py': prompt }, { 'a.py': prompt + '# more\n'.repeat(200_000) })
    expect(base).toEqual([])
    expect(findings).toMatchObject([{ kind: 'unreadable', severity: 'fail', why: 'too-large' }])
  })

  test('a prompt that conditions make anew too often to follow is reported, so that its growth is no saving', async () => {
    const prompt = `prompt = """${'You are a careful reviewer of pull requests. '.repeat(10)}"""\n`
    const more = 'if a:\n    prompt = prompt.strip()\n'.repeat(20)
    const grown = `${more}if a:\n    prompt = prompt.replace("reviewer", """${'Long words. '.repeat(100)}""")\n`
    const { findings } = await sides({ 'a.py': prompt }, { 'a.py': prompt + grown })
    expect(findings).toMatchObject([{ kind: 'not-followed', severity: 'fail', why: 'too-much' }])
  })

  test('any text at all is read without an error', async () => {
    const words = [
      'prompt',
      '=',
      '"',
      "'",
      '`',
      '${',
      '}',
      '{',
      '(',
      ')',
      '[',
      ']',
      '\n',
      '  ',
      'f"',
      '"""',
      '\\',
      '+',
      ':',
      'if',
      'def f',
      'class',
      'role',
      'content',
      ',',
      'import',
      'from',
      '=>',
      '\0',
      '\r',
      'é',
      '\ud800',
      '<',
      '/',
      '#',
    ]
    const text = fc.array(fc.constantFrom(...words), { maxLength: 80 }).map(parts => parts.join(' '))
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), text, async (path, source) => {
        await sides(undefined, { [path]: `prompt = you are \n${source}` })
      }),
      { numRuns: sized(300, 60) },
    )
  })
})

test('texts that are handed on together, too many to follow, are reported', async () => {
  const prompt = `SYSTEM_PROMPT = """${'You are a careful reviewer of pull requests. '.repeat(10)}"""\n`
  const calls = `send(SYSTEM_PROMPT, ${'SYSTEM_PROMPT, '.repeat(90)})\n`.repeat(500)
  const { findings } = await sides({ 'a.py': prompt }, { 'a.py': prompt + calls })
  expect(findings).toMatchObject([{ kind: 'not-followed', severity: 'fail', why: 'too-much' }])
})
