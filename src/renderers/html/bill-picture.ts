import type { SentBill } from '../../model/report-bill.ts'
import { type Html, html } from '../../page/html.ts'
import { grouped } from '../../report/figures.ts'
import { counted } from '../../report/style.ts'
import { partLabel, toneOf, tones, variesWords } from './part-words.ts'

type Side = 'base' | 'head'

const [WIDTH, BAR, STRIP, GAP] = [1000, 26, 6, 3]

/** Parts that are thinner than this cannot be seen; they are drawn as one. */
const THINNEST = 1.5

/** Both sides of a prompt on one scale, the base above the head. Below each bar a strip shows what is cached of it. */
export function billPicture(bill: SentBill): Html {
  const most = Math.max(1, tokensOf(bill, 'base'), tokensOf(bill, 'head'))
  const rows = (['base', 'head'] as const).flatMap(side => {
    const tokens = tokensOf(bill, side)
    if (tokens === 0) return []
    return html`<div class="bill-row"><span class="muted">${side === 'base' ? 'before' : 'after'}</span>${bar(bill, side, most)}<span class="n">${grouped(tokens)}</span></div>`
  })
  return html`<figure class="bill">${rows}<figcaption>${keys(bill)}</figcaption></figure>`
}

export const tokensOf = ({ parts }: SentBill, side: Side): number =>
  parts.reduce((sum, part) => sum + (part[side] ?? 0), 0)

function bar(bill: SentBill, side: Side, most: number): Html {
  const width = (tokens: number) => (tokens / most) * WIDTH
  let at = 0
  const rects = joined(bill, side, most).map(({ tokens, tone, title }) => {
    const x = at
    at += width(tokens)
    return html`<rect class="${tone}" x="${round(x)}" y="0" width="${round(width(tokens))}" height="${BAR}"><title>${title}</title></rect>`
  })
  const known = bill[side]
  const strip = (from: number, to: number, tone: string, title: string) =>
    to > from &&
    html`<rect class="${tone}" x="${round(width(from))}" y="${BAR + GAP}" width="${round(width(to - from))}" height="${STRIP}"><title>${title}</title></rect>`
  return html`<svg class="bill-bar" viewBox="0 0 ${WIDTH} ${BAR + GAP + STRIP}" preserveAspectRatio="none" role="img" aria-label="${spoken(bill, side)}">${rects}${
    known &&
    html`${strip(0, known.cached, 'cached', `${counted(known.cached, 'token')} cached`)}${strip(known.cached, known.prefix, 'same', `${counted(known.prefix - known.cached, 'token')} more stay the same and are not cached`)}`
  }</svg>`
}

interface Drawn {
  tokens: number
  tone: string
  title: string
}

/** The parts as they are drawn: neighbors of one tone share a piece where one of them would be too thin to be seen. */
function joined(bill: SentBill, side: Side, most: number): Drawn[] {
  const drawn: Drawn[] = []
  for (const part of bill.parts) {
    const tokens = part[side] ?? 0
    if (tokens === 0) continue
    const one = { tokens, tone: toneOf(part), title: `${partLabel(part)}: ${counted(tokens, 'token')}` }
    const last = drawn.at(-1)
    const isThin = (tokens / most) * WIDTH < THINNEST || (last && (last.tokens / most) * WIDTH < THINNEST)
    if (last && isThin && last.tone === one.tone) {
      last.tokens += tokens
      last.title = `several parts: ${counted(last.tokens, 'token')}`
    } else drawn.push(one)
  }
  return drawn
}

/** The same in words, for whoever does not see the picture. */
function spoken(bill: SentBill, side: Side): string {
  const sums = new Map<string, number>()
  for (const part of bill.parts) {
    const name = variesWords(part)
    sums.set(name, (sums.get(name) ?? 0) + (part[side] ?? 0))
  }
  const words = [...sums].filter(([, tokens]) => tokens > 0).map(([name, tokens]) => `${grouped(tokens)} ${name}`)
  const cached = bill[side] ? `; ${grouped(bill[side].cached)} are cached` : ''
  return `${side === 'base' ? 'Before' : 'After'}: ${counted(tokensOf(bill, side), 'token')}: ${words.join(', ')}${cached}.`
}

function keys({ parts, base, head }: SentBill): Html {
  const shown = tones.filter(({ tone }) => parts.some(part => toneOf(part) === tone))
  const isCached = (base?.cached ?? 0) > 0 || (head?.cached ?? 0) > 0
  const isSame = [base, head].some(side => side && side.prefix > side.cached)
  return html`<ul class="legend">${shown.map(({ tone, name }) => html`<li><span class="key ${tone}"></span>${name}</li>`)}${
    isCached && html`<li><span class="key strip cached"></span>cached</li>`
  }${isSame && html`<li><span class="key strip same"></span>the same in each call, not cached</li>`}</ul>`
}

const round = (value: number) => Math.round(value * 100) / 100
