import type { Files } from '../../git.ts'
import { at, command, way } from './around-the-workflow.ts'
import type { Trick } from './trick.ts'

const json = JSON.stringify
const inApp = (name: string, run: string, path: string, write: (call: string) => string) =>
  way(name, { [at]: command(run), [path]: write('npx promptcost') }, { [path]: write('true') }, path)
const taking = (name: string, run: string, base: Files, head: Files) =>
  way(name, { [at]: command(run), ...base }, head, Object.keys(head)[0] ?? '')
const targets = (cost: object) => json({ targets: { cost } })
const script = json({ scripts: { cost: 'promptcost' } })

/** Programs that run tasks which files of theirs name, wherever these lie. */
export const tasksOfTools: readonly Trick[] = [
  inApp('a target of nx in a folder', 'npx nx run app:cost', 'apps/app/project.json', call =>
    targets({ command: call }),
  ),
  taking(
    'a default for the targets of nx',
    'npx nx run app:cost',
    { 'nx.json': '{}', 'app/project.json': targets({ command: 'promptcost' }) },
    { 'nx.json': json({ targetDefaults: { cost: { options: { command: 'true' } } } }) },
  ),
  inApp('a script that turbo runs in a folder', 'npx turbo run cost', 'apps/a/package.json', call =>
    json({ scripts: { cost: call } }),
  ),
  taking(
    'a setting of turbo for a folder',
    'npx turbo run cost',
    { 'apps/a/package.json': script },
    { 'apps/a/turbo.json': json({ tasks: { cost: { cache: true } } }) },
  ),
  inApp('a script that lerna runs in a folder', 'npx lerna run cost', 'packages/a/package.json', call =>
    json({ scripts: { cost: call } }),
  ),
  taking(
    'other workspaces',
    'npm run cost --workspaces',
    { 'package.json': json({ workspaces: ['packages/*'] }), 'packages/a/package.json': script },
    { 'package.json': json({ workspaces: ['other/*'] }) },
  ),
  inApp('a recipe of just in a folder', 'cd app && just cost', 'app/justfile', call => `cost:\n  ${call}\n`),
  inApp('a module of just', 'just ci cost', 'ci.just', call => `cost:\n  ${call}\n`),
  inApp(
    'a Taskfile in a folder',
    'task ci:cost',
    'ci/Taskfile.yml',
    call => `tasks: { cost: { cmds: ["${call}"] } }\n`,
  ),
  taking(
    'a Makefile that takes precedence',
    'make cost',
    { Makefile: 'cost:\n\tnpx promptcost\n' },
    { GNUmakefile: 'cost:\n\ttrue\n' },
  ),
  taking('a file named like a target of make', 'make cost', { Makefile: 'cost:\n\tnpx promptcost\n' }, { cost: '' }),
  inApp('a task of mise', 'mise run cost', '.mise/tasks/cost', call => `#!/bin/sh\n${call}\n`),
  taking(
    'a task of mise that takes precedence',
    'mise run cost',
    { 'mise.toml': '[tasks.cost]\nrun = "npx promptcost"\n' },
    { 'mise.local.toml': '[tasks.cost]\nrun = "true"\n' },
  ),
  inApp(
    'a hook of pre-commit in a folder',
    'pre-commit run -c app/.pre-commit-config.yaml',
    'app/.pre-commit-config.yaml',
    call => `hooks: [{ entry: ${call} }]\n`,
  ),
  inApp('a hook of husky in a folder', 'true', 'app/.husky/pre-push', call => `${call}\n`),
  taking(
    'a hook of lefthook that is skipped',
    'lefthook run pre-push',
    { 'lefthook.yml': 'pre-push: { commands: { cost: { run: npx promptcost } } }\n' },
    { 'lefthook-local.yml': 'pre-push: { commands: { cost: { skip: true } } }\n' },
  ),
  inApp(
    'a task of Gradle',
    './gradlew cost',
    'build.gradle',
    call => `task cost(type: Exec) { commandLine "${call}" }\n`,
  ),
  inApp('a task of any other program', 'zork cost', 'zork.conf', call => `cost = ${call}\n`),
  way(
    'a command named by a variable',
    { [at]: command('npx $TOOL').replace('jobs:', 'env: { TOOL: promptcost }\njobs:') },
    { [at]: command('npx $TOOL').replace('jobs:', 'env: { TOOL: cowsay }\njobs:') },
    at,
  ),
  way(
    'the arguments of a container',
    { [at]: command('docker run ghcr.io/acme/promptcost:1 check') },
    { [at]: command('docker run ghcr.io/acme/promptcost:1 --help') },
    at,
  ),
  taking(
    'a command of the same name in a package of a folder',
    'npx promptcost',
    { 'package.json': json({ dependencies: { helper: 'file:tools/helper' } }) },
    { 'tools/helper/package.json': json({ name: 'helper', bin: { promptcost: 'x.js' } }) },
  ),
  taking(
    'what wireit runs in place of a script',
    'npm run cost',
    { 'package.json': json({ scripts: { cost: 'wireit' }, wireit: { cost: { command: 'promptcost' } } }) },
    { 'package.json': json({ scripts: { cost: 'wireit' }, wireit: { cost: { command: 'true' } } }) },
  ),
]
