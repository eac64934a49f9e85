import { LIKELY, type Weight } from './weigh-text.ts'

/** Only the beginning of a file of source code is looked at. */
const MOST = 200_000

const SIGNS: readonly { says: string; pattern: RegExp }[] = [
  {
    says: 'names a string as a prompt',
    pattern:
      /(?:prompt|instructions?|persona|system_?message)s?\w{0,40}['"]?\s{0,4}(?::\s{0,4}\w{1,20})?\s{0,4}[:=]\s{0,4}(?:\(?\s{0,80}[frbuFRBU]{0,2}(?:"""|'''|`)|[frbuFRBU]{0,2}["'][^"'\n]{60}|<<<?[-~]?["']?\w{1,40}["']?[ \t\r]{0,20}\n)/i,
  },
  {
    says: 'has a string that speaks to a model ("You are ...")',
    pattern: /(?:["'`]|<<<?[-~]?\w{1,40})\s{0,80}(?:You are|Your task is|Act as) (?:an?|the|to|now)\b/,
  },
]

/** Whether source code seems to hold a prompt in a string: a look at the text alone. Takes time linear in the text. */
export function holdsPrompts(text: string): Weight {
  const looked = text.slice(0, MOST)
  const because = SIGNS.filter(({ pattern }) => pattern.test(looked)).map(({ says }) => says)
  return { points: because.length > 0 ? LIKELY : 0, because }
}
