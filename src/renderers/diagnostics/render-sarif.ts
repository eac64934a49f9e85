import type { Log, ReportingDescriptor, Result } from 'sarif'
import type { FindingKind } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import { titleOf } from '../../report/describe.ts'
import { findingDocs } from '../../report/finding-docs.ts'
import { findingUrl, homepage } from '../../report/findings-page.ts'
import { safeText, whole } from '../../report/safe.ts'
import { plainStyle, type Style } from '../../report/style.ts'
import { inertJson } from '../json/render-json.ts'
import { type Diagnostic, diagnosticsOf, moreSentence, type Spot } from './diagnostics.ts'

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const levels = { fail: 'error', warn: 'warning' } as const

/** In a message of SARIF `[text](target)` is a link, also where it says that it is plain text (section 3.11.6). */
const unlinked = (text: string) => text.replace(/[\\[\]]/g, '\\$&')
const style: Style = {
  ...plainStyle,
  name: text => unlinked(plainStyle.name(text)),
  phrase: text => unlinked(plainStyle.phrase(text)),
  place: loc => unlinked(plainStyle.place(loc)),
}

/**
 * SARIF 2.1.0: a result for each finding that fails or warns, with the kind of finding as its rule. Columns are left out, as tools count
 * them differently. Several reports are those of one repository's projects, in one run, as GitHub takes twenty runs at most.
 */
export function renderSarif(...reports: readonly Report[]): string {
  const { all, leftOut } = diagnosticsOf(reports, style)
  const [version] = reports.map(({ promptcost }) => safeText(promptcost))
  const kinds = [...new Set(all.map(({ kind }) => kind))]
  const log: Log = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'promptcost',
            version,
            informationUri: homepage,
            rules: kinds.map(ruleOf),
          },
        },
        automationDetails: { id: categoryOf(reports) },
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The top of the repository.' } } },
        invocations: [
          {
            executionSuccessful: true,
            ...(leftOut > 0 && {
              toolExecutionNotifications: [{ level: 'warning', message: { text: moreSentence(leftOut) } }],
            }),
          },
        ],
        results: all.map(diagnostic => resultOf(diagnostic, kinds.indexOf(diagnostic.kind))),
      },
    ],
  }
  return inertJson(log)
}

/** What GitHub keeps results apart by: the jobs of a matrix that each check a directory. */
function categoryOf(reports: readonly Report[]): string {
  const directories = new Set(reports.map(({ directory }) => directory))
  const [only = ''] = directories.size === 1 ? directories : []
  return `promptcost/${only === '' ? '' : `${encoded(only)}/`}`
}

function ruleOf(kind: FindingKind): ReportingDescriptor {
  const { means, action, severity } = findingDocs[kind]
  const title = titleOf(kind)
  return {
    id: kind,
    name: title.replace(/(?:^|\W)(\w)/g, (_, first: string) => first.toUpperCase()),
    shortDescription: { text: `${title}.` },
    fullDescription: { text: plain(means) },
    help: {
      text: `${plain(means)}\nSeverity: ${plain(severity)}\nWhat to do: ${plain(action)}`,
      markdown: `${unrelative(means)}\n\n**Severity:** ${severity}\n\n**What to do:** ${unrelative(action)}`,
    },
    helpUri: findingUrl(kind),
    properties: { tags: ['prompts', 'cost'] },
  }
}

/** Links of our own docs lead nowhere outside of them. */
const unrelative = (markdown: string) => markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
const plain = (markdown: string) => unrelative(markdown).replaceAll('`', '')

function resultOf({ kind, severity, text, at, fingerprint }: Diagnostic, ruleIndex: number): Result {
  return {
    ruleId: kind,
    ruleIndex,
    level: levels[severity],
    message: { text },
    locations: [{ physicalLocation: physical(at) }],
    partialFingerprints: { 'promptcostFinding/v1': fingerprint },
  }
}

/** GitHub wants a line, also where the whole file is meant. */
function physical({ path, line = 1, endLine }: Spot) {
  return {
    artifactLocation: { uri: encoded(path), uriBaseId: '%SRCROOT%' },
    region: { startLine: line, ...(endLine !== undefined && { endLine }) },
  }
}

/** A path as a relative URI. A name that is no valid text is made printable first. */
function encoded(path: string): string {
  const valid = /\p{Cs}/u.test(path) ? safeText(path, whole) : path
  return valid.split('/').map(encodeURIComponent).join('/')
}
