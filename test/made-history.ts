import { type Repo, repo } from './git.ts'

const config = `prompts:
  - files: ['prompts/**', 'src/**/*.py']
    model: gpt-4.1
    calls_per_month: 1000
    owner: core
  - files: prompts/support/**
    model: gpt-4.1-mini
    calls_per_month: 50000
    output_tokens: 100
    owner: support
`

const words = 'You are a careful agent who answers questions of customers about orders, returns and payments'.split(' ')

/** Numbers that look random and are the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor((state / 2 ** 31) * below)
  }
}

/**
 * A repository of some sixty commits that do what people do to prompts: edit, add, remove, revert, rename, share partials, change the model in
 * front matter, keep prompts in Python, and merge branches.
 */
export function madeHistory(commits = 60, seed = 7): Repo {
  const pick = numbers(seed)
  const text = (lines: number) =>
    Array.from({ length: lines }, () =>
      Array.from({ length: 12 }, () => `${words[pick(words.length)]}${pick(1000)}`).join(' '),
    ).join('\n')
  const files = new Map<string, string>()
  const made = repo({ 'promptcost.yml': config, 'README.md': 'A project.\n', 'prompts/a.md': text(5) })
  files.set('prompts/a.md', text(5))
  const set = (path: string, content: string | null) => {
    if (content === null) files.delete(path)
    else files.set(path, content)
    return { [path]: content }
  }
  const any = () => [...files.keys()][pick(files.size)] ?? 'prompts/a.md'
  for (let i = 0; i < commits; i++) {
    const path = any()
    const message = `Change ${i}`
    const kind = pick(10)
    if (kind < 4) made.commit(set(path, `${text(2 + pick(8))}\n`), message)
    else if (kind === 4) made.commit(set(`prompts/${pick(2) ? 'support/' : ''}new-${i}.md`, text(3)), message)
    else if (kind === 5 && files.size > 3) made.commit(set(path, null), message)
    else if (kind === 6 && /^prompts\/(?!support|includes)/.test(path)) {
      const to = `prompts/deep/moved-${i}.md`
      const content = files.get(path) ?? ''
      made.move(path, to)
      files.delete(path)
      files.set(to, content)
      made.commit({}, message)
    } else if (kind === 7) {
      made.commit(
        {
          'prompts/_shared.md': text(1 + pick(5)),
          ...set('prompts/includes.jinja', `${text(2)}\n{% include "_shared.md" %}\n`),
        },
        message,
      )
    } else if (kind === 8) {
      const model = ['gpt-4.1', 'gpt-4o', 'claude-sonnet-4-5'][pick(3)]
      made.commit(set('prompts/own-model.md', `---\nmodel: ${model}\n---\n${text(4)}\n`), message)
    } else {
      const branch = `side-${i}`
      made.branch(branch)
      made.commit({ 'src/bot.py': `SYSTEM_PROMPT = """${text(6)}"""\n` }, `${message}, aside`)
      made.commit({ 'README.md': `Text ${i}.\n` }, `${message}, aside again`)
      made.checkout('main')
      made.merge(branch)
    }
  }
  return made
}
