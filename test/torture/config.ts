import { nested, numbered, repeated } from './repeated.ts'
import type { Make } from './torture.ts'

const entry = '  - files: "**/*.md"\n'

/** promptcost's own config, which a pull request may write, too. */
export const config: Record<string, Make> = {
  entries: n => `prompts:\n${repeated(n, entry)}`,
  '500 entries of long globs': n => `prompts:\n${repeated(n, `  - files: "${'a/'.repeat(n / 1_020)}**"\n`)}`,
  'globs of one entry': n => `prompts:\n  - files: [${numbered(n, i => `"a${i}/**",`)}]\n`,
  'globs of stars': n => `prompts:\n  - files: [${repeated(n, '"*a*a*a*a*a*a*a*a*b",')}]\n`,
  'one glob of braces': n => `prompts:\n  - files: "${repeated(n, '{a,b}')}"\n`,
  'one glob of double stars': n => `prompts:\n  - files: "${repeated(n, '**/')}"\n`,
  slots: n => `prompts:\n${entry}    slots:\n${numbered(n, i => `      a${i}: x\n`)}`,
  'one long sample': n => `prompts:\n${entry}    slots:\n      a: "${repeated(n, 'x ')}"\n`,
  'samples in samples': n => `prompts:\n${entry}    slots:\n      a: {sample: ${nested(n, '{a: ', 'b', '}')}}\n`,
  models: n => `models:\n${numbered(n, i => `  a${i}: gpt-4o\n`)}`,
  'models of models': n => `models:\n${numbered(n, i => `  a${i}: a${i + 1}\n`)}`,
  prices: n => `prices:\n${numbered(n, i => `  a${i}: {input: 1, output: 2}\n`)}`,
  groups: n => `limits:\n  groups:\n${numbered(n, i => `    - name: a${i}\n      files: "a${i}/**"\n`)}`,
  approvers: n => `approvals:\n  from: [${numbered(n, i => `a${i}, `)}b]\n`,
  'keys nobody knows': n => numbered(n, i => `key${i}: x\n`),
  aliases: n => `x: &a {files: "**"}\nprompts:\n${repeated(n, '  - *a\n')}`,
  'aliases of aliases': n => `a0: &a0 [x,x]\n${numbered(n, i => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`)}`,
  'brackets in brackets': n => `prompts: ${nested(n, '[', '', ']')}`,
  'maps in maps': n => numbered(Math.min(n, 60_000), i => `${' '.repeat(i)}a:\n`),
  comments: n => `${repeated(n, '# a\n')}prompts:\n${entry}`,
}
