import { serviceWords, successWords } from '../records/values.ts'
import type { Paths, Shape, Tokens } from '../shapes/shape.ts'
import { type Dialect, literal } from './dialect.ts'

/** The SQL of the text at a path, undefined where the table has no such column. */
export type TextAt = (path: string) => string | undefined

/** A whole number from 0, as `countOf` reads it. */
const whole = '[0-9]{1,15}([.]0*)?'

/** NULL as a number, which databases cast by different names. */
export const nothing = 'case when 1 = 0 then 1 end'

/** The first of several texts that is there. */
export function firstOf(paths: Paths | undefined, at: TextAt): string | undefined {
  const found = (paths ?? []).flatMap(path => at(path) ?? [])
  return found.length > 1 ? `coalesce(${found.join(', ')})` : found[0]
}

/** What a record's fields are in SQL, by one definition for every database: that of its shape. */
export function recordColumns({ fields, includes, failures, reasoningApart }: Shape, dialect: Dialect, at: TextAt) {
  const tokens = (some: Tokens | undefined) => (some ?? []).flatMap(paths => firstOf(paths, at) ?? [])
  const number = (text: string) =>
    `case when ${dialect.matches(text, whole)} then ${dialect.toWhole(dialect.toDouble(text))} end`
  const sum = (texts: readonly string[]) =>
    texts.length === 0 ? '0' : texts.map(text => `coalesce(${number(text)}, 0)`).join(' + ')
  const of = {
    input: tokens(fields.input),
    cached: tokens(fields.cached),
    written: tokens(fields.written),
    output: tokens(fields.output),
  }
  const [minutes, hour] = [firstOf(fields.forMinutes, at), firstOf(fields.forHour, at)]
  const lifetimes = [minutes, hour].filter(text => text !== undefined)
  const all = [...of.input, ...of.cached, ...of.written, ...of.output, ...lifetimes]
  const total = firstOf(fields.total, at)
  const usd = firstOf(fields.usd, at)
  const retries = firstOf(fields.retries, at)
  const reasoning = firstOf(fields.reasoning, at)
  return {
    ...sumsOf(of, sum),
    ...(lifetimes.length > 0 && { written: `greatest(${sum(of.written)}, ${sum(lifetimes)})` }),
    /** Undefined if the table has no such column. */
    hourly: hour && sum([hour]),
    ...(reasoning && reasoningApart && { output: sum([...of.output, reasoning]) }),
    /** Undefined if the table has no such column. */
    reasoning: reasoning && `coalesce(${number(reasoning)}, 0)`,
    total: total === undefined ? nothing : number(total),
    usd: usd === undefined ? undefined : dialect.toDouble(usd),
    retries: retries === undefined ? nothing : number(retries),
    hasCounts: [...of.input, ...of.output].map(text => `${text} is not null`).join(' or ') || 'false',
    isBroken:
      [...all, ...(reasoning ? [reasoning] : [])]
        .map(text => `coalesce(${text} <> '' and not ${dialect.matches(text, whole)}, false)`)
        .join(' or ') || 'false',
    failed: failedOf(firstOf(fields.error, at), failures, dialect),
    includes,
  }
}

const sumsOf = (
  of: Record<'input' | 'cached' | 'written' | 'output', readonly string[]>,
  sum: (texts: readonly string[]) => string,
) => ({ input: sum(of.input), cached: sum(of.cached), written: sum(of.written), output: sum(of.output) })

function failedOf(text: string | undefined, failures: readonly string[] | undefined, dialect: Dialect): string {
  if (text === undefined) return 'false'
  const word = `lower(${text})`
  const list = (words: readonly string[]) => words.map(literal).join(', ')
  if (failures) return `coalesce(${word} in (${list(failures)}), false)`
  return `coalesce(not (${word} in (${list(successWords)}) or ${dialect.matches(text, '[123][0-9][0-9]([.]0*)?')}), false)`
}

/** The service tier that a text means. */
export function serviceCase(text: string | undefined): string {
  if (text === undefined) return "'standard'"
  const cases = Object.entries(serviceWords).map(([word, means]) => `when ${literal(word)} then ${literal(means)}`)
  return `case lower(coalesce(${text}, '')) when '' then 'standard' ${cases.join(' ')} else 'other' end`
}

/** The output with reasoning, from columns of these names, as `settle` computes it. */
export function settledOutput(isApart: boolean): string {
  const fits = (out: string) =>
    `(${['input', 'input + cached + written', 'input + written'].map(sum => `coalesce(total = ${sum} + ${out}, false)`).join(' or ')})`
  const other = `output ${isApart ? '-' : '+'} reasoning`
  return `case when reasoning > 0 and not ${fits('output')} and ${fits(other)} then ${other} else output end`
}

/** The input with cached and written tokens, from columns of these names: what `settle` does. */
export function settledInput(includes: Shape['includes']): string {
  const fits = (sum: string) => `coalesce(total = ${sum} + output, false)`
  const [all, none] = [fits('input'), fits('input + cached + written')]
  const onlyCached = `(written > 0 and ${fits('input + written')})`
  const otherwise =
    includes === 'none'
      ? `case when ${all} and not ${none} then input else input + cached + written end`
      : `case when ${none} and not ${all} then input + cached + written else input end`
  return [
    'case when cached + written = 0 then input',
    `when cached + written > input and not ${onlyCached} then input + cached + written`,
    `when ${onlyCached} then input + written`,
    `else ${otherwise} end`,
  ].join(' ')
}
