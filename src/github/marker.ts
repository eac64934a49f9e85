/** Which run wrote a comment. Runs are numbered upwards; a repeated run has a higher attempt. */
export interface Run {
  id: number
  attempt: number
}

function marker(id: string): string {
  return `<!-- promptcost:${id} -->`
}

/**
 * Adds the hidden lines by which a later run knows its comment, and what it has to know of it. They come last: the first line
 * of a comment is what the notification e-mail shows, where nothing is hidden.
 */
export function mark(body: string, id: string, run: Run, ledger?: string): string {
  return `${body.trimEnd()}\n${ledger === undefined ? '' : `${ledger}\n`}<!-- run ${run.id}.${run.attempt} -->\n${marker(id)}`
}

export function isMarked(body: string, id: string): boolean {
  return body.trimEnd().endsWith(marker(id))
}

/** The run that wrote a marked comment; a comment without that line is older than any. */
export function runOf(body: string): Run {
  const found = /<!-- run (\d{1,15})\.(\d{1,9}) -->\s*<!-- [^\n]*-->\s*$/.exec(body.slice(-256))
  return { id: Number(found?.[1] ?? 0), attempt: Number(found?.[2] ?? 0) }
}

/** Negative where `a` ran before `b`. */
export function compareRuns(a: Run, b: Run): number {
  return a.id - b.id || a.attempt - b.attempt
}

/** Whether two marked comments say the same, whichever run wrote them, and whenever. */
export function saysTheSame(a: string, b: string): boolean {
  const visible = (body: string) =>
    body
      .replaceAll('\r\n', '\n')
      .replace(/<!-- run [\d.]{1,32} -->\n/, '')
      .trimEnd()
      .split('\n')
      .map(line => (line.startsWith('<!-- ledger ') ? line.replace(/"at":"[^"]*",?/g, '') : line))
      .join('\n')
  return visible(a) === visible(b)
}
