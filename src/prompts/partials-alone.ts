import type { Assembled } from './assemble.ts'

/**
 * The paths of a side's files that are partials alone: what other prompts include. Files that only include each other in a
 * circle are reached from no other, so that the first of them stays a prompt and no text is lost. What an evaluation sends whole is
 * the prompt of whoever else sends it, with other values.
 */
export function partialsOf(assembled: readonly Assembled[]): Set<string> {
  if (assembled.every(({ closure }) => closure.files.length === 0)) return new Set()
  const includes = new Map<string, Set<string>>()
  for (const { prompt, closure } of assembled) {
    const { path } = prompt.at
    const files = closure.tooLarge ? [] : closure.files.map(file => file.path)
    const known = includes.get(path) ?? new Set<string>()
    includes.set(path, known)
    for (const file of files) if (file !== path) known.add(file)
  }
  const included = new Set([...includes.values()].flatMap(files => [...files]))
  const partials = new Set<string>()
  const roots = [...includes.keys()].filter(path => !included.has(path))
  for (const root of roots) for (const path of includes.get(root) ?? []) partials.add(path)
  for (const [path, files] of includes) {
    if (partials.has(path) || !included.has(path)) continue
    for (const file of files) partials.add(file)
  }
  const whole = new Set(assembled.flatMap(({ sendsWhole }) => sendsWhole))
  const isAlone = (path: string) => readAlone.test(path) || (sentAlone.test(path) && !ofParts.test(path))
  return new Set([...partials].filter(path => !isAlone(path) && !whole.has(path)))
}

/** Files that agents read by their name, whatever else imports them. */
const readAlone = /(^|\/)(AGENTS|CLAUDE|GEMINI|SKILL|copilot-instructions)\.md$/

/** What is called a whole prompt is sent by itself too, although another that adds to it includes it. */
const sentAlone = /(^|\/)(?!_)(?:[^/.]*[_-])?(?:system|prompt|system[_-]?(?:prompt|message))\.[^/]+$/i

/** Folders of parts, whatever their files are called. */
const ofParts =
  /(^|\/)(?:_[^/]*|partials?|includes?|parts|common|shared|components?|blocks|snippets|fragments|macros|layouts?)\//i
