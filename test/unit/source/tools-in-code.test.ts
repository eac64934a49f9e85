import { expect, test } from 'vitest'
import { reportOf } from '../../command-line.ts'
import { repo } from '../../git.ts'

const system = 'You are the clerk of a shop. Look items up before you name them, and never invent a price of your own.'
const tool = (name: string, says = '') =>
  `@function_tool\ndef ${name}(q: str) -> str:\n    """Does what the customer asks of ${name}. ${says}"""\n\n`
const agent = (tools: string, model = 'claude-sonnet-4-5') =>
  `from agents import Agent, function_tool\n\n${tool('search')}${tool('order')}${tool('cancel')}clerk = Agent(name="clerk", model="${model}", instructions="${system}"${tools})\n`

async function tokensOf(files: Record<string, string>): Promise<Record<string, number | undefined>> {
  const { changes } = await reportOf(repo(files).dir, 'count')
  return Object.fromEntries(changes.map(({ id, head }) => [id.slice(id.indexOf('#') + 1), head?.tokens]))
}

test('what a provider adds once around all tools counts once, with the request that has them', async () => {
  const without = await tokensOf({ 'app/a.py': agent('') })
  const one = await tokensOf({ 'app/a.py': agent(', tools=[search]') })
  const all = await tokensOf({ 'app/a.py': agent(', tools=[search, order, cancel]') })
  // Anthropic's tool prompt has some 500 tokens, and each of these tools about 30.
  expect((one.clerk ?? 0) - (without.clerk ?? 0)).toBeGreaterThan(300)
  expect(all.clerk).toBe(one.clerk)
  for (const name of ['search', 'order', 'cancel']) expect(all[name], name).toBeLessThan(60)
})

test('a tool that grows is measured against its own size', async () => {
  const made = repo({ 'app/a.py': agent(', tools=[search]') })
  made.write({
    'app/a.py': agent(', tools=[search]').replace(
      tool('search'),
      tool('search', 'Give the number of the item, the shelf and the row. '.repeat(6)),
    ),
  })
  expect((await reportOf(made.dir)).verdict).toBe('fail')
})

test('the answer to a request is billed with the request and not with each of its tools', async () => {
  const config = 'prompts: [{ files: app/**, calls_per_month: 1000, output_tokens: 400 }]\n'
  const { changes, findings } = await reportOf(
    repo({ 'app/a.py': agent(', tools=[search, order]'), 'promptcost.yml': config }).dir,
    'count',
  )
  const output = Object.fromEntries(
    changes.map(({ id, outputTokens }) => [id.slice(id.indexOf('#') + 1), outputTokens]),
  )
  expect(output).toEqual({ clerk: 400, search: 0, order: 0, cancel: 0 })
  expect(findings.map(({ kind }) => kind)).not.toContain('output-not-priced')
})

test('a tool goes with a request of another prompt, and is none of the requests of a minute', async () => {
  const config = `prompts: [{ files: app/**, peak_calls_per_minute: 20 }]
limits: { groups: [{ folder: ., rate_limit: { requests_per_minute: 50, tokens_per_minute: 90000 } }] }
`
  const { groups = [], changes } = await reportOf(
    repo({ 'app/a.py': agent(', tools=[search, order]'), 'promptcost.yml': config }).dir,
    'count',
  )
  const tokens = changes.reduce((sum, { head }) => sum + (head?.tokens ?? 0), 0)
  expect(groups[0]?.rates?.map(({ head }) => head).sort((a, b) => a - b)).toEqual([20, 20 * tokens])
})

test('tools whose definitions are prompts of their own are no news, those of a library are, and so is a change of the list', async () => {
  const notes = async (dir: string, ...args: string[]) =>
    (await reportOf(dir, ...args)).findings.filter(({ kind }) => kind === 'price-modifier')
  const made = repo({ 'app/a.py': agent(', tools=[search]') })
  expect(await notes(made.dir, 'count')).toEqual([])
  expect(await notes(repo({ 'app/a.py': agent(', tools=[search, lookup_of_library]') }).dir, 'count')).toHaveLength(1)
  made.write({ 'app/a.py': agent(', tools=[search, order]') })
  expect(await notes(made.dir)).toMatchObject([{ key: 'tools', base: 'search', head: 'search order' }])
})
