import type { PriceLists } from '../model/price-list.ts'
import { undated } from './suffixes.ts'

/** The day from which a model is no longer served, and who says so. */
export interface Retirement {
  day: string
  source: string
}

const SOURCES = {
  openai: 'https://developers.openai.com/api/docs/deprecations',
  anthropic: 'https://platform.claude.com/docs/en/about-claude/model-deprecations',
  google: 'https://ai.google.dev/gemini-api/docs/deprecations',
}

/**
 * Days that makers have announced for models that prompts still name. They are of the maker's own service: clouds keep models for a time
 * of their own.
 */
const ANNOUNCED: Record<keyof typeof SOURCES, Record<string, readonly string[]>> = {
  openai: {
    '2026-07-23': ['gpt-5.1-codex'],
    '2026-08-10': ['gpt-5.2-chat-latest', 'gpt-5.3-chat-latest'],
    '2026-10-23': [
      'gpt-3.5-turbo',
      'gpt-3.5-turbo-0125',
      'gpt-4',
      'gpt-4-0613',
      'gpt-4-1106-preview',
      'gpt-4-turbo',
      'gpt-4-turbo-2024-04-09',
      'gpt-4o-2024-05-13',
      'gpt-4.1-nano',
      'o1',
      'o1-pro',
      'o3-mini',
      'o4-mini',
    ],
    '2026-12-11': ['gpt-5', 'gpt-5-mini', 'gpt-5-nano', 'gpt-5-pro', 'o3', 'o3-pro'],
    '2027-01-14': ['gpt-4o', 'gpt-4o-mini', 'gpt-4.1', 'gpt-4.1-mini'],
    '2027-02-01': ['gpt-5.5-cyber-preview'],
    '2027-04-01': ['gpt-5.1'],
  },
  anthropic: {
    '2025-07-21': ['claude-2.0', 'claude-2.1', 'claude-3-sonnet-20240229'],
    '2025-10-28': ['claude-3-5-sonnet-20240620', 'claude-3-5-sonnet-20241022', 'claude-3-5-sonnet-latest'],
    '2026-01-05': ['claude-3-opus-20240229', 'claude-3-opus-latest'],
    '2026-02-19': ['claude-3-7-sonnet-20250219', 'claude-3-7-sonnet-latest'],
    '2026-06-15': [
      'claude-sonnet-4',
      'claude-sonnet-4-0',
      'claude-sonnet-4-20250514',
      'claude-opus-4',
      'claude-opus-4-0',
      'claude-opus-4-20250514',
    ],
  },
  google: {
    '2025-12-02': ['gemini-2.5-pro-preview-03-25', 'gemini-2.5-pro-preview-05-06', 'gemini-2.5-pro-preview-06-05'],
    '2026-03-09': ['gemini-3-pro-preview'],
    '2026-12-01': ['gemini-2.5-pro', 'gemini-2.5-flash'],
  },
}

/**
 * When a model retires, by the repository's own list or by its maker's announcement; undefined where neither gives a day.
 * @param name the model's name as it was asked for: it may have a date, where its listing has none
 */
export function retirementOf(
  { provider, id, name }: { provider: string | undefined; id: string; name: string },
  lists: PriceLists | undefined,
): Retirement | undefined {
  if (provider === undefined) return undefined
  for (const list of [lists?.own, lists?.ofHead]) {
    const day = list?.providers.get(provider)?.get(id.toLowerCase())?.price.retires
    if (list && day !== undefined) return { day, source: `${list.path} (${list.source})` }
  }
  const bare = (spelling: string) => spelling.slice(spelling.lastIndexOf('/') + 1).toLowerCase()
  return announced(provider, bare(name)) ?? announced(provider, bare(id))
}

/** A dated name has its own day, else that of the name without its date. */
function announced(provider: string, name: string): Retirement | undefined {
  if (!Object.hasOwn(ANNOUNCED, provider)) return undefined
  const maker = provider as keyof typeof SOURCES
  let spelling: string | undefined = name
  for (let tries = 0; spelling !== undefined && tries < 4; tries++) {
    for (const [day, names] of Object.entries(ANNOUNCED[maker]))
      if (names.includes(spelling)) return { day, source: SOURCES[maker] }
    spelling = undated(spelling)
  }
  return undefined
}
