import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { inTurn, tableOf, withBefore } from './processes.ts'

const FILES = 50_000
const PROMPTS = 400

const speech = (i: number) =>
  `You are clerk ${i} of an office. Read the letter as a whole, name its topic in one word, say who has to answer it and by when, and put each name that is in it into a list. Never guess what the letter does not say, and answer in the language of the letter.`

/** One file a form, each with one prompt; the name makes its path unique. */
const FORMS: readonly ((i: number) => [path: string, text: string])[] = [
  i => [`prompts/p${i}.md`, speech(i)],
  i => [`ask/p${i}.prompt`, `---\nmodel: googleai/gemini-2.5-flash\n---\n${speech(i)}\n`],
  i => [
    `ask/p${i}.prompty`,
    `---\nname: p${i}\nmodel: { configuration: { model: gpt-4.1 } }\n---\nsystem:\n${speech(i)}\n`,
  ],
  i => [`src/p${i}.py`, `REVIEW_PROMPT = """${speech(i)}"""\n`],
  i => [`src/p${i}.ts`, `export const reviewPrompt = \`${speech(i)}\`\n`],
  i => [`src/p${i}.go`, `package a\n\nconst ReviewPrompt = \`${speech(i)}\`\n`],
  i => [`src/P${i}.java`, `class P${i} {\n  static final String PROMPT = "${speech(i)}";\n}\n`],
  i => [`src/P${i}.kt`, `const val PROMPT = "${speech(i)}"\n`],
  i => [`src/P${i}.cs`, `class P${i}\n{\n  const string Prompt = "${speech(i)}";\n}\n`],
  i => [`src/p${i}.rs`, `const PROMPT: &str = "${speech(i)}";\n`],
  i => [`config/p${i}.yaml`, `agent:\n  model: gpt-4.1\n  system_template: "${speech(i)}"\n`],
  i => [`config/prompts${i}.toml`, `[review]\nsystem = "${speech(i)}"\nuser = "{{ letter }}"\n`],
  i => [`crew${i}/agents.yaml`, `clerk:\n  role: Clerk ${i}\n  goal: Sort\n  backstory: "${speech(i)}"\n`],
  i => [
    `baml_src/p${i}.baml`,
    `function F${i}(x: string) -> string {\n  client "openai/gpt-4.1"\n  prompt #"${speech(i)}"#\n}\n`,
  ],
  i => [
    `requests/p${i}.prompt.json`,
    JSON.stringify({ model: 'gpt-4.1', messages: [{ role: 'system', content: speech(i) }] }),
  ],
  i => [
    `mcp/p${i}.json`,
    JSON.stringify({ tools: [{ name: `t${i}`, description: speech(i), inputSchema: { type: 'object' } }] }),
  ],
  i => [`.claude/skills/s${i}/SKILL.md`, `---\nname: s${i}\ndescription: Sort letters ${i}.\n---\n${speech(i)}\n`],
  i => [`flows/f${i}/ask.jinja2`, `{{ letter }}\n${speech(i)}\n`],
]

const OTHERS: readonly ((i: number) => [path: string, text: string])[] = [
  i => [
    `lib/a${i}.ts`,
    `export function add${i}(a: number, b: number): number {\n  return a + b + ${i}\n}\n`.repeat(12),
  ],
  i => [`lib/b${i}.py`, `def add_${i}(a, b):\n    return a + b + ${i}\n\n`.repeat(15)],
  i => [`lib/c${i}.go`, `package c\n\nfunc add${i}(a int, b int) int {\n\treturn a + b\n}\n`.repeat(10)],
  i => [`lib/d${i}.java`, `class D${i} {\n  int add(int a, int b) { return a + b; }\n}\n`.repeat(10)],
  i => [`data/e${i}.json`, JSON.stringify(Array.from({ length: 20 }, (_, n) => ({ id: n * i, name: `row ${n}` })))],
  i => [`data/f${i}.yaml`, `service:\n  name: s${i}\n  port: ${i}\n  replicas: 3\n`.repeat(1)],
  i => [`web/g${i}.css`, `.c${i} { margin: ${i}px; }\n`.repeat(20)],
  i => [`notes/h${i}.md`, `# Note ${i}\n\nThe pump of hall ${i} was changed, and the old one is kept.\n`.repeat(6)],
]

/** A first look at a large repository against reading its files: a section of docs/benchmarks.md. */
export function monorepoSection(top: string, rounds: number): string {
  const cwd = join(top, 'monorepo')
  writeMonorepo(cwd)
  const pass = join(top, 'pass.mjs')
  writeFileSync(
    pass,
    `import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
for (const path of execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', maxBuffer: 1 << 28 }).split('\\0'))
  if (/\\.(?:md|txt|ya?ml|toml|json|tmpl|tpl|xml|baml|prompty?|j2|jinja2?|py|[cm]?[jt]sx?|go|java|kts?|cs|rs)$/.test(path)) readFileSync(path, 'utf8')
`,
  )
  const cli = resolve('dist/cli.js')
  const jobs = {
    '`git ls-files` and one pass over the files that may hold prompts': { args: [pass], cwd },
    '`promptcost init --dry-run`': { args: [cli, 'init', '--dry-run'], cwd },
    'a first `promptcost check`': { args: [cli, 'check', '--base', 'HEAD', '--head', 'HEAD'], cwd },
  }
  return `## A first look at a monorepo

${FILES.toLocaleString('en-US')} files with ${PROMPTS} prompts in every form that is read, and no config; ${rounds} rounds.

${tableOf(inTurn(withBefore(jobs, cli), rounds))}
`
}

function writeMonorepo(cwd: string): void {
  const folders = new Set<string>()
  const write = ([path, text]: [string, string], i: number) => {
    const file = join(cwd, `team${i % 200}`, path)
    const folder = dirname(file)
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
    folders.add(folder)
    writeFileSync(file, text)
  }
  const formOf = <T>(forms: readonly T[], i: number) => forms[i % forms.length] as T
  for (let i = 0; i < PROMPTS; i++) write(formOf(FORMS, i)(i), i)
  for (let i = 0; i < FILES - PROMPTS; i++) write(formOf(OTHERS, i)(i), i)
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', '-c', 'gc.auto=0', ...args], {
      cwd,
      stdio: 'ignore',
    })
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('commit', '-qm', 'all')
}
