import { git } from './git.ts'

/** A commit's short id and subject. */
export interface Touching {
  id: string
  subject: string
}

/**
 * The newest commit of the current branch that changed one of some files from some days before a day until its end; undefined where there is
 * none, or no git.
 */
export async function commitTouching(
  cwd: string,
  paths: readonly string[],
  day: string,
  before = 2,
): Promise<Touching | undefined> {
  const since = new Date(Date.parse(day) - before * 86_400_000).toISOString()
  const args = ['log', '-1', '--format=%h%x09%s', `--since=${since}`, `--until=${day}T23:59:59Z`, '--', ...paths]
  const answer = await git({ cwd, env: {} }, args).catch(() => undefined)
  const [id, subject] = answer?.stdout.toString('utf8').trim().split('\t') ?? []
  return id ? { id, subject: subject ?? '' } : undefined
}
