import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { type CheckRequest, check } from '../../src/judging/check.ts'
import type { Report } from '../../src/model/report.ts'
import { renderTerminal } from '../../src/renderers/terminal/render-terminal.ts'

/*
 * Real prompt changes of public repositories, each a git bundle with the tags `base` and `head`, which stand beside the
 * checkout (or where PROMPTCOST_CORPUS says) and are no part of the project. The tokens were counted by another tokenizer.
 */
const corpus = resolve(process.env.PROMPTCOST_CORPUS ?? '../shared/corpus')

interface Side {
  files: number
  raw_tokens: number
}

interface Case {
  prompts: string
  base: Side
  head: Side
  changed: Record<string, { base: number; head: number }> | string
}

const cases = JSON.parse(readFileSync(join(corpus, 'cases.json'), 'utf8')) as Record<string, Case>
const temporary = mkdtempSync(join(tmpdir(), 'promptcost-corpus-'))
afterAll(() => rmSync(temporary, { recursive: true, force: true }))

const clones = new Map<string, string>()

function clone(name: string): string {
  const cwd = clones.get(name) ?? join(temporary, name)
  if (!clones.has(name))
    execFileSync('git', ['clone', '--quiet', '--no-checkout', join(corpus, `${name}.bundle`), cwd], { stdio: 'pipe' })
  clones.set(name, cwd)
  return cwd
}

function changeOf(name: string, flags: Partial<CheckRequest['config']> = {}): Promise<Report> {
  return check({
    sides: { kind: 'local', cwd: clone(name), base: 'base', head: 'head' },
    config: { prompts: [cases[name]?.prompts ?? ''], ...flags },
  })
}

const summaryOf = ({ verdict, totals: { prompts, tokens } }: Report) => ({
  verdict,
  prompts: prompts.head,
  edited: prompts.edited,
  tokens: [tokens.base, tokens.head],
})

function editedOf(report: Report) {
  return report.changes
    .filter(({ tokens }) => tokens.delta.expected !== 0)
    .map(({ id, tokens }) => [id, tokens.base, tokens.head])
}

/** What the raw count cannot know: the defaults that some `config.json` give variables are longer than their placeholders. */
const defaults = new Map([['sk-threshold', 37]])

describe('real prompt changes', () => {
  // Raw counts know nothing of front matter and tags, so that they are ours only where files have none.
  test.each(['fabric-trim', 'fabric-renames', 'sk-threshold'])(
    '%s is counted as another tokenizer counts it',
    async name => {
      const report = await changeOf(name)
      const is = cases[name]
      const raw = [is?.base.raw_tokens ?? 0, is?.head.raw_tokens ?? 0]
      expect(summaryOf(report)).toMatchObject({
        prompts: is?.head.files,
        tokens: raw.map(tokens => tokens + (defaults.get(name) ?? 0)),
      })
      if (typeof is?.changed === 'object')
        expect(editedOf(report)).toEqual(Object.entries(is.changed).map(([path, { base, head }]) => [path, base, head]))
    },
  )

  test('fabric-trim: one prompt of 161 is cut by almost half, and passes', async () => {
    const report = await changeOf('fabric-trim')
    expect(summaryOf(report)).toEqual({ verdict: 'pass', prompts: 161, edited: 1, tokens: [202_561, 202_274] })
    expect(editedOf(report)).toEqual([['patterns/extract_sponsors/system.md', 618, 331]])
    expect(renderTerminal(report).split('\n')[0]).toBe('promptcost: PASS  -287 tokens (-46.4%) in 1 of 161 prompts')
  })

  test('fabric-renames: 224 prompts move, none grows, and there are two lines to say so', async () => {
    const report = await changeOf('fabric-renames')
    expect(report.verdict).toBe('pass')
    expect(report.totals.prompts).toMatchObject({ renamed: 224, added: 0, removed: 0, edited: 0 })
    expect(report.causes).toEqual([])
    expect(renderTerminal(report)).toMatch(
      /^promptcost: PASS {2}224 prompts renamed, no cost changed\n.* against .*; --all shows every prompt\n$/,
    )
  })

  test('sk-threshold: +20.9 % fails at 20 % and passes at 21 %', async () => {
    const report = await changeOf('sk-threshold', { failAbove: '20%' })
    expect(summaryOf(report)).toMatchObject({ verdict: 'fail', prompts: 120, edited: 1 })
    expect(editedOf(report)).toEqual([
      ['python/semantic_kernel/planning/stepwise_planner/Skills/StepwiseStep/skprompt.txt', 512, 619],
    ])
    expect(renderTerminal(report)).toMatch(/tokens +\+20\.9% +\+20%\n/)
    expect((await changeOf('sk-threshold', { failAbove: '21%' })).verdict).toBe('pass')
  })

  test('dotprompt-model: the text does not change, and the new model fails by what it costs', async () => {
    const report = await changeOf('dotprompt-model')
    expect(report.verdict).toBe('fail')
    // Each side's own model may count tools in another way; by one model nothing changes.
    expect(report.changes.filter(({ tokens }) => tokens.delta.expected !== 0)).toEqual([])
    const swaps = report.causes.filter(({ what }) => what.includes('model'))
    expect(swaps.length).toBeGreaterThan(0)
    for (const { usdPerThousandCalls: usd } of swaps) expect(Number(usd?.delta.expected)).toBeGreaterThan(0)
    const failing = report.findings.filter(({ kind, severity }) => kind === 'limit' && severity === 'fail')
    expect(failing).toContainEqual(
      expect.objectContaining({
        cause: 'model',
        breaches: expect.arrayContaining([expect.objectContaining({ unit: 'usd_percent' })]),
      }),
    )
  })

  test('openhands-growth: a system prompt trebles, and fails', async () => {
    const report = await changeOf('openhands-growth')
    expect(report.verdict).toBe('fail')
    expect(editedOf(report)).toEqual([['openhands/agenthub/codeact_agent/prompts/system_prompt.j2', 304, 924]])
  })

  test('openhands-include: what looks like a cut by -80 % is growth by what the includes send', async () => {
    const report = await changeOf('openhands-include')
    expect(report.verdict).toBe('fail')
    const folder = 'openhands/agenthub/codeact_agent/prompts'
    expect(editedOf(report)).toEqual([
      [`${folder}/system_prompt_interactive.j2`, 1521, 1865],
      [`${folder}/system_prompt_long_horizon.j2`, 1650, 2019],
    ])
    // The prompt that others include now is one that was sent by itself before, and is still counted so.
    expect(report.totals.prompts).toMatchObject({ base: 8, head: 8, edited: 2, unchanged: 6 })
    expect(report.findings.filter(({ kind }) => kind.startsWith('include') || kind === 'template')).toEqual([])
  })

  test('prompty-model: the models cost more at almost the same tokens', async () => {
    const report = await changeOf('prompty-model')
    expect(Math.abs(report.totals.tokens.delta.expected)).toBeLessThan(20)
    const swapped = report.causes.filter(({ what }) => what.includes('model'))
    expect(swapped.length).toBeGreaterThan(0)
    expect(swapped.some(({ usdPerThousandCalls: usd }) => Number(usd?.delta.expected) > 0)).toBe(true)
  })
})
