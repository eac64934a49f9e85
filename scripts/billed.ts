/**
 * Writes docs/billed.md: how recorded requests are counted, against what their providers billed.
 * usage: tsx scripts/billed.ts RECORDINGS.jsonl.gz
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { BILLS_APART } from './billed/bills.ts'
import { type Contradiction, contradictionsIn } from './billed/contradictions.ts'
import { type LeftOut, leaveOneOut } from './billed/leave-one-out.ts'
import { type Outside, outsideOf } from './billed/outside.ts'
import { countedBy, isLeftOut, type Recording, type Score, scoresOf } from './billed/score.ts'
import { type ShortClass, shortClasses, type WideClass, wideClasses } from './billed/short-classes.ts'

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('usage: tsx scripts/billed.ts RECORDINGS.jsonl.gz')
const recordings = gunzipSync(readFileSync(file))
  .toString('utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Recording)
const scored = recordings.filter(recording => !isLeftOut(recording))
/** A request does not say that it is for Vertex AI, but the name of its model may. */
const onVertex = scored
  .filter(({ provider }) => provider === 'vertex')
  .map(each => ({
    ...each,
    key: `${each.key}-named`,
    model: `vertex_ai/${each.model}`,
    class: `${each.class}, by its name`,
  }))
const counted = countedBy([...scored, ...onVertex])
writeFileSync(
  'docs/billed.md',
  page(
    scoresOf([...scored, ...onVertex], counted),
    contradictionsIn(scored),
    leaveOneOut(scored, counted),
    outsideOf(scored, counted),
    shortClasses(scored, counted),
    wideClasses(scored, counted),
  ),
)

function page(
  scores: readonly Score[],
  contradictions: readonly Contradiction[],
  formulas: readonly LeftOut[],
  outside: readonly Outside[],
  short: readonly ShortClass[],
  wide: readonly WideClass[],
): string {
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

## Classes with less than 95% inside the range

Only classes with 15 recordings or more. The last column says what is known of the recordings outside, and "of the rest" leaves these out.

| API and shape | requests | inside | of the rest | known of those outside |
| :-- | --: | --: | --: | :-- |
${short
  .map(({ name, n, inside, insideOfRest, why }) => {
    const known = why.map(([reason, some]) => `${some}: ${reason}`).join('; ')
    return `| ${name} | ${n} | ${inside} | ${insideOfRest} | ${known} |`
  })
  .join('\n')}

## Classes with a wide range

Only classes with 15 recordings or more: the median half width is over 10% of the count for tools of Gemini and of open models, and over 4% for all else.

| API and shape | requests | half width | why |
| :-- | --: | --: | :-- |
${wide.map(({ name, n, halfWidth, why }) => `| ${name} | ${n} | ${halfWidth} | ${why} |`).join('\n')}

## Recordings outside the range

Of the makers' own interfaces, and of other servers with a class that falls short, with what is known of each. Where nothing is, one
repository recorded it once.

| Recording | API and shape | model | billed | range | |
| :-- | :-- | :-- | --: | --: | :-- |
${outside
  .map(
    ({ source, shape, model, billed, low, high, why }) =>
      `| ${source.replaceAll('|', '')} | ${shape} | ${model} | ${billed} | ${low} to ${high} | ${why} |`,
  )
  .join('\n')}

## Leaving out one repository at a time

Each formula's constant is fitted without one repository, and that repository is counted with it. A formula holds where its constant does not
move, and where nearly all recordings still lie inside the range. Where it moves far, repositories recorded different things, which the list
above has: gpt-oss without its thoughts, Qwen on Ollama, DeepSeek R1 on Bedrock, Pixtral by another model. What only one repository recorded
has nothing to check it.

| Formula and shape | repositories | recordings | the constant moves by | within 2 tokens | inside the range |
| :-- | --: | --: | --: | --: | --: |
${formulas
  .filter(({ repositories }) => repositories > 1)
  .map(each => `| ${[each.name, each.repositories, each.n, each.moves, each.within2, each.inside].join(' | ')} |`)
  .join('\n')}

By one repository alone: ${formulas
    .filter(({ repositories }) => repositories === 1)
    .map(({ name, n }) => `${name} (${n})`)
    .join('; ')}.

## The same request, billed differently

| Billed by | pairs of recordings | apart by tokens |
| :-- | --: | --: |
${contradictions.map(({ name, n, low, high }) => `| ${name} | ${n} | ${low === high ? low : `${low} to ${high}`} |`).join('\n')}

## Bills in dollars

43 bills, worked out in docs or recorded with their amounts, are computed again in tests from their tokens. ${43 - Object.keys(BILLS_APART).length} agree to the last digit. The others:

| Bill | Why it differs |
| :-- | :-- |
${Object.entries(BILLS_APART)
  .map(([id, why]) => `| \`${id}\` | ${why} |`)
  .join('\n')}
`
}
