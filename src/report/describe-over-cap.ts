import type { FindingOf } from '../model/finding.ts'
import { grouped } from './figures.ts'
import { scopeWords, unitWords } from './limit-words.ts'
import { listed, type Style } from './style.ts'

/** Prompts over a cap that the change does not make grow. */
export function describeOverCap({ scope, unit, limit, prompts, count }: FindingOf<'over-cap'>, style: Style): string {
  const more = count > prompts.length ? ` and ${grouped(count - prompts.length)} more` : ''
  const cap = `${unitWords[unit].limit(limit, true)} ${unitWords[unit].inSentence}`
  const [are, them, they] = count === 1 ? ['is', 'it', 'It'] : ['are', 'them', 'They']
  return `${listed(prompts, style)}${more} ${are} over the ${scopeWords[scope].limit} of ${cap}, but this change does not make ${them} grow. ${they} may stay as ${count === 1 ? 'it is' : 'they are'}.`
}
