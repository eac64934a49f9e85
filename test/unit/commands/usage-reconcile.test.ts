import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countTokens } from '../../../src/tokens/index.ts'
import { run } from '../../command-line.ts'
import { folder } from '../../git.ts'

const words = 'Read the letter below and say in one word which street it is about, however it is spelled. '.repeat(12)
const config = `prompts:
  - { files: 'prompts/*', model: gpt-4.1, calls_per_month: 300 }
  - { files: prompts/slot.md, slots: { letter: { tokens: 100 } } }
`
const files = {
  'promptcost.yml': config,
  'prompts/fine.md': words,
  'prompts/slot.md': `${words}{{letter}}`,
  'prompts/open.md': `${words}{{letter}}`,
  'prompts/tools.md': words,
  'prompts/volume.md': words,
  'prompts/claude.md': words,
  'prompts/unused.md': words,
}
const text = countTokens(words, 'gpt-4.1')

/** 10 calls a day for 30 days of November, at the input that `of` gives. */
const calls = (prompt: string, of: (i: number) => number, perDay = 10, model = 'gpt-4.1') =>
  Array.from({ length: 30 * perDay }, (_, i) => {
    const day = String(1 + (i % 30)).padStart(2, '0')
    return `{"timestamp":"2026-11-${day}T10:00:00Z","prompt_name":"${prompt}","model":"${model}","usage":{"prompt_tokens":${of(i)},"completion_tokens":10}}\n`
  }).join('')

test('planted errors are found, and what fits is not', async () => {
  const counted = Object.fromEntries(
    JSON.parse((await run(folder(files), ['count', '--format', 'json'])).stdout).changes.map(
      (change: { id: string; tokens: { head: number } }) => [change.id, change.tokens.head],
    ),
  ) as Record<string, number>
  const is = (name: string) => counted[`prompts/${name}.md`] ?? 0
  const claude = is('claude') - text + countTokens(words, 'claude-opus-5')
  const records = [
    calls('fine', () => is('fine')),
    // The slot takes 140 tokens, 40 % more than declared.
    calls('slot', i => is('slot') + 40 + ((i % 3) - 1) * 20),
    calls('open', i => is('open') + 97 + ((i % 3) - 1) * 50),
    // A tool list that the file does not have.
    calls('tools', () => is('tools') + 350),
    calls('volume', () => is('volume'), 20),
    calls('claude', () => claude),
    calls('ghost', () => 500, 2),
  ]
  const dir = folder({ ...files, 'a.jsonl': records.join('') })
  const { stdout, stderr, code } = await run(dir, ['usage', 'reconcile', 'a.jsonl', '--format', 'json'])
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
  const { prompts, unknown, unused } = JSON.parse(stdout)
  const of = (name: string) => prompts.find(({ id }: { id: string }) => id === `prompts/${name}.md`)
  expect(of('fine')).toMatchObject({ fits: true, reasons: [], difference: { p50: 0, p95: 0 } })
  expect(of('slot').reasons).toEqual([{ kind: 'slot', slot: 'letter', counted: 100, declare: 140 }])
  expect(of('open').reasons).toEqual([{ kind: 'undeclared-slots', slots: ['letter'], tokens: 100 }])
  expect(of('tools').reasons).toEqual([{ kind: 'not-in-file', tokens: 350 }])
  expect(of('volume')).toMatchObject({ fits: true, volume: { declared: 300, recorded: 600 } })
  expect(of('claude').reasons).toEqual([{ kind: 'tokenizer', tokenizer: 'claude-5' }])
  expect(unknown).toEqual([{ name: 'ghost', calls: 60 }])
  expect(unused).toEqual(['prompts/unused.md'])
  const shown = (await run(dir, ['usage', 'reconcile', 'a.jsonl'])).stdout
  expect(shown).toMatchSnapshot()

  // The usage file says the same, as its percentiles are of three digits, and these counts have no more.
  await run(dir, ['usage', 'import', 'a.jsonl'])
  const again = JSON.parse((await run(dir, ['usage', 'reconcile', '--format', 'json'])).stdout)
  expect(again.prompts.map(({ id, reasons }: { id: string; reasons: unknown }) => [id, reasons]).sort()).toEqual(
    prompts.map(({ id, reasons }: { id: string; reasons: unknown }) => [id, reasons]).sort(),
  )
})

test('reconcile reports calls of an earlier, shorter version, and a volume that the usage file replaces', async () => {
  const config = 'prompts: [{ files: prompts/*, model: gpt-4.1, calls_per_month: 9000 }]\nusage: promptcost-usage.yml\n'
  const dir = folder({
    'promptcost.yml': config,
    'prompts/grown.md': 'cat '.repeat(900),
    'a.jsonl': calls('grown', i => 500 + (i % 3) * 200),
  })
  await run(dir, ['usage', 'import', 'a.jsonl'])
  const { stdout } = await run(dir, ['usage', 'reconcile', 'a.jsonl'])
  expect(stdout).toMatch(
    /prompts\/grown\.md: a median call has \d+ tokens fewer than the file: the file has grown since most/,
  )
  expect(stdout).toContain('declared 9,000. The usage file counts: remove calls_per_month.')
})

test('the dated name that a provider answers with is the configured model, and another model is reported', async () => {
  const prompts = { 'promptcost.yml': 'prompts: [{ files: prompts/*, model: gpt-4.1 }]\n', 'prompts/a.md': words }
  const reasonsOf = async (model: string) => {
    const dir = folder({ ...prompts, 'a.jsonl': calls('a', () => text, 10, model) })
    const { stdout } = await run(dir, ['usage', 'reconcile', 'a.jsonl', '--format', 'json'])
    return JSON.parse(stdout).prompts[0].reasons
  }
  expect(await reasonsOf('gpt-4.1-2025-04-14')).toEqual([])
  expect(await reasonsOf('gpt-4.1-mini-2025-04-14')).toEqual([{ kind: 'model', recorded: ['gpt-4.1-mini-2025-04-14'] }])
})

test('an estimate that every call confirms is exact by the records, and one that calls differ from is not', async () => {
  const claude = 'prompts: [{ files: prompts/*, model: claude-haiku-4-5 }]\n'
  const names = ['same', 'differs', 'a', 'b', 'c', 'd']
  const dir = folder({
    'promptcost.yml': claude,
    ...Object.fromEntries(names.map(name => [`prompts/${name}.md`, words])),
  })
  const { changes } = JSON.parse((await run(dir, ['count', '--format', 'json'])).stdout)
  const counted: number = changes[0].tokens.head
  const records = names.map(name =>
    calls(name, i => counted + (name === 'same' ? 2 : name === 'differs' ? i % 4 : 1), 10, 'claude-haiku-4-5'),
  )
  writeFileSync(join(dir, 'a.jsonl'), records.join(''))
  const { prompts, band } = JSON.parse((await run(dir, ['usage', 'reconcile', 'a.jsonl', '--format', 'json'])).stdout)
  const settled = Object.fromEntries(prompts.map((each: { id: string; settled?: number }) => [each.id, each.settled]))
  expect(settled).toMatchObject({ 'prompts/same.md': counted + 2, 'prompts/a.md': counted + 1 })
  expect(settled['prompts/differs.md']).toBeUndefined()
  expect(band).toBeCloseTo((100 * 2) / counted, 6)
  const { stdout } = await run(dir, ['usage', 'reconcile', 'a.jsonl'])
  expect(stdout).toContain(`prompts/same.md ${counted + 2} tokens (~${counted})`)
  expect(stdout).toMatch(/95 in 100 are within \d\.\d% of what was billed\./)
})
