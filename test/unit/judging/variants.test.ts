import { describe, expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { folder, repo } from '../../git.ts'

type Files = Record<string, string>

const words = (count: number, word = 'sort') => `${word} the mail by its street `.repeat(count).trim()
const config = (files = 'prompts/**', more = '') => `defaults: { model: gpt-4.1 }
prompts:
  - files: ${files}
    calls_per_month: 1000
    ${more}
    variants:
      free: { share: 75%, slots: { history: { tokens: 100 } } }
      paid: { slots: { history: { tokens: 5000 } } }
`

async function judged(base: Files, head: Files, rules = config()) {
  const sides = {
    kind: 'directories' as const,
    base: folder({ 'promptcost.yml': rules, ...base }),
    head: folder({ 'promptcost.yml': rules, ...head }),
  }
  const report = await check({ sides, config: {} })
  return { ...report, shown: report.changes.map(({ id, state, tokens }) => [id, state, tokens.delta.expected]) }
}

describe('a prompt in variants', () => {
  test('is judged in each, and grows by the same tokens in all', async () => {
    const { shown, verdict, changes } = await judged(
      { 'prompts/a.j2': `${words(50)} {{ history }}` },
      { 'prompts/a.j2': `${words(70)} {{ history }}` },
    )
    expect(shown).toEqual([
      ['prompts/a.j2@free', 'edited', 120],
      ['prompts/a.j2@paid', 'edited', 120],
    ])
    expect(changes.map(({ callsPerMonth }) => callsPerMonth)).toEqual([750, 250])
    // 120 of 402 is over 20 %, 120 of 5,302 is not.
    expect(verdict).toBe('fail')
  })

  test('has grown since an earlier revision by its text alone, as each variant holds the same then', async () => {
    const made = repo({ 'promptcost.yml': config(), 'prompts/a.j2': `${words(50)} {{ history }}` })
    made.git('tag', 'v1')
    made.commit({
      'promptcost.yml': `${config()}limits: { each_prompt: { fail_above: {} }, since: { ref: v1, fail_above: { tokens: 90% } } }\n`,
    })
    made.write({ 'prompts/a.j2': `${words(70)} {{ history }}` })
    const report = await check({ sides: { kind: 'local', cwd: made.dir, base: 'HEAD' }, config: {} })
    expect(report.verdict).toBe('pass')
    expect(report.changes.map(({ id, since }) => [id, since?.tokens.base, since?.tokens.delta.expected])).toEqual([
      ['prompts/a.j2@free', 401, 120],
      ['prompts/a.j2@paid', 5301, 120],
    ])
  })

  test('keeps its slots where what only the change declares is left out', async () => {
    const rules = `${config()}limits: { each_prompt: { fail_above: { tokens: 35% } } }\n`
    const { verdict, findings } = await judged(
      { 'prompts/a.j2': `${words(50)} {{ history }}` },
      {
        'prompts/a.j2': `${words(70)} {{ history }} {{ name }}`,
        'promptcost.yml': rules.replace('gpt-4.1 }', 'gpt-4.1, slots: { name: { tokens: 3 } } }'),
      },
      rules,
    )
    // 120 of 402 is 30 %, and without the history of the variant it would be 40 %.
    expect(findings.filter(({ kind }) => kind === 'limit' || kind === 'judged-otherwise')).toEqual([])
    expect(verdict).toBe('pass')
  })

  test('keeps its slots where a text of code that is taken by its name has another name', async () => {
    const code = (name: string) => `${name} = f"""${words(50)} {history}"""\n`
    const rules = config('src/a.py', 'take: [ASK_TEXT]')
    const { shown, changes } = await judged({ 'src/a.py': code('ASK_TEXT') }, { 'src/a.py': code('TELL_IT') }, rules)
    expect(shown.map(([, , delta]) => delta)).toEqual([0, 0])
    expect(changes.map(({ tokens }) => tokens.head > 5000)).toEqual([false, true])
  })

  test('keeps its variants where its file is renamed, and where it declares an id that changes', async () => {
    const text = `${words(50)} {{ history }}`
    const renamed = await judged({ 'prompts/a.j2': text }, { 'prompts/b.j2': text })
    expect(renamed.shown.map(([id, state]) => [id, state])).toEqual([
      ['prompts/b.j2@free', 'renamed'],
      ['prompts/b.j2@paid', 'renamed'],
    ])
    const named = (id: string) => `---\nid: ${id}\n---\n${text.replace('{{ history }}', '{{history}}')}`
    const { shown } = await judged({ 'prompts/a.prompt': named('one') }, { 'prompts/a.prompt': named('two') })
    expect(shown.map(([, state, delta]) => [state, delta])).toEqual([
      ['unchanged', 0],
      ['unchanged', 0],
    ])
  })

  test('is found by its text among prompts without names, in the same variant', async () => {
    const foo = (...prompts: string[]) =>
      `providers: [openai:gpt-4.1]\nprompts:\n${prompts.map(each => `  - ${JSON.stringify(each)}\n`).join('')}`
    const at = 'prompts/promptfooconfig.yaml'
    const two = [`${words(20)} {{history}}`, `${words(90)} {{history}}`]
    const { shown } = await judged({ [at]: foo(...two) }, { [at]: foo(words(200, 'post'), ...two) })
    expect(shown.map(([id, state]) => [id, state])).toEqual([
      [`${at}#1@free`, 'added'],
      [`${at}#1@paid`, 'added'],
      [`${at}#2@free`, 'unchanged'],
      [`${at}#2@paid`, 'unchanged'],
      [`${at}#3@free`, 'unchanged'],
      [`${at}#3@paid`, 'unchanged'],
    ])
    const edited = await judged({ [at]: foo(...two) }, { [at]: foo(...two.toReversed().map(text => `Please ${text}`)) })
    expect(edited.shown.map(([, , delta]) => delta)).toEqual([1, 1, 1, 1])
  })

  test('is several prompts where two files declare one id', async () => {
    const named = (count: number) => `---\nid: one\n---\n${words(count)}`
    const files = { 'prompts/a.prompt': named(9), 'prompts/b.prompt': named(7) }
    const { changes } = await judged(files, files)
    expect(changes.map(({ id }) => id)).toEqual([
      'prompts/a.prompt@free',
      'prompts/a.prompt@paid',
      'prompts/b.prompt@free',
      'prompts/b.prompt@paid',
    ])
  })

  test('is not hidden by a file that is called as one of its variants', async () => {
    const sampled = (extra: string, text: string) =>
      `---\ninput: { default: { extra: ${JSON.stringify(extra)} } }\n---\n${text} {{extra}} {{history}}`
    const rules = config("'prompts/*.prompt'").replace('prompts:\n', "prompts:\n  - files: 'prompts/**'\n")
    const base = { 'prompts/a.prompt': sampled(words(60), words(50)) }
    // What the text gains, the sample loses: with the base's sample it grows.
    const head = { 'prompts/a.prompt': sampled('x', words(110)), 'prompts/a.prompt@free': words(1) }
    const { verdict, findings } = await judged(base, head, rules)
    expect(findings.filter(({ kind }) => kind === 'limit')).toMatchObject([{ prompts: ['prompts/a.prompt@free'] }])
    expect(verdict).toBe('fail')
  })

  test('is explained in one variant', async () => {
    const files = { 'promptcost.yml': config(), 'prompts/a.j2': `${words(5)} {{ history }}` }
    const sides = { kind: 'directories' as const, base: folder(files), head: folder(files) }
    const { explained } = await check({ sides, config: {}, explain: ['prompts/a.j2@paid'] })
    expect(explained?.parts.find(({ kind }) => kind === 'slot')).toMatchObject({ name: 'history', tokens: 5000 })
  })

  test('names a new slot without a size once, and once more where a variant alone has it', async () => {
    const base = { 'prompts/a.j2': words(50) }
    const head = { 'prompts/a.j2': `${words(50)} {{ now }}` }
    const of = (findings: { kind: string }[], kind: string) => findings.filter(one => one.kind === kind)
    const { findings } = await judged(base, head)
    expect(of(findings, 'slot-new')).toHaveLength(1)
    expect(of(findings, 'slots-undeclared')).toMatchObject([{ slots: 1, prompts: 1 }])
    const declared = config().replace('slots: { history: { tokens: 100 } }', 'slots: { now: { tokens: 9 } }')
    expect(of((await judged(base, head, declared)).findings, 'slot-new')).toMatchObject([
      { prompt: 'prompts/a.j2@paid' },
    ])
  })

  test('warns of a slot that no prompt has, also within a variant', async () => {
    const { findings } = await judged({ 'prompts/a.j2': words(5) }, { 'prompts/a.j2': words(6) }, config())
    expect(findings.map(({ kind }) => kind)).toContain('slot-declaration')
  })
})
