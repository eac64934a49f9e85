import { describe, expect, it } from 'vitest'
import { sent } from '../one-file.ts'
import { surveyed } from '../surveyed.ts'

const read = async (texts: Record<string, string>) => {
  const sources = Object.entries(texts).map(([path, text]) => ({ entry: { path, id: `${path} 0` }, text }))
  return surveyed(sources)
}

const CONFIG = `description: Not sent
prompts:
  - 'Translate to {{language}}: {{text}}'
  - id: file://prompts/long.txt
    label: long
  - '[{"role": "system", "content": "Be kind."}, {"role": "user", "content": "{{text}}"}]'
  - file://prompts/make.js
  - prompts/*.txt
providers:
  - id: openai:chat:gpt-4o
    config: { max_tokens: 300 }
  - anthropic:messages:claude-sonnet-4-5
defaultTest:
  vars: { language: French, book: file://book.txt }
tests:
  - vars: { text: [Good morning, Good night] }
  - vars: { text: Not this }
`

describe('promptfoo', () => {
  it('sends each prompt to the first provider with the variables of the first test', async () => {
    const { prompts, findings } = await read({
      'promptfooconfig.yaml': CONFIG,
      'prompts/long.txt': '{# not sent #}Say in {{ language }}, as {{book}} has it: {{text}}',
    })
    expect(prompts.map(prompt => [prompt.id, sent(prompt)])).toEqual([
      ['promptfooconfig.yaml#1', 'Translate to French: Good morning'],
      ['promptfooconfig.yaml#long', 'Say in French, as {{book}} has it: Good morning'],
      ['promptfooconfig.yaml#3', 'Be kind.Good morning'],
    ])
    expect(prompts[2]?.messages.map(({ role }) => role)).toEqual(['system', 'user'])
    for (const { model, settings } of prompts) {
      expect(model).toEqual({ asked: 'openai:chat:gpt-4o', at: { path: 'promptfooconfig.yaml', line: 10, column: 9 } })
      expect(settings.maxOutput).toBe(300)
    }
    expect(findings).toEqual([])
  })

  it('tells the place of each, and a file that is not there', async () => {
    const { prompts, findings } = await read({ 'promptfooconfig.yaml': CONFIG })
    expect(prompts.map(({ at }) => at.line)).toEqual([3, 4, 6])
    expect(findings).toMatchObject([
      { kind: 'empty-prompt', prompt: 'promptfooconfig.yaml#long' },
      { kind: 'include-missing', at: { line: 4 } },
    ])
  })

  it.each(['prompts: 3\n', 'prompts: [', 'prompts: [file://a.js]\nproviders: []\n', 'Just text.'])(
    'leaves a file without prompts plain: %j',
    async text => {
      const { prompts } = await read({ 'promptfooconfig.yaml': text })
      expect(prompts.map(prompt => [prompt.id, sent(prompt)])).toEqual([['promptfooconfig.yaml', text]])
    },
  )
})
