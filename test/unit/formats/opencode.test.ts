import { describe, expect, it } from 'vitest'
import { sent } from '../prompts/one-file.ts'
import { surveyed } from '../prompts/surveyed.ts'

const read = async (texts: Record<string, string>) => {
  const sources = Object.entries(texts).map(([path, text]) => ({ entry: { path, id: `${path} 0` }, text }))
  const { prompts, findings } = await surveyed(sources)
  return { prompts: Object.fromEntries(prompts.map(prompt => [prompt.id, prompt])), findings }
}

describe("OpenCode's config", () => {
  it('sends the files of its instructions, patterns included, and the prompts of agents and commands', async () => {
    const config = {
      instructions: ['GUIDE.md', 'rules/*.md', 'https://x.example/a.md'],
      agent: {
        review: { prompt: '{file:./texts/review.txt}', model: 'openai/gpt-4o' },
        plan: { prompt: 'Plan {it}.' },
        none: { model: 'x' },
      },
      command: { fix: { template: 'Fix $ARGUMENTS.' } },
    }
    const { prompts, findings } = await read({
      'app/opencode.json': JSON.stringify(config),
      'app/GUIDE.md': 'Guide.',
      'app/rules/b.md': 'B.',
      'app/rules/a.md': 'A.',
      'app/texts/review.txt': 'Review {this}.',
    })
    const shown = Object.entries(prompts).filter(([id]) => id.startsWith('app/opencode.json'))
    expect(shown.map(([id, prompt]) => [id, sent(prompt), prompt.model?.asked]).sort()).toEqual([
      ['app/opencode.json#agent.plan', 'Plan {it}.', undefined],
      ['app/opencode.json#agent.review', 'Review {this}.', 'openai/gpt-4o'],
      ['app/opencode.json#command.fix', 'Fix $ARGUMENTS.', undefined],
      ['app/opencode.json#instructions', 'Guide.A.B.', undefined],
    ])
    expect(findings).toEqual([])
  })

  it('says where a file of its instructions is missing', async () => {
    const { findings } = await read({ 'opencode.json': '{"instructions": ["GONE.md"]}' })
    expect(findings).toMatchObject([{ kind: 'empty-prompt' }, { kind: 'include-missing', target: './GONE.md' }])
  })

  it('is data as before where it has neither', async () => {
    expect((await read({ 'opencode.json': '{"theme": "dark"}' })).findings).toMatchObject([{ kind: 'format' }])
  })
})
