import type { Finding, FindingOf } from '../model/finding.ts'
import type { Image, Prompt } from '../model/prompt.ts'
import { unshared } from '../model/unshared.ts'

type Unread = FindingOf<'file-not-read'>

/** Text in whose place a file by its id may stand, in characters: some 50 tokens. */
const A_PART = 200

/**
 * What the base counts of a prompt and the head cannot count any more fails, as a lost include does: it is sent all the same, and its tokens
 * would pay for other text. Such are images whose size is no longer known, files of samples, and text that is now a file by its id.
 */
export function failLostParts(
  findings: { base: readonly Finding[]; head: readonly Finding[] },
  prompts: Record<'base' | 'head', readonly { prompt: Prompt }[]>,
  wasAt: (path: string) => string,
): Finding[] {
  const apart = unshared(prompts.base, prompts.head)
  // A file of which both sides share every prompt has lost nothing.
  const edited = new Set([...apart.base.map(pathOf), ...apart.head.map(one => wasAt(pathOf(one)))])
  const before = byFile(prompts.base, path => path, edited)
  const now = byFile(prompts.head, wasAt, edited)
  const known = new Set(findings.base.filter(isUnread).map(each => keyOf(each, path => path)))
  const reported = new Set<string>()
  const loses = losesOnce()
  const failed = findings.head.map(finding => {
    if (!isUnread(finding) || !finding.at) return finding
    const path = wasAt(finding.at.path)
    if (finding.what === 'image') reported.add(path)
    const [was, is] = [before.get(path), now.get(path)]
    if (!was || !is || known.has(keyOf(finding, wasAt)) || !loses(path, finding.what, was, is)) return finding
    return { ...finding, severity: 'fail' as const }
  })
  const unsized = [...now].flatMap(([path, is]) => (reported.has(path) ? [] : lostSizes(before.get(path) ?? [], is)))
  return [...failed, ...unsized]
}

/** Code is not run, which is mostly no news, but what stands in its place at the base may have been read. */
function isUnread(finding: Finding): finding is Unread {
  return finding.kind === 'file-not-read' && (finding.severity === 'warn' || finding.why === 'code')
}

function keyOf({ what, target, at }: Unread, wasAt: (path: string) => string): string {
  return JSON.stringify([what, target, at && wasAt(at.path)])
}

const pathOf = ({ prompt }: { prompt: Prompt }): string => prompt.at.path

function byFile(
  prompts: readonly { prompt: Prompt }[],
  at: (path: string) => string,
  wanted: ReadonlySet<string>,
): Map<string, Prompt[]> {
  const files = new Map<string, Prompt[]>()
  for (const { prompt } of prompts) {
    const path = at(prompt.at.path)
    if (!wanted.has(path)) continue
    const others = files.get(path)
    if (others) others.push(prompt)
    else files.set(path, [prompt])
  }
  return files
}

type Loses = (was: readonly Prompt[], is: readonly Prompt[]) => boolean

/** Whether a file's prompts lose what a finding of each kind is about. A prompt that is not counted fails by itself. */
const losses: Record<Unread['what'], Loses> = {
  image: (was, is) => sizedIn(is) < sizedIn(was),
  sample: losesFile,
  file: losesFile,
  attachment: losesText,
  media: losesText,
  field: losesText,
  prompt: () => false,
}

/** Asks once for each file and each kind: a file may have thousands of findings, and each answer reads all of its prompts. */
function losesOnce(): (path: string, what: Unread['what'], ...sides: Parameters<Loses>) => boolean {
  const known = new Map<string, boolean>()
  return (path, what, was, is) => {
    const key = `${what} ${path}`
    const answer = known.get(key) ?? losses[what](was, is)
    known.set(key, answer)
    return answer
  }
}

function losesFile(was: readonly Prompt[], is: readonly Prompt[]): boolean {
  const read = new Set(is.flatMap(sourcesOf))
  return was.flatMap(sourcesOf).some(path => !read.has(path))
}

const sourcesOf = ({ sources, at }: Prompt): string[] =>
  sources.map(({ path }) => path).filter(path => path !== at.path)

function losesText(was: readonly Prompt[], is: readonly Prompt[]): boolean {
  const left = wordsOf(is)
  let lost = 0
  for (const [word, count] of wordsOf(was)) lost += Math.max(0, count - (left.get(word) ?? 0)) * (word.length + 1)
  return lost >= A_PART
}

function wordsOf(prompts: readonly Prompt[]): Map<string, number> {
  const words = new Map<string, number>()
  const runs = prompts.flatMap(({ messages }) => messages.flatMap(message => message.runs.high))
  for (const { text } of runs)
    for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) words.set(word, (words.get(word) ?? 0) + 1)
  return words
}

/** Images that have an address and no size any more, of which no format says anything. */
function lostSizes(was: readonly Prompt[], is: readonly Prompt[]): Finding[] {
  const [sized, first] = [sizedIn(was), imagesIn(is).find(image => !hasSize(image))]
  if (sized === 0 || !first || sizedIn(is) >= sized) return []
  const unsized = (prompts: readonly Prompt[]) => imagesIn(prompts).length - sizedIn(prompts)
  if (unsized(is) <= unsized(was)) return []
  const common = { kind: 'file-not-read', severity: 'fail', what: 'image' } as const
  return [{ ...common, at: first.at, target: 'an image', why: 'no-size' }]
}

const imagesIn = (prompts: readonly Prompt[]): Image[] =>
  prompts.flatMap(({ messages }) => messages.flatMap(({ images = [] }) => images))

const hasSize = ({ width, height }: Image): boolean => width !== undefined && height !== undefined

const sizedIn = (prompts: readonly Prompt[]): number => imagesIn(prompts).filter(hasSize).length
