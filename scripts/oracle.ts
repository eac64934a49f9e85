/**
 * Holds the exact counters against tiktoken over many generated strings, and over every character in a few contexts:
 * `tsx scripts/oracle.ts [strings, default 5000000] [seed]`. Says what it finds; ends with 1 where a count differs.
 */
import { get_encoding } from 'tiktoken'
import { encoding, type OpenaiEncodingName } from '../src/tokens/encoding.ts'
import { randomFrom, strangeText } from '../test/unit/tokens/generated-text.ts'

const strings = Number(process.argv[2] ?? 5_000_000)
const random = randomFrom(Number(process.argv[3] ?? 20261122))

/** Of ten strings, this many are counted by each encoding. */
const shares: Record<OpenaiEncodingName, number> = { o200k_base: 10, cl100k_base: 4, p50k_base: 1, r50k_base: 1 }
const counters = Object.entries(shares).map(([name, share]) => ({
  name: name as OpenaiEncodingName,
  share,
  ours: encoding(name as OpenaiEncodingName),
  reference: get_encoding(name as OpenaiEncodingName),
  compared: 0,
  different: 0,
}))

function compare(text: string, share: number): void {
  for (const counter of counters) {
    if (counter.share <= share) continue
    counter.compared++
    const [ours, theirs] = [counter.ours(text), counter.reference.encode_ordinary(text).length]
    if (ours !== theirs && counter.different++ < 5) console.log(counter.name, JSON.stringify(text), { ours, theirs })
  }
}

for (let point = 0; point < 0x110000; point++) {
  const c = String.fromCodePoint(point)
  compare(`a${c}b ${c}A'${c}1${c}2!${c}\n${c} ${c}${c}`, point < 0x30000 ? 0 : point % 10)
}
console.log('every character:', counters.map(({ name, compared }) => `${name} ${compared}`).join(', '))
for (let i = 0; i < strings; i++) {
  compare(strangeText(random), i % 10)
  if (i % 500_000 === 499_999) console.log(`${i + 1} strings`, new Date().toISOString())
}
for (const { name, compared, different } of counters)
  console.log(`${name}: ${compared} compared, ${different} different`)
process.exitCode = counters.some(({ different }) => different > 0) ? 1 : 0
