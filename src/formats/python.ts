import { loadParsers } from '../source/parsers.ts'
import { pathsOf, specifiersIn } from '../source/python/specifiers.ts'
import { handedOn, readSource, sourceBeside } from '../source/read-source.ts'
import type { Format } from './format.ts'
import { withSettings } from './source-settings.ts'

declare module './format.ts' {
  interface FormatList {
    python: Format
  }
}

/** Prompts and tools in Python: what is bound to a name, returned by a function or handed to a model. Nothing of it is run. */
export const python: Format = {
  claims: path => /\.pyi?$/i.test(path),
  prepare: loadParsers,
  beside: (file, listed) => sourceBeside(file, listed, specifiersIn, pathsOf),
  parse: file => withSettings(readSource(file, pathsOf), file),
  handedOn: file => handedOn(file, pathsOf),
}
