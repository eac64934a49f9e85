import { imageAt } from '../../data/image-size.ts'
import type { Image, Run } from '../../model/prompt.ts'
import type { Divided, Divider } from './divider.ts'
import { readElements, type XmlElement } from './read-elements.ts'
import { type RunText, runTextOf, sliceRuns } from './slice-runs.ts'

/**
 * Semantic Kernel's messages, as its XmlPromptParser and ChatPromptParser make them of the rendered prompt: elements
 * `<message role="x">` at the top, trimmed and with entities resolved; `<text>` and `<image>` within them are parts. What stands
 * outside of them is not sent. A prompt that is no well-formed XML, such as one with a lone `&`, is sent whole as it is.
 */
export const chatXml: Divider = {
  mark: pieces => [...pieces],
  divide: runs => {
    const whole: Divided[] = [{ role: undefined, runs: [...runs], images: [] }]
    const sent = runTextOf(runs)
    if (!/<message/i.test(sent.text)) return whole
    const messages = readElements(sent.text)?.filter(each => isNamed(each, 'message') && each.attributes.has('role'))
    return messages && messages.length > 0 ? messages.map(message => messageOf(message, sent)) : whole
  },
}

function messageOf(message: XmlElement, whole: RunText): Divided {
  const role = message.attributes.get('role') ?? ''
  const parts = message.elements.filter(each => isNamed(each, 'text') || isNamed(each, 'image'))
  const texts = parts.filter(part => isNamed(part, 'text'))
  const images = parts.filter(part => isNamed(part, 'image')).map(part => imageIn(part, whole))
  const sent = (parts.length > 0 ? texts : [message]).flatMap(each => contentOf(each, whole))
  return { role: /^[\w-]{1,40}$/.test(role) ? role.toLowerCase() : 'user', runs: sent, images }
}

function isNamed({ name }: XmlElement, as: string): boolean {
  return name.toLowerCase() === as
}

function contentOf({ start, end, raw }: XmlElement, whole: RunText): Run[] {
  const content = whole.text.slice(start, end)
  const from = start + content.length - content.trimStart().length
  const sent = sliceRuns(whole, from, start + content.trimEnd().length)
  return raw ? sent : sent.map(run => (run.kind === 'slot' ? run : { ...run, text: decoded(run.text) }))
}

function imageIn(element: XmlElement, whole: RunText): Image {
  const sent = contentOf(element, whole)
  return { at: sent[0]?.at ?? whole.runs[0]?.at ?? { path: '' }, ...imageAt(sent.map(run => run.text).join('')) }
}

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (raw, decimal, hex, word) => {
    if (word !== undefined) return ENTITIES.get(word) ?? raw
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : raw
  })
}
