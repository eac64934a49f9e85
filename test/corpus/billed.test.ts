import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { countedBy, type Recording, scoresOf } from '../../scripts/billed/score.ts'

const file = '../shared/yardstick/recorded.jsonl.gz'

/** What was reached, in per cent of requests: a later change may only raise it. */
const floors = new Map([
  ['anthropic anthropic, plain, one turn', { exact: 92, within2: 95, inside: 94 }],
  ['anthropic anthropic, plain, several turns', { exact: 81, within2: 99, inside: 99 }],
  ['anthropic anthropic, plain, thinking on', { exact: 73, within2: 99, inside: 99 }],
  ['anthropic anthropic, schema', { exact: 66, within2: 99, inside: 99 }],
  ['anthropic anthropic, tools', { exact: 76, within2: 79, inside: 93 }],
  ['anthropic anthropic, images, size in request', { exact: 82, within2: 82, inside: 99 }],
  ['anthropic anthropic, tools, calls in history', { exact: 59, within2: 82, inside: 90 }],
  ['google gemini, plain, one turn', { exact: 90, within2: 95, inside: 95 }],
  ['google gemini, schema', { exact: 90, within2: 94, inside: 94 }],
  ['google gemini, tools', { exact: 89, within2: 93, inside: 97 }],
  ['google gemini, tools, calls in history', { exact: 90, within2: 90, inside: 99 }],
  ['openai chat, plain, one turn', { exact: 97, within2: 97, inside: 97 }],
  ['openai chat, tools', { exact: 94, within2: 95, inside: 99 }],
  ['openai chat, schema', { exact: 87, within2: 99, inside: 99 }],
  ['openai chat, tools, calls in history', { exact: 92, within2: 99, inside: 99 }],
  ['openai chat, images, size in request', { exact: 39, within2: 99, inside: 99 }],
  ['openai responses, plain, one turn', { exact: 92, within2: 95, inside: 92 }],
  ['openai responses, tools', { exact: 91, within2: 96, inside: 96 }],
  ['openai responses, tools, calls in history', { exact: 79, within2: 90, inside: 95 }],
  ['openai responses, schema', { exact: 99, within2: 99, inside: 99 }],
  ['bedrock bedrock, plain, one turn', { exact: 47, within2: 65, inside: 95 }],
  ['bedrock bedrock, plain, several turns', { exact: 28, within2: 34, inside: 97 }],
  ['groq chat, plain, one turn', { exact: 64, within2: 76, inside: 88 }],
  ['openrouter chat, tools', { exact: 62, within2: 76, inside: 96 }],
  ['deepseek chat, tools, calls in history', { exact: 20, within2: 90, inside: 99 }],
  ['mistral chat, tools, calls in history', { exact: 7, within2: 70, inside: 99 }],
  ['ollama chat, tools, calls in history', { exact: 0, within2: 40, inside: 99 }],
  ['deepseek chat, tools', { exact: 68, within2: 84, inside: 99 }],
  ['mistral chat, tools', { exact: 80, within2: 91, inside: 99 }],
  ['mistral chat, plain, one turn', { exact: 92, within2: 92, inside: 99 }],
])

describe.skipIf(!existsSync(file))('recorded bills', () => {
  const recordings = () =>
    gunzipSync(readFileSync(file))
      .toString('utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Recording)

  it('are counted no worse than they were', () => {
    const recorded = recordings()
    const scores = new Map(scoresOf(recorded, countedBy(recorded)).map(score => [score.name, score]))
    for (const [name, floor] of floors) {
      const score = scores.get(name)
      expect(score?.exact, `${name}: exact`).toBeGreaterThanOrEqual(floor.exact)
      expect(score?.within2, `${name}: within 2 tokens`).toBeGreaterThanOrEqual(floor.within2)
      expect(score?.inside, `${name}: inside the range`).toBeGreaterThanOrEqual(floor.inside)
    }
  })
})
