import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Files, repo } from '../../git.ts'
import { at, note, type Request, type Told, told, workflow } from '../../workflows-told.ts'

/** The same by every way to read it: a work tree, what is staged, commits; each also from a folder below. */
async function toldEveryWay(base: Files, head: Files): Promise<Told[]> {
  const found = await told(base, head)
  const it = repo({ ...base, 'apps/bot/prompts/a.md': 'a' })
  const before = it.head()
  it.branch('change')
  it.write(head)
  const folders = [it.dir, join(it.dir, 'apps/bot')]
  const same = async (request: (cwd: string) => Request) => {
    for (const cwd of folders) expect(await note(request(cwd))).toEqual(found)
  }
  await same(cwd => ({ kind: 'local', cwd, base: before }))
  it.git('add', '--all')
  await same(cwd => ({ kind: 'local', cwd, base: before, staged: true }))
  const after = it.commit()
  await same(cwd => ({ kind: 'local', cwd, base: before, head: after }))
  const side = (sha: string) => ({ sha, label: 'main', how: 'as the event says' })
  await same(cwd => ({ kind: 'commits', cwd, base: side(before), head: side(after), fetch: false }))
  return found
}

const edited = (edit: (text: string) => string) => told({ [at]: workflow }, { [at]: edit(workflow) })
const warn = { severity: 'warn', file: at, how: 'edited', changed: [] } as const

describe('a GitHub workflow that runs promptcost', () => {
  test.each<[string, [string | RegExp, string], Told]>([
    ['an input', ['fail-above: 10%', 'fail-above: 90%'], { changed: ['with.fail-above'] }],
    ['inputs added and removed', ['enforce: fail', 'on-error: warn'], { changed: ['with.enforce', 'with.on-error'] }],
    [
      'the ref',
      ['acme/promptcost@v1', 'acme/promptcost@main'],
      { uses: { base: 'acme/promptcost@v1', head: 'acme/promptcost@main' } },
    ],
    ['the trigger', ['pull_request:', 'workflow_dispatch:'], { changed: ['on'] }],
    ['a condition of the step', ['        with:', '        if: false\n        with:'], { changed: ['if'] }],
    ['what a failure does', ['@v1\n', '@v1\n        continue-on-error: true\n'], { changed: ['continue-on-error'] }],
    ['a condition of the job', ['  cost:\n', '  cost:\n    if: false\n'], { changed: ['cost.if'] }],
    ['a step before it', ['actions/checkout@v7', 'evil/checkout@v7'], { changed: ['cost.steps'] }],
    ['rights', ['contents: read', 'contents: write'], { changed: ['permissions'] }],
    [
      'the job that it is to wait for',
      ['  cost:\n', '  cost:\n    needs: lint\n'],
      { changed: ['cost.needs', 'lint'] },
    ],
    ['the step itself', [/ {6}- uses: acme\/promptcost[\s\S]*enforce: fail\n/, ''], { how: 'stops' }],
    ['all of it into no YAML', ['jobs:', 'jobs: ['], { how: 'unreadable' }],
    ['another job', ['npm run lint', 'npm run lint -- --fix'], { severity: 'info', how: 'elsewhere' }],
    ['a name and a comment', ['name: prompts', '# Prompts\nname: cost'], { severity: 'info', how: 'elsewhere' }],
  ])('is reported when the change edits %s', async (_what, [from, to], expected) => {
    expect(workflow.replace(from, to)).not.toBe(workflow)
    expect(await edited(text => text.replace(from, to))).toEqual([{ ...warn, ...expected }])
  })

  test('is reported when it is removed, moved, or moved and edited', async () => {
    expect(await toldEveryWay({ [at]: workflow }, { [at]: null })).toEqual([{ ...warn, how: 'removed' }])
    const to = '.github/workflows/prompts.yaml'
    expect(await toldEveryWay({ [at]: workflow }, { [at]: null, [to]: workflow })).toEqual([
      { ...warn, how: 'elsewhere', to },
    ])
    expect(await toldEveryWay({ [at]: workflow }, { [at]: null, [to]: workflow.replace('10%', '90%') })).toEqual([
      { ...warn, to, changed: ['with.fail-above'] },
    ])
    expect(await toldEveryWay({ [at]: workflow }, { [at]: null, '.github/old.yml': workflow })).toEqual([
      { ...warn, how: 'removed' },
    ])
  })

  test('is reported with how many of its places are gone', async () => {
    const twice = workflow.replace('  lint:', '      - run: npx promptcost --fail-above 5%\n  lint:')
    expect(await told({ [at]: twice }, { [at]: workflow })).toEqual([{ ...warn, gone: 1, changed: ['cost.steps'] }])
  })

  test('is not reported when it is the same, is new, or was not about promptcost', async () => {
    expect(await toldEveryWay({ [at]: workflow }, { 'README.md': 'x' })).toEqual([])
    expect(await told({ 'README.md': 'x' }, { [at]: workflow })).toEqual([])
    const other = workflow.replace('acme/promptcost@v1', 'acme/other@v1')
    expect(await told({ [at]: other }, { [at]: null })).toEqual([])
    expect(await told({ [at]: `# uses: acme/promptcost@v1\n${other}` }, { [at]: null })).toEqual([])
    expect(await told({ [at]: other.replace('npm run lint', 'cat promptcost.yml') }, { [at]: null })).toEqual([])
  })
})

describe('promptcost by another way', () => {
  const local = (uses: string) => workflow.replace('acme/promptcost@v1', uses)
  const action =
    'name: cost\nruns:\n  using: composite\n  steps:\n    - run: npx promptcost --fail-above 10%\n      shell: bash\n'

  test('as an action of the repository, by its folder', async () => {
    const own = 'name: promptcost\nruns:\n  using: node24\n  main: dist/action.js\n'
    expect(await told({ [at]: local('./'), 'action.yml': own }, { [at]: null })).toEqual([{ ...warn, how: 'removed' }])
    expect(await told({ [at]: local('./ci/cost/'), 'ci/cost/action.yaml': action }, { [at]: null })).toHaveLength(1)
    expect(await told({ [at]: local('./ci/cost'), 'ci/cost/action.yaml': 'name: other\n' }, { [at]: null })).toEqual([])
  })

  test('by an action that runs it, which is reported itself', async () => {
    const file = '.github/actions/cost/action.yml'
    expect(await told({ [file]: action }, { [file]: action.replace('10%', '90%') })).toEqual([
      { ...warn, file, changed: ['--fail-above', 'run'] },
    ])
  })

  test.each<[string, string, [string, string], Told]>([
    [
      '.gitlab-ci.yml',
      'cost:\n  script:\n    - npx promptcost --base x\n  rules: [{ when: always }]\nlint:\n  script: [npm run lint]\n',
      ['when: always', 'when: never'],
      { changed: ['cost.rules'] },
    ],
    [
      '.gitlab-ci.yml',
      '.base:\n  allow_failure: false\ncost:\n  extends: .base\n  script: npx promptcost\n',
      ['allow_failure: false', 'allow_failure: true'],
      { changed: ['.base'] },
    ],
    [
      '.gitlab-ci.yml',
      'cost:\n  script: npx promptcost\nlint:\n  script: npm run lint\n',
      ['run lint', 'run lint2'],
      { severity: 'info', how: 'elsewhere' },
    ],
    [
      'azure-pipelines.yml',
      'steps:\n  - script: npx promptcost@1 --fail-above 5%\n',
      ['5%', '50%'],
      { changed: ['--fail-above'] },
    ],
    [
      'bitbucket-pipelines.yml',
      'script:\n  - npx promptcost@1.2.0\n',
      ['1.2.0', '1.0.0'],
      { uses: { base: 'promptcost@1.2.0', head: 'promptcost@1.0.0' } },
    ],
    [
      '.circleci/config.yml',
      'jobs:\n  a:\n    steps:\n      - run: npx promptcost\n',
      ['npx promptcost', 'true'],
      { how: 'stops' },
    ],
    [
      'Jenkinsfile',
      "sh 'npx promptcost --enforce fail'\n",
      ['--enforce fail', '--enforce report'],
      { changed: ['--enforce'] },
    ],
    ['.pre-commit-config.yaml', 'repos:\n- repo: https://github.com/acme/promptcost\n  rev: v1\n', ['v1', 'v0'], {}],
    [
      'lefthook.yml',
      'pre-commit:\n  jobs:\n    - run: npx promptcost --staged\n',
      ['--staged', '--staged || true'],
      {},
    ],
    ['.husky/pre-commit', 'npx promptcost --staged\n', ['npx', '# npx'], { how: 'stops' }],
    ['package.json', '{"scripts":{"cost":"promptcost --fail-above 5%"}}', ['5%', '50%'], { changed: ['--fail-above'] }],
  ])('%s: %j', async (file, text, [from, to], expected) => {
    expect(await told({ [file]: text }, { [file]: text.replace(from, to) })).toEqual([{ ...warn, file, ...expected }])
  })
})

describe('a hostile edit', () => {
  test('is bounded, and quotes no more than names', async () => {
    const bomb = `# promptcost\na: &a [${'x,'.repeat(50)}]\nb: &b [${'*a,'.repeat(50)}]\nc: &c [${'*b,'.repeat(50)}]\njobs: [${'*c,'.repeat(50)}]\n`
    expect(await edited(() => bomb)).toEqual([{ ...warn, how: 'unreadable' }])
    expect(await edited(() => `# promptcost\njobs: ${'['.repeat(100_000)}`)).toEqual([{ ...warn, how: 'unreadable' }])
    const loud = await edited(text => text.replace('fail-above: 10%', `'::error::${'x'.repeat(5000)}': SECRET`))
    expect(JSON.stringify(loud)).not.toContain('SECRET')
    expect(loud[0]?.changed?.every(name => name.length <= 100)).toBe(true)
    const jobs = Array.from({ length: 500 }, (_, i) => `  j${i}:\n    steps: [{ run: promptcost }]\n`).join('')
    const [many] = await edited(text => text.replace('  lint:', `${jobs}  lint:`))
    expect(many?.changed?.length).toBeLessThanOrEqual(12)
  })

  test('a thousand jobs in a row, and more calls in a script, are read', async () => {
    const row = Array.from({ length: 1000 }, (_, i) => `  j${i + 1}: {needs: j${i}}\n`).join('')
    const [long] = await edited(text =>
      text.replace('  lint:', `${row}  lint:`).replace('  cost:', '  cost:\n    needs: j1000'),
    )
    expect(long).toMatchObject({ how: 'edited' })
    const calls = `${workflow}      - run: |\n${'          promptcost\n'.repeat(5000)}`
    expect((await edited(() => calls))[0]).toMatchObject({ how: 'edited' })
    const lines = { file: 'Jenkinsfile', text: "sh 'npx promptcost'\n" }
    const [many] = await told({ [lines.file]: lines.text }, { [lines.file]: lines.text.repeat(150_000) })
    expect(many).toMatchObject({ how: 'edited' })
  })

  test('jobs that wait for each other end', async () => {
    const circle = workflow
      .replace('  cost:\n', '  cost:\n    needs: [lint]\n')
      .replace('  lint:\n', '  lint:\n    needs: cost\n')
    expect(await told({ [at]: circle }, { [at]: circle.replace('run lint', 'run lint2') })).toEqual([
      { ...warn, changed: ['lint'] },
    ])
  })
})
