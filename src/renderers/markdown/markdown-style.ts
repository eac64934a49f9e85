import type { Loc } from '../../model/quantity.ts'
import { safeCode, safeText } from '../../report/safe.ts'
import { placeSuffix, type Style } from '../../report/style.ts'

/** Where the names in a comment lead to. All of it comes from the runner, none from the repository. */
export interface Links {
  /** `https://github.com`, or a GitHub Enterprise server. */
  server: string
  /** `owner/name`. */
  repository: string
  headSha: string
  /** The run whose summary holds the whole report. */
  runUrl: string | undefined
  /** The pull request on which a comment may approve what fails; undefined where none can. */
  approvable?: number | undefined
}

/**
 * Markdown with reference links, which keep a long list readable as text. `references` are to be printed at the end; `prefix`
 * keeps those of several reports on one page apart.
 */
export function markdownStyle(
  links: Links | undefined,
  directory: string,
  prefix = '',
): { style: Style; references: string[] } {
  const references: string[] = []
  const labels = new Map<string, string>()
  const place = (loc: Loc) => {
    const shown = safeCode(loc.path + placeSuffix({ path: '', line: loc.line, endLine: loc.endLine }))
    const url = links && blobUrl(links, directory, loc)
    if (url === undefined) return shown
    const label = labels.get(url) ?? `${prefix}${labels.size + 1}`
    if (!labels.has(url)) references.push(`[${label}]: ${url}`)
    labels.set(url, label)
    return `[${shown}][${label}]`
  }
  return {
    style: {
      name: text => safeCode(text),
      phrase,
      place,
      comment: (pull, comment, text) =>
        links ? `[${text}](${links.server}/${links.repository}/pull/${pull}#issuecomment-${comment})` : text,
      strong: text => `**${text}**`,
      arrow: '→',
    },
    references,
  }
}

/** Plain where nothing in it can mean anything, else a code span. GitHub links `www.` and `GH-1` even in plain text. */
function phrase(text: string): string {
  return /^[A-Za-z0-9 ,./()-]{0,160}$/.test(text) && !/www\.|gh-\d/i.test(text) ? text : safeCode(text)
}

/**
 * `plain=1`, as a rendered Markdown file has no lines to point at. Undefined for a path that no tree of git has: browsers
 * take the steps up in it, and so would lead to another repository.
 */
function blobUrl({ server, repository, headSha }: Links, directory: string, loc: Loc): string | undefined {
  const { path, line, endLine } = loc
  // What lies above the checked folder begins with steps up of its own.
  const ups = /^(?:\.\.\/)*/.exec(path)?.[0].length ?? 0
  const folders = directory === '' ? [] : directory.split('/')
  if (ups / 3 > folders.length) return undefined
  const parts = [...folders.slice(0, folders.length - ups / 3), ...path.slice(ups).split('/')]
  if (parts.some(part => part === '' || part === '.' || part === '..')) return undefined
  const encoded = parts.map(encodeName).join('/')
  return `${server}/${repository}/blob/${headSha}/${encoded}?plain=1${line === undefined ? '' : `#L${line}${endLine === undefined ? '' : `-L${endLine}`}`}`
}

/** Also what `encodeURIComponent` leaves and Markdown would read; a name that is no valid text is made printable first. */
function encodeName(name: string): string {
  const valid = /\p{Cs}/u.test(name) ? safeText(name) : name
  return encodeURIComponent(valid).replace(
    /[!'()*~_]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
