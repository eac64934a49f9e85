import type { Config, Facts } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import { Problem } from '../model/problem.ts'
import type { Usage, UsageSides } from '../model/usage.ts'
import type { ListedSide } from '../revisions/listed-side.ts'

export interface ReadUsageSides {
  usage: UsageSides
  findings: Finding[]
}

/**
 * Reads the usage file that each side's config names, from that side. The base's counts, so that a base that cannot be read is
 * reported and fails nothing.
 * @throws Problem for a file of the head that is missing or not well formed
 */
export async function readUsageSides(
  { base, head, policyFrom }: Pick<Config, 'base' | 'head' | 'policyFrom'>,
  sides: { base: ListedSide | undefined; head: ListedSide },
): Promise<ReadUsageSides> {
  const ofHead = policyFrom === 'base' && head === base ? undefined : head?.usage
  const own = await readFrom(head?.usage, sides.head)
  if (own instanceof Problem && (ofHead !== undefined || policyFrom !== 'base')) throw own
  const after = own instanceof Problem ? undefined : own
  // Where nobody has agreed to a config yet, the head's serves for both.
  if (policyFrom !== 'base' || !sides.base) return { usage: { base: after, head: after }, findings: [] }
  const before = await readFrom(base?.usage, sides.base)
  if (!(before instanceof Problem)) return { usage: { base: before, head: after }, findings: [] }
  const file = base?.usage?.path ?? ''
  const finding: Finding = { kind: 'usage-unread', severity: 'warn', file, problem: before.what }
  return { usage: { base: undefined, head: after }, findings: [finding] }
}

async function readFrom(named: Facts['usage'], side: ListedSide): Promise<Usage | Problem | undefined> {
  if (named === undefined) return undefined
  const { path, at } = named
  const entry = side.entries.find(each => each.path === path)
  const unread = (what: string, remedy: string) => new Problem(what, { where: at, remedy })
  if (!entry)
    return unread(
      `there is no usage file ${path}.`,
      `Write it with \`promptcost usage import RECORDS --output ${path}\`, or remove the key "usage".`,
    )
  for await (const source of side.revision.read([entry])) {
    if (!('text' in source)) break
    const { readUsage } = await import('../usage/file/read-usage.ts')
    try {
      return readUsage(path, source.text)
    } catch (error) {
      if (error instanceof Problem) return error
      throw error
    }
  }
  return unread(`the usage file ${path} is not readable UTF-8 text.`, 'Save it as a text file below 4 MiB.')
}
