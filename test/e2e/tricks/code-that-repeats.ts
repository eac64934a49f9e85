import { config, type Trick, words } from './trick.ts'

/** A text of a prompt. */
export const text = `You are a helpful assistant. ${words(300).trim()}`
const open = 'in loops and calls'

/** A prompt in code, before and after. Growth that is certain fails; what nobody knows warns. */
export function inCode(name: string, path: string, base: string, head: string, code: 0 | 1): Trick {
  const rules = config.replace('prompts/**', path)
  return {
    kind: 'prompt',
    name,
    base: { 'promptcost.yml': rules, [path]: base },
    head: { 'promptcost.yml': rules, [path]: head },
    code,
    says: code === 1 ? path : open,
  }
}

const constant = `PROMPT = """${text}"""`
const python = (name: string, head: string, code: 0 | 1) => inCode(name, 'app.py', `${constant}\n`, `${head}\n`, code)
const inFunction = (name: string, base: string, head: string, code: 0 | 1) =>
  inCode(name, 'app.py', `def prompt(x, n):\n    return ${base}\n`, `def prompt(x, n):\n    return ${head}\n`, code)
const template = `let prompt = \`${text}\``
const typescript = (name: string, head: string, code: 0 | 1) =>
  inCode(name, 'app.ts', `${template}\n`, `${template}${head}\n`, code)
const asking = (messages: string) => `client.chat.completions.create(model="gpt-4.1-mini", messages=${messages})\n`
const system = `[{"role": "system", "content": """${text}"""}]`
const go = (more: string) => `package a\n\nfunc Prompt() string {\n\tprompt := \`${text}\`\n${more}\treturn prompt\n}\n`
const java = (more: string) => `class A { static final String PROMPT = """\n${text}"""${more};\n}\n`

const asked = (name: string, content: string, code: 0 | 1) =>
  inCode(name, 'app.py', `${constant}\n${asking(said('PROMPT'))}`, `${constant}\n${asking(said(content))}`, code)
const said = (content: string) => `[{"role": "system", "content": ${content}}]`

/** Code that sends a text more often, or makes it longer, than it says. */
export const codeThatRepeats: readonly Trick[] = [
  inFunction('a field of an f-string, made wide', `f"""${text}{x}"""`, `f"""${text}{x:.>9000}"""`, 1),
  inFunction('a field of an f-string, of unknown width', `f"""${text}{x}"""`, `f"""${text}{x:>{n}}"""`, 0),
  python('a field of a `%` format, made wide', `PROMPT = """${text}%.9000f""" % 7`, 1),
  python('a field of `format`, made wide', `PROMPT = """${text}{:.>9000}""".format("a")`, 1),
  python('a text in Python, made wide', `${constant} + "a".ljust(9000, ".")`, 1),
  python('a tab that becomes many blanks', `${constant} + "a\\tb\\tc\\td".expandtabs(60_000)`, 1),
  python('a text in Python, times a number that has a name', `N = 30\n${constant} + "refund " * (N * N)`, 1),
  python('a text in Python, times an unknown number', `${constant} + "refund " * int(input())`, 0),
  python('a name in Python that is multiplied', `${constant}\nPROMPT *= 9`, 1),
  python('a name in Python that is assigned a text of itself', `${constant}\nPROMPT = PROMPT + PROMPT + PROMPT`, 1),
  python(
    'a loop in Python that runs an unknown number of times',
    `${constant}\nwhile go():\n    PROMPT += "refund "`,
    0,
  ),
  python('a text in Python that a loop prepends', `${constant}\nwhile go():\n    PROMPT = "refund " + PROMPT`, 1),
  python(
    'a list in Python that a loop adds to, joined under a name',
    `parts = ["""${text}"""]\nfor i in range(900):\n    parts.append("refund order ")\nPROMPT = "".join(parts)`,
    1,
  ),
  python(
    'a text in Python that a function adds to',
    `${constant}\ndef grow():\n    global PROMPT\n    PROMPT += "refund "`,
    0,
  ),
  python('a text in Python through an unknown function', `PROMPT = expand("""${text}""")`, 0),
  python('a text in Python through an unknown method', `${constant}.expand()`, 0),
  python(
    'a text in Python, replaced by a pattern',
    `import re\nPROMPT = re.sub("r", "${words(9).trim()}", """${text}""")`,
    0,
  ),
  inCode(
    'a decorator of a function that returns a prompt',
    'app.py',
    `def prompt():\n    return """${text}"""\n`,
    `@expand\ndef prompt():\n    return """${text}"""\n`,
    0,
  ),
  asked('a name in an f-string, made wide', 'f"{PROMPT:.>90000}"', 1),
  asked('a name that is repeated by a library and joined', '"".join(itertools.repeat(PROMPT, 20))', 0),
  asked('a name that is multiplied as bytes', '(PROMPT.encode() * 20).decode()', 0),
  asked('a name whose characters are replaced by a table', 'PROMPT.translate({32: " " * 100})', 0),
  asked('a name that is multiplied and cut', '(PROMPT * 40)[:90000]', 0),
  asked('a name that is indented by a text that code makes', 'textwrap.indent(PROMPT, "." * 9000)', 0),
  inCode('messages in Python, times nine', 'app.py', asking(system), asking(`${system} * 9`), 1),
  inCode(
    'a blank JSON, indented wide',
    'app.py',
    `${constant} + json.dumps({"a": [1]})\n`,
    `${constant} + json.dumps({"a": [1]}, indent=9000)\n`,
    1,
  ),
  inCode(
    'messages in TypeScript that a list is filled with',
    'app.ts',
    `await client.chat.completions.create({ messages: [{ role: 'system', content: \`${text}\` }] })\n`,
    `await client.chat.completions.create({ messages: [{ role: 'system', content: \`${text}\` }, ...Array(20).fill({ role: 'user', content: 'refund' })] })\n`,
    0,
  ),
  typescript('a loop in TypeScript', "\nfor (let i = 0; i < 900; i++) prompt += 'refund order '", 1),
  typescript(
    'a loop in TypeScript that sets its counter',
    "\nfor (let i = 0; i < 2; i++) { if (go()) i = 0; prompt += 'refund ' }",
    0,
  ),
  typescript(
    'a loop in TypeScript over a list',
    `\nfor (const x of [1, 2, 3, 4, 5, 6, 7, 8, 9]) prompt += '${words(90).trim()}'`,
    1,
  ),
  typescript('a loop in TypeScript over an unknown list', "\nfor (const x of all) prompt += 'refund order '", 0),
  typescript(
    'a callback of forEach in TypeScript that adds text',
    "\nall.forEach(() => { prompt += 'refund order ' })",
    0,
  ),
  typescript('a spread array that is mapped', " + [...Array(900)].map(() => 'refund order ').join('')", 1),
  typescript('an array of a given length, mapped', " + Array.from({ length: 900 }, () => 'refund order ').join('')", 1),
  typescript('a text in TypeScript, repeated by a name', "\nconst n = 900\nprompt += 'refund order '.repeat(n)", 1),
  typescript('a text in TypeScript, repeated an unknown number of times', " + 'refund '.repeat(count())", 0),
  typescript('a text in TypeScript that is split and joined', `.split('refund').join('${words(30).trim()}')`, 1),
  typescript('a text in TypeScript, replaced by a pattern', `.replace(/refund/g, '${words(30).trim()}')`, 0),
  inCode(
    'a variable in TypeScript that is padded',
    'app.ts',
    `const prompt = x => \`${text}\${x}\`\n`,
    `const prompt = x => \`${text}\${x.padEnd(9000, '.')}\`\n`,
    1,
  ),
  inCode('a loop in Go', 'app.go', go(''), go('\tfor i := 0; i < n; i++ {\n\t\tprompt += "refund order "\n\t}\n'), 0),
  inCode('a text in Go, repeated', 'app.go', go(''), go('\tprompt += "" + strings.Repeat("refund order ", 900)\n'), 1),
  inCode('a name in Go that is made of itself', 'app.go', go(''), go('\tprompt = strings.Repeat(prompt, 20)\n'), 0),
  inCode('a name in Go that is added to itself', 'app.go', go(''), go('\tprompt += prompt\n'), 0),
  inCode(
    'a text in C# through a method that nobody knows',
    'A.cs',
    `class A { const string Prompt = "${text}"; }\n`,
    `class A { const string Prompt = "${text}".Expand(); }\n`,
    0,
  ),
  inCode('a text in Java, repeated', 'A.java', java(''), java(' + "refund order ".repeat(900)'), 1),
  inCode(
    'a text in Java, repeated an unknown number of times',
    'A.java',
    java(''),
    java(' + "refund order ".repeat(n)'),
    0,
  ),
  inCode('a field in Java, made wide', 'A.java', java(''), java(' + "%9000s".formatted("a")'), 1),
  {
    ...inCode(
      'a loop in a template over a variable that is sent already',
      'a.j2',
      `${text}{{ docs }}`,
      `${text}{{ docs }}{% for d in docs %}refund {% endfor %}`,
      0,
    ),
  },
  {
    ...inCode(
      'a loop in a template within another',
      'a.j2',
      `${text}{% for d in docs %}refund order{% endfor %}`,
      `${text}{% for d in docs %}{% for e in docs %}refund order{% endfor %}{% endfor %}`,
      0,
    ),
  },
  inCode(
    'a text in Liquid that a loop appends to',
    'a.liquid',
    text,
    `${text}{% assign t = "" %}{% for i in (1..900) %}{% assign t = t | append: "refund order " %}{% endfor %}{{ t }}`,
    1,
  ),
  inCode(
    'a text in Liquid that a loop over a sent variable appends to',
    'a.liquid',
    `${text}{{ docs }}`,
    `${text}{{ docs }}{% assign t = "" %}{% for d in docs %}{% assign t = t | append: "refund order " %}{% endfor %}{{ t }}`,
    0,
  ),
]
