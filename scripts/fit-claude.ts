/**
 * Fits the estimator of Claude's tokens: `tsx scripts/fit-claude.ts CORPUS` writes `src/tokens/estimate/*.data.ts` and
 * prints the tables of docs/claude.md. Without a corpus it writes the lexicon alone.
 */
import { writeFileSync } from 'node:fs'
import { Tiktoken } from 'js-tiktoken/lite'
import ranks from 'js-tiktoken/ranks/o200k_base'
import { estimator } from '../src/tokens/estimate/estimator.ts'
import { features } from '../src/tokens/estimate/features.ts'
import { FRAME, generations, readCorpus } from './fit-claude/corpus.ts'
import { coverage, errorsOf, row } from './fit-claude/errors.ts'
import { type Counted, countFeatures, crossValidate, fitGeneration, toCoefficients } from './fit-claude/fit.ts'
import { kindsOf } from './fit-claude/kinds.ts'
import { lexiconSource } from './fit-claude/lexicon.ts'

const folder = 'src/tokens/estimate'
const head = '| | prompts | median % | 95th % | bias % |\n| --- | --- | --- | --- | --- |'

function main(corpus: string | undefined): void {
  writeFileSync(`${folder}/lexicon.data.ts`, lexiconSource())
  if (!corpus) return
  const prompts = readCorpus(corpus).map(countFeatures)
  const fitted = prompts.filter(({ heldBack }) => !heldBack)
  const coefficients = [fitGeneration(fitted, 0), fitGeneration(fitted, 1)] as const
  writeFileSync(`${folder}/coefficients.data.ts`, coefficientSource(coefficients))
  generations.forEach((name, generation) => {
    if (generation === 0 || generation === 1) tell(name, generation, prompts, coefficients[generation])
  })
}

function tell(name: string, generation: 0 | 1, prompts: readonly Counted[], coefficients: readonly number[]): void {
  const count = estimator(toCoefficients(coefficients))
  const errorOf = ({ text, tokens }: Counted) => count(text) / tokens[generation] - 1
  const heldBack = prompts.filter(prompt => prompt.heldBack)
  const fitted = prompts.filter(prompt => !prompt.heldBack)
  const errors = heldBack.map(errorOf)
  console.log(`\n${name}\n\n${head}`)
  console.log(row('held back', errorsOf(errors)))
  const inMessage = heldBack.map((prompt, nth) => {
    const tokens = prompt.tokens[generation]
    return ((errors[nth] ?? 0) * tokens) / (tokens + FRAME[generation])
  })
  console.log(row('held back, of the whole message', errorsOf(inMessage)))
  const validated = crossValidate(fitted, generation)
  console.log(row('fitted on, cross-validated', errorsOf(validated)))
  console.log(row('both, each by coefficients that never saw it', errorsOf([...errors, ...validated])))
  console.log(row('held back, flat ratio', errorsOf(flat(fitted, heldBack, generation))))
  for (const [kind, belongs] of kindsOf(generation)) {
    const of = heldBack.filter(belongs)
    if (of.length > 0) console.log(row(kind, errorsOf(of.map(errorOf))))
  }
  const bands = [0.04, 0.05, 0.06, 0.07, 0.08]
  console.log(
    `\nwithin: ${bands.map(band => `${(100 * band).toFixed()} % ${(100 * coverage(errors, band)).toFixed(1)} (${(100 * coverage(inMessage, band)).toFixed(1)})`).join(', ')}`,
  )
}

/** The errors of the best single multiple of o200k_base's count. */
function flat(fitted: readonly Counted[], heldBack: readonly Counted[], generation: 0 | 1): number[] {
  const tiktoken = new Tiktoken(ranks)
  const ratioOf = ({ text, tokens }: Counted) => tokens[generation] / tiktoken.encode(text, [], []).length
  const ratios = fitted.map(ratioOf).sort((a, b) => a - b)
  const ratio = ratios[Math.floor(ratios.length / 2)] ?? 1
  return heldBack.map(prompt => ratio / ratioOf(prompt) - 1)
}

function coefficientSource([old, recent]: readonly [readonly number[], readonly number[]]): string {
  const quoted = (feature: string) => (feature.includes("'") ? `"${feature}"` : `'${feature.replaceAll('\\', '\\\\')}'`)
  const rows = features.map((feature, nth) => `  [${quoted(feature)}, ${old[nth]}, ${recent[nth]}],\n`)
  return `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a coefficient may look like a constant.\n// Made by scripts/fit-claude.ts: tokens per feature, for Claude 3 to Opus 4.6 and for Opus 4.7 and newer.\nexport const coefficients: readonly (readonly [feature: string, old: number, recent: number])[] = [\n${rows.join('')}]\n`
}

main(process.argv[2])
