import { imageAt } from '../../data/image-size.ts'
import type { Value } from '../../data/value.ts'
import type { Image, Run } from '../../model/prompt.ts'
import type { TemplatePiece } from '../syntaxes/piece.ts'
import type { Divided, Divider } from './divider.ts'
import { mapPieces } from './map-pieces.ts'

const ROLE = /^\s{0,99}\{\{~?\s{0,9}role\s{1,9}["'](\w{1,40})["']\s{0,9}~?\}\}$/
const HISTORY = /^\s{0,99}\{\{~?\s{0,9}history\s{0,9}~?\}\}$/
const MEDIA = /^\s{0,99}\{\{~?\s{0,9}media\s([^{}]{0,999}?)~?\}\}$/

/**
 * Dotprompt's messages, as `toMessages` in its js/src/parse.ts makes them of the rendered text: `{{role "x"}}` begins one, or names
 * the role of one that has no text yet; `{{history}}` stands for the conversation so far, and what follows it is the model's until a
 * role says otherwise; `{{media url=x}}` is an image. A message of nothing but blanks is not sent. Without a role and a history
 * there is one message, whose role the file does not say.
 */
export const dotprompt: Divider = {
  mark: pieces =>
    mapPieces(pieces, piece => {
      if (piece.kind !== 'slot') return [piece]
      const mark: TemplatePiece = { kind: 'text', text: piece.raw, at: piece.at }
      // The conversation so far is nothing unless the config says what it is.
      if (HISTORY.test(piece.raw)) return [mark, { kind: 'slot', name: 'history', raw: '', at: piece.at }]
      return ROLE.test(piece.raw) || MEDIA.test(piece.raw) ? [mark] : [piece]
    }),
  divide: (runs, valueAt) => {
    const all: Divided[] = [{ role: undefined, runs: [], images: [] }]
    let saysRoles = false
    // Looked at run by run: a message may have very many that are blank.
    let blank = true
    for (const run of runs) {
      const open = all.at(-1) ?? begin(all, undefined)
      const role = markIn(run, ROLE)?.[1]
      const media = markIn(run, MEDIA)
      if (role !== undefined) {
        if (blank) open.role = role
        else begin(all, role)
        blank = true
        saysRoles = true
      } else if (markIn(run, HISTORY)) {
        begin(all, 'history')
        begin(all, 'model')
        blank = true
        saysRoles = true
      } else if (media) {
        open.images.push(imageOf(media[1] ?? '', run, valueAt))
        blank = false
      } else if (run.kind === 'slot' && run.name === 'history' && all.at(-2)?.role === 'history')
        all.at(-2)?.runs.push(run)
      else {
        open.runs.push(run)
        blank &&= isBlankRun(run)
      }
    }
    const sent = all.filter(each => !isBlank(each))
    return saysRoles ? sent.map(each => ({ ...each, role: each.role ?? 'user' })) : sent
  },
}

function begin(all: Divided[], role: string | undefined): Divided {
  const message: Divided = { role, runs: [], images: [] }
  all.push(message)
  return message
}

function markIn({ kind, text }: Run, mark: RegExp): RegExpExecArray | null {
  return kind === 'slot' ? null : mark.exec(text)
}

function isBlank({ runs, images }: Divided): boolean {
  return images.length === 0 && runs.every(isBlankRun)
}

const isBlankRun = ({ tokens, text }: Run) => tokens === undefined && text.trim() === ''

/** `url="x.png"`, or `url=name` where a sample says what it is. */
function imageOf(media: string, { at }: Run, valueAt: (name: string) => Value | undefined): Image {
  const [, quoted, name] = /(?:^|\s)url=(?:["']([^"']*)["']|([\w.]+))/.exec(media) ?? []
  const sample = name === undefined ? undefined : valueAt(name)
  const url = quoted ?? (typeof sample === 'string' ? sample : undefined)
  return { at, ...(url === undefined ? undefined : imageAt(url)) }
}
