import stringWidth from 'string-width'

/** Pads cells so that columns line up; numbers to the right. Trailing space is cut. */
export function columns(rows: readonly (readonly string[])[], align: string, indent = '  '): string[] {
  const widths: number[] = []
  for (const row of rows) {
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, stringWidth(cell))
    })
  }
  return rows.map(row => {
    const cells = row.map((cell, i) => {
      const space = ' '.repeat((widths[i] ?? 0) - stringWidth(cell))
      return align[i] === 'r' ? space + cell : cell + space
    })
    return (indent + cells.join('  ')).trimEnd()
  })
}
