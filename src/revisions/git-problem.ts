import { Problem } from '../model/problem.ts'

/** The Problem for a failed git command. git's message is quoted only if it cannot contain a URL with a password. */
export function gitProblem(args: readonly string[], result: { code: number; stderr: string }): Problem {
  const how = result.code === 137 ? 'was ended before it finished' : `failed with exit code ${result.code}`
  const said = args[0] === 'fetch' ? '' : lastLine(result.stderr)
  return new Problem(`git ${args[0]} ${how}${said && `: ${said}`}`, {
    remedy: 'Check the repository: git status; git fsck',
  })
}

/** Why git does not read this repository at all, which is never an answer; undefined where it does. */
export function repositoryProblem(
  cwd: string,
  stderr: string,
  environment: NodeJS.ProcessEnv = {},
): Problem | undefined {
  if (stderr.includes('dubious ownership'))
    return new Problem(`git does not trust the repository of "${cwd}": another user owns it`, {
      remedy: `git config --global --add safe.directory '${ownedBy(stderr) ?? cwd}'`,
    })
  if (stderr.includes('cannot use bare repository')) return bareRepository(cwd)
  const set = ['GIT_DIR', 'GIT_WORK_TREE'].filter(name => environment[name] !== undefined)
  if (/not a git repository|must be run in a work tree|[Ii]nvalid path/.test(stderr) && set.length > 0)
    return new Problem(`${set.join(' and ')} in the environment do not point to a checkout`, {
      remedy: `Correct them, or let git find the checkout itself: unset ${set.join(' ')}`,
    })
  if (/not a git repository|must be run in a work tree/.test(stderr))
    return new Problem(`"${cwd}" is not a git checkout`, {
      remedy: 'Run it in a git checkout. Without one: promptcost count, or promptcost compare DIR DIR',
    })
  return undefined
}

/** The Problem for a folder that is a repository's own, in which no files are checked out. */
export const bareRepository = (cwd: string) =>
  new Problem(`"${cwd}" is a bare repository, without a checkout`, {
    remedy: 'Clone it, and run promptcost in the clone: git clone . ../checkout',
  })

const ownedBy = (stderr: string) => /dubious ownership in repository at '([^'\n]+)'/.exec(stderr)?.[1]

const lastLine = (stderr: string) => (stderr.trim().split('\n').at(-1) ?? '').replace(/\p{Cc}/gu, ' ').slice(0, 200)
