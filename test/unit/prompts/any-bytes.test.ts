import { Session } from 'node:inspector/promises'
import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { Entry } from '../../../src/model/revision.ts'
import { sourceOf } from '../../../src/revisions/source-of.ts'
import { sized } from '../../size.ts'

// Blocks are only counted in code that is loaded after this.
const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
const { surveySides } = await import('./sides.ts')

/** A name of every format and every syntax. */
const PATHS = [
  'a.md',
  'a.txt',
  'a.j2',
  'a.jinja2',
  'a.hbs',
  'a.mustache',
  'a.liquid',
  'a.prompt',
  'a.prompty',
  'a.prompt.md',
  'a.prompt.yml',
  'prompts/a.json',
  'prompts/a.yaml',
  'promptfooconfig.yaml',
  'promptfooconfig.json',
  'skprompt.txt',
  'config.json',
  'CLAUDE.md',
  'AGENTS.md',
  'SKILL.md',
  '.claude/commands/a.md',
  '.github/agents/a.md',
  '.cursor/rules/a.mdc',
]

const WORDS =
  '---\n|{{|}}|{%|%}|{#|#}|{{{|}}}|{{#|{{/|{{>|{{^|{{~|-%}|{%-|{$|if |for x in |endif|endfor|else|elif |set x = |include |extends |render |assign x = |case |when |"a.j2"|"../../x"|"/etc/passwd"|"__proto__"| x |x.y[0]| | upper|("|"|\'|\\|(|)|[|]|{|}|:|,|- |\n|\r\n|\t|\0|\uFEFF|\uD800|\u2028|messages|role|content|system:\n|&a |*a |!!js |<<|@a.md|file://../x|$ARGUMENTS|é|中|🙂'.split(
    '|',
  )
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }).map(all => Buffer.from(all)),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map(words => Buffer.from(words.join(''))),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...WORDS).map(word => Buffer.from(word)),
        fc.constantFrom(0x80, 0xff, 0xc3, 0xed).map(byte => Buffer.from([byte])),
      ),
      { maxLength: 30 },
    )
    .map(parts => Buffer.concat(parts)),
)
const files = fc.dictionary(fc.constantFrom(...PATHS), bytes, { minKeys: 1, maxKeys: 4 })

/** A revision of bytes, which writes down what is read of it. */
function revisionOf(files: Record<string, Buffer>, reads: string[]) {
  const entries = Object.entries(files).map(([path, content]): Entry => ({ path, id: content.toString('hex') }))
  async function* read(wanted: readonly Entry[]) {
    for (const entry of wanted) {
      reads.push(entry.path)
      yield sourceOf(entry, files[entry.path] ?? Buffer.from('read from outside'))
    }
  }
  return { revision: { read }, entries }
}

afterAll(async () => {
  // Code runs more slowly while its blocks are counted, and this thread has more files to test.
  await session.post('Profiler.stopPreciseCoverage')
  session.disconnect()
})

describe('any bytes in files of any format and syntax', () => {
  it('make prompts that can be sent, out of what the revision lists and of nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(files, files, async (base, head) => {
        const reads: string[] = []
        const surveyed = await surveySides(revisionOf(base, reads), revisionOf(head, reads))
        const prompts = [...surveyed.base, ...surveyed.head]
        const named = [...reads, ...prompts.flatMap(({ sources }) => sources.map(({ path }) => path))]
        for (const path of named) expect(path in base || path in head).toBe(true)
        const sent = prompts.flatMap(({ messages }) =>
          messages.flatMap(({ runs }) => [runs.low, runs.expected, runs.high]),
        )
        for (const { text } of sent.flat()) expect(text).not.toContain('from outside')
      }),
      { numRuns: sized(600, 60) },
    )
  })
})

/** Texts of about n characters on which a reader may be made to look at everything again and again. */
const HOSTILE: Record<string, (n: number) => string> = {
  'nested tags': n => '{% if a %}'.repeat(n / 20) + '{% endif %}'.repeat(n / 20),
  'nested blocks of Handlebars': n => '{{#if a}}'.repeat(n / 18) + '{{/if}}'.repeat(n / 18),
  'open braces': n => '{'.repeat(n),
  'tags that never close': n => '{{ a '.repeat(n / 5),
  'statements that never close': n => '{% if '.repeat(n / 6),
  'comments that never close': n => '{# {{!-- '.repeat(n / 9),
  'blocks that never close': n => '{% raw %}{{{{a}}}}'.repeat(n / 18),
  quotes: n => `{{ ${'"'.repeat(n)}`,
  'quotes in turn': n => `{{ ${'"\''.repeat(n / 2)} }}`,
  backslashes: n => `{{ "${'\\'.repeat(n)}" }}`,
  'backslashes before tags': n => '\\{{'.repeat(n / 3),
  brackets: n => `{{ ${'([{'.repeat(n / 3)}`,
  blanks: n => `{% for x ${' '.repeat(n)}%}`,
  'blanks between tags': n => `{{a}}${' '.repeat(n)}{{a}}`,
  'lone tags': n => '  {{#if a}}  \n{{/if}}\n'.repeat(n / 23),
  'elses in elses': n => `{{#each a}}${'{{else each a}}'.repeat(n / 15)}{{/each}}`,
  arms: n => `{% if a %}${'{% elif a %}x'.repeat(n / 13)}{% endif %}`,
  filters: n => `{{ a${' | upper'.repeat(n / 8)} }}`,
  names: n => `{{ a${'.a'.repeat(n / 2)} }}`,
  conditions: n => `{% if ${'a and '.repeat(n / 6)}a %}x{% endif %}`,
  'many filters': n => '{{ a | upper | trim }}'.repeat(n / 22),
  'many names': n => Array.from({ length: n / 12 }, (_, i) => `{{ a${i} }}`).join(''),
  'many settings': n => Array.from({ length: n / 20 }, (_, i) => `{% set a${i} = b %}`).join(''),
  'includes of the same': n => '{% include "b.j2" %}'.repeat(n / 20),
  'includes of others': n => Array.from({ length: n / 24 }, (_, i) => `{% include "${i}.j2" %}`).join(''),
  'dollars and braces': n => '$'.concat('{a}{a}').repeat(n / 7),
  imports: n => '@a/b.md '.repeat(n / 8),
  'role lines': n => `---\na: b\n---\n${'user:\nx\n'.repeat(n / 8)}`,
  fences: n => '---\n'.repeat(n / 4),
  'images that never close': n => `---\na: b\n---\n${'![a]('.repeat(n / 5)}`,
}

const survey = (path: string, text: string) => surveySides(undefined, revisionOf({ [path]: Buffer.from(text) }, []))

/** How often any block of our code ran since this was asked last: the work, whatever the machine has to do besides. */
async function stepsSince(): Promise<number> {
  const { result } = await session.post('Profiler.takePreciseCoverage')
  const ours = result.filter(({ url }) => /\/src\/(formats|parsed|prompts|source|templates|data)\//.test(url))
  return ours.reduce(
    (sum, { functions }) => sum + functions.flatMap(({ ranges }) => ranges).reduce((all, { count }) => all + count, 0),
    0,
  )
}

/** The steps of reading each text, one after another. */
async function steps(path: string, texts: string[]): Promise<number[]> {
  const counts: number[] = []
  await stepsSince()
  for (const text of texts) {
    await survey(path, text)
    counts.push(await stepsSince())
  }
  return counts
}

describe.each(['a.j2', 'a.hbs', 'a.liquid', 'skprompt.txt', 'a.prompt', 'a.prompty', 'a.md', 'CLAUDE.md'])(
  'doubling a hostile text about doubles the work on %s',
  path => {
    it.each(Object.entries(HOSTILE))('%s', async (_, text) => {
      const size = sized(2_000, 1_000)
      // What runs once only, such as the first use of a pattern, is no part of it.
      await survey(path, text(300))
      const [once = 0, twice = 0] = await steps(path, [text(size), text(2 * size)])
      expect(once).toBeGreaterThan(0)
      expect(twice).toBeLessThan(2.3 * once + 10_000)
      expect(twice / (2 * size), 'steps per character').toBeLessThan(400)
    })
  },
)
