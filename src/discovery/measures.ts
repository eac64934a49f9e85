/** The beginning of a text. */
export const start = (text: string) => text.slice(0, 1_500)

/** The first lines that are not blank. */
export const linesOf = (text: string): readonly string[] => text.split('\n', 400).filter(line => line.trim() !== '')

/** Whether a pattern matches more than a share of the lines. It looks at no more of them than decide it. */
export function matchesMore(share: number, lines: readonly string[], pattern: RegExp): boolean {
  const all = lines.length
  let matched = 0
  for (let i = 0; i < all; i++) {
    if (pattern.test(lines[i] ?? '')) matched++
    if (matched / all > share) return true
    if ((matched + all - i - 1) / all <= share) return false
  }
  return false
}

/** Template tags look like code but are not. */
export function withoutTags(text: string, lines: readonly string[]): readonly string[] {
  if (!text.includes('{')) return lines
  const plain = text.replace(/\{[{%#][^{}]{0,200}[}%#]\}/g, 'x')
  return plain === text ? lines : linesOf(plain)
}

/** How often words of a kind occur in a thousand characters. */
export function density(text: string, pattern: RegExp): number {
  return text.length === 0 ? 0 : ((text.match(pattern)?.length ?? 0) * 1_000) / Math.max(400, text.length)
}

/** Whether a text begins as a page or a mail does, but for comments and tags of a template. */
export function isPage(text: string): boolean {
  // Nothing is left out before the first character unless it begins a comment or a tag itself.
  if (!/^\s*[<{]/.test(text)) return false
  const start = text.slice(0, 4_000).replace(/<!--[\s\S]*?-->|\{\{[^{}]{0,200}\}\}|\{%[^{}]{0,200}%\}/g, '')
  return /^\s*<(?:!doctype html|html|head|body|mjml)\b/i.test(start)
}

/** Whether a key of YAML, at the top or just below it, holds instructions of several lines. */
export const holdsInstructions = (text: string): boolean =>
  /^ {0,4}(?:system_?)?(?:instructions?|prompt|system)[ \t]{0,3}:[ \t]{0,3}[|>]/m.test(text)
