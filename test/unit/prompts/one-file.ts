import type { Finding } from '../../../src/model/finding.ts'
import type { Prompt } from '../../../src/model/prompt.ts'
import { surveyed } from './surveyed.ts'

/** Surveys a side of one file, which gives one prompt. */
export async function oneFile(path: string, text: string): Promise<{ prompt: Prompt; findings: Finding[] }> {
  const { prompts, findings } = await surveyed([{ entry: { path, id: 'oid' }, text }])
  const [prompt] = prompts
  if (!prompt || prompts.length !== 1) throw new Error(`${prompts.length} prompts`)
  return { prompt, findings }
}

/** All that is sent, without the roles. */
export function sent(prompt: Prompt): string {
  return prompt.messages.flatMap(message => message.runs.expected.map(run => run.text)).join('')
}
