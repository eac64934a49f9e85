import type { Finding } from '../../model/finding.ts'
import { scopeNames, scopeOf } from '../../model/limits/scopes.ts'
import type { Report } from '../../model/report.ts'
import { describe } from '../../report/describe.ts'
import { groupName, scopeWords } from '../../report/limit-words.ts'
import { plainStyle } from '../../report/style.ts'

/** A finding in words. */
export interface Message {
  kind: Finding['kind']
  isFailure: boolean
  title: string
  text: string
}

/** What a CI system lists as one test: a prompt, what is limited of all prompts together, or a file. */
export interface TestCase {
  classname: string
  name: string
  messages: Message[]
}

/** Every finding that fails or warns, at the cases that it is about. `others`: warnings that are about none. */
export function testCasesOf({ changes, findings, groups = [] }: Report): { cases: TestCase[]; others: Message[] } {
  const byId = new Map<string, TestCase>()
  const byPath = new Map<string, TestCase>()
  for (const { id, head } of changes) {
    if (head === null) continue
    const prompt = caseOf('promptcost.prompts', id)
    byId.set(id, prompt)
    if (!byPath.has(head.path)) byPath.set(head.path, prompt)
  }
  const [limits, files] = [limitCases(groups), new Map<string, TestCase>()]
  const others: Message[] = []
  for (const finding of findings.filter(({ severity }) => severity !== 'info')) {
    const message = { kind: finding.kind, isFailure: finding.severity === 'fail', ...describe(finding, plainStyle) }
    const cases = about(finding, limits, byId, byPath)
    // A failure is never left out: one about a file that no prompt of the head is in has a case of its own.
    if (cases.length === 0 && message.isFailure) cases.push(fileCase(finding, files))
    if (cases.length === 0) others.push(message)
    for (const each of cases) each.messages.push(message)
  }
  return { cases: [...byId.values(), ...limits.values(), ...files.values()], others }
}

function caseOf(classname: string, name: string): TestCase {
  return { classname, name, messages: [] }
}

/** One for each set of limits on prompts together, and for each group. */
function limitCases(groups: NonNullable<Report['groups']>): Map<string, TestCase> {
  const together = scopeNames.flatMap(scope => {
    const words = scopeOf(scope).isNamed ? undefined : scopeWords[scope].together
    return words ? [[scope, caseOf('promptcost.limits', words.heading)] as const] : []
  })
  const named = groups.map(
    group => [groupKey(group), caseOf('promptcost.groups', groupName(group, plainStyle))] as const,
  )
  return new Map<string, TestCase>([...together, ...named])
}

const groupKey = ({ by, name }: { by: string; name: string }) => `${by} ${name}`

type Cases = ReadonlyMap<string, TestCase>

function about(finding: Finding, limits: Cases, byId: Cases, byPath: Cases): TestCase[] {
  const together =
    finding.kind === 'limit' ? limits.get(finding.group ? groupKey(finding.group) : finding.scope) : undefined
  if (together) return [together]
  const prompts = promptsOf(finding).flatMap(id => byId.get(id) ?? [])
  if (prompts.length > 0) return prompts
  const file = finding.at && byPath.get(finding.at.path)
  return file ? [file] : []
}

function promptsOf(finding: Finding): readonly string[] {
  if ('prompts' in finding && Array.isArray(finding.prompts)) return finding.prompts
  return 'prompt' in finding ? [finding.prompt] : []
}

function fileCase({ kind, at }: Finding, files: Map<string, TestCase>): TestCase {
  const name = at?.path ?? kind
  const file = files.get(name) ?? caseOf('promptcost.files', name)
  files.set(name, file)
  return file
}
