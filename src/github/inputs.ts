import { getInput, getMultilineInput } from '@actions/core'
import { Problem } from '../model/problem.ts'

/** What the step's `with:` says. A left-out input is undefined, so that it never overrides the config. */
export interface Inputs {
  config: string | undefined
  workingDirectory: string
  prompts: string[] | undefined
  model: string | undefined
  failAbove: string | undefined
  enforce: 'fail' | 'report' | undefined
  base: string | undefined
  comment: 'always' | 'on-change' | 'never'
  commentId: string
  annotations: boolean
  token: string | undefined
}

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

function readCommentId(): string {
  const given = text('comment-id') ?? 'default'
  if (/^[\w.-]{1,64}$/.test(given)) return given
  throw new Problem('the input "comment-id" is not a short name.', {
    remedy: 'Use 1 to 64 letters, digits, dots, hyphens and underscores, such as "support".',
  })
}

/** What to do when promptcost could not judge. Read before all else, so that it also covers a wrong input. */
export function readOnError(): 'fail' | 'warn' {
  return oneOf('on-error', ['fail', 'warn']) ?? 'fail'
}

/**
 * Reads the inputs as the runner hands them over, in `INPUT_*` variables.
 *
 * @throws Problem that names the input and its known values
 */
export function readInputs(): Inputs {
  const prompts = getMultilineInput('prompts').filter(glob => glob !== '')
  return {
    config: text('config'),
    workingDirectory: text('working-directory') ?? '.',
    prompts: prompts.length > 0 ? prompts : undefined,
    model: text('model'),
    failAbove: text('fail-above'),
    enforce: oneOf('enforce', ['fail', 'report']),
    base: text('base'),
    comment: oneOf('comment', ['always', 'on-change', 'never']) ?? 'on-change',
    commentId: readCommentId(),
    annotations: oneOf('annotations', ['true', 'false']) !== 'false',
    token: text('github-token'),
  }
}
