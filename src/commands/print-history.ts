import { relative, resolve } from 'node:path'
import { HISTORY_FORMATS } from '../history/formats/history-formats.ts'
import { type HistoryRequest, historyOf } from '../history/history-of.ts'
import { Problem } from '../model/problem.ts'
import { policyAccess } from '../policies/policy-reader.ts'
import { safeLog } from '../report/safe.ts'
import { checkedFolder, fromFolder } from './checked-folder.ts'
import type { Given, Io } from './command.ts'
import { progressOf } from './history-progress.ts'
import { topOf } from './options.ts'
import { pairedOutputs } from './outputs.ts'
import { hasColor, writeOut } from './write-out.ts'

interface Shown {
  options: {
    readonly since: string | undefined
    readonly until: string | undefined
    readonly path: readonly string[]
    readonly every: HistoryRequest['every'] | undefined
    readonly html: string | undefined
    readonly badge: string | undefined
    readonly top: string | undefined
  }
  arguments: { readonly branch: string | undefined }
  inOrder: Given['inOrder']
}

const DEFAULT_TOP = 10

/** Walks the history and writes it in every form that was asked for; to the terminal where that is none. */
export async function printHistory(about: Pick<HistoryRequest, 'config'>, given: Shown, io: Io): Promise<void> {
  const { options, inOrder } = given
  const outputs = outputsFor(options, inOrder, io.cwd)
  const top = topOf(options.top) ?? DEFAULT_TOP
  const { cwd, file } = await checkedFolder(io.cwd, about.config.file)
  const only = options.path.map(path => fromFolder(cwd, resolve(io.cwd, path)))
  const progress = progressOf(io)
  const history = await historyOf({
    config: { ...about.config, file, policies: policyAccess(io.env) },
    cwd,
    revision: given.arguments.branch,
    since: options.since,
    until: options.until,
    every: options.every ?? 'commit',
    only: only.length === 0 ? undefined : only,
    now: Date.now() / 1000,
    onCommit: progress.onCommit,
  }).finally(progress.end)
  for (const { format, file } of outputs) {
    const text = await HISTORY_FORMATS[format].render(history, { color: hasColor(file, io), top })
    await writeOut(text, file, io)
    if (io.isTerminal && file !== undefined) io.err(`Wrote ${safeLog(relative(io.cwd, file))}\n`)
  }
}

type Format = keyof typeof HISTORY_FORMATS

function outputsFor({ html, badge }: Shown['options'], inOrder: Given['inOrder'], cwd: string) {
  const named: { format: Format; file: string | undefined }[] = []
  if (html !== undefined) named.push({ format: 'html', file: resolve(cwd, html) })
  if (badge !== undefined) named.push({ format: 'badge', file: resolve(cwd, badge) })
  const isAsked = inOrder.some(({ name }) => name === 'format' || name === 'output')
  const paired = isAsked || named.length === 0 ? pairedOutputs(inOrder, cwd) : []
  const all = [...paired.map(({ format, file }) => ({ format: format as Format, file })), ...named]
  const files = all.flatMap(({ file }) => file ?? [])
  if (new Set(files).size < files.length)
    throw new Problem('two formats cannot go to one file.', { remedy: 'Give every format a file of its own.' })
  return all
}
