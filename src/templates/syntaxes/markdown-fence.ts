const OPENING = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})/
const CLOSING = /^ {0,3}(`{3,}|~{3,})[ \t\r]*$/

/** A fence of code that is open: its mark, and how far its line is indented. */
export interface Fence {
  mark: string
  indent: number
}

/** The fence that a line of Markdown opens: backticks behind no other backtick on the line, or tildes (https://spec.commonmark.org/0.31.2/#fenced-code-blocks). */
export function fenceOpenedBy(line: string): Fence | undefined {
  const [, blanks, mark] = OPENING.exec(line) ?? []
  return mark === undefined ? undefined : { mark, indent: blanks?.length ?? 0 }
}

/** Whether a line closes a fence: as long a mark, and nothing behind it. */
export function closesFence(line: string, { mark }: Fence): boolean {
  return CLOSING.exec(line)?.[1]?.startsWith(mark) === true
}
