import type { Call, Define } from '../outline.ts'
import { asks } from './requests.ts'

/** Where a text is, as far as it says whether something is done to the text. */
export interface Given {
  names: readonly string[]
  calls: readonly Call[]
  returned: boolean
  /** True within what something is done to that nobody knows. */
  through?: true | undefined
}

/** Whether what is bound is what a function makes of a text. Types are called as they are, and what asks a model sends it. */
export function isGiven({ names, calls: [call], returned, through }: Given): boolean {
  if (through) return true
  if (!call || call.name === '' || (names.length === 0 && !returned) || asks(call)) return false
  return !TYPE.test(call.name) && !MAKES.test(call.name)
}

/** Types by their names, and functions that are called by what they make. */
const TYPE = /^[A-Z]\w*$/
const MAKES = /(?:Message|Text|Part|Content|Prompt|Template|Parts|Client|Agent|Tool|Task)$/i

/** Whether a decorator may change what a function returns. */
export function isChanged({ decorators }: Define): boolean {
  return decorators.some(mark => !('name' in mark && LEAVES.test(mark.name)))
}

const LEAVES =
  /(?:^|\.)(?:property|cached_property|\w+method|override|overload|final|cache|lru_cache|\w*tool|task|agent|\w*_prompt|prompt)$/

/** Whether a call asks something of a text, or makes something else of it. */
export function isAsked(name: string): boolean {
  return ASKS.test(name)
}

const ASKS =
  /(?:^|\.)(?:encode|decode|length|size|equals\w*|getBytes|as_bytes|split|splitlines|lines|includes|contains|startsWith|endsWith|startswith|endswith|find|index|indexOf|count|match|test|then|catch|isEmpty|chars|clone)$/
