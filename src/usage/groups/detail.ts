import { createHash } from 'node:crypto'
import type { UsageRecord } from '../records/record.ts'
import { type Counter, count, hourMs } from './counter.ts'

/** What only a report needs of calls. An import never keeps it: it grows with time and tasks, not with prompts. */
export interface Detail {
  /** Calls by task. A task's name never leaves the process. */
  tasks: Counter
  /** Calls by hour since 1970. */
  hours: Counter<number>
}

/** So many tasks fit into some hundred megabytes. With more of them nothing is said by task. */
export const mostTasks = 1_000_000

export const emptyDetail = (): Detail => ({ tasks: new Map(), hours: new Map() })

/** @returns how many tasks are new */
export function addToDetail({ tasks, hours }: Detail, { task, at, calls }: UsageRecord): number {
  if (at !== undefined) count(hours, Math.floor(at / hourMs), calls)
  const before = tasks.size
  if (task !== undefined) count(tasks, shortName(task), calls)
  return tasks.size - before
}

/** @returns how many tasks are new */
export function addDetail(detail: Detail, other: Detail): number {
  for (const [hour, calls] of other.hours) count(detail.hours, hour, calls)
  const before = detail.tasks.size
  for (const [task, calls] of other.tasks) count(detail.tasks, shortName(task), calls)
  return detail.tasks.size - before
}

/** Trace ids are short. A longer text is not kept. */
const shortName = (task: string): string =>
  task.length <= 64 ? task : createHash('sha256').update(task).digest('base64')
