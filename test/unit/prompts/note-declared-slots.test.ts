import { describe, expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { folder } from '../../git.ts'

const CONFIG = 'defaults: { model: gpt-4.1 }\nprompts:\n  - files: "*.md"\n    syntax: jinja\n    slots: '
const TEXT = 'Answer {{ question }} for {{ user.name }}.{% if formal %} Stay polite.{% endif %}'

/** What is said of the slots that a config declares; `before` are the ones of the base. */
async function notes(slots: string, before?: string) {
  const files = (declared: string) => folder({ 'promptcost.yml': CONFIG + declared, 'a.md': TEXT })
  const sides = { kind: 'directories' as const, base: files(before ?? '{}'), head: files(slots) }
  const { findings } = await check({ sides, config: {} })
  return findings.flatMap(finding => (finding.kind === 'slot-declaration' ? [finding] : []))
}

describe('a declared slot', () => {
  test.each(['question', 'user', 'user.name', 'formal'])('named %s is used by the template', async name => {
    expect(await notes(`{ ${name}: { tokens: 20 } }`)).toEqual([])
  })

  test('that no prompt has is a warning at its line, with the slot that was probably meant', async () => {
    expect(await notes('{ qestion: { tokens: 20 } }')).toEqual([
      {
        kind: 'slot-declaration',
        severity: 'warn',
        problem: 'unused',
        slot: 'qestion',
        nearest: 'question',
        at: { path: 'promptcost.yml', line: 5, column: 14 },
      },
    ])
  })

  test('written with its braces is meant without them', async () => {
    expect(await notes('{ "{{question}}": { tokens: 20 } }')).toMatchObject([
      { problem: 'unused', nearest: 'question' },
    ])
  })

  test('that is part of a longer word only is not used', async () => {
    expect(await notes('{ quest: { tokens: 20 } }')).toMatchObject([{ problem: 'unused', slot: 'quest' }])
  })

  test('far from every name of the templates has no suggestion', async () => {
    const [note] = await notes('{ retrieved_documents: { tokens: 20 } }')
    expect(note).toMatchObject({ problem: 'unused', slot: 'retrieved_documents' })
    expect(note).not.toHaveProperty('nearest')
  })

  test('with a bare number as its text is a warning, as a size was probably meant', async () => {
    expect(await notes('{ question: 100 }')).toMatchObject([{ severity: 'warn', problem: 'number', slot: 'question' }])
    expect(await notes('{ question: { sample: 100 } }')).toEqual([])
    expect(await notes('{ question: "100" }')).toEqual([])
  })

  test('that was as wrong at the base is no warning of this change', async () => {
    expect(await notes('{ qestion: { tokens: 20 } }', '{ qestion: { tokens: 20 } }')).toMatchObject([
      { severity: 'info' },
    ])
  })
})
