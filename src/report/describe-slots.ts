import type { Finding } from '../model/finding.ts'
import { grouped } from './figures.ts'
import { counted, type Style } from './style.ts'
import type { Words } from './words.ts'

type Kind =
  | 'slots-undeclared'
  | 'slots-estimated'
  | 'slot-new'
  | 'slot-declaration'
  | 'slot-repeated'
  | 'samples-changed'
  | 'slot-uncut'
  | 'loop-grown'

/** The words for findings about slots, and about what is sent an unknown number of times. */
export const slotWords: { [K in Kind]: Words<K> } = {
  'slots-undeclared': {
    title: 'Undeclared slots',
    text: ({ at, example, prompts, slots }, style) =>
      `${counted(slots, 'slot')} in ${counted(prompts, 'prompt')} ${slots === 1 ? 'is' : 'are'} undeclared, so only ${slots === 1 ? 'its' : 'their'} placeholder text is counted, for example ${exampleAt(example, at, style)}. The real cost is higher. Declare ${slots === 1 ? 'it' : 'them'} under \`slots\` in promptcost.yml.`,
  },
  'slots-estimated': {
    title: 'Slots estimated',
    text: ({ at, example, prompts, slots }, style) =>
      `${counted(slots, 'slot')} in ${counted(prompts, 'prompt')} ${slots === 1 ? 'passes' : 'pass'} through a filter or call that promptcost does not run, for example ${exampleAt(example, at, style)}. ${slots === 1 ? 'Its' : 'Their'} size before that is counted, as an estimate.`,
  },
  'slot-new': {
    title: 'New slot',
    text: ({ at, prompt, example, slots }, style) =>
      `${style.name(prompt)} has ${slots === 1 ? 'a new undeclared slot' : `${grouped(slots)} new undeclared slots`}, ${slots === 1 ? '' : 'for example '}${exampleAt(example, at, style)}: ${slots === 1 ? 'its' : 'their'} cost at run time is not counted. ${example === undefined ? `Give it a name, such as that of a variable, and declare` : 'Declare'} ${slots === 1 ? 'it' : 'them'} under \`slots\` in promptcost.yml.`,
  },
  'slot-declaration': {
    title: 'Slot declaration',
    text: ({ at, problem, slot, nearest }, style) =>
      problem === 'number'
        ? `${at ? style.place(at) : 'The config'} gives ${style.name(slot)} a bare number, which counts as the text of that number. For a size write \`{ tokens: ... }\`, for a text \`{ sample: ... }\`.`
        : `${at ? style.place(at) : 'The config'} declares ${style.name(slot)}, which no prompt there uses. ${nearest === undefined ? '' : `Did you mean ${style.name(nearest)}? `}Write the name as the template does, without braces.`,
  },
  'slot-repeated': {
    title: 'Slot sent more often',
    text: ({ at, prompt, example, base, head }, style) =>
      `${style.name(prompt)} now sends a slot of unknown size ${counted(head, 'time')} instead of ${grouped(base)}: ${exampleAt(example, at, style)}. Its cost at run time is not counted. Declare it under \`slots\` in promptcost.yml.`,
  },
  'samples-changed': {
    title: 'Samples changed',
    text: ({ prompt, counted: tokens, own }, style) =>
      `${style.name(prompt)} counts with the base's samples, ${counted(tokens, 'token')}. With those of this change it has ${grouped(own)}.`,
  },
  'slot-uncut': {
    title: 'Slot no longer cut',
    text: ({ at, prompt, example, slots }, style) =>
      `${style.name(prompt)} sends more of ${slots === 1 ? 'a variable that the base cuts' : `${grouped(slots)} variables that the base cuts`}: ${exampleAt(example, at, style)}. What more it holds at run time is not counted. Keep a cut, or declare it under \`slots\` in promptcost.yml.`,
  },
  'loop-grown': {
    title: 'Text repeated an unknown number of times',
    text: ({ at, prompt, base, head }, style) =>
      `${style.name(prompt)} now sends ${counted(head, 'character')} instead of ${grouped(base)} in loops and calls that run an unknown number of times; the longest text is${at ? ` in ${style.place(at)}` : ' there'}. It counts once, so the real cost may be higher.`,
  },
}

function exampleAt(example: string | undefined, at: Finding['at'], style: Style): string {
  const place = at ? style.place(at) : 'a prompt'
  return example === undefined ? `the one at ${place}` : `${style.name(example)} in ${place}`
}
