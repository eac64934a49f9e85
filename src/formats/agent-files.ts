import { asString, lookUp, type Tree } from '../data/tree.ts'
import type { Note } from '../model/note.ts'
import type { Loc } from '../model/quantity.ts'
import type { Modifier } from '../model/settings.ts'
import { asMessage } from '../parsed/parse-message.ts'
import type { ParsedPrompt } from '../parsed/parsed-prompt.ts'
import type { ParsedFile, PromptFile } from '../parsed/prompt-file.ts'
import type { TemplatePiece } from '../templates/syntaxes/piece.ts'
import { serversOf, withFirstModel } from './agent-front.ts'
import { sessionTags, type When } from './agent-sessions.ts'
import { type Fenced, hasFence, readFence } from './fence.ts'
import type { Format } from './format.ts'
import { parsePlain } from './plain.ts'
import { promptOf } from './prompt-of.ts'

declare module './format.ts' {
  interface FormatList {
    'agent-files': Format
  }
}

/**
 * `whole`: all of the file is sent. `body`: front matter says when, and is not sent. `listed`: its name and description are always
 * sent, its body on demand. `rule`: listed where nothing but its description says when, else its body.
 */
type Kind = 'whole' | 'body' | 'listed' | 'rule'

interface Place {
  paths: RegExp
  kind: Kind
  /** When a file without front matter is sent. */
  bare?: When
  /** Nothing is replaced in instructions, so that no brace is a slot, but a command has arguments. */
  syntax?: string
}

/**
 * Where the instructions of coding agents are: AGENTS.md (https://agents.md), Claude Code's memory, rules, skills, agents and commands,
 * GitHub Copilot's instructions, prompts, chat modes and agents, Cursor's rules, and commands and agents of others.
 */
const PLACES: readonly Place[] = [
  { paths: /(^|\/)CLAUDE(\.local)?\.md$/, kind: 'whole', syntax: 'claude-memory' },
  { paths: /(^|\/)GEMINI\.md$/, kind: 'whole', syntax: 'agent-imports' },
  { paths: /(^|\/)\.claude\/rules\/.+\.md$/, kind: 'body', bare: 'session', syntax: 'claude-memory' },
  { paths: /(^|\/)(AGENTS\.md|\.github\/copilot-instructions\.md|\.cursorrules)$/, kind: 'whole' },
  { paths: /(^|\/)SKILL\.md$/, kind: 'listed', syntax: 'agent-skill' },
  { paths: /(^|\/)\.claude\/agents\/.+\.md$|(^|\/)\.github\/agents\/.+\.md$|\.agent\.md$/, kind: 'listed' },
  // Plugins of Claude Code: https://code.claude.com/docs/en/plugins-reference
  { paths: /(^|\/)plugins\/[^/]+\/agents\/.+\.md$/, kind: 'listed' },
  {
    paths: /(^|\/)(?:\.(?:claude|opencode)\/commands?|plugins\/[^/]+\/commands)\/.+\.md$/,
    kind: 'body',
    syntax: 'shell-command',
  },
  { paths: /(^|\/)\.(?:opencode\/(?:agents?|modes?)|cursor\/agents|factory\/droids)\/.+\.md$/, kind: 'listed' },
  {
    paths: /(^|\/)\.(?:(?:cursor|roo|factory)\/commands|codex\/prompts|windsurf\/workflows)\/.+\.md$/,
    kind: 'body',
    syntax: 'agent-command',
  },
  { paths: /(^|\/)\.github\/prompts\/.+\.prompt\.md$/, kind: 'body', syntax: 'copilot-prompt' },
  { paths: /\.instructions\.md$|\.chatmode\.md$/, kind: 'body' },
  { paths: /\.mdc$/, kind: 'rule' },
  // What is sent once for each run of it, and belongs to no session. Its syntax reads the front matter too.
  { paths: /(^|\/)\.github\/workflows\/.+\.md$/, kind: 'body', syntax: 'agentic-workflow' },
]

export const agentFiles: Format = {
  endings: /^\.(?:mdc?|cursorrules)$/,
  claims: path => PLACES.some(({ paths }) => paths.test(path)),
  parse: file => {
    const {
      kind = 'whole',
      bare = 'on-demand',
      syntax = 'none',
    } = PLACES.find(({ paths }) => paths.test(file.path)) ?? {}
    if (kind === 'whole' || !hasFence(file.text)) return wholeOf(file, syntax, kind === 'whole' ? 'session' : bare)
    // Cursor writes globs without quotes (`globs: *.ts`), which is no YAML, and reads them all the same.
    const fenced = readFence(file, { severity: 'info', lenient: file.path.endsWith('.mdc') })
    if (!fenced) return wholeOf(file, syntax, bare)
    if ('kind' in fenced) return parsePlain(file, fenced)
    const start = syntax === 'agentic-workflow' ? 0 : fenced.bodyStart
    const body = { ...promptOf(file, [asMessage(file, start, undefined, syntax)], withFirstModel(fenced)) }
    body.settings = withServers(withoutTools(body.settings), serversOf(fenced, file.path))
    // Such a word is whatever model the conversation has.
    if (body.model?.asked === 'default') body.model = undefined
    const isListed = kind === 'listed' || (kind === 'rule' && isRequested(fenced.tree))
    return {
      prompts: isListed ? listed(file, fenced, body) : [sent(body, whenOf(file.path, fenced.tree))],
      findings: isListed ? cutListing(file, fenced) : [],
    }
  },
}

/** The tools that a file names are the agent's own, which it sends anyway, so a list of names is not a field of a request. */
function withoutTools({ modifiers, ...settings }: ParsedPrompt['settings']): ParsedPrompt['settings'] {
  const others = modifiers?.filter(({ key }) => key !== 'tools') ?? []
  return others.length === 0 ? settings : { ...settings, modifiers: others }
}

function withServers(settings: ParsedPrompt['settings'], servers: readonly Modifier[]): ParsedPrompt['settings'] {
  return servers.length === 0 ? settings : { ...settings, modifiers: [...(settings.modifiers ?? []), ...servers] }
}

function wholeOf(file: PromptFile, syntax: string, when: When): ParsedFile {
  return { prompts: [sent(promptOf(file, [asMessage(file, 0, undefined, syntax)]), when)], findings: cutOff(file) }
}

/** Bytes of all AGENTS.md together that Codex sends: `project_doc_max_bytes` (https://developers.openai.com/codex/guides/agents-md). */
const MOST_FOR_CODEX = 32 * 1024

/** All of it counts, as other agents send it all; whoever uses Codex pays for less, and misses the end. */
function cutOff({ path, text }: PromptFile): Note[] {
  const bytes = /(?:^|\/)AGENTS\.md$/.test(path) ? Buffer.byteLength(text) : 0
  if (bytes <= MOST_FOR_CODEX) return []
  return [{ kind: 'cut-off', severity: 'info', at: { path }, reader: 'Codex', bytes, most: MOST_FOR_CODEX }]
}

function sent(prompt: ParsedPrompt, when: When): ParsedPrompt {
  const agents = sessionTags(prompt.at.path, when)
  return agents.length > 0 ? { ...prompt, agents } : prompt
}

/** Commands and prompts are asked for; rules and instructions are sent from the start unless they name files that they are for. */
function whenOf(path: string, tree: Tree): When {
  if (/\/commands?\/|\/workflows\/|\.codex\/prompts\/|\.prompt\.md$|\.chatmode\.md$/.test(path)) return 'on-demand'
  const always = lookUp(tree, 'alwaysApply')
  if (path.endsWith('.mdc')) return always?.kind === 'scalar' && always.value === true ? 'session' : 'on-demand'
  const files = lookUp(tree, 'paths') ?? lookUp(tree, 'applyTo')
  const isForAll =
    files === undefined ? !/\.instructions\.md$/.test(path) : /^\*\*(?:\/\*)?$/.test(asString(files) ?? '')
  return isForAll ? 'session' : 'on-demand'
}

/** Cursor's rules (https://cursor.com/docs/context/rules): `alwaysApply` is always sent and `globs` where a file matches; the agent asks for others by their description. */
function isRequested(tree: Tree): boolean {
  const [always, globs] = [lookUp(tree, 'alwaysApply'), lookUp(tree, 'globs')]
  const says = (found: Tree | undefined) => found !== undefined && !(found.kind === 'scalar' && !found.value)
  return !says(always) && !says(globs)
}

/**
 * Two prompts, as they cost at different times: what is sent with each request, and what is sent when the model asks for it. A skill
 * with `disable-model-invocation` (https://code.claude.com/docs/en/skills) is not sent to the model.
 */
function listed(file: PromptFile, fenced: Fenced, body: ParsedPrompt): ParsedPrompt[] {
  const { tree, place } = fenced
  const described = lookUp(tree, 'description')
  const text = listingOf(file, fenced)
  const hidden = lookUp(tree, 'disable-model-invocation')
  const isHidden = hidden?.kind === 'scalar' && hidden.value === true
  if (!described || text === undefined || isHidden) return [sent(body, 'on-demand')]
  const name = asString(lookUp(tree, 'name')) ?? nameOf(file.path)
  const at: Loc = place(described.at)
  const isCut = isClaudeSkill(file.path) && text.length > MOST_LISTED
  const piece: TemplatePiece = { kind: 'text', at, text: `${name}: ${isCut ? text.slice(0, MOST_LISTED) : text}` }
  const always = promptOf(file, [{ role: 'prompt', body: [piece], syntax: 'none' }])
  return [
    sent({ ...always, id: `${file.path}#always`, at }, 'session'),
    sent({ ...body, id: `${file.path}#on-demand`, declared: false }, 'on-demand'),
  ]
}

/** The text beside the name in the list of skills and agents. Only Claude Code has `when_to_use`, for skills. */
function listingOf({ path }: PromptFile, { tree }: Fenced): string | undefined {
  const description = asString(lookUp(tree, 'description'))
  const when = /(^|\/)SKILL\.md$/.test(path) ? asString(lookUp(tree, 'when_to_use')) : undefined
  return description !== undefined && when ? `${description} - ${when}` : description
}

/** Characters of a skill's description and `when_to_use` together that Claude Code lists (https://code.claude.com/docs/en/skills). */
const MOST_LISTED = 1536

const isClaudeSkill = (path: string): boolean => /(^|\/)\.claude\/.*SKILL\.md$/.test(path)

function cutListing(file: PromptFile, fenced: Fenced): Note[] {
  const length = isClaudeSkill(file.path) ? (listingOf(file, fenced)?.length ?? 0) : 0
  if (length <= MOST_LISTED) return []
  const at = fenced.place(lookUp(fenced.tree, 'description')?.at ?? 0)
  return [{ kind: 'listing-cut', severity: 'info', at, reader: 'Claude Code', characters: length, most: MOST_LISTED }]
}

/** A skill is called after its folder, an agent after its file. */
function nameOf(path: string): string {
  const parts = path.split('/')
  return (
    (/^SKILL\.md$/i.test(parts.at(-1) ?? '') ? parts.at(-2) : parts.at(-1)?.replace(/(\.agent)?\.(md|mdc)$/, '')) ??
    path
  )
}
