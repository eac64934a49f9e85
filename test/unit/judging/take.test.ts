import { describe, expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { folder } from '../../git.ts'

const words = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(' ')

/** What a check of two folders says: each prompt with its tokens on both sides, the verdict and findings of the kinds. */
async function compared(base: Record<string, string>, head: Record<string, string>, ...kinds: string[]) {
  const sides = { kind: 'directories', base: folder(base), head: folder(head) } as const
  const { verdict, changes, findings } = await check({ sides, config: {} })
  const rows = changes.map(({ id, state, tokens }) => `${id} ${state} ${tokens.base ?? '-'} ${tokens.head ?? '-'}`)
  return { verdict, rows, findings: findings.filter(({ kind }) => kinds.includes(kind)) }
}

const config = (entries: string) => `prompts:\n${entries}`
const app = `SYSTEM_TEXT = "${words(10)}"
NOTE = "${words(20)}"
class Agent:
    style = "${words(5)}"
`

describe('take', () => {
  test('the entry is about the named texts only, whatever they say and however short they are', async () => {
    const files = {
      'src/app.py': app,
      'promptcost.yml': config('  - { files: src/app.py, take: [SYSTEM_*, Agent.style] }\n'),
    }
    expect((await compared(files, files)).rows).toEqual([
      'src/app.py#Agent.style unchanged 10 10',
      'src/app.py#SYSTEM_TEXT unchanged 20 20',
    ])
  })

  test('each of two entries about a file says how its own prompts are sent', async () => {
    const entries = `  - { files: src/app.py, take: SYSTEM_TEXT, model: gpt-4.1, calls_per_month: 10 }
  - { files: src/app.py, take: NOTE, model: gpt-4.1-mini, calls_per_month: 20 }
`
    const side = folder({ 'src/app.py': app, 'promptcost.yml': config(entries) })
    const { changes } = await check({ sides: { kind: 'directories', base: side, head: side }, config: {} })
    expect(changes.map(({ id, head, callsPerMonth }) => [id.split('#')[1], head?.model, callsPerMonth])).toEqual([
      ['NOTE', 'gpt-4.1-mini', 20],
      ['SYSTEM_TEXT', 'gpt-4.1', 10],
    ])
  })

  test('a change that takes less is judged by what the base takes', async () => {
    const base = { 'src/app.py': app, 'promptcost.yml': config('  - { files: src/app.py, take: [SYSTEM_*, NOTE] }\n') }
    const grown = app.replace('NOTE = "', `NOTE = "${words(200)} `)
    for (const take of ['[SYSTEM_*]', '[SYSTEM_*, "NOT"]', 'style']) {
      const head = { 'src/app.py': grown, 'promptcost.yml': config(`  - { files: src/app.py, take: ${take} }\n`) }
      const { verdict, rows, findings } = await compared(base, head, 'policy-change')
      expect(verdict).toBe('fail')
      expect(rows.join()).toMatch(/src\/app.py#NOTE edited 40 [45]\d\d\b/)
      expect(findings).toMatchObject([{ key: 'prompts[0].take', loosens: true }])
    }
  })

  test('what was found without being named is still found', async () => {
    const prompt = (more: string) =>
      `REVIEW_PROMPT = "You are a careful reviewer. ${words(60)}${more}"\nNOTE = "note"\n`
    const base = { 'src/app.py': prompt(''), 'promptcost.yml': config('  - files: src/app.py\n') }
    const head = {
      'src/app.py': prompt(words(200)),
      'promptcost.yml': config('  - { files: src/app.py, take: NOTE }\n'),
    }
    const { verdict, rows } = await compared(base, head)
    expect(verdict).toBe('fail')
    expect(rows.join()).toContain('REVIEW_PROMPT edited')
  })

  test('a name that is no text’s is reported, with the nearest', async () => {
    const base = { 'src/app.py': app, 'promptcost.yml': config('  - { files: src/app.py, take: [NOTE] }\n') }
    const head = {
      'src/app.py': app,
      'promptcost.yml': config('  - { files: src/app.py, take: [NOTE, SYSTEM_TXT, "*_PROMPT"] }\n'),
    }
    expect((await compared(base, head, 'take-matches-nothing')).findings).toEqual([
      {
        kind: 'take-matches-nothing',
        severity: 'warn',
        take: 'SYSTEM_TXT',
        nearest: 'SYSTEM_TEXT',
        at: { path: 'promptcost.yml', line: 2, column: 39 },
      },
      {
        kind: 'take-matches-nothing',
        severity: 'warn',
        take: '*_PROMPT',
        at: { path: 'promptcost.yml', line: 2, column: 51 },
      },
    ])
    expect((await compared(head, head, 'take-matches-nothing')).findings.map(({ severity }) => severity)).toEqual([
      'info',
      'info',
    ])
  })

  test('a named text stays a prompt under another name, with what the config says of it', async () => {
    const limits = 'limits: { each_prompt: { ignore_below: { tokens: 5 }, fail_above: { tokens: 20% } } }\n'
    const entry = config(`  - { files: src/app.py, take: NOTE, model: gpt-4.1, calls_per_month: 100 }\n${limits}`)
    const base = { 'src/app.py': app, 'promptcost.yml': entry }
    const grown = app.replace('NOTE = "', `ASIDE = "${words(10)} `).replace(words(20), `${words(20)} more`)
    const both = { kind: 'directories', base: folder(base), head: folder({ ...base, 'src/app.py': grown }) } as const
    const { verdict, changes } = await check({ sides: both, config: {} })
    expect(verdict).toBe('fail')
    expect(changes.map(({ id, state, head, callsPerMonth }) => [id, state, head?.model, callsPerMonth])).toEqual([
      ['src/app.py#ASIDE', 'edited', 'gpt-4.1', 100],
    ])
  })

  test('the model of a named text is that of the call which sends it', async () => {
    const text = `SYSTEM = "${words(10)}"
def run(user):
    return client.chat.completions.create(model="gpt-4.1", messages=[{"role": "system", "content": SYSTEM}, {"role": "user", "content": user}])
`
    const side = folder({ 'a.py': text, 'promptcost.yml': config('  - { files: a.py, take: SYSTEM }\n') })
    const { changes } = await check({ sides: { kind: 'directories', base: side, head: side }, config: {} })
    expect(changes.map(({ id, head }) => [id, head?.model])).toEqual([['a.py#SYSTEM', 'gpt-4.1']])
  })
})

describe('comments at a literal', () => {
  const marked = (mark: string, text = words(60)) => `# promptcost: ${mark}\nGREETING = "${text}"\n`

  test('say that a text is a prompt, and how it is sent', async () => {
    const side = folder({
      'a.py': marked('prompt model=gpt-4.1 calls_per_month=5000 output_tokens=20', 'Hello.'),
      'b.ts': 'export const hello = `Hi.` // promptcost: prompt\n',
      'promptcost.yml': config('  - { files: "*.{py,ts}" }\n'),
    })
    const { changes } = await check({ sides: { kind: 'directories', base: side, head: side }, config: {} })
    expect(
      changes.map(({ id, head, callsPerMonth, outputTokens }) => [id, head?.model, callsPerMonth, outputTokens]),
    ).toEqual([
      ['a.py#GREETING', 'gpt-4.1', 5000, 20],
      ['b.ts#hello', 'gpt-5.4-mini', null, null],
    ])
  })

  test('win over the defaults of the config, also where nothing is compared', async () => {
    const dir = folder({
      'a.py': marked('prompt calls_per_month=5000 output_tokens=20', 'Hello.'),
      'promptcost.yml': `defaults: { calls_per_month: 7, output_tokens: 100 }\n${config('  - files: a.py\n')}`,
    })
    for (const base of [dir, undefined]) {
      const sides = base
        ? ({ kind: 'directories', base, head: dir } as const)
        : ({ kind: 'local', cwd: dir, alone: true } as const)
      const { changes } = await check({ sides, config: {} })
      expect(changes.map(({ callsPerMonth, outputTokens }) => [callsPerMonth, outputTokens])).toEqual([[5000, 20]])
    }
  })

  test('the base’s volumes count, and a change of them is reported', async () => {
    const base = { 'a.py': marked('prompt calls_per_month=5000'), 'promptcost.yml': config('  - files: a.py\n') }
    const head = { ...base, 'a.py': marked('prompt calls_per_month=1') }
    expect((await compared(base, head, 'policy-change')).findings).toEqual([
      {
        kind: 'policy-change',
        severity: 'warn',
        key: 'calls_per_month of a.py#GREETING',
        from: '5000',
        to: '1',
        loosens: true,
        at: { path: 'a.py', line: 1, column: 1 },
      },
    ])
  })

  test('a text that both sides ignore is no prompt', async () => {
    const text = `# promptcost: ignore: people read this\nREVIEW_PROMPT = "You are a reviewer. ${words(60)}"\nOTHER_PROMPT = "You are. ${words(60)}"\n`
    const files = { 'a.py': text, 'promptcost.yml': config('  - files: a.py\n') }
    const grown = { ...files, 'a.py': text.replace('You are a reviewer', words(300)) }
    expect((await compared(files, grown)).rows).toEqual(['a.py#OTHER_PROMPT unchanged 123 123'])
  })

  test('a change that ignores a prompt is judged with it', async () => {
    const text = (more: string) => `REVIEW_PROMPT = "You are a reviewer. ${words(60)} ${more}"\n`
    const base = { 'a.py': text(''), 'promptcost.yml': config('  - files: a.py\n') }
    const head = { ...base, 'a.py': `# promptcost: ignore\n${text(words(300))}` }
    const { verdict, rows, findings } = await compared(base, head, 'ignore-waits')
    expect(verdict).toBe('fail')
    expect(rows.join()).toContain('REVIEW_PROMPT edited')
    expect(findings).toMatchObject([{ severity: 'warn', prompt: 'a.py#REVIEW_PROMPT', at: { line: 1 } }])
  })

  test('a text whose comment is taken away is still judged', async () => {
    const base = { 'a.py': marked('prompt', `Greet them. ${words(9)}`), 'promptcost.yml': config('  - files: a.py\n') }
    for (const name of ['GREETING', 'HELLO']) {
      const head = { ...base, 'a.py': `${name} = "Greet them now. ${words(9)}"\n` }
      const { rows } = await compared(base, head)
      expect(rows.map(row => row.split(' ')[1])).toEqual(['edited'])
    }
    const grown = { ...base, 'a.py': `GREETING = "Greet them. ${words(100)}"\n` }
    expect((await compared(base, grown)).verdict).toBe('fail')
  })

  test('what is not understood is reported', async () => {
    const text = `# promptcost: promt
A = "${words(3)}"
# promptcost: prompt modell=gpt-4.1
B = "${words(3)}"
C = 7 # promptcost: prompt model=
# promptcost: ignore
`
    const files = { 'a.py': text, 'promptcost.yml': config('  - files: a.py\n') }
    const head = { ...files, 'a.py': `${text}\n` }
    const { findings } = await compared(files, head, 'mark')
    expect(
      findings.map(finding => ('problem' in finding ? [finding.at?.line, finding.problem, finding] : [])),
    ).toMatchObject([
      [1, 'word', { word: 'promt', nearest: 'prompt' }],
      [3, 'key', { word: 'modell', nearest: 'model' }],
      [5, 'value', { word: 'model' }],
      [6, 'no-literal', {}],
    ])
  })

  test('a comment within a text is text', async () => {
    const files = { 'a.py': `A = """\n# promptcost: prompt\n"""\n`, 'promptcost.yml': config('  - files: a.py\n') }
    expect((await compared(files, files, 'mark')).rows).toEqual([])
  })
})
