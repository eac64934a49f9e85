import { text } from './code-that-repeats.ts'
import { config, type Trick, words } from './trick.ts'

/** A change of code that `files` covers, and of files beside it. */
function beside(name: string, files: string, base: Trick['base'], head: Trick['head'], says: string): Trick {
  const rules = { 'promptcost.yml': config.replace('prompts/**', files) }
  return { kind: 'prompt', name, base: { ...rules, ...base }, head: { ...rules, ...head }, code: 0, says }
}

const python = (value: string) => ({ 'app.py': `PROMPT = ${value}\n` })
const long = { 'x.txt': words(9000) }
const moved = (name: string, path: string, base: string, head: string) =>
  beside(name, path, { [path]: base }, { [path]: head, ...long }, 'x.txt, which is part of no prompt')
const asked = (content: string) =>
  `await client.chat.completions.create({ messages: [{ role: 'system', content: ${content} }] })\n`
const environment = (more: string) => ({ 'app.py': `import jinja2\nenv = jinja2.Environment(${more})\n` })

const baml = (more: string, models: string) =>
  `client<llm> A {\n  provider openai\n${more}  options {\n    model "gpt-4.1-mini"\n  }\n}\nclient<llm> B {\n  provider openai\n  options {\n    model "gpt-4.1"\n  }\n}\nclient<llm> C {\n  provider fallback\n  options {\n    strategy [${models}]\n  }\n}\nfunction F(x: string) -> string {\n  client C\n  prompt #"\n${text} {{ x }}\n"#\n}\n`
const inBaml = (name: string, head: string, says: string) =>
  beside(name, 'p/**', { 'p/a.baml': baml('', 'A') }, { 'p/a.baml': head }, says)

const rows = `${text}\nrefund policy order\n`
const notebook = (source: string) =>
  JSON.stringify({
    cells: [{ cell_type: 'code', metadata: {}, outputs: [], source: [source] }],
    metadata: {},
    nbformat: 4,
  })
const reads = (path: string) => python(`"""${text}""" + open("${path}").read()`)
const opens = (count: number) => ({
  'app.py': `PROMPT = """${text}"""\n${Array.from({ length: count }, (_, i) => `open("t/${i}.txt")\n`).join('')}`,
})
const texts = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`t/${i}.txt`, `Letter ${i}.\n`]))
const delimiters = (path: string, template: string, code: string): [Trick['base'], Trick['head']] => [
  { [template]: rows, [path]: 'render(text, data)\n' },
  { [template]: rows, [path]: `${code}\n` },
]

/** Text in files that code reads, and settings of code that change how a template is read. */
export const besideTheCode: readonly Trick[] = [
  moved(
    'a prompt in Python, moved to a file that it opens',
    'app.py',
    `PROMPT = """${text}"""\n`,
    'PROMPT = open("x.txt").read()\n',
  ),
  moved(
    'a prompt in Python, moved to a path that it reads',
    'app.py',
    `PROMPT = """${text}"""\n`,
    'PROMPT = (Path(__file__).parent / "x.txt").read_text()\n',
  ),
  moved(
    'a prompt in TypeScript, moved to a file that it reads',
    'app.ts',
    `const PROMPT = \`${text}\`\n`,
    "const PROMPT = readFileSync('x.txt', 'utf8')\n",
  ),
  moved(
    'a message in TypeScript, moved to a file that it waits for',
    'app.ts',
    asked(`\`${text}\``),
    asked("await fs.promises.readFile('x.txt', 'utf8')"),
  ),
  moved(
    'a prompt in Go, moved to a file that is embedded',
    'app.go',
    `package a\n\nvar prompt = "${text}"\n`,
    'package a\n\n//go:embed x.txt\nvar prompt string\n',
  ),
  moved(
    'a text in Rust beside a file that a macro includes',
    'a.rs',
    `const PROMPT: &str = "${text}";\n`,
    `const PROMPT: &str = concat!("${text}", include_str!("x.txt"));\n`,
  ),
  beside(
    'a prompt in Python that the environment gives now',
    'app.py',
    python(`"""${text}"""`),
    python('os.environ["PROMPT"]'),
    'still has something of that name',
  ),
  beside(
    'a prompt in Python that comes over the network now',
    'app.py',
    python(`"""${text}"""`),
    python('requests.get("https://prompts.example/p").text'),
    'still has something of that name',
  ),
  beside(
    'a prompt in Python that is unpacked now',
    'app.py',
    python(`"""${text}"""`),
    python('zlib.decompress(PACKED).decode()'),
    'still has something of that name',
  ),
  inBaml('a dearer client of BAML that another falls back to', baml('', 'A, B'), 'strategy'),
  inBaml('a client of BAML that tries more often', baml('  retry_policy Many\n', 'A'), 'retry_policy'),
  beside(
    'a file that grows, which code reads beside its prompt',
    'app.py',
    { ...python(`"""${text}""" + open("x.txt").read()`), 'x.txt': words(30) },
    { ...python(`"""${text}""" + open("x.txt").read()`), ...long },
    'x.txt, which is part of no prompt',
  ),
  ...['x.dat', 'x.bin', 'prompts/system', 'x.sys', 'README.md'].map(path =>
    beside(
      `a file that grows by the name \`${path}\`, which code reads`,
      'app.py',
      { ...reads(path), [path]: words(30) },
      { ...reads(path), [path]: words(9000) },
      `${path}, which is part of no prompt`,
    ),
  ),
  beside(
    'a prompt of a notebook, moved to a file that it opens',
    'a.ipynb',
    { 'a.ipynb': notebook(`PROMPT = """${text}"""`) },
    { 'a.ipynb': notebook('PROMPT = open("x.txt").read()'), ...long },
    'x.txt, which is part of no prompt',
  ),
  {
    ...beside(
      'a file that a template of Twig embeds',
      'p/**',
      { 'p/a.twig': rows, 'parts/b.twig': words(900) },
      { 'p/a.twig': `${rows}{% embed 'parts/b.twig' %}{% endembed %}`, 'parts/b.twig': words(900) },
      'a.twig',
    ),
    code: 1,
  },
  beside(
    'a text that code reads beside a hundred others',
    'app.py',
    { ...opens(150), ...texts(150) },
    { 'app.py': `${opens(150)['app.py']}open("z.txt")\n`, ...texts(150), 'z.txt': words(9000) },
    'z.txt, which is part of no prompt',
  ),
  {
    ...beside(
      'a text that code reads beside a thousand new ones',
      'app.py',
      opens(0),
      { 'app.py': `${opens(1100)['app.py']}open("z.txt")\n`, ...texts(1100), 'z.txt': words(9000) },
      'Code names more files than promptcost reads',
    ),
    code: 1,
  },
  beside(
    'a loop in line statements of Jinja',
    'p/**',
    { 'p/a.j2': rows, ...environment("line_statement_prefix='#'") },
    {
      'p/a.j2': `${text}\n# for i in range(900)\nrefund policy order\n# endfor\n`,
      ...environment("line_statement_prefix='#'"),
    },
    'statements with unusual delimiters',
  ),
  beside(
    'a loop in unusual delimiters',
    'p/**',
    { 'p/a.j2': rows },
    { 'p/a.j2': `${text}\n[% for i in range(900) %]refund policy order[% endfor %]\n` },
    'statements with unusual delimiters',
  ),
  beside(
    'other delimiters for templates, set in code beside them',
    'p/**',
    { 'p/a.j2': rows, ...environment('') },
    { 'p/a.j2': rows, ...environment("variable_start_string='[[', variable_end_string=']]'") },
    'variable_start_string',
  ),
  beside(
    'other delimiters for Jinja, by their place',
    'p/**',
    ...delimiters('app.py', 'p/a.j2', 'env = Environment("((*", "*))", "(((", ")))")'),
    'sets Environment for templates',
  ),
  beside(
    'other delimiters for Mustache, by their place',
    'p/**',
    ...delimiters('app.js', 'p/a.mustache', "Mustache.render(text, data, {}, ['<%', '%>'])"),
    'sets Mustache.render for templates',
  ),
]
