import type { CacheMarks, CacheTerms, Caching, Ttl, Varies } from '../model/caching.ts'
import type { Measurement } from '../model/measurement.ts'
import type { Model } from '../model/model.ts'
import type { Prompt } from '../model/prompt.ts'
import { guessVaries } from './guess-varies.ts'
import { type Piece, piecesOf, type VariesOf } from './pieces.ts'
import { prefixOf, stepped } from './prefix-of.ts'
import { ruleFor } from './rule-for.ts'
import type { CacheRule } from './rules.ts'
import { walkOf } from './walk.ts'

/** One side of a prompt, as far as its cache is concerned. */
export interface Cacheable {
  prompt: Prompt
  model: Pick<Model, 'provider' | 'id'>
  own: Measurement
}

/** What is known of a prompt's calls. */
export interface CacheWorkload {
  callsPerMonth: number | undefined
  cache?: CacheTerms | undefined
  /** The share of calls that find the prefix, by recorded usage. */
  recordedRate?: number | undefined
  /** How the config says that a slot varies. */
  varies(name: string): Varies | undefined
}

const secondsPerMonth = 30 * 24 * 60 * 60

/**
 * What the provider's cache does for one side of a prompt. Undefined where nothing is known of its provider's cache.
 * @param other the prompt of the other side: where neither marks anything, marks are taken to be made in code, if a hit rate is declared or recorded
 */
export function cachingOf(side: Cacheable, other: Prompt | undefined, workload: CacheWorkload): Caching | undefined {
  const rule = ruleFor(side.model)
  if (!rule) return undefined
  const { cache = {}, callsPerMonth, recordedRate } = workload
  const known = cache.hitRate ?? recordedRate
  const marks = marksOf(side.prompt, other, rule, known !== undefined)
  const lifetime = lifetimeOf(rule, side.prompt.cache, cache.ttl)
  const most = callsPerMonth === undefined ? 0 : 1 - Math.exp((-callsPerMonth * lifetime) / secondsPerMonth)
  const pieces = cacheablePieces(side, workload)
  const { name: provider, how, minimum, step, longFactor = 1 } = rule
  const isMarked = marks !== undefined && marks !== 'none'
  const isLong = cache.ttl === '1h' && '1h' in rule.lifetimes
  const task = inTask(pieces, rule, marks, isLong)
  const prefix = prefixOf(pieces, rule, marks === 'none' ? { breakpoints: [] } : marks, isLong)
  const without = wouldBe(pieces, rule)
  return {
    provider,
    how,
    minimum,
    step,
    carries:
      marks !== 'none' &&
      (how === 'automatic' ? !isMarked || marks.mode !== 'explicit' : !isMarked || marks.automatic === true),
    endsInTask: task.endsInTask,
    writesAll: task.writesAll,
    keepsLong: task.keepsLong,
    prefix: prefix.prefix,
    ends: prefix.ends,
    cached: prefix.cached,
    written: prefix.written,
    writtenLong: prefix.writtenLong,
    would: without.would,
    wouldCached: without.wouldCached,
    next: without.next,
    longFactor,
    hitRate: known === undefined ? { low: 0, high: most } : { low: known, high: known },
    from:
      cache.hitRate !== undefined
        ? 'config'
        : known !== undefined
          ? 'usage'
          : callsPerMonth !== undefined
            ? 'volume'
            : 'nothing',
    lifetime,
    ...(marks === 'none' && { unmarked: true as const }),
  }
}

/**
 * What holds from one call of a task to the next. A variable stays as it is there, unless it is said, or named, to change with every call:
 * a clock in front of a conversation breaks the cache of each of its turns.
 */
function inTask(
  pieces: readonly Piece[],
  { writes }: CacheRule,
  marks: CacheMarks | undefined | 'none',
  isLong: boolean,
): Pick<Caching, 'endsInTask' | 'writesAll' | 'keepsLong'> {
  const changes = ({ end }: Piece) => end?.why === 'slot' && end.varies === 'call' && end.from !== 'default'
  const stop = pieces.findIndex(changes)
  const before = pieces.slice(0, Math.max(0, stop)).reduce((sum, { part }) => sum + part.tokens, 0)
  const own = marks === 'none' ? undefined : marks
  return {
    endsInTask: stop < 0 ? undefined : before,
    writesAll: writes === 'request' && own?.mode !== 'explicit',
    keepsLong: own === undefined ? isLong : own.automatic === true && own.ttl === '1h',
  }
}

/** How far the prefix would go without the first thing that varies. */
function wouldBe(pieces: readonly Piece[], rule: CacheRule): Pick<Caching, 'would' | 'wouldCached' | 'next'> {
  // Most prompts have nothing in them that varies.
  const isStatic = !pieces.some(({ end }) => end)
  const { would, stop } = isStatic ? { would: tokensOf(pieces), stop: undefined } : walkOf(pieces, pieces)
  return { would, wouldCached: stepped(would, rule), next: stop?.part.at }
}

function tokensOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { part }) => sum + part.tokens, 0)
}

/** A side's request in the order of caching, with what in it varies. */
export function cacheablePieces({ prompt, own }: Cacheable, { varies }: Pick<CacheWorkload, 'varies'>): Piece[] {
  return piecesOf(prompt, own, variesBy(varies))
}

function variesBy(declared: CacheWorkload['varies']): VariesOf {
  return name => {
    const said = declared(name)
    if (said) return { varies: said, from: 'config' }
    const guess = guessVaries(name)
    return guess ? { varies: guess, from: 'name' } : { varies: 'call', from: 'default' }
  }
}

/** `none`: the provider caches what is marked, and nothing is. */
function marksOf(
  { cache }: Prompt,
  other: Prompt | undefined,
  { how, writes }: CacheRule,
  isDeclared: boolean,
): CacheMarks | undefined | 'none' {
  if (how === 'automatic') return writes === 'request' ? cache : undefined
  const marks = hasMarks(cache) ? cache : undefined
  if (marks) return marks
  if (hasMarks(other?.cache)) return { breakpoints: [] }
  return isDeclared ? undefined : 'none'
}

function hasMarks(marks: CacheMarks | undefined): boolean {
  return marks !== undefined && (marks.automatic === true || marks.breakpoints.length > 0)
}

/** What the request asks for, else what the config declares, else the provider's own. */
function lifetimeOf({ lifetime, lifetimes }: CacheRule, marks: CacheMarks | undefined, ttl: Ttl | undefined): number {
  const asked = marks?.ttl ?? marks?.breakpoints.find(one => one.ttl)?.ttl ?? ttl
  return (asked !== undefined && Object.hasOwn(lifetimes, asked) ? lifetimes[asked] : undefined) ?? lifetime
}
