import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { getInput, getMultilineInput } from '@actions/core'
import { Problem } from '../model/problem.ts'

/** A part of the repository that is judged by itself. */
export interface ProjectInput {
  /** How the workflow names it. */
  name: string
  /** Relative to the top of the checkout. */
  directory: string
  /** Relative to the directory; undefined for its usual places. */
  config: string | undefined
}

/** What the step's `with:` says. A left-out input is undefined, so that it never overrides the config. */
export interface Inputs {
  projects: readonly ProjectInput[]
  /** Whether each folder in and below those of the projects that has a config is a project of its own. */
  allConfigs: boolean
  prompts: string[] | undefined
  model: string | undefined
  failAbove: string | undefined
  enforce: 'fail' | 'report' | undefined
  base: string | undefined
  comment: 'always' | 'on-change' | 'never'
  commentId: string
  /** Where findings are shown at their lines: by the step itself, in a check run, or nowhere. */
  annotations: 'step' | 'check-run' | 'none'
  /** Where a SARIF file is wanted. */
  sarif: string | undefined
  token: string | undefined
}

/** A comment and a summary must hold them all, and each takes part of a second. */
const mostProjects = 100

function text(name: string): string | undefined {
  return getInput(name) || undefined
}

function oneOf<const T extends string>(name: string, known: readonly T[]): T | undefined {
  const given = text(name)
  if (given === undefined) return undefined
  const found = known.find(value => value === given.toLowerCase())
  if (found !== undefined) return found
  throw new Problem(`the input "${name}" is "${given.slice(0, 64)}", which is not one of its values.`, {
    remedy: `Known values: ${known.join(', ')}.`,
  })
}

function lines(name: string): string[] {
  return getMultilineInput(name).filter(line => line !== '')
}

/** Every folder with every config, as neither knows of the other. */
function readProjects(): ProjectInput[] {
  const named = lines('working-directory').map(folder => posix.normalize(folder).replace(/(?<=.)\/$/, ''))
  const directories = [...new Set(named.length > 0 ? named : ['.'])]
  const configs = [...new Set(lines('config'))]
  if (directories.length * Math.max(configs.length, 1) > mostProjects) {
    throw new Problem(`the inputs "working-directory" and "config" name more than ${mostProjects} projects.`, {
      remedy: 'Split them over the jobs of a matrix, each with its own "comment-id".',
    })
  }
  if (configs.length < 2) {
    const [config] = configs
    return directories.map(directory => ({ name: directory, directory, config }))
  }
  return directories.flatMap(directory =>
    configs.map(config => ({ name: posix.join(directory, config), directory, config })),
  )
}

/**
 * Jobs of a matrix that check one folder each have separate comments by default. A folder's name may hold what an id
 * must not, and two must not become the same: hence the digest.
 */
function idOf(projects: readonly ProjectInput[]): string {
  const name = projects.map(project => project.name).join(' ')
  if (name === '.') return 'default'
  if (/^[\w.-]{1,64}$/.test(name)) return name
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 8)
  return `${name.replace(/[^\w.-]+/g, '-').slice(0, 48)}-${digest}`
}

function readCommentId(projects: readonly ProjectInput[]): string {
  const given = text('comment-id') ?? idOf(projects)
  if (/^[\w.-]{1,64}$/.test(given)) return given
  throw new Problem('the input "comment-id" is not a short name.', {
    remedy: 'Use 1 to 64 letters, digits, dots, hyphens and underscores, such as "support".',
  })
}

/** What to do when promptcost could not judge. It never excuses an invalid input. */
export function readOnError(): 'fail' | 'warn' {
  return oneOf('on-error', ['fail', 'warn']) ?? 'fail'
}

const annotationsBy = { true: 'step', false: 'none', 'check-run': 'check-run' } as const

/**
 * Reads the inputs as the runner hands them over, in `INPUT_*` variables.
 *
 * @throws Problem that names the input and its known values
 */
export function readInputs(): Inputs {
  const prompts = lines('prompts')
  const projects = readProjects()
  const allConfigs = oneOf('all-configs', ['true', 'false']) === 'true'
  if (allConfigs && (prompts.length > 0 || projects.some(({ config }) => config !== undefined)))
    throw new Problem('the input "all-configs" finds the configs itself.', {
      remedy: 'Omit the inputs "config" and "prompts".',
    })
  return {
    projects,
    allConfigs,
    prompts: prompts.length > 0 ? prompts : undefined,
    model: text('model'),
    failAbove: text('fail-above'),
    enforce: oneOf('enforce', ['fail', 'report']),
    base: text('base'),
    comment: oneOf('comment', ['always', 'on-change', 'never']) ?? 'on-change',
    commentId: readCommentId(projects),
    annotations: annotationsBy[oneOf('annotations', ['true', 'false', 'check-run']) ?? 'true'],
    sarif: text('sarif'),
    token: text('github-token'),
  }
}
