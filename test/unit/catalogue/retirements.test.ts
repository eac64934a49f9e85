import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { identify } from '../../../src/catalogue/identify.ts'
import { retirementOf } from '../../../src/catalogue/retirements.ts'
import { defaultModel } from '../../../src/config/defaults.ts'
import { priceOf } from '../../../src/prices/price-of.ts'

test('the model that is assumed is listed, counted exactly and priced, and its maker has announced no end', () => {
  const { model } = identify({ asked: defaultModel, at: undefined, from: 'default' }, { models: {}, prices: {} })
  expect(model).toMatchObject({
    provider: 'openai',
    id: defaultModel,
    tokenizer: 'o200k_base',
    match: 'exact',
    contextWindow: 400_000,
  })
  expect(priceOf(model, {})).toBeDefined()
  expect(retirementOf({ provider: model.provider, id: model.id, name: model.asked }, undefined)).toBeUndefined()
})

test('a dated name retires with the model, unless it has a day of its own', () => {
  const dayOf = (name: string) => retirementOf({ provider: 'openai', id: name, name }, undefined)?.day
  expect(dayOf('gpt-5-mini-2025-08-07')).toBe(dayOf('gpt-5-mini'))
  expect(dayOf('gpt-4o-2024-05-13')).not.toBe(dayOf('gpt-4o'))
})

test('a model that its maker has let go is known by that day', () => {
  const dayOf = (name: string) => retirementOf({ provider: 'anthropic', id: name, name }, undefined)?.day
  expect(dayOf('claude-3-5-sonnet-20241022')).toBe('2025-10-28')
  expect(dayOf('claude-3-7-sonnet-20250219')).toBe('2026-02-19')
  expect(dayOf('claude-sonnet-5')).toBeUndefined()
})

test('no config in the docs names a model whose end is announced, so that whoever copies one gets no finding', () => {
  const pages = ['README.md', ...readdirSync('docs').map(page => `docs/${page}`)].filter(page => page.endsWith('.md'))
  const named = pages.flatMap(page =>
    [...readFileSync(page, 'utf8').matchAll(/^ *(?:- )?(?:model|base_model): ([\w./:-]+)$/gm)].map(
      ([, name = '']) => name,
    ),
  )
  expect(named.length).toBeGreaterThan(8)
  const going = named.filter(asked => {
    const { model } = identify({ asked, at: undefined, from: 'file' }, { models: {}, prices: {} })
    return retirementOf({ provider: model.provider, id: model.id, name: asked }, undefined)
  })
  expect(going).toEqual([])
})
