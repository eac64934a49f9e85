import { nested, numbered, repeated } from './repeated.ts'
import type { Make } from './torture.ts'

const you = 'You are a careful reviewer of pull requests. '

/** Files of Go, Java, Kotlin, C# and Rust, whose texts are found one by one. What is no text in one of them is noise in the others. */
export const languages: Record<string, Make> = {
  'many prompts': n => numbered(n, i => `const SYSTEM_PROMPT_${i} = "${you}"\n`),
  'requests of one text': n => repeated(n, `client.generate(model, "${you}")\n`),
  'one long prompt': n => `const SYSTEM_PROMPT = "${repeated(n, you)}"\n`,
  'one raw text': n => `const SYSTEM_PROMPT = \`${repeated(n, `${you}\n`)}\`\n`,
  'one text of three quotes': n => `val SYSTEM_PROMPT = """\n${repeated(n, `    ${you}\n`)}    """\n`,
  'texts in a line': n => repeated(n, `f("${you}"); `),
  'texts that are joined': n => `const prompt = ${repeated(n, `"${you}" + `)}"b"\n`,
  quotes: n => repeated(n, '"'),
  'quotes in threes': n => repeated(n, '""" '),
  'quotes of raw texts': n => repeated(n, 'r#"a" '),
  'signs before a raw text': n => `let prompt = r${repeated(n, '#')}"a"`,
  'texts with slots': n => numbered(n, i => `val p${i} = "You are \${a${i}} and {b${i}}"\n`),
  'slots in slots': n => `val prompt = ${nested(n, '"${', 'a', '}"')}\n`,
  'slots that never close': n => `val prompt = ${repeated(n, '$"{ "${')}`,
  'an unclosed text': n => `val prompt = """${repeated(n, 'You are\n')}`,
  backslashes: n => `val prompt = "${repeated(n, '\\')}`,
  escapes: n => `val prompt = "${repeated(n, '\\u0041\\n')}"\n`,
  'comments that never close': n => repeated(n, '/* '),
  'comments in comments': n => nested(n, '/*', '', '*/'),
  'blocks in blocks': n => nested(n, '{', '', '}'),
  'brackets in brackets': n => `prompt := ${nested(n, '(', `"${you}"`, ')')}\n`,
  'functions in functions': n => nested(n, 'fun f() { ', 'val prompt = "x"', '}'),
  functions: n => numbered(n, i => `func f${i}() string { return "${you}" }\n`),
  classes: n => numbered(n, i => `class A${i} { static final String PROMPT = "${you}"; }\n`),
  letters: n => repeated(n, 'a'),
  'letters of texts': n => repeated(n, "'a' 'b "),
  signs: n => repeated(n, '=+-*/<>!?&|^~%:;,.@#$\\'),
}
