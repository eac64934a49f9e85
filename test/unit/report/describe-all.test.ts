import { expect, it } from 'vitest'
import { COMPUTED } from '../../../src/model/computed.ts'
import type { Finding } from '../../../src/model/finding.ts'
import { describeAll } from '../../../src/report/describe-all.ts'
import { plainStyle } from '../../../src/report/style.ts'

const unread = (path: string, problem: 'not-yaml' | 'not-closed' = 'not-yaml'): Finding => ({
  kind: 'front-matter',
  severity: 'info',
  at: { path, line: 2 },
  side: 'head',
  problem,
})
const told = (findings: Finding[]) => describeAll(findings, plainStyle).map(({ text }) => text)

it('reports many that differ in their place alone as one, at the first place', () => {
  const four = ['a.md', 'b.md', 'c.md', 'd.md', 'e.md'].map(path => unread(path))
  const texts = told([unread('z.md', 'not-closed'), ...four, { kind: 'renames-limited', severity: 'info' }])
  expect(texts).toHaveLength(3)
  expect(texts[1]).toBe(
    'The front matter of a.md:2 is not valid YAML, so the whole file counts as the prompt. The same 4 more times in b.md, c.md, d.md and 1 more.',
  )
})

it('reports three alike one by one, and what is about other things', () => {
  expect(told(['a.md', 'b.md', 'c.md'].map(path => unread(path)))).toHaveLength(3)
  const limits = ['a', 'b', 'c', 'd'].map((key): Finding => ({ kind: 'head-key', severity: 'info', key }))
  expect(told(limits)).toHaveLength(4)
})

it('reports fields that code sets in many prompts as one, and those with other values as one too', () => {
  const sets = (head: string, i: number): Finding => ({
    kind: 'price-modifier',
    severity: 'warn',
    at: { path: `${i}.py`, line: 1 },
    prompt: `${i}.py#ask`,
    key: 'tools',
    head,
  })
  const made = ['look_up (code)', '(code)', '(code) (code)', 'sum (code)'].map(value =>
    value.replaceAll('(code)', COMPUTED),
  )
  expect(told(made.map(sets))).toEqual([
    '0.py#ask sets tools to look_up and a value that only a run of the code shows. Tools cost tokens, and some have a fee, which the amounts in this report do not include. The same 3 more times in 1.py, 2.py and 3.py.',
  ])
  expect(told(['a', 'b', 'c', 'd'].map(sets))).toEqual([
    '0.py#ask sets tools to a. Tools cost tokens, and some have a fee, which the amounts in this report do not include. Its value changes in 3 more prompts, too, in 1.py, 2.py and 3.py.',
  ])
})

it('names the other models that have no price, and says of many efforts that they change', () => {
  const unpriced = ['a', 'b', 'c', 'd', 'e'].map(
    (model): Finding => ({ kind: 'unpriced', severity: 'info', model, prompts: [`${model}.md`], wasPriced: false }),
  )
  expect(told(unpriced)).toEqual([
    'Model a is not in the price list, so a.md has no price and is left out of totals. Declare it under `prices` or `models` in promptcost.yml. The same is true of 4 more models: b, c, d and 1 more.',
  ])
  const efforts = ['low', 'medium', 'high', 'none'].map(
    (head, i): Finding => ({ kind: 'effort', severity: 'warn', at: { path: 'a.ts' }, prompt: `a.ts#go.${i}`, head }),
  )
  expect(told(efforts)).toEqual([
    'The reasoning effort of a.ts#go.0 goes from the default to low. Only production shows how that changes its output and cost. Its value changes in 3 more prompts, too, in a.ts.',
  ])
})

it('says what MCP servers and values that are not shown cost', () => {
  const sets = (key: string, base?: string, head?: string): Finding => ({
    kind: 'price-modifier',
    severity: 'warn',
    prompt: '.mcp.json',
    key,
    ...(base !== undefined && { base }),
    ...(head !== undefined && { head }),
  })
  expect(told([sets('mcpServers', 'git', 'git wiki')])).toEqual([
    '.mcp.json adds the MCP server wiki. An agent sends the descriptions of its tools with each request; they are in no file, so no amount includes them.',
  ])
  expect(told([sets('mcpServers', 'git wiki (0a 1b)', 'git wiki (2c)')])[0]).toMatch(
    /changes the MCP servers git and wiki\. /,
  )
  expect(told([sets('mcpServers', 'git')])).toEqual(['.mcp.json no longer names the MCP server git.'])
  expect(told([sets('mcpServers', 'git wiki', 'git')])).toEqual([
    '.mcp.json no longer names the MCP server wiki, and still names git.',
  ])
  expect(told([sets('thinking', undefined, '40-characters')])[0]).toMatch(
    /sets thinking to a value of 40 characters\. That may/,
  )
})

it('reports a new slot of three prompts as one, as one edit of a text that they share adds it', () => {
  const slots = ['a', 'b', 'c'].map(
    (name): Finding => ({
      kind: 'slot-new',
      severity: 'warn',
      at: { path: 'p.py', line: 3 },
      prompt: name,
      slots: 1,
      example: 'day',
    }),
  )
  expect(told(slots)).toEqual([
    'a has a new undeclared slot, day in p.py:3: its cost at run time is not counted. Declare it under `slots` in promptcost.yml. The same 2 more times in p.py.',
  ])
  expect(told(slots.slice(1))).toHaveLength(2)
})
