import { readFileSync } from 'node:fs'
import { chanceOf, mutate } from './mutate.ts'

/** A file to begin with, and the path that says its format. */
export interface Seed {
  file: string
  path: string
}

const texts = new Map<string, string>()

function textOf({ file }: Seed): string {
  const text = texts.get(file) ?? readFileSync(file, 'utf8')
  texts.set(file, text)
  return text
}

/** The mutated file of a number, with what it was before: the same for ever, as long as the seeds are. One in ten has another's path. */
export function fileOf(number: number, seeds: readonly Seed[]): { path: string; before: string; text: string } {
  const chance = chanceOf(number)
  const [seed, other, place] = Array.from({ length: 3 }, () => seeds[chance(seeds.length)])
  if (!seed || !other || !place) throw new Error('there are no seeds')
  const before = textOf(seed)
  const path = chance(10) === 0 ? place.path : seed.path
  return { path, before, text: mutate(before, textOf(other), chance) }
}
