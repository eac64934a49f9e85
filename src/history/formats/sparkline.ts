const bars = '▁▂▃▄▅▆▇█'

/** A line of bars from zero to the largest value, with a gap where there is none. A wider series is cut into equal spans, of which each shows its last. */
export function sparkline(values: readonly (number | null)[], width: number): string {
  const shown = values.length <= width ? values : spans(values, width)
  const most = Math.max(0, ...shown.map(value => value ?? 0))
  return shown
    .map(value => {
      if (value === null) return ' '
      const step = most === 0 ? 0 : Math.round((value / most) * (bars.length - 1))
      return bars[step] ?? ' '
    })
    .join('')
}

function spans(values: readonly (number | null)[], width: number): (number | null)[] {
  return Array.from({ length: width }, (_, i) => values[Math.ceil(((i + 1) * values.length) / width) - 1] ?? null)
}

/** Values at equal spans of time, as commits come in heaps: of each span the last. */
export function overTime(
  values: readonly (number | null)[],
  dates: readonly string[],
  width: number,
): (number | null)[] {
  const times = dates.map(date => Date.parse(date))
  const [first = 0, last = 0] = [times[0], times.at(-1)]
  if (first === last || values.length < 3) return [...values]
  const slots: (number | null)[] = []
  for (let slot = 0, at = 0; slot < width; slot++) {
    const end = first + ((slot + 1) * (last - first)) / width
    while (at + 1 < times.length && (times[at + 1] ?? 0) <= end) at++
    slots.push(values[at] ?? null)
  }
  return slots
}
