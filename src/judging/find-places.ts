import { notPrompts, otherText, otherTextExclude, type PlaceKind, places } from '../config/places.ts'
import type { Standing } from '../discovery/discover.ts'
import type { Globber } from '../revisions/glob.ts'
import { isAside } from '../source/detect/names.ts'

/** Source code that is read for prompts, and other source code in which they may stand. */
const source = /\.(?:pyi?|[cm]?[jt]sx?)$/i
const code = /\.(?:ipynb|go|java|kt|cs|rs|rb|php|swift|scala)$/i

/** Pages about a project, where a text about prompts is no prompt. */
const aboutProject = ['**/{docs,doc,documentation,website,site,blog}/**']

/** Tells where each path stands among the places where prompts are known to be. */
export function findPlaces(find: Globber): (path: string) => Standing {
  const of = (kind: PlaceKind) => {
    const files = places.filter(place => place.kind === kind).flatMap(place => place.files)
    return find({ files, exclude: kind === 'named' ? notPrompts : [...notPrompts, ...aboutProject] })
  }
  const known = { named: of('named'), folder: of('folder'), template: of('template') } satisfies Record<
    PlaceKind,
    unknown
  >
  const text = find({ files: otherText, exclude: otherTextExclude })
  const ofProduct = find({ files: ['**/*.*'], exclude: otherTextExclude })
  return path => {
    if (known.named.has(path)) return 'named'
    if (known.folder.has(path)) return 'folder'
    if (known.template.has(path)) return 'template'
    if (text.has(path)) return 'text'
    if (!ofProduct.has(path) || isAside(path)) return 'none'
    return source.test(path) ? 'source' : code.test(path) ? 'code' : 'none'
  }
}
