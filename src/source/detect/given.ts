import { byName } from '../by-name.ts'
import type { Call, Define } from '../outline.ts'
import { asks } from './requests.ts'

/** The place of a text, as far as it shows whether the text is changed before it is sent. */
export interface Given {
  names: readonly string[]
  calls: readonly Call[]
  returned: boolean
  /** True within an argument of something unknown. */
  through?: true | undefined
}

/** Whether a name is bound to what a function makes of a text. Types keep their text, and calls that ask a model send it. */
export function isGiven({ names, calls: [call], returned, through }: Given): boolean {
  if (through) return true
  if (!call || call.name === '' || (names.length === 0 && !returned) || asks(call)) return false
  return !TYPE.test(call.name) && !MAKES.test(call.name)
}

/** Names of types, and of functions that are named after what they make. */
const TYPE = /^[A-Z]\w*$/
const MAKES = /(?:Message|Text|Part|Content|Prompt|Template|Parts|Client|Agent|Tool|Task)$/i

/** Whether a decorator may change what a function returns. */
export function isChanged({ decorators }: Define): boolean {
  return decorators.some(mark => !('name' in mark && LEAVES.test(mark.name)))
}

const LEAVES =
  /(?:^|\.)(?:property|cached_property|\w+method|override|overload|final|cache|lru_cache|\w*tool|task|agent|\w*_prompt|prompt)$/

/** Whether a call tests a text, or turns it into something that is not a text. */
export function isAsked(name: string): boolean {
  return asking(name)
}

const asking = byName(name =>
  /(?:^|\.)(?:encode|decode|length|size|equals\w*|getBytes|as_bytes|split|splitlines|lines|includes|contains|startsWith|endsWith|startswith|endswith|find|index|indexOf|count|match|test|then|catch|isEmpty|chars|clone)$/.test(
    name,
  ),
)
