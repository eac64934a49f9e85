import { posix } from 'node:path'
import { parseYaml } from '../data/parse-yaml.ts'
import { placesIn } from '../data/places-in.ts'
import { asString, lookUp, type Tree } from '../data/tree.ts'
import type { Config, Deployed, Facts } from '../model/config.ts'
import type { Entry } from '../model/revision.ts'
import type { ListedSide } from '../revisions/listed-side.ts'

const FILES = /(?:^|\/)(?:[^/]*litellm[^/]*|litellm\/(?:[^/]*\/)?[^/]*|proxy[-_](?:server[-_])?config)\.ya?ml$/i
/** A repository has one, or one for each environment. */
const MOST_FILES = 20

type Names = Record<string, Deployed>

/**
 * The config with the names that a LiteLLM proxy of the same repository gives to models (`model_list`, https://docs.litellm.ai/docs/proxy/configs),
 * on each side as that side has them. What the config itself maps comes first, and a name that the catalogue lists keeps its meaning. A name
 * for several models, among which a proxy chooses, stays unknown.
 */
export async function withProxyModels(
  config: Config,
  sides: { base: ListedSide | undefined; head: ListedSide },
  isListed: (name: string) => boolean,
): Promise<Config> {
  const added = async (facts: Facts | undefined, side: ListedSide | undefined) => {
    const found = facts && side ? await namesOf(side) : undefined
    const names = Object.entries(found ?? {}).filter(([name]) => !isListed(name))
    if (!facts || names.length === 0) return facts
    return { ...facts, models: Object.assign(Object.create(null), Object.fromEntries(names), facts.models) as Names }
  }
  const [base, head] = [await added(config.base, sides.base), await added(config.head, sides.head)]
  return base === config.base && head === config.head ? config : { ...config, base, head }
}

export const isProxyConfig = (path: string) => FILES.test(path)

/** The configs of LiteLLM proxies, and the files that they include (`include`, https://docs.litellm.ai/docs/proxy/config_management). */
export async function proxyConfigs(side: ListedSide): Promise<ProxyConfig[]> {
  const configs = await textsOf(
    side,
    side.entries.filter(({ path }) => FILES.test(path)),
  )
  const known = new Set(configs.map(({ path }) => path))
  const included = new Set(configs.flatMap(includedBy))
  const more = included.size === 0 ? [] : side.entries.filter(({ path }) => included.has(path) && !known.has(path))
  const isProxy = ({ text }: ProxyConfig) => text.includes('litellm_')
  return [...configs.filter(config => isProxy(config) || includedBy(config).length > 0), ...(await textsOf(side, more))]
}

interface ProxyConfig {
  path: string
  text: string
}

async function textsOf({ revision }: ListedSide, all: readonly Entry[]): Promise<ProxyConfig[]> {
  const found: ProxyConfig[] = []
  if (all.length === 0) return found
  const read = revision.peek ?? revision.read
  for await (const source of read.call(revision, all.slice(0, MOST_FILES)))
    if ('text' in source) found.push({ path: source.entry.path, text: source.text })
  return found
}

/** Paths are relative to the file that names them. */
function includedBy({ path, text }: ProxyConfig): string[] {
  if (!/^["']?include["']?[ \t]*:/m.test(text)) return []
  const tree = parseYaml(text)
  const list = 'problem' in tree ? undefined : lookUp(tree, 'include')
  const names = (list?.kind === 'list' ? list.items.slice(0, MOST_FILES) : []).map(asString)
  return names.flatMap(name => (name === undefined ? [] : [posix.join(posix.dirname(path), name.trim())]))
}

async function namesOf(side: ListedSide): Promise<Names | undefined> {
  const files = await proxyConfigs(side)
  if (files.length === 0) return undefined
  const found = new Map<string, Deployed | 'several'>()
  for (const { path, text } of files) {
    const place = placesIn(path, text)
    for (const { name, asked, at } of entriesIn(parseYaml(text))) {
      const known = found.get(name)
      if (known === undefined) found.set(name, { asked, at: place(at) })
      else if (known !== 'several' && known.asked !== asked) found.set(name, 'several')
    }
  }
  const single = [...found].flatMap(([name, to]): [string, Deployed][] => (to === 'several' ? [] : [[name, to]]))
  return Object.assign(Object.create(null), Object.fromEntries(single))
}

function entriesIn(tree: ReturnType<typeof parseYaml>): { name: string; asked: string; at: number }[] {
  const list = 'problem' in tree ? undefined : lookUp(tree, 'model_list')
  return (list?.kind === 'list' ? list.items : []).flatMap(item => {
    const name = asString(lookUp(item, 'model_name'))
    // What a deployment of one's own is in truth is said beside it.
    const model = lookUp(item, 'model_info', 'base_model') ?? lookUp(item, 'litellm_params', 'model')
    const asked = namedBy(model)
    return name === undefined || asked === undefined || name === asked
      ? []
      : [{ name, asked, at: model?.at ?? item.at }]
  })
}

/** A name with stars is a pattern of names, and what the environment holds is not known. */
function namedBy(model: Tree | undefined): string | undefined {
  const name = asString(model)?.trim()
  return name === undefined || name === '' || /^os\.environ\/|\*/.test(name) ? undefined : name
}
