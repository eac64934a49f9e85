import { describe, expect, it } from 'vitest'
import { seen } from '../prompts/seen.ts'

const RULES = 'Use two spaces. Write tests first. Keep functions short, and give each a name that says what it does.\n'
const DESK = 'You are the desk of a shop for lamps. Sort the letter by what its writer wants, in one word.\n'
const SERVERS = (command: string) => JSON.stringify({ mcpServers: { files: { command } } })

describe('a prompt whose file moved to where nobody looks for prompts', () => {
  it.each(['AGENTS.md.off', 'notes/house-rules.md'])('is removed, and said to be at %s now', async to => {
    const { text, report } = await seen(
      { 'AGENTS.md': RULES, 'prompts/desk.md': DESK },
      { [to]: RULES, 'prompts/desk.md': DESK },
    )
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        kind: 'moved-out',
        severity: 'warn',
        at: { path: 'AGENTS.md' },
        files: [to],
        count: 1,
      }),
    )
    expect(text).toContain(`AGENTS.md moved to where it is not counted: ${to}.`)
  })

  it('is no matter of note where it is counted at its new path, or gone', async () => {
    for (const head of [{ 'sub/AGENTS.md': RULES }, {}]) {
      const { report } = await seen(
        { 'AGENTS.md': RULES, 'prompts/desk.md': DESK },
        { ...head, 'prompts/desk.md': DESK },
      )
      expect(report.findings.map(({ kind }) => kind)).not.toContain('moved-out')
    }
  })
})

describe('a prompt that is gone and whose text stands in a file that is part of no prompt', () => {
  const more = Array.from(
    { length: 20 },
    (_, i) => `Street ${i} of the town has its own postman, who knows every door.`,
  )
  const config = 'prompts: [{ files: prompts/** }]\n'
  const moved = async (rules: string | undefined, to: string, text: string) => {
    const files = { ...(rules && { 'promptcost.yml': rules }), 'prompts/desk.md': DESK }
    const { report } = await seen({ ...files, 'prompts/mail.md': RULES }, { ...files, [to]: text })
    return report.findings.flatMap(finding => (finding.kind === 'moved-out' ? finding.files : []))
  }

  it.each([
    [config, 'prompts/mail.py'],
    [config, 'prompts/mail.baml'],
    [config, 'prompts/mail.min.js'],
    [config, 'assets/mail.bin'],
    [config, 'assets/mail.png'],
    [undefined, 'dist/mail.md'],
    [undefined, 'vendor/prompts/mail.md'],
  ])('is said to be there, also where it grew (%s, %s)', async (rules, to) => {
    expect(await moved(rules, to, `${RULES}${more.join('\n')}\n`)).toEqual([to])
  })

  it('is no matter of note where only some of its lines are there, or where another prompt has them', async () => {
    expect(await moved(undefined, 'dist/mail.md', 'Use two spaces. Write tests first.\n')).toEqual([])
    expect(await moved(config, 'prompts/letters.md', `${more.join('\n')}\n${RULES}`)).toEqual([])
  })
})

describe('a text that is now in a file from which nothing counts it', () => {
  const LONG = Array.from(
    { length: 40 },
    (_, i) => `Rule ${i} of this house is to look twice at what number ${i} says.\n`,
  ).join('')
  const base = { 'AGENTS.md': RULES + DESK, 'prompts/desk.md': 'Say good morning to whoever writes to you.' }
  const head = { 'prompts/desk.md': base['prompts/desk.md'] }
  const kindsOf = async (files: Record<string, string>, before: Record<string, string> = base) =>
    (await seen(before, { ...head, ...files })).report.findings.map(({ kind }) => kind)

  it.each(['notes/house-rules.md', 'tests/agents.md', 'run.sh', 'AGENTS.text'])(
    'has moved out of sight to %s, however much it grew',
    async to => {
      expect(await kindsOf({ [to]: RULES + DESK + LONG })).toContain('moved-out')
      const edited = `${RULES.replace('Use two spaces.', 'Use tabs.')}${DESK}${LONG}`
      expect(await kindsOf({ [to]: edited })).toContain('moved-out')
    },
  )

  it('is no matter of note where the file had it at the base, or where a prompt has it', async () => {
    const page = { 'notes/page.md': `${RULES}${DESK}One.\n` }
    const edited = { 'notes/page.md': `${RULES}${DESK}Two.\n` }
    expect(await kindsOf(edited, { ...base, ...page })).not.toContain('moved-out')
    expect(await kindsOf({ ...page, 'prompts/rules.md': RULES + DESK })).not.toContain('moved-out')
    expect(await kindsOf({ 'notes/page.md': LONG })).not.toContain('moved-out')
    const paragraph = `${RULES.trim()} ${DESK}`
    const more = { 'prompts/rules.md': `${paragraph.trim()} Say what the lamp ${LONG}` }
    expect(await kindsOf(more, { ...base, 'AGENTS.md': paragraph })).not.toContain('moved-out')
  })
})

describe('a list of MCP servers that the config leaves out', () => {
  const config = 'prompts: [{ files: prompts/** }]\n'
  const files = { 'promptcost.yml': config, 'prompts/desk.md': DESK, '.mcp.json': SERVERS('files') }

  it('is called no prompt while it stays as it is', async () => {
    const { report } = await seen(files, { ...files, 'prompts/desk.md': `${DESK}Say why.` })
    expect(report.findings.map(({ kind }) => kind)).not.toContain('uncovered')
  })

  it('is named where its servers change', async () => {
    const { report } = await seen(files, { ...files, '.mcp.json': SERVERS('other') })
    expect(report.findings).toContainEqual(expect.objectContaining({ kind: 'uncovered-changed', files: ['.mcp.json'] }))
  })
})
