import { formatOf, parseFile } from '../../formats/formats.ts'
import type { Taking } from '../../model/declarations.ts'
import type { ParsedPrompt } from '../../parsed/parsed-prompt.ts'
import type { Look } from './look-around.ts'
import { ENOUGH, WORDS } from './may-pass-over.ts'

/** A long text of source code that no rule takes for a prompt. */
export interface PassedOver {
  path: string
  /** What it goes by in its file, as `take` would name it. */
  name: string
  characters: number
}

/** Files that are parsed for them; more take longer than who waits for a list would like. */
const MOST_FILES = 5_000
const EVERYTHING: Taking = { takes: () => true, alsoFound: false, key: 'everything' }

/** Texts of code that could be prompts by their length and their words, and of which nothing else says so, the longest first. */
export async function passedOver({ long, seen }: Look): Promise<PassedOver[]> {
  const taken = new Set(
    seen.flatMap(({ prompts }) =>
      prompts
        .flatMap(({ prompt }) => prompt.messages.flatMap(linesOf))
        .concat(prompts.map(({ prompt }) => placeOf(prompt.at))),
    ),
  )
  const found: PassedOver[] = []
  for (const source of long.slice(0, MOST_FILES)) {
    for (const prompt of await textsOf(source)) {
      const text = textOf(prompt)
      if (text.length < ENOUGH || !isProse(text) || taken.has(placeOf(prompt.at))) continue
      const { path } = prompt.at
      found.push({ path, name: prompt.id.slice(path.length + 1).replace(/\.\d+$/, ''), characters: text.length })
    }
  }
  return found.sort((a, b) => b.characters - a.characters)
}

async function textsOf({ entry: { path, id }, text }: Look['long'][number]): Promise<readonly ParsedPrompt[]> {
  const file = { path, id, text, take: EVERYTHING }
  const format = formatOf(file)
  await format.prepare?.()
  return parseFile(file, format).prompts
}

type Place = { path: string; line?: number | undefined }

function placeOf({ path, line }: Place): string {
  return `${path}:${line}`
}

function linesOf({ runs }: { runs: { expected: readonly { at: Place }[] } }): string[] {
  return runs.expected.map(({ at }) => placeOf(at))
}

function textOf({ messages }: ParsedPrompt): string {
  return messages.flatMap(({ body }) => body.map(piece => (piece.kind === 'text' ? piece.text : ' '))).join('')
}

/** Sentences, and no markup, query or code. */
function isProse(text: string): boolean {
  const words = text.match(/(?:^|\s)["'(]?\p{L}{2,}[.,:;!?)"']*(?=\s|$)/gu)?.length ?? 0
  const signs = text.match(/[{}<>=;|\\/]/g)?.length ?? 0
  return (
    words >= WORDS &&
    signs * 20 < text.length &&
    words * 12 > text.length &&
    !/^\s*(?:select|insert|create|with|usage:?)\b/i.test(text)
  )
}
