import { isListed } from '../catalogue/is-listed.ts'
import { unknownName } from '../catalogue/unknown-name.ts'
import type { ConfigFlags } from '../config/config-flags.ts'
import { type Knowledge, openConfigs } from '../config/open-configs.ts'
import type { Config } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import type { Sides } from '../model/revision.ts'
import { type PolicyAccess, remotePolicies } from '../policies/policy-reader.ts'
import { listSides } from '../revisions/list-sides.ts'
import type { ListedSide } from '../revisions/listed-side.ts'
import { openSides } from '../revisions/open-sides.ts'
import type { SidesRequest } from '../revisions/sides-request.ts'
import { type AskedPrices, withAskedPrices } from './asked-prices.ts'
import { noteProxies } from './note-proxies.ts'
import { withProxyModels } from './proxy-models.ts'
import { textAt } from './text-at.ts'

/** What was said of the config, and how policies of other repositories are read. */
export interface ConfigRequest extends ConfigFlags {
  file?: string | undefined
  policies?: PolicyAccess | undefined
  prices?: AskedPrices | undefined
}

/** Both sides, listed, with the config that they agree on. */
export interface Project {
  sides: Sides
  base: ListedSide | undefined
  head: ListedSide
  config: Config
  findings: Finding[]
}

/** What reading a config needs to know of models, of price lists and of what configs extend. */
export const knowledgeOf = (sides: Sides, access?: PolicyAccess): Knowledge => ({
  policies: {
    directory: sides.directory,
    file: async (side, path) => textAt((await sides.around([path]))[side], path),
    remote: remotePolicies(access),
  },
  catalogueWith: lists => ({
    isListed: name => isListed(name, lists),
    unknownName: name => unknownName(name, lists),
  }),
  async readPriceList(path, digest, text) {
    const { readPriceFile, toPriceList } = await import('../prices/lists/read-price-file.ts')
    return toPriceList(path, digest, readPriceFile(path, text))
  },
})

/**
 * Opens the sides and reads their config.
 * @throws Problem for a config, a price list or a revision that cannot be read
 */
export async function openProject(request: { sides: SidesRequest; config: ConfigRequest }): Promise<Project> {
  const sides = await openSides(request.sides)
  const { base, head } = await listSides(sides)
  const knowledge = knowledgeOf(sides, request.config.policies)
  const { config, findings } = await openConfigs({ base, head }, request.config, knowledge)
  const known = (name: string) => isListed(name, config.priceLists)
  const ofProxies = await noteProxies(base, head, known)
  const proxied = await withProxyModels(config, { base, head }, known)
  const asked = await withAskedPrices(proxied, request.config.prices, { request: request.sides, sides })
  return {
    sides,
    base,
    head,
    config: asked.config,
    findings: [...findings, ...ofProxies, ...asked.findings],
  }
}
