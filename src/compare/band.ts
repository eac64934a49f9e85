import type { Range, Sure, Usd } from '../model/quantity.ts'

/** The range of a number of tokens whose count is off by at most its tokenizer's band. */
export function widen(tokens: number, sure: Sure): Range {
  if (sure.kind === 'exact') return { low: tokens, expected: tokens, high: tokens }
  const off = Math.ceil(Math.abs(tokens) * sure.band)
  return { low: tokens - off, expected: tokens, high: tokens + off }
}

/** The same for money that is proportional to such a number. */
export function widenUsd(usd: Usd, sure: Sure): Range<Usd> {
  if (sure.kind === 'exact') return { low: usd, expected: usd, high: usd }
  const perMillion = BigInt(Math.round(sure.band * 1_000_000))
  const off = ((usd < 0n ? -usd : usd) * perMillion + 999_999n) / 1_000_000n
  return { low: usd - off, expected: usd, high: usd + off }
}
