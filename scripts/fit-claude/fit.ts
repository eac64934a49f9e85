import { type Coefficients, withoutLastBreak } from '../../src/tokens/estimate/estimator.ts'
import { features, featuresOf } from '../../src/tokens/estimate/features.ts'
import { pieces } from '../../src/tokens/estimate/pieces.ts'
import type { Prompt } from './corpus.ts'
import { priorOf } from './prior.ts'
import { dot, fitRidge } from './ridge.ts'

/** How hard coefficients are held to their prior; 3 and 10 do no better by cross-validation, 30 does worse. */
const PULL = 5
const FOLDS = 10

export interface Counted extends Prompt {
  amounts: Float64Array
}

const place = new Map(features.map((feature, nth) => [feature, nth]))

export function countFeatures(prompt: Prompt): Counted {
  const amounts = new Float64Array(features.length)
  const add = (feature: string, amount: number) => {
    const nth = place.get(feature)
    if (nth === undefined) throw new Error(`no such feature: ${feature}`)
    amounts[nth] = (amounts[nth] ?? 0) + amount
  }
  const text = withoutLastBreak(prompt.text)
  pieces(text, (kind, from, to, before, spaced) => featuresOf(kind, text.slice(from, to), before, spaced, add))
  return { ...prompt, amounts }
}

/** Fits one generation's coefficients, to three decimals. */
export function fitGeneration(prompts: readonly Counted[], generation: 0 | 1): number[] {
  const prior = features.map(feature => priorOf(feature)[generation])
  const samples = prompts.map(({ amounts, tokens }) => ({ amounts, tokens: tokens[generation] }))
  return fitRidge(samples, prior, PULL).map(coefficient => Math.round(coefficient * 1000) / 1000)
}

export const toCoefficients = (fitted: readonly number[]): Coefficients =>
  new Map(features.map((feature, nth) => [feature, fitted[nth] ?? 0]))

/** Each prompt's error as a share of its tokens, by coefficients that were fitted without its group. */
export function crossValidate(prompts: readonly Counted[], generation: 0 | 1): number[] {
  const groups = [...new Set(prompts.map(({ group }) => group))]
  const fold = new Map(groups.map((group, nth) => [group, nth % FOLDS]))
  const fits = Array.from({ length: FOLDS }, (_, nth) =>
    fitGeneration(
      prompts.filter(({ group }) => fold.get(group) !== nth),
      generation,
    ),
  )
  return prompts.map(({ amounts, tokens, group }) => {
    const fitted = fits[fold.get(group) ?? 0] ?? []
    return dot(amounts, fitted) / tokens[generation] - 1
  })
}
