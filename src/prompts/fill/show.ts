import type { Value } from '../value.ts'

/** A value as the template languages print it: Python's words in Jinja, JSON for what has parts, commas in Handlebars. */
export function show(value: Value | undefined, syntax: string): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return value
  const python = syntax === 'jinja' || syntax === 'f-string'
  if (value === null) return python ? 'None' : ''
  if (typeof value === 'boolean') return python ? (value ? 'True' : 'False') : String(value)
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value) && value.every(each => typeof each === 'string' || typeof each === 'number')) {
    if (syntax === 'handlebars') return value.join(',')
    if (syntax === 'liquid') return value.join('')
  }
  const json = JSON.stringify(value, (_, each: unknown) => (each instanceof Map ? Object.fromEntries(each) : each))
  return json ?? ''
}
