import { jsonText } from '../data/json-text.ts'
import { parseYaml } from '../data/parse-yaml.ts'
import { placesIn } from '../data/places-in.ts'
import { asString, lookUp, type Tree } from '../data/tree.ts'
import type { FindingOf } from '../model/finding.ts'
import type { ListedSide } from '../revisions/listed-side.ts'
import { isProxyConfig, proxyConfigs } from './proxy-models.ts'

const MOST_TOLD = 10

/**
 * Configs of a LiteLLM proxy that the change adds or edits in more than what a name of theirs stands for, which is followed: a proxy may then retry,
 * fall back to another model, choose another service or send something else.
 */
export async function noteProxies(
  base: ListedSide | undefined,
  head: ListedSide,
  isListed: (name: string) => boolean,
): Promise<FindingOf<'proxy-changed'>[]> {
  if (!base) return []
  if (!head.entries.some(({ path }) => isProxyConfig(path))) return []
  const before = new Map<string, Settings>()
  for (const { path, text } of await proxyConfigs(base)) before.set(path, settingsOf(text, isListed))
  return (await proxyConfigs(head)).flatMap(({ path, text }): FindingOf<'proxy-changed'>[] => {
    const was = before.get(path)
    const news = [...settingsOf(text, isListed)].filter(([key, { written }]) => was?.get(key)?.written !== written)
    const [first] = news
    if (!first) return []
    const keys = news.slice(0, MOST_TOLD).map(([key]) => key)
    return [{ kind: 'proxy-changed', severity: 'warn', at: placesIn(path, text)(first[1].at), keys }]
  })
}

type Settings = Map<string, { written: string; at: number }>

/** What a config says beside which names stand for which models, by key. */
function settingsOf(text: string, isListed: (name: string) => boolean): Settings {
  const tree = parseYaml(text)
  const found: Settings = new Map()
  if ('problem' in tree || tree.kind !== 'map') return found
  const add = (key: string, said: Tree) => {
    const written = jsonText(said)
    const before = found.get(key)
    found.set(key, { written: (before?.written ?? '') + written, at: before?.at ?? said.at })
  }
  for (const [key, said] of tree.entries) if (key !== 'model_list') add(key, said)
  const list = lookUp(tree, 'model_list')
  for (const item of list?.kind === 'list' ? list.items : [])
    for (const [key, said] of settingsOfModel(item, isListed)) add(key, said)
  return found
}

function settingsOfModel(item: Tree, isListed: (name: string) => boolean): [string, Tree][] {
  const params = lookUp(item, 'litellm_params')
  const all = params?.kind === 'map' ? [...params.entries] : []
  const own = all.flatMap(([key, said]): [string, Tree][] =>
    FOLLOWED.test(key) ? [] : [[`litellm_params.${key}`, said]],
  )
  // A name that the catalogue lists keeps its meaning, whatever a proxy makes of it.
  return isListed(asString(lookUp(item, 'model_name')) ?? '') ? [['model_name', params ?? item], ...own] : own
}

/** The model is followed, and what only reaches it costs nothing. */
const FOLLOWED =
  /^(?:model|api_key|api_base|api_version|organization|timeout|stream_timeout|(?:aws|vertex|azure)_\w+|rpm|tpm)$/
