import type { Report } from '../../model/report.ts'
import { headline, verdictWord } from '../../report/headline.ts'
import { type Message, type TestCase, testCasesOf } from './test-cases.ts'
import { document, element, type Xml } from './xml.ts'

/**
 * JUnit XML as Jenkins describes it: a test case for each prompt and for each set of limits on prompts together. What fails the check is
 * a failure, a warning is a line of output, and what only informs is left out.
 */
export function renderJunit(report: Report): string {
  const { cases, others } = testCasesOf(report)
  const counts = { tests: cases.length, failures: cases.filter(isFailed).length, errors: 0, skipped: 0, time: 0 }
  const suite = element('testsuite', { name: suiteName(report), ...counts }, [
    element('properties', {}, properties(report)),
    ...cases.map(toXml),
    ...output(others),
  ])
  return document(element('testsuites', {}, [suite]))
}

function isFailed({ messages }: TestCase): boolean {
  return messages.some(({ isFailure }) => isFailure)
}

function suiteName({ directory }: Report): string {
  return directory === '' ? 'promptcost' : `promptcost ${directory}`
}

function properties(report: Report): Xml[] {
  const values = { verdict: verdictWord(report), summary: headline(report), version: report.promptcost }
  return Object.entries(values).map(([name, value]) => element('property', { name, value }))
}

function toXml({ classname, name, messages }: TestCase): Xml {
  const failures = messages.filter(({ isFailure }) => isFailure)
  return element('testcase', { classname, name, time: 0 }, [
    ...failures.map(({ kind, title, text }) => element('failure', { type: kind, message: title }, [text])),
    ...output(messages.filter(({ isFailure }) => !isFailure)),
  ])
}

function output(warnings: readonly Message[]): Xml[] {
  return warnings.length === 0 ? [] : [element('system-out', {}, [warnings.map(({ text }) => text).join('\n')])]
}
