import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Prompt } from '../../../src/model/prompt.ts'
import { unshared } from '../../../src/model/unshared.ts'

const at = (path: string) => ({ prompt: { at: { path } } as Prompt })

describe('what two sides do not share', () => {
  const [a, b, c, other] = [at('a'), at('b'), at('c'), at('b')]

  it('is what only one of them has', () => {
    expect(unshared([a, b], [b, c])).toEqual({ base: [a], head: [c] })
    expect(unshared([], [a])).toEqual({ base: [], head: [a] })
    expect(unshared([a, b, c], [a, b, c])).toEqual({ base: [], head: [] })
  })

  it('is both where a path has another prompt on each', () => {
    expect(unshared([a, b, c], [a, other, c])).toEqual({ base: [b], head: [other] })
  })

  test('never leaves out what only one side has, in whatever order', () => {
    const pool = [a, b, c, other, at('c'), at('d')]
    fc.assert(
      fc.property(fc.shuffledSubarray(pool), fc.shuffledSubarray(pool), (base, head) => {
        const apart = unshared(base, head)
        for (const one of base) if (!head.includes(one)) expect(apart.base).toContain(one)
        for (const one of head) if (!base.includes(one)) expect(apart.head).toContain(one)
        const shared = base.filter(one => !apart.base.includes(one))
        expect(head.filter(one => !apart.head.includes(one))).toEqual(shared)
      }),
    )
  })
})
