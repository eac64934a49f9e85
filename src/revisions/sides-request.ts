/** What a git child needs beside the environment it inherits: `safe.directory`, credentials. */
export type GitEnvironment = Record<string, string>

/** The command's question: the checkout in `cwd`, whose head is the work tree unless `staged` or `head` says otherwise. */
export interface LocalRequest {
  kind: 'local'
  cwd: string
  base?: string | undefined
  head?: string | undefined
  staged?: boolean | undefined
  /** Only the head is wanted; the folder need not be in a repository. */
  alone?: boolean | undefined
  env?: GitEnvironment | undefined
}

/** One commit that the event names, and how it was found. */
export interface CommitSide {
  sha: string
  label: string
  how: string
}

/** The action's request: two commits, one of them possibly missing from the clone. */
export interface CommitsRequest {
  kind: 'commits'
  cwd: string
  /** The checked folder as seen from `cwd`, where the checkout has no such folder any more. It must be one at the head. */
  below?: string | undefined
  base: CommitSide | undefined
  head: CommitSide
  /** What they are the sides of, in words, such as a pull request. */
  of?: string | undefined
  /** Whether a commit that is missing may be fetched from `origin`. */
  fetch: boolean
  env?: GitEnvironment | undefined
}

/** Two plain folders, without git. */
export interface DirectoriesRequest {
  kind: 'directories'
  base: string | undefined
  head: string
  /** A folder that stands for the revision that `limits.since` names. */
  since?: string | undefined
  /** The folder that `base` and `head` are relative to; without it, that of the process. */
  cwd?: string | undefined
}

export type SidesRequest = LocalRequest | CommitsRequest | DirectoriesRequest
