import { describe, expect, test } from 'vitest'
import { handedInLiterals } from '../../../src/source/literals/handed.ts'
import { languageOf } from '../../../src/source/literals/languages.ts'
import { tokensOf } from '../../../src/source/literals/tokens.ts'

const handed = (path: string, text: string) => {
  const language = languageOf(path)
  if (!language) throw new Error(path)
  return handedInLiterals(tokensOf(text, language).tokens, path, language)
}

/** Where something unknown is handed on, and beside how many characters that are known. */
const unknown = (path: string, text: string) =>
  handed(path, text).handed.flatMap(({ place, unknown: names, certain }) =>
    names.map(name => `${place}: ${name} beside ${certain}`),
  )

describe('what code hands on that another file decides', () => {
  test('Go: members of packages, names that the file does not declare, calls that are given nothing, and what is read', () => {
    const text = `package a
import "acme/texts"
const own = "Own."
var table = map[string]string{"first": texts.First}
func ask(q string, items []string, s *Server) {
	made := own + elsewhere
	one, two := split(q)
	send(made)
	send(own, texts.Rules())
	send(q, items, s.prompt, one, two, nil, len(q), time.Now(), texts.Render(items), openai.ChatRoleSystem)
	send(os.ReadFile("x.txt"))
	s.send(Request{Model: models.Small, Text: own})
}
`
    expect(unknown('a.go', text)).toEqual([
      ' table: texts.First beside 5',
      'mapstring first: texts.First beside 0',
      ' made: elsewhere beside 4',
      'send 0: elsewhere beside 4',
      'send 1: texts.Rules() beside 0',
      'send 0: os.ReadFile() beside 5',
    ])
  })

  test.each([
    [
      'A.java',
      'class A { static final String OWN = "Own."; void go(String q) { send(OWN + Texts.MORE, q, Role.USER, other.text, LOCAL_RULES); } }',
    ],
    [
      'a.kt',
      'const val OWN = "Own."\nfun go(q: String) { send(OWN + Texts.MORE, q, Role.USER, other.text, LOCAL_RULES) }\n',
    ],
    [
      'A.cs',
      'class A { const string OWN = "Own."; void Go(string q) { send(OWN + Texts.MORE, q, Role.User, other.text, LOCAL_RULES); } }',
    ],
    [
      'a.rs',
      'const OWN: &str = "Own.";\nfn go(q: &str) { send(OWN.to_owned() + texts::MORE, q, Role::User, other.text, LOCAL_RULES) }\n',
    ],
  ])('%s: constants of other types, and those that the file does not declare', (path, text) => {
    expect(unknown(path, text)).toEqual([
      `send 0: ${path === 'a.rs' ? 'texts.MORE' : 'Texts.MORE'} beside 4`,
      'send 4: LOCAL_RULES beside 0',
    ])
  })

  test('is read in linear time, however long a chain of names is', () => {
    const names = Array.from({ length: 20_000 }, (_, i) => `\tn${i} := n${i + 1} + n${i + 2} + n${i + 3}\n`)
    expect(handed('a.go', `package a\nfunc f() {\n${names.join('')}}\n`).handed.length).toBeLessThan(20_001)
    const same = Array.from({ length: 20_000 }, (_, i) => `\tn := n + m + ${i}\n\tm := m + n + "x"\n`)
    expect(handed('a.go', `package a\nfunc f() {\n${same.join('')}}\n`).handed.length).toBeGreaterThan(1)
  })
})
