import { join } from 'node:path'
import { expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { folder } from '../../git.ts'

const prompt = 'Sort the message into orders, returns or payments. Answer with one word.\n'.repeat(20)
const config = (models: string) => `prompts: [{ files: prompts/**, model: our }]\n${models}`

/** Two folders with the same prompt and a config each, as `compare` looks at them. */
async function compared(base: string, head: string) {
  const dir = folder({
    'base/prompts/a.md': prompt,
    'base/promptcost.yml': config(base),
    'head/prompts/a.md': prompt,
    'head/promptcost.yml': config(head),
  })
  const report = await check({
    sides: { kind: 'directories', base: join(dir, 'base'), head: join(dir, 'head') },
    config: {},
  })
  const rules = report.findings.flatMap(finding => (finding.kind === 'policy-change' ? [finding] : []))
  return { report, rules, change: report.changes[0] }
}

test('a deployment of a dearer model is judged as a model change', async () => {
  const { report, rules, change } = await compared('models: { our: gpt-4.1-nano }', 'models: { our: gpt-4.1 }')
  expect(report.verdict).toBe('fail')
  expect(change?.base?.pricedAs).toBe('gpt-4.1-nano')
  expect(change?.head?.pricedAs).toBe('gpt-4.1')
  const at = { path: 'promptcost.yml', line: 2, column: 16 }
  expect(report.causes[0]).toMatchObject({ what: ['model'], models: { base: 'gpt-4.1-nano', head: 'gpt-4.1' }, at })
  expect(rules).toMatchObject([
    { key: 'models.our', from: 'gpt-4.1-nano', to: 'gpt-4.1', loosens: false, atOnce: true, at: { line: 2 } },
  ])
})

test('a removed mapping leaves the head without a price, and is reported', async () => {
  const { rules, change } = await compared('models: { our: gpt-4.1-nano }', 'enforce: fail')
  expect(change?.base?.pricedAs).toBe('gpt-4.1-nano')
  expect(change?.head?.pricedAs).toBeNull()
  expect(change?.usdPerThousandCalls).toBeNull()
  expect(rules).toMatchObject([{ key: 'models.our', from: 'gpt-4.1-nano', atOnce: true }])
})

test('what the catalogue lists keeps its meaning until the merge, mapped before or not', async () => {
  const before = 'models: { our: gpt-4.1, gpt-4.1: gpt-4.1-mini }'
  const { rules } = await compared(before, 'models: { our: gpt-4.1, gpt-4.1: gpt-4.1-nano, gpt-5: gpt-5-nano }')
  expect(rules.map(({ key, from, to, loosens, atOnce }) => [key, from, to, loosens, atOnce])).toEqual([
    ['models["gpt-4.1"]', 'gpt-4.1-mini', 'gpt-4.1-nano', true, undefined],
    ['models["gpt-5"]', undefined, 'gpt-5-nano', true, undefined],
  ])
})
