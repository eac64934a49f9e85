import { dirname } from 'node:path/posix'
import { Problem } from '../model/problem.ts'
import type { Loc } from '../model/quantity.ts'
import type { PolicyReader, SharedPolicy } from '../model/shared-policy.ts'
import type { ConfigSource } from './config-source.ts'
import { type Parsed, parseSource } from './parse-source.ts'
import { nameOfPolicy, type PolicySource, policySource, resolvePath } from './policy-source.ts'

/** Policies that extend each other. More than a team's, a company's and one to spare is hard to follow. */
const longestChain = 5

/**
 * The config with the policies that it extends, the nearest first. One that cannot be read ends the check, on either side.
 * @throws Problem where a policy cannot be read, or where they extend each other in a circle
 */
export async function withPolicies(
  source: ConfigSource | undefined,
  side: 'base' | 'head',
  reader: PolicyReader,
): Promise<ConfigSource | undefined> {
  if (!source) return undefined
  const policies: SharedPolicy[] = []
  const known = new Set<string>()
  let named = namedIn({ ...source, isOwn: true })
  let holder: PolicySource = { kind: 'file', path: resolvePath(reader.directory, source.path) ?? source.path }
  // A path in the config is relative to the checked directory, one in a policy to that policy.
  while (named) {
    const wanted = located(holder, named)
    const name = nameOfPolicy(wanted)
    if (known.has(name))
      throw new Problem('policies extend each other in a circle.', { where: named.at, remedy: leave })
    if (policies.length === longestChain)
      throw new Problem(`more than ${longestChain} policies extend each other.`, { where: named.at, remedy: leave })
    known.add(name)
    const read = await readPolicy(wanted, side, reader, named.at)
    const isMovable = wanted.kind === 'github' && wanted.by === 'tag' && wanted.commit === undefined
    policies.push({ name, ...read, isMovable })
    // A path in a policy is read at the commit that the policy was read at.
    holder =
      wanted.kind === 'github' && read.commit
        ? { ...wanted, ref: read.commit, by: 'commit' as const, commit: undefined }
        : wanted
    named = namedIn({ path: name, text: read.text })
  }
  return policies.length === 0 ? source : { ...source, policies }
}

const leave = 'Remove "extends" from one of them.'

interface Named {
  source: PolicySource
  at: Loc
}

/**
 * What a config or policy extends. Of a config that cannot be read nothing is known here, as a base's may be mended; a policy that cannot
 * be read ends the check.
 */
function namedIn(source: ConfigSource & { isOwn?: true }): Named | undefined {
  // Most configs extend nothing: they need not be parsed twice.
  if (!source.text.includes('extends')) return undefined
  const parsed = source.isOwn ? parsedOrNot(source) : parseSource(source)
  if (!parsed) return undefined
  const written = Object.hasOwn(parsed.value, 'extends') ? parsed.value.extends : undefined
  const found = typeof written === 'string' ? policySource(written) : undefined
  return found && { source: found, at: parsed.at(['extends'], 'value') }
}

function parsedOrNot(source: ConfigSource): Parsed | undefined {
  try {
    return parseSource(source)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return undefined
  }
}

/** Where a policy is, seen from whoever names it. */
function located(holder: PolicySource, { source, at }: Named): PolicySource {
  if (source.kind !== 'file') return source
  const folder = dirname(holder.path)
  const path = resolvePath(folder === '.' ? '' : folder, source.path)
  if (path === undefined)
    throw new Problem('extends leads out of the repository.', { where: at, remedy: 'Name a file of this repository.' })
  return { ...holder, path }
}

async function readPolicy(
  source: PolicySource,
  side: 'base' | 'head',
  reader: PolicyReader,
  at: Loc,
): Promise<Pick<SharedPolicy, 'text' | 'commit'>> {
  if (source.kind === 'file') {
    const text = await reader.file(side, source.path)
    if (text !== undefined) return { text }
    throw new Problem(`extends names ${source.path}, which is not there at the ${side}.`, {
      where: at,
      remedy: 'The path is relative to the checked directory, or to the policy that names it.',
    })
  }
  try {
    return await reader.remote(source)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    throw new Problem(error.what, { where: at, ...(error.remedy && { remedy: error.remedy }) })
  }
}
