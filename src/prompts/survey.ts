import type { Finding } from '../model/finding.ts'
import type { Message, Prompt } from '../model/prompt.ts'
import type { Source } from '../model/revision.ts'
import { parseFile } from './formats/formats.ts'
import { settleIds } from './settle-ids.ts'

/**
 * The prompts of one side, from what reading its files gave, in the order of their paths. Nothing in a file makes it throw:
 * a file that cannot be read has no prompt, and one that is not what it seems is one plain prompt, each with a finding.
 */
export async function survey(
  sources: AsyncIterable<Source> | Iterable<Source>,
  side: 'base' | 'head',
): Promise<{ prompts: Prompt[]; findings: Finding[] }> {
  const prompts: Prompt[] = []
  const findings: Finding[] = []
  for (const source of await inOrder(sources)) {
    const { path, id } = source.entry
    if ('unreadable' in source) {
      findings.push({ kind: 'unreadable', severity: 'warn', at: { path }, side, why: source.unreadable })
      continue
    }
    const parsed = parseFile({ path, id, text: source.text, side })
    prompts.push(...parsed.prompts)
    findings.push(...parsed.findings)
  }
  const settled = settleIds(prompts)
  return {
    prompts: settled.prompts,
    findings: [...findings, ...settled.findings, ...settled.prompts.flatMap(emptiness)],
  }
}

/** Reading may answer in any order, and which of two prompts keeps an id must not depend on it. */
async function inOrder(sources: AsyncIterable<Source> | Iterable<Source>): Promise<Source[]> {
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
  return message.body.length > 0
}
