import { type Guess, identify } from '../catalogue/identify.ts'
import { type Match, modelFor } from '../config/settings.ts'
import type { Version } from '../model/change.ts'
import type { Config } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import type { Prompt } from '../model/prompt.ts'

/**
 * Finds the model that each side sends each prompt to: the one that the file names, else the side's own config's, else
 * the default.
 */
export function findModels(
  prompts: { base: readonly Prompt[]; head: readonly Prompt[] },
  config: Config,
  match: Match,
): { base: Version[]; head: Version[]; findings: Finding[] } {
  const guesses = new Map<string, { guess: Guess; prompts: number }>()
  const of = (side: 'base' | 'head') => {
    const models = config[side]?.models ?? {}
    return prompts[side].map(prompt => {
      const asked = prompt.model
        ? { ...prompt.model, from: 'file' as const }
        : modelFor(config, side, prompt.at.path, match)
      const { model, guess } = identify({ at: undefined, ...asked }, { models, prices: config.prices })
      if (guess && side === 'head')
        guesses.set(model.asked, { guess, prompts: (guesses.get(model.asked)?.prompts ?? 0) + 1 })
      return { prompt, model }
    })
  }
  const [base, head] = [of('base'), of('head')]
  const findings = [...guesses].map(
    ([model, { guess, prompts: count }]): Finding => ({
      kind: 'model-guessed',
      severity: 'info',
      model,
      ...guess,
      prompts: count,
    }),
  )
  return { base, head, findings }
}
