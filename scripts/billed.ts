/**
 * Writes docs/billed.md: how recorded requests are counted, against what their providers billed.
 * usage: tsx scripts/billed.ts RECORDINGS.jsonl.gz
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type Contradiction, contradictionsIn } from './billed/contradictions.ts'
import { isLeftOut, type Recording, type Score, scoresOf } from './billed/score.ts'

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('usage: tsx scripts/billed.ts RECORDINGS.jsonl.gz')
const recordings = gunzipSync(readFileSync(file))
  .toString('utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Recording)
const counted = recordings.filter(recording => !isLeftOut(recording))
writeFileSync('docs/billed.md', page(scoresOf(counted), contradictionsIn(counted)))

function page(scores: readonly Score[], contradictions: readonly Contradiction[]): string {
  const rows = scores
    .filter(({ n }) => n >= 4)
    .map(
      ({ name, n, exact, within2, inside, halfWidth }) =>
        `| ${name} | ${n} | ${exact} | ${within2} | ${inside} | ${halfWidth} |`,
    )
  return `${readFileSync('scripts/billed/page.md', 'utf8').trim()}

| API and shape | requests | exact | within 2 tokens | inside the range | half width of the range |
| :-- | --: | --: | --: | --: | --: |
${rows.join('\n')}

## The same request, billed differently

| Billed by | pairs of recordings | apart by tokens |
| :-- | --: | --: |
${contradictions.map(({ name, n, low, high }) => `| ${name} | ${n} | ${low === high ? low : `${low} to ${high}`} |`).join('\n')}
`
}
