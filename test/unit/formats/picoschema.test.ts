import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../../src/data/parse-yaml.ts'
import { picoschema } from '../../../src/formats/picoschema.ts'

const schemaOf = (yaml: string) => {
  const tree = parseYaml(yaml)
  if ('problem' in tree) throw new Error(tree.problem)
  const text = picoschema(tree)
  return text === undefined ? undefined : JSON.parse(text)
}

describe('picoschema', () => {
  it('is written as the JSON Schema that it stands for', () => {
    const yaml = `
title: string, the title
pages?: integer
tags(array, the tags): string
kind(enum, of book): [novel, poem]
author(object, who wrote it):
  name: string
any?: any
(*): number
`
    expect(schemaOf(yaml)).toEqual({
      type: 'object',
      properties: {
        title: { type: 'string', description: 'the title' },
        pages: { type: 'integer' },
        tags: { type: 'array', items: { type: 'string' }, description: 'the tags' },
        kind: { enum: ['novel', 'poem'], description: 'of book' },
        author: {
          type: 'object',
          properties: { name: { type: 'string' } },
          required: ['name'],
          additionalProperties: false,
          description: 'who wrote it',
        },
        any: {},
      },
      required: ['title', 'tags', 'kind', 'author'],
      additionalProperties: { type: 'number' },
    })
  })

  it('leaves JSON Schema as it is, and knows no schema that is declared elsewhere', () => {
    expect(schemaOf('{type: object, properties: {a: {type: string}}}')).toEqual({
      type: 'object',
      properties: { a: { type: 'string' } },
    })
    expect(schemaOf('string, a word')).toEqual({ type: 'string', description: 'a word' })
    expect(schemaOf('Recipe')).toBeUndefined()
  })

  it('takes any key and any depth for what it is', () => {
    expect(schemaOf('{__proto__: string, constructor: number, "a(b": string}').required).toHaveLength(3)
    const deep = `${'{a: '.repeat(150)}string${'}'.repeat(150)}`
    expect(JSON.stringify(schemaOf(deep)).length).toBeLessThan(20_000)
  })
})
