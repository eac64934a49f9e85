import type { ParsedFile, PromptFile } from '../parsed/prompt-file.ts'
import type { Format } from './format.ts'
import { loadReaderAndParsers, sourceReader } from './source-reader.ts'
import { withSettings } from './source-settings.ts'

declare module './format.ts' {
  interface FormatList {
    notebook: Format
  }
}

/** Prompts and tools in the code of a Jupyter notebook (nbformat 3 and 4), as `python.ts` reads those in Python. */
export const notebook: Format = {
  endings: /^\.ipynb$/,
  claims: path => /\.ipynb$/i.test(path),
  prepare: loadReaderAndParsers,
  beside: (file, listed) => {
    const { sourceBeside, python } = sourceReader()
    return sourceBeside(asPython(file), listed, python.specifiersIn, python.pathsOf)
  },
  parse: file => (sourceReader().codeOf(file.text) === undefined ? notRead(file) : parseCode(asPython(file))),
  handedOn: file => {
    const { handedOn, python } = sourceReader()
    return handedOn(asPython(file), python.pathsOf)
  },
}

function asPython(file: PromptFile): PromptFile {
  return { ...file, text: sourceReader().codeOf(file.text) ?? '' }
}

function parseCode(file: PromptFile): ParsedFile {
  const { readSource, python } = sourceReader()
  return withSettings(readSource(file, python.pathsOf), file)
}

function notRead({ path }: PromptFile): ParsedFile {
  return { prompts: [], findings: [{ kind: 'unreadable', severity: 'warn', at: { path }, why: 'not-data' }] }
}
