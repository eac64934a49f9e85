import { type Size, sizeOfBytes } from '../data/image-size.ts'
import { byPath } from '../model/by-path.ts'
import type { Finding } from '../model/finding.ts'
import type { Image, Message, Prompt } from '../model/prompt.ts'
import type { Entry, Revision } from '../model/revision.ts'
import { candidatesOf } from '../templates/includes/candidates.ts'

type Why = Extract<Finding, { kind: 'file-not-read' }>['why']
type Found = { entry: Entry; size: Size | Why } | Why

/** Files of images that one side's prompts may name; a prompt is sent fewer. */
const MOST = 2_000

/** Prompts with the sizes of the images that are files of the same side, which count among their sources; findings of those that are not known. */
export async function sizeImages(
  prompts: readonly Prompt[],
  revision: Pick<Revision, 'read'>,
  listing: readonly Entry[],
  roots: readonly string[],
): Promise<{ prompts: Prompt[]; findings: Finding[] }> {
  const named = prompts.flatMap(prompt => imagesOf(prompt).filter(({ file }) => file !== undefined))
  if (named.length === 0) return { prompts: [...prompts], findings: [] }
  const entries = byPath(listing)
  const places = new Map(named.slice(0, MOST).map(image => [keyOf(image), placeOf(image, entries, roots)]))
  const wanted = [...new Set(places.values())].filter(place => typeof place !== 'string')
  const sizes = await sizesOf(revision, wanted)
  const find = (image: Image): Found => {
    const place = places.get(keyOf(image)) ?? 'unreadable'
    return typeof place === 'string' ? place : { entry: place, size: sizes.get(place.path) ?? 'unreadable' }
  }
  const findings = new Map(
    named.flatMap(image => lacking(image, find(image)).map(each => [keyOf(image), each] as const)),
  )
  return { prompts: prompts.map(prompt => sized(prompt, find)), findings: [...findings.values()] }
}

function imagesOf({ messages }: Prompt): Image[] {
  return messages.flatMap(({ images }) => images ?? [])
}

function keyOf({ file, at }: Image): string {
  return `${at.path}\0${file}`
}

function placeOf({ file = '', at }: Image, entries: ReadonlyMap<string, Entry>, roots: readonly string[]): Entry | Why {
  const candidates = candidatesOf(file, at.path, 'none', roots)
  if (candidates === 'escapes') return 'escapes'
  return candidates.map(path => entries.get(path)).find(entry => entry !== undefined) ?? 'missing'
}

async function sizesOf(revision: Pick<Revision, 'read'>, entries: readonly Entry[]): Promise<Map<string, Size | Why>> {
  const sizes = new Map<string, Size | Why>()
  for await (const source of revision.read(entries)) {
    const bytes = 'text' in source ? Buffer.from(source.text) : source.starts
    sizes.set(source.entry.path, bytes ? (sizeOfBytes(Buffer.from(bytes)) ?? 'not-an-image') : 'unreadable')
  }
  return sizes
}

function lacking({ file = '', at }: Image, found: Found): Finding[] {
  const why = typeof found === 'string' ? found : typeof found.size === 'string' ? found.size : undefined
  if (why === undefined) return []
  return [{ kind: 'file-not-read', severity: 'warn', at, what: 'image', target: file.slice(0, 200), why }]
}

function sized(prompt: Prompt, find: (image: Image) => Found): Prompt {
  const found = imagesOf(prompt).flatMap(image => (image.file === undefined ? [] : [find(image)]))
  const files = found.flatMap(each => (typeof each === 'string' ? [] : [each.entry]))
  if (found.length === 0) return prompt
  const known = new Set(prompt.sources.map(({ path }) => path))
  const distinct = new Map(files.filter(({ path }) => !known.has(path)).map(({ path, id }) => [path, { path, id }]))
  return { ...prompt, sources: [...prompt.sources, ...distinct.values()], messages: prompt.messages.map(withSizes) }

  function withSizes({ images, ...message }: Message): Message {
    if (!images) return message
    return { ...message, images: images.map(withSize) }
  }
  function withSize(image: Image): Image {
    const of = image.file === undefined ? undefined : find(image)
    return of === undefined || typeof of === 'string' || typeof of.size === 'string' ? image : { ...image, ...of.size }
  }
}
