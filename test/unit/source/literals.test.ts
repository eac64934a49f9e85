import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { promptsIn } from '../../../src/source/find-prompts.ts'
import type { Piece } from '../../../src/source/fold/piece.ts'
import type { Language } from '../../../src/source/literals/language.ts'
import { readLiterals } from '../../../src/source/literals/read-literals.ts'
import { moduleOf } from '../../../src/source/open-module.ts'
import { sides } from '../prompts/sides.ts'

/** Every text of a file that a name stands for; what is put in stands in angle brackets. */
function taken(path: string, text: string): Record<string, string> {
  const module = moduleOf({ path, id: '', text })
  const take = { takes: (name: string) => name !== '', alsoFound: false, key: 'all' }
  const { found } = promptsIn(module, () => undefined, { take })
  return Object.fromEntries(
    found.map(({ key, messages }) => [key, messages.map(({ pieces }) => shown(pieces)).join('')]),
  )
}

function shown(pieces: readonly Piece[]): string {
  return pieces
    .map(piece => (piece.kind === 'text' ? piece.spelled.text : piece.kind === 'slot' ? `<${piece.name}>` : piece.kind))
    .join('')
}

describe('texts of each language', () => {
  test('Go: escapes, backticks, groups of constants, types behind names, receivers, keys', () => {
    const text = String.raw`package a
import "fmt"
const A = "say \"x\"\t\u0041\101"
const (
	B = ${'`'}as \n it
is${'`'}
	C string = "one " + "two " + B
)
func (r *Desk) Ask(topic string) string {
	x := "About " + topic + "."
	x += " Go on."
	return x
}
func help() string { return 'x' + "Help." }
var all = map[string]string{
	"first": "One.",
	"second": strings.TrimSpace("Two."),
}
var nested = &Config{ Inner: Inner{ Text: "Deep." } }
`
    expect(taken('a.go', text)).toMatchObject({
      A: 'say "x"\tAA',
      B: 'as \\n it\nis',
      C: 'one two as \\n it\nis',
      'Desk.Ask.x': 'About <topic>. Go on.',
      'all.first': 'One.',
      'nested.Inner.Text': 'Deep.',
    })
  })

  test('Java: text blocks lose the margin that all lines share, and the blanks at their ends', () => {
    const text = String.raw`class Texts {
  static final String BLOCK = """
      One\n "two" \"""
        three \
      four.   
      """;
  static final String LEVEL = """
    a
    """;
  static final String TAIL = """
      a
    b""";
  private String joined = "a" + 'c' + "b" + Texts.LEVEL;
  String build(String x) { return "Hello " + x + "!"; }
  @SystemMessage("You are a clerk who sorts all letters of an office.")
  String chat(String m);
}`
    expect(taken('Texts.java', text)).toEqual({
      'Texts.BLOCK': 'One\n "two" """\n  three four.\n',
      'Texts.LEVEL': 'a\n',
      'Texts.TAIL': '  a\nb',
      'Texts.joined': 'acba\n',
      'Texts.build': 'Hello <x>!',
      Texts: 'You are a clerk who sorts all letters of an office.',
    })
  })

  test('Kotlin: values that are put in are slots, and margins go where the code says so', () => {
    const text = `val a: String = "Sort $name and \${b.c("x")} now \\$5"
object Prompts {
    val indent = """
        One
          two $x
    """.trimIndent()
    val margin = """
        |One
        | two
    """.trimMargin()
    val asItIs = """ \\n """
    fun build(topic: String): String = "Talk about $topic"
}
/* a /* nested */ "comment" */`
    expect(taken('A.kt', text)).toEqual({
      a: 'Sort <name> and <b.c("x")> now $5',
      'Prompts.indent': 'One\n  two <x>',
      'Prompts.margin': 'One\n two',
      'Prompts.asItIs': ' \\n ',
      'Prompts.build': 'Talk about <topic>',
    })
  })

  test('C#: verbatim, interpolated and raw texts', () => {
    const text = `namespace A.B;
public class Desk
{
    public const string Raw = """
        One
          "two".
        """;
    private string Path => @"Say ""hi"" c:\\x";
    public string Asked { get; } = $"Hello {name:N2}, {{x}} {a.B("q")}!";
    public string Json = $$"""
        {"a": {{value}}}
        """;
    public string Line = """a "b" c""";
#region "none"
    public string Run(string x) { return "Done " + x; }
}`
    expect(taken('Desk.cs', text)).toEqual({
      'Desk.Raw': 'One\n  "two".',
      'Desk.Path': 'Say "hi" c:\\x',
      'Desk.Asked': 'Hello <name>, {x} <a.B("q")>!',
      'Desk.Json': '{"a": <value>}',
      'Desk.Line': 'a "b" c',
      'Desk.Run': 'Done <x>',
    })
  })

  test('Rust: lines that go on, raw texts, types of implementations; its tests are passed over', () => {
    const text = String.raw`const A: &str = "One \
    two\u{21}";
static B: &'static str = r#"Say "hi"\n."#;
impl<T: Model> Tool for Desk<T> {
    fn ask(&self) -> String { let c = '"'; "last".into() }
}
#[doc = "none"]
mod tests { const C: &str = "none"; }
fn make() -> P { P { text: "Field.".to_string() } }`
    expect(taken('a.rs', text)).toMatchObject({
      A: 'One two!',
      B: 'Say "hi"\\n.',
      'Desk.ask': 'last',
      'make.text': 'Field.',
    })
  })
})

test('rules and comments find prompts as in other languages', async () => {
  const speech = 'You are a clerk who sorts letters. '.repeat(8)
  const text = `package a
// promptcost: prompt model=gpt-4.1
const hi = "Greet the customer."
const SystemPrompt = "${speech}"
const help = "${'Say -help for help. '.repeat(12)}"
func f() { fmt.Println("${speech}") }
`
  const { head } = await sides(undefined, { 'a.go': text })
  expect(head.map(({ id, model }) => [id, model?.asked])).toEqual([
    ['a.go#hi', 'gpt-4.1'],
    ['a.go#SystemPrompt', undefined],
  ])
})

// Within the checkout, so that it is compiled like any other source.
test('the language in docs/contributing.md works as it stands', async () => {
  const page = readFileSync('docs/contributing.md', 'utf8')
  const code = /```ts\n([\s\S]*?)```/.exec(page.slice(page.indexOf('## Add a language')))?.[1] ?? ''
  const folder = mkdtempSync(resolve('test/unit/source/example-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'swift.ts')
  const there = pathToFileURL(resolve('src/source/literals')).pathname
  writeFileSync(file, code.replaceAll(/(from|module) '\.\.\//g, `$1 '${there}/`).replaceAll(/^ {3}/gm, ''))
  const { swift } = (await import(file)) as { swift: Language }
  const text =
    'struct Desk {\n  let a: String = """\n    One\n      two.\n    """\n  func ask() -> String { return "Hi" }\n}\n'
  const { outline } = readLiterals(text, swift)
  const [desk] = outline.body
  expect(swift.paths.test('Desk.swift')).toBe(true)
  expect(desk).toMatchObject({
    kind: 'class',
    name: 'Desk',
    body: [
      { kind: 'bind', target: 'a', value: { spelled: { text: 'One\n  two.' } } },
      { kind: 'function', name: 'ask', body: [{ kind: 'returns', value: { spelled: { text: 'Hi' } } }] },
    ],
  })
})

describe('what is made of a text', () => {
  const one = 'You are one of many that answer with care and patience.'
  const made = (more: string) => taken('a.go', `func f() {\n\tp := "${one}"\n\t${more}\n}\n`)

  test.each(['p = strings.Repeat(p, 20)', 'p += p', 'p = trim(more(p))', 'p = fmt.Sprintf("%s%s", p, p)'])(
    'a name that is made of itself may be longer: %s',
    more => {
      expect(Object.values(made(more))).toContain('loop')
    },
  )

  test.each(['p = strings.TrimSpace(p)', 'p = p', 'q = more(p)', 'more(p)', 'if p == p + p {}'])(
    'a name that stays as it is: %s',
    more => {
      expect(made(more)).toEqual({ 'f.p': one })
    },
  )

  test('a method of a capital letter is no type, so that what it makes may be longer', () => {
    expect(taken('A.cs', `class A { string P = "${one}".Expand(); }`)).toEqual({ 'A.P': 'loop' })
  })
})
