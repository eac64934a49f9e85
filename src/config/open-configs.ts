import type { Config } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import type { PriceLists } from '../model/price-list.ts'
import { Problem } from '../model/problem.ts'
import type { PolicyReader } from '../model/shared-policy.ts'
import { checkFlags } from './apply-flags.ts'
import { builtIn } from './built-in.ts'
import type { ConfigFlags } from './config-flags.ts'
import { type ConfigSource, configPaths, isPackageJson, pickConfig } from './config-source.ts'
import { type Listed, unreadable } from './listed.ts'
import type { ReadPriceList } from './open-price-lists.ts'
import type { Catalogue } from './refuse-idle-names.ts'

/** What of models and prices other rooms know. */
export interface Knowledge {
  /** The catalogue's names, with those of price lists. */
  catalogueWith(lists: PriceLists): Catalogue
  readPriceList: ReadPriceList
  /** Reads what configs extend. */
  policies: PolicyReader
}

/**
 * Reads both sides' config through their revisions.
 * @param flags `file` is a config that was asked for by name, relative to the checked directory
 */
export async function openConfigs(
  sides: { base: Listed | undefined; head: Listed },
  flags: ConfigFlags & { file?: string | undefined },
  knowledge: Knowledge,
): Promise<{ config: Config; findings: Finding[] }> {
  const wanted: readonly string[] = flags.file === undefined ? configPaths : [flags.file.replace(/^\.\//, '')]
  const ofBase = sides.base && (await findBase(sides.base, wanted))
  const ofHead = await findConfig(sides.head, wanted, 'head')
  // Where the base has only another config, the name is a slip: a config that the change removes is one that the base has.
  if (flags.file !== undefined && !ofHead && !wanted.includes(ofBase?.path ?? '')) {
    throw new Problem(
      `there is no config ${flags.file} ${sides.base ? 'on either side' : `in ${sides.head.revision.label}`}.`,
      {
        remedy: 'Name a file in the checked folder, relative to it, or omit --config.',
        mustFail: true,
      },
    )
  }
  if (!ofBase && !ofHead) {
    checkFlags(flags)
    return builtIn(flags)
  }
  // The schema takes longer to load than most configs take to read, and most runs without a config are short.
  const [{ readConfig }, { openPriceLists }, { withPolicies }] = await Promise.all([
    import('./read-config.ts'),
    import('./open-price-lists.ts'),
    import('./open-policies.ts'),
  ])
  const base = await withPolicies(ofBase, 'base', knowledge.policies)
  const head = await withPolicies(ofHead, 'head', knowledge.policies)
  const opened = await openPriceLists(sides, { base, head }, knowledge.readPriceList)
  const catalogue = {
    // A name that only the head's list has means nothing yet, and may be written in its config.
    isListed: knowledge.catalogueWith({ own: opened.base, ofHead: undefined }).isListed,
    unknownName: knowledge.catalogueWith({ own: opened.base, ofHead: opened.head }).unknownName,
  }
  const { config, findings } = readConfig({ base, head, alone: sides.base === undefined }, flags, catalogue)
  const byBase = config.policyFrom === 'base'
  const priceLists = byBase
    ? { own: opened.base, ofHead: opened.head }
    : { own: opened.head ?? opened.base, ofHead: undefined }
  return { config: { ...config, priceLists }, findings: [...opened.findings, ...findings] }
}

/** A name that only the head knows must not take the base's own config out of the way. */
async function findBase(side: Listed, wanted: readonly string[]): Promise<ConfigSource | undefined> {
  const named = await findConfig(side, wanted, 'base')
  return named || wanted === (configPaths as readonly string[]) ? named : findConfig(side, configPaths, 'base')
}

async function findConfig(
  side: Listed,
  wanted: readonly string[],
  name: 'base' | 'head',
): Promise<ConfigSource | undefined> {
  const found: ConfigSource[] = []
  const entries = side.entries.filter(entry => wanted.includes(entry.path))
  for await (const source of side.revision.read(entries)) {
    const { path } = source.entry
    if ('text' in source) found.push({ path, text: source.text })
    // Only a package.json that can be read may hold a config.
    else if (!isPackageJson(path))
      throw new Problem(`the config ${unreadable[source.unreadable]}.`, {
        where: { path },
        remedy: 'Save it as readable UTF-8 text.',
      })
  }
  return pickConfig(found, name)
}
