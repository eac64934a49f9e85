import type { Module } from '../module.ts'
import type { Scope } from '../scopes.ts'
import { NAMES } from './model-words.ts'

/** Whether a module sets what a name holds, or the model in it, by other means than assigning it where it is read. */
export function isRewritten(name: string, module: Module): boolean {
  const [first = ''] = name.split('.')
  const found = rewritten(module)
  return found === 'all' || found.has(first)
}

const known = new WeakMap<Module, ReadonlySet<string> | 'all'>()

function rewritten(module: Module): ReadonlySet<string> | 'all' {
  const before = known.get(module)
  if (before) return before
  const found = ANY.test(module.text) ? 'all' : namesIn(module)
  known.set(module, found)
  return found
}

/** Code of Python's that may set any name. */
const ANY = /\bglobals\(\)\s{0,9}(?:\[|\.(?:update|setdefault|__setitem__)|\|=)|\bvars\(\)\s{0,9}\[|(?<![.\w])exec\(/

const OUTER = /^[ \t]*(?:global|nonlocal)[ \t]+([\w, \t]{1,500})/gm
/** `settings.model = `, `settings["model"] = `, `settings[key] = `, `settings |= `. */
const SETS =
  /(?<![\w$.])([A-Za-z_$][\w$]{0,99})(?:\.[\w$]{1,99}){0,9}?(?:\.([\w$]{1,99})|\[([^\]\n]{0,200})\])\s{0,9}(?:=(?![=>])|\?\?=|\|\|=)/g
const MERGES = /(?<![\w$.])([A-Za-z_$][\w$]{0,99})\s{0,9}\|=/g
/** `setattr(settings, "model", `, `Object.assign(settings, `, `settings.update(`. */
const CALLS =
  /(?:(?<![\w$.])setattr|\bObject\.(?:assign|definePropert(?:y|ies))|\bReflect\.(?:set|defineProperty)|\b_\.(?:set|merge|assign|extend))\(\s{0,99}([A-Za-z_$][\w$]{0,99})|(?<![\w$.])([A-Za-z_$][\w$]{0,99})(?:\.[\w$]{1,99}){0,9}?\.(?:update|setdefault|__setattr__|__setitem__)\(/g
/** What follows the beginning of such a call where it names all keys: as text, as the only object, or as arguments. */
const KEY = /^,\s{0,99}["']([\w$-]{1,99})["']\s{0,9}[,)]/
const KEYS =
  /^,?\s{0,99}(?:\{([^{}()[\]]{0,500})\}\s{0,99}\)|((?:\s{0,99}\w{1,99}\s{0,9}=[^=(){}[\],]{0,200}(?:,|(?=\)))){1,9})\s{0,99}\))/

const SELF = /^(?:self|this|cls)$/
const QUOTED = /^["'`]([\w$-]*)["'`]$/

function namesIn({ text, root, language }: Module): ReadonlySet<string> | 'all' {
  const found = new Set<string>()
  for (const [, names = ''] of text.matchAll(OUTER)) for (const name of names.split(',')) found.add(name.trim())
  for (const [, name = '', attribute, key] of text.matchAll(SETS))
    if (!SELF.test(name) && maySetModel(attribute, key)) found.add(name)
  for (const [, name = ''] of text.matchAll(MERGES)) found.add(name)
  for (const match of text.matchAll(CALLS)) {
    const name = match[1] ?? match[2] ?? ''
    if (!isHarmless(text.slice(match.index + match[0].length, match.index + match[0].length + 1000))) found.add(name)
  }
  if (language === 'javascript' && !setFromWithin(root, text, found)) return 'all'
  found.delete('')
  return found
}

function maySetModel(attribute: string | undefined, key: string | undefined): boolean {
  if (attribute !== undefined) return NAMES.test(attribute)
  const written = QUOTED.exec(key?.trim() ?? '')?.[1]
  return written === undefined ? !/^-?\d*$/.test(key?.trim() ?? '') : NAMES.test(written)
}

/** Whether a call sets keys that are written out, and none that names a model. */
function isHarmless(after: string): boolean {
  const key = KEY.exec(after)?.[1]
  if (key !== undefined) return !NAMES.test(key)
  const [, object, args] = KEYS.exec(after) ?? []
  const written = object ?? args
  if (written === undefined || /\.\.\.|\*\*|`/.test(written)) return false
  const keys = written.split(',').map(part => /^\s*["']?([\w$-]+)["']?\s*(?:[:=]|$)/.exec(part)?.[1])
  return keys.every((name, i) => (name === undefined ? i === keys.length - 1 : !NAMES.test(name)))
}

const DECLARED = /(?:\b(?:const|let|var|using)\s[^;=]{0,200}|[{,]\s{0,9}[\w$]{1,99}\s{0,9}:[^;=]{0,200})=\s{0,99}$/
const MOST = 20_000

/** What a function sets without declaring it is a name of those around it. Returns false where that is too much to look at. */
function setFromWithin(root: Scope, text: string, found: Set<string>): boolean {
  const open = [...root.children]
  let left = MOST
  for (let scope = open.pop(); scope; scope = open.pop()) {
    const sets = scope.kind === 'function' ? [...scope.versions] : []
    left -= 1 + sets.reduce((sum, [, versions]) => sum + versions.length, 0)
    if (left < 0) return false
    for (const [target, versions] of sets)
      if (versions.some(({ from }) => !DECLARED.test(text.slice(Math.max(0, from - 300), from)))) found.add(target)
    for (const child of scope.children) open.push(child)
  }
  return true
}
