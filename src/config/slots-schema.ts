import * as z from 'zod'
import { globTrouble } from './glob-trouble.ts'
import { mapping, named } from './mapping.ts'
import { oneOf, wholeNumber } from './values.ts'

const longest = 100_000

const sampleTold = {
  error: () =>
    'must be a text, a number, true or false, or a list or mapping of them.\nWrite for example: { sample: "an order of two books" }',
}
const scalar = z.union([z.string().max(longest), z.number(), z.boolean()], sampleTold)
const row = z.union([scalar, z.array(scalar, sampleTold), z.record(z.string(), scalar, sampleTold)], sampleTold)
/** What a variable holds: what a loop may go over is a list, of mappings where it reads their keys. */
const sample = z.union([row, z.array(row, sampleTold), z.record(z.string(), row, sampleTold)], sampleTold)

/** A size, or what it is at the least, as expected, and at the most. */
const sized = (what: string, max: number) => {
  const told = { error: () => `must be ${what}, or { low, expected, high } of them, each no more than the next.` }
  const number = () => wholeNumber(what, max)
  const spread = mapping(
    { low: number(), expected: number(), high: number() },
    '{ low: 0, expected: 1250, high: 6000 }',
  ).refine(({ low, expected, high }) => low <= expected && expected <= high, told)
  return z.union([number(), spread], told)
}

const pathTrouble = (input: unknown): boolean =>
  typeof input !== 'string' || globTrouble(input) !== undefined || input.split('/').includes('..')

const pathTold = {
  error: () => 'must be a path relative to the checked directory.\nWrite for example samples/question.txt.',
}

const slotTold = {
  error: () =>
    'must say what the variable holds or costs.\nWrite for example: { sample: "two books" }, { file: samples/order.txt }, { tokens: 240 } or { turns: 12, tokens: 150 }.',
}

const fields = mapping(
  {
    sample: sample.optional().meta({ description: 'What the variable holds.', examples: ['Sunday, 22 November 2026'] }),
    file: z
      .string(pathTold)
      .refine(value => !pathTrouble(value), pathTold)
      .optional()
      .meta({ description: 'A file whose text the variable holds.', examples: ['samples/question.txt'] }),
    tokens: sized('a number of tokens such as 240', 1e9)
      .optional()
      .meta({ description: 'What the variable costs.', examples: [240] }),
    times: sized('a number of times such as 8', 1e6)
      .optional()
      .meta({ description: 'How often it repeats, in a loop over it too.', otherwise: '1', examples: [8] }),
    turns: sized('a number of turns such as 12', 1e6)
      .optional()
      .meta({
        description: 'Of how many messages, each of `tokens`, a conversation is, user and assistant in turn.',
        examples: [12],
      }),
  },
  '{ tokens: 240 }',
)

const slot = z.union(
  [
    scalar,
    fields.refine(
      ({ sample, file, tokens, times, turns }) =>
        [sample, file, tokens].filter(one => one !== undefined).length === 1 &&
        (turns === undefined || (tokens !== undefined && times === undefined)),
      slotTold,
    ),
  ],
  slotTold,
)

export type WrittenSlot = z.infer<typeof slot>

/** What variables hold or cost at run time, by their name in the template. */
export const slots = () => named(slot, '{ question: { tokens: 120 } }')

/** The template syntaxes there are. */
export const syntaxNames = ['none', 'jinja', 'handlebars', 'liquid', 'semantic-kernel', 'f-string', 'dollar'] as const

export const syntax = () => oneOf(syntaxNames)

const rootsTold = {
  error: () => 'must be a list of at most 50 folders of the checked directory.\nWrite for example: [shared/prompts]',
}

export const includeRoots = () =>
  z
    .array(
      z.string(rootsTold).refine(value => !pathTrouble(value), rootsTold),
      rootsTold,
    )
    .max(50, rootsTold)
