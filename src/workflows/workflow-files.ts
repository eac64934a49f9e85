import { type IsOwn, readGithub } from './github-workflow.ts'
import { readGitlab } from './gitlab-pipeline.ts'
import { readPlain, readScripts } from './plain-file.ts'
import type { Running } from './running.ts'
import type { ReadYaml, Value } from './value.ts'

/** Where files lie that may run promptcost, from the top of a repository: files, and folders with all that is in them. */
export const places = [
  '.github/workflows',
  '.github/actions',
  '.gitlab-ci.yml',
  'azure-pipelines.yml',
  'bitbucket-pipelines.yml',
  '.circleci/config.yml',
  'Jenkinsfile',
  '.pre-commit-config.yaml',
  'lefthook.yml',
  '.husky',
  'package.json',
]

/** How a file runs promptcost; undefined where it cannot be read as what it is. */
export type Read = (text: string, readYaml: ReadYaml, isOwn: IsOwn) => Running | undefined

const asMap = (document: Value | undefined) => (document instanceof Map ? document : undefined)
const github: Read = (text, readYaml, isOwn) => {
  const document = asMap(readYaml(text))
  return document && readGithub(document, isOwn)
}
const gitlab: Read = (text, readYaml) => {
  const document = asMap(readYaml(text))
  return document && readGitlab(document)
}

const readers: [RegExp, Read][] = [
  [/^\.github\/workflows\/[^/]+\.ya?ml$/, github],
  [/^\.github\/actions\/(?:.+\/)?action\.ya?ml$/, github],
  [/^\.gitlab-ci\.yml$/, gitlab],
  [/^package\.json$/, readScripts],
  [/^(?:azure-pipelines\.yml|bitbucket-pipelines\.yml|\.circleci\/config\.yml|Jenkinsfile)$/, readPlain],
  [/^(?:\.pre-commit-config\.yaml|lefthook\.yml|\.husky\/[^/]+)$/, readPlain],
]

/** How to read the file at a path; undefined for one that runs nothing. */
export const readerOf = (path: string): Read | undefined => readers.find(([pattern]) => pattern.test(path))?.[1]
