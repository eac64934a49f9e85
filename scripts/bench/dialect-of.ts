import type { parserOf } from '../../src/source/parsers.ts'

/** The grammar of a file; undefined for a language that is read text by text. */
export function dialectOf(path: string): Parameters<typeof parserOf>[0] | undefined {
  if (/\.pyi?$/i.test(path)) return 'python'
  if (/\.tsx$/i.test(path)) return 'tsx'
  if (/\.[cm]?ts$/i.test(path)) return 'typescript'
  return /\.[cm]?jsx?$/i.test(path) ? 'javascript' : undefined
}
