import { appendTo } from '../../model/long-lists.ts'
import type { Seen } from './look-around.ts'

/** What an entry of the config is for. */
type Kind = 'code' | 'values' | 'text' | 'agents'

/** Files that one entry is to name. */
export interface Group {
  kind: Kind
  folder: string
  files: readonly Seen[]
}

/** What coding agents read in this repository; no product sends it. */
const AGENTS =
  /(?:^|\/)(?:(?:AGENTS|AGENT|CLAUDE|GEMINI|SKILL|copilot-instructions)\.md|\.(?:cursorrules|windsurfrules|clinerules)|[^/]+\.(?:instructions|chatmode|agent)\.md)$|(?:^|\/)\.(?:github|cursor|claude|agents|openhands|continue|windsurf|clinerules|roo|kiro|gemini|opencode|codex)\/|(?:^|\/)skills\/[^/]+\//

/** Entries of one kind; more are put together by their folders. */
const MOST = 6

/** Divides files by what they are and by their folders, so that a short list of entries names them all. */
export function groupsOf(seen: readonly Seen[]): Group[] {
  const kinds: Kind[] = ['code', 'values', 'text', 'agents']
  return kinds.flatMap((kind): Group[] => {
    const files = seen.filter(each => kindOf(each) === kind)
    if (files.length === 0) return []
    return kind === 'agents' ? [{ kind, folder: '', files }] : byFolder(files).map(group => ({ kind, ...group }))
  })
}

function kindOf({ path, standing, prompts }: Seen): Kind {
  if (AGENTS.test(path)) return 'agents'
  if (standing === 'source') return 'code'
  return prompts.some(({ prompt }) => !prompt.declared && prompt.id.startsWith(`${path}#`)) ? 'values' : 'text'
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** Of the folders that are too many, those that lie deepest become part of the one above. */
function byFolder(files: readonly Seen[]): { folder: string; files: Seen[] }[] {
  const groups = new Map<string, Seen[]>()
  for (const file of files) add(groups, folderOf(file.path), [file])
  while (groups.size > MOST) {
    const [deepest = ''] = [...groups.keys()].sort((a, b) => depth(b) - depth(a) || (a < b ? -1 : 1))
    const moved = groups.get(deepest) ?? []
    groups.delete(deepest)
    add(groups, folderOf(deepest), moved)
  }
  // What lies within another is part of it.
  for (const folder of [...groups.keys()].sort((a, b) => depth(b) - depth(a))) {
    const above = [...groups.keys()].find(other => other !== folder && other !== '' && folder.startsWith(`${other}/`))
    if (above === undefined) continue
    add(groups, above, groups.get(folder) ?? [])
    groups.delete(folder)
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([folder, all]) => ({ folder, files: all }))
}

function add(groups: Map<string, Seen[]>, folder: string, files: readonly Seen[]): void {
  for (const file of files) appendTo(groups, folder, file)
}

function depth(folder: string): number {
  return folder === '' ? 0 : folder.split('/').length
}
