import type { Report } from '../model/report.ts'
import { grouped, signed } from './figures.ts'
import { counted } from './style.ts'

const AGENTS = [
  ['claude-code', 'Claude Code'],
  ['codex', 'Codex'],
  ['copilot', 'Copilot'],
  ['cursor', 'Cursor'],
  ['gemini', 'Gemini CLI'],
  ['tools', 'Tool lists'],
] as const

/** What people call an agent, of the begin of its tags. */
export function agentName(agent: string): string {
  return AGENTS.find(([tag]) => tag === agent)?.[1] ?? agent
}

/**
 * One line a coding agent: the tokens of all that it sends with every request of a session together, what the change adds to them, and
 * what it sends only when that is asked for.
 */
export function sessionLines(report: Report): string[] {
  return sessionsOf(report).map(({ line }) => line)
}

/** The same for agents whose sessions the change makes longer or shorter, or for all if there is nothing to compare with. */
export function changedSessionLines(report: Report): string[] {
  return sessionsOf(report).flatMap(({ line, isChanged }) => (isChanged || report.base === null ? [line] : []))
}

function sessionsOf({ changes, base }: Report): { line: string; isChanged: boolean }[] {
  return AGENTS.flatMap(([agent, name]) => {
    const [session, onDemand] = ['session', 'on-demand'].map(when => sumOf(changes, `${agent}-${when}`, base !== null))
    if (!session || !onDemand || session.prompts + onDemand.prompts === 0) return []
    const of = session.prompts > 0 ? ` of ${counted(session.prompts, 'prompt')}` : ''
    const later = onDemand.prompts > 0 ? `; on demand ${grouped(onDemand.head)}${onDemand.change}` : ''
    const known = `${grouped(session.head)} tokens${session.change}${of} with every request${later}`
    const isKnown = session.unknown < session.prompts || session.prompts === 0
    const said = [...(isKnown ? [known] : []), ...unlisted(session.unknown)]
    return [{ line: `${name}: ${said.join('; ')}`, isChanged: session.change + onDemand.change !== '' }]
  })
}

/** Whether a file only names servers: what it makes an agent send is in no file. */
export function isOfServers({ tags, tokens }: Pick<Report['changes'][number], 'tags' | 'tokens'>): boolean {
  return tokens.head === 0 && tags.includes('tools-session')
}

/** Tools whose definitions only their servers have. */
function unlisted(files: number): string[] {
  if (files === 0) return []
  return [
    `${counted(files, 'file')} ${files === 1 ? 'names' : 'name'} servers, whose tools (and their tokens) are in no file`,
  ]
}

function sumOf(changes: Report['changes'], tag: string, isCompared: boolean) {
  const own = changes.filter(({ tags, head }) => head !== null && tags.includes(tag))
  const gone = changes.filter(({ tags, head }) => head === null && tags.includes(tag))
  const head = own.reduce((sum, { tokens }) => sum + tokens.head, 0)
  const delta = [...own, ...gone].reduce((sum, { tokens }) => sum + tokens.delta.expected, 0)
  const unknown = own.filter(isOfServers).length
  return { prompts: own.length, unknown, head, change: isCompared && delta !== 0 ? ` (${signed(delta)})` : '' }
}
