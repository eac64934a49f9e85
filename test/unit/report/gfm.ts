import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** Markdown as GitHub's flavour reads it, with raw HTML left as it is, so that a test sees what gets through. */
export function toHtml(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
}

/** Every tag in some HTML, by name. */
export function tagsOf(html: string): string[] {
  return [...html.matchAll(/<\/?([a-zA-Z][\w-]*)[^>]*>/g)].map(([, name = '']) => name.toLowerCase())
}

/** What is neither markup nor code: where GitHub looks for mentions, references and formulas. */
export function proseOf(html: string): string {
  return html.replace(/<code>[\s\S]*?<\/code>/g, '').replace(/<[^>]+>/g, '')
}

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' }

/** The texts of all code spans. */
export function codeOf(html: string): string[] {
  return [...html.matchAll(/<code>([\s\S]*?)<\/code>/g)].map(([, code = '']) =>
    code.replace(/&(lt|gt|amp|quot);/g, entity => entities[entity] ?? entity),
  )
}
