import type { Source } from '../../../src/model/revision.ts'
import { surveySides } from './sides.ts'

/** The survey of a head that reads to just these sources. */
export async function surveyed(sources: AsyncIterable<Source> | Iterable<Source>) {
  const all: Source[] = []
  for await (const source of sources) all.push(source)
  async function* read() {
    yield* all
  }
  const { head, findings } = await surveySides(undefined, {
    revision: { read },
    entries: all.map(source => source.entry),
  })
  return { prompts: head, findings }
}
