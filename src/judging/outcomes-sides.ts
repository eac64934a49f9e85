import type { Config, Facts } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import type { Outcomes } from '../model/outcomes.ts'
import { Problem } from '../model/problem.ts'
import type { Prompt } from '../model/prompt.ts'
import type { ListedSide } from '../revisions/listed-side.ts'
import type { Results } from '../usage/outcomes/read-outcomes.ts'

/** What evaluations found for a prompt of each side. */
export type OutcomesOf = (base: Prompt | undefined, head: Prompt | undefined) => Outcomes | undefined

/**
 * Reads the results of an evaluation from each side, where the config names some. A base that cannot be read is reported and fails
 * nothing.
 * @throws Problem for results of the head that are missing or not well formed
 */
export async function readOutcomesSides(
  { base, head, policyFrom }: Pick<Config, 'base' | 'head' | 'policyFrom'>,
  sides: { base: ListedSide | undefined; head: ListedSide },
): Promise<{ outcomesOf: OutcomesOf | undefined; findings: Finding[] }> {
  const ofBase = policyFrom === 'base' ? base?.outcomes : undefined
  const [before, after] = [ofBase ?? head?.outcomes, head?.outcomes ?? ofBase]
  if (!before || !after) return { outcomesOf: undefined, findings: [] }
  const now = await readFrom(after, sides.head)
  if (now.problem && head?.outcomes && head !== base) throw now.problem
  const then = sides.base && (await readFrom(before, sides.base))
  const isSame = then !== undefined && then.id === now.id
  const problem = ofBase && then?.problem
  const finding = problem && { kind: 'outcomes-unread', severity: 'warn', file: before.path, problem: problem.what }
  return {
    outcomesOf: (was, is) => {
      const [base, head] = [sampleOf(then?.results, was), isSame ? undefined : sampleOf(now.results, is)]
      return base || head ? { base, head } : undefined
    },
    findings: finding ? [finding as Finding] : [],
  }
}

function sampleOf(results: Results | undefined, prompt: Prompt | undefined) {
  const found = prompt && (results?.get(prompt.id) ?? results?.get(prompt.at.path))
  return found && found.total > 0 ? found : undefined
}

interface Read {
  /** Names the content. */
  id: string | undefined
  results?: Results
  problem?: Problem
}

async function readFrom({ path, at }: NonNullable<Facts['outcomes']>, side: ListedSide): Promise<Read> {
  const entry = side.entries.find(each => each.path === path)
  const unread = (what: string, remedy: string) => new Problem(what, { where: at, remedy })
  if (!entry)
    return {
      id: undefined,
      problem: unread(
        `there is no file of results ${path}.`,
        `Write them, such as with \`promptfoo eval -o ${path}\`, or remove the key "outcomes".`,
      ),
    }
  const { id } = entry
  for await (const source of side.revision.read([entry])) {
    if (!('text' in source)) break
    const { readOutcomes } = await import('../usage/outcomes/read-outcomes.ts')
    try {
      return { id, results: readOutcomes(path, source.text) }
    } catch (error) {
      if (error instanceof Problem) return { id, problem: error }
      throw error
    }
  }
  return { id, problem: unread(`the results ${path} are not readable UTF-8 text.`, 'Save them as text below 4 MiB.') }
}
