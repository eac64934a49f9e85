import type { Sum } from '../change.ts'

/** Growth that is noise: a key below `ignore_below`. */
interface FloorKey {
  /** Limits on which growth it excuses. */
  excuses: readonly ('tokens' | 'usd')[]
  /** The growth, in whole units of 10^-`decimals`; undefined where it is not known. */
  grown(growth: Sum, end: 'low' | 'expected' | 'high'): number | undefined
  decimals: number
  /** True where a call volume that the head itself declares must not make growth noise. */
  byVolume: boolean
  written: { like: string; most: number; whole: boolean; description: string; examples: number[] }
  otherwise: number | undefined
}

export const floors = {
  tokens: {
    excuses: ['tokens'],
    grown: ({ tokens }, end) => tokens.delta[end],
    decimals: 0,
    byVolume: false,
    written: {
      like: 'a number of tokens such as 50',
      most: 1e9,
      whole: true,
      description: 'Ignores growth of up to this many tokens per call.',
      examples: [50],
    },
    otherwise: 50,
  },
  usd_per_1k_calls: {
    excuses: ['usd'],
    grown: ({ usd }, end) => Number(usd?.delta[end] ?? 0n) * 1000,
    decimals: 12,
    byVolume: false,
    written: {
      like: 'an amount of USD such as 0.01',
      most: 1e12,
      whole: false,
      description: 'Ignores growth of up to this many USD per 1,000 calls.',
      examples: [0.01],
    },
    otherwise: 0.01,
  },
  usd_per_month: {
    excuses: ['tokens', 'usd'],
    grown: ({ usdPerMonth }, end) => (usdPerMonth ? Number(usdPerMonth.delta[end]) : undefined),
    decimals: 12,
    byVolume: true,
    written: {
      like: 'an amount of USD such as 5',
      most: 1e12,
      whole: false,
      description: 'Ignores growth of up to this many USD per month.',
      examples: [5],
    },
    otherwise: undefined,
  },
} as const satisfies Record<string, FloorKey>

export type FloorName = keyof typeof floors

/** Growth that is noise, whatever its percentage. USD amounts are plain USD. */
export type Floor = {
  readonly [K in FloorName]: (typeof floors)[K]['otherwise'] extends number ? number : number | undefined
}
