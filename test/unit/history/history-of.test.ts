import { describe, expect, test } from 'vitest'
import { historyBadge } from '../../../src/history/formats/badge.ts'
import { historyHtml } from '../../../src/history/formats/html.ts'
import { historyMarkdown } from '../../../src/history/formats/markdown.ts'
import { historyTerminal } from '../../../src/history/formats/terminal.ts'
import { historyOf } from '../../../src/history/history-of.ts'
import { check } from '../../../src/judging/check.ts'
import type { History } from '../../../src/model/history.ts'
import { fromDecimal, toDecimal } from '../../../src/money/decimal.ts'
import { writeUsage } from '../../../src/usage/file/write-usage.ts'
import { type Repo, repo } from '../../git.ts'
import { madeHistory } from '../../made-history.ts'
import { sized } from '../../size.ts'

const now = Date.parse('2026-06-01T00:00:00Z') / 1000

function walked(made: Repo, options: Partial<Parameters<typeof historyOf>[0]> = {}): Promise<History> {
  const all = { revision: undefined, since: undefined, until: undefined, every: 'commit' as const, only: undefined }
  return historyOf({ cwd: made.dir, ...all, config: { where: 'flag' }, now, ...options })
}

/** What `promptcost count` says of one commit. */
async function recounted(made: Repo, sha: string) {
  const sides = { kind: 'local' as const, cwd: made.dir, head: sha, alone: true }
  const { totals } = await check({ sides, config: { where: 'flag' } })
  return {
    prompts: totals.prompts.head,
    tokens: totals.tokens.head,
    usdPerThousandCalls: totals.usdPerThousandCalls?.head ?? null,
    usdPerMonth: totals.usdPerMonth?.head ?? null,
  }
}

describe('a history', () => {
  const made = madeHistory(60)
  test('equals a count of each commit by itself', async () => {
    const history = await walked(made)
    const shas = made.git('rev-list', '--first-parent', '--reverse', 'HEAD').split('\n')
    expect(history.commits).toBe(shas.length)
    const sampled = shas.filter((_, i) => i % sized(1, 4) === 0 || i === shas.length - 1)
    for (const sha of sampled) {
      const upTo = new Set(shas.slice(0, shas.indexOf(sha) + 1))
      const point = history.points.findLast(each => upTo.has(each.sha))
      const { prompts, tokens, usdPerThousandCalls, usdPerMonth } = point ?? {}
      expect({ sha, prompts, tokens, usdPerThousandCalls, usdPerMonth }).toEqual({
        sha,
        ...(await recounted(made, sha)),
      })
    }
  })

  test('gives every dollar of the growth to a commit', async () => {
    const { points, changes } = await walked(made)
    const added = changes.reduce((sum, { usdPerMonth }) => sum + fromDecimal(usdPerMonth ?? '0'), 0n)
    const [first, last] = [points[0]?.usdPerMonth ?? '0', points.at(-1)?.usdPerMonth ?? '0']
    const before = changes[0]?.point === 0 ? '0' : first
    expect(toDecimal(added)).toBe(toDecimal(fromDecimal(last) - fromDecimal(before)))
  })

  test('is said on its page to have as many changes in the opening as in the figures below it', async () => {
    const page = historyHtml(await walked(made))
    const [, changes] = /, in (\d+) changes\./.exec(page) ?? []
    expect(page).toContain(`<dt>Commits that changed a cost</dt><dd>${changes}<`)
  })

  test('is the same at its points whatever the step is', async () => {
    made.git('tag', 'v1', 'HEAD~10')
    const [byCommit, byTag] = [await walked(made), await walked(made, { every: 'tag' })]
    expect(byTag.points.map(({ tag }) => tag)).toEqual([undefined, 'v1', undefined])
    expect(byTag.points.at(-1)).toEqual(byCommit.points.at(-1))
    expect(byTag.changes.length).toBe(byCommit.changes.length)
  })
})

const recorded = {
  prompt: 'prompts/b.md',
  model: 'gpt-4.1-mini',
  service: 'standard',
  month: '2026-05',
  calls: 1234,
  errors: 0,
  outcomes: {},
  input: { mean: 900 },
  cached: { mean: 0 },
  written: { mean: 0 },
  output: { mean: 7 },
  usd: undefined,
}
const usageFile = writeUsage({ from: '2026-05-01', to: '2026-05-31', rows: [recorded] })

test('a history prices prompts as count does: with caching, services, chosen texts, comments and recorded usage', async () => {
  const long = 'Sort the letter by its sender, and say why in one line. '.repeat(200)
  const code = (words: string) =>
    `# promptcost: prompt model=gpt-4.1 calls_per_month=9000 output_tokens=20\nGREETING = "${words}"\n# promptcost: ignore\nASIDE_PROMPT = "You are nobody. Never answer."\nSYSTEM_PROMPT = "${words} ${words}"\n`
  const made = repo({
    'promptcost.yml': `defaults: { model: gpt-4.1-mini, output_tokens: 100 }
usage: promptcost-usage.yml
prompts:
  - { files: prompts/**, calls_per_day: 100, cache: { hit_rate: 90% } }
  - { files: app/*.py, take: SYSTEM_*, service: batch, calls_per_month: 40 }
  - { files: app/*.py }
`,
    'promptcost-usage.yml': usageFile,
    'prompts/a.md': long,
    'prompts/b.md': 'Be brief.',
    'app/clerk.py': code('Hello.'),
  })
  made.commit({ 'prompts/a.md': `${long}Thank them.`, 'app/clerk.py': code('Hello there.') }, 'Grow')
  made.commit({ 'prompts/b.md': 'Be brief, and kind.' }, 'Be kind')
  const { points } = await walked(made)
  expect(points).toHaveLength(3)
  for (const { sha, prompts, tokens, usdPerThousandCalls, usdPerMonth } of points)
    expect({ prompts, tokens, usdPerThousandCalls, usdPerMonth }).toEqual(await recounted(made, sha))
})

async function equalsCounts(made: Repo) {
  const { points } = await walked(made)
  for (const { sha, prompts, tokens, usdPerThousandCalls, usdPerMonth } of points)
    expect({ sha, prompts, tokens, usdPerThousandCalls, usdPerMonth }).toEqual({ sha, ...(await recounted(made, sha)) })
  return points.map(({ tokens, usdPerThousandCalls }) => ({ tokens, usdPerThousandCalls }))
}

describe('a history counts texts of code as the files of each commit use each other', () => {
  const role = 'You are a careful clerk who reads the letters of customers. Sort each letter by its sender.'
  const texts = `ROLE = "${role}"\n`
  const asking = (model: string) => `from openai import OpenAI
from app.texts import ROLE

client = OpenAI()


def sort(letter):
    return client.chat.completions.create(
        model="${model}",
        messages=[{"role": "system", "content": ROLE}, {"role": "user", "content": "Sort this letter by its sender."}],
    )
`
  const start = () =>
    repo({ 'promptcost.yml': 'prompts:\n  - files: app/*.py\n    model: gpt-4.1\n', 'app/texts.py': texts })

  test('where a request that sends them comes and goes', async () => {
    const made = start()
    made.commit({ 'app/texts.py': `ROLE_PROMPT = "${role}"\nROLE = ROLE_PROMPT\n` }, 'Name it as a prompt')
    made.commit({ 'app/sort.py': asking('gpt-4.1-mini') }, 'Ask')
    made.commit({ 'app/sort.py': asking('gpt-4o') }, 'Ask another')
    made.commit({ 'app/sort.py': null }, 'Ask no more')
    const sums = await equalsCounts(made)
    expect(new Set(sums.map(({ usdPerThousandCalls }) => usdPerThousandCalls)).size).toBeGreaterThan(2)
  })
})

test('a history prices prompts by the price list of the repository', async () => {
  const made = repo({
    'promptcost.yml': 'prompts: [{ files: p.md, model: gpt-4.1 }]\nprices: { file: promptcost-prices.json }\n',
    'promptcost-prices.json': JSON.stringify({
      'promptcost-prices': 1,
      source: 'models.dev',
      as_of: '2026-09-20',
      models: { openai: { 'gpt-4.1': { input: 1000, output: 1000 } } },
    }),
    'p.md': 'word '.repeat(100),
  })
  made.commit({ 'p.md': 'word '.repeat(300) }, 'Grow')
  const [first] = await equalsCounts(made)
  expect(first?.usdPerThousandCalls).toBe('101')
})

const text = (lines: number) => 'Answer the customer about the order, and be brief.\n'.repeat(lines)

describe('a prompt is followed', () => {
  test('to a path that no glob of today matches, with the settings of today', async () => {
    const made = repo({ 'old/place/agent.md': text(10) })
    made.commit({ 'old/place/agent.md': text(14) }, 'Grow')
    made.write({ 'prompts/.keep': '' })
    made.git('mv', 'old/place/agent.md', 'prompts/agent.md')
    made.commit({ 'promptcost.yml': 'prompts:\n  - files: prompts/*.md\n    calls_per_month: 10\n' }, 'Move')
    const { prompts, changes } = await walked(made)
    expect(prompts).toMatchObject([{ path: 'prompts/agent.md', before: ['old/place/agent.md'], callsPerMonth: 10 }])
    expect(changes.map(({ subject }) => subject)).toEqual(['Change', 'Grow'])
  })

  test('from its file back into code that held it', async () => {
    const prompt = text(10).replaceAll('\n', ' ')
    const made = repo({
      'app/bot.py': `SYSTEM_PROMPT = """${prompt}"""\n`,
      'promptcost.yml': 'prompts: [{ files: [prompts/**, app/**] }]\n',
    })
    made.commit({ 'app/bot.py': 'print("moved")\n', 'prompts/system.md': prompt }, 'Move to a file')
    const { prompts } = await walked(made)
    expect(prompts).toMatchObject([{ path: 'prompts/system.md', before: ['app/bot.py'] }])
  })

  test('through an edit of a file that it includes', async () => {
    const made = repo({
      'promptcost.yml': 'prompts: [{ files: "prompts/*.jinja" }]\n',
      'prompts/a.jinja': `${text(3)}{% include "shared/rules.jinja" %}`,
      'prompts/shared/rules.jinja': text(2),
    })
    made.commit({ 'prompts/shared/rules.jinja': text(9) }, 'Grow the rules')
    const { changes } = await walked(made)
    expect(changes.at(-1)).toMatchObject({
      subject: 'Grow the rules',
      edits: [{ what: ['partial'], files: ['prompts/shared/rules.jinja'] }],
    })
  })
})

describe('what is looked at', () => {
  test('ends at a date, a span, a tag, or where a shallow clone ends', async () => {
    const made = repo({ 'prompts/a.md': text(2) })
    made.git('tag', 'v1')
    for (let i = 3; i < 6; i++) made.commit({ 'prompts/a.md': text(i) }, `Lines ${i}`)
    expect(await walked(made, { since: 'v1' })).toMatchObject({ end: 'since', changes: { length: 3 } })
    expect(await walked(made, { since: '2026-02-01' })).toMatchObject({ end: 'since', changes: { length: 0 } })
    expect(await walked(made, { since: '300d' })).toMatchObject({ end: 'root', changes: { length: 4 } })
    const shallow = made.clone('--depth=2')
    expect(await walked(shallow)).toMatchObject({ end: 'shallow', changes: { length: 1 } })
  })

  test('can be a folder of the repository, or some of its paths', async () => {
    const made = repo({
      'svc/promptcost.yml': 'prompts: [{ files: "p/**" }]\n',
      'svc/p/a.md': text(2),
      'svc/p/b/c.md': text(2),
    })
    made.commit({ 'svc/p/a.md': text(5) }, 'Grow')
    made.commit({ 'other/p/a.md': text(5) }, 'Elsewhere')
    const cwd = `${made.dir}/svc`
    expect(await walked(made, { cwd })).toMatchObject({ directory: 'svc', commits: 2, prompts: { length: 2 } })
    expect((await walked(made, { cwd, only: ['p/b'] })).prompts.map(({ path }) => path)).toEqual(['p/b/c.md'])
  })

  test('is refused with what to do where it is not there', async () => {
    const made = repo({ 'prompts/a.md': text(2) })
    await expect(walked(made, { revision: 'nope' })).rejects.toThrow('unknown revision "nope"')
    await expect(walked(made, { since: 'nope' })).rejects.toThrow(
      '--since "nope" is no date, no span and no known revision',
    )
    await expect(walked(made, { since: '2026-02-31' })).rejects.toThrow('--since "2026-02-31" is no date.')
    await expect(walked(made, { until: '2001-01-01' })).rejects.toThrow(
      'this branch has no commit as old as 2001-01-01.',
    )
    await expect(walked(repo())).rejects.toThrow('this repository has no commit yet.')
  })
})

test('a version that the clone lacks is no saving: the one after it stands for it, and is counted as not read', async () => {
  const made = repo({ 'prompts/a.md': text(2) })
  made.commit({ 'prompts/a.md': text(4) })
  made.commit({ 'prompts/a.md': text(6) })
  const id = made.git('rev-parse', 'HEAD~1:prompts/a.md')
  made.write({ [`.git/objects/${id.slice(0, 2)}/${id.slice(2)}`]: null })
  const history = await walked(made)
  expect(history.basis.unread).toBe(1)
  expect(history.changes.map(({ edits }) => edits.length)).toEqual([1, 1])
})

test('creep is growth past the limit in steps that each stayed within it', async () => {
  const made = repo({ 'prompts/a.md': text(20), 'prompts/b.md': text(20) })
  for (let i = 1; i < 6; i++) made.commit({ 'prompts/a.md': text(20 + 2 * i) })
  made.commit({ 'prompts/b.md': text(40) })
  const { creep, prompts } = await walked(made)
  expect(creep.map(({ prompt, changes }) => [prompts[prompt]?.id, changes])).toEqual([['prompts/a.md', 5]])
})

describe('recorded months', () => {
  const rows = ['03', '04', '05', '06', '07', '08'].map((month, i) => ({
    ...recorded,
    month: `2026-${month}`,
    calls: 1000 + 200 * i,
  }))
  const files = {
    'promptcost.yml': 'prompts: [{ files: "prompts/*.md", model: gpt-4.1-mini }]\nusage: usage.yml\n',
    'prompts/b.md': text(10),
  }
  const fileOf = (some: typeof rows) => ({
    'usage.yml': writeUsage({ from: '2026-03-01', to: '2026-08-31', rows: some }),
  })

  test('say what today\u2019s prompts will cost, on the page as a band', async () => {
    const made = repo({ ...files, ...fileOf(rows) })
    const history = await walked(made)
    const { recorded: months, ahead } = history.forecast ?? { recorded: [], ahead: [] }
    expect(months.map(({ month }) => month)).toEqual(rows.map(({ month }) => month))
    expect(months.at(-1)?.usdPerMonth).toBe(history.points.at(-1)?.usdPerMonth)
    expect(ahead.map(({ month }) => month)).toEqual(['2026-09', '2026-10', '2026-11'])
    for (const { low, expected, high } of ahead) {
      expect(Number(low)).toBeLessThan(Number(expected))
      expect(Number(expected)).toBeLessThan(Number(high))
      expect(Number(expected)).toBeGreaterThan(Number(months.at(-1)?.usdPerMonth))
    }
    const page = historyHtml(history)
    expect(page).toMatch(/<h2 id="ahead">Cost ahead<\/h2>\n<p>At today&#39;s prompts the calls of 2026-08 cost \$/)
    expect(page).toContain('class="band"')
  })

  test('say nothing where the last month was as good a guess, or where there are too few', async () => {
    for (const some of [rows.map(row => ({ ...row, calls: 1000 })), rows.slice(-2)]) {
      const history = await walked(repo({ ...files, ...fileOf(some) }))
      expect(history.forecast).toBeNull()
      expect(historyHtml(history)).not.toContain('Cost ahead')
    }
  })
})

test('the commits that added most do not include the one that made the first prompts', async () => {
  const made = repo({ 'promptcost.yml': 'prompts: [{ files: "prompts/*.md" }]\n', 'prompts/a.md': text(50) })
  made.commit({ 'prompts/a.md': text(52) }, 'Tune')
  made.commit({ 'prompts/a.md': text(90) }, 'Add examples')
  const history = await walked(made)
  const first = history.changes[0]?.sha.slice(0, 7) ?? ''
  for (const said of [historyTerminal(history, { color: false, top: 9 }), historyMarkdown(history, { top: 9 })]) {
    expect(said).toMatch(/Commits that added most.*added \d+ tokens to/s)
    expect(said).not.toContain(first)
  }
  const page = historyHtml(history)
  expect(page).toMatch(
    /<dt>Largest single increase<\/dt><dd>[^<]*\(\+73\.\d%\)<small>[\d-]+: <b>Add examples<\/b>, [0-9a-f]{7}, added/,
  )
  expect(page).toContain('in 2 changes.')
})

test('a prompt has no version for an edit of a file that it imports and that changes no cost', async () => {
  const words = (more: string) => `${more}\nRULES = "Answer in one short sentence, and name the source of each fact."\n`
  const app =
    'from words import RULES\nclient.responses.create(model="gpt-4.1", instructions=RULES + " Be kind to them.")\n'
  const config = 'prompts: [{ files: "**/*.py" }]\n'
  const made = repo({ 'promptcost.yml': config, 'app.py': app, 'words.py': words('A = 1') })
  for (const i of [2, 3, 4]) made.commit({ 'words.py': words(`A = ${i}\nB = ${i}`) })
  const { prompts, changes } = await walked(made)
  expect(prompts.map(({ path, versions }) => [path, versions.length])).toEqual([['app.py', 1]])
  expect(changes).toHaveLength(1)
})

test('a version that cannot be read is counted once, however often other files come and go while it is there', async () => {
  const broken = Buffer.from([0x43, 0xe9, 0xff, 0xfe, 0x20, 0xc3, 0x28, 0x0a])
  const made = repo({ 'promptcost.yml': 'prompts: [{ files: "prompts/*" }]\n', 'prompts/a.jinja': broken })
  for (const i of [1, 2, 3]) made.commit({ [`notes/${i}.md`]: 'later' })
  made.commit({ 'prompts/a.jinja': 'Answer briefly. {% include "rules.jinja" %}', 'prompts/rules.jinja': 'Be kind.' })
  expect((await walked(made)).basis.unread).toBe(1)
})

test('a commit that only restores what the one before removed is not among those that added most', async () => {
  const big = { 'prompts/b.md': text(300), 'prompts/c.md': text(300) }
  const made = repo({ 'promptcost.yml': 'prompts: [{ files: "prompts/*.md" }]\n', 'prompts/a.md': text(50), ...big })
  made.commit({ 'prompts/a.md': text(90) }, 'Add examples')
  made.commit({ 'prompts/b.md': null, 'prompts/c.md': null }, 'Remove the rest')
  made.commit(big, 'Restore the rest')
  const history = await walked(made)
  expect(history.steepest.map(i => history.changes[i]?.subject)).not.toContain('Restore the rest')
  const page = historyHtml(history)
  expect(page).toMatch(/<dt>Largest single increase<\/dt><dd>[^<]*<small>[\d-]+: <b>Add examples<\/b>/)
  expect(page).toContain('<dt>Commits that changed a cost</dt><dd>3<')
  expect(page).toContain('Commits that changed a cost (4: 1 up to the first prompts, 3 since)')
})

test('the badge of a branch that is a day old or less does not speak of 0 days', async () => {
  const made = repo({ 'prompts/a.md': 'cat '.repeat(20) })
  made.commit({ 'prompts/a.md': 'cat '.repeat(40) })
  expect(JSON.parse(historyBadge(await walked(made))).message).toMatch(/, \+[\d.]+% in a day$/)
})
