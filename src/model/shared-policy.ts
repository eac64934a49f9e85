/** A policy that is read from elsewhere, at a ref that does not move by itself. */
export type RemotePolicy =
  | {
      kind: 'github'
      owner: string
      repo: string
      path: string
      ref: string
      by: 'tag' | 'commit'
      /** The commit that a tag has to be. */
      commit?: string | undefined
    }
  | { kind: 'npm'; name: string; version: string; path: string }

/** A policy that a config extends, as it was read. */
export interface SharedPolicy {
  name: string
  text: string
  /** The commit that it was read at, where it comes from a repository. */
  commit?: string | undefined
  /** Whether it is named by a tag alone, which can be moved. */
  isMovable: boolean
}

/** Reads the policies that configs extend. Both throw a Problem where a policy cannot be had: nothing goes on without one. */
export interface PolicyReader {
  /** A file of the repository as a side has it, from the top of the repository. Undefined where it is not there. */
  file(side: 'base' | 'head', path: string): Promise<string | undefined>
  /** Where the checked directory lies in its repository, `''` at the top. */
  directory: string
  remote(source: RemotePolicy): Promise<{ text: string; commit?: string | undefined }>
}
