import { expect, test } from 'vitest'
import { isListed } from '../../../src/catalogue/is-listed.ts'
import { unknownName } from '../../../src/catalogue/unknown-name.ts'
import { read, told } from './read.ts'

const problem = (base: string | undefined, head: string) => told(() => read(base, head, {}, isListed, unknownName))
const otherwise = 'Name a model in the catalogue, or give it a price with input and output under "prices".'

test.each([
  ['models: { dep: gpt-41 }', '1:11: models.dep is not a model in the catalogue.\nDid you mean gpt-4.1?'],
  ['models: { dep: qqq }', `1:11: models.dep is not a model in the catalogue.\n${otherwise}`],
  [
    'prices: { mine: { base_model: gpt-41-mini, input: 1 } }',
    '1:19: prices.mine.base_model is not a model in the catalogue.\nDid you mean gpt-4.1-mini?',
  ],
  [
    'prices:\n  mine: { input: 1 }',
    '2:3: prices.mine has no "output", and the catalogue has none to use instead.\nSet both input and output, in USD per 1M tokens, or set base_model to a model in the catalogue.',
  ],
  [
    'prices: { gpt-4.1-mimi: { discount: 12% } }',
    '1:11: prices["gpt-4.1-mimi"] discounts a model that has no price in the catalogue.\nDid you mean gpt-4.1-mini?',
  ],
])('%s points at nothing', (text, message) => {
  expect(problem(undefined, text)).toBe(`promptcost.yml:${message}`)
  expect(problem('enforce: fail', text)).toBe(`promptcost.yml:${message}`)
  // What the base says too is no doing of this change; a model may have left the catalogue.
  expect(problem(text, `${text}\nenforce: report`)).toBeUndefined()
})

test.each([
  'models: { dep: gpt-4.1 }',
  'models: { dep: our-own }\nprices: { our-own: { input: 1, output: 2 } }',
  'prices: { gpt-4.1: { input: 1 } }',
  'prices: { dep: { discount: 12% } }\nmodels: { dep: gpt-4.1 }',
  'prices: { mine: { base_model: gpt-4.1-mini, input: 1 } }',
  'prices: { mine: { input: 1, output: 2 } }',
])('%s is fine', text => {
  expect(problem(undefined, text)).toBeUndefined()
})
