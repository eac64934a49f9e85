import { pathsOf, specifiersIn } from '../source/javascript/specifiers.ts'
import { loadParsers } from '../source/parsers.ts'
import { handedOn, readSource, sourceBeside } from '../source/read-source.ts'
import type { Format } from './format.ts'
import { withSettings } from './source-settings.ts'

declare module './format.ts' {
  interface FormatList {
    javascript: Format
  }
}

/** Prompts and tools in JavaScript and TypeScript, as `python.ts` reads those in Python. */
export const javascript: Format = {
  claims: path => /\.[cm]?[jt]sx?$/i.test(path),
  prepare: loadParsers,
  beside: (file, listed) => sourceBeside(file, listed, specifiersIn, pathsOf),
  parse: file => withSettings(readSource(file, pathsOf), file),
  handedOn: file => handedOn(file, pathsOf),
}
