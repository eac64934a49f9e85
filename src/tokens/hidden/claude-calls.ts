import type { Message } from '../../model/prompt.ts'
import type { Tokenizer } from '../tokenizer.ts'
import { spacedJson } from './spaced-json.ts'

/** Around a call and its result, beside the elements that it is written in, and once where a message makes several calls. */
const CALL = 25
const TOGETHER = 27
/** The same for Opus 4.7 and newer: ten recorded requests of four repositories are within 1. */
const SINCE_47 = 5

/** The prefix of the elements that Claude writes calls in. */
const PREFIX = 'antml:'

/**
 * Tokens around the calls of a message, beside their names and arguments as compact JSON, which are counted with its text. Claude gets a call as
 * an element with one for each argument; texts stand there as they are, and other values as JSON. On 36 recorded requests of docs/billed.md with
 * one call at a time 30 leave no residual, and the others 1.
 */
export function claudeCalls({ calls = [] }: Message, tokenizer: Tokenizer): number {
  const { count } = tokenizer
  const beside = tokenizer.name === 'claude-3' ? CALL : SINCE_47
  const around = calls.map(call => beside + count(elementOf(call)) - count(call.name) - count(call.arguments))
  const together = calls.length > 1 ? TOGETHER : 0
  return around.reduce((sum, tokens) => sum + tokens, 0) + together
}

function elementOf({ name, arguments: json }: { name: string; arguments: string }): string {
  const parameters = given(json).map(
    ([key, value]) => `<${PREFIX}parameter name="${key}">${written(value)}</${PREFIX}parameter>\n`,
  )
  return `<${PREFIX}invoke name="${name}">\n${parameters.join('')}</${PREFIX}invoke>\n`
}

function given(json: string): [key: string, value: unknown][] {
  try {
    const read: unknown = JSON.parse(json)
    return typeof read === 'object' && read !== null ? Object.entries(read) : []
  } catch {
    return [['input', json]]
  }
}

function written(value: unknown): string {
  return typeof value === 'string' ? value : spacedJson(JSON.stringify(value))
}

/** How far a result's text is looked at from its ends. */
const END = 40

/** What the marks at both ends of a result's text take from it, or add to it: a text that begins or ends with a word is spelled otherwise there. */
export function besideResults({ results = [], runs }: Message, { count }: Tokenizer): number {
  if (results.length === 0) return 0
  return runs.expected.reduce((sum, { text }) => {
    const [head, tail] = [text.slice(0, END), text.slice(-END)]
    const before = count(`<output>${head}`) - count(head) - count('<output>')
    const behind = count(`${tail}</output>`) - count(tail) - count('</output>')
    return sum + before + behind
  }, 0)
}

/** How many arguments a call has. */
export function argumentCount(json: string): number {
  try {
    const given: unknown = JSON.parse(json)
    return typeof given === 'object' && given !== null ? Object.keys(given).length : 0
  } catch {
    return 1
  }
}
