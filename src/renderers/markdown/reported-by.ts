import { safeHtml } from '../../report/safe.ts'

/** The run that a report comes from, by GitHub's word. */
interface Origin {
  runUrl: string
  /** How that run ended. */
  conclusion: string | undefined
}

/** Adds which run reported the figures: a pull request's own run may have been made to say anything. */
export function reportedBy(markdown: string, { runUrl, conclusion }: Origin): string {
  const ended = conclusion === undefined ? '' : `, which ended as <code>${safeHtml(conclusion)}</code>`
  const note = `As reported by the pull request's own [run](${runUrl})${ended}; that check decides, not this comment.`
  return `${markdown.trimEnd()}\n\n<sub>${note}</sub>\n`
}
