import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dollar } from '../../../../src/templates/syntaxes/dollar.ts'
import { fString } from '../../../../src/templates/syntaxes/f-string.ts'
import { handlebars } from '../../../../src/templates/syntaxes/handlebars.ts'
import { jinja } from '../../../../src/templates/syntaxes/jinja.ts'
import { liquid } from '../../../../src/templates/syntaxes/liquid.ts'
import type { TemplatePiece } from '../../../../src/templates/syntaxes/piece.ts'
import { semanticKernel } from '../../../../src/templates/syntaxes/semantic-kernel.ts'
import { sized } from '../../../size.ts'
import { work } from '../../../work.ts'

const SYNTAXES = [jinja, liquid, handlebars, semanticKernel, dollar, fString]

/** Every character that a template's pieces hold, whichever branch is sent. */
function held(pieces: TemplatePiece[]): number {
  return pieces.reduce((sum, piece) => {
    if (piece.kind === 'text') return sum + piece.text.length
    if (piece.kind === 'slot') return sum + piece.raw.length
    if (piece.kind === 'include')
      return sum + piece.target.length + piece.blocks.reduce((all, { body }) => all + held(body), 0)
    const arms = piece.kind === 'branch' ? piece.arms.flatMap(arm => arm.body) : piece.body
    return sum + held(arms) + ('otherwise' in piece ? held(piece.otherwise) : 0)
  }, 0)
}

const TAGS =
  '{{ }} {% %} {# #} {{{ }}} {{! --}} {{# {{/ {{> {{^ {{~ {{$ {{{{ \\{{ -%} {%- ( ) [ ] | " \' \\ { } ~ - ='.split(' ')
const WORDS =
  'if else elif elsif endif for endfor raw endraw block endblock extends include case when endcase each a b.c in or'
const FRAGMENTS = [...TAGS, `\${`, ' ', '\n', '\r\n']
const WHOLE = [
  '{{a}}',
  '{% if a %}',
  '{% else %}',
  '{{#a}}',
  '{% raw %}',
  '{%  ',
  '{{ a  }}\n',
  '{{!}}',
  '{% if a %}{% endif %}',
]
const SIZE = sized(256, 16) * 1024

const any = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.constantFrom(...WORDS.split(' '))), { maxLength: 40 })
    .map(all => all.join('')),
)

describe.each(SYNTAXES)('any text as $name', syntax => {
  it('is read without an error, with every piece in its place and none out of nothing', () => {
    fc.assert(
      fc.property(any, text => {
        const offsets: number[] = []
        const { pieces } = syntax.parse(text, offset => {
          offsets.push(offset)
          return { path: 'a' }
        })
        expect(held(pieces)).toBeLessThanOrEqual(text.length)
        for (const offset of offsets) expect(offset >= 0 && offset <= text.length).toBe(true)
        syntax.looksAlike(text)
      }),
      { numRuns: sized(2_000, 80) },
    )
  })

  it.each([...FRAGMENTS, ...WHOLE])('is read in time linear in its length where %j is repeated', fragment => {
    const repeated = fragment.repeat(SIZE / fragment.length)
    const spent = work()
    for (const text of [repeated, `{{ a ${repeated}`, `{% if ${repeated} %}`, `{{{{a ${repeated}}}}}`]) {
      syntax.looksAlike(text)
      syntax.parse(text, () => ({ path: 'a' }))
    }
    // A quadratic scanner takes minutes.
    expect(spent()).toBeLessThan(4_000)
  })
})
