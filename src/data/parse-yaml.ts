import { type Context, createContext, runInContext } from 'node:vm'
import type { Alias, CST, Document, Node, YAMLMap, YAMLSeq } from 'yaml'
import { append } from '../model/long-lists.ts'
import type { Fault, Tree } from './tree.ts'
import { yamlLibrary } from './yaml-library.ts'

/** Nesting that no prompt needs; composing recurses, so that deeper files would end on the call stack. */
const DEEPEST = 200
/** Characters, and the words and signs in them. The parser is linear but slow, and hand-written YAML is far below both. */
const LARGEST = 512 * 1024
const MOST_LEXEMES = 100_000
/** Milliseconds. A prompt of the largest size takes a fraction of it. */
const PATIENCE = 4000
/** Up to this length even the worst text is parsed in no noticeable time. */
const SHORT = 4096
/** Where a text is parsed that may have to be stopped: making such a place takes longer than parsing most texts. */
const watched: { context?: Context; run?: () => YamlDocument[] | Fault } = {}
/** How many times its own size a file may grow to by its aliases. */
const ALIAS_GROWTH = 10

/** As `parseYaml`, for a file of one document: a second one is a fault. */
export function parseYaml(text: string): Tree | Fault {
  const documents = parseYamlDocuments(text)
  if ('problem' in documents) return documents
  const [document, second] = documents
  return second ? { problem: 'not-yaml', at: second.at } : (document?.tree ?? { problem: 'not-yaml', at: 0 })
}

/** One document of a YAML file, and where it begins. */
export interface YamlDocument {
  at: number
  tree: Tree
}

/**
 * Reads all YAML documents of a text, divided by lines of `---`: the core schema, with the merge keys (`<<`) that those who read
 * prompts know (PyYAML, js-yaml), where no tag makes anything but plain data. Work is linear in the text, also for alias bombs: an
 * alias shares its target, and what it would grow to is only added up.
 */
export function parseYamlDocuments(text: string): YamlDocument[] | Fault {
  if (text.length > LARGEST) return { problem: 'too-large', at: 0 }
  if (text.length < SHORT) return compose(text)
  try {
    // Some texts of nothing but errors take the parser a hundred times as long; only a script can be stopped from outside.
    watched.context ??= createContext(watched)
    watched.run = () => compose(text)
    return runInContext('run()', watched.context, { timeout: PATIENCE }) as YamlDocument[] | Fault
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return { problem: 'too-large', at: 0 }
    throw error
  }
}

function compose(text: string): YamlDocument[] | Fault {
  const tokens = tokenize(text)
  if (!Array.isArray(tokens)) return tokens
  // A search for equal keys would be quadratic; toTree finds them instead.
  const { Composer } = yamlLibrary()
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, logLevel: 'silent' })
  const documents: YamlDocument[] = []
  for (const document of composer.compose(tokens, true, text.length)) {
    const error = document.errors[0]
    if (error) return { problem: 'not-yaml', at: error.pos[0] }
    const tree = toTree(document, text)
    if ('problem' in tree) return tree
    documents.push({ at: document.range[0], tree })
  }
  return documents.length > 0 ? documents : { problem: 'not-yaml', at: 0 }
}

function tokenize(text: string): CST.Token[] | Fault {
  const { Lexer, Parser } = yamlLibrary()
  const parser = new Parser()
  const tokens: CST.Token[] = []
  let lexemes = 0
  for (const lexeme of new Lexer().lex(text)) {
    if (++lexemes > MOST_LEXEMES) return { problem: 'too-large', at: 0 }
    tokens.push(...parser.next(lexeme))
    if (parser.stack.length > DEEPEST) return { problem: 'too-deep', at: Math.min(parser.offset, text.length) }
  }
  tokens.push(...parser.end())
  return tokens
}

type Build = {
  text: string
  /** Characters of the document. */
  length: number
  anchors: Map<string, { tree: Tree; size: number }>
  size: number
  fault: Fault | undefined
}

function toTree(document: Document.Parsed, text: string): Tree | Fault {
  const [start, , end] = document.range
  const build: Build = { text, length: end - start, anchors: new Map(), size: 0, fault: undefined }
  const tree = fromNode(document.contents, build)
  if (isBomb(build)) return { problem: 'too-many-aliases', at: 0 }
  return build.fault ?? tree
}

function isBomb({ size, length }: Build): boolean {
  return size > ALIAS_GROWTH * (length + 100)
}

function fromNode(node: Node | null, build: Build): Tree {
  const { isAlias, isMap, isScalar, isSeq } = yamlLibrary()
  if (isAlias(node)) return fromAlias(node, build)
  const before = build.size
  const tree = isMap(node) ? fromMap(node, build) : isSeq(node) ? fromList(node, build) : fromScalar(node, build)
  build.size += 1
  // Only now, so that an alias within its own anchor finds nothing and no tree can hold itself.
  const anchor = (isMap(node) || isSeq(node) || isScalar(node)) && node.anchor
  if (anchor) build.anchors.set(anchor, { tree, size: build.size - before })
  return tree
}

function fromAlias(node: Alias, build: Build): Tree {
  const target = build.anchors.get(node.source)
  if (!target) build.fault ??= { problem: 'not-yaml', at: start(node) }
  build.size += target?.size ?? 0
  return target?.tree ?? { at: start(node), kind: 'scalar', value: null }
}

function fromList(node: YAMLSeq, build: Build): Tree {
  return { at: start(node), kind: 'list', items: node.items.map(item => fromNode(item as Node, build)) }
}

function fromMap(node: YAMLMap, build: Build): Tree {
  const { isScalar } = yamlLibrary()
  const entries = new Map<string, Tree>()
  const merged: Tree[] = []
  for (const pair of node.items) {
    const key = pair.key as Node | null
    const tree = fromNode(pair.value as Node | null, build)
    if (!isScalar(key)) continue
    const name = String(key.value)
    if (name === '<<' && key.type === 'PLAIN' && tree.kind !== 'scalar') {
      append(merged, tree.kind === 'list' ? tree.items : [tree])
      continue
    }
    if (entries.has(name)) build.fault ??= { problem: 'not-yaml', at: start(key) }
    entries.set(name, tree)
  }
  for (const each of merged) merge(each, entries, build)
  return { at: start(node), kind: 'map', entries }
}

/** A map's own keys, and those of maps that were merged before, are above what is merged. */
function merge(from: Tree, entries: Map<string, Tree>, build: Build): void {
  if (from.kind !== 'map') return
  for (const [name, tree] of from.entries) {
    build.size += 1
    if (isBomb(build)) return
    if (!entries.has(name)) entries.set(name, tree)
  }
}

function fromScalar(node: Node | null, build: Build): Tree {
  const { isScalar } = yamlLibrary()
  if (!isScalar(node)) return { at: start(node), kind: 'scalar', value: null }
  const { value } = node
  const known = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  if (typeof value === 'string') build.size += value.length
  return { at: contentAt(node.type, start(node), build.text), kind: 'scalar', value: known ? value : null }
}

function start(node: Node | null): number {
  return node?.range?.[0] ?? 0
}

/** A block scalar's range begins at its `|` or `>`; what it says begins on the next line. */
function contentAt(type: string | undefined, at: number, text: string): number {
  if (type !== 'BLOCK_LITERAL' && type !== 'BLOCK_FOLDED') return at
  const lineEnd = text.indexOf('\n', at)
  return lineEnd === -1 ? at : lineEnd + 1
}
