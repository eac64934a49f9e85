import { Problem } from '../model/problem.ts'
import { safeLog } from './safe.ts'
import { placeSuffix } from './style.ts'

/**
 * An error in words: `promptcost: where: what is wrong.`, and below, indented, what to do. Any other error
 * is a bug in promptcost: only its class is printed, never its message, which may quote a prompt.
 */
export function problemText(error: unknown): string {
  if (!(error instanceof Problem)) return `${defect(error)}\n`
  const where = error.where ? `${safeLog(error.where.path)}${placeSuffix(error.where)}: ` : ''
  const remedy = (error.remedy ?? '').split('\n').map(line => (line === '' ? '' : `\n  ${keepIndent(line)}`))
  const what = safeLog(error.what, 600)
  return `promptcost: ${where}${what}${/[.!?…]$/.test(what) ? '' : '.'}${remedy.join('')}\n`
}

function keepIndent(line: string): string {
  const indent = /^ */.exec(line)?.[0] ?? ''
  return indent + safeLog(line.slice(indent.length), 600)
}

function defect(error: unknown): string {
  if (isSystemError(error)) return systemText(error)
  const kind = error instanceof Error ? error.name : typeof error
  const at =
    error instanceof Error
      ? /\((?:file:\/\/)?[^()]*?([\w.-]+:\d+:\d+)\)|at (?:file:\/\/)?\S*?([\w.-]+:\d+:\d+)/.exec(error.stack ?? '')
      : null
  const place = at?.[1] ?? at?.[2]
  return `promptcost: internal error in promptcost: ${safeLog(kind)}${place === undefined ? '' : ` at ${safeLog(place)}`}.\n  Please report it, with this line and the command that you ran.`
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException & { code: string; syscall: string } =>
  error instanceof Error &&
  'syscall' in error &&
  typeof error.syscall === 'string' &&
  'code' in error &&
  typeof error.code === 'string'

/** A failed system call. Its message may quote a path or a command, so only its code is printed. */
function systemText({ code, syscall }: { code: string; syscall: string }): string {
  if (syscall === 'uv_cwd') return 'promptcost: the current folder no longer exists.\n  Change to a folder that does.'
  return `promptcost: a system call failed (${safeLog(syscall)}: ${safeLog(code)}).\n  Check the limits on open files, memory and disk space (ulimit -a; df), and that the files are readable.`
}
