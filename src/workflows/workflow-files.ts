import { readGithub } from './github-workflow.ts'
import { readGitlab } from './gitlab-pipeline.ts'
import { installReaderOf } from './install-files.ts'
import type { Own } from './own-runners.ts'
import { readPlain } from './plain-file.ts'
import type { Running } from './running.ts'
import type { ReadYaml, Value } from './value.ts'

/** Pipelines of other systems. */
const elsewhere = [
  '.drone.yml',
  '.travis.yml',
  '.woodpecker.yml',
  '.woodpecker',
  '.gitea/workflows',
  '.forgejo/workflows',
  'appveyor.yml',
  'buildspec.yml',
  'cloudbuild.yaml',
  'cloudbuild.yml',
]

/** What a pipeline calls by a name that does not lead to the file. */
const runners = [
  'Dockerfile',
  'compose.yaml',
  'compose.yml',
  'docker-compose.yaml',
  'docker-compose.yml',
  'Earthfile',
  'Rakefile',
  'mise.toml',
  'nx.json',
  'project.json',
  'turbo.json',
  'moon.yml',
  'noxfile.py',
  'tox.ini',
  'pyproject.toml',
]

/** Where files lie that run something by themselves, from the top of a repository: files, and folders with all that is in them. */
export const places = [
  '.github/workflows',
  '.github/actions',
  '.gitlab-ci.yml',
  'azure-pipelines.yml',
  'bitbucket-pipelines.yml',
  '.circleci/config.yml',
  '.buildkite',
  'Jenkinsfile',
  '.pre-commit-config.yaml',
  'lefthook.yml',
  '.husky',
  ...[...elsewhere, ...runners],
]

/** How a file runs promptcost; undefined where it cannot be read as what it is. */
export type Read = (text: string, readYaml: ReadYaml, own: Own) => Running | undefined

const asMap = (document: Value | undefined) => (document instanceof Map ? document : undefined)
const github: Read = (text, readYaml, own) => {
  const document = asMap(readYaml(text))
  return document && readGithub(document, own)
}
const gitlab: Read = (text, readYaml, own) => {
  const document = asMap(readYaml(text))
  return document && readGitlab(document, own)
}
const plain: Read = (text, _, own) => readPlain(text, own)

/** These files, and what lies in these folders. */
function pathsOf(names: readonly string[]): RegExp {
  return new RegExp(`^(?:${names.map(name => name.replaceAll('.', '\\.')).join('|')})(?:/[^/]+)?$`)
}

const readers: [RegExp, Read][] = [
  [/^\.github\/workflows\/[^/]+\.ya?ml$/, github],
  [/(?:^|\/)action\.ya?ml$/, github],
  [/^\.gitlab-ci\.yml$/, gitlab],
  [/^(?:azure-pipelines\.yml|bitbucket-pipelines\.yml|\.circleci\/config\.yml|Jenkinsfile)$/, plain],
  [pathsOf([...elsewhere, ...runners]), plain],
  [/^(?:\.pre-commit-config\.yaml|lefthook\.yml|\.husky\/[^/]+|\.buildkite\/[^/]+)$/, plain],
]

/** Whether a file runs something by itself: a workflow, a pipeline, a hook. */
export const isPipeline = (path: string): boolean => readers.some(([pattern]) => pattern.test(path))

/** Whether it is run by a pipeline or a developer, and not by itself. */
export const isTask = (path: string): boolean =>
  pathsOf(runners).test(path) || /^(?:\.pre-commit-config\.yaml|lefthook\.yml|\.husky\/[^/]+)$/.test(path)

export const isWorkflow = (path: string): boolean => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)

/** How to read the file at a path; any that is not known is read line by line. */
export function readerOf(path: string): Read {
  const known = readers.find(([pattern]) => pattern.test(path))?.[1]
  const install = installReaderOf(path)
  return known ?? (install ? (text, _, own) => install(text, own) : plain)
}
