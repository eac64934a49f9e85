import * as z from 'zod'
import { variesNames } from '../model/caching.ts'
import { globTrouble } from './glob-trouble.ts'
import { mapping, named } from './mapping.ts'
import { oneOf, wholeNumber } from './values.ts'

const longest = 100_000

const sampleMessage = {
  error: () =>
    'must be a text, a number, true or false, or a list or mapping of them.\nWrite for example: { sample: "an order of two books" }',
}
const scalar = z.union([z.string().max(longest), z.number(), z.boolean()], sampleMessage)
const row = z.union(
  [scalar, z.array(scalar, sampleMessage), z.record(z.string(), scalar, sampleMessage)],
  sampleMessage,
)
/** A variable's content. For a loop it is a list, of mappings if the loop reads keys. */
const sample = z.union([row, z.array(row, sampleMessage), z.record(z.string(), row, sampleMessage)], sampleMessage)

/** A size, or its low, expected and high values. */
const sized = (what: string, max: number) => {
  const message = { error: () => `must be ${what}, or { low, expected, high } of them, each no more than the next.` }
  const number = () => wholeNumber(what, max)
  const spread = mapping(
    { low: number(), expected: number(), high: number() },
    '{ low: 0, expected: 1250, high: 6000 }',
  ).refine(({ low, expected, high }) => low <= expected && expected <= high, message)
  return z.union([number(), spread], message)
}

const pathTrouble = (input: unknown): boolean =>
  typeof input !== 'string' || globTrouble(input) !== undefined || input.split('/').includes('..')

const pathMessage = {
  error: () => 'must be a path relative to the checked directory.\nWrite for example samples/question.txt.',
}

const slotMessage = {
  error: () =>
    'must say what the variable holds or costs.\nWrite for example: { sample: "two books" }, { file: samples/order.txt }, { tokens: 240 } or { turns: 12, tokens: 150 }.',
}

const fields = mapping(
  {
    sample: sample.optional().meta({ description: 'What the variable holds.', examples: ['Sunday, 22 November 2026'] }),
    file: z
      .string(pathMessage)
      .refine(value => !pathTrouble(value), pathMessage)
      .optional()
      .meta({ description: 'A file whose text the variable holds.', examples: ['samples/question.txt'] }),
    tokens: sized('a number of tokens such as 240', 1e9)
      .optional()
      .meta({ description: 'What the variable costs.', examples: [240] }),
    times: sized('a number of times such as 8', 1e6)
      .optional()
      .meta({ description: 'How often it repeats, also in loops over it.', otherwise: '1', examples: [8] }),
    turns: sized('a number of turns such as 12', 1e6)
      .optional()
      .meta({
        description: 'Number of messages in a conversation, alternately from user and assistant, of `tokens` each.',
        examples: [12],
      }),
    varies: oneOf(variesNames)
      .optional()
      .meta({
        description:
          'How often the content changes. The prefix that a provider caches ends at the first variable that varies by call or user.',
        otherwise: 'guessed from the name, else call',
        examples: ['never'],
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
      slotMessage,
    ),
  ],
  slotMessage,
)

export type WrittenSlot = z.infer<typeof slot>

/** What variables hold or cost at run time, by their name in the template. */
export const slots = () => named(slot, '{ question: { tokens: 120 } }')

/** The template syntaxes there are. */
export const syntaxNames = ['none', 'jinja', 'handlebars', 'liquid', 'semantic-kernel', 'f-string', 'dollar'] as const

export const syntax = () => oneOf(syntaxNames)

const rootsMessage = {
  error: () =>
    'must be a list of at most 50 folders, from the checked directory.\nWrite for example: [shared/prompts, ../../prompts]',
}

/** Up to the top of the repository, which is not known here, and down again. */
const rootTrouble = (input: string): boolean => pathTrouble(input.replace(/^(?:\.\/|\.\.(?:\/|$))+/, '') || '.')

export const includeRoots = () =>
  z
    .array(
      z.string(rootsMessage).refine(value => !rootTrouble(value), rootsMessage),
      rootsMessage,
    )
    .max(50, rootsMessage)
