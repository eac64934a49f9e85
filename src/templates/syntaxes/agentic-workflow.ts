import type { Mark } from './mark.ts'
import { nest } from './nest.ts'
import type { TemplateSyntax } from './template-syntax.ts'

declare module './template-syntax.ts' {
  interface SyntaxList {
    'agentic-workflow': TemplateSyntax
  }
}

/** Front matter, with what stands in it. */
const FENCE = /^\uFEFF?---[ \t]*\r?\n((?:[\s\S]*?\n)??)---[ \t]*(?:\r?\n|$)/
const IMPORTS = /^imports:[ \t]*\r?\n((?:[ \t]+[^\n]*(?:\n|$)|[ \t]*-[^\n]*(?:\n|$)|[ \t]*\r?\n)*)/m
const IMPORT = /^[ \t]*-[ \t]*(?:(?:uses|path):[ \t]*)?["']?([^\s"'#]+\.md)(@[^\s"'#]+)?["']?[ \t]*$/gm
const TAG =
  /\{\{#(?:runtime-)?import(\?)?:?[ \t]{1,9}([^\s{}]{1,500})[ \t]{0,9}\}\}|^@(?:include|import)(\?)?[ \t]{1,9}([^\s#]{1,500})[^\n]{0,200}$|\$\{\{[ \t]{0,9}([^{}\n]{1,500}?)[ \t]{0,9}\}\}|\{\{(#if)\s[^{}\n]{1,500}\}\}|\{\{(else)\}\}|\{\{(\/if)\}\}/gm

/**
 * A workflow that an agent runs (https://github.github.com/gh-aw/reference/imports/): the text of each file under `imports` is sent too,
 * and a file that the text names where it is named. Front matter is not sent, of an imported file either.
 */
export const agenticWorkflow: TemplateSyntax = {
  owns: () => false,
  looksAlike: () => false,
  parse: (text, place) => nest(scan(text), text, place),
}

function* scan(text: string): Generator<Mark> {
  const fence = FENCE.exec(text)
  if (fence) yield* importsIn(fence[1] ?? '', fence[0].indexOf(fence[1] ?? ''))
  const start = fence?.[0].length ?? 0
  let at = start
  for (const found of text.slice(start).matchAll(TAG)) {
    const from = start + found.index
    yield { kind: 'text', text: text.slice(at, from), at }
    yield markOf(found, from)
    at = from + found[0].length
  }
  yield { kind: 'text', text: text.slice(at), at }
}

/** A file of another repository is not there to be read. */
function* importsIn(frontMatter: string, base: number): Generator<Mark> {
  const list = IMPORTS.exec(frontMatter)
  if (!list) return
  const begin = list.index + list[0].length - (list[1]?.length ?? 0)
  for (const { 1: target = '', 2: revision, index } of (list[1] ?? '').matchAll(IMPORT))
    yield include(target, revision !== undefined, base + begin + index)
}

function markOf(
  [raw, mayLack, target, mayLackOld, old, expression, opens, otherwise, closes]: RegExpExecArray,
  at: number,
): Mark {
  if (opens) return { kind: 'open', name: 'if', opening: { kind: 'branch', when: { kind: 'unknown' } }, at }
  if (otherwise) return { kind: 'else', opening: undefined, at }
  if (closes) return { kind: 'close', name: 'if', at }
  if (expression !== undefined) return { kind: 'slot', name: expression.slice(0, 200), raw, at }
  const named = target ?? old ?? ''
  return include(named.replace(/#.*$/, ''), (mayLack ?? mayLackOld) !== undefined || /@|^https?:/.test(named), at)
}

function include(target: string, isOptional: boolean, at: number): Mark {
  return { kind: 'include', target: target.replace(/^\//, ''), indent: '', at, ...(isOptional && { optional: true }) }
}
