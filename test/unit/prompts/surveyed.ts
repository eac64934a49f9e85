import type { Source } from '../../../src/model/revision.ts'
import { survey } from '../../../src/prompts/survey.ts'

/** The survey of a revision that reads to just these sources. */
export async function surveyed(sources: AsyncIterable<Source> | Iterable<Source>, side: 'base' | 'head') {
  const all: Source[] = []
  for await (const source of sources) all.push(source)
  async function* read() {
    yield* all
  }
  return survey(
    { read },
    all.map(source => source.entry),
    side,
  )
}
