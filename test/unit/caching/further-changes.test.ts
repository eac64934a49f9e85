import { describe, test } from 'vitest'
import {
  bedrock,
  clockFirst,
  deepseek,
  flash,
  gpt,
  grok,
  haiku,
  hits,
  holds,
  marked,
  plain,
  type Row,
  sol,
  sonnet,
} from './rows.ts'

/*
 * Further changes of kinds that the first 40 lack. What a hit or a miss costs of each cached token, less what it costs uncached, in USD per
 * 1M tokens, is written out; 100,000 calls a month make that a tenth.
 */
const atSonnet = 0.8 * 0.3 + 0.2 * 3.75 - 3

/** A system text in two parts, and a question. */
const twice = (model: string, first: number, then: number) => ({
  model,
  messages: [
    ['system', [first, 1], [then, 2]],
    ['user', ['question', 100, 50]],
  ] as const,
})
/** A system text with a slot in front, which a question follows. */
const behind = (slot: string, text: number) => ({
  model: gpt,
  messages: [
    ['system', [slot, 200, 1], [text, 2]],
    ['user', ['question', 100, 50]],
  ] as const,
})

const rows: Row[] = [
  {
    title: 'Anthropic: the breakpoint moves up within the system text',
    base: marked(twice(sonnet, 2000, 1000), ['system', 2]),
    head: marked(twice(sonnet, 2000, 1000), ['system', 1]),
    cache: hits(0.8),
    found: { why: 'breakpoints', base: 3000, head: 2000, line: 1 },
    usd: -1000 * atSonnet * 0.1,
  },
  {
    title: 'Anthropic: the breakpoint moves down within the system text',
    base: marked(twice(sonnet, 2000, 1000), ['system', 1]),
    head: marked(twice(sonnet, 2000, 1000), ['system', 2]),
    cache: hits(0.8),
    found: undefined,
    usd: 1000 * atSonnet * 0.1,
  },
  {
    title: 'Anthropic: the breakpoint moves up above the minimum, and the text there is too short',
    base: marked(twice(sonnet, 900, 2000), ['system', 2]),
    head: marked(twice(sonnet, 900, 2000), ['system', 1]),
    cache: hits(0.8),
    found: { why: 'breakpoints', base: 2900, head: 0, line: 1 },
    usd: -2900 * atSonnet * 0.1,
  },
  {
    title: 'Anthropic: a breakpoint for an hour goes back to five minutes',
    base: marked(plain(sonnet, 3000), ['system', 1, '1h']),
    head: marked(plain(sonnet, 3000), ['system', 1]),
    cache: hits(0.8),
    found: undefined,
    usd: -3000 * 0.2 * 2.25 * 0.1,
  },
  {
    title: 'Anthropic: text grows above the minimum of Haiku 4.5',
    base: marked(plain(haiku, 4000), ['system', 1]),
    head: marked(plain(haiku, 4500), ['system', 1]),
    cache: hits(0.8),
    found: { why: 'above-minimum', base: 0, head: 4500 },
    usd: 4500 * (0.8 * 0.1 + 0.2 * 1.25 - 1) * 0.1,
  },
  {
    title: 'xAI: text is cut below the minimum',
    base: plain(grok, 130),
    head: plain(grok, 120),
    cache: hits(0.9),
    found: { why: 'below-minimum', base: 128, head: 0, line: 1 },
    usd: 128 * 0.9 * 2.25 * 0.1,
  },
  {
    title: 'xAI: text grows above the minimum',
    base: plain(grok, 120),
    head: plain(grok, 200),
    cache: hits(0.9),
    found: { why: 'above-minimum', base: 0, head: 192 },
    usd: -192 * 0.9 * 2.25 * 0.1,
  },
  {
    title: 'Anthropic: a model with a lower minimum',
    base: marked(plain(haiku, 3000), ['system', 1]),
    head: marked(plain(sonnet, 3000), ['system', 1]),
    cache: hits(0.8),
    found: undefined,
    usd: 3000 * atSonnet * 0.1,
  },
  {
    title: 'From Anthropic to the same model on Bedrock, whose minimum is higher',
    base: marked(plain(sonnet, 3000), ['system', 1]),
    head: marked(plain(bedrock, 3000), ['system', 1]),
    cache: hits(0.8),
    found: { why: 'model', base: 3000, head: 0, line: 3 },
    usd: -3000 * atSonnet * 0.1,
  },
  {
    title: 'From OpenAI to Haiku 4.5, where the text is long enough and nothing is marked',
    base: plain(gpt, 5000),
    head: plain(haiku, 5000),
    cache: hits(0.9),
    // 5,000 are 4,992 at OpenAI. Who declares a hit rate marks the prefix in code.
    found: undefined,
    usd: 4992 * 0.9 * 1.5 * 0.1 + 5000 * (0.9 * 0.1 + 0.1 * 1.25 - 1) * 0.1,
  },
  {
    title: 'OpenAI: the schema of a tool grows, which is an edit like any other',
    base: { ...plain(gpt, 4200), tools: [['search', 500, 60]] },
    head: { ...plain(gpt, 4200), tools: [['search', 900, 60]] },
    cache: hits(0.9),
    // 4,700 are 4,608, and 5,100 are 4,992.
    found: undefined,
    usd: -(4992 - 4608) * 0.9 * 1.5 * 0.1,
  },
  {
    title: 'DeepSeek: a tool before the text',
    base: plain(deepseek, 1000),
    head: { ...plain(deepseek, 1000), tools: [['search', 200, 60]] },
    cache: hits(0.9),
    // 1,000 are 896, and 1,200 are 1,152.
    found: undefined,
    usd: -(1152 - 896) * 0.9 * 0.2 * 0.1,
  },
  {
    title: 'xAI: two tools change places',
    base: {
      ...plain(grok, 1000),
      tools: [
        ['search', 300, 60],
        ['order', 100, 61],
      ],
    },
    head: {
      ...plain(grok, 1000),
      tools: [
        ['order', 100, 60],
        ['search', 300, 61],
      ],
    },
    cache: hits(0.5),
    // 1,400 are 1,344 + 0: 128 and 19 steps of 64.
    found: { why: 'tools', base: 1344, head: 1344, line: 60 },
    usd: 0,
  },
  {
    title: 'Anthropic: the breakpoint moves to the tools, and a clock stands before the text',
    base: marked({ ...plain(sonnet, 3000), tools: [['search', 2000, 60]] }, ['system', 1]),
    head: marked({ ...clockFirst(sonnet, 3000), tools: [['search', 2000, 60]] }, ['tools', 60]),
    cache: hits(0.8),
    found: { why: 'varies', base: 5000, head: 2000, line: 1, below: 50 },
    usd: -3000 * atSonnet * 0.1,
  },
  {
    title: 'Anthropic: the history moves before the system text, with its breakpoint',
    base: marked(
      {
        model: sonnet,
        messages: [
          ['system', [2000, 1]],
          ['history', ['history', 900, 20]],
          ['user', ['question', 9, 50]],
        ],
      },
      ['system', 1],
    ),
    head: marked(
      {
        model: sonnet,
        messages: [
          ['history', ['history', 900, 1]],
          ['system', [2000, 2]],
          ['user', ['question', 9, 50]],
        ],
      },
      ['messages', 2],
    ),
    cache: hits(0.8),
    // Every call writes its own 2,900, and none reads them.
    found: { why: 'varies', base: 2000, head: 0, line: 1, below: 50 },
    usd: (2900 * 0.75 - 2000 * atSonnet) * 0.1,
  },
  {
    title: 'OpenAI: a slot that never varies is renamed to one that varies by call',
    base: behind('policies', 4000),
    head: behind('request_id', 4000),
    cache: hits(0.9),
    varies: { policies: 'never' },
    // 4,200 are 4,096.
    found: { why: 'varies', base: 4096, head: 0, line: 1, below: 50 },
    usd: 4096 * 0.9 * 1.5 * 0.1,
  },
  {
    title: 'OpenAI: a slot that varies by call is renamed to one that never does',
    base: behind('request_id', 4000),
    head: behind('policies', 4000),
    cache: hits(0.9),
    varies: { policies: 'never' },
    found: { why: 'above-minimum', base: 0, head: 4096 },
    usd: -4096 * 0.9 * 1.5 * 0.1,
  },
  {
    title: 'OpenAI: the key by which calls share a cache is gone',
    base: { ...plain(gpt, 4200), marks: { key: true } },
    head: plain(gpt, 4200),
    cache: hits(0.9),
    found: undefined,
    usd: 0,
  },
  {
    title: 'OpenAI 5.6: from all of the request to a breakpoint behind the system text',
    base: plain(sol, 4200),
    head: { ...plain(sol, 4200), marks: { mode: 'explicit', at: [['system', 1]] } },
    cache: hits(0.9),
    // The 100 tokens of the question are no longer written at 5.00, and cost 4.00 as any others.
    found: undefined,
    usd: -100 * 1 * 0.1,
  },
  {
    title: 'Gemini: an image in front of the question',
    base: plain(flash, 2500),
    head: { ...plain(flash, 2500), image: 600 },
    cache: hits(0.7),
    found: undefined,
    usd: 0,
  },
]

describe('further changes to the beginning of a request', () => {
  test.each(rows)('$title', holds)
})
