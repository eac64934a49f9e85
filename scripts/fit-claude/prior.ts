import { rankKnots } from '../../src/tokens/estimate/word.ts'

type Pair = readonly [old: number, recent: number]

/** What a feature costs before any prompt is looked at, by generation; what the corpus does not tell stays so. */
const exact: Record<string, Pair> = {
  'word unknown': [1.7, 2.2],
  'letters under 4, unknown': [-0.25, -0.25],
  'letters over 4, unknown': [0.2, 0.25],
  'letters over 20, unknown': [0.3, 0.35],
  'accented letter': [0.4, 0.4],
  'one capital': [0.2, 0.4],
  capitalised: [0.4, 0.9],
  capitals: [0.4, 0.9],
  'capitals over 2': [0.15, 0.55],
  contraction: [1, 1],
  'three digits': [1, 1],
  line: [1, 1],
  'blank line': [1, 1],
  'blank lines': [1, 1],
  'space before line end': [1, 1],
  indent: [1, 1],
  gap: [1, 1],
  'long blank': [1, 1],
  marks: [0.4, 0.4],
  control: [1, 1],
}

/**
 * Tokens per character of other scripts, the same for both generations (public probes: sol.ava.dev, 17 April 2026).
 * Chinese, Arabic and Hindi follow A. Komatsuzaki's table of April 2026 (1.7, 2.9 and 3.2 times the tokens of the English
 * text); the others lie between that table's ratios and those of ai-tokenizer's Claude vocabulary.
 */
const perCharacter: Record<string, number> = {
  quote: 0.6,
  dash: 1.1,
  ellipsis: 1,
  latin: 0.8,
  cyrillic: 0.5,
  greek: 0.8,
  hebrew: 0.85,
  arabic: 0.85,
  indic: 0.85,
  thai: 1.1,
  hangul: 1.1,
  kana: 0.9,
  han: 0.95,
  wide: 0.9,
  emoji: 2.2,
  joiner: 1,
  symbol: 1.6,
  rare: 2,
  again: 0.3,
}

/** The prior of a feature for both generations. */
export function priorOf(feature: string): Pair {
  const known = exact[feature]
  if (known) return known
  if (feature.startsWith('mark ')) return [0.45, 0.45]
  const script = perCharacter[feature.replace('one ', '')]
  if (feature.startsWith('one ') && script !== undefined) return [script, script]
  const knot = rankKnots[Number(feature.match(/^word (\d+)$/)?.[1] ?? Number.NaN)]
  if (knot === undefined) return [0, 0]
  return [knot < 15.5 ? 1 : 1.1, knot < 12.6 ? 1 : knot < 13 ? 1.35 : knot < 14 ? 1.7 : 1.9]
}
