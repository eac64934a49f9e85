import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { safeCode, safeHtml, safeLog, safeText } from '../../../src/report/safe.ts'
import { sized } from '../../size.ts'
import { codeOf, proseOf, tagsOf, toHtml } from './gfm.ts'

/** Text that is up to something: what acts in terminals, logs, Markdown and HTML, among ordinary letters. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '`',
        '``',
        '|',
        '\\',
        '\\|',
        '$',
        '@octocat',
        '#123',
        '<b>',
        '</details>',
        '<!--',
        '-->',
        '&lt;',
        '*',
      ),
      fc.constantFrom(
        '::error::',
        '##[error]',
        '\n',
        '\r',
        '\n::',
        '\u001b[31m',
        '\u202e',
        '\u200b',
        '\u2028',
        '\u0085',
      ),
      fc.constantFrom(
        '[a](https://evil.example)',
        '![](x)',
        'https://evil.example',
        'www.evil.example',
        '_',
        '~~',
        ' ',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 12 },
  )
  .map(parts => parts.join(''))

function holds(check: (text: string) => unknown): void {
  const property = fc.property(hostile, text => {
    check(text)
  })
  fc.assert(property, { numRuns: sized(600, 150) })
}

describe('safeText', () => {
  test('nothing in it acts on a terminal, breaks the line or hides', () => {
    holds(text => expect(safeText(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u))
  })

  test('what was there is still to be seen', () => {
    expect(safeText('a\n\u202eb\u001b[31m')).toBe('a\\u{a}\\u{202e}b\\u{1b}[31m')
    expect(safeText('prompts/über/日本語 🙂.md')).toBe('prompts/über/日本語 🙂.md')
  })

  test('it is short, and shows both ends', () => {
    const text = safeText(`start${'x'.repeat(1_000_000)}end`)
    expect(text).toHaveLength(161)
    expect(text).toMatch(/^start.*….*$/)
    holds(hostile => expect([...safeText(hostile, 20)].length).toBeLessThanOrEqual(21))
  })
})

describe('safeLog', () => {
  test('no command of the runner survives, wherever a line starts', () => {
    holds(text => {
      expect(safeLog(text)).not.toContain('##[')
      expect(safeLog(text)).not.toMatch(/::/)
      expect(safeLog(text)).not.toMatch(/[\r\n]/)
    })
  })
})

describe('safeCode', () => {
  test('is one code span, and all of the text is in it', () => {
    holds(text => {
      const html = toHtml(`in ${safeCode(text)}, limit`)
      expect(tagsOf(html)).toEqual(['p', 'code', 'code', 'p'])
      expect(proseOf(html).trim()).toBe('in , limit')
    })
  })

  test('is one code span within a cell, and leaves the table its columns', () => {
    holds(text => {
      const html = toHtml(`| a | b |\n|:--|--:|\n| ${safeCode(text, true)} text | 1 |\n`)
      expect(tagsOf(html).filter(tag => tag === 'td')).toHaveLength(4)
      expect(codeOf(html)).toHaveLength(1)
      expect(proseOf(html).replace(/\s+/g, ' ').trim()).toBe('a b text 1')
    })
  })

  test.each(['prompts/a.md', 'a`b', '`a`', '``', '|', 'a|b', '$x$', '@octocat', '#1', '<b>x</b>'])(
    'shows %j as it is',
    text => {
      expect(codeOf(toHtml(safeCode(text)))).toEqual([text])
      expect(codeOf(toHtml(`| a |\n|---|\n| ${safeCode(text, true)} |`))).toEqual([text])
    },
  )
})

describe('safeHtml', () => {
  test('contains no markup and no Markdown', () => {
    holds(text => expect(safeHtml(text)).not.toMatch(/[<>"'`@$*_|]|&(?!(?:\w+|#\d+);)|#(?!\d+;)/))
  })
})
