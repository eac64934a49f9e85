import type { Prompt } from './corpus.ts'

/** Kinds of prompts in the corpus, by where they are from and by size. A prompt belongs to one of either. */
export function kindsOf(generation: 0 | 1): [string, (prompt: Prompt) => boolean][] {
  const from =
    (...bundles: string[]) =>
    (prompt: Prompt) =>
      bundles.some(bundle => prompt.bundle.startsWith(bundle))
  const size = (least: number, most: number) => (prompt: Prompt) =>
    prompt.tokens[generation] >= least && prompt.tokens[generation] < most
  return [
    ['Markdown instructions (fabric)', from('fabric')],
    ['Dotprompt and Prompty (YAML, Handlebars, Jinja)', from('dotprompt', 'prompty')],
    ['agent prompts in Jinja (OpenHands)', from('openhands')],
    ['short templates (Semantic Kernel)', from('sk')],
    ['under 100 tokens', size(0, 100)],
    ['100 to 499 tokens', size(100, 500)],
    ['500 tokens and more', size(500, Number.POSITIVE_INFINITY)],
  ]
}
