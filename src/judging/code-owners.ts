import { codeOwnersPaths, ownersOf, readCodeOwners } from '../config/code-owners.ts'
import type { CodeOwners } from '../config/said-of.ts'
import type { Entry, Revision, Sides } from '../model/revision.ts'
import { globber } from '../revisions/glob.ts'

type Lookup = (path: string) => readonly string[]

const nobody: Lookup = () => []

/**
 * Who owns the paths, as each side's CODEOWNERS says, which stands at the top of the repository wherever the checked directory lies.
 * @param entries the files that hold prompts
 */
export async function codeOwners(sides: Sides, entries: readonly Entry[]): Promise<CodeOwners> {
  const around = await sides.around([...codeOwnersPaths])
  const [base, head] = [around.base && (await fileOf(around.base)), await fileOf(around.head)]
  if (!base && !head) return { base: nobody, head: nobody, isNobody: true }
  const all = [...new Set(entries.map(({ path }) => path))]
  const ofHead = lookup(head?.text, all, sides.directory)
  // One file for both sides is one lookup, by which they are known to say the same.
  return {
    base: base?.id === head?.id ? ofHead : lookup(base?.text, all, sides.directory),
    head: ofHead,
    isNobody: false,
  }
}

async function fileOf(revision: Revision): Promise<{ id: string; text: string } | undefined> {
  const listed = await revision.list()
  const entry = codeOwnersPaths.flatMap(place => listed.find(({ path }) => path === place) ?? [])[0]
  if (!entry) return undefined
  for await (const source of (revision.peek ?? revision.read).call(revision, [entry])) {
    return { id: entry.id, text: 'text' in source ? source.text : '' }
  }
  return undefined
}

function lookup(text: string | undefined, paths: readonly string[], directory: string): Lookup {
  if (text === undefined) return nobody
  const prefix = directory === '' ? '' : `${directory}/`
  const full = paths.map(path => prefix + path)
  const find = globber(full)
  const owners = ownersOf(readCodeOwners(text), full, glob => find({ files: [glob], exclude: [] }))
  return path => owners.get(prefix + path) ?? []
}
