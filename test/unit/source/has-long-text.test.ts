import { describe, expect, test } from 'vitest'
import { hasLongText } from '../../../src/source/has-long-text.ts'

const least = { characters: 60, words: 8 }
const long = 'Count the boats in the harbour and write each name on a card.'
const half = 'Count the boats in the harbour and '

describe('a program may have a long text', () => {
  test.each([
    ['a.py', `x = "${long}"`],
    ['a.py', `x = """\n${long}\n"""`],
    ['a.ts', `const x = \`${long}\``],
    ['a.ts', `const x = "${half}" +\n  "write each name on a card now."`],
    ['a.py', `x = ["${half}",\n     "write each name on a card now."]`],
    ['a.go', 'package boats'],
  ])('%s: %s', (path, code) => expect(hasLongText(path, code, least)).toBe(true))
})

describe('a program has none', () => {
  test.each([
    ['a.py', `x = "${half}"`],
    ['a.ts', `log("${half}"); save("write each name on a card now.")`],
    ['a.ts', `// "${long}"`],
    ['a.py', `x = "${'a1'.repeat(60)}"`],
  ])('%s: %s', (path, code) => expect(hasLongText(path, code, least)).toBe(false))
})
