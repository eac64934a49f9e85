import type { Usd } from '../model/quantity.ts'

const minus = '-'
const picoPerUsd = 1_000_000_000_000n

/** A number with commas between thousands. For a whole one `toLocaleString`, which loads the data of a language first, is not needed. */
export function grouped(value: number | bigint): string {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return value.toLocaleString('en-US')
  if (-1000 < value && value < 1000) return String(value)
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** `+1,234`, `-5`, `0`. */
export function signed(value: number | bigint): string {
  return value > 0 ? `+${grouped(value)}` : grouped(value)
}

/** How many decimals a column of USD needs, by its largest value: whole dollars from $100, else cents, else three digits that count. */
export function decimalsFor(amounts: readonly Usd[]): number {
  let largest = 0n
  for (const amount of amounts) if (abs(amount) > largest) largest = abs(amount)
  if (largest >= 100n * picoPerUsd) return 0
  if (largest >= picoPerUsd || largest === 0n) return 2
  const zeros = 12 - largest.toString().length
  return Math.min(zeros + 3, 9)
}

/** An amount in USD without its sign for dollars: `1,408`, `0.0123`, `-4.50`. */
export function usdDigits(usd: Usd, decimals: number): string {
  const unit = 10n ** BigInt(12 - decimals)
  const rounded = roundTo(usd, unit) / unit
  const digits = abs(rounded)
    .toString()
    .padStart(decimals + 1, '0')
  const whole = grouped(BigInt(decimals === 0 ? digits : digits.slice(0, -decimals)))
  return `${rounded < 0n ? minus : ''}${whole}${decimals === 0 ? '' : `.${digits.slice(-decimals)}`}`
}

export function signedUsdDigits(usd: Usd, decimals: number): string {
  const digits = usdDigits(usd, decimals)
  if (!/[1-9]/.test(digits)) return '0'
  return usd > 0n ? `+${digits}` : digits
}

/** `$1,408`, as precise as its size asks for. Without a column to stand in, zeros behind the cents are left out. */
export function dollars(usd: Usd, decimals?: number): string {
  const digits = usdDigits(abs(usd), decimals ?? decimalsFor([usd]))
  const short = decimals === undefined ? digits.replace(/(\.\d\d\d*?)0+$/, '$1') : digits
  return `${usd < 0n && /[1-9]/.test(short) ? minus : ''}$${short}`
}

/** The same rounded up, for an amount that must at least be reached. */
export function dollarsAtLeast(usd: Usd): string {
  const decimals = decimalsFor([usd])
  const unit = 10n ** BigInt(12 - decimals)
  return dollars(((usd + unit - 1n) / unit) * unit)
}

/** `+$833`. */
export function signedDollars(usd: Usd, decimals?: number): string {
  const text = dollars(usd, decimals)
  return usd > 0n && /[1-9]/.test(text) ? `+${text}` : text
}

/** Growth in per cent with one decimal: `+21.2%`. Undefined where there is nothing to grow from. */
export function percentOf(delta: number | bigint, base: number | bigint): string | undefined {
  if (Number(base) === 0) return undefined
  return signedPercent((100 * Number(delta)) / Number(base))
}

/** A percentage with its sign; more decimals where it would read as the limit it breaks (`unlike`), or as nothing. */
export function signedPercent(percent: number, unlike?: number): string {
  let decimals = 1
  const misleads = (shown: number) => percent !== shown && (shown === unlike || shown === 0)
  while (decimals < 4 && misleads(Number(percent.toFixed(decimals)))) decimals++
  const text = Math.abs(percent) >= 1000 ? grouped(Math.round(percent)) : percent.toFixed(decimals)
  if (Number(text.replaceAll(',', '')) === 0) return '0%'
  return `${percent > 0 ? '+' : ''}${text}%`
}

/**
 * Rounds amounts to whole units so that they add up to their rounded sum: the largest remainders are rounded up first.
 * (Hamilton's method of apportionment.)
 */
export function apportion(amounts: readonly Usd[], decimals: number): Usd[] {
  const unit = 10n ** BigInt(12 - decimals)
  const floors = amounts.map(amount => floorDiv(amount, unit))
  const target =
    roundTo(
      amounts.reduce((sum, amount) => sum + amount, 0n),
      unit,
    ) / unit
  let missing = Number(target - floors.reduce((sum, floor) => sum + floor, 0n))
  const byRemainder = amounts
    .map((amount, i) => ({ i, rest: amount - (floors[i] ?? 0n) * unit }))
    .sort((a, b) => (a.rest < b.rest ? 1 : a.rest > b.rest ? -1 : 0))
  for (const { i } of byRemainder) {
    if (missing-- <= 0) break
    floors[i] = (floors[i] ?? 0n) + 1n
  }
  return floors.map(floor => floor * unit)
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value
}

/** To a number of decimals, half away from zero. */
export function roundUsd(usd: Usd, decimals: number): Usd {
  return roundTo(usd, 10n ** BigInt(12 - decimals))
}

/** Half away from zero. */
function roundTo(value: bigint, unit: bigint): bigint {
  const rounded = ((abs(value) + unit / 2n) / unit) * unit
  return value < 0n ? -rounded : rounded
}

function floorDiv(value: bigint, unit: bigint): bigint {
  const quotient = value / unit
  return value < 0n && quotient * unit !== value ? quotient - 1n : quotient
}
