import { getInput } from '@actions/core'
import { Problem } from '../model/problem.ts'

/** Inputs that say how to judge, and so have no effect on another run's report. */
const idle = ['config', 'prompts', 'model', 'fail-above', 'enforce', 'base']

/**
 * The input `publish`: the name of the artifact that holds another run's report. Undefined where this run is to judge.
 *
 * @throws Problem if an input is set that has no effect with it
 */
export function publishedArtifact(): string | undefined {
  const name = getInput('publish')
  if (!name) return undefined
  const useless = idle.find(input => getInput(input))
  if (useless === undefined) return name
  throw new Problem(`the input "${useless}" has no effect with "publish", which posts another run's report.`, {
    remedy: `Remove "${useless}" here, and set it on the step that runs the check.`,
  })
}
