import { eastAsianWidth } from 'get-east-asian-width'

/** Pads cells so that columns line up; numbers to the right. Trailing space is cut. */
export function columns(rows: readonly (readonly string[])[], align: string, indent = '  '): string[] {
  const widths: number[] = []
  for (const row of rows) {
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, widthOf(cell))
    })
  }
  return rows.map(row => {
    const cells = row.map((cell, i) => {
      const space = ' '.repeat((widths[i] ?? 0) - widthOf(cell))
      return align[i] === 'r' ? space + cell : cell + space
    })
    return (indent + cells.join('  ')).trimEnd()
  })
}

/** Columns that a text takes in a terminal; it has been made safe, so that only marks have no width of their own. */
function widthOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length
  let width = 0
  for (const character of text.replace(/\p{M}/gu, '')) width += eastAsianWidth(character.codePointAt(0) ?? 0)
  return width
}
