import { getInput } from '@actions/core'
import { Problem } from '../model/problem.ts'

/** What says how to judge, and nothing where another run has judged already. */
const idle = ['config', 'prompts', 'model', 'fail-above', 'enforce', 'base']

/**
 * The input `publish`: the name of the artifact that holds another run's report. Undefined where this run is to judge.
 *
 * @throws Problem where inputs stand beside it that then do nothing
 */
export function publishedArtifact(): string | undefined {
  const name = getInput('publish')
  if (!name) return undefined
  const useless = idle.find(input => getInput(input))
  if (useless === undefined) return name
  throw new Problem(`the input "${useless}" does nothing beside "publish", which tells what another run judged.`, {
    remedy: `Leave "${useless}" out here, and give it to the step that judges.`,
  })
}
