import { isListed } from '../catalogue/is-listed.ts'
import { unknownName } from '../catalogue/unknown-name.ts'
import type { ConfigFlags } from '../config/config-flags.ts'
import { type Knowledge, openConfigs } from '../config/open-configs.ts'
import type { Config } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import type { Sides } from '../model/revision.ts'
import { listSides } from '../revisions/list-sides.ts'
import type { ListedSide } from '../revisions/listed-side.ts'
import { openSides } from '../revisions/open-sides.ts'
import type { SidesRequest } from '../revisions/sides-request.ts'

/** Both sides, listed, with the config that they agree on. */
export interface Project {
  sides: Sides
  base: ListedSide | undefined
  head: ListedSide
  config: Config
  findings: Finding[]
}

/** What reading a config needs to know of models and price lists. */
const knowledge: Knowledge = {
  catalogueWith: lists => ({
    isListed: name => isListed(name, lists),
    unknownName: name => unknownName(name, lists),
  }),
  async readPriceList(path, digest, text) {
    const { readPriceFile, toPriceList } = await import('../prices/lists/read-price-file.ts')
    return toPriceList(path, digest, readPriceFile(path, text))
  },
}

/**
 * Opens the sides and reads their config.
 * @throws Problem for a config, a price list or a revision that cannot be read
 */
export async function openProject(request: {
  sides: SidesRequest
  config: ConfigFlags & { file?: string | undefined }
}): Promise<Project> {
  const sides = await openSides(request.sides)
  const { base, head } = await listSides(sides)
  return { sides, base, head, ...(await openConfigs({ base, head }, request.config, knowledge)) }
}
