import { createHash } from 'node:crypto'
import { type Html, html, jsonInHtml } from './html.ts'
import { readAsset } from './read-asset.ts'

/** What a page is made of. All of it is in the one file. */
export interface Page {
  title: string
  body: Html
  script: 'history.js' | 'tables.js'
  /** What the script reads. */
  data?: unknown
}

/**
 * One self-contained file: nothing is loaded, and its policy lets nothing be. Only the style sheet and the script that promptcost brings may
 * act, as their digests say; whatever a name might smuggle in does not.
 */
export function pageOf({ title, body, script, data }: Page): string {
  const [style, code] = [readAsset('page.css'), readAsset(script)]
  const policy = [
    "default-src 'none'",
    `script-src '${digest(code)}'`,
    `style-src '${digest(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const raw = (text: string): Html => ({ html: text })
  return `${
    html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${raw(style)}</style>
</head>
<body>
${body}
${data !== undefined && html`<script type="application/json" id="data">${jsonInHtml(data)}</script>`}
<script>${raw(code)}</script>
</body>
</html>`.html
  }\n`
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`
}
