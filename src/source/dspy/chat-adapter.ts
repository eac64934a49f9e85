import type { Part } from '../detect/candidate.ts'
import type { Expr } from '../outline.ts'
import type { Field } from './fields.ts'
import type { Signature } from './signature.ts'
import { noteOf, spokenType } from './types.ts'

/**
 * What is sent for a signature: at the most what DSPy's `ChatAdapter` makes of it (its default since 2.5; `dspy/adapters/chat_adapter.py` of
 * 3.3), at the least the instructions and fields alone, which every adapter sends.
 */
export function asChatAdapter(signature: Signature): Part[] {
  const { from, to } = signature
  const of = (side: Field['side']) => signature.fields.filter(field => field.side === side)
  const [inputs, outputs] = [of('input'), of('output')]
  const write = (...parts: (string | Expr)[]): Expr => ({
    kind: 'joined',
    from,
    to,
    parts: parts.map(part => (typeof part === 'string' ? constant(part, from) : part)),
  })
  const either = (most: Expr, least: Expr): Expr => ({ kind: 'either', from, to, options: [most, least] })
  const said = signature.instructions
  const instructions = said ? cleaned(said) : constant(defaultInstructions(inputs, outputs), from)
  const system = write(
    ...['Your input fields are:\n', ...described(inputs), '\nYour output fields are:\n', ...described(outputs)],
    '\nAll interactions will be structured in the following way, with the appropriate values filled in.\n\n',
    ...inputs.map(({ name }) => `[[ ## ${name} ## ]]\n{${name}}\n\n`),
    ...outputs.map(({ name, type }) => `[[ ## ${name} ## ]]\n{${name}}${noteOf(type)}\n\n`),
    '[[ ## completed ## ]]\nIn adhering to this structure, your objective is: \n        ',
    indented(instructions),
  )
  const bare = write(
    instructions,
    ...[...inputs, ...outputs].flatMap(field => ['\n', nameOf(field), ...saidOf(field, ': ')]),
  )
  const values = (lead: (field: Field) => string) =>
    inputs.flatMap((field, i) => [i > 0 ? '\n\n' : '', lead(field), inputOf(field)])
  const user = write(...values(({ name }) => `[[ ## ${name} ## ]]\n`), `\n\n${required(outputs)}`)
  return [
    { role: 'system', exprs: [either(system, bare)] },
    { role: 'user', exprs: [either(user, write(...values(() => '')))] },
  ]
}

function constant(value: string, from: number): Expr {
  return { kind: 'constant', from, to: from, value }
}

function described(fields: readonly Field[]): (string | Expr)[] {
  return fields.flatMap((field, i) => {
    const { type, desc, prefix } = field
    const isLast = i === fields.length - 1
    const said = saidOf(field, ' ')
    const lead = !desc && !prefix && !isLast ? ' ' : ''
    return [`${i > 0 ? '\n' : ''}${i + 1}. \``, nameOf(field), `\` (${spokenType(type)}):${lead}`, ...said]
  })
}

function nameOf({ name, from, to, literal = { from, to } }: Field): Expr {
  return { kind: 'text', ...literal, spelled: { text: name, marks: [[0, from]] } }
}

/** A prefix is not sent by what is DSPy today. */
function saidOf({ desc, prefix }: Field, lead: string): (string | Expr)[] {
  const { from, to } = prefix ?? { from: 0, to: 0 }
  const value = prefix && ({ kind: 'joined', from, to, parts: [constant(' ', from), prefix] } satisfies Expr)
  return [
    ...(desc ? [lead, desc] : []),
    ...(value ? [{ kind: 'maybe', from, to, value, loop: false } satisfies Expr] : []),
  ]
}

/** As Python's `inspect.cleandoc` makes it, which DSPy reads instructions by. */
function cleaned(said: Expr): Expr {
  const { from, to } = said
  return { kind: 'call', from, to, name: 'cleandoc', on: undefined, args: [{ name: undefined, value: said }] }
}

/** Every line but the first with eight blanks, as the adapter joins them. */
function indented(instructions: Expr): Expr {
  const { from, to } = instructions
  const args = ['\n', '\n        '].map(text => ({
    name: undefined,
    value:
      text === '\n'
        ? ({ kind: 'text', from, to, spelled: { text, marks: [[0, from]] } } satisfies Expr)
        : constant(text, from),
  }))
  return { kind: 'call', from, to, name: 'replace', on: instructions, args }
}

/** A value is known by its field's name. */
function inputOf({ from, to }: Field): Expr {
  return { kind: 'other', from, to, mute: true, inner: [] }
}

function defaultInstructions(inputs: readonly Field[], outputs: readonly Field[]): string {
  const [given, made] = [inputs, outputs].map(fields => fields.map(({ name }) => `\`${name}\``).join(', '))
  return `Given the fields ${given}, produce the fields ${made}.`
}

function required(outputs: readonly Field[]): string {
  const fields = outputs.map(({ name, type }) => {
    const spoken = spokenType(type)
    return `\`[[ ## ${name} ## ]]\`${spoken === 'str' ? '' : ` (must be formatted as a valid Python ${spoken})`}`
  })
  return `Respond with the corresponding output fields, starting with the field ${fields.join(', then ')}, and then ending with the marker for \`[[ ## completed ## ]]\`.`
}
