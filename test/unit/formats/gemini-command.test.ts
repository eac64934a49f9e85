import { describe, expect, it } from 'vitest'
import { work } from '../../work.ts'
import { oneFile, sent } from '../prompts/one-file.ts'
import { surveyed } from '../prompts/surveyed.ts'

const text =
  'description = "Reviews"\nprompt = """\nReview {{args}}:\n!{git diff | awk \'{print $1}\'}\nBy @{docs/rules.md}, {x}.\n"""\n'

describe('custom commands of Gemini CLI', () => {
  it.each(['.gemini/commands/review.toml', 'commands/git/review.toml', '.gemini/extensions/x/commands/review.toml'])(
    '%s sends its prompt with the files in it, and has slots for arguments and shell commands',
    async path => {
      const { prompts, findings } = await surveyed([
        { entry: { path, id: 'a' }, text },
        { entry: { path: 'docs/rules.md', id: 'b' }, text: 'No globals.' },
      ])
      const [prompt] = prompts.filter(({ id }) => id === path)
      expect(prompt && sent(prompt)).toBe("Review {{args}}:\n!{git diff | awk '{print $1}'}\nBy No globals., {x}.\n")
      expect(prompt?.slots.map(({ name }) => name)).toEqual(['args', 'shell'])
      expect(findings).toEqual([])
    },
  )

  it('is sent however short it is, and only on demand', async () => {
    const { prompt } = await oneFile('.gemini/commands/go.toml', 'prompt = "Go."\n')
    expect([sent(prompt), prompt.agents]).toEqual(['Go.', ['gemini-on-demand']])
  })

  it('says where it has no prompt, and where a file that it names is missing', async () => {
    const none = await oneFile('.gemini/commands/go.toml', 'description = "Go"\n')
    expect(none.findings).toMatchObject([{ kind: 'format', format: 'gemini-command', problem: 'no-prompts' }])
    const gone = await oneFile('.gemini/commands/go.toml', 'prompt = "By @{gone.md}"\n')
    expect(gone.findings).toMatchObject([{ kind: 'include-missing', target: 'gone.md' }])
  })

  it('takes no longer than the text is long', async () => {
    const spent = work()
    for (const each of ['!{', '@{a', '{{args}}', '!{}', '!{{}']) {
      await oneFile('.gemini/commands/go.toml', `prompt = """${each.repeat(50_000)}"""`)
    }
    expect(spent()).toBeLessThan(4_000)
  })
})
