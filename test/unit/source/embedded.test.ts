import { describe, expect, test } from 'vitest'
import { discover } from '../../../src/discovery/discover.ts'
import type { Entry } from '../../../src/model/revision.ts'
import { embeddedIn } from '../../../src/source/literals/embedded.ts'

const embeds = (code: string, file: string, path = 'ledger/agent/run.go') => embeddedIn(path, code)?.(file) ?? false

describe('files that Go code embeds', () => {
  test.each([
    ['a file beside it', '//go:embed texts/sort.md\nvar sortPrompt string\n', 'ledger/agent/texts/sort.md', true],
    ['bytes', '//go:embed sort.md.tpl\nvar systemPromptTmpl []byte\n', 'ledger/agent/sort.md.tpl', true],
    ['a block', 'var (\n\t//go:embed sort.txt\n\tsortInstructions string\n)\n', 'ledger/agent/sort.txt', true],
    ['a pattern', '//go:embed texts/*.md\nvar promptFS embed.FS\n', 'ledger/agent/texts/a.md', true],
    ['a folder', '//go:embed "texts"\nvar prompts embed.FS\n', 'ledger/agent/texts/deep/a.txt', true],
    ['two lines', '//go:embed a.md\n//go:embed b.md c.md\nvar prompts embed.FS\n', 'ledger/agent/c.md', true],
    ['a file elsewhere', '//go:embed sort.md\nvar sortPrompt string\n', 'ledger/sort.md', false],
    ['a name that is no prompt', '//go:embed sort.md\nvar sortPage string\n', 'ledger/agent/sort.md', false],
    ['a name that speaks of one', '//go:embed sort.md\nvar promptVersion string\n', 'ledger/agent/sort.md', false],
    ['a folder deeper than a pattern', '//go:embed texts/*\nvar prompts embed.FS\n', 'ledger/agent/other/a.md', false],
    ['what is no text', '//go:embed all:texts\nvar prompts embed.FS\n', 'ledger/agent/texts/logo.png', false],
    ['a variable after another', '//go:embed a.md\nvar page string\nvar aPrompt string\n', 'ledger/agent/a.md', false],
  ])('%s', (_, code, file, expected) => {
    expect(embeds(code, file)).toBe(expected)
  })

  test('a description is one of a tool in a file about tools', () => {
    const code = '//go:embed find.md\nvar findDescription string\n'
    expect(embeds(code, 'ledger/tools/find.md', 'ledger/tools/find.go')).toBe(true)
    expect(embeds(code, 'ledger/find.md', 'ledger/find_tool.go')).toBe(true)
    expect(embeds(code, 'ledger/page/find.md', 'ledger/page/find.go')).toBe(false)
  })

  test('tests of Go code embed no prompts', () => {
    expect(embeddedIn('a_test.go', '//go:embed a.md\nvar aPrompt string\n')).toBeUndefined()
  })

  test('count where no place and no word says that they are prompts', async () => {
    const texts: Record<string, string> = {
      'ledger/run.go': '//go:embed texts/sort.md\nvar sortPrompt string\n',
      'ledger/texts/sort.md': 'Shops by country.',
      'ledger/texts/other.md': 'Shops by year.',
    }
    const entries: Entry[] = Object.keys(texts).map(path => ({ path, id: path, mode: '100644' }))
    const revision = {
      async *read(asked: readonly Entry[]) {
        for (const entry of asked) yield { entry, text: texts[entry.path] ?? '' }
      },
    }
    const found = await discover([{ revision, entries }], {
      standing: path => (path.endsWith('.go') ? 'source' : 'none'),
      mayHoldPrompts: () => false,
      embeds: embeddedIn,
      isCovered: undefined,
    })
    expect([...found.prompts]).toEqual(['ledger/texts/sort.md'])
  })
})
