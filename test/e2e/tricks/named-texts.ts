import { inCode, text } from './code-that-repeats.ts'
import { type Trick, words } from './trick.ts'

const python = (name: string, send: string, code: 0 | 1) =>
  inCode(name, 'app.py', `PROMPT = """${text}"""\n${send.replace(/MADE\((.*)\)/, 'PROMPT')}`, pythonWith(send), code)
const pythonWith = (send: string) => `PROMPT = """${text}"""\n${send.replace(/MADE\((.*)\)/, '$1')}`
const typescript = (name: string, base: string, head: string, code: 0 | 1) =>
  inCode(name, 'app.ts', `const PROMPT = \`${text}\`\n${base}\n`, `const PROMPT = \`${text}\`\n${head}\n`, code)
const exported = (name: string, head: string, code: 0 | 1) =>
  typescript(name, 'export const system = PROMPT', `export const system = ${head}`, code)
const said = (content: string) =>
  `await client.chat.completions.create({ messages: [{ role: 'system', content: ${content} }] })`
const go = (body: string) => `package a\n\nfunc Prompt() string {\n\tprompt := \`${text}\`\n${body}}\n`
const inGo = (name: string, body: string) => inCode(name, 'app.go', go('\treturn prompt\n'), go(body), 0)
const kotlin = (value: string) => `fun prompt(): String {\n    val p = """${text}"""\n    return ${value}\n}\n`
const inKotlin = (name: string, value: string) => inCode(name, 'A.kt', kotlin('p'), kotlin(value), 0)
const rust = (value: string) => `fn prompt() -> String {\n    let p = "${text}";\n    ${value}\n}\n`
const inRust = (name: string, value: string) => inCode(name, 'a.rs', rust('p.to_string()'), rust(value), 0)
const java = (more: string) => `class A {\n  static final String PROMPT = """\n${text}""";\n${more}}\n`
const inJava = (name: string, value: string) =>
  inCode(name, 'A.java', java(''), java(`  static String all() { return ${value}; }\n`), 0)
const csharp = (more: string) => `class A { const string Prompt = "${text}"; ${more}}\n`
const rustConst = (value: string) => `const PROMPT: &str = ${value};\n`

/** Code that sends a text by its name more often than at the base. */
export const namedTexts: readonly Trick[] = [
  python('another name in Python for a repeated text', 'SYSTEM = MADE(PROMPT * 20)\n', 1),
  python('another name in Python for a text added to itself', 'SYSTEM = MADE(PROMPT + PROMPT + PROMPT)\n', 1),
  python(
    'another name in Python for a text with wider spaces',
    `SYSTEM = MADE(PROMPT.replace(" ", "${words(30).trim()}"))\n`,
    1,
  ),
  python('a function in Python that returns a repeated text', 'def system():\n    return MADE(PROMPT * 20)\n', 1),
  python('a repeated text in Python that is sent', 'def run():\n    return llm(MADE(PROMPT * 20))\n', 1),
  python('a list in Python that repeats a text', 'def run():\n    return llm(MADE([PROMPT] * 20))\n', 0),
  python('a text in Python, joined with itself', 'SYSTEM = MADE(PROMPT.join(PROMPT))\n', 1),
  python('a text in Python, joined with a list of its letters', 'SYSTEM = MADE(PROMPT.join([*PROMPT]))\n', 1),
  inCode(
    'a text in Python that a loop writes by its name',
    'app.py',
    `PROMPT = """${text}"""\ndef run(out):\n    out.write(PROMPT)\n`,
    `PROMPT = """${text}"""\ndef run(out):\n    for _ in range(20):\n        out.write(PROMPT)\n`,
    0,
  ),
  exported('another name in TypeScript for a repeated text', 'PROMPT.repeat(20)', 1),
  exported('a function in TypeScript that returns a text three times', '() => `${PROMPT}${PROMPT}${PROMPT}`', 1),
  exported('a function of TypeScript that adds up a text by its name', '[1, 2, 3].reduce(s => s + PROMPT, "")', 0),
  exported('a text in TypeScript that a method joins with itself', 'PROMPT.concat(PROMPT, PROMPT)', 0),
  typescript(
    'a getter in TypeScript that repeats a text',
    'export const prompts = { system: PROMPT }',
    'export const prompts = { get system() { return PROMPT.repeat(20) } }',
    1,
  ),
  typescript(
    'the letters of a text in TypeScript, joined with it',
    said('PROMPT'),
    said('[...PROMPT].join(PROMPT)'),
    1,
  ),
  typescript(
    'a text in TypeScript that is split into letters',
    said('PROMPT'),
    said("PROMPT.split('').join(PROMPT)"),
    1,
  ),
  inGo(
    'a loop in Go by goto',
    '\ti := 0\nagain:\n\tprompt += "refund order "\n\ti++\n\tif i < 900 {\n\t\tgoto again\n\t}\n\treturn prompt\n',
  ),
  inGo(
    'a builder in Go that a loop fills',
    '\tvar b strings.Builder\n\tfor i := 0; i < 20; i++ {\n\t\tb.WriteString(prompt)\n\t}\n\treturn b.String()\n',
  ),
  inGo(
    'a builder in Go that is given a text three times',
    '\tvar b strings.Builder\n\tb.WriteString(prompt)\n\tb.WriteString(prompt)\n\tb.WriteString(prompt)\n\treturn b.String()\n',
  ),
  inGo('a sum in Go under another name', '\tall := prompt + prompt + prompt\n\treturn all\n'),
  inGo('a format in Go that shows a text by its number', '\treturn fmt.Sprintf("%[1]s%[1]s%[1]s", prompt)\n'),
  inGo('a text in Go with wider spaces', '\treturn strings.ReplaceAll(prompt, " ", blanks)\n'),
  inGo('a text in Go, returned many times', '\treturn strings.Repeat(prompt, 20)\n'),
  inKotlin('a text that is built in Kotlin', 'buildString { repeat(20) { append(p) } }'),
  inCode('a text in Kotlin within another', 'A.kt', kotlin('p'), kotlin('"$p$p$p"'), 1),
  inKotlin('a list in Kotlin that repeats a text', 'List(20) { p }.joinToString("")'),
  inCode(
    'a text in Kotlin that is built in a loop',
    'A.kt',
    `val PROMPT = """${text}"""\n`,
    `val PROMPT = buildString { repeat(20) { append("""${text}""") } }\n`,
    0,
  ),
  inJava('a text in Java with wider spaces', 'PROMPT.replaceAll(" ", BLANKS)'),
  inJava('a sum in Java', 'PROMPT + PROMPT + PROMPT'),
  inJava('texts in Java that are joined', 'String.join(PROMPT, PROMPT, PROMPT)'),
  inCode(
    'a text in Java, replaced by a constant',
    'A.java',
    `class A { static final String PROMPT = "${text}"; }\n`,
    `class A { static final String PROMPT = "${text}".replaceAll(" ", BLANKS); }\n`,
    0,
  ),
  inCode(
    'texts in Rust that a macro joins',
    'a.rs',
    rustConst(`"${text}"`),
    rustConst(`concat!("${text}", "${text}", "${text}")`),
    1,
  ),
  inRust('a text in Rust, repeated by its name', 'p.repeat(20)'),
  inRust('a format in Rust that names a text three times', 'format!("{p}{p}{p}")'),
  inRust('a vector in Rust that repeats a text', 'vec![p; 20].concat()'),
  inCode(
    'a builder in C# that inserts a text many times',
    'A.cs',
    csharp(''),
    csharp('string All() => new StringBuilder().Insert(0, Prompt, 20).ToString(); '),
    0,
  ),
]
