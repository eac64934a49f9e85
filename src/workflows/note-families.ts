import type { FindingOf } from '../model/finding.ts'
import { type BothListed, type Listed, mentionsIn } from './mentions.ts'
import { partsOfPackage } from './package-file.ts'

type WorkflowChanged = FindingOf<'workflow-changed'>

/** Programs that run tasks from their own files, by their command. Such a file may decide what runs without naming promptcost. */
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

/** How many files are read to see whether such a program runs promptcost. */
const mostRead = 300
const mostReported = 10

/**
 * Files of programs that workflows run, where only such a program runs promptcost: a new, changed or removed file may run something
 * else instead. Also a file named like a target of make, which make then takes as done.
 * @param texts of the base's workflows and pipelines, none of which runs promptcost itself
 * @param targets that run promptcost
 */
export async function noteFamilies(
  texts: readonly string[],
  targets: readonly string[],
  { base, head, changed: paths }: BothListed,
  known: ReadonlySet<string>,
): Promise<WorkflowChanged[]> {
  const families = FAMILIES.filter(([word]) => texts.some(text => word.test(text))).map(([, file]) => file)
  const isOne = (path: string) => families.some(file => file.test(path))
  const names = new Set(targets)
  const changed = paths.filter(path => !known.has(path) && isOne(path))
  const made = paths.filter(path => !base.entries.has(path) && names.has(path.slice(path.lastIndexOf('/') + 1)))
  const found = [...changed, ...made, ...(await otherWorkspaces(texts, base, head, known))]
  if (found.length === 0 || !(await namedIn(base, isOne))) return []
  return found.slice(0, mostReported).map(file => ({
    kind: 'workflow-changed',
    severity: 'warn',
    file,
    how: 'tool',
    changed: [],
  }))
}

/** A `package.json` of another workspace, where a command runs in all of them. */
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
