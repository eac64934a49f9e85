import type { Span } from '../marks.ts'
import type { Bind, Expr, Outline, Statement } from '../outline.ts'
import { bindingOf } from './binding.ts'
import { frameOf, isLoopsOnly, opensLoop, opensTests } from './frames.ts'
import { furtherUses } from './further-uses.ts'
import type { Language } from './language.ts'
import { isConcat, madeBy, SHOWS } from './made-by.ts'
import { Places } from './places.ts'
import { remadeAt } from './remade.ts'
import { textAt } from './text-at.ts'
import { type Token, tokensOf } from './tokens.ts'
import { type Named, namedBy } from './uses.ts'

/**
 * Reads source code as far as its texts need it: each text with what is added to it, the name that it is bound to, and the types and functions
 * that it stands in. All else is passed over. `further`: by the offsets of texts how often a function uses them beyond the first time.
 */
export function readLiterals(
  text: string,
  language: Language,
): { outline: Outline; comments: Span[]; further: ReadonlyMap<number, number> } {
  const { tokens, comments, tooDeep } = tokensOf(text, language)
  const reader = new Reader(tokens, language, text)
  const { body, further } = reader.all()
  return { outline: { body, imports: new Map(), ...(tooDeep !== undefined && { tooDeep }) }, comments, further }
}

/** A body that is open: where its statements go, and what it is of. */
interface Around {
  body: Statement[]
  frame: number
  loops: number
}

class Reader {
  private readonly tokens: readonly Token[]
  private readonly language: Language
  private readonly body: Statement[] = []
  private readonly open: Around[] = [{ body: this.body, frame: -1, loops: 0 }]
  private readonly places: Places
  private readonly named: Named[] = []
  private readonly labels: ReadonlySet<string>
  private statement = 0

  constructor(tokens: readonly Token[], language: Language, text: string) {
    this.tokens = tokens
    this.language = language
    this.places = new Places(tokens.length)
    this.labels = new Set(text.includes('goto') ? labelsIn(tokens) : [])
  }

  all(): { body: Statement[]; further: ReadonlyMap<number, number> } {
    for (let at = 0; at < this.tokens.length; ) {
      if (this.beginsAt(at)) this.statement++
      const { frame, loops } = this.around()
      const end = this.step(at)
      this.places.place(at, end, { frame, loops, statement: this.statement })
      at = end
    }
    return { body: this.body, further: furtherUses(this.tokens, this.named, this.places, this.language) }
  }

  private around(): Around {
    return this.open.at(-1) ?? { body: this.body, frame: -1, loops: 0 }
  }

  private beginsAt(at: number): boolean {
    const [before, token] = [this.tokens[at - 1], this.tokens[at]]
    if (!before || before.is === ';' || before.is === '{' || before.is === '}') return true
    return this.language.endsByLine && token?.inside === -1 && token.line > before.line
  }

  /** Reads what begins at a token into the innermost of the open bodies, and gives the token behind it. */
  private step(at: number): number {
    const { tokens, language } = this
    const token = tokens[at]
    const { body } = this.around()
    if (token?.kind === 'text') {
      const { expr, start, end } = textAt(tokens, at)
      const isKey = /^(?::|to)$/.test(tokens[end]?.is ?? '')
      if (!isKey) this.take(statementOf(tokens, start, expr, language), at)
      return end
    }
    const remade = token?.kind === 'sign' ? remadeAt(tokens, at, language) : undefined
    if (remade) body.push(remade)
    if (token?.is === '{' && opensTests(tokens, at)) return behind(tokens, at)
    if (token?.is === '{') this.enter(token, at)
    else if (token?.is === '}' && this.open.length > 1) this.open.pop()
    else if (token && this.labels.size > 0 && this.labels.has(token.is) && tokens[at + 1]?.is === ':')
      this.repeat(token)
    return at + 1
  }

  private take(statement: Statement, at: number): void {
    this.around().body.push(statement)
    const bind = statement.kind === 'block' ? statement.arms[0]?.[0] : statement
    const { loops } = this.around()
    if (bind?.kind === 'bind') this.named.push(namedBy(bind, at, loops))
    else if (loops > 0 && 'value' in statement)
      this.named.push(namedBy({ target: '', value: statement.value }, at, loops))
  }

  private enter(token: Token, at: number): void {
    const { body, frame, loops } = this.around()
    const define = frameOf(this.tokens, at, this.language)
    const loop: Statement[] | undefined = !define && opensLoop(this.tokens, at) ? [] : undefined
    if (define) body.push(define)
    if (loop) body.push(loopOf(token, loop))
    if (define) this.open.push({ body: define.body, frame: this.places.open(define.kind, frame), loops: 0 })
    else this.open.push({ body: loop ?? body, frame, loops: loop ? loops + 1 : loops })
  }

  /** From a label on, to which `goto` may lead back, what follows may run more than once. */
  private repeat(label: Token): void {
    const { body, frame, loops } = this.around()
    const loop: Statement[] = []
    body.push(loopOf(label, loop))
    this.open[this.open.length - 1] = { body: loop, frame, loops: loops + 1 }
  }
}

function labelsIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ is }, at) => (is === 'goto' ? [tokens[at + 1]?.is ?? ''] : []))
}

function loopOf({ from, to }: Token, body: Statement[]): Statement {
  return { kind: 'block', from, to, by: 'loop', arms: [body], complete: false }
}

function behind(tokens: readonly Token[], open: number): number {
  let at = open + 1
  while (at < tokens.length && tokens[at]?.opener !== open) at++
  return at + 1
}

function statementOf(tokens: readonly Token[], start: number, value: Expr, language: Language): Statement {
  const { names, calls, how } = bindingOf(tokens, start, language)
  const { from, to } = value
  // What is printed, logged or thrown is for people.
  if (names.length === 0 && how !== 'returns' && calls.some(name => SHOWS.test(name)))
    return { kind: 'does', from, to, value: { kind: 'other', from, to, inner: [], mute: true } }
  const changes = calls.filter(name => !isConcat(name))
  const called = changes.reduce<Expr>((inner, name) => madeBy(name, inner, [], tokens[start]), value)
  if (how === 'returns') return { kind: 'returns', from, to, value: called }
  if (names.length === 0) return { kind: 'does', from, to, value: called }
  const bind = { kind: 'bind', from, to, target: names.join('.'), how, value: called } satisfies Bind
  const first = tokens[start]
  return how === 'adds' && first && isLoopsOnly(tokens, start) ? loopOf(first, [bind]) : bind
}
