import * as z from 'zod'
import { count, findingOf, name } from './finding-parts.ts'

/** Slots in prompts. `example` is the name of one, left out if it is not a plain name. */
const slots = { slots: count, example: name.optional().describe('One of the slots.') }

/** What the report says about slots and how they are declared. */
export const slotFindings = [
  findingOf('slots-undeclared', { prompts: count, ...slots }),
  findingOf('slots-estimated', { prompts: count, ...slots }),
  findingOf('slot-new', { prompt: name, ...slots }),
  findingOf('slot-declaration', {
    problem: z
      .enum(['unused', 'number'])
      .describe('`unused`: no prompt has the slot. `number`: a number without a key.'),
    slot: name,
    nearest: name.optional().describe('An undeclared slot whose name is close.'),
  }),
  findingOf('slot-repeated', {
    prompt: name,
    example: slots.example,
    base: count.describe('How often the base sends it.'),
    head: count.describe('How often the change sends it.'),
  }),
  findingOf('samples-changed', {
    prompt: name,
    counted: count.describe("Tokens of the prompt with the base's samples, which count."),
    own: count.describe("Tokens with the change's own samples."),
  }),
  findingOf('slot-uncut', { prompt: name, ...slots }),
  findingOf('loop-grown', {
    prompt: name,
    base: count.describe('Characters that the base sends in such places.'),
    head: count.describe('Characters that the change sends there.'),
  }),
] as const
