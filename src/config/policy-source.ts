import type { RemotePolicy } from '../model/shared-policy.ts'

/** Where a policy is, as `extends` says it. A path is relative to the folder of whoever names it. */
export type PolicySource = RemotePolicy | { kind: 'file'; path: string }

const fullCommit = /^[0-9a-f]{40}$/

const onGitHub =
  /^(?<owner>[A-Za-z0-9][A-Za-z0-9-]{0,38})\/(?<repo>[\w.-]{1,100})\/\/(?<path>[^@#\s]{1,200})@(?<ref>[\w][\w./+-]{0,99})(?:#(?<commit>[0-9a-f]{40}))?$/
const onNpm =
  /^npm:(?<name>(?:@[a-z0-9][\w.-]{0,99}\/)?[a-z0-9][\w.-]{0,99})\/\/(?<path>[^@#\s]{1,200})@(?<version>\d{1,6}\.\d{1,6}\.\d{1,6}(?:-[\w.-]{1,40})?)$/

/** Reads what is written under `extends`; undefined for what names no policy. */
export function policySource(written: string): PolicySource | undefined {
  const github = onGitHub.exec(written)?.groups
  const npm = onNpm.exec(written)?.groups
  const { owner = '', repo = '', ref = '', commit, name = '', version = '', path = '' } = { ...github, ...npm }
  if (github ?? npm) {
    const inside = resolvePath('', path)
    if (inside === undefined || /^\.+$/.test(repo) || ref.includes('..')) return undefined
    return github
      ? {
          kind: 'github',
          owner,
          repo,
          path: inside,
          ref,
          by: fullCommit.test(ref) ? 'commit' : 'tag',
          ...(commit && { commit }),
        }
      : { kind: 'npm', name, version, path: inside }
  }
  return /^\.{1,2}\/[^:@#\s]{1,200}$/.test(written) ? { kind: 'file', path: written } : undefined
}

/** A path from a folder on, without `.` and `..`; undefined where it leads out of the top. */
export function resolvePath(folder: string, path: string): string | undefined {
  const parts: string[] = []
  for (const part of [...folder.split('/'), ...path.split('/')]) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.length === 0 ? undefined : parts.join('/')
}

/** What a policy is called in messages, and as a key: equal names are the same file. */
export function nameOfPolicy(source: PolicySource): string {
  if (source.kind === 'file') return source.path
  return source.kind === 'github'
    ? `${source.owner}/${source.repo}//${source.path}@${source.ref}`
    : `npm:${source.name}//${source.path}@${source.version}`
}
