import type { Report, ReportChange } from '../model/report.ts'
import { grouped, signedPercent } from './figures.ts'
import { counted, plainStyle, type Style } from './style.ts'

/** How much the changed prompts have grown since the revision that limits look back to; empty where there is none, or nothing changed. */
export function sinceLine({ since, changes, base }: Report, style: Style): string {
  if (!since || base === null) return ''
  const grown = changes
    .filter(({ since: growth }) => growth !== undefined && growth.tokens.base > 0)
    .sort((a, b) => growth(b) - growth(a))
  const [most] = grown
  const sha =
    since.sha === undefined || since.sha.startsWith(since.ref) ? '' : ` (${style.name(since.sha.slice(0, 7))})`
  const when = `Since ${style.name(since.ref)}${sha}`
  const without = since.without === 0 ? '' : ` ${counted(since.without, 'changed prompt')} did not exist then.`
  if (!most?.since) return since.without === 0 ? '' : `${when}: nothing to compare.${without}`
  const { base: then, head: now } = most.since.tokens
  const others = grown.length === 1 ? '' : `, the most of ${counted(grown.length, 'changed prompt')}`
  const tokens = `${grouped(then)} ${style.arrow} ${grouped(now)} tokens`
  return `${when}: ${style.name(most.id)} ${tokens} (${signedPercent((100 * (now - then)) / then)})${others}.${without}`
}

/** For one prompt: how it has grown since then. */
export function sinceText({ ref }: { ref: string }, { tokens }: NonNullable<ReportChange['since']>): string {
  const { base, head } = tokens
  return `${plainStyle.name(ref)} ${grouped(base)} -> ${grouped(head)} tokens${base > 0 ? ` (${signedPercent((100 * (head - base)) / base)})` : ''}`
}

const growth = ({ since }: ReportChange): number => (since ? since.tokens.head / since.tokens.base : 0)
