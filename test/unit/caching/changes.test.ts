import { describe, expect, test } from 'vitest'
import {
  bedrock,
  clockFirst,
  clockLast,
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
 * 40 changes to the beginnings of requests, at 100,000 calls a month. Dollars a month are worked out by hand: tokens, the share of
 * calls that hit, the difference of two prices per 1M tokens, and 0.1 million calls.
 */

const rows: Row[] = [
  // A date that moves.
  {
    title: 'OpenAI: the date moves from the end to the front',
    base: clockLast(gpt, 4200, 'date'),
    head: clockFirst(gpt, 4200, 'date'),
    cache: hits(0.9),
    found: { why: 'varies', base: 4096, head: 0, line: 1, below: 50 },
    usd: 4096 * 0.9 * 1.5 * 0.1,
  },
  {
    title: 'OpenAI: a new clock in front',
    base: plain(gpt, 4200),
    head: clockFirst(gpt, 4200),
    cache: hits(0.9),
    found: { why: 'varies', base: 4096, head: 0, line: 1, below: 50 },
    usd: 552.96,
  },
  {
    title: 'OpenAI: the date moves back to the end',
    base: clockFirst(gpt, 4200, 'date'),
    head: clockLast(gpt, 4200, 'date'),
    cache: hits(0.9),
    found: { why: 'above-minimum', base: 0, head: 4096 },
    usd: -552.96,
  },
  {
    title: 'OpenAI: a new clock in the middle',
    base: plain(gpt, 4200),
    head: {
      model: gpt,
      messages: [
        ['system', [2000, 1], ['now', 8, 20], [2200, 21]],
        ['user', ['question', 100, 50]],
      ],
    },
    cache: hits(0.9),
    // 2,000 are 1,024 and 7 steps of 128: 1,920.
    found: { why: 'varies', base: 4096, head: 1920, line: 20, below: 50 },
    usd: (4096 - 1920) * 0.9 * 1.5 * 0.1,
  },
  {
    title: 'Anthropic: the date moves in front of a marked text',
    base: marked(clockLast(sonnet, 3000, 'date'), ['system', 1]),
    head: marked(clockFirst(sonnet, 3000, 'date'), ['system', 2]),
    cache: hits(0.8),
    // Before: 80 % read at 0.30, 20 % write at 3.75. After: every call writes 3,008.
    found: { why: 'varies', base: 3000, head: 0, line: 1, below: 50 },
    usd: (3008 * 0.75 - 3000 * (0.8 * 0.3 + 0.2 * 3.75 - 3)) * 0.1,
  },
  {
    title: 'Anthropic: a new request id in front, with nothing marked in the file',
    base: plain(sonnet, 3000),
    head: clockFirst(sonnet, 3000, 'request_id'),
    cache: hits(0.8),
    found: { why: 'varies', base: 3000, head: 0, line: 1, below: 50 },
    usd: -3000 * (0.8 * 0.3 + 0.2 * 3.75 - 3) * 0.1,
  },
  {
    title: 'Bedrock: a new clock in front',
    base: marked(plain(bedrock, 5000), ['system', 1]),
    head: marked(clockFirst(bedrock, 5000), ['system', 2]),
    cache: hits(0.5),
    found: { why: 'varies', base: 5000, head: 0, line: 1, below: 50 },
    usd: (5008 * 0.825 - 5000 * (0.5 * 0.33 + 0.5 * 4.125 - 3.3)) * 0.1,
  },
  {
    title: 'Gemini: a new clock in front',
    base: plain(flash, 3000),
    head: clockFirst(flash, 3000),
    cache: hits(0.7),
    found: { why: 'varies', base: 3000, head: 0, line: 1, below: 50 },
    usd: 3000 * 0.7 * 0.27 * 0.1,
  },
  {
    title: 'DeepSeek: a new clock in front',
    base: plain(deepseek, 1000),
    head: clockFirst(deepseek, 1000),
    cache: hits(0.95),
    // 1,000 are 7 times 128: 896.
    found: { why: 'varies', base: 896, head: 0, line: 1, below: 50 },
    usd: 896 * 0.95 * 0.2 * 0.1,
  },
  {
    title: 'xAI: a new clock in front',
    base: plain(grok, 1000),
    head: clockFirst(grok, 1000),
    cache: hits(0.6),
    // 1,000 are 128 and 13 steps of 64: 960.
    found: { why: 'varies', base: 960, head: 0, line: 1, below: 50 },
    usd: 960 * 0.6 * 2.25 * 0.1,
  },
  {
    title: 'OpenAI: a clock that is declared never to change',
    base: plain(gpt, 4200),
    head: clockFirst(gpt, 4200),
    cache: hits(0.9),
    varies: { now: 'never' },
    // 4,208 are still 4,096.
    found: undefined,
    usd: 0,
  },
  {
    title: 'OpenAI: a date that is declared to change once a day',
    base: plain(gpt, 4200),
    head: clockFirst(gpt, 4200, 'date'),
    cache: hits(0.9),
    varies: { date: 'day' },
    found: undefined,
    usd: 0,
  },
  {
    title: "OpenAI: the user's name in front",
    base: plain(gpt, 4200),
    head: clockFirst(gpt, 4200, 'user_name'),
    cache: hits(0.9),
    found: { why: 'varies', base: 4096, head: 0, line: 1, below: 50 },
    usd: 552.96,
  },
  // Edits of the text.
  {
    title: 'OpenAI: text is added to what stays the same',
    base: plain(gpt, 4200),
    head: plain(gpt, 4400),
    cache: hits(0.9),
    // 4,400 are 4,352 in steps.
    found: undefined,
    usd: -256 * 0.9 * 1.5 * 0.1,
  },
  {
    title: 'OpenAI: text is taken from what stays the same',
    base: plain(gpt, 4200),
    head: plain(gpt, 3000),
    cache: hits(0.9),
    // 3,000 are 2,944 in steps: there is less to cache, and nothing is broken.
    found: undefined,
    usd: 1152 * 0.9 * 1.5 * 0.1,
  },
  {
    title: 'OpenAI: text is cut below the minimum',
    base: plain(gpt, 1100),
    head: plain(gpt, 1000),
    cache: hits(0.9),
    found: { why: 'below-minimum', base: 1024, head: 0, line: 1 },
    usd: 1024 * 0.9 * 1.5 * 0.1,
  },
  {
    title: 'OpenAI: text grows above the minimum',
    base: plain(gpt, 1000),
    head: plain(gpt, 1100),
    cache: hits(0.9),
    found: { why: 'above-minimum', base: 0, head: 1024 },
    usd: -1024 * 0.9 * 1.5 * 0.1,
  },
  {
    title: 'Anthropic: text is cut below the minimum of Haiku 4.5',
    base: marked(plain(haiku, 4200), ['system', 1]),
    head: marked(plain(haiku, 4000), ['system', 1]),
    cache: hits(0.9),
    found: { why: 'below-minimum', base: 4200, head: 0, line: 1 },
    usd: -4200 * (0.9 * 0.1 + 0.1 * 1.25 - 1) * 0.1,
  },
  {
    title: 'Bedrock: text grows above the minimum',
    base: marked(plain(bedrock, 4095), ['system', 1]),
    head: marked(plain(bedrock, 4096), ['system', 1]),
    cache: hits(0.5),
    found: { why: 'above-minimum', base: 0, head: 4096 },
    usd: 4096 * (0.5 * 0.33 + 0.5 * 4.125 - 3.3) * 0.1,
  },
  {
    title: 'Gemini: text is cut below the minimum',
    base: plain(flash, 2048),
    head: plain(flash, 2047),
    cache: hits(0.7),
    found: { why: 'below-minimum', base: 2048, head: 0, line: 1 },
    usd: 2048 * 0.7 * 0.27 * 0.1,
  },
  {
    title: 'DeepSeek: text is cut by less than a step',
    base: plain(deepseek, 1000),
    head: plain(deepseek, 900),
    cache: hits(0.95),
    found: undefined,
    usd: 0,
  },
  // Tools.
  {
    title: 'OpenAI: a new tool first',
    base: {
      ...plain(gpt, 4200),
      tools: [
        ['search', 100, 60],
        ['order', 100, 61],
      ],
    },
    head: {
      ...plain(gpt, 4200),
      tools: [
        ['clock', 56, 60],
        ['search', 100, 61],
        ['order', 100, 62],
      ],
    },
    cache: hits(0.9),
    // 4,400 are 4,352; 4,456 are 4,352 too.
    found: { why: 'tools', base: 4352, head: 4352, line: 60 },
    usd: 0,
  },
  {
    title: 'OpenAI: a new tool last',
    base: {
      ...plain(gpt, 4200),
      tools: [
        ['search', 100, 60],
        ['order', 100, 61],
      ],
    },
    head: {
      ...plain(gpt, 4200),
      tools: [
        ['search', 100, 60],
        ['order', 100, 61],
        ['clock', 56, 62],
      ],
    },
    cache: hits(0.9),
    found: undefined,
    usd: 0,
  },
  {
    title: 'Anthropic: the tools in another order',
    base: marked(
      {
        ...plain(sonnet, 3000),
        tools: [
          ['search', 100, 60],
          ['order', 200, 61],
        ],
      },
      ['system', 1],
    ),
    head: marked(
      {
        ...plain(sonnet, 3000),
        tools: [
          ['order', 200, 60],
          ['search', 100, 61],
        ],
      },
      ['system', 1],
    ),
    cache: hits(0.8),
    found: { why: 'tools', base: 3300, head: 3300, line: 60 },
    usd: 0,
  },
  {
    title: 'Gemini: tools that alone reach the minimum',
    base: { ...clockFirst(flash, 500), tools: [['search', 2000, 60]] },
    head: { ...clockFirst(flash, 500), tools: [['search', 2100, 60]] },
    cache: hits(0.7),
    found: { why: 'above-minimum', base: 0, head: 2100 },
    usd: -2100 * 0.7 * 0.27 * 0.1,
  },
  // A conversation.
  {
    title: 'OpenAI: the history moves before the system text',
    base: {
      model: gpt,
      messages: [
        ['system', [2000, 1]],
        ['history', ['history', 900, 20]],
        ['user', ['question', 9, 50]],
      ],
    },
    head: {
      model: gpt,
      messages: [
        ['history', ['history', 900, 1]],
        ['system', [2000, 2]],
        ['user', ['question', 9, 50]],
      ],
    },
    cache: hits(0.9),
    found: { why: 'varies', base: 1920, head: 0, line: 1, below: 50 },
    usd: 1920 * 0.9 * 1.5 * 0.1,
  },
  {
    title: 'DeepSeek: the history moves before the system text',
    base: {
      model: deepseek,
      messages: [
        ['system', [2000, 1]],
        ['history', ['history', 900, 20]],
        ['user', ['question', 9, 50]],
      ],
    },
    head: {
      model: deepseek,
      messages: [
        ['history', ['history', 900, 1]],
        ['system', [2000, 2]],
        ['user', ['question', 9, 50]],
      ],
    },
    cache: hits(0.95),
    found: { why: 'varies', base: 1920, head: 0, line: 1, below: 50 },
    usd: 1920 * 0.95 * 0.2 * 0.1,
  },
  {
    title: 'OpenAI: a system text behind the question is moved to the front',
    base: {
      model: gpt,
      messages: [
        ['user', ['question', 100, 1]],
        ['system', [2000, 2]],
      ],
    },
    head: {
      model: gpt,
      messages: [
        ['system', [2000, 1]],
        ['user', ['question', 100, 50]],
      ],
    },
    cache: hits(0.9),
    found: { why: 'above-minimum', base: 0, head: 1920 },
    usd: -1920 * 0.9 * 1.5 * 0.1,
  },
  // Breakpoints.
  {
    title: 'Anthropic: the breakpoint moves behind the question',
    base: marked(plain(sonnet, 3000), ['system', 1]),
    head: marked(plain(sonnet, 3000), ['messages', 50]),
    cache: hits(0.8),
    // No call finds what it wrote with its own question: every one writes 3,100.
    found: { why: 'breakpoints', base: 3000, head: 0, line: 50 },
    usd: (3100 * 0.75 - 3000 * (0.8 * 0.3 + 0.2 * 3.75 - 3)) * 0.1,
  },
  {
    title: 'Anthropic: a second breakpoint behind the question',
    base: marked(plain(sonnet, 3000), ['system', 1]),
    head: marked(plain(sonnet, 3000), ['system', 1], ['messages', 50]),
    cache: hits(0.8),
    // The question is written by hits and misses alike.
    found: undefined,
    usd: 100 * 0.75 * 0.1,
  },
  {
    title: 'Anthropic: the breakpoints are gone',
    base: marked(plain(sonnet, 3000), ['system', 1]),
    head: plain(sonnet, 3000),
    cache: hits(0.8),
    found: { why: 'breakpoints', base: 3000, head: 0, line: 50 },
    usd: -3000 * (0.8 * 0.3 + 0.2 * 3.75 - 3) * 0.1,
  },
  {
    title: 'Bedrock: the cache point moves from the system text to the tools',
    base: marked({ ...plain(bedrock, 3000), tools: [['search', 4500, 60]] }, ['system', 1]),
    head: marked({ ...plain(bedrock, 3000), tools: [['search', 4500, 60]] }, ['tools', 60]),
    cache: hits(0.5),
    found: { why: 'breakpoints', base: 7500, head: 4500, line: 60 },
    usd: (4500 - 7500) * (0.5 * 0.33 + 0.5 * 4.125 - 3.3) * 0.1,
  },
  {
    title: 'Anthropic: the breakpoint asks for an hour',
    base: marked(plain(sonnet, 3000), ['system', 1]),
    head: marked(plain(sonnet, 3000), ['system', 1, '1h']),
    cache: hits(0.8),
    // One call in five writes at 6.00 in place of 3.75.
    found: undefined,
    usd: 3000 * 0.2 * 2.25 * 0.1,
  },
  {
    title: 'OpenAI 5.6: nothing is written any more in explicit mode',
    base: plain(sol, 3000),
    head: { ...plain(sol, 3000), marks: { mode: 'explicit' } },
    cache: hits(0.9),
    // Before: hits read 3,000 and write the 100 of the question; misses write 3,100.
    found: { why: 'breakpoints', base: 3000, head: 0, line: 50 },
    usd: -(0.9 * (3000 * 0.4 + 100 * 5) + 0.1 * 3100 * 5 - 3100 * 4) * 0.1,
  },
  {
    title: 'OpenAI 5.6: a new clock in front, and all is written',
    base: plain(sol, 3000),
    head: clockFirst(sol, 3000),
    cache: hits(0.9),
    found: { why: 'varies', base: 3000, head: 0, line: 1, below: 50 },
    usd: (3108 * 1 - (0.9 * (3000 * 0.4 + 100 * 5) + 0.1 * 3100 * 5 - 3100 * 4)) * 0.1,
  },
  // Images.
  {
    title: 'OpenAI: an image behind the question',
    base: plain(gpt, 4200),
    head: { ...plain(gpt, 4200), image: 765 },
    cache: hits(0.9),
    found: undefined,
    usd: 0,
  },
  {
    title: 'Anthropic: an image in front of a new clock',
    base: marked({ model: sonnet, messages: [['user', [3000, 1]]], image: 1500 }, ['messages', 99]),
    head: marked({ model: sonnet, messages: [['user', ['now', 8, 1], [3000, 2]]], image: 1500 }, ['messages', 99]),
    cache: hits(0.8),
    found: { why: 'varies', base: 4500, head: 0, line: 1 },
    usd: (4508 * 0.75 - 4500 * (0.8 * 0.3 + 0.2 * 3.75 - 3)) * 0.1,
  },
  // Another model.
  {
    title: 'Anthropic: a model with a higher minimum',
    base: marked(plain(sonnet, 3000), ['system', 1]),
    head: marked(plain(haiku, 3000), ['system', 1]),
    cache: hits(0.8),
    found: { why: 'model', base: 3000, head: 0, line: 3 },
    usd: -3000 * (0.8 * 0.3 + 0.2 * 3.75 - 3) * 0.1,
  },
  {
    title: 'From OpenAI to a model of whose cache nothing is known',
    base: plain(gpt, 4200),
    head: plain('cohere/command-a', 4200),
    cache: hits(0.9),
    found: { why: 'model', base: 4096, head: 0, line: 3 },
    usd: 552.96,
  },
  {
    title: 'From OpenAI to Gemini, both of which cache the text',
    base: plain(gpt, 4200),
    head: plain(flash, 4200),
    cache: hits(0.9),
    found: undefined,
    usd: 4096 * 0.9 * 1.5 * 0.1 - 4200 * 0.9 * 0.27 * 0.1,
  },
]

describe('40 changes to the beginning of a request', () => {
  test('are 40', () => {
    expect(rows).toHaveLength(40)
  })

  test.each(rows)('$title', holds)
})
