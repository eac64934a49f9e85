import { check } from '../../../src/judging/check.ts'
import { renderTerminal } from '../../../src/renderers/terminal/render-terminal.ts'
import { type Files, folder } from '../../git.ts'

/** What a user reads of two folders, with what the head's prompts count. Without a base the head is reported alone. */
export async function seen(base: Files | undefined, head: Files, link?: (head: string) => void) {
  const folders = { base: base && folder(base), head: folder(head) }
  link?.(folders.head)
  const report = await check({ sides: { kind: 'directories', ...folders }, config: {} })
  const tokens = report.changes.reduce((sum, change) => sum + change.tokens.head, 0)
  return { text: renderTerminal(report, { all: true }), tokens, verdict: report.verdict, report }
}
