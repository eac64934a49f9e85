import { describe, expect, it } from 'vitest'
import { createMerge } from '../../../src/tokens/merge.ts'
import { countRun } from '../../../src/tokens/merge-run.ts'
import { readTable } from '../../../src/tokens/read-table.ts'

describe.each(['o200k_base', 'cl100k_base', 'p50k_base', 'r50k_base'] as const)('a run of one byte in %s', name => {
  const table = readTable(name)
  const merge = createMerge(table)
  const bytes = Array.from({ length: 128 }, (_, byte) => byte)
  const tokenOf = (byte: number) => (table.trie[2 * ((table.trie[0] as number) + byte) + 1] as number) / 512 - 1

  it.each([25, 26, 31, 64, 65, 100, 127, 255, 256, 500, 777, 999])('counts as what is laid, %i times', times => {
    for (const byte of bytes) {
      const laid = merge(new Uint8Array(times).fill(byte), 0, times)
      expect({ byte, tokens: countRun(table, Math.floor(tokenOf(byte)), times) }).toEqual({ byte, tokens: laid })
    }
  })

  it('takes no more steps where it is a thousand times as long', () => {
    let reads = 0
    const seen = new Proxy(table.pairs, {
      get(target, key) {
        reads++
        return Reflect.get(target, key)
      },
    })
    const steps = (times: number) => {
      reads = 0
      createMerge({ ...table, pairs: seen })(new Uint8Array(times).fill(45), 0, times)
      return reads
    }
    expect(steps(1_000_000)).toBeLessThan(3 * steps(1_000) + 1_000)
  })
})
