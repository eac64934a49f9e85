import { describe, expect, test } from 'vitest'
import { aroundTheWorkflow } from '../../e2e/tricks/around-the-workflow.ts'
import { tasksOfTools } from '../../e2e/tricks/tasks-of-tools.ts'
import type { Files } from '../../git.ts'
import { at, type Told, told, toldOfCommits, workflow } from '../../workflows-told.ts'

/** The workflow with another command in place of the action. */
const running = (run: string) =>
  workflow.replace(/ {6}- uses: acme\/promptcost[\s\S]*enforce: fail\n/, `      - run: ${run}\n`)
const by = (run: string, files: Files = {}): Files => ({ [at]: running(run), ...files })
const warn: Told = { severity: 'warn', how: 'edited', changed: [] }
const scripts = (run: string, more: object = {}) =>
  JSON.stringify({ scripts: { 'check:cost': run, lint: 'biome ci' }, ...more }, undefined, 2)

describe('what runs promptcost for a workflow', () => {
  const makefile = 'all: build\n\nprompts: ci/ready\n\tnpx promptcost --fail-above 5%\n\nbuild:\n\ttsc\n'
  test.each<[string, Files, Files, Told[]]>([
    [
      'a script of the package, by its limit',
      by('npm run check:cost', { 'package.json': scripts('promptcost --fail-above 5%') }),
      { 'package.json': scripts('promptcost --fail-above 500%') },
      [{ ...warn, file: 'package.json', changed: ['--fail-above'] }],
    ],
    [
      'a script of the package that another one runs',
      by('npm test', {
        'package.json': JSON.stringify({ scripts: { test: 'npm run cost && vitest', cost: 'promptcost' } }),
      }),
      { 'package.json': JSON.stringify({ scripts: { test: 'vitest', cost: 'promptcost' } }) },
      [{ ...warn, file: 'package.json', gone: 1 }],
    ],
    [
      'what npm runs before such a script',
      by('npm run check:cost', { 'package.json': scripts('promptcost') }),
      { 'package.json': scripts('promptcost').replace('"lint"', '"precheck:cost": "exit 0", "lint"') },
      [{ ...warn, file: 'package.json', changed: ['precheck:cost'] }],
    ],
    [
      'the call of such a script',
      by('npm run check:cost', { 'package.json': scripts('promptcost') }),
      { [at]: running('npm run lint') },
      [{ ...warn, file: at, how: 'stops' }],
    ],
    [
      'an end of the call that never fails',
      by('pnpm check:cost', { 'package.json': scripts('promptcost') }),
      { [at]: running('pnpm check:cost || true') },
      [{ ...warn, file: at, changed: ['run'] }],
    ],
    [
      'a target of a Makefile',
      by('make prompts', { Makefile: makefile }),
      { Makefile: makefile.replace('5%', '500%') },
      [{ ...warn, file: 'Makefile', changed: ['--fail-above'] }],
    ],
    [
      'the call of a target',
      by('make prompts', { Makefile: makefile }),
      { [at]: running('make build') },
      [{ ...warn, file: at, how: 'stops' }],
    ],
    [
      'a recipe of just',
      by('just cost', { justfile: 'cost base="main":\n  promptcost --base {{base}}\n' }),
      { justfile: 'cost base="main":\n  true\n' },
      [{ ...warn, file: 'justfile', how: 'stops' }],
    ],
    [
      'a task',
      by('task cost', { 'Taskfile.yml': 'tasks:\n  cost:\n    cmds: [npx promptcost]\n' }),
      { 'Taskfile.yml': 'tasks:\n  cost:\n    cmds: [npx promptcost --enforce report]\n' },
      [{ ...warn, file: 'Taskfile.yml', changed: ['--enforce'] }],
    ],
    [
      'a script in the folder that a step changes to',
      by('./check.sh\n        working-directory: tools/ci', { 'tools/ci/check.sh': '#!/bin/sh\nnpx promptcost\n' }),
      { 'tools/ci/check.sh': '#!/bin/sh\nnpx promptcost || :\n' },
      [{ ...warn, file: 'tools/ci/check.sh' }],
    ],
    [
      'a script that a script runs',
      by('bash ci/all.sh', { 'ci/all.sh': 'set -e\n./ci/cost.sh\n', 'ci/cost.sh': 'npx promptcost\n' }),
      { 'ci/cost.sh': 'exit 0\n' },
      [{ ...warn, file: 'ci/cost.sh', how: 'stops' }],
    ],
    [
      'an action that runs an action',
      by('true', {
        [at]: workflow.replace('acme/promptcost@v1', './ci/outer'),
        'ci/outer/action.yml': 'runs:\n  using: composite\n  steps:\n    - uses: ./ci/inner\n',
        'ci/inner/action.yml': 'runs:\n  using: composite\n  steps:\n    - run: npx promptcost\n      shell: bash\n',
      }),
      { 'ci/outer/action.yml': 'runs:\n  using: composite\n  steps:\n    - run: "true"\n' },
      [{ ...warn, file: 'ci/outer/action.yml', how: 'stops' }],
    ],
    [
      'a reusable workflow',
      {
        [at]: 'on: pull_request\njobs:\n  cost:\n    uses: ./.github/workflows/judge.yml\n',
        '.github/workflows/judge.yml': workflow.replace('pull_request', 'workflow_call'),
      },
      { '.github/workflows/judge.yml': workflow.replace('pull_request', 'workflow_call').replace('10%', '90%') },
      [{ ...warn, file: '.github/workflows/judge.yml', changed: ['with.fail-above'] }],
    ],
    [
      'the call of a reusable workflow',
      {
        [at]: 'on: pull_request\njobs:\n  cost:\n    uses: ./.github/workflows/judge.yml\n',
        '.github/workflows/judge.yml': workflow.replace('pull_request', 'workflow_call'),
      },
      { [at]: 'on: pull_request\njobs:\n  cost:\n    uses: ./.github/workflows/other.yml\n' },
      [{ ...warn, file: at, how: 'stops' }],
    ],
    [
      'a fork of the action',
      { [at]: workflow },
      { [at]: workflow.replace('acme/promptcost@v1', 'mallory/promptcost@v1') },
      [{ ...warn, file: at, uses: { base: 'acme/promptcost@v1', head: 'mallory/promptcost@v1' } }],
    ],
    [
      'paths that it is run for',
      { [at]: workflow },
      { [at]: workflow.replace('pull_request:', 'pull_request:\n    paths: [src/**]') },
      [{ ...warn, file: at, changed: ['on'] }],
    ],
    [
      'a group in which it is cancelled',
      { [at]: workflow },
      { [at]: workflow.replace('jobs:', 'concurrency: { group: x, cancel-in-progress: true }\njobs:') },
      [{ ...warn, file: at, changed: ['concurrency'] }],
    ],
  ])('gets a warning when the change edits %s', async (_what, base, head, expected) => {
    expect(await told(base, { ...base, ...head })).toEqual(expected)
  })

  test('gets no warning for scripts that run something else', async () => {
    const base = by('npm run check:cost', {
      'package.json': scripts('promptcost'),
      Makefile: makefile,
      'ci/x.sh': 'ls\n',
    })
    const head = { 'package.json': scripts('promptcost').replace('biome ci', 'eslint'), 'ci/x.sh': 'ls -l\n' }
    expect(await told(base, { ...base, ...head })).toEqual([
      { severity: 'info', file: 'package.json', how: 'elsewhere', changed: [] },
    ])
  })
})

describe('which promptcost is run', () => {
  const command = by('npx promptcost')
  const installs = { severity: 'warn', how: 'installs' } as const
  test.each<[string, Files, Files, Told]>([
    ['.npmrc', {}, { '.npmrc': '# x\nregistry=https://user:secret@evil.example/\n' }, { changed: ['registry'] }],
    [
      '.npmrc',
      { '.npmrc': 'fund=false\n' },
      { '.npmrc': 'fund=false\nscript-shell=./x.sh\n' },
      { changed: ['script-shell'] },
    ],
    [
      '.yarnrc.yml',
      {},
      { '.yarnrc.yml': 'npmRegistryServer: "https://evil.example"\n' },
      { changed: ['npmRegistryServer'] },
    ],
    ['bunfig.toml', {}, { 'bunfig.toml': '[install]\nregistry = "https://evil.example"\n' }, { changed: ['registry'] }],
    [
      'package.json',
      { 'package.json': '{"name":"a"}' },
      { 'package.json': '{"name":"a","overrides":{"promptcost":"npm:evil@1"}}' },
      { changed: ['overrides.promptcost'] },
    ],
    [
      'package.json',
      {},
      { 'package.json': '{"devDependencies":{"promptcost":"file:./fake"}}' },
      { changed: ['devDependencies.promptcost'] },
    ],
    ['node_modules/.bin/promptcost', {}, { 'node_modules/.bin/promptcost': '#!/bin/sh\n' }, { changed: [] }],
  ])('gets a warning for %s', async (file, base, head, expected) => {
    if (file.startsWith('node_modules'))
      return expect(await toldOfCommits({ ...command, ...base }, head)).toEqual([{ ...installs, file, ...expected }])
    expect(await told({ ...command, ...base }, { ...command, ...base, ...head })).toEqual([
      { ...installs, file, ...expected },
    ])
  })

  test.each<[string, string, string, Told]>([
    [
      'package.json',
      '{"devDependencies":{"promptcost":"1.0.0"}}',
      '{"devDependencies":{"promptcost":"0.9.0"}}',
      {
        how: 'edited',
        uses: { base: 'promptcost@1.0.0', head: 'promptcost@0.9.0' },
        changed: ['devDependencies.promptcost'],
      },
    ],
    [
      'package.json',
      '{"devDependencies":{"promptcost":"1.0.0"}}',
      '{"devDependencies":{"promptcost":"1.0.0"},"pnpm":{"overrides":{"promptcost":"link:../x"}}}',
      { how: 'edited', changed: ['pnpm.overrides.promptcost'] },
    ],
    [
      'package-lock.json',
      '{"packages":{"node_modules/promptcost":{"version":"1.0.0","resolved":"https://registry.npmjs.org/x"}}}',
      '{"packages":{"node_modules/promptcost":{"version":"1.0.0","resolved":"https://evil.example/x"}}}',
      { how: 'edited', changed: ['packages.node_modules/promptcost'] },
    ],
    [
      'yarn.lock',
      'a@1:\n  version "1"\n\npromptcost@^1.0.0:\n  version "1.0.0"\n  resolved "https://registry.yarnpkg.com/x"\n\nz@1:\n  version "1"\n',
      'a@1:\n  version "2"\n\npromptcost@^1.0.0:\n  version "1.0.0"\n  resolved "https://evil.example/x"\n\nz@1:\n  version "1"\n',
      { how: 'edited', changed: ['promptcost'] },
    ],
    [
      'pnpm-lock.yaml',
      'packages:\n\n  promptcost@1.0.0:\n    resolution: {integrity: sha512-a}\n\n  z@1.0.0:\n    resolution: {integrity: sha512-b}\n',
      'packages:\n\n  promptcost@1.0.0:\n    resolution: {integrity: sha512-a}\n\n  z@1.0.1:\n    resolution: {integrity: sha512-c}\n',
      { how: 'elsewhere', severity: 'info', changed: [] },
    ],
  ])('gets a warning for %s', async (file, before, after, expected) => {
    expect(await told({ ...command, [file]: before }, { ...command, [file]: after })).toEqual([
      { severity: 'warn', file, ...expected },
    ])
  })

  test('gets no warning for a small update of Node or of the package manager, or of variables of the program', async () => {
    const base = by('npx promptcost', {
      '.nvmrc': '22.1.0\n',
      '.env': 'API_KEY=a\n',
      'package.json': '{"packageManager":"pnpm@9.1.0+sha512.0a"}',
    })
    const head = {
      '.nvmrc': '22.9.1\n',
      '.env': 'API_KEY=b\n',
      'package.json': '{"packageManager":"pnpm@9.2.0+sha512.0b"}',
    }
    expect(await told(base, { ...base, ...head })).toEqual([])
  })

  test('gets no warning where the action is run, which nothing installs', async () => {
    expect(await told({ [at]: workflow }, { [at]: workflow, '.npmrc': 'registry=https://evil.example/\n' })).toEqual([])
  })
})

describe('a check of the same name', () => {
  const other = '.github/workflows/other.yml'
  const job = (text: string) => `on: pull_request\njobs:\n${text}`
  const passes = '    runs-on: ubuntu-latest\n    steps: [{ run: "true" }]\n'
  const same = (file: string, id: string): Told => ({ severity: 'warn', file, how: 'same-name', changed: [id] })
  test.each<[string, string, Told[]]>([
    ['of a job of that id', job(`  cost:\n${passes}`), [same(other, 'cost')]],
    ['of a job that is called so', job(`  x:\n    name: cost\n${passes}`), [same(other, 'x')]],
    ['of a computed name', job(`  x:\n    name: \${{ vars.NAME }}\n${passes}`), [same(other, 'x')]],
    ['of a name with a computed part', job(`  x:\n    name: c\${{ 'os' }}t\n${passes}`), [same(other, 'x')]],
    [
      'of a name in a matrix',
      job(`  x:\n    name: \${{ matrix.n }}\n    strategy: { matrix: { n: [a, cost] } }\n${passes}`),
      [same(other, 'x')],
    ],
    [
      'that a step reports by itself',
      job(
        `  x:\n    permissions: { checks: write }\n    runs-on: x\n    steps: [{ run: 'gh api checks -f name=cost' }]\n`,
      ),
      [same(other, 'x')],
    ],
    ['no, of another name', job(`  costs:\n${passes}`), []],
    [
      'no, of another name in a matrix',
      job(`  x:\n    name: \${{ matrix.n }}\n    strategy: { matrix: { n: [a, b] } }\n${passes}`),
      [],
    ],
    ['no, of another name with a computed part', job(`  x:\n    name: test \${{ matrix.n }}\n${passes}`), []],
  ])('gets a warning: %s', async (_what, text, expected) => {
    expect(await told({ [at]: workflow }, { [at]: workflow, [other]: text })).toEqual(expected)
  })

  test('gets a warning for a job that gets that name, and not of one that had it', async () => {
    const before = job(`  x:\n    name: test\n${passes}`)
    const after = before.replace('name: test', 'name: cost')
    expect(await told({ [at]: workflow, [other]: before }, { [at]: workflow, [other]: after })).toEqual([
      same(other, 'x'),
    ])
    const edited = after.replace('"true"', '"false"')
    expect(await told({ [at]: workflow, [other]: after }, { [at]: workflow, [other]: edited })).toEqual([])
  })
})

describe('a workflow that cannot be read', () => {
  const other = '.github/workflows/other.yml'
  const fine = 'on: pull_request\njobs:\n  x:\n    name: cost\n    steps: [{ run: "true" }]\n'
  const unread: Told = { severity: 'warn', file: other, how: 'unread', gone: 1, changed: [] }
  test.each([
    ['too large', `${fine}${'#'.repeat(600_000)}\n`],
    ['broken', `${fine}   - [\n`],
  ])('gets a warning where the change adds it, and none where it was there: %s', async (_what, text) => {
    expect(await told({ [at]: workflow }, { [at]: workflow, [other]: text })).toEqual([unread])
    expect(await told({ [at]: workflow, [other]: text }, { [at]: workflow, [other]: `${text}#\n` })).toEqual([])
    expect(await told({ [at]: workflow, [other]: fine }, { [at]: workflow, [other]: text })).toEqual([unread])
  })
})

test('a script that runs in the same job gets a warning', async () => {
  const base: Files = {
    [at]: workflow.replace('      - uses: acme', '      - run: ./ci/setup.sh\n      - uses: acme'),
    'ci/setup.sh': 'echo ready\n',
  }
  const head = { 'ci/setup.sh': 'echo "PATH=/tmp/evil:$PATH" >> "$GITHUB_ENV"\n' }
  expect(await told(base, { ...base, ...head })).toEqual([
    { severity: 'warn', file: 'ci/setup.sh', how: 'beside', changed: [] },
  ])
})

test('a file that a script sources before it runs promptcost gets a warning', async () => {
  const base: Files = {
    ...by('./ci/run.sh'),
    'ci/run.sh': '. ci/env.sh\nnpx promptcost check\n',
    'ci/env.sh': 'export LANG=C\n',
  }
  expect(await told(base, { ...base, 'ci/env.sh': 'npx() { true; }\n' })).toEqual([
    { severity: 'warn', file: 'ci/env.sh', how: 'beside', changed: [] },
  ])
  expect(await told(base, { ...base, 'ci/other.sh': 'npx() { true; }\n' })).toEqual([])
})

test('a thousand edits hide nothing without a word', async () => {
  const many = (text: string) =>
    Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`.github/workflows/a${i}.yml`, `jobs: {} # ${text}\n`]))
  const found = await told({ ...many('a'), [at]: workflow }, { ...many('b'), [at]: workflow })
  expect(found).toMatchObject([{ severity: 'warn', how: 'unread', gone: 1 }])
})

/** The same rows as the built command is tried with: here without a process of their own, so that guards can be proved. */
describe('a trick around the workflow gets a warning', () => {
  test.each([...aroundTheWorkflow, ...tasksOfTools])('$name', async ({ base, head }) => {
    const findings = await told(base, { ...base, ...head })
    expect(findings).toContainEqual(expect.objectContaining({ severity: 'warn' }))
  })
})

test('the folder of an action at the top of the repository is not all of the repository', async () => {
  const files = {
    [at]: workflow.replace('      - uses: acme', '      - uses: ./\n      - uses: acme'),
    'action.yml': 'x',
  }
  expect(await told({ ...files, 'src/a.ts': '1' }, { ...files, 'src/a.ts': '2' })).toEqual([])
})
