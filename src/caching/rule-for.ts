import type { Model } from '../model/model.ts'
import { type CacheRule, cacheRules, makers } from './rules.ts'

/** The rule that a model's provider caches by; undefined where none is known, so that nothing is said of its cache. */
export function ruleFor({ provider, id }: Pick<Model, 'provider' | 'id'>): CacheRule | undefined {
  const name = id.toLowerCase()
  if (provider !== 'openrouter') return find(provider, name)
  const [maker = '', ...rest] = name.split('/')
  return Object.hasOwn(makers, maker) ? find(makers[maker], rest.join('/')) : undefined
}

function find(provider: string | undefined, name: string): CacheRule | undefined {
  if (provider === undefined) return undefined
  return cacheRules.find(({ providers, models }) => providers.includes(provider) && (models?.test(name) ?? true))
}
