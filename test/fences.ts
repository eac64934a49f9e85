import { readdirSync, readFileSync } from 'node:fs'

/** A fenced block of a page, and the line that it starts on. */
export interface Fence {
  page: string
  line: number
  language: string
  text: string
}

/** The pages that people read: the README and the docs. */
export const pages = [
  'README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).map(at => `docs/${at}`),
]
  .filter(path => path.endsWith('.md'))
  .sort()

/** Every fenced block of a page. */
export function fencesOf(page: string): Fence[] {
  const fences: Fence[] = []
  let open: (Fence & { mark: string }) | undefined
  for (const [at, line] of readFileSync(page, 'utf8').split('\n').entries()) {
    const [, mark = '', language = ''] = /^\s*(`{3,})(\w*)/.exec(line) ?? []
    if (open && mark === open.mark && language === '') {
      const { mark: _, ...fence } = open
      fences.push(fence)
      open = undefined
    } else if (open) open.text += `${line}\n`
    else if (mark !== '') open = { page, line: at + 1, language, text: '', mark }
  }
  return fences
}
