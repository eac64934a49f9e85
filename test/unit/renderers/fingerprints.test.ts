import { readFileSync } from 'node:fs'
import type { Result } from 'sarif'
import { describe, expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { renderCodeQuality } from '../../../src/renderers/diagnostics/render-code-quality.ts'
import { renderSarif } from '../../../src/renderers/diagnostics/render-sarif.ts'
import { type Files, folder } from '../../git.ts'
import { readCodeQuality, readSarif } from './validators.ts'

const words = (count: number) => `${'word '.repeat(count)}\n`
const limits = 'limits: { each_prompt: { fail_above: { tokens: 20% } } }\n'
const config = `prompts: [{ files: '**/*.{md,yml}', model: gpt-4.1 }]\n${limits}`

const base: Files = {
  'promptcost.yml': config,
  'a.md': words(100),
  'b.md': words(100),
  'two.prompt.yml': `messages:\n  - role: user\n    content: ${words(50)}`,
}
const head: Files = {
  'promptcost.yml': config.replace('20%', '40%'),
  'a.md': words(100) + words(100),
  'b.md': words(100) + words(100),
  'two.prompt.yml': `${base['two.prompt.yml']}  - role: user\n    content: ${words(100)}`,
  'missing.md': '{% include "gone.md" %}\n{% include "gone2.md" %}\n',
}

async function reportOf(to: Files, from: Files = base) {
  const sides = { kind: 'directories', base: folder(from), head: folder(to) } as const
  return check({ sides, config: {} })
}

async function resultsOf(to: Files, from?: Files): Promise<Result[]> {
  return readSarif(renderSarif(await reportOf(to, from))).runs[0]?.results ?? []
}

const printOf = ({ partialFingerprints }: Result) => partialFingerprints?.['promptcostFinding/v1']
const startOf = ({ locations }: Result) => locations?.[0]?.physicalLocation?.region?.startLine

describe('the fingerprint of a finding', () => {
  test('is that of no other finding, and the same in SARIF and for GitLab', async () => {
    const report = await reportOf(head)
    const results = readSarif(renderSarif(report)).runs[0]?.results ?? []
    expect(results.length).toBeGreaterThan(4)
    expect(new Set(results.map(printOf)).size).toBe(results.length)
    expect(readCodeQuality(renderCodeQuality(report)).map(({ fingerprint }) => fingerprint)).toEqual(
      results.map(printOf),
    )
  })

  test('stays when its lines move, in the prompt and in the config', async () => {
    const moved = Object.fromEntries(
      Object.entries(head).map(([path, text]) => [
        path,
        path.endsWith('.yml') ? `# one\n# two\n# three\n${text}` : `x\n\n${text}`,
      ]),
    )
    const [before, after] = [await resultsOf(head), await resultsOf(moved)]
    expect(after.map(printOf)).toEqual(before.map(printOf))
    expect(after.filter((result, i) => startOf(result) !== startOf(before[i] as Result)).length).toBeGreaterThan(2)
  })

  test('stays when the same prompt grows further, or is only warned about', async () => {
    const [first] = await resultsOf(head)
    const [more] = await resultsOf({ ...head, 'a.md': words(500) })
    const warned = `${config}enforce: report\n`
    const [would] = await resultsOf(head, { ...base, 'promptcost.yml': warned })
    expect([more, would].map(result => result && printOf(result))).toEqual(
      [first, first].map(result => result && printOf(result)),
    )
    expect([first?.level, would?.level]).toEqual(['error', 'warning'])
  })

  test('of the first of several alike stays when another joins behind it', async () => {
    const one = await resultsOf({ ...head, 'missing.md': '{% include "gone.md" %}\n' })
    const two = await resultsOf(head)
    for (const result of one) expect(two.map(printOf)).toContain(printOf(result))
    expect(two.length).toBe(one.length + 1)
  })
})

test('SARIF points at the very lines that were added', async () => {
  const root = 'test/golden/fail-several-causes'
  const [run] = readSarif(readFileSync(`${root}/report.sarif`, 'utf8')).runs
  const result = run?.results?.find(({ message }) => message.text?.includes('triage.md'))
  const { artifactLocation, region } = result?.locations?.[0]?.physicalLocation ?? {}
  const lines = (side: string) => readFileSync(`${root}/${side}/${artifactLocation?.uri}`, 'utf8').split('\n')
  const { startLine = 0, endLine = 0 } = region ?? {}
  const [before, after] = [lines('base'), lines('head')]
  expect([...after.slice(0, startLine - 1), ...after.slice(endLine)]).toEqual(before)
  expect(endLine - startLine + 1).toBe(after.length - before.length)
})
