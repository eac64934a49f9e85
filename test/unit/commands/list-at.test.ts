import { createServer, type IncomingMessage, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listAt } from '../../../src/commands/prices/list-at.ts'
import { readList } from '../../../src/prices/lists/shapes.ts'
import { run } from '../../command-line.ts'
import { folder } from '../../git.ts'
import { genaiPrices, litellm } from '../prices/lists/lists.ts'

const older = 'a'.repeat(40)
const newer = 'b'.repeat(40)
const OLD = 'prices/data.json'
const NEW = 'prices/new_data/v2/data.json'

/** A repository whose list moved on 2026-07-30, in the two answers that GitHub gives. */
function answer({ url = '', headers }: IncomingMessage): string | undefined {
  const { pathname, searchParams } = new URL(url, 'http://here')
  const [, , owner, name, what, ...rest] = pathname.split('/')
  if (what === 'commits') {
    const [path, until] = [searchParams.get('path'), searchParams.get('until') ?? '']
    if (name === 'litellm') return until > '2023-08' ? JSON.stringify([{ sha: newer }]) : '[]'
    if (path === NEW) return JSON.stringify(until > '2026-07-30' ? [{ sha: newer }] : [])
    return JSON.stringify(until > '2025-06-22' ? [{ sha: older }] : [])
  }
  if (what !== 'contents' || !headers.accept?.startsWith('application/vnd.github.raw')) return undefined
  const file = `${owner}/${name}/${rest.join('/')}@${searchParams.get('ref')}`
  if (file === `pydantic/genai-prices/${OLD}@${older}` || file === `pydantic/genai-prices/${NEW}@${newer}`)
    return JSON.stringify(genaiPrices)
  return file === `BerriAI/litellm/model_prices_and_context_window.json@${newer}` ? JSON.stringify(litellm) : undefined
}

let server: Server
let github = ''
let broken: string | undefined

beforeAll(async () => {
  server = createServer((request, response) => {
    const text = broken ?? answer(request)
    response.writeHead(text === undefined ? 404 : 200).end(text ?? '{"message":"Not Found"}')
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const bound = server.address()
  github = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe('a price list as it was on a day', () => {
  it.each([
    ['genai-prices', '2026-08-21', `pydantic/genai-prices@${newer.slice(0, 12)}:${NEW}`],
    ['genai-prices', '2026-07-30', `pydantic/genai-prices@${newer.slice(0, 12)}:${NEW}`],
    ['genai-prices', '2026-07-29', `pydantic/genai-prices@${older.slice(0, 12)}:${OLD}`],
    ['litellm', '2024-01-31', `BerriAI/litellm@${newer.slice(0, 12)}:model_prices_and_context_window.json`],
  ])('is what the last commit of %s by %s wrote', async (name, day, from) => {
    const source = await listAt(name, day, github)
    expect(source).toMatchObject({ from, asOf: day })
    const read = readList(source.from, source.text, source.asOf)
    expect(read.source).toBe(name)
    expect(read.models.size).toBeGreaterThan(0)
  })

  it('has the prices that held on that day, where the list dates them', async () => {
    const dated = (prices: unknown) => JSON.stringify([{ id: 'acme', models: [{ id: 'acme-x', prices }] }])
    const text = dated([
      { prices: { input_mtok: 4, output_mtok: 8 } },
      { constraint: { start_date: '2026-06-01' }, prices: { input_mtok: 2, output_mtok: 6 } },
    ])
    const on = (day: string) => readList('a list', text, day).models.get('acme')?.get('acme-x')?.input
    expect([on('2026-05-31'), on('2026-06-01')]).toEqual([4, 2])
  })

  it('fails for a day before the repository had the list, and says where to look', async () => {
    await expect(listAt('genai-prices', '2025-06-01', github)).rejects.toMatchObject({
      what: 'genai-prices has no list of 2025-06-01 or before.',
      remedy: 'Name a later day, or --from litellm.',
    })
    await expect(listAt('litellm', '2022-01-01', github)).rejects.toThrow('has no list of 2022-01-01')
  })

  it.each(['models.dev', 'https://models.dev/api.json', 'prices.json', 'constructor'])(
    'is not to be had of %s, which is in no repository',
    async from => {
      await expect(listAt(from, '2026-06-01', github)).rejects.toThrow('--at reads a list from its repository')
    },
  )

  it.each(['', '<html>', '{}', '[{"sha":"main"}]', '[{"sha":"../../x"}]', '[null]'])(
    'is not guessed from an answer such as %j',
    async text => {
      broken = text
      await expect(listAt('genai-prices', '2026-08-21', github)).rejects.toThrow('cannot be read')
      broken = undefined
    },
  )
})

describe('promptcost prices update --at', () => {
  const cwd = folder({ 'promptcost.yml': 'prompts: [{ files: p.md }]' })
  const update = async (...args: string[]) => run(cwd, ['prices', 'update', ...args], { today: '2026-11-29' })

  it.each([
    [['--at', 'june'], '--at "june" is not a day'],
    [['--at', '2026-11-30'], '--at 2026-11-30 is yet to come'],
    [['--at', '2026-06-01', '--as-of', '2026-06-01'], '--at and --as-of both say a day'],
    [['--at', '2026-06-01', '--from', 'models.dev'], '"models.dev" does not have'],
  ])('says what is wrong with %j', async (args, message) => {
    const { code, stderr } = await update(...args)
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })
})
