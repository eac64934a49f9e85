import type { FindingOf } from '../model/finding.ts'
import { type Listed, mentionsIn } from './mentions.ts'
import { partsOfPackage } from './package-file.ts'

type WorkflowChanged = FindingOf<'workflow-changed'>

/** Programs that run what files of theirs say, by the word that runs them. Such a file may decide without naming promptcost. */
const FAMILIES: readonly [RegExp, RegExp][] = [
  [/\bnx\b/, /(?:^|\/)(?:nx|project)\.json$/],
  [/\bturbo\b/, /(?:^|\/)turbo\.jsonc?$/],
  [/\blerna\b/, /(?:^|\/)lerna\.json$/],
  [/\bmoon\b/, /(?:^|\/)(?:moon\.yml|\.moon\/[^/]+)$/],
  [/\brush\b/, /(?:^|\/)(?:rush\.json|common\/config\/rush\/[^/]+)$/],
  [/\bg?make\b/, /(?:^|\/)(?:(?:GNUm|[mM])akefile|[^/]+\.mk)$/],
  [/\bjust\b/, /(?:^|\/)(?:\.?justfile|[^/]+\.just)$/i],
  [/\b(?:go-)?task\b/, /(?:^|\/)taskfile(?:\.dist)?\.ya?ml$/i],
  [
    /\bmise\b/,
    /(?:^|\/)(?:\.?mise(?:\.[\w-]+)?\.toml|\.?mise(?:-tasks|\/tasks|\/config\.toml)(?:\/.+)?|\.config\/mise(?:\.toml|\/.+)|\.tool-versions)$/,
  ],
  [/\basdf\b/, /(?:^|\/)\.tool-versions$/],
  [/\bpnpm\b/, /(?:^|\/)pnpm-workspace\.yaml$/],
  [/\blefthook\b/, /(?:^|\/)\.?lefthook(?:-local)?\.(?:ya?ml|toml|json)$/],
  [/\b(?:pre-commit|prek)\b/, /(?:^|\/)(?:\.pre-commit-(?:config|hooks)\.ya?ml|prek\.toml)$/],
  [/\blint-staged\b/, /(?:^|\/)(?:\.lintstagedrc(?:\.\w+)?|lint-staged\.config\.\w+)$/],
  [/\bdeno\b/, /(?:^|\/)deno\.jsonc?$/],
  [/\bdirenv\b/, /(?:^|\/)\.envrc$/],
  [/\bgradlew?\b/, /(?:^|\/)(?:settings|build)\.gradle(?:\.kts)?$/],
  [/\bbazel\b/, /(?:^|\/)(?:BUILD|MODULE|WORKSPACE)(?:\.bazel)?$|(?:^|\/)\.bazelrc$/],
]

/** Files that are read for whether anything of the repository runs promptcost by such a program. */
const mostRead = 300
const mostTold = 10

/**
 * Files of programs that workflows run, where promptcost is run by one of these alone: one that is new, gone or another may run something
 * else in its place. Also a file by the name of a target of make, which then has nothing to do.
 * @param texts of the base's workflows and pipelines, none of which runs promptcost itself
 * @param targets that run promptcost
 */
export async function noteFamilies(
  texts: readonly string[],
  targets: readonly string[],
  base: Listed,
  head: Listed,
  known: ReadonlySet<string>,
): Promise<WorkflowChanged[]> {
  const families = FAMILIES.filter(([word]) => texts.some(text => word.test(text))).map(([, file]) => file)
  const isOne = (path: string) => families.some(file => file.test(path))
  const names = new Set(targets)
  const paths = [...new Set([...base.entries.keys(), ...head.entries.keys()])]
  const changed = paths.filter(
    path => base.entries.get(path)?.id !== head.entries.get(path)?.id && !known.has(path) && isOne(path),
  )
  const made = paths.filter(path => !base.entries.has(path) && names.has(path.slice(path.lastIndexOf('/') + 1)))
  const found = [...changed, ...made, ...(await otherWorkspaces(texts, base, head, known))]
  if (found.length === 0 || !(await namedIn(base, isOne))) return []
  return found.slice(0, mostTold).map(file => ({
    kind: 'workflow-changed',
    severity: 'warn',
    file,
    how: 'tool',
    changed: [],
  }))
}

/** A `package.json` of other workspaces, where all of them are gone through. */
async function otherWorkspaces(
  texts: readonly string[],
  base: Listed,
  head: Listed,
  known: ReadonlySet<string>,
): Promise<string[]> {
  const file = 'package.json'
  if (known.has(file) || base.entries.get(file)?.id === head.entries.get(file)?.id) return []
  if (!texts.some(text => /\b(?:workspaces?|lerna|turbo|nx)\b|\s-ws\b/.test(text))) return []
  const parts = async (side: Listed) => partsOfPackage((await side.textsAt([file])).get(file) ?? '').get('workspaces')
  return (await parts(base)) === (await parts(head)) ? [] : [file]
}

async function namedIn(base: Listed, isOne: (path: string) => boolean): Promise<boolean> {
  const paths = [...base.entries.keys()].filter(path => isOne(path) || /(?:^|\/)package\.json$/.test(path))
  const texts = await base.textsAt(paths.slice(0, mostRead))
  return [...texts.values()].some(text => mentionsIn(text).length > 0)
}
