import type { Bind } from '../outline.ts'
import { targetBefore } from './binding.ts'
import type { Language } from './language.ts'
import type { Token } from './tokens.ts'

/** Tokens of an assignment that are looked at. */
const MOST = 60
/** What leaves a text as it is, or makes it shorter. */
const LEAVES = /^(?:trim\w*|strip\w*|to_?string|to_owned|into|clone|as_str|substring|slice)$/i

/**
 * A name that an assignment makes of itself by calls or signs that are not read: `prompt = strings.Repeat(prompt, 9)`, `p += p`. What comes of it
 * may be longer. A sum with a text in it is read elsewhere.
 */
export function remadeAt(tokens: readonly Token[], at: number, language: Language): Bind | undefined {
  const sign = tokens[at]
  if (!sign || (sign.is !== '=' && sign.is !== ':=' && sign.is !== '+=')) return undefined
  if (sign.inside !== -1 && tokens[sign.inside]?.is !== '{') return undefined
  const target = targetBefore(tokens, at, language)
  const own = target.at(-1)
  const made = valueBehind(tokens, at, language)
  const [first] = made
  const last = made.at(-1)
  const isItself = sign.is !== '+=' && made.length === target.length * 2 - 1
  if (own === undefined || !first || !last || isItself) return undefined
  const isSum = made.some(({ kind, inside }) => kind === 'text' && inside === sign.inside)
  const holds = made.some(({ kind, is }) => kind === 'word' && is === own)
  if (isSum || !holds || isLeft(made)) return undefined
  const [from, to, name] = [first.from, last.to, target.join('.')]
  const args = [{ name: undefined, value: { kind: 'name', from, to, name } as const }]
  const value = { kind: 'call', from, to, name: '=', on: undefined, args } as const
  return { kind: 'bind', from, to, target: name, how: 'is', value }
}

function isLeft(made: readonly Token[]): boolean {
  const calls = made.filter(({ kind }, i) => kind === 'word' && made[i + 1]?.is === '(')
  return calls.length > 0 && calls.every(({ is }) => LEAVES.test(is)) && made.every(({ is }) => !/^[+*;[]$/.test(is))
}

/** The tokens of an assignment's value. */
function valueBehind(tokens: readonly Token[], sign: number, { endsByLine }: Language): Token[] {
  const inside = tokens[sign]?.inside
  const made: Token[] = []
  for (let at = sign + 1; made.length < MOST; at++) {
    const [token, before] = [tokens[at], tokens[at - 1]]
    if (!token || /^[{}]$/.test(token.is)) break
    if (token.inside === inside) {
      const goesOn = /^[+.,([=]$|^[+:]=$/.test(before?.is ?? '') || token.is === '.'
      if (token.is === ';' || (endsByLine && before && token.line > before.line && !goesOn)) break
    }
    made.push(token)
  }
  return made
}
