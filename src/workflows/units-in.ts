import type { Reference } from './references.ts'
import { entriesOf, type ReadYaml, textsIn } from './value.ts'

/** Files that hold several things to run, each by a name of its own. */
export const collections = [
  'package.json',
  'Makefile',
  'makefile',
  'GNUmakefile',
  'justfile',
  'Justfile',
  '.justfile',
  'Taskfile.yml',
  'Taskfile.yaml',
] as const

/** What of a file can be run by name, with the text that then runs. Any other file is one such thing. */
export function unitsIn(path: string, text: string, readYaml: ReadYaml): [Reference, string][] {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (name === 'package.json') return scriptsIn(text).map(([script, run]) => [`npm:${script}`, run])
  if (/^Taskfile\.ya?ml$/.test(name)) return tasksIn(text, readYaml)
  if (/^\.?justfile$/i.test(name)) return targetsIn(text).map(([target, run]) => [`just:${target}`, run])
  if (/makefile$/i.test(name)) return makeTargets(text)
  return [[`file:${path}`, text]]
}

/** The scripts of a `package.json`, each with what npm runs before and after it. None where it is no JSON. */
function scriptsIn(text: string): [string, string][] {
  try {
    const { scripts }: { scripts?: unknown } = Object(JSON.parse(text))
    const all = Object.entries(Object(scripts) as object).filter(([, run]) => typeof run === 'string')
    const texts = new Map(all as [string, string][])
    return [...texts].map(([name, run]) => [
      name,
      [texts.get(`pre${name}`), run, texts.get(`post${name}`)].filter(part => part !== undefined).join('\n'),
    ])
  } catch {
    return []
  }
}

function tasksIn(text: string, readYaml: ReadYaml): [Reference, string][] {
  const tasks = entriesOf(entriesOf(readYaml(text)).get('tasks'))
  // A task that another one names is run as `task: name`.
  return [...tasks].map(([name, task]) => [`task:${name}`, textsIn(task).join('\n').concat(depsOf(task))])
}

const depsOf = (task: Parameters<typeof textsIn>[0]): string =>
  textsIn(task)
    .map(name => `\ntask ${name}`)
    .join('')

function makeTargets(text: string): [Reference, string][] {
  const targets = targetsIn(text)
  const [first] = targets.filter(([name]) => !name.startsWith('.'))
  return [
    ...targets.map(([name, run]): [Reference, string] => [`make:${name}`, run]),
    ...(first ? [['make:', first[1]] as [Reference, string]] : []),
  ]
}

/** Targets with their recipes. What one waits for is run as well, so it is written as a call. */
function targetsIn(text: string): [string, string][] {
  const targets = new Map<string, string[]>()
  const variables = variablesIn(text)
  let open: string[] = []
  for (const line of text.replace(/\\\r?\n/g, ' ').split('\n')) {
    if (/^\s/.test(line)) {
      const used = [...line.matchAll(USED)].flatMap(([, name = '']) => variables.get(name) ?? [])
      for (const name of open) targets.get(name)?.push(line, ...used)
      continue
    }
    const colon = line.indexOf(':')
    if (colon < 1 || line[colon + 1] === '=' || line.startsWith('#')) continue
    const [recipe = '', waits = ''] = [line.slice(0, colon), line.slice(colon + 1)]
    // A recipe of just has its parameters behind its name.
    open = recipe.trim().split(/\s+/).slice(0, 20)
    const call = `make ${waits.replace(/[;#].*/, '')}\njust ${waits}`
    for (const name of open) {
      const lines = targets.get(name) ?? []
      targets.set(name, lines)
      if (waits.trim() !== '') lines.push(call, waits)
    }
  }
  return [...targets].map(([name, lines]) => [name, lines.join('\n')])
}

/** A variable where it is used: `$(NAME)`, `${NAME}`, and just's `{{name}}`. */
const USED = /(?:\$[({]|\{\{\s{0,9})([\w.-]{1,60})/g
const mostVariables = 200

/** The variables of a Makefile or justfile. What one is made of is not looked into. */
function variablesIn(text: string): ReadonlyMap<string, string> {
  const assigned = text.matchAll(/^(?:export[ \t]+)?([\w.-]{1,60})[ \t]{0,9}(?:::?|[?+!])?=[ \t]{0,9}(.{0,1000})$/gm)
  return new Map([...assigned].slice(0, mostVariables).map(([, name = '', value = '']) => [name, value]))
}
