import { expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { folder } from '../../git.ts'

const entry =
  'prompts:\n  - files: prompts/**\n    owner: acme/support\n    tags: [customer-facing]\n    model: gpt-4.1\n'
const group = (by: string) => `    - ${by}\n      max: { tokens: 500 }\n`
const withGroups = (...by: string[]) => `${entry}limits:\n  groups:\n${by.map(group).join('')}`

/** The findings about groups, with the same prompt on both sides. */
async function told(base: string, head: string, only?: string[]) {
  const side = (config: string) =>
    folder({ 'prompts/support/a.md': 'Sort it.\n', 'prompts/b.md': 'Sort it all.\n', 'promptcost.yml': config })
  const sides = { kind: 'directories', base: side(base), head: side(head) } as const
  const { verdict, findings } = await check({ sides, config: {}, only })
  return { verdict, groups: findings.filter(({ kind }) => kind === 'group-is-empty') }
}

test('a group that no prompt is in is reported at its place, with the name that was meant', async () => {
  const head = withGroups('owner: acme/suport', 'tag: customer', 'folder: prompts/suport/', 'model: gpt-4.1-')
  const { verdict, groups } = await told(entry, head)
  expect(verdict).toBe('warn')
  expect(groups).toMatchObject([
    { severity: 'warn', by: 'owner', name: 'acme/suport', nearest: 'acme/support', at: { line: 8 } },
    { severity: 'warn', by: 'tag', name: 'customer', at: { line: 10 } },
    { severity: 'warn', by: 'folder', name: 'prompts/suport/', nearest: 'prompts/support' },
    { severity: 'warn', by: 'model', name: 'gpt-4.1-', nearest: 'gpt-4.1' },
  ])
  expect(groups[1]).not.toHaveProperty('nearest')
})

test('where the base has it too it is no news', async () => {
  const text = withGroups('tag: nothing')
  expect(await told(text, text)).toMatchObject({ verdict: 'pass', groups: [{ severity: 'info' }] })
})

test('groups with prompts are no matter, nor is any where only some prompts are looked at', async () => {
  const used = withGroups(
    'owner: "@Acme/Support"',
    'tag: customer-facing',
    'folder: ./prompts/support',
    'model: gpt-4.1',
  )
  expect((await told(entry, used)).groups).toEqual([])
  expect((await told(entry, withGroups('folder: prompts/support'), ['prompts/b.md'])).groups).toEqual([])
})

test('the groups of a shared policy may be empty', async () => {
  const policy = `limits:\n  groups:\n${group('owner: acme/search')}`
  const side = () =>
    folder({ 'prompts/a.md': 'Sort it.\n', 'promptcost.yml': `extends: ./policy.yml\n${entry}`, 'policy.yml': policy })
  const report = await check({ sides: { kind: 'directories', base: side(), head: side() }, config: {} })
  expect(report.groups).toMatchObject([{ name: 'acme/search', prompts: 0 }])
  expect(report.findings.filter(({ kind }) => kind === 'group-is-empty')).toEqual([])
})
