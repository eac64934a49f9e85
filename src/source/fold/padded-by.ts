import type { Call } from '../outline.ts'
import { replaced } from './format-text.ts'
import { numberOf } from './number-of.ts'
import { padded } from './pad-text.ts'
import { certainText, type Piece } from './piece.ts'
import type { Place } from './place.ts'
import type { Budget } from './repeated.ts'
import type { OpenModule } from './resolve.ts'

/** A text that a method pads to a width; undefined if the result is too long. */
export function paddedBy(call: Call, of: Piece[], place: Place, open: OpenModule, budget: Budget): Piece[] | undefined {
  const [width, fill] = call.args.map(({ value }) => value)
  const by = fill?.kind === 'text' ? fill.spelled.text : fill ? '.' : ' '
  return padded(of, numberOf(width, place, open), by, { from: call.from, module: place.module }, budget)
}

/** A text with the most blanks that each tab may become; undefined if the result is too long. */
export function withoutTabs(
  call: Call,
  of: Piece[],
  place: Place,
  open: OpenModule,
  budget: Budget,
): Piece[] | undefined {
  const size = call.args[0] ? numberOf(call.args[0].value, place, open) : 8
  const tab = padded([], size, ' ', { from: call.from, module: place.module }, budget)
  const tabs = certainText(of).split('\t').length - 1
  budget.characters -= tabs * (size ?? 1)
  return tab && budget.characters >= 0 ? replaced(of, '\t', tab, false) : undefined
}
