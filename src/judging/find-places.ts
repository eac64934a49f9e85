import {
  aboutProject,
  namedLikePages,
  notPrompts,
  otherText,
  otherTextExclude,
  type PlaceKind,
  places,
  specsOfSkills,
  valuesOnly,
} from '../config/places.ts'
import { isData } from '../data/read-data.ts'
import type { Standing } from '../discovery/discover.ts'
import type { Globs } from '../revisions/glob.ts'
import { isAside } from '../source/detect/names.ts'
import { languageOf } from '../source/literals/languages.ts'

/** Source code that is read for prompts, and other source code in which they may stand. */
const source = /\.(?:pyi?|ipynb|[cm]?[jt]sx?)$/i
const code = /\.(?:rb|php|swift|scala|tf|tofu|hcl)$/i

/** Data of an example or an evaluation often reads like a prompt and is none, so that it is not even listed. */
function textIn(path: string): Standing {
  return isData(path) ? (isAside(path) ? 'values' : 'data') : 'text'
}

function codeAt(path: string): Standing {
  if (isAside(path)) return 'none'
  return source.test(path) || languageOf(path) ? 'source' : code.test(path) ? 'code' : 'none'
}

/** Finds the well-known place of prompts that each path belongs to. */
export function findPlaces(find: (globs: Globs) => Pick<ReadonlySet<string>, 'has'>): (path: string) => Standing {
  // What several places leave out is matched once. What no path is asked for is not matched with all of them.
  const matched = (globs: Globs): Pick<ReadonlySet<string>, 'has'> => {
    let found: Pick<ReadonlySet<string>, 'has'> | undefined
    return {
      has: path => {
        found ??= find(globs)
        return found.has(path)
      },
    }
  }
  const without = (exclude: readonly string[]) => matched({ files: ['**'], exclude })
  const of = (kind: PlaceKind) =>
    matched({ files: places.filter(place => place.kind === kind).flatMap(place => place.files), exclude: [] })
  const known = { named: of('named'), folder: of('folder'), template: of('template') } satisfies Record<
    PlaceKind,
    unknown
  >
  const mayBePrompt = without(notPrompts)
  const specs = matched({ files: specsOfSkills, exclude: [] })
  const likePages = matched(namedLikePages)
  const isNoPage = without(aboutProject)
  const ofProduct = without(otherTextExclude)
  const text = matched({ files: otherText, exclude: [] })
  const values = matched(valuesOnly)
  const placeOf = (path: string): PlaceKind | 'values' | undefined => {
    const isAbout = !isNoPage.has(path)
    // The name of a page about a class `chat.agent` ends like that of an agent file.
    if (known.named.has(path))
      return isAbout && /\.(?:agent|instructions|chatmode)\.md$/.test(path) ? undefined : 'named'
    if (isAbout) return undefined
    // Translated texts tell people about prompts, wherever the file is.
    if (known.folder.has(path)) return values.has(path) ? 'values' : 'folder'
    return known.template.has(path) ? 'template' : undefined
  }
  const standingOf = (path: string): Standing => {
    const place = mayBePrompt.has(path) || specs.has(path) || likePages.has(path) ? placeOf(path) : undefined
    if (place) return place
    if (!ofProduct.has(path)) return values.has(path) ? 'values' : 'none'
    return text.has(path) ? textIn(path) : codeAt(path)
  }
  const standings = new Map<string, Standing>()
  return path => {
    const standing = standings.get(path) ?? standingOf(path)
    standings.set(path, standing)
    return standing
  }
}
