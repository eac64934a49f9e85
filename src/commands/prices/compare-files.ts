import type { PriceFile, WrittenModel } from '../../prices/lists/price-file.ts'
import { counted } from '../../report/style.ts'

/** What an update changes, in a line: how many prices rise, fall, come and go. */
export function compareFiles({ models: before }: PriceFile, after: PriceFile['models']): string {
  const [old, now] = [flat(before), flat(after)]
  const tally = { rise: 0, fall: 0, otherwise: 0, come: 0, go: 0, same: 0 }
  for (const [name, model] of now) {
    const was = old.get(name)
    tally[was === undefined ? 'come' : moved(was, model)]++
  }
  for (const name of old.keys()) if (!now.has(name)) tally.go++
  const parts = [
    tally.rise > 0 && `${counted(tally.rise, 'price')} up`,
    tally.fall > 0 && `${tally.fall} down`,
    tally.otherwise > 0 && `${tally.otherwise} changed otherwise`,
    tally.come > 0 && `${tally.come} new`,
    tally.go > 0 && `${tally.go} gone`,
  ].filter(part => part !== false)
  return parts.length === 0 ? 'No price changed.' : `Since the last update: ${parts.join(', ')}.`
}

function flat(models: PriceFile['models']): Map<string, WrittenModel> {
  const named = [...models].flatMap(([provider, inner]) =>
    [...inner].map(([id, model]) => [JSON.stringify([provider, id]), model] as const),
  )
  return new Map(named)
}

function moved(was: WrittenModel, is: WrittenModel): 'rise' | 'fall' | 'otherwise' | 'same' {
  if (JSON.stringify(was) === JSON.stringify(is)) return 'same'
  const [input, output] = [is.input - was.input, is.output - was.output]
  if (input === 0 && output === 0) return 'otherwise'
  return input >= 0 && output >= 0 ? 'rise' : input <= 0 && output <= 0 ? 'fall' : 'otherwise'
}
