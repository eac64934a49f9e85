import type { Finding } from '../model/finding.ts'
import type { Message, Prompt } from '../model/prompt.ts'
import type { Entry, Revision, Source } from '../model/revision.ts'
import { assemble } from './assemble.ts'
import { parseFile } from './formats/formats.ts'
import { settleIds } from './settle-ids.ts'

/** What files were parsed to, by path and object id: a file that is the same on both sides is read and parsed once. */
export type ParsedFiles = Map<string, ReturnType<typeof parseFile>>

/**
 * The prompts of one side, in the order of their paths. Nothing in a file makes it throw: a file that cannot be read has
 * no prompt, and one that is not what it seems is one plain prompt, each with a finding.
 * @param parsed what the other side has parsed already; its findings are not repeated
 */
export async function survey(
  revision: Pick<Revision, 'read'>,
  entries: readonly Entry[],
  side: 'base' | 'head',
  parsed: ParsedFiles = new Map(),
): Promise<{ prompts: Prompt[]; findings: Finding[] }> {
  const findings: Finding[] = []
  const toRead = entries.filter(entry => !parsed.has(keyOf(entry)))
  for (const source of await inOrder(revision.read(toRead))) {
    const { path, id } = source.entry
    if ('unreadable' in source) {
      findings.push({ kind: 'unreadable', severity: 'warn', at: { path }, side, why: source.unreadable })
      parsed.set(keyOf(source.entry), { prompts: [], findings: [] })
      continue
    }
    const file = parseFile({ path, id, text: source.text, side })
    parsed.set(keyOf(source.entry), file)
    findings.push(...file.findings)
  }
  const ordered = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1))
  const settled = settleIds(ordered.flatMap(entry => parsed.get(keyOf(entry))?.prompts ?? []).map(assemble))
  return {
    prompts: settled.prompts,
    findings: [...findings, ...settled.findings, ...(side === 'head' ? settled.prompts.flatMap(emptiness) : [])],
  }
}

function keyOf({ path, id }: Entry): string {
  return `${id} ${path}`
}

/** Reading may answer in any order, and which of two prompts keeps an id must not depend on it. */
async function inOrder(sources: AsyncIterable<Source>): Promise<Source[]> {
  const all: Source[] = []
  for await (const source of sources) all.push(source)
  return all.sort((a, b) => (a.entry.path < b.entry.path ? -1 : 1))
}

/** Blanks are sent and billed, so that only a prompt without one character is empty. */
function emptiness(prompt: Prompt): Finding[] {
  if (prompt.messages.some(hasText)) return []
  return [{ kind: 'empty-prompt', severity: 'info', at: prompt.at, prompt: prompt.id }]
}

function hasText(message: Message): boolean {
  return message.runs.high.length > 0
}
