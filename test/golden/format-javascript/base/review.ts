import { openai } from '@ai-sdk/openai'
import { generateText, tool } from 'ai'
import { z } from 'zod'
import { STYLE } from './rules'

export const searchFiles = tool({
  name: 'search_files',
  description: 'Searches the files of the pull request for a text, and gives the lines that hold it.',
  inputSchema: z.object({ text: z.string().describe('What to search for.') }),
})

/** Reviews a diff. */
export async function review(diff: string, strict: boolean) {
  if (diff === '') throw new Error('You are a little early: there is no diff to review yet, come back when there is one.')
  return generateText({
    model: openai('gpt-5-mini'),
    system: `You are a careful reviewer of pull requests. ${STYLE}${strict ? ' A missing test is a bug.' : ''}`,
    prompt: `Review this diff:\n\n${diff}`,
    tools: { searchFiles },
  })
}
