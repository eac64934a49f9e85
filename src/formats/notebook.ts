import type { ParsedFile, PromptFile } from '../parsed/prompt-file.ts'
import { loadParsers } from '../source/parsers.ts'
import { codeOf } from '../source/python/notebook.ts'
import { pathsOf, specifiersIn } from '../source/python/specifiers.ts'
import { handedOn, readSource, sourceBeside } from '../source/read-source.ts'
import type { Format } from './format.ts'
import { withSettings } from './source-settings.ts'

declare module './format.ts' {
  interface FormatList {
    notebook: Format
  }
}

/** Prompts and tools in the code of a Jupyter notebook (nbformat 3 and 4), as `python.ts` reads those in Python. */
export const notebook: Format = {
  claims: path => /\.ipynb$/i.test(path),
  prepare: loadParsers,
  beside: (file, listed) => sourceBeside(asPython(file), listed, specifiersIn, pathsOf),
  parse: file => (codeOf(file.text) === undefined ? notRead(file) : parseCode(asPython(file))),
  handedOn: file => handedOn(asPython(file), pathsOf),
}

function asPython(file: PromptFile): PromptFile {
  return { ...file, text: codeOf(file.text) ?? '' }
}

function parseCode(file: PromptFile): ParsedFile {
  return withSettings(readSource(file, pathsOf), file)
}

function notRead({ path }: PromptFile): ParsedFile {
  return { prompts: [], findings: [{ kind: 'unreadable', severity: 'warn', at: { path }, why: 'not-data' }] }
}
