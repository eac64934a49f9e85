import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const schema = JSON.parse(readFileSync('schema.json', 'utf8'))

test('the schema is as SchemaStore takes it: draft-07, an id there, a title, a description, and valid in strict mode', () => {
  expect(Object.keys(schema).slice(0, 4)).toEqual(['$schema', '$id', 'title', 'description'])
  expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#')
  expect(schema.$id).toBe('https://json.schemastore.org/promptcost.json')
  expect(() => new Ajv({ strict: true }).compile(schema)).not.toThrow()
})

test('the schema takes every config of the docs, and no key that there is not', () => {
  const isValid = new Ajv({ strict: true }).compile(schema)
  const blocks = [...readFileSync('docs/config.md', 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)]
  expect(blocks.length).toBeGreaterThan(1)
  for (const [, text = ''] of blocks) expect([isValid(parse(text)), isValid.errors]).toEqual([true, null])
  expect(isValid({ promts: [] })).toBe(false)
})
