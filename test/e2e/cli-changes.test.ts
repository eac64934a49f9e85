import { describe, expect, test } from 'vitest'
import { type Report, report as schema } from '../../src/model/report.ts'
import { type Files, repo } from '../git.ts'
import { promptcost } from './command.ts'

/* Twins of the real prompt changes in test/corpus, made of words that are one token each. */

/** Exactly so many tokens. */
function words(tokens: number): string {
  return Array.from({ length: tokens }, () => 'cat').join(' ')
}

function many(count: number, path: (i: number) => string, text: (i: number) => string): Files {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [path(i), text(i)]))
}

function commits(base: Files, head: Files): string {
  const made = repo(base)
  made.branch('change')
  made.commit(head)
  return made.dir
}

async function told(dir: string, ...args: string[]): Promise<{ report: Report; lines: string[]; code: number }> {
  const { stdout } = await promptcost(dir, [...args, '--format', 'json'])
  const { stdout: text, stderr, code } = await promptcost(dir, args)
  expect(stderr).toBe('')
  return { report: schema.parse(JSON.parse(stdout)), lines: text.trimEnd().split('\n'), code }
}

describe('changes like those of real repositories', () => {
  test('one prompt of 161 is cut by almost half: it passes, and the table shows the one that changed', async () => {
    const path = (i: number) => `patterns/p${i}/system.md`
    const dir = commits(
      many(161, path, i => words(i === 7 ? 618 : 1262)),
      { [path(7)]: words(331) },
    )
    const { report, lines, code } = await told(dir, '--prompts', 'patterns/**/system.md')
    expect(code).toBe(0)
    expect(report.totals.tokens).toMatchObject({ base: 202_538, head: 202_251 })
    expect(lines).toEqual([
      'promptcost: PASS  -287 tokens (-46.4%) in 1 of 161 prompts',
      '',
      expect.stringContaining('tokens per call'),
      expect.stringMatching(/^ {2}system\.md text +618 -> 331 +-46\.4% /),
      expect.stringMatching(/^ {2}160 unchanged prompts +201,920 -> 201,920 /),
      expect.stringMatching(/^ {2}total +202,538 -> 202,251 /),
      '',
      expect.stringMatching(/^work tree against main [0-9a-f]{7}; --all shows every prompt$/),
    ])
  })

  test('224 prompts move and none changes: pass, two lines', async () => {
    const at = (folder: string) =>
      many(
        224,
        i => `${folder}/p${i}/system.md`,
        i => words(100 + i),
      )
    const gone = Object.fromEntries(Object.keys(at('patterns')).map(path => [path, null]))
    const dir = commits(at('patterns'), { ...gone, ...at('data/patterns') })
    const { report, lines, code } = await told(dir, '--prompts', '**/system.md')
    expect(code).toBe(0)
    expect(report.totals.prompts).toMatchObject({ renamed: 224, added: 0, removed: 0, edited: 0 })
    expect(lines).toEqual([
      'promptcost: PASS  224 prompts renamed, no cost changed',
      expect.stringMatching(
        /^renamed patterns\/ -> data\/patterns\/ \(224 prompts\); work tree against main [0-9a-f]{7}; --all shows every prompt$/,
      ),
    ])
  })

  test('512 to 619 tokens in one of 120: fail at 20 %, pass at 21 %', async () => {
    const path = (i: number) => `skills/s${i}/skprompt.txt`
    const dir = commits(
      many(120, path, i => words(i === 3 ? 512 : 197)),
      { [path(3)]: words(619) },
    )
    const { lines, code } = await told(dir, '--fail-above', '20%')
    expect(code).toBe(1)
    expect(lines[0]).toBe(
      'promptcost: FAIL  +107 tokens (+20.9%) in 1 of 120 prompts  worst: skprompt.txt text, +$0.0803 per 1,000 calls',
    )
    expect(lines).toContainEqual(expect.stringMatching(/^ 1 skills\/s3\/skprompt\.txt:1 {2}tokens +\+20\.9% +\+20%$/))
    expect((await told(dir, '--fail-above', '21%')).code).toBe(0)
  })

  test('another model in front matter, and not one token: fail by USD', async () => {
    const file = (model: string) => (i: number) => `---\nmodel: openai/${model}\n---\n${words(200 + i)}`
    const path = (i: number) => `prompts/p${i}.prompt`
    const dir = commits(many(39, path, file('gpt-4o-mini')), many(5, path, file('gpt-4o')))
    const { report, lines, code } = await told(dir)
    expect(code).toBe(1)
    expect(report.totals.tokens.delta.expected).toBe(0)
    expect(lines[0]).toBe(
      'promptcost: FAIL  up to +1,567% USD per call in 5 of 39 prompts  worst: openai/gpt-4o-mini -> openai/gpt-4o in 5 prompts, +$2.37 per 1,000 calls',
    )
    expect(lines).toContainEqual(
      expect.stringMatching(/^ {2}openai\/gpt-4o-mini -> openai\/gpt-4o in 5 prompts +0 each/),
    )
    const [cause] = report.causes
    expect(cause).toMatchObject({ what: ['model'], models: { base: 'openai/gpt-4o-mini', head: 'openai/gpt-4o' } })
  })

  test('a system prompt trebles: fail', async () => {
    const path = (i: number) => `agent/prompts/p${i}.j2`
    const dir = commits(
      many(6, path, i => words(i === 0 ? 304 : 376)),
      { [path(0)]: words(924) },
    )
    const { lines, code } = await told(dir)
    expect(code).toBe(1)
    expect(lines[0]).toBe(
      'promptcost: FAIL  +620 tokens (+203.9%) in 1 of 6 prompts  worst: p0.j2 text, +$0.465 per 1,000 calls',
    )
  })
})
