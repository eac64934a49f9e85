import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fetchText } from '../../../src/commands/prices/fetch-text.ts'
import { run as runIn } from '../../command-line.ts'
import { folder } from '../../git.ts'
import { genaiPrices, litellm, modelsDev } from '../prices/lists/lists.ts'

const lists: Record<string, unknown> = { '/api.json': modelsDev, '/litellm.json': litellm, '/data.json': genaiPrices }
const today = '2026-11-29'
const run = (cwd: string, args: readonly string[]) => runIn(cwd, args, { today })

let server: Server
let address = ''

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const list = lists[url]
    if (list !== undefined) response.end(JSON.stringify(list))
    else if (url === '/moved') response.writeHead(302, { location: '/api.json' }).end()
    else if (url === '/away') response.writeHead(302, { location: 'http://example.invalid/api.json' }).end()
    else if (url === '/round') response.writeHead(302, { location: '/round' }).end()
    else if (url === '/huge') flood(response)
    else if (url === '/slow') response.write('{')
    else if (url === '/half')
      response.writeHead(200, { 'content-length': 1000 }).write('{"openai"', () => response.destroy())
    else response.writeHead(404).end('<html>')
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const bound = server.address()
  address = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** Writes as long as somebody reads. */
function flood(response: NodeJS.WritableStream): void {
  const chunk = Buffer.alloc(1 << 20, 0x20)
  const more = () => {
    while (response.writable && response.write(chunk));
    if (response.writable) response.once('drain', more)
  }
  response.on('error', () => {})
  more()
}

describe('promptcost prices update', () => {
  test.each([
    ['models.dev', '/api.json'],
    ['litellm', '/litellm.json'],
    ['genai-prices', '/data.json'],
    ['models.dev', '/moved'],
  ])('writes the list of %s that a server answers with (%s)', async (source, path) => {
    const cwd = folder({ 'promptcost.yml': 'prompts: [{ files: p.md }]' })
    const { code, stdout, stderr } = await run(cwd, ['prices', 'update', '--from', `${address}${path}`])
    expect([code, stderr]).toEqual([0, ''])
    const file = JSON.parse(readFileSync(join(cwd, 'promptcost-prices.json'), 'utf8'))
    expect(file).toMatchObject({ source, as_of: today, models: { openai: { 'gpt-9': { input: 2, output: 8 } } } })
    expect(stdout).toContain('To use it, add to promptcost.yml:\n\nprices:\n  file: promptcost-prices.json\n')
    expect(readdirSync(cwd).sort()).toEqual(['promptcost-prices.json', 'promptcost.yml'])
  })

  test('reads a file, of the day that it was written or as said, and keeps the providers asked for', async () => {
    const cwd = folder({ 'list.json': JSON.stringify(litellm), 'promptcost.yml': 'prices: { file: a/prices.json }' })
    utimesSync(join(cwd, 'list.json'), new Date('2026-10-01'), new Date('2026-10-01'))
    mkdirSync(join(cwd, 'a'))
    const args = ['prices', 'update', '--from', 'list.json', '--provider', 'aws']
    expect(await run(cwd, args)).toMatchInlineSnapshot(`
      {
        "code": 0,
        "stderr": "",
        "stdout": "a/prices.json: 1 price of 1 provider from litellm, of 2026-10-01, without 1 model that has no price per token of text.
      ",
      }
    `)
    const file = () => JSON.parse(readFileSync(join(cwd, 'a/prices.json'), 'utf8'))
    expect(file()).toMatchObject({ as_of: '2026-10-01', models: { aws: {} } })
    expect(Object.keys(file().models)).toEqual(['aws'])
    expect((await run(cwd, [...args, '--as-of', '2026-10-09', '--provider', 'openai'])).stdout).toMatchInlineSnapshot(`
      "a/prices.json: 2 prices of 2 providers from litellm, of 2026-10-09, without 1 model that has no price per token of text.
      Since the last update: 1 new.
      "
    `)
    expect(
      (await run(cwd, ['prices', 'update', '--from', 'list.json', '--provider', 'nobody'])).stderr,
    ).toMatchInlineSnapshot(`
      "promptcost: this list has no provider "nobody".
        It has: aws, azure, dashscope, openai.
      "
    `)
  })

  test('--check says whether the file is what would be written, and writes nothing', async () => {
    const cwd = folder({ 'list.json': JSON.stringify(litellm) })
    const from = ['prices', 'update', '--from', 'list.json']
    expect((await run(cwd, [...from, '--check'])).code).toBe(1)
    expect(existsSync(join(cwd, 'promptcost-prices.json'))).toBe(false)
    await run(cwd, [...from, '--as-of', '2026-01-01'])
    // The same prices of a later day are current.
    expect(await run(cwd, [...from, '--check'])).toMatchObject({
      code: 0,
      stdout: 'promptcost-prices.json is current.\n',
    })
  })

  test.each([
    ['/nothing', 'it answered 404'],
    ['/half', 'cannot be fetched'],
    ['/huge', 'its answer is larger than 32 MiB'],
    ['/away', 'over HTTPS only, not from http://example.invalid'],
    ['/round', 'it redirects more than 5 times'],
  ])('writes nothing where the answer is no list: %s', async (path, message) => {
    const before = '{"promptcost-prices": 1, "source": "a", "as_of": "2026-01-01", "models": {}}'
    const cwd = folder({ 'promptcost-prices.json': before })
    const { code, stdout, stderr } = await run(cwd, ['prices', 'update', '--from', `${address}${path}`])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
    expect(readFileSync(join(cwd, 'promptcost-prices.json'), 'utf8')).toBe(before)
    expect(readdirSync(cwd)).toEqual(['promptcost-prices.json'])
  })

  test('an answer that never ends is given up', async () => {
    await expect(fetchText(new URL(`${address}/slow`), 200)).rejects.toThrow('no whole answer within 0.2 seconds')
  })

  test.each([
    ['http://example.invalid/list.json', 'over HTTPS only'],
    ['ftp://example.invalid/list.json', 'over HTTPS only, not from ftp://example.invalid'],
    ['file:///etc/passwd', 'over HTTPS only, not from file://'],
    ['missing.json', 'does not exist'],
    ['.', 'is not a file'],
  ])('does not read %s', async (from, message) => {
    const { code, stderr } = await run(folder(), ['prices', 'update', '--from', from])
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })

  test('overwrites only its own files, and nothing outside of the folder of the config', async () => {
    const list = { 'list.json': JSON.stringify(litellm) }
    const from = ['prices', 'update', '--from', 'list.json']
    const other = folder({ ...list, 'promptcost-prices.json': '{"name": "mine"}' })
    expect((await run(other, from)).stderr).toContain('so it is not overwritten')
    expect(readFileSync(join(other, 'promptcost-prices.json'), 'utf8')).toBe('{"name": "mine"}')
    for (const path of ['../out.json', '/tmp/promptcost-out.json', 'link/out.json', 'link']) {
      const cwd = folder({ ...list, 'promptcost.yml': `prices: { file: ${path} }` })
      symlinkSync('..', join(cwd, 'link'))
      expect((await run(cwd, from)).stderr, path).toContain('leads out of the folder of its config')
    }
  })
})

describe('promptcost prices MODEL', () => {
  const cwd = () =>
    folder({
      'promptcost.yml': 'models: { ours: gpt-4.1-mini }\nprices: { gpt-4.1: { discount: 10% } }',
    })

  test('shows the price as each service, where it is from, and how old it is', async () => {
    const { code, stdout } = await run(cwd(), ['prices', 'gpt-4.1-mini', 'claude-sonnet-4-5'])
    expect(code).toBe(0)
    expect(stdout).toMatchInlineSnapshot(`
      "gpt-4.1-mini  openai gpt-4.1-mini, USD per 1M tokens
                  input  output  cache read  cache write  for 1 h
        standard   0.40    1.60        0.10         0.40
        batch      0.20    0.80        0.05         0.20
        priority   0.70    2.80       0.175         0.70
        from       genai-prices 0.1.8 of 2026-09-23, confirmed by pi-ai 1.6.0 of 2026-11-20 (9 days old)
        batch      https://platform.openai.com/docs/guides/batch
        priority   https://platform.openai.com/docs/pricing
        tokenizer  o200k_base, exact
        window     1,000,000 tokens
        retires    2027-01-14, according to https://developers.openai.com/api/docs/deprecations
        elsewhere, standard
          openrouter openai/gpt-4.1-mini  0.40  1.60  0.10  0.40

      claude-sonnet-4-5  anthropic claude-sonnet-4-5, USD per 1M tokens
                                input  output  cache read  cache write  for 1 h
        standard                 3.00   15.00        0.30         3.75     6.00
          above 200,000 tokens   6.00   22.50        0.60         7.50    12.00
        batch                    1.50    7.50        0.15        1.875     3.00
          above 200,000 tokens   3.00   11.25        0.30         3.75     6.00
        from       genai-prices 0.1.8 of 2026-09-23 (67 days old)
        batch      https://platform.claude.com/docs/en/build-with-claude/batch-processing
        tokenizer  claude-3, estimated
        window     200,000 tokens
        elsewhere, standard
          google  3.00  15.00  0.30  3.75
      "
    `)
  })

  test('knows the config’s names and prices, and what has no price', async () => {
    const { code, stdout } = await run(cwd(), [
      'prices',
      'ours',
      'gpt-4.1',
      'acme-unheard-of',
      'databricks-claude-sonnet-4-5',
    ])
    expect(code).toBe(1)
    expect(stdout).toMatchInlineSnapshot(`
      "ours  openai gpt-4.1-mini, USD per 1M tokens
                  input  output  cache read  cache write  for 1 h
        standard   0.40    1.60        0.10         0.40
        batch      0.20    0.80        0.05         0.20
        priority   0.70    2.80       0.175         0.70
        from       genai-prices 0.1.8 of 2026-09-23, confirmed by pi-ai 1.6.0 of 2026-11-20 (9 days old)
        batch      https://platform.openai.com/docs/guides/batch
        priority   https://platform.openai.com/docs/pricing
        tokenizer  o200k_base, exact
        window     1,000,000 tokens
        retires    2027-01-14, according to https://developers.openai.com/api/docs/deprecations
        elsewhere, standard
          openrouter openai/gpt-4.1-mini  0.40  1.60  0.10  0.40

      gpt-4.1  openai gpt-4.1, USD per 1M tokens
                  input  output  cache read  cache write  for 1 h
        standard   1.80    7.20        0.45         1.80
        batch      0.90    3.60       0.225         0.90
        priority   3.15   12.60      0.7875         3.15
        from       prices in the config of 2026-09-23 (67 days old)
        batch      https://platform.openai.com/docs/guides/batch
        priority   https://platform.openai.com/docs/pricing
        tokenizer  o200k_base, exact
        window     1,000,000 tokens
        retires    2027-01-14, according to https://developers.openai.com/api/docs/deprecations
        elsewhere, standard
          openrouter openai/gpt-4.1  2.00  8.00  0.50  2.00

      acme-unheard-of, USD per 1M tokens
        no price: it is in no list
        guessed    the name is not listed, nor is its family known
        to do      say which model it is in promptcost.yml (models: { acme-unheard-of: gpt-5.4 }), or give it a price under \`prices\`
        tokenizer  unknown, estimated

      databricks-claude-sonnet-4-5, USD per 1M tokens
        no price: the name does not say who sells it, or not one who lists it; write for example anthropic/claude-sonnet-4-5
        tokenizer  claude-3, estimated
        window     200,000 tokens
        elsewhere, standard
          anthropic  3.00  15.00  0.30  3.75
          google     3.00  15.00  0.30  3.75
      "
    `)
  })

  test('of a slip names the model that was meant, and says that its count is an estimate', async () => {
    const { stdout, code } = await run(folder(), ['prices', 'gpt-4.1-mni'])
    expect(code).toBe(1)
    expect(stdout).toContain('  no price: it is in no list. Did you mean gpt-4.1-mini?\n')
    expect(stdout).toContain('  tokenizer  o200k_base, estimated\n')
  })

  test('finds a model under a seller that only the own list has, with its name or without', async () => {
    const list = {
      'promptcost-prices': 1,
      source: 'acme',
      as_of: '2026-11-01',
      unit: 'USD per 1M tokens',
      models: {
        acme: { 'acme-x': { input: 1, output: 2 }, both: { input: 1, output: 2 } },
        umbrella: { both: { input: 3, output: 4 } },
      },
    }
    const own = folder({
      'promptcost.yml': 'prices: { file: list.json }',
      'list.json': JSON.stringify(list),
    })
    const priceOf = async (name: string) => {
      const { stdout } = await run(own, ['prices', name])
      return stdout
        .match(/standard +(\S+) |no price: (.*)/)
        ?.slice(1)
        .join('')
    }
    expect(await priceOf('acme-x')).toBe('1.00')
    expect(await priceOf('Acme/acme-x')).toBe('1.00')
    expect(await priceOf('umbrella/both')).toBe('3.00')
    expect(await priceOf('both')).toContain('write for example acme/both')
    expect(await priceOf('gpt-5-mini')).toBe('0.25')
  })

  test('prints JSON', async () => {
    const { stdout } = await run(cwd(), ['prices', 'gpt-5-mini', '--format', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      models: [
        {
          asked: 'gpt-5-mini',
          provider: 'openai',
          price: { list: 'genai-prices 0.1.8', asOf: '2026-09-23', ageInDays: 9 },
          retires: { day: '2026-12-11' },
          services: {
            standard: { tiers: [{ above: 0, input: '0.25', output: '2' }] },
            batch: { tiers: [{ above: 0, input: '0.125', output: '1' }] },
          },
        },
      ],
    })
  })

  test('without a name says what to write', async () => {
    expect((await run(cwd(), ['prices'])).stderr).toContain('needs the name of a model')
  })
})

describe('promptcost models', () => {
  const cwd = () =>
    folder({
      'promptcost.yml':
        'prompts: [{ files: "p/*", model: gpt-4.1 }, { files: p/b.md, model: gpt-5-mini, service: batch }, { files: p/d.md, model: acme-1 }]',
      'p/a.md': 'Sort it.',
      'p/b.md': 'Sort it again.',
      'p/c.json':
        '{"model": "claude-opus-4-20250514", "max_tokens": 9, "messages": [{"role": "user", "content": "Hi"}]}',
      'p/d.md': 'Ours.',
      'p/e.md': 'Sort it once more.',
    })

  test('lists every model that prompts name, where, at which price, and which retire', async () => {
    const { code, stdout, stderr } = await run(cwd(), ['models'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatchInlineSnapshot(`
      "4 models of 5 prompts; input and output in USD per 1M tokens

      model                   prompts  named in              tokenizer               window  input  output  prices of
      gpt-4.1                       2  promptcost.yml:1:34   o200k_base           1,000,000   2.00    8.00  2026-11-20
      acme-1                        1  promptcost.yml:1:123  unknown, estimated                n/a     n/a
      claude-opus-4-20250514        1  p/c.json:1:11         claude-3, estimated    200,000  15.00   75.00  2026-09-23
      gpt-5-mini (batch)            1  promptcost.yml:1:69   o200k_base             400,000  0.125    1.00  2026-11-20

      gpt-4.1 retires on 2027-01-14, according to https://developers.openai.com/api/docs/deprecations.
      claude-opus-4-20250514 was retired on 2026-06-15, according to https://platform.claude.com/docs/en/about-claude/model-deprecations.
      gpt-5-mini retires on 2026-12-11, according to https://developers.openai.com/api/docs/deprecations.
      "
    `)
  })

  test('--retiring fails where a model goes, and JSON has the rest', async () => {
    const { code, stdout } = await run(cwd(), ['models', '--retiring', '--format', 'json'])
    expect(code).toBe(1)
    const { models } = JSON.parse(stdout)
    expect(models.map(({ asked, retiring }: { asked: string; retiring: boolean }) => [asked, retiring])).toEqual([
      ['gpt-4.1', true],
      ['acme-1', false],
      ['claude-opus-4-20250514', true],
      ['gpt-5-mini', true],
    ])
    expect(models[0]).toMatchObject({ prompts: ['p/a.md', 'p/e.md'], service: 'standard', tokenizer: 'o200k_base' })
  })

  test('a folder without prompts names no model', async () => {
    const { code, stderr } = await run(folder(), ['models'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^promptcost: there is no prompt here, and no model to list\./)
  })
})
