import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tables } from '../../../scripts/catalogue-tables.ts'
import { catalogue } from '../../../src/prices/list-price.ts'

const installed = JSON.parse(readFileSync('node_modules/@pydantic/genai-prices/package.json', 'utf8')).version

test('the tables are those of the installed catalogue', async () => {
  expect(catalogue.version, 'run scripts/catalogue.ts').toBe(installed)
  const { models, prices } = await tables({ version: catalogue.version, asOf: catalogue.asOf })
  expect(readFileSync('src/catalogue/listed-models.ts', 'utf8')).toBe(models)
  expect(readFileSync('src/prices/listed-prices.ts', 'utf8')).toBe(prices)
})
