import type { Trouble, UsageRecord } from '../records/record.ts'
import { addGroup, addRecord, emptyGroup, type Group, type Key } from './group.ts'

/** Where a row could not be used, for a message. */
export interface Place {
  file: string
  line: number
}

/** What was read, beside the groups. Numbers do not depend on the order of files. */
export interface Tallied {
  groups: readonly Group[]
  records: number
  /** Rows that are about something else, such as spans of a database. */
  passed: number
  corrected: number
  broken: ReadonlyMap<Trouble, { count: number; first: Place }>
}

/** Adds records up, by their key. Memory is bounded by the number of keys, not of records. */
export interface Tally {
  add(record: UsageRecord): void
  addWhole(group: Group): void
  pass(): void
  breaks(trouble: Trouble, place: Place): void
  done(): Tallied
}

/** @param by what a report is by beside prompt, model, service and month */
export function createTally(by: (record: UsageRecord) => string = () => ''): Tally {
  const groups = new Map<string, Group>()
  const broken = new Map<Trouble, { count: number; first: Place }>()
  let [records, passed, corrected] = [0, 0, 0]
  const groupOf = (key: Key): Group => {
    const name = `${key.prompt ?? '\0'}\n${key.model}\n${key.service}\n${key.month}\n${key.by}`
    const known = groups.get(name)
    if (known) return known
    const made = emptyGroup(key)
    groups.set(name, made)
    return made
  }
  return {
    add(record) {
      records++
      if (record.corrected) corrected++
      const { prompt, model, service } = record
      addRecord(groupOf({ prompt, model, service, month: monthOf(record.at), by: by(record) }), record)
    },
    addWhole(group) {
      records++
      const { prompt, model, service, month, by } = group
      addGroup(groupOf({ prompt, model, service, month, by }), group)
    },
    pass() {
      passed++
    },
    breaks(trouble, place) {
      const known = broken.get(trouble)
      if (!known) broken.set(trouble, { count: 1, first: place })
      else {
        known.count++
        if (isBefore(place, known.first)) known.first = place
      }
    },
    done: () => ({ groups: [...groups.values()], records, passed, corrected, broken }),
  }
}

const isBefore = (one: Place, other: Place): boolean =>
  one.file < other.file || (one.file === other.file && one.line < other.line)

function monthOf(at: number | undefined): string {
  return at === undefined ? '' : new Date(at).toISOString().slice(0, 7)
}
