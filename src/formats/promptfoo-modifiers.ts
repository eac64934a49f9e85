import { digestOf } from '../data/digest-of.ts'
import { jsonText } from '../data/json-text.ts'
import { asString, lookUp, type Tree } from '../data/tree.ts'
import { appendTo } from '../model/long-lists.ts'
import type { Loc } from '../model/quantity.ts'
import type { Modifier } from '../model/settings.ts'

/** Keys of a config by which promptfoo sends more often, or sends something else than the config says. */
const OF_CONFIG = [
  'commandLineOptions.repeat',
  'evaluateOptions.repeat',
  'nunjucksFilters',
  'extensions',
  'scenarios',
  'defaultTest.provider',
]
/** Keys of a test, and of what all tests share. */
const OF_TEST = ['provider', 'options.provider', 'options.repeat', 'options.transformVars', 'options.transform']
/** Keys of a provider. */
const OF_PROVIDER = [
  'transform',
  'config.transformRequest',
  'config.passthrough',
  'config.extra_body',
  'config.url',
  'config.maxRetries',
]
/** Tests that are looked at one by one. */
const MOST_TESTS = 2000

/** What a prompt of a promptfoo config says that rewrites it. */
export function modifiersOfPrompt(item: Tree, place: (offset: number) => Loc): Modifier[] {
  return said(item, ['function', 'transform'], 'prompts.', place)
}

/** What a config of promptfoo's says that multiplies or rewrites what is sent, and of which no amount knows. Each key is there once. */
export function modifiersOfConfig(tree: Tree, providers: readonly Tree[], place: (offset: number) => Loc): Modifier[] {
  const tests = lookUp(tree, 'tests')
  const each = tests?.kind === 'list' ? tests.items.slice(0, MOST_TESTS) : []
  const all = [
    ...said(tree, OF_CONFIG, '', place),
    ...said(lookUp(tree, 'defaultTest'), OF_TEST, 'defaultTest.', place),
    ...each.flatMap(test => said(test, OF_TEST, 'tests.', place)),
    ...providers.flatMap(provider => said(provider, OF_PROVIDER, 'providers.', place)),
    ...further(providers, place),
  ]
  const byKey = new Map<string, Modifier[]>()
  for (const each of all) appendTo(byKey, each.key, each)
  return [...byKey.values()].flatMap(([first, ...others]) => {
    if (!first || others.length === 0) return first ?? []
    const values = [first, ...others].map(({ value, digest }) => [value, digest])
    return { ...first, value: `${values.length}-values`, digest: digestOf(values) }
  })
}

/** Every provider gets each prompt; only the first is counted. */
function further([, ...others]: readonly Tree[], place: (offset: number) => Loc): Modifier[] {
  return others.map(provider => {
    const name = asString(lookUp(provider, 'id') ?? provider) ?? ''
    return { key: 'providers', value: shownAs(name), at: place(provider.at) }
  })
}

function said(
  tree: Tree | undefined,
  keys: readonly string[],
  holder: string,
  place: (offset: number) => Loc,
): Modifier[] {
  return keys.flatMap(key => {
    const found = lookUp(tree, ...key.split('.'))
    if (!found) return []
    const text = found.kind === 'scalar' ? String(found.value) : jsonText(found)
    return [{ key: `${holder}${key}`, value: shownAs(text), digest: digestOf(text), at: place(found.at) }]
  })
}

/** Anything but a plain word is identified only by its length. */
function shownAs(text: string): string {
  return /^[\w.:-]{1,60}$/.test(text) ? text : `${text.length}-characters`
}
