import { describe, expect, test } from 'vitest'
import type { Report } from '../../../src/model/report.ts'
import { report as schema } from '../../../src/model/report.ts'
import { renderJson } from '../../../src/renderers/json/render-json.ts'
import { explainedMarkdown } from '../../../src/renderers/markdown/explained-markdown.ts'
import { renderExplained } from '../../../src/renderers/terminal/render-explained.ts'
import { reportOf } from '../../command-line.ts'
import { type Files, repo } from '../../git.ts'

const config = `prompts:
  - files: prompts/**
    exclude: ["**/_*"]
    model: gpt-4.1
    calls_per_month: 150000
    output_tokens: 350
    syntax: handlebars
    slots:
      history: { tokens: 1250 }
      date: { sample: "Sunday, 22 November 2026" }
`
const base: Files = {
  'promptcost.yml': config,
  'prompts/_rules.md': 'Be kind to CANARY-PARTIAL.\n',
  'prompts/system.md': 'You help CANARY-TEXT.\n\n{{> _rules}}\n{{date}}{{history}}\nThen {{question}}.\n',
  'prompts/other.md': 'Another prompt.\n',
}
const head: Files = { 'prompts/_rules.md': 'Be kind to CANARY-PARTIAL.\nNever promise a refund that is not due.\n' }

async function explained(prompt: string, ...flags: string[]): Promise<Report> {
  const made = repo(base)
  made.write(head)
  const report = await reportOf(made.dir, 'explain', prompt, '--base', 'HEAD', ...flags)
  expect(schema.parse(report)).toEqual(report)
  return report
}

describe('explain', () => {
  const linesOf = async (request: object) => {
    const text = JSON.stringify(request)
    const made = repo({ 'prompts/a.json': text })
    const report = await reportOf(made.dir, 'explain', 'prompts/a.json', '--base', 'HEAD')
    expect(schema.parse(report)).toEqual(report)
    return renderExplained(report)
      .split('\n')
      .map(line => line.replace(/\s+/g, ' ').trim())
  }

  test('shows what a template leaves out of an earlier answer as less than nothing, in tokens, share and money', async () => {
    const answer = '<think>\nThe user greets me.\n</think>\n\nHello'
    const messages = ['Hi', answer, 'Bye'].map((content, i) => ({ role: i === 1 ? 'assistant' : 'user', content }))
    const lines = await linesOf({ model: 'bedrock/qwen.qwen3-32b-v1:0', messages })
    expect(lines.find(line => line.startsWith('thoughts of earlier turns'))).toMatch(
      /^thoughts of earlier turns, left out ~-\d+ -\d+% -0\.00\d+$/,
    )
  })

  test('calls what a provider adds to messages that it bills as they are the framing of the request', async () => {
    const lines = await linesOf({
      modelId: 'us.amazon.nova-2-lite-v1:0',
      messages: [{ role: 'user', content: [{ text: 'Hi' }] }],
      inferenceConfig: {},
    })
    expect(lines).toContainEqual(expect.stringMatching(/^framing of the request ~45 /))
  })

  test('shows a conversation that is declared in turns on a line of its own, with the framing of each', async () => {
    const made = repo({
      'promptcost.yml': `prompts:
  - files: "*.prompt"
    model: gpt-4o
    slots: { history: { turns: { low: 0, expected: 3, high: 10 }, tokens: 150 } }
`,
      'chat.prompt': '{{role "system"}}Be kind.\n{{history}}{{role "user"}}Hi',
    })
    const report = await reportOf(made.dir, 'explain', 'chat.prompt', '--base', 'HEAD')
    expect(schema.parse(report)).toEqual(report)
    const lines = renderExplained(report)
      .split('\n')
      .filter(line => /^\s*(slot|framing|input|range)/.test(line))
    // 3 x 150, and 4 for each of user, assistant and user beside the two messages and the reply.
    expect(lines.map(line => line.replace(/\s+/g, ' ').trim())).toEqual([
      'slot history, 3 turns 2 450 94% 1.12',
      'framing of 5 messages 23 5% 0.06',
      'input 477 100% 1.19',
      expect.stringMatching(/^range .*15.*1,555/),
    ])
  })

  test('shows what stands around calls, documents and thinking on lines of their own', async () => {
    const made = repo({
      'promptcost.yml': 'prompts: [{ files: "*.json" }]\n',
      'chat.json': JSON.stringify({
        model: 'claude-sonnet-4-5',
        max_tokens: 2000,
        thinking: { type: 'enabled', budget_tokens: 1024 },
        messages: [
          { role: 'user', content: [{ type: 'document', source: { type: 'text', data: 'High at six.' } }] },
          { role: 'assistant', content: [{ type: 'tool_use', id: '1', name: 'find_tide', input: { day: 1 } }] },
          { role: 'user', content: [{ type: 'tool_result', tool_use_id: '1', content: 'Low at noon.' }] },
        ],
      }),
    })
    const report = await reportOf(made.dir, 'explain', 'chat.json', '--base', 'HEAD')
    const lines = renderExplained(report).match(/^\s*(?:framing|instructions).*$/gm) ?? []
    expect(
      lines.map(line =>
        line
          .trim()
          .replace(/^(\D+\d?\D*?)\s{2,}.*$/, '$1')
          .replace(/\s{2,}.*/, ''),
      ),
    ).toEqual([
      'framing of 3 messages',
      'framing of calls and results',
      'framing of documents',
      'instructions to think',
    ])
  })

  test("shows one prompt's bill, part by part, against the base", async () => {
    const report = await explained('prompts/system.md')
    expect(renderExplained(report).split('\ncompared')[0]).toMatchInlineSnapshot(`
      "prompts/system.md                                  gpt-4.1  $5.38 per 1,000 calls (was $5.36)
      150,000 calls a month, 350 output tokens per call                   $807 per month (was $804)

      as sent                    where  tokens  since base  share  USD/1,000 calls  USD/month
      text                       1-2         7                <1%             0.01       2.10
      partial prompts/_rules.md  1-2        18          +9     1%             0.04       5.40
      slot date                  4           8                <1%             0.02       2.40
      slot history               4       1,250                97%             2.50     375.00
      text                       5           2                <1%             0.00       0.60
      slot question              5           3                <1%             0.01       0.90
      text                       5           1                <1%             0.00       0.30
      input                              1,289          +9   100%             2.58     386.70
      output, as declared                  350                                2.80     420.00
      total                                                                   5.38     806.70

      cache     25 tokens stay the same from call to call; OpenAI caches from 1,024, so nothing is cached.
                They end at {{date}} on line 4 (its name suggests that it changes from call to call).
      counts    text exact (o200k_base); slots date and history as declared in the config; slots question undeclared, so only their placeholder text is counted
      price     2.00 in, 0.500 cached, 8.00 out per 1M (genai-prices 0.1.8 of 2026-09-23, confirmed by pi-ai 1.6.0 of 2026-11-20)
      size      under 1% of the context window"
    `)
  })

  test('adds up: parts to the tokens of the head, and what is new to the difference', async () => {
    const { explained: bill, changes } = await explained('./prompts/system.md')
    const change = changes.find(({ id }) => id === bill?.id)
    expect(bill?.parts.reduce((sum, part) => sum + part.tokens, 0)).toBe(change?.head?.tokens)
    expect(bill?.parts.reduce((sum, part) => sum + (part.since ?? 0), 0)).toBe(change?.tokens.delta.expected)
  })

  test('never shows the text', async () => {
    const report = await explained('prompts/system.md')
    for (const output of [renderJson(report), renderExplained(report), explainedMarkdown(report)])
      expect(output).not.toContain('CANARY')
  })

  test('of an unknown prompt names the nearest', async () => {
    await expect(explained('prompts/systen.md')).rejects.toThrow(
      'promptcost: there is no prompt "prompts/systen.md".\n  Did you mean "prompts/system.md"?',
    )
    await expect(explained('nothing/like/it')).rejects.toThrow('\n  To list all prompts: promptcost count\n')
  })

  test('of a partial says that it is no prompt', async () => {
    await expect(explained('prompts/_rules.md')).rejects.toThrow('promptcost: there is no prompt "prompts/_rules.md".')
  })

  test('of a prompt that is gone shows what it was', async () => {
    const made = repo(base)
    made.write({ 'prompts/other.md': null })
    const report = await reportOf(made.dir, 'explain', 'prompts/other.md', '--base', 'HEAD')
    expect(report.explained).toMatchObject({ side: 'base', parts: [{ kind: 'text', since: null }] })
    expect(renderExplained(report)).toContain('prompts/other.md, as it was before it was removed')
  })
})

test('other commands show no bill', async () => {
  const made = repo(base)
  const report = await reportOf(made.dir, '--base', 'HEAD')
  expect(report.explained).toBeUndefined()
})

test('moving what stays as it is within a task saves only on the first of its calls, and moving a clock on each', async () => {
  const text = (slot: string) => `Of: {{${slot}}}\n${'One rule after the other. '.repeat(300)}`
  const waysOf = async (slot: string, more: string) => {
    const config = `defaults: { model: gpt-4.1, cache: { hit_rate: 90% }${more} }\nprompts: [{ files: '*.md' }]\n`
    const { explained } = await reportOf(repo({ 'a.md': text(slot), 'promptcost.yml': config }).dir, 'explain', 'a.md')
    return explained?.cache?.ways
  }
  const task = ', calls_per_task: 5, step_tokens: 100'
  const [one, ofFive] = [await waysOf('docs', ''), await waysOf('docs', task)]
  const [clock, clockOfFive] = [await waysOf('now', ''), await waysOf('now', task)]
  expect(one).toMatchObject([{ what: 'move' }])
  expect(Number(ofFive?.[0]?.usdPerThousandCalls)).toBeCloseTo(Number(one?.[0]?.usdPerThousandCalls) / 5, 9)
  expect(clockOfFive?.[0]?.usdPerThousandCalls).toBe(clock?.[0]?.usdPerThousandCalls)
})
