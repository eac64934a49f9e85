import type { Format } from './format.ts'
import { loadReaderAndParsers, sourceReader } from './source-reader.ts'
import { withSettings } from './source-settings.ts'

declare module './format.ts' {
  interface FormatList {
    javascript: Format
  }
}

/** Prompts and tools in JavaScript and TypeScript, as `python.ts` reads those in Python. */
export const javascript: Format = {
  endings: /^\.[cm]?[jt]sx?$/,
  claims: path => /\.[cm]?[jt]sx?$/i.test(path),
  prepare: loadReaderAndParsers,
  beside: (file, listed) => {
    const { sourceBeside, javascript } = sourceReader()
    return sourceBeside(file, listed, javascript.specifiersIn, javascript.pathsOf)
  },
  parse: file => {
    const { readSource, javascript } = sourceReader()
    return withSettings(readSource(file, javascript.pathsOf), file)
  },
  handedOn: file => {
    const { handedOn, javascript } = sourceReader()
    return handedOn(file, javascript.pathsOf)
  },
}
