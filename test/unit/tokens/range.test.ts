import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Model } from '../../../src/model/model.ts'
import { sized } from '../../size.ts'
import { sides } from '../prompts/sides.ts'
import { measured, modelOf } from './hidden/requests.ts'

const models: Model[] = [
  modelOf('gpt-4o', 'o200k_base'),
  modelOf('gpt-4', 'cl100k_base'),
  modelOf('claude-sonnet-4-5', 'claude-3'),
  modelOf('gemini-2.5-pro', 'gemini'),
]

// Texts of few characters and many tokens beside such of many characters and few: what is shorter is not always less.
const text = fc.oneof(
  fc.constantFrom(
    '\u{1F9D1}\u200D\u{1F680}',
    '\u0E01\u0E33',
    'qzxv',
    ' internationalization',
    ' '.repeat(40),
    '12345678',
  ),
  fc.constantFrom('word ', '\n', 'un', 'able', 'A'),
  fc.string({ unit: 'binary', maxLength: 6 }).map(text => text.replace(/[{}%#]/g, '')),
)
const template: fc.Arbitrary<string> = fc.letrec<{ any: string; text: string; branch: string; loop: string }>(tie => ({
  text,
  branch: fc.tuple(tie('any'), tie('any')).map(([yes, no]) => `{% if x %}${yes}{% else %}${no}{% endif %}`),
  loop: fc.tuple(tie('any'), tie('any')).map(([body, none]) => `{% for y in z %}${body}{% else %}${none}{% endfor %}`),
  any: fc
    .array(fc.oneof({ maxDepth: 3 }, tie('text'), fc.constant('{{ slot }}'), tie('branch'), tie('loop')), {
      maxLength: 4,
    })
    .map(parts => parts.join('')),
})).any
const tokens = fc.uniqueArray(fc.nat(9), { minLength: 3, maxLength: 3 }).map(three => three.sort((a, b) => a - b))

it('has its expected tokens between the least and the most, whatever a template may send', async () => {
  const at = { path: 'promptcost.yml' }
  let spread = 0
  await fc.assert(
    fc.asyncProperty(template, tokens, async (body, [low = 0, expected = 0, high = 0]) => {
      const slots = { slot: { at, tokens: { low, expected, high }, times: { low: 0, expected: 1, high: 2 } } }
      const { head } = await sides(undefined, { 'p.j2': body }, { slots })
      for (const model of models) {
        const { total } = measured(head[0] ?? expect.fail(), model)
        if (total.low < total.high) spread++
        expect(total.low).toBeGreaterThanOrEqual(0)
        expect(total.low).toBeLessThanOrEqual(total.expected)
        expect(total.high).toBeGreaterThanOrEqual(total.expected)
      }
    }),
    { numRuns: sized(400, 100) },
  )
  expect(spread).toBeGreaterThan(sized(100, 25))
})
