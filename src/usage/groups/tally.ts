import type { Trouble, UsageRecord } from '../records/record.ts'
import { hourMs } from './counter.ts'
import { addToDetail, type Detail, emptyDetail, mostTasks } from './detail.ts'
import { addGroup, addRecord, addToHour, emptyGroup, type Group, type Key } from './group.ts'

/** Where a row could not be used, for a message. */
export interface Place {
  file: string
  /** Undefined where a query read the file. */
  line: number | undefined
}

/** What was read, beside the groups. Numbers do not depend on the order of files. */
export interface Tallied {
  groups: readonly Group[]
  records: number
  /** Rows that are about something else, such as spans of a database. */
  passed: number
  corrected: number
  broken: ReadonlyMap<Trouble, { count: number; first: Place }>
  /** True where there were too many tasks to tell them apart: no group has any then. */
  tasksLost: boolean
}

/** Adds records up, by their key. Memory is bounded by the number of keys, not of records. */
export interface Tally {
  add(record: UsageRecord): void
  /** @param of how many records the group is */
  addWhole(group: Group, of?: number, corrected?: number): void
  pass(rows?: number): void
  breaks(trouble: Trouble, place: Place, rows?: number): void
  done(): Tallied
}

/** What records can be counted by beside prompt, model, service and month. */
export type By = 'day' | 'weekday' | 'hour' | 'tenant'

const keyBy: Record<By, (record: UsageRecord) => string> = {
  day: ({ at }) => (at === undefined ? '' : new Date(at).toISOString().slice(0, 10)),
  weekday: ({ at }) => (at === undefined ? '' : String(new Date(at).getUTCDay())),
  hour: ({ at }) => (at === undefined ? '' : new Date(at).toISOString().slice(11, 13)),
  tenant: ({ tenant }) => tenant ?? '',
}

/** @param detailed whether tasks and hours are kept, as a report needs them */
export function createTally(by?: By, detailed = false): Tally {
  const groups = new Map<string, Group>()
  const broken = new Map<Trouble, { count: number; first: Place }>()
  let [records, passed, corrected, tasks] = [0, 0, 0, 0]
  const detailOf = (group: Group): Detail => {
    group.detail ??= emptyDetail()
    return group.detail
  }
  const countTasks = (found: number) => {
    tasks += found
    if (tasks > mostTasks) for (const { detail } of groups.values()) detail?.tasks.clear()
  }
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
      const key = { prompt, model, service, month: monthOf(record.at), by: by ? keyBy[by](record) : '' }
      const group = groupOf(key)
      addRecord(group, record)
      if (detailed) countTasks(addToDetail(detailOf(group), record))
      else if (!by && record.at !== undefined) addToHour(group, Math.floor(record.at / hourMs), record.calls)
    },
    addWhole(group, of = 1, more = 0) {
      records += of
      corrected += more
      const { prompt, model, service, month, by } = group
      const whole = groupOf({ prompt, model, service, month, by })
      const known = whole.detail?.tasks.size ?? 0
      addGroup(whole, group)
      countTasks((whole.detail?.tasks.size ?? 0) - known)
    },
    pass(rows = 1) {
      passed += rows
    },
    breaks(trouble, place, rows = 1) {
      const known = broken.get(trouble)
      if (!known) broken.set(trouble, { count: rows, first: place })
      else {
        known.count += rows
        if (isBefore(place, known.first)) known.first = place
      }
    },
    done: () => ({ groups: [...groups.values()], records, passed, corrected, broken, tasksLost: tasks > mostTasks }),
  }
}

const isBefore = (one: Place, other: Place): boolean =>
  one.file < other.file || (one.file === other.file && (one.line ?? 0) < (other.line ?? 0))

export function monthOf(at: number | undefined): string {
  return at === undefined ? '' : new Date(at).toISOString().slice(0, 7)
}
