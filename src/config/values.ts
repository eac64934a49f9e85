import * as z from 'zod'

/**
 * The values that keys of the config may have. A message is the end of a sentence that starts with the key's path,
 * then, on a line of its own, what to write instead. Only numbers are repeated, never text.
 */
type Trouble = (input: unknown) => string

const withSeparators = /^\d{1,3}([_, ]\d{3}){1,5}$/
const bareNumber = /^\d{1,12}(\.\d{1,6})?$/

/** `12.5%`, as text. */
const percentage = /^\d{1,6}(\.\d{1,6})?%$/

const round = (value: number): number => Number(value.toFixed(6))

const aboutNumbers = (input: unknown, otherwise: string): string => {
  if (typeof input === 'string') {
    if (withSeparators.test(input))
      return `must be a number without underscores, commas or spaces.\nWrite ${input.replace(/[_, ]/g, '')}.`
    if (bareNumber.test(input)) return `must be a number, not text.\nRemove the quotes: ${input}.`
    if (input.startsWith('-') && input.length < 20) return 'must not be negative.'
  }
  if (typeof input === 'number') {
    if (!Number.isFinite(input)) return 'must be a finite number.'
    if (input < 0) return 'must not be negative.'
  }
  return otherwise
}

const written = /^\$? ?(?<digits>\d{1,9}(?:\.\d{1,6})?|\d{1,3}(?:,\d{3}){1,3}) ?(?<scale>[km])? ?(?:USD|\$)?$/i

/** What `$250`, `250 USD` and `40k` mean. */
const meantBy = (input: unknown): number | undefined => {
  const { digits, scale } = (typeof input === 'string' && written.exec(input)?.groups) || {}
  if (digits === undefined) return undefined
  const factor = scale === undefined ? 1 : scale.toLowerCase() === 'k' ? 1e3 : 1e6
  return round(Number(digits.replaceAll(',', '')) * factor)
}

/** The message for a number that is written as people write it, else `otherwise`. */
const aboutWritten = (input: unknown, what: string, otherwise: string): string => {
  const message = aboutNumbers(input, otherwise)
  const meant = message === otherwise ? meantBy(input) : undefined
  return meant === undefined ? message : `must be ${what}, in digits only.\nWrite ${meant}.`
}

const percentTrouble: Trouble = input => {
  if (typeof input === 'number' && Number.isFinite(input) && input >= 0 && input < 1e6) {
    return input > 0 && input < 1
      ? `must be a percentage.\nWrite ${round(input * 100)}%, or ${round(input)}% if that is what you mean.`
      : `must be a percentage.\nWrite ${round(input)}%.`
  }
  if (typeof input === 'string') {
    const bare = input.trim().replace(/ ?%$/, '')
    if (bareNumber.test(bare)) return `must be a percentage.\nWrite ${bare}%.`
  }
  return aboutNumbers(input, 'must be a percentage such as 20%.')
}

const numberTrouble =
  (what: string): Trouble =>
  input =>
    typeof input === 'string' && percentage.test(input)
      ? `must be ${what}, not a percentage.`
      : aboutWritten(input, what, `must be ${what}.`)

const amountTrouble =
  (what: string): Trouble =>
  input => {
    if (typeof input === 'string' && !bareNumber.test(input) && bareNumber.test(input.trim().replace(/ ?%$/, '')))
      return percentTrouble(input)
    return aboutWritten(input, what, `must be ${what}, or a percentage of the base, such as 20%.`)
  }

const messageOf = (trouble: Trouble) => ({ error: (issue: { input?: unknown }) => trouble(issue.input) })

/** A percentage as text, such as `20%` or `12.5%`. */
export const percent = (trouble: Trouble = percentTrouble) =>
  z.string(messageOf(trouble)).regex(percentage, messageOf(trouble))

/** A number from 0 to `max`, both included; `what` names it with an example. */
export const number = (what: string, max: number) => {
  const trouble = messageOf(input =>
    typeof input === 'number' && input > max && Number.isFinite(input)
      ? `must be at most ${max}.`
      : numberTrouble(what)(input),
  )
  return z.number(trouble).min(0, trouble).max(max, trouble)
}

/** A whole number from 0 to `max`. */
export const wholeNumber = (what: string, max: number) => {
  const trouble = messageOf(input => {
    if (typeof input === 'number' && input > max && Number.isFinite(input)) return `must be at most ${max}.`
    if (typeof input === 'number' && input >= 0 && Number.isFinite(input)) return 'must be a whole number.'
    return numberTrouble(what)(input)
  })
  return z.number(trouble).int(trouble).min(0, trouble).max(max, trouble)
}

/** A share of a token that was meant as a share of all of them would let nothing through. */
const fractionTrouble = (what: string, input: number): string =>
  input < 1
    ? `must be ${what}, or a percentage.\nWrite ${round(input * 100)}%.`
    : `must be ${what}, in whole tokens, or a percentage.\nWrite ${Math.round(input)}, or ${round(input * 100)}%.`

/** A number of tokens, or a percentage. */
export const tokensOrPercent = (what: string, max: number) => {
  const message = messageOf(input => (typeof input === 'number' ? fractionTrouble(what, input) : ''))
  return amountOrPercent(what, max).refine(value => typeof value === 'string' || Number.isInteger(value), message)
}

/** An amount in the key's own unit, or a percentage. */
export const amountOrPercent = (what: string, max: number) => {
  const trouble = amountTrouble(what)
  const message = messageOf(input =>
    typeof input === 'number' && input > max && Number.isFinite(input) ? `must be at most ${max}.` : trouble(input),
  )
  return z.union(
    [z.string(message).regex(percentage, message), z.number(message).min(0, message).max(max, message)],
    message,
  )
}

/** Growth in per cent alone, where an amount would have to go under another key. */
export const percentOnly = (elsewhere: string) => {
  const trouble: Trouble = input => {
    const message = percentTrouble(input)
    return typeof input === 'number' ? `${message.replace(/\.$/, '')}; ${elsewhere}.` : message
  }
  return percent(trouble)
}

const leastPrice = 0.001
const mostPrice = 1_000_000

const priceTrouble: Trouble = input => {
  if (typeof input === 'number' && input > 0 && input < leastPrice) {
    const perMillion = (input * 1e6).toFixed(2)
    return `looks like a price per token; promptcost wants USD per 1M tokens.\nWrite ${perMillion}.`
  }
  if (typeof input === 'number' && input > mostPrice && Number.isFinite(input))
    return 'is more than a million USD per 1M tokens.'
  if (typeof input === 'number' && input >= 0 && Number.isFinite(input)) return 'has more than 6 decimals.'
  return numberTrouble('a number of USD per 1M tokens such as 2.50')(input)
}

/** USD per 1M tokens, with at most 6 decimals, so that a price per token is a whole number of 1e-12 USD. */
export const perMillion = () =>
  z
    .number(messageOf(priceTrouble))
    .min(0, messageOf(priceTrouble))
    .max(mostPrice, messageOf(priceTrouble))
    .refine(
      value => (value === 0 || value >= leastPrice) && Math.round(value * 1e6) / 1e6 === value,
      messageOf(priceTrouble),
    )

/** Text of 1 to `max` characters. */
export const text = (what: string, max: number) => {
  const trouble = messageOf(input => {
    if (typeof input === 'number' || typeof input === 'boolean') return `must be ${what}, as text.\nPut it in quotes.`
    if (typeof input === 'string' && input.length > max) return `is longer than ${max} characters.`
    return `must be ${what}.`
  })
  return z.string(trouble).min(1, trouble).max(max, trouble)
}

/** One of a few words. */
export const oneOf = <const W extends readonly [string, ...string[]]>(words: W) =>
  z.enum(words, { error: () => `must be ${words.map(word => `"${word}"`).join(' or ')}.` })
