import { describe, expect, it } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { folder } from '../../git.ts'
import { work } from '../../work.ts'
import { oneFile, sent } from '../prompts/one-file.ts'
import { surveyed } from '../prompts/surveyed.ts'

const files = async (texts: Record<string, string>) => {
  const sources = Object.entries(texts).map(([path, text]) => ({ entry: { path, id: `${path} 0` }, text }))
  const { prompts, findings } = await surveyed(sources)
  return { prompts: Object.fromEntries(prompts.map(prompt => [prompt.id, sent(prompt)])), findings }
}

describe('agent files', () => {
  it.each(['AGENTS.md', 'src/AGENTS.md', 'CLAUDE.md', '.github/copilot-instructions.md'])(
    '%s is sent whole, and nothing in it is a slot',
    async path => {
      const text = '---\nRules\n---\nUse {braces}, {{more}} and $' + '{x}.\n'
      const { prompt, findings } = await oneFile(path, text)
      expect(sent(prompt)).toBe(text)
      expect(prompt.slots).toEqual([])
      expect(findings).toEqual([])
    },
  )

  it('a workflow of an agent is sent with what it imports, without the front matter of either', async () => {
    const { prompts, findings } = await files({
      '.github/workflows/lamps.md':
        '---\non: issues\nimports:\n  - shared/tone.md\n  - uses: shared/steps.md\n    with: { lamp: tall }\n  - acme/flows/all.md@v2\n---\nSort lamp ${{ github.event.lamp }}.\n{{#runtime-import .github/ends.md}}\n',
      '.github/workflows/shared/tone.md': '---\ntools: { github: }\nimports: [a.md]\n---\nBe kind.\n',
      '.github/workflows/shared/steps.md': 'Look twice.\n',
      '.github/ends.md': 'Say bye.\n\n---\n\nTwice.\n\n---\n',
    })
    expect(Object.keys(prompts)).toEqual(['.github/workflows/lamps.md'])
    expect(prompts['.github/workflows/lamps.md']).toBe(
      'Be kind.\nLook twice.\nSort lamp ${{ github.event.lamp }}.\nSay bye.\n\n---\n\nTwice.\n\n---\n\n',
    )
    expect(findings.map(({ kind, severity }) => [kind, severity])).toEqual([['include-missing', 'info']])
  })

  it('says where AGENTS.md is longer than Codex sends, by its bytes', async () => {
    const told = async (path: string, text: string) => (await oneFile(path, text)).findings
    expect(await told('src/AGENTS.md', 'é'.repeat(16_385))).toMatchObject([
      { kind: 'cut-off', severity: 'info', at: { path: 'src/AGENTS.md' }, bytes: 32_770, most: 32_768 },
    ])
    expect(await told('AGENTS.md', 'e'.repeat(32_768))).toEqual([])
    expect(await told('CLAUDE.md', 'e'.repeat(40_000))).toEqual([])
  })

  it.each([
    ['.github/instructions/ts.instructions.md', '---\napplyTo: "**/*.ts"\n---\nBe strict.\n', 'Be strict.\n'],
    ['.cursor/rules/ts.mdc', '---\nglobs: *.ts,*.tsx\nalwaysApply: false\n---\nBe strict.\n', 'Be strict.\n'],
    ['.cursor/rules/all.mdc', 'No front matter.', 'No front matter.'],
    ['.opencode/command/fix.md', '---\ndescription: D\nagent: build\n---\nFix it.\n', 'Fix it.\n'],
    ['.roo/commands/fix.md', '---\ndescription: D\n---\nFix it.\n', 'Fix it.\n'],
    ['.codex/prompts/fix.md', '---\ndescription: D\n---\nFix it.\n', 'Fix it.\n'],
    ['.cursor/rules/on.mdc', '---\ndescription: D\nalwaysApply: true\n---\nBe strict.\n', 'Be strict.\n'],
    ['.github/chatmodes/plan.chatmode.md', '---\ndescription: D\n---\nPlan {it}.\n', 'Plan {it}.\n'],
    ['.github/prompts/fix.prompt.md', '---\nmode: agent\n---\nFix {it}.\n', 'Fix {it}.\n'],
    ['skills/a/SKILL.md', '---\ndescription: D\ndisable-model-invocation: true\n---\nDo it.\n', 'Do it.\n'],
    ['.cursorrules', 'Use {braces}.\n', 'Use {braces}.\n'],
    ['.claude/commands/fix.md', '---\ndescription: Fixes.\n---\nFix it.\n', 'Fix it.\n'],
  ])('%s is sent without its front matter', async (path, text, body) => {
    const { prompt, findings } = await oneFile(path, text)
    expect([prompt.id, sent(prompt)]).toEqual([path, body])
    expect(findings).toEqual([])
  })

  it('a command has slots for what the user types', async () => {
    const { prompt } = await oneFile('.claude/commands/fix.md', 'Fix issue $1 of $ARGUMENTS, for $10 and {x}.')
    expect(prompt.slots.map(({ name }) => name)).toEqual(['1', 'ARGUMENTS'])
  })

  it('a command of Claude Code sends the files that it names, and what shell commands print in place of them', async () => {
    const text = 'State: !`git status -s`\nFollow @docs/fix.md and @lib/a.ts, not `@docs/no.md` or @ann. wow!`no`\n'
    const sources = {
      'x/.claude/commands/fix.md': text,
      'x/docs/fix.md': 'Test first. @no.md\n',
      'x/lib/a.ts': 'let a\n',
    }
    const { prompts, findings } = await files(sources)
    expect(prompts['x/.claude/commands/fix.md']).toBe(`${text}Test first. @no.md\nlet a\n`)
    expect(findings).toEqual([])
    const { prompt } = await oneFile('.opencode/command/fix.md', text)
    expect(prompt.slots.map(({ name }) => name)).toEqual(['shell'])
  })

  it('a rule of Claude Code without front matter, and .cursorrules, are sent in each session', async () => {
    const tags = async (path: string, text: string) => (await oneFile(path, text)).prompt.agents
    expect(await tags('.claude/rules/tone.md', 'Be brief.')).toEqual(['claude-code-session'])
    expect(await tags('.claude/rules/api.md', '---\npaths: src/**\n---\nBe strict.')).toEqual(['claude-code-on-demand'])
    expect(await tags('.cursorrules', 'Be brief.')).toEqual(['cursor-session'])
    expect(await tags('.cursor/rules/a.mdc', 'Be brief.')).toEqual(['cursor-on-demand'])
  })

  it('a prompt of Copilot has slots for what it asks, and sends the files behind #file:', async () => {
    const text =
      'Make $' + '{input:name:Name of it} of $' + '{selection} by #file:../../docs/x.md, $' + '{1} and #file:gone.md\n'
    const sources = { '.github/prompts/a.prompt.md': text, 'docs/x.md': 'Short. #file:y.md\n', 'docs/y.md': 'No.' }
    const { prompts, findings } = await files(sources)
    expect(prompts['.github/prompts/a.prompt.md']).toBe(`${text}Short. #file:y.md\n`)
    expect(findings).toMatchObject([{ kind: 'include-missing', target: 'gone.md', severity: 'info' }])
    const { prompt } = await oneFile('.github/prompts/a.prompt.md', text)
    expect(prompt.slots.map(({ name }) => name)).toEqual(['name', 'selection'])
  })

  it('a skill has slots for arguments and shell commands, and sends no file that it names', async () => {
    const body = 'Diff:\n!`git diff`\nFor $ARGUMENTS, as @forms.md says; $1 is text.\n'
    const sources = {
      'skills/pdf/SKILL.md': `---\ndisable-model-invocation: true\n---\n${body}`,
      'skills/pdf/forms.md': 'No.',
    }
    expect((await files(sources)).prompts['skills/pdf/SKILL.md']).toBe(body)
    expect((await oneFile('skills/pdf/SKILL.md', body)).prompt.slots.map(({ name }) => name)).toEqual([
      'shell',
      'ARGUMENTS',
    ])
  })

  it('a skill is listed with the words that say when it is for, and by Claude Code up to 1,536 characters', async () => {
    const text = (words: string) => `---\nname: log\ndescription: Writes logs.\nwhen_to_use: ${words}\n---\nDo.\n`
    const { prompts } = await files({ 'skills/log/SKILL.md': text('Each evening.') })
    expect(prompts['skills/log/SKILL.md#always']).toBe('log: Writes logs. - Each evening.')
    const long = 'e'.repeat(2000)
    const cut = await files({ '.claude/skills/log/SKILL.md': text(long), '.agents/skills/log/SKILL.md': text(long) })
    expect(cut.prompts['.claude/skills/log/SKILL.md#always']).toHaveLength('log: '.length + 1536)
    expect(cut.prompts['.agents/skills/log/SKILL.md#always']).toHaveLength('log: Writes logs. - '.length + 2000)
    expect(cut.findings).toMatchObject([
      { kind: 'listing-cut', at: { path: '.claude/skills/log/SKILL.md' }, characters: 2015 },
    ])
  })

  it('a skill is two prompts: what is always sent, and what is sent on demand', async () => {
    const text = '---\nname: pdf\ndescription: Fills in forms.\n---\n# Forms\n\nUse {this}.\n'
    const { prompts } = await files({ 'skills/pdf/SKILL.md': text })
    expect(prompts).toEqual({
      'skills/pdf/SKILL.md#always': 'pdf: Fills in forms.',
      'skills/pdf/SKILL.md#on-demand': '# Forms\n\nUse {this}.\n',
    })
  })

  it('a rule with only a description sends the description with each request, and its text on demand', async () => {
    const { prompts } = await files({
      '.cursor/rules/sql.mdc': '---\ndescription: For queries.\nglobs:\n---\nUse joins.\n',
    })
    expect(prompts).toEqual({
      '.cursor/rules/sql.mdc#always': 'sql: For queries.',
      '.cursor/rules/sql.mdc#on-demand': 'Use joins.\n',
    })
  })

  it('is called after its folder or file where it has no name', async () => {
    const front = '---\ndescription: D\n---\n'
    const { prompts } = await files({ 'a/pdf/SKILL.md': front, '.claude/agents/reviewer.md': front })
    expect([prompts['a/pdf/SKILL.md#always'], prompts['.claude/agents/reviewer.md#always']]).toEqual([
      'pdf: D',
      'reviewer: D',
    ])
  })

  it('an agent has its model, unless it inherits one', async () => {
    const text = (model: string) => `---\nname: a\nmodel: ${model}\n---\nReview.`
    expect((await oneFile('.claude/agents/a.md', text('claude-sonnet-4-5'))).prompt.model?.asked).toBe(
      'claude-sonnet-4-5',
    )
    expect((await oneFile('.claude/agents/a.md', text('inherit'))).prompt.model).toBeUndefined()
  })

  it('an agent has the first of a list of models, and the MCP servers that its file names', async () => {
    const text = (front: string) => `---\nname: mail\n${front}---\nSort the mail.\n`
    const said = async (front: string) => {
      const { prompt } = await oneFile('.github/agents/mail.agent.md', text(front))
      return [prompt.model?.asked, prompt.settings.modifiers?.map(({ key, value }) => `${key} ${value}`)]
    }
    expect(await said('model: [gpt-4.1, gpt-4.1-mini]\n')).toEqual(['gpt-4.1', undefined])
    expect(await said('mcp-servers: { files: { command: npx } }\n')).toEqual([undefined, ['mcpServers files']])
    expect(await said('mcpServers: [github, { files: { command: npx } }]\n')).toEqual([
      undefined,
      ['mcpServers github', 'mcpServers files'],
    ])
  })

  it('an agent of a plugin is listed by its description, and a command of one is its body', async () => {
    const { prompts } = await files({
      'plugins/lamps/agents/fitter.md':
        '---\nname: fitter\ndescription: Fits lamps\nmodel: inherit\n---\nFit the lamp.',
      'plugins/lamps/commands/fit.md': '---\ndescription: Fits\n---\nFit $ARGUMENTS.',
    })
    expect(prompts).toEqual({
      'plugins/lamps/agents/fitter.md#on-demand': 'Fit the lamp.',
      'plugins/lamps/agents/fitter.md#always': 'fitter: Fits lamps',
      'plugins/lamps/commands/fit.md': 'Fit $ARGUMENTS.',
    })
  })

  it('a model that is inherited is none, wherever a file of text says so', async () => {
    expect((await oneFile('prompts/a.md', '---\nmodel: inherit\n---\nFit the lamp.')).prompt.model).toBeUndefined()
  })

  it('CLAUDE.md sends what it imports, and what that imports, once and not within code', async () => {
    const { prompts, findings } = await files({
      'CLAUDE.md':
        'See @docs/git.md, again @docs/git.md, `@docs/no.md`.\n```\n@docs/no.md\n```\nMail a@b.md, use @types/node.\n',
      'docs/git.md': 'Rebase. @./style.md\n',
      'docs/style.md': 'Short lines.\n',
    })
    expect(prompts['CLAUDE.md']).toBe(
      'See @docs/git.md, again @docs/git.md, `@docs/no.md`.\n```\n@docs/no.md\n```\nMail a@b.md, use @types/node.\nRebase. @./style.md\nShort lines.\n',
    )
    expect(findings).toEqual([])
  })

  it('CLAUDE.md and the rules of Claude Code send no block comment, and nothing that one imports', async () => {
    const text =
      'Be kind.\n\n<!-- Owners: ann\n```\n@docs/no.md -->\n\nNot in a line <!-- kept -->.\n<!-- a --> rest\n~~~\n<!-- kept too -->\n~~~\n<!-- open'
    const left = 'Be kind.\n\nNot in a line <!-- kept -->.\n rest\n~~~\n<!-- kept too -->\n~~~\n<!-- open'
    const { prompts, findings } = await files({
      'CLAUDE.md': text,
      '.claude/rules/tone.md': `---\npaths: src/**\n---\n${text}`,
      'docs/no.md': 'Never sent.',
    })
    expect([prompts['CLAUDE.md'], prompts['.claude/rules/tone.md']]).toEqual([left, left])
    expect(findings).toEqual([])
  })

  it('CLAUDE.md sends what it imports without the comments in it, and GEMINI.md keeps them', async () => {
    const imported = '<!-- Why: see the wiki -->\nShort lines.\n'
    const { prompts } = await files({ 'CLAUDE.md': '@style.md\n', 'GEMINI.md': '@style.md\n', 'style.md': imported })
    expect([prompts['CLAUDE.md'], prompts['GEMINI.md']]).toEqual([
      '@style.md\nShort lines.\n',
      `@style.md\n${imported}`,
    ])
  })

  it('CLAUDE.md sends code and files without an ending that it names, and says nothing of words that are no files', async () => {
    const text = 'See @src/types.ts, @Makefile, @.env.sample and @.github/own.md. Ask @ann, @types/node, @example.com.'
    const { prompts, findings } = await files({
      'CLAUDE.md': text,
      'src/types.ts': '\n1',
      Makefile: '\n2',
      '.github/own.md': '\n3',
      '.env.sample': '\n4',
    })
    expect(prompts['CLAUDE.md']).toBe(`${text}\n1\n2\n4\n3`)
    expect(findings).toEqual([])
  })

  it('says where the skills of a folder have longer descriptions together than Claude Code lists', async () => {
    const skills = (folder: string, count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, i) => [
          `${folder}/s${i}/SKILL.md`,
          `---\nname: s${i}\ndescription: ${'d'.repeat(995)}\n---\nDo.\n`,
        ]),
      )
    const told = async (folder: string, count: number) => (await files(skills(folder, count))).findings
    expect(await told('app/.claude/skills', 9)).toMatchObject([
      { kind: 'listing-cut', at: { path: 'app/.claude/skills' }, skills: 9, characters: 8991, most: 8000 },
    ])
    expect(await told('app/.claude/skills', 8)).toEqual([])
    expect(await told('.agents/skills', 9)).toEqual([])
  })

  it('CLAUDE.md reports an import that does not exist, and one that would leave the folder', async () => {
    const { findings } = await files({ 'CLAUDE.md': 'See @docs/gone.md and @../../outside.md and @~/own.md.\n' })
    expect(findings.map(({ kind, at }) => [kind, at?.line])).toEqual([
      ['include-missing', 1],
      ['include-escapes', 1],
    ])
  })

  it('takes no longer than the text is long', async () => {
    const spent = work()
    for (const text of ['@a/', '`', '@a.', '@../', '```\n', '@a.md ', '<!-- @a.md -->\n'])
      await oneFile('CLAUDE.md', text.repeat(100_000))
    expect(spent()).toBeLessThan(4_000)
  })

  it('names tools of the agent, which are no field that changes the price of a request', async () => {
    const list = 'tools:\n  - read\n  - search\n'
    const base = folder({ 'agents/a.agent.md': `---\ndescription: Reads\n${list}---\nRead the page.\n` })
    const head = folder({
      'agents/a.agent.md': `---\ndescription: Reads\n${list}  - edit\n---\nRead the page.\n`,
      'agents/b.agent.md': `---\ndescription: Writes\n${list}---\nWrite the page.\n`,
    })
    const { findings } = await check({ sides: { kind: 'directories', base, head }, config: {} })
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([])
  })
})
