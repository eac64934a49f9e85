import { type Html, html } from './html.ts'

/** A part of a bar, as a share of its whole width. */
export interface Segment {
  share: number
  /** Which of the page's colors it has. */
  tone: string
  title: string
}

const [WIDTH, HEIGHT] = [1000, 20]

/** Parts in a row, from the left. The bar is a picture beside figures: what it shows stands in the text, too. */
export function barSvg(segments: readonly Segment[], label?: string): Html {
  let at = 0
  const parts = segments.map(({ share, tone, title }) => {
    const [x, width] = [at, share * WIDTH]
    at += width
    return html`<rect class="${tone}" x="${round(x)}" y="0" width="${round(width)}" height="${HEIGHT}"><title>${title}</title></rect>`
  })
  const about = label === undefined ? html`aria-hidden="true"` : html`role="img" aria-label="${label}"`
  return html`<svg class="parts" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" ${about}>${parts}</svg>`
}

const round = (value: number) => Math.round(value * 100) / 100
