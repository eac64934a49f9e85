import type { SentBill } from '../../model/report-bill.ts'
import { placeSuffix } from '../../report/style.ts'

type SentPart = SentBill['parts'][number]

/** What the colors of a bill mean, in the order of the legend. The classes are those of the page's style sheet. */
export const tones = [
  { tone: 'c0', name: 'text' },
  { tone: 'c5', name: 'included file' },
  { tone: 'c4', name: 'tools, schema, images' },
  { tone: 'c8', name: 'framing' },
  { tone: 'c1', name: 'varies from call to call' },
  { tone: 'c3', name: 'conversation' },
] as const

const toneOfKind: Record<SentPart['kind'], (typeof tones)[number]['tone']> = {
  text: 'c0',
  partial: 'c5',
  slot: 'c0',
  framing: 'c8',
  tool: 'c4',
  image: 'c4',
  schema: 'c4',
}

export function toneOf({ kind, varies }: SentPart): string {
  if (varies === 'history') return 'c3'
  return varies === undefined ? toneOfKind[kind] : 'c1'
}

/** Whether a part is the same in each call, as the end of `1,204 ...`. */
export function variesWords({ varies }: SentPart): string {
  if (varies === 'history') return 'of the conversation'
  return varies === undefined ? 'the same in each call' : 'that vary'
}

/** What a part is, in a few words. */
export function partLabel({ kind, name, role, at }: SentPart): string {
  const named = name === undefined ? '' : ` ${name}`
  const words: Record<SentPart['kind'], string> = {
    text: role === 'prompt' ? 'text' : `${role} text`,
    partial: `${at.path}, included`,
    slot: `slot${named}`,
    framing: named === '' ? `framing of ${role}` : `framing:${named}`,
    tool: named === '' ? 'tools, once' : `tool${named}`,
    image: `image${named}`,
    schema: `response schema${named}`,
  }
  return words[kind]
}

/** Its lines; with the file, unless it is the prompt's own. */
export function partPlace({ at, kind }: SentPart, path: string): string {
  const lines = placeSuffix({ ...at, column: undefined }).slice(1)
  if (lines === '') return ''
  return at.path === path || kind === 'partial'
    ? `line ${lines}`.replace(/^line (?=\d+-)/, 'lines ')
    : `${at.path}:${lines}`
}

/** Why a part may differ from call to call. */
export const whyVaries: Record<NonNullable<SentPart['varies']>, string> = {
  slot: 'varies from call to call',
  history: 'conversation',
  branch: 'depends on a variable',
}
