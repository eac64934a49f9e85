import type { Shape } from './shape.ts'

/** Answers of the query that `promptcost usage sql` prints: a row sums up many calls. */
export const aggregate: Shape = {
  summary: 'the result of `promptcost usage sql`',
  has: [['promptcost_calls'], ['input_tokens'], ['month']],
  includes: 'all',
  fields: {
    at: ['first_day'],
    end: ['last_day'],
    prompt: ['prompt'],
    model: ['model'],
    service: ['service'],
    calls: ['promptcost_calls'],
    input: [['input_tokens']],
    cached: [['cached_tokens']],
    written: [['written_tokens']],
    forHour: ['written_1h_tokens'],
    output: [['output_tokens']],
  },
}
