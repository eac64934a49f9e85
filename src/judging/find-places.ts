import { notPrompts, otherText, otherTextExclude, type PlaceKind, places } from '../config/places.ts'
import type { Standing } from '../discovery/discover.ts'
import type { Globber } from '../revisions/glob.ts'

/** Source code in which prompts may stand as strings. */
const source = /\.(?:py|ipynb|[cm]?[jt]sx?|go|java|kt|cs|rs|rb|php|swift|scala)$/

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
  const code = find({ files: ['**/*.*'], exclude: otherTextExclude })
  return path => {
    if (known.named.has(path)) return 'named'
    if (known.folder.has(path)) return 'folder'
    if (known.template.has(path)) return 'template'
    if (text.has(path)) return 'text'
    return source.test(path) && code.has(path) ? 'source' : 'none'
  }
}
