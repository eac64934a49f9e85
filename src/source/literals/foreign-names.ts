import type { Language } from './language.ts'
import type { Token } from './tokens.ts'

/** Words that name nothing of another file. */
const OWN =
  /^(?:true|false|nil|null|None|Some|Ok|Err|iota|len|cap|append|make|new|string|byte|rune|error|any|int\w*|float\w*|u?int\d*|this|self|super|it|base|Self|if|else|for|range|func|fn|fun|return|match|when|switch|case|let|val|var|const|static|final|mut|ref|as|in|is|await|async|move|unsafe|type|struct|class|interface|map|chan|go|defer|select|break|continue|default|String|Object|List|Map|Set|Arrays|Optional|Math|System|Integer|Long|Boolean|Character|Objects|Collections|Stream|Collectors|StringBuilder|Console|Convert|Environment|Path|Paths|File|Files|Task|Vec|Box|Arc|Rc|format|vec|println|print)$/
/** Packages and modules of the languages themselves that give no text of their own. */
const STANDARD =
  /^(?:fmt|strings|strconv|time|json|errors|context|bytes|sort|slices|maps|math|rand|log|slog|sync|regexp|template|utf8|unicode|filepath|path|url|http|io|bufio|reflect|uuid|std|core|alloc|serde_json|chrono|java|kotlin|javax|LocalDate\w*|Instant|DateTime\w*|UUID|Guid|Encoding|JsonSerializer|StringComparison|CultureInfo|Locale|StandardCharsets|Duration|TimeUnit|Pattern|Regex|CancellationToken)$/
/** What members of enumerations, models and roles are called, and types that hold them: no texts. */
const STATES =
  /(?:Role|Type|Kind|State|Status|Level|Mode|Event|Action|Code|Error|Model|Models|ModelId|ModelName|Format|Option|Options|Flags?|Enum|Color|Unit|Size|Id|ID|Key|Header\w*|Timeout|Max\w*|Min\w*|Version)$/
/** Roles in the middle of a name, and models of vendors, as clients call them: `openai.ChatMessageRoleSystem`, `openai.GPT4o`. */
const OF_CLIENTS = /Role[A-Z]|^(?:GPT|Gpt|Claude|Gemini|Llama|Mistral|Command|O\d)/
/** Keys of what is no text. */
const NO_TEXT =
  /(?:model|role|type|kind|format|level|mode|engine|deployment|status|tier|tokens|temperature|timeout|id)\w*$/i
/** Where a text comes from outside: files, resources and the environment. */
const READS =
  /^(?:ReadFile|ReadAllText\w*|readString|readText|readAllBytes|read_to_string|Getenv|LookupEnv|getenv|getProperty|GetEnvironmentVariable|getResource\w*|GetManifestResource\w*)$/

/**
 * Tells what begins at a token and is a text of another file or of the machine, by its name: a constant of another type or package, a function of
 * another package that is given nothing, a bare name that the file declares nowhere, or a call that reads a file. What it is given at run time is none.
 */
export function foreignNames(tokens: readonly Token[], language: Language): (at: number) => string | undefined {
  const declared = declaredIn(tokens)
  return at => {
    const [before, token] = [tokens[at - 1], tokens[at]]
    if (token?.kind !== 'word' || /^(?:\.|::|@)$/.test(before?.is ?? '')) return undefined
    const { words, end } = dottedAt(tokens, at)
    const name = words.join('.').slice(0, 64)
    const isCall = tokens[end]?.is === '('
    if (isCall && READS.test(words.at(-1) ?? '')) return `${name}()`
    if (declared.has(token.is) || OWN.test(token.is) || STANDARD.test(token.is)) return undefined
    if (isKey(tokens, at, end) || isUnderNoText(tokens, at) || isState(words)) return undefined
    return isText(words, tokens, end, language) ? `${name}${isCall ? '()' : ''}` : undefined
  }
}

/** Whether a dotted name that the file does not declare is one of a text, by how it is written and what stands behind it. */
function isText(
  [first = '', ...more]: readonly string[],
  tokens: readonly Token[],
  end: number,
  language: Language,
): boolean {
  const after = tokens[end]?.is ?? ''
  if (after === '(') return more.length > 0 && isGivenNothing(tokens, end) && isUnit(first, language)
  if (/^[<{[!]$/.test(after)) return false
  const [last] = more.slice(-1)
  return last === undefined ? isBareText(first, language) : isUnit(first, language) && isConstant(last, language)
}

function dottedAt(tokens: readonly Token[], at: number): { words: string[]; end: number } {
  const words = [tokens[at]?.is ?? '']
  let end = at + 1
  while (/^(?:\.|::)$/.test(tokens[end]?.is ?? '') && tokens[end + 1]?.kind === 'word') {
    words.push(tokens[end + 1]?.is ?? '')
    end += 2
  }
  return { words, end }
}

/** Whether a word is the key of an entry, the name of an argument, a type before a name, or what is assigned to. */
function isKey(tokens: readonly Token[], at: number, end: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[end]]
  if (/^(?:=|:=|:|\+=|->|=>)$/.test(after?.is ?? '')) return true
  return after?.kind === 'word' && after.line === tokens[end - 1]?.line && before?.is !== '+'
}

const isState = (words: readonly string[]): boolean =>
  words.slice(-2).some(word => STATES.test(word) || OF_CLIENTS.test(word))

const isUnderNoText = (tokens: readonly Token[], at: number): boolean =>
  /^[:=]$/.test(tokens[at - 1]?.is ?? '') && NO_TEXT.test(tokens[at - 2]?.is ?? '')

const isGivenNothing = (tokens: readonly Token[], open: number): boolean => {
  const next = tokens[open + 1]
  return next?.opener === open || (next?.kind === 'text' && tokens[open + 2]?.opener === open)
}

/** A package of Go and a module of Rust are written small, a type of the others large. */
const isUnit = (word: string, { nameAt, nests }: Language): boolean =>
  nameAt === 'first' || (nests && nameAt === 'before-colon') ? /^\w+$/.test(word) : /^[A-Z]/.test(word)

/** Constants are in capitals, and in Go and C# as any public name. */
function isConstant(word: string, { paths }: Language): boolean {
  return /^[A-Z][A-Z\d_]+$/.test(word) || (/go|cs/.test(paths.source) && /^[A-Z][A-Za-z\d]+$/.test(word))
}

/** In Go any name that the file does not declare is its package's. */
const isBareText = (word: string, { nameAt }: Language): boolean =>
  nameAt === 'first' ? /^[A-Za-z]\w+$/.test(word) : /^[A-Z][A-Z\d]*_[A-Z\d_]+$|^[A-Z]{4,}$/.test(word)

/** Words that the file declares anywhere: variables, constants, arguments, fields, functions and types. */
function declaredIn(tokens: readonly Token[]): ReadonlySet<string> {
  const declared = new Set<string>()
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || declared.has(token.is)) continue
    const [before, after] = [tokens[at - 1], tokens[at + 1]]
    if (
      before?.kind === 'word' &&
      before.line === token.line &&
      !/^(?:return|else|in|case|await|yield|throw|to)$/.test(before.is)
    )
      declared.add(token.is)
    else if (/^(?:=|:=)$/.test(after?.is ?? '') || isListed(tokens, at)) declared.add(token.is)
    else if (after?.is === ':' && tokens[at + 2]?.kind === 'word' && /^[({,]$/.test(before?.is ?? ''))
      declared.add(token.is)
    else if (/^(?:>|\]|\*)$/.test(before?.is ?? '') && /^(?:[=,);]|:=)$/.test(after?.is ?? '')) declared.add(token.is)
  }
  return declared
}

/** A name among several that are declared together, or one before its type: `a, b := f()`, `a, b string`. */
function isListed(tokens: readonly Token[], at: number): boolean {
  let end = at
  while (tokens[end + 1]?.is === ',' && tokens[end + 2]?.kind === 'word' && end < at + 20) end += 2
  const after = tokens[end + 1]
  if (end > at && /^(?:=|:=)$/.test(after?.is ?? '')) return true
  const isType = after?.kind === 'word' || /^(?:\*|\[)$/.test(after?.is ?? '')
  return (
    isType &&
    after?.line === tokens[end]?.line &&
    tokens[end - 1]?.is !== '.' &&
    /^[(,]$/.test(tokens[at - 1]?.is ?? '')
  )
}
