import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type Recording, scoresOf } from '../../scripts/billed/score.ts'

const file = '../shared/yardstick/recorded.jsonl.gz'

/** What was reached, in per cent of requests: a later change may only raise it. */
const floors = new Map([
  ['openai chat, plain, one turn', { exact: 97, within2: 98, inside: 97 }],
  ['openai chat, tools', { exact: 93, within2: 95, inside: 95 }],
  ['openai chat, tools, calls in history', { exact: 90, within2: 97, inside: 97 }],
  ['openai responses, plain, one turn', { exact: 90, within2: 94, inside: 90 }],
  ['openai responses, tools', { exact: 88, within2: 91, inside: 91 }],
  ['anthropic anthropic, plain, one turn', { exact: 93, within2: 96, inside: 94 }],
  ['anthropic anthropic, plain, thinking on', { exact: 73, within2: 100, inside: 100 }],
  ['anthropic anthropic, tools', { exact: 44, within2: 70, inside: 82 }],
])

describe.skipIf(!existsSync(file))('recorded bills', () => {
  const recordings = () =>
    gunzipSync(readFileSync(file))
      .toString('utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Recording)

  it('are counted no worse than they were', () => {
    const scores = new Map(scoresOf(recordings()).map(score => [score.name, score]))
    for (const [name, floor] of floors) {
      const score = scores.get(name)
      expect(score?.exact, `${name}: exact`).toBeGreaterThanOrEqual(floor.exact)
      expect(score?.within2, `${name}: within 2 tokens`).toBeGreaterThanOrEqual(floor.within2)
      expect(score?.inside, `${name}: inside the range`).toBeGreaterThanOrEqual(floor.inside)
    }
  })
})
