import { folderOf, type Group } from './group.ts'

/** Files that are named one by one, at the most. */
const FEW = 4
/** Files beside the prompts that an entry may leave out by name. */
const MOST_EXCLUDED = 8
const MOST_NAMED = 150

/** The globs of an entry: those of its folder, where these match little else, or the files by name. */
export function globsFor(
  { kind, folder, files }: Group,
  all: readonly string[],
): { files: string[]; exclude: string[]; unnamed: number } {
  const paths = files.map(({ path }) => path).sort()
  if (kind === 'agents') return { files: forAgents(paths), exclude: [], unnamed: 0 }
  if (paths.length <= FEW) return { files: paths.map(asGlob), exclude: [], unnamed: 0 }
  const deep = paths.some(path => folderOf(path) !== folder)
  const endings = [...new Set(paths.map(endingOf))].sort()
  const name = endings.length === 1 ? `*${endings[0]}` : `*{${endings.join(',')}}`
  const glob = [...(folder === '' ? [] : [asGlob(folder)]), ...(deep ? ['**'] : []), name].join('/')
  const known = new Set(paths)
  const beside = all.filter(path => isWithin(path, folder, deep, endings) && !known.has(path))
  // In source code only what is found counts.
  if (kind === 'code') return { files: [glob], exclude: [], unnamed: 0 }
  if (beside.length <= Math.min(MOST_EXCLUDED, paths.length))
    return { files: [glob], exclude: beside.map(asGlob), unnamed: 0 }
  return { files: paths.slice(0, MOST_NAMED).map(asGlob), exclude: [], unnamed: Math.max(0, paths.length - MOST_NAMED) }
}

/** Agents look for their files by name, wherever they are. */
function forAgents(paths: readonly string[]): string[] {
  return [...new Set(paths.map(agentGlob))].sort().slice(0, MOST_NAMED)
}

function agentGlob(path: string): string {
  const base = path.slice(path.lastIndexOf('/') + 1)
  if (/^(?:AGENTS|AGENT|CLAUDE|GEMINI)\.md$|^\./.test(base)) return `**/${base}`
  const hidden = /^(.*\/)?(\.[^/]+\/[^/]+)\//.exec(path)
  if (hidden) return `${asGlob((hidden[1] ?? '') + (hidden[2] ?? ''))}/**/*${endingOf(path)}`
  return asGlob(path)
}

function endingOf(path: string): string {
  const base = path.slice(path.lastIndexOf('/') + 1)
  const dot = base.lastIndexOf('.')
  return dot > 0 ? asGlob(base.slice(dot)) : asGlob(base)
}

function isWithin(path: string, folder: string, deep: boolean, endings: readonly string[]): boolean {
  const inside = folder === '' || path.startsWith(`${folder}/`)
  return inside && (deep || folderOf(path) === folder) && endings.some(ending => path.endsWith(ending))
}

function asGlob(path: string): string {
  return path.replace(/[[\](){}*?!+@]/g, '\\$&')
}
