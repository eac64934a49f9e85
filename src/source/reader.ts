import { pathsOf as scriptPathsOf, specifiersIn as scriptSpecifiersIn } from './javascript/specifiers.ts'
import { loadParsers } from './parsers.ts'
import { codeOf } from './python/notebook.ts'
import { pathsOf, specifiersIn } from './python/specifiers.ts'
import { handedOn, readSource, sourceBeside } from './read-source.ts'

/** All that reads source code, so that it loads as one and only where there is some. */
export const reader = {
  readSource,
  handedOn,
  sourceBeside,
  /** Of a Jupyter notebook. */
  codeOf,
  loadParsers,
  python: { pathsOf, specifiersIn },
  javascript: { pathsOf: scriptPathsOf, specifiersIn: scriptSpecifiersIn },
} as const
