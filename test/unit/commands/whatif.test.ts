import { describe, expect, test } from 'vitest'
import { run } from '../../command-line.ts'
import { folder } from '../../git.ts'

const text = 'Say which rule of the house was used. '.repeat(700)
const files = {
  'promptcost.yml': `prompts:
  - files: prompts/**
    model: gpt-4.1
    calls_per_month: 100000
    output_tokens: 100
    cache: { hit_rate: 50% }
    slots: { question: { tokens: 100 } }
`,
  'prompts/short.md': 'Answer in one word: {{question}}',
  'prompts/long.md': `${text}{{question}}`,
}
const whatif = (...words: string[]) => run(folder(files), ['whatif', ...words])

describe('whatif', () => {
  test('shows the prompts with other models: tokens, money, window and cache of each', async () => {
    const { code, stdout, stderr } = await whatif('--model', 'gpt-4.1-mini,claude-haiku-4-5', '--model', 'gpt-4')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatchInlineSnapshot(`
      "2 prompts as they are: $991 a month
        model             tokens  USD/month   change  window  cached
        gpt-4.1 (now)      6,507        991           ok      1 prompt
        gpt-4.1-mini       6,507        198   -80.0%  ok      1 prompt
        claude-haiku-4-5  ~6,507        546   -44.9%  ok      1 prompt
        gpt-4              6,507     20,721  +1,991%  ok      unknown

        prompt, USD/month  now  gpt-4.1-mini  claude-haiku-4-5   gpt-4
        prompts/long.md    890           178               485  19,803
        prompts/short.md   101            20                61     918

      Caching counts where the config declares a hit rate; --cache 90% assumes one for all.
      Prices: genai-prices 0.1.8 of 2026-09-23, confirmed by pi-ai 1.6.0 of 2026-11-20.
      "
    `)
  })

  test('takes a hit rate for all, in place of the declared one', async () => {
    const { stdout } = await whatif('--model', 'gpt-4.1-mini', '--cache', '90%', '--format', 'markdown')
    expect(stdout).toMatchInlineSnapshot(`
      "**2 prompts as they are: $615 a month**

      | model | tokens | USD/month | change | window | cached |
      | :-- | --: | --: | --: | --: | --: |
      | \`gpt-4.1 (now)\` | 6,507 | 615 |  | ok | 90% of 1 prompt |
      | \`gpt-4.1-mini\` | 6,507 | 123 | -80.0% | ok | 90% of 1 prompt |

      | prompt, USD/month | now | \`gpt-4.1-mini\` |
      | :-- | --: | --: |
      | \`prompts/long.md\` | 513 | 103 |
      | \`prompts/short.md\` | 101 | 20 |

      - Prices: genai-prices 0.1.8 of 2026-09-23, confirmed by pi-ai 1.6.0 of 2026-11-20.
      "
    `)
  })

  test('writes exact amounts as JSON, in which what is not known is null', async () => {
    const { stdout } = await whatif('--model', 'gpt-4.1-mini', '--format', 'json', 'prompts/long.md')
    const { now, others } = JSON.parse(stdout)
    // 5,601 tokens of text and 100 of the question; 5,504 cached, half of the calls hit: 2,752 at 0.10 less.
    expect(now).toMatchObject({ model: null, pricedAs: null, cacheMinimum: 1024 })
    expect(others[0]).toMatchObject({ model: 'gpt-4.1-mini', pricedAs: 'gpt-4.1-mini' })
    const [prompt] = others[0].prompts
    const input = prompt.tokens - 0.5 * prompt.cachedTokens * 0.75
    expect(Number(prompt.usdPerThousandCalls)).toBeCloseTo((input * 0.4 + 100 * 1.6) / 1000, 9)
    expect(prompt.tokensToNextTier).toBeNull()
  })

  test('prices another service, of other models or of those that the prompts have', async () => {
    const { stdout } = await whatif('--service', 'batch', '--format', 'json', 'prompts/short.md')
    const { now, others } = JSON.parse(stdout)
    expect(others[0].model).toBe('as they are, batch')
    expect(Number(others[0].prompts[0].usdPerMonth)).toBeCloseTo(now.prompts[0].usdPerMonth / 2, 6)
    const both = await whatif('--service', 'batch', '--model', 'gpt-4.1', '--format', 'json', 'prompts/short.md')
    expect(JSON.parse(both.stdout).others).toMatchObject([{ model: 'gpt-4.1, batch', prompts: others[0].prompts }])
  })

  test('says how near the next price tier is', async () => {
    const near = { ...files, 'prompts/long.md': 'word '.repeat(190_000) }
    const { stdout } = await run(folder(near), [
      'whatif',
      '--model',
      'gemini-2.5-pro',
      '--format',
      'json',
      'prompts/long.md',
    ])
    const [prompt] = JSON.parse(stdout).others[0].prompts
    expect(prompt.tokensToNextTier).toBe(200_000 - prompt.tokens)
  })

  test.each([
    [[], 'whatif needs the models to try.'],
    [['--model', ' , '], 'whatif needs the models to try.'],
    [['--model', 'gpt-4.1-mni'], 'Did you mean "gpt-4.1-mini"? If not, declare it under `prices` in promptcost.yml.'],
    [['--model', 'no-such-model'], '--model "no-such-model" is not a known model.'],
    [['--model', 'gpt-4.1', '--cache', '0.9'], '--cache "0.9" is not a percentage from 0% to 100%.'],
    [['--model', 'gpt-4.1', '--cache', '101%'], '--cache "101%" is not a percentage from 0% to 100%.'],
    [['--model', 'a,b,c,d,e,f,g,h,i,j,k'], 'whatif tries at most 10 models at a time.'],
  ])('%j is a mistake', async (words, message) => {
    const { code, stdout, stderr } = await whatif(...words)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
  })

  test('a hostile name breaks out of no table', async () => {
    const hostile = folder({ ...files, 'prompts/a`|<img src=x>.md': 'Hello' })
    const { stdout } = await run(hostile, ['whatif', '--model', 'gpt-4.1-mini', '--format', 'markdown'])
    expect(stdout).toContain('``prompts/a`\\|<img src=x>.md``')
    for (const line of stdout.split('\n').filter(line => line.startsWith('|')))
      expect(line.replaceAll('\\|', '').split('|').length).toBeLessThanOrEqual(8)
  })
})
