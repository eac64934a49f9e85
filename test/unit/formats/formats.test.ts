import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Format } from '../../../src/formats/format.ts'
import { formatOf } from '../../../src/formats/formats.ts'
import { githubModels } from '../../../src/formats/github-models.ts'

const isFormat = (value: unknown): value is Format =>
  typeof (value as Partial<Format> | undefined)?.claims === 'function'

/** Every format by the name of its file. */
const formats = new Map<string, Format>()
for (const file of readdirSync('src/formats')) {
  const made: Record<string, unknown> = await import(join('../../../src/formats', file))
  for (const value of Object.values(made)) if (isFormat(value)) formats.set(file, value)
}

/** Files of formats without a golden case of their own. */
const others = [
  { path: 'a.prompt', text: 'temperature: 0.4\n---\nSort the letter.\n' },
  { path: '.mcp.json', text: '{"mcpServers": {"post": {"command": "post"}}}' },
  { path: '.codex/config.toml', text: '' },
  { path: 'opencode.jsonc', text: '{}' },
  {
    path: 'tools.json',
    text: '[{"name": "weigh", "description": "Weighs a parcel.", "input_schema": {"type": "object"}}]',
  },
]
/** The files of all golden cases. */
const golden = readdirSync('test/golden', { recursive: true, withFileTypes: true }).flatMap(entry => {
  const path = join(entry.parentPath, entry.name)
  return entry.isFile() ? [{ path, text: readFileSync(path, 'utf8') }] : []
})

const endingOf = (path: string) => /(?:\.[^./]*)?$/.exec(path)?.[0].toLowerCase() ?? ''

describe('the endings of a format', () => {
  const ended = [...formats].filter(([, { endings }]) => endings)

  test('are those of all files that it claims', () => {
    expect(ended.length).toBeGreaterThan(15)
    for (const [name, { endings, claims }] of ended) {
      const claimed = [...golden, ...others].filter(({ path, text }) => claims(path, text))
      const beyond = claimed.filter(({ path }) => !endings?.test(endingOf(path)))
      expect({ name, claims: claimed.length > 0, beyond }).toEqual({ name, claims: true, beyond: [] })
    }
  })

  test.each(['a.PROMPT.YML', 'A.prompt.Yaml'])('are in either case: %s', path => {
    expect(formatOf({ path, text: 'messages: []' })).toBe(githubModels)
  })

  test.each(['a.b/c', 'c', 'a.prompt.yml/c', `c.${'x'.repeat(40)}`])(
    'leave a file without one to the last format: %s',
    path => {
      expect(formatOf({ path, text: 'Hi' })).toBe(formats.get('plain.ts'))
    },
  )

  test('leave to each format the golden files that it claims first', () => {
    for (const { path, text } of golden) expect(formatOf({ path, text }).claims(path, text)).toBe(true)
  })
})
