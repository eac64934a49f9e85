import type { Config } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import { Problem } from '../model/problem.ts'
import type { Sides } from '../model/revision.ts'
import { placeInSides } from '../revisions/place-in-sides.ts'
import type { SidesRequest } from '../revisions/sides-request.ts'
import { textAt } from './text-at.ts'

/** A price list that was named on the command line. */
export interface AskedPrices {
  /** As it was written there. */
  named: string
  /** The same as an absolute path. */
  file: string
  text: string
  /** Whether limits are judged by its prices, so that a pull request must not have written it. */
  judges: boolean
}

/**
 * The config with the prices that were asked for before all lists, for both sides. Where they judge, a list that the base's config names
 * stays, with a finding, and a file in the repository is read as the base has it.
 * @throws Problem for a file that is no price list, or that only the change brings
 */
export async function withAskedPrices(
  config: Config,
  asked: AskedPrices | undefined,
  { request, sides }: { request: SidesRequest; sides: Sides },
): Promise<{ config: Config; findings: Finding[] }> {
  if (!asked) return { config, findings: [] }
  const { named } = asked
  const isJudged = asked.judges && sides.base !== undefined
  const kept = config.policyFrom === 'base' ? config.priceLists?.own : undefined
  if (isJudged && kept) {
    const flag = '--prices'
    return {
      config,
      findings: [{ kind: 'flag-ignored', severity: 'info', flag, given: named, kept: kept.path, isList: true }],
    }
  }
  const place = isJudged ? await placeInSides(request, sides.directory, asked.file) : undefined
  const text = place === undefined ? asked.text : await textAt((await sides.around([place])).base, place)
  if (text === undefined)
    throw new Problem(`--prices ${JSON.stringify(named)} names a file that the base does not have.`, {
      remedy:
        'Commit the list to the base first, or keep it outside of the repository: a change is not judged by prices of its own.',
      mustFail: true,
    })
  const { readPriceFile, toPriceList } = await import('../prices/lists/read-price-file.ts')
  const list = toPriceList(shown(named), 'asked', readPriceFile(named, text))
  return {
    config: { ...config, priceLists: { own: undefined, ofHead: undefined, ...config.priceLists, asked: list } },
    findings: [],
  }
}

/** A report does not say where on a machine something lies. */
function shown(named: string): string {
  const parts = named.replaceAll('\\', '/').split('/')
  const isAway = named.startsWith('/') || /^[a-z]:/i.test(named) || parts.includes('..')
  return (isAway ? parts.at(-1) : parts.filter(part => part !== '.').join('/')) ?? named
}
