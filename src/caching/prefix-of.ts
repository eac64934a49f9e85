import type { Breakpoint, CacheEnd, CacheMarks } from '../model/caching.ts'
import type { Loc } from '../model/quantity.ts'
import type { Piece } from './pieces.ts'
import type { CacheRule } from './rules.ts'

/** The beginning of a request that stays the same, and what of it a cache takes. Numbers are tokens from the start. */
export interface Prefix {
  prefix: number
  ends: CacheEnd | undefined
  cached: number
  written: number
  writtenLong: number
}

/**
 * The prefix of a request by its provider's rule.
 * @param marks what the request says of caching; undefined where nobody can see it, and all of the prefix is taken to be marked
 * @param isLong whether an unmarked prefix is kept for the long lifetime
 */
export function prefixOf(
  pieces: readonly Piece[],
  rule: CacheRule,
  marks: CacheMarks | undefined,
  isLong: boolean,
): Prefix {
  const { prefix, ends } = staticOf(pieces)
  const all = pieces.reduce((sum, { part }) => sum + part.tokens, 0)
  const long = (tokens: number) => (isLong ? tokens : 0)
  if (rule.writes === 'request' && marks?.mode !== 'explicit') {
    const written = atLeast(all, rule)
    return { prefix, ends, cached: stepped(prefix, rule), written, writtenLong: 0 }
  }
  if (marks === undefined || (rule.how === 'automatic' && rule.writes === 'prefix')) {
    const cached = stepped(prefix, rule)
    return { prefix, ends, cached, written: cached, writtenLong: long(cached) }
  }
  return { ...marked(pieces, marks, prefix, all, rule), prefix, ends }
}

/** Tokens before the first part that may be other with the next call. */
export function staticOf(pieces: readonly Piece[]): Pick<Prefix, 'prefix' | 'ends'> {
  let prefix = 0
  for (const { part, end } of pieces) {
    if (end) return { prefix, ends: end }
    prefix += part.tokens
  }
  return { prefix, ends: undefined }
}

/** A call reads up to the last breakpoint before what varies, and writes up to the last one of all. */
function marked(
  pieces: readonly Piece[],
  marks: CacheMarks,
  prefix: number,
  all: number,
  rule: CacheRule,
): Pick<Prefix, 'cached' | 'written' | 'writtenLong'> {
  const places = marks.breakpoints.map(breakpoint => ({ ...breakpoint, tokens: tokensBefore(pieces, breakpoint) }))
  const most = (some: readonly { tokens: number }[]) => some.reduce((sum, { tokens }) => Math.max(sum, tokens), 0)
  const isLong = ({ ttl }: Breakpoint) => (ttl ?? marks.ttl) === '1h'
  // A breakpoint that the provider sets at the end finds what earlier turns of a conversation wrote.
  const ofTurns = marks.automatic && pieces.some(({ end }) => end?.why === 'history')
  const end = marks.automatic ? all : 0
  const found = most(places.filter(({ tokens }) => tokens <= prefix))
  const read = Math.max(found, ofTurns || (marks.automatic && prefix === all) ? prefix : 0)
  const long = Math.max(most(places.filter(isLong)), marks.automatic && marks.ttl === '1h' ? all : 0)
  return {
    cached: stepped(read, rule),
    written: atLeast(Math.max(most(places), end), rule),
    writtenLong: atLeast(long, rule),
  }
}

/** Tokens of all that is sent up to a breakpoint. What an included file sends stands where it is included. */
function tokensBefore(pieces: readonly Piece[], { of, at }: Breakpoint): number {
  const order = ['tools', 'system', 'messages']
  let [tokens, upTo, last] = [0, 0, true]
  for (const { of: own, part } of pieces) {
    tokens += part.tokens
    if (own === of && part.at.path === at.path) last = !isAfter(part.at, at)
    if (order.indexOf(own) < order.indexOf(of) || (own === of && last)) upTo = tokens
  }
  return upTo
}

function isAfter(one: Loc, other: Loc): boolean {
  const [line, from] = [one.line ?? 1, other.line ?? 1]
  return line > from || (line === from && (one.column ?? 1) > (other.column ?? 1))
}

function atLeast(tokens: number, { minimum }: CacheRule): number {
  return tokens < minimum ? 0 : tokens
}

/** Nothing below the minimum, and above it whole steps. */
export function stepped(tokens: number, { minimum, step }: Pick<CacheRule, 'minimum' | 'step'>): number {
  return tokens < minimum ? 0 : minimum + Math.floor((tokens - minimum) / step) * step
}
