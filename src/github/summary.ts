import { summary } from '@actions/core'

/** GitHub shows nothing of a summary that is larger, in bytes. */
const hardLimit = 1024 * 1024

/** How long a report may be, in characters, so that it fits whatever they are: none takes more than four bytes. */
export const summaryLimit = Math.floor(hardLimit / 4) - 1024

function cut(markdown: string): string {
  if (Buffer.byteLength(markdown) <= hardLimit) return markdown
  const kept = markdown.slice(0, summaryLimit)
  return `${kept.slice(0, kept.lastIndexOf('\n') + 1)}\nThe rest does not fit here; the output "report" has it all.\n`
}

/**
 * Writes the job summary. Runners that offer none are left without.
 *
 * @throws Error of the file system
 */
export async function writeSummary(markdown: string, env: NodeJS.ProcessEnv): Promise<void> {
  if (!env.GITHUB_STEP_SUMMARY) return
  await summary.addRaw(cut(markdown), true).write({ overwrite: true })
}
