import type { FindingOf } from '../model/finding.ts'
import type { Parts, Running, Use } from './running.ts'

type Difference = Pick<FindingOf<'workflow-changed'>, 'uses' | 'gone' | 'changed'> & { isSame: boolean }

const most = 12

/** What of a file's running of promptcost is different, by the names of keys, inputs and flags. */
export function compareRunning(base: Running, head: Running): Difference {
  const gone = Math.max(0, base.uses.length - head.uses.length)
  // Their order does not show which of several is gone.
  const pairs = gone > 0 ? [] : base.uses.map((use, at): [Use, Use | undefined] => [use, head.uses[at]])
  const other = pairs.find(([before, after]) => after && before.what !== after.what)
  const names = new Set([
    ...pairs.flatMap(([before, after]) => differing(before.parts, after?.parts ?? new Map())),
    ...differing(base.around, head.around),
  ])
  const isSame = gone === 0 && !other && names.size === 0
  // A part without a name is the rest of a line or a file, which has none.
  const changed = [...names].filter(name => name !== '').map(name => name.slice(0, 100))
  return {
    isSame,
    ...(other?.[1] && { uses: { base: other[0].what.slice(0, 200), head: other[1].what.slice(0, 200) } }),
    ...(gone > 0 && { gone }),
    changed: changed.slice(0, most),
  }
}

function differing(base: Parts, head: Parts): string[] {
  return [...new Set([...base.keys(), ...head.keys()])].filter(name => base.get(name) !== head.get(name))
}
