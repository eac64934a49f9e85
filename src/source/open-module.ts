import type { Tree } from '@lezer/common'
import { placesIn } from '../data/places-in.ts'
import { readJavascript } from './javascript/read-javascript.ts'
import { Kept } from './kept.ts'
import type { Language } from './literals/language.ts'
import { languageOf } from './literals/languages.ts'
import { readLiterals } from './literals/read-literals.ts'
import { marksIn, type Span } from './marks.ts'
import type { Module } from './module.ts'
import { parserOf } from './parsers.ts'
import { readPython } from './python/read-python.ts'
import { scopesOf } from './scopes.ts'

/** Reads a file of source code. */
export function moduleOf({ path, id, text }: { path: string; id: string; text: string }): Module {
  const other = languageOf(path)
  if (other) return literalModule({ path, id, text }, other)
  const isPython = /\.(?:pyi?|ipynb)$/i.test(path)
  const { tree, cut } = parserOf(isPython ? 'python' : dialectOf(path))(text)
  const outline = isPython ? readPython(tree, text) : readJavascript(tree, text)
  const language = isPython ? 'python' : 'javascript'
  const { tooDeep } = outline
  const marks = marksIn(text, () => commentsIn(tree))
  return { path, id, text, root: scopesOf(outline), language, place: placesIn(path, text), marks, tooDeep, cut }
}

/** A module of a language whose texts are read one by one. What their methods make of a text is called as in Python. */
function literalModule({ path, id, text }: { path: string; id: string; text: string }, language: Language): Module {
  const { outline, comments, further } = readLiterals(text, language)
  const { tooDeep } = outline
  const marks = marksIn(text, () => comments)
  const root = scopesOf(outline)
  const place = placesIn(path, text)
  return { path, id, text, root, language: 'python', place, marks, further, tooDeep, cut: undefined }
}

function commentsIn(tree: Tree): Span[] {
  const found: Span[] = []
  tree.iterate({
    enter: ({ name, from, to }) => {
      if (/Comment$/.test(name)) found.push({ from, to })
    },
  })
  return found
}

/** In a `.ts` an angle bracket is a type, in all others an element. */
function dialectOf(path: string): 'javascript' | 'typescript' | 'tsx' {
  if (/\.tsx$/i.test(path)) return 'tsx'
  return /\.[cm]?ts$/i.test(path) ? 'typescript' : 'javascript'
}

/** Modules that several files import are read once. They take some fifteen times as many bytes as their texts have characters. */
const kept = new Kept<Module>(4 * 2 ** 20)

/** Reads a file of source code, or hands out what was read of the same content before. */
export function keptModule(file: { path: string; id: string; text: string }): Module {
  // No file opens one whose texts are read one by one, so that it would only be in the way.
  if (languageOf(file.path)) return moduleOf(file)
  return kept.of(file, () => moduleOf(file))
}
