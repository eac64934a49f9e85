const usdPlaces = 12

/** USD as a plain decimal, without trailing zeros. */
export function toDecimal(usd: bigint): string {
  return usd === 0n ? '0' : shift(usd, usdPlaces)
}

const ZERO = 48

/** A whole number of units of 10^-places as a plain decimal, without trailing zeros. */
export function shift(units: bigint, places: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places)
  let end = digits.length
  while (end > whole.length && digits.charCodeAt(end - 1) === ZERO) end--
  const fraction = digits.slice(whole.length, end)
  return `${units < 0n ? '-' : ''}${whole}${fraction && `.${fraction}`}`
}

/** The inverse of `toDecimal`, to units of 1e-12; takes any plain decimal of at most 12 places. */
export function fromDecimal(text: string): bigint {
  if (text === '0') return 0n
  const negative = text.startsWith('-')
  const [units = '0', fraction = ''] = (negative ? text.slice(1) : text).split('.')
  const usd = BigInt(units + fraction.padEnd(usdPlaces, '0'))
  return negative ? -usd : usd
}
