import type { FindingOf } from '../model/finding.ts'
import { counted, listed, type Style } from './style.ts'

type WorkflowChanged = FindingOf<'workflow-changed'>

const look = 'This change, not the base, may then decide how it is checked: review it before the merge.'

/** A changed file that runs promptcost, in words: what happens to it, and the names of what differs. */
export function describeWorkflow(finding: WorkflowChanged, style: Style): string {
  const { file, how, to } = finding
  const name = style.name(file)
  if (how === 'removed') return `This change removes ${name}, which runs promptcost. ${look}`
  const other = others[how]?.(finding, style)
  if (other !== undefined) return `${other} ${look}`
  const moved = to === undefined ? '' : ` and moves it to ${style.name(to)}`
  if (how === 'stops') return `This change edits ${name}${moved} so that it no longer runs promptcost. ${look}`
  if (how === 'unreadable')
    return `This change edits ${name}, which runs promptcost${moved && `,${moved}`}, into something that cannot be read. ${look}`
  if (how === 'elsewhere')
    return to === undefined
      ? `This change edits ${name}, which runs promptcost, but not what decides how it runs.`
      : `This change moves ${name}, which runs promptcost, to ${style.name(to)}. ${look}`
  return `This change edits ${name}, which runs promptcost${moved && `,${moved}`}${details(finding, style)}. ${look}`
}

/** What does not run promptcost, and may come between it and the verdict. */
const others: Partial<Record<WorkflowChanged['how'], (finding: WorkflowChanged, style: Style) => string>> = {
  installs: (finding, style) =>
    `This change edits ${style.name(finding.file)}, which decides which promptcost is run${details(finding, style)}.`,
  'same-name': ({ file, changed }, style) =>
    `This change adds ${changed.length === 0 ? 'a job' : `the job ${listed(changed, style, 1)}`} to ${style.name(file)}, whose check may have the same name as the one that runs promptcost: a required check of that name passes when either does.`,
  beside: ({ file }, style) => `This change edits ${style.name(file)}, which the job that runs promptcost also runs.`,
  tool: ({ file }, style) =>
    `This change adds, edits or removes ${style.name(file)}, which configures a program that runs promptcost.`,
  unread: ({ file, gone = 1 }, style) =>
    `This change adds or edits ${counted(gone, 'file')} that may run promptcost, or have a check of the same name, and could not be read: ${style.name(file)}${gone === 1 ? '' : ' is the first'}.`,
}

function details({ uses, gone, changed }: WorkflowChanged, style: Style): string {
  const parts = [
    ...(gone === undefined ? [] : [`${counted(gone, 'place')} in it no longer ${gone === 1 ? 'runs' : 'run'} it`]),
    ...(uses === undefined ? [] : [`${style.name(uses.base)} becomes ${style.name(uses.head)}`]),
    ...(changed.length === 0 ? [] : [`changed values of ${listed(changed, style, 6)}`]),
  ]
  return parts.length === 0 ? '' : `: ${parts.join('; ')}`
}
