import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { reportOf, run } from '../../command-line.ts'
import { folder, repo } from '../../git.ts'

const list = (models: unknown, asOf = '2026-06-01') =>
  JSON.stringify({ 'promptcost-prices': 1, source: 'genai-prices', as_of: asOf, models })
const words = (count: number) => 'word '.repeat(count)
const dear = list({ openai: { 'gpt-4.1': { input: 1000, output: 1000 } } })
const cheap = list({ openai: { 'gpt-4.1': { input: 0.001, output: 0.001 } } })
const config = (more = '') => `
prompts: [{ files: '*.md', model: gpt-4.1, calls_per_month: 1000 }]
limits: { each_prompt: { fail_above: { usd_per_month: 100 } } }
${more}`

/** A list that no repository holds. */
const away = (text: string) => join(folder({ 'june.json': text }), 'june.json')
/** A repository with its config on the default branch, and a prompt of 300 words where the base has 100. */
function made(files: Record<string, string> = {}, more = '') {
  const made = repo({ 'promptcost.yml': config(more), 'p.md': words(100), ...files })
  writeFileSync(join(made.dir, 'p.md'), words(300))
  return made
}
const usd = async (dir: string, ...args: string[]) => (await reportOf(dir, ...args)).changes[0]?.usdPerMonth

describe('--prices', () => {
  test('prices what count, explain, whatif, compare and history show by a list of another day', async () => {
    const { dir } = made()
    const prices = ['--prices', away(dear)]
    expect((await usd(dir, 'count', ...prices))?.head).toBe('301')
    expect((await usd(dir, 'explain', 'p.md', ...prices))?.head).toBe('301')
    const whatIf = await run(dir, ['whatif', '--model', 'gpt-4.1-mini', ...prices, '--format', 'json'])
    const tried = JSON.parse(whatIf.stdout)
    expect(tried.now.prompts[0].usdPerMonth).toBe('301')
    expect(tried.others[0].prompts[0].usdPerMonth).toBe('0.1204')
    expect(tried.prices.list).toEqual({
      file: 'june.json',
      source: 'genai-prices',
      asOf: '2026-06-01',
      unlisted: { models: 1, of: 2 },
    })
    const history = JSON.parse((await run(dir, ['history', ...prices, '--format', 'json'])).stdout)
    expect(history.points.at(-1).usdPerMonth).toBe('101')
    expect(history.basis.prices.list).toMatchObject({ asOf: '2026-06-01', unlisted: { models: 0, of: 1 } })
    const [before, after] = [folder({ 'p.md': words(100) }), folder({ 'p.md': words(300) })]
    const both = await usd(dir, 'compare', before, after, '--model', 'gpt-4.1', ...prices)
    expect(both).toBeNull()
    const report = await reportOf(dir, 'compare', before, after, '--model', 'gpt-4.1', ...prices)
    expect(report.changes[0]?.usdPerThousandCalls?.delta.expected).toBe('200')
  })

  test('has the report say for how many models the list has no price, and where theirs is from', async () => {
    const { dir } = repo({
      'promptcost.yml': `prompts: [{ files: p.md, model: gpt-4.1 }, { files: q.md, model: gpt-4.1-mini }, { files: o.md, model: own }]
prices: { own: { input: 1, output: 1 } }`,
      'p.md': words(10),
      'q.md': words(10),
      'o.md': words(10),
    })
    const line = async (...args: string[]) => (await run(dir, args)).stdout.match(/^.*prices:? .*$/im)?.[0]
    const said =
      /june\.json \(genai-prices\) of 2026-06-01(, for .* alike)?, which does not price 1 of 2 models; for it gen/
    for (const name of ['count', 'history']) expect(await line(name, '--prices', away(dear))).toMatch(said)
    expect(await line('whatif', '--model', 'gpt-4.1', '--prices', away(dear))).toMatch(said)
    const whole = list({ openai: { 'gpt-4.1': { input: 1, output: 1 }, 'gpt-4.1-mini': { input: 1, output: 1 } } })
    expect(await line('count', '--prices', away(whole))).not.toContain('does not price')
  })

  test('comes before the list that the config names, and after the prices that the config states', async () => {
    const named = made({ 'promptcost-prices.json': cheap }, 'prices: { file: promptcost-prices.json }')
    expect((await usd(named.dir, 'count'))?.head).toBe('0.000301')
    expect((await usd(named.dir, 'count', '--prices', away(dear)))?.head).toBe('301')
    const stated = made({}, 'prices: { gpt-4.1: { input: 7, output: 7 } }')
    expect((await usd(stated.dir, 'count', '--prices', away(dear)))?.head).toBe('2.107')
  })

  test('is not reported as old, as it was asked for', async () => {
    const { dir } = made()
    const kinds = async (...args: string[]) => {
      const { stdout } = await run(dir, ['count', '--format', 'json', ...args], { today: '2027-11-20' })
      return JSON.parse(stdout).findings.map(({ kind }: { kind: string }) => kind)
    }
    expect(await kinds()).toContain('prices-old')
    expect(await kinds('--prices', away(dear))).not.toContain('prices-old')
  })

  test('ends in one sentence and exit code 2 for a file that is not there, or that is no price list', async () => {
    const { dir } = made()
    const none = await run(dir, ['count', '--prices', 'none.json'])
    expect(none).toMatchObject({ code: 2, stdout: '' })
    expect(none.stderr).toMatch(/the price list does not exist/)
    for (const text of ['{', '[]', '{"promptcost-prices":1,"source":"x","as_of":"2026-02-31","models":{}}']) {
      const { code, stderr } = await run(dir, ['count', '--prices', away(text)])
      expect(code).toBe(2)
      expect(stderr).toMatch(/price file|as_of/)
    }
  })
})

describe('a check with --prices', () => {
  test('uses the list for both sides', async () => {
    const { dir } = made()
    expect(await usd(dir, 'check', '--prices', away(dear))).toMatchObject({ base: '101', head: '301' })
    expect((await run(dir, ['check', '--prices', away(dear)])).code).toBe(1)
  })

  test('keeps the list that the base’s config names, and says so', async () => {
    const { dir } = made({ 'promptcost-prices.json': dear }, 'prices: { file: promptcost-prices.json }')
    const report = await reportOf(dir, 'check', '--prices', away(cheap))
    expect(report.verdict).toBe('fail')
    expect(report.findings).toContainEqual({
      kind: 'flag-ignored',
      severity: 'info',
      flag: '--prices',
      given: expect.stringContaining('june.json'),
      kept: 'promptcost-prices.json',
      isList: true,
    })
  })

  test('reads a list in the repository as the base has it, whatever the change makes of it', async () => {
    const { dir } = made({ 'lists/june.json': dear })
    writeFileSync(join(dir, 'lists/june.json'), cheap)
    expect((await usd(dir, 'check', '--prices', 'lists/june.json'))?.head).toBe('301')
    expect((await usd(dir, 'check', '--prices', join(dir, 'lists', 'june.json')))?.head).toBe('301')
    // What is only looked at may be tried out.
    expect((await usd(dir, 'count', '--prices', 'lists/june.json'))?.head).toBe('0.000301')
  })

  test('refuses a list that only the change brings, also behind a link', async () => {
    const { dir } = made({ 'lists/june.json': dear })
    writeFileSync(join(dir, 'new.json'), cheap)
    rmSync(join(dir, 'lists'), { recursive: true })
    const outside = folder({ 'june.json': cheap })
    symlinkSync(outside, join(dir, 'linked'))
    symlinkSync(join(dir, 'new.json'), join(outside, 'to-new.json'))
    for (const name of ['new.json', 'linked/june.json', join(outside, 'to-new.json')]) {
      const { code, stdout, stderr } = await run(dir, ['check', '--prices', name])
      expect({ name, code, stdout }).toEqual({ name, code: 2, stdout: '' })
      expect(stderr).toContain('names a file that the base does not have')
    }
    // The base's own file counts where the change puts a link in its place.
    symlinkSync(outside, join(dir, 'lists'))
    expect((await usd(dir, 'check', '--prices', 'lists/june.json'))?.head).toBe('301')
  })

  test('of a folder below the top finds the list above it, at the base', async () => {
    const { dir } = repo({ 'app/promptcost.yml': config(), 'app/p.md': words(100), 'june.json': dear })
    writeFileSync(join(dir, 'app/p.md'), words(300))
    writeFileSync(join(dir, 'june.json'), cheap)
    expect((await usd(join(dir, 'app'), 'check', '--prices', '../june.json'))?.head).toBe('301')
    mkdirSync(join(dir, 'app/deep'))
    expect((await usd(join(dir, 'app/deep'), 'check', '--prices', '../../june.json'))?.head).toBe('301')
  })

  test('of two folders takes a list in the newer one from the older one', async () => {
    const before = folder({ 'p.md': words(100), 'june.json': dear })
    const after = folder({ 'p.md': words(300), 'june.json': cheap })
    const args = ['compare', before, after, '--model', 'gpt-4.1', '--prices', join(after, 'june.json')]
    const report = await reportOf(folder({}), ...args)
    expect(report.changes.find(({ head }) => head?.path === 'p.md')?.usdPerThousandCalls?.delta.expected).toBe('200')
    expect(report.basis.prices.list?.file).toBe('june.json')
  })
})

test('a history prices by the list that the config names', async () => {
  const { dir } = made({ 'promptcost-prices.json': dear }, 'prices: { file: promptcost-prices.json }')
  const history = JSON.parse((await run(dir, ['history', '--format', 'json'])).stdout)
  expect(history.points.at(-1).usdPerMonth).toBe('101')
  expect(history.basis.prices.list).toEqual({
    file: 'promptcost-prices.json',
    source: 'genai-prices',
    asOf: '2026-06-01',
  })
})
