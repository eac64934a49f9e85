import type { Files } from './git.ts'

/** Names that act where they are printed carelessly: in Markdown, HTML, GitHub's mentions and formulas, logs, terminals. */
const names = [
  'a|b.md',
  'a\\|@evil.md',
  '`tick`.md',
  '``two.md',
  '$x$ and $y$.md',
  '@octocat.md',
  'acme#123 GH-7 #1.md',
  '<img src=x onerror=alert(1)>.md',
  '<!-- .md',
  '&lt;b&gt;.md',
  '[link](https:evil.example).md',
  '![image](x).md',
  '**bold** _it_ ~~gone~~.md',
  'www.evil.example',
  ':tada: :+1:.md',
  '::error file=x,line=1::boom.md',
  'x##[error]y.md',
  '\n::error::forged.md',
  'two\n\n## lines.md',
  'carriage\rreturn.md',
  '\u001b[31mred\u001b[2J.md',
  '\u202egnp.md',
  'zero\u200bwidth.md',
  'line\u2028separator.md',
  '-rf.md',
  ' leading and trailing .md',
  `${'long'.repeat(60)}.md`,
]

const models = ['`m` | @evil', '<b>#1</b>', '::error::m', 'x##[error]m', '[m](https:evil.example)', `gpt-4o\u202e`]

/** Two folders whose every name is hostile, so written that as many sentences as possible must print one. */
export function hostileFiles(): { base: Files; head: Files } {
  const base: Files = {}
  const head: Files = {}
  names.forEach((name, i) => {
    const path = `pro\`|@mpts/${name}`
    const model = models[i % models.length]
    base[path] = i % 5 === 0 ? null : text(models[(i + 1) % models.length] ?? '', 10)
    head[path] = i % 7 === 3 ? null : text(i % 3 === 0 ? (model ?? '') : (models[(i + 1) % models.length] ?? ''), 200)
  })
  head['pro`|@mpts/@binary|.md'] = Buffer.from([0, 1, 2])
  head['pro`|@mpts/@open`.prompt'] = '---\nmodel: gpt-4o\n'
  head['pro`|@mpts/@broken|.prompt.json'] = '{'
  head['pro`|@mpts/@empty`.md'] = ''
  const config = (model: string, percent: number) =>
    JSON.stringify({
      defaults: { model, calls_per_month: 1000 },
      models: { '@deploy`|': 'gpt-4o', [models[0] ?? '']: 'gpt-4o-mini' },
      prompts: [{ files: '**/*.{md,prompt,json,example}', owner: '@evil/`team`|', tags: ['<b>', '::error::'] }],
      limits: { each_prompt: { fail_above: { tokens: `${percent}%`, usd_per_month: percent } } },
      prices: { '<b>#1</b>': { input: 1, output: 2 } },
    })
  return {
    base: { ...present(base), 'promptcost.yml': config('gpt-4o', 20) },
    head: { ...present(head), 'promptcost.yml': config('@evil `|` <b>', 40) },
  }
}

function text(model: string, words: number): string {
  return `---\nmodel: ${JSON.stringify(model)}\n---\n${'word '.repeat(words)}\n`
}

function present(files: Files): Files {
  return Object.fromEntries(Object.entries(files).filter(([, content]) => content !== null))
}
