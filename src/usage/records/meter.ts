import type { Shape } from '../shapes/shape.ts'
import { lookUp, type Row } from './lookup.ts'
import type { Trouble } from './record.ts'
import type { Reported } from './settle.ts'

/** The tokens of a bill's row. What is measured in anything but tokens has cost only. */
export function readMeter(
  { words, quantity, unit, units }: NonNullable<Shape['meter']>,
  row: Row,
): Reported | Exclude<Trouble, 'other-shape'> {
  const counts: Reported = { input: 0, cached: 0, written: 0, hourly: 0, output: 0, reasoning: 0, total: undefined }
  const measure = String(lookUp(row, unit) ?? '').toLowerCase()
  if (!units.includes(measure)) return counts
  const scale = measure.startsWith('1k') ? 1e3 : measure.startsWith('1m') ? 1e6 : 1
  const amount = Number(lookUp(row, quantity)) * scale
  if (!Number.isFinite(amount) || amount < 0) return 'bad-count'
  counts[kindOf(String(lookUp(row, words) ?? ''))] = Math.round(amount)
  return counts
}

function kindOf(words: string): 'input' | 'cached' | 'written' | 'output' {
  if (/cache.{0,20}(write|creat)|(write|creat).{0,20}cache/i.test(words)) return 'written'
  if (/cach/i.test(words)) return 'cached'
  return /output|completion|generat/i.test(words) ? 'output' : 'input'
}
