import * as z from 'zod'
import { count, findingOf, name } from './finding-parts.ts'

/** Findings about prompts within files: how the config names them, and what comments say of them. */
export const sourceFindings = [
  findingOf('take-matches-nothing', {
    take: name.describe('The name or path of keys.'),
    nearest: name.optional().describe('A similar name in these files.'),
  }),
  findingOf('mark', {
    problem: z
      .enum(['word', 'key', 'value', 'no-literal'])
      .describe('`word`, `key`: one that means nothing. `no-literal`: no text stands beside it.'),
    word: name,
    nearest: name.optional().describe('A similar word that is known.'),
  }),
  findingOf('ignore-waits', { prompt: name }),
  findingOf('template-delimiters', { prompt: name }),
  findingOf('template-delimiters-set', { key: name.describe('What code sets, such as `line_statement_prefix`.') }),
  findingOf('text-elsewhere', {
    file: name.describe('The file whose text grew most.'),
    files: count.describe('How many files there are.'),
    base: count.describe('Characters of these files at the base.'),
    head: count.describe('Characters of these files in the change.'),
  }),
  findingOf('model-named', { model: name.describe('The dearest that the file comes to name.') }),
  findingOf('proxy-changed', { keys: z.array(name).describe('What it sets or changes, the first ten.') }),
  findingOf('search-cut', {
    for: z
      .enum(['text', 'delimiters', 'models'])
      .describe(
        'What was searched for: text in files that code reads, delimiters of templates, models that code names.',
      ),
  }),
  findingOf('short-before', { prompt: name }),
  findingOf('text-at-run-time', { prompt: name.describe('As the base has it.') }),
  findingOf('text-unseen', {
    prompt: name.describe('What the base sends there.'),
    what: name.optional().describe('What is sent now, as it is written.'),
    beside: z.literal(true).optional().describe('Set if the prompt is still sent, and this is sent too.'),
  }),
  findingOf('text-not-found', { prompt: name.describe('As the base has it.') }),
] as const
