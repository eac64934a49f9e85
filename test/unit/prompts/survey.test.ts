import { describe, expect, it } from 'vitest'
import type { Source } from '../../../src/model/revision.ts'
import { surveyed } from './surveyed.ts'

const file = (path: string, text: string): Source => ({ entry: { path, id: `oid-${path}` }, text })
const declaring = (path: string, id: string): Source => file(path, `---\nid: ${id}\n---\nHello.`)

describe('survey', () => {
  it('has no prompt for what cannot be read, and says so', async () => {
    const sources: Source[] = [{ entry: { path: 'b.md', id: 'x' }, unreadable: 'lfs-pointer' }, file('a.md', 'A')]
    const { prompts, findings } = await surveyed(sources)
    expect(prompts.map(prompt => prompt.id)).toEqual(['a.md'])
    expect(findings).toEqual([
      { kind: 'unreadable', severity: 'warn', side: 'head', at: { path: 'b.md' }, why: 'lfs-pointer' },
    ])
  })

  it('keeps an empty prompt and reports it, and takes blanks for text', async () => {
    const { prompts, findings } = await surveyed([file('a.md', ''), file('b.md', ' \n')])
    expect(prompts.map(prompt => prompt.messages.map(message => message.runs.expected.length))).toEqual([[0], [1]])
    expect(findings).toEqual([{ kind: 'empty-prompt', severity: 'info', at: { path: 'a.md' }, prompt: 'a.md' }])
  })

  it('gives nobody an id that two prompts declare, in whatever order the files come', async () => {
    const sources = [declaring('c.md', 'x'), declaring('a.md', 'x'), declaring('b.md', 'y')]
    for (const order of [sources, [...sources].reverse()]) {
      const { prompts, findings } = await surveyed(order)
      expect(prompts.map(({ id, declared, at }) => [at.path, id, declared])).toEqual([
        ['a.md', 'a.md', false],
        ['b.md', 'y', true],
        ['c.md', 'c.md', false],
      ])
      expect(findings).toEqual([
        { kind: 'duplicate-id', severity: 'warn', at: { path: 'a.md' }, id: 'x' },
        { kind: 'duplicate-id', severity: 'warn', at: { path: 'c.md' }, id: 'x' },
      ])
    }
  })

  it("lets no declared id pose as another file's path", async () => {
    const { prompts, findings } = await surveyed([declaring('a.md', 'b.md'), file('b.md', 'B')])
    expect(prompts.map(prompt => prompt.id)).toEqual(['a.md', 'b.md'])
    expect(findings).toMatchObject([{ kind: 'duplicate-id', at: { path: 'a.md' }, id: 'b.md' }])
  })

  it('lets a file declare its own path', async () => {
    const { prompts, findings } = await surveyed([declaring('a.md', 'a.md')])
    expect(prompts).toMatchObject([{ id: 'a.md', declared: true }])
    expect(findings).toEqual([])
  })

  it('reads a stream', async () => {
    async function* stream(): AsyncIterable<Source> {
      yield file('b.md', 'B')
      yield file('a.md', 'A')
    }
    const { prompts } = await surveyed(stream())
    expect(prompts.map(prompt => prompt.sources)).toEqual([
      [{ path: 'a.md', id: 'oid-a.md' }],
      [{ path: 'b.md', id: 'oid-b.md' }],
    ])
  })
})
