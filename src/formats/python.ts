import type { Format } from './format.ts'
import { loadReaderAndParsers, sourceReader } from './source-reader.ts'
import { withSettings } from './source-settings.ts'

declare module './format.ts' {
  interface FormatList {
    python: Format
  }
}

/** Prompts and tools in Python: what is bound to a name, returned by a function or handed to a model. Nothing of it is run. */
export const python: Format = {
  endings: /^\.pyi?$/,
  claims: path => /\.pyi?$/i.test(path),
  prepare: loadReaderAndParsers,
  beside: (file, listed) => {
    const { sourceBeside, python } = sourceReader()
    return sourceBeside(file, listed, python.specifiersIn, python.pathsOf)
  },
  parse: file => {
    const { readSource, python } = sourceReader()
    return withSettings(readSource(file, python.pathsOf), file)
  },
  handedOn: file => {
    const { handedOn, python } = sourceReader()
    return handedOn(file, python.pathsOf)
  },
}
