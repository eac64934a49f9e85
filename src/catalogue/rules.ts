/** One way to know a name: every test must hold. */
type Rule = { sign: string; value: string; regex: RegExp | undefined }[]

/** The rules of one listed model or provider, in the order in which they are tried. */
export type Rules = Rule[]

/**
 * Reads rules as the tables write them: `=name`, `^start`, `$end`, `*part` and `~regex`, joined by ` & `.
 * They mean what genai-prices' `MatchLogic` means: names are compared in lower case.
 */
export function readRules(fields: readonly string[]): Rules {
  return fields.map(field =>
    field.split(' & ').map(test => {
      const sign = test.slice(0, 1)
      const value = test.slice(1)
      return { sign, value, regex: sign === '~' ? new RegExp(value) : undefined }
    }),
  )
}

/**
 * What follows the part of a lower-case name that a rule reads, from the start of a word: `-001` after `gemini-2.0-flash-0`.
 * Undefined where no rule knows the name.
 */
export function unread(rules: Rules, name: string): string | undefined {
  for (const rule of rules) {
    if (!rule.every(({ sign, value, regex }) => holds(sign, value, regex, name))) continue
    const first = rule[0]
    if (first === undefined) continue
    if (first.sign === '^') return name.slice(wordStart(name, first.value.length))
    if (first.sign === '*') return name.slice(wordStart(name, name.indexOf(first.value) + first.value.length))
    return ''
  }
  return undefined
}

function wordStart(name: string, end: number): number {
  let start = end
  while (start > 0 && start < name.length && /[a-z0-9]/.test(name.charAt(start))) start--
  return start
}

function holds(sign: string, value: string, regex: RegExp | undefined, name: string): boolean {
  if (sign === '=') return name === value
  if (sign === '^') return name.startsWith(value)
  if (sign === '$') return name.endsWith(value)
  if (sign === '*') return name.includes(value)
  return regex?.test(name) ?? false
}
