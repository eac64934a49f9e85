import { readFileSync } from 'node:fs'
import { promptsIn } from './prompts-in.ts'

/** A small program that sends one request, and what it puts into its slots. */
export interface Program {
  title: string
  slots: Record<string, string>
  code: string
}

/** The programs of a fixture file: each begins with a line `### title`, and may have a line `slots: {json}`. */
export function programsIn(path: string): Program[] {
  return readFileSync(path, 'utf8')
    .split(/^### /m)
    .slice(1)
    .map(part => {
      const [title = '', ...lines] = part.split('\n')
      const slots = lines[0]?.startsWith('slots: ') ? JSON.parse(lines.shift()?.slice(7) ?? '{}') : {}
      return { title, slots, code: lines.join('\n') }
    })
}

/** What promptcost takes a program to send, with its slots filled. */
export async function counted(path: string, { code, slots }: Program): Promise<string[]> {
  const prompts = await promptsIn({ [path]: code }, slots)
  return prompts.flatMap(({ messages }) => messages.map(({ runs }) => runs.expected.map(({ text }) => text).join('')))
}
