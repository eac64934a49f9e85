import { nested, numbered, repeated } from './repeated.ts'
import type { Make } from './torture.ts'

const provider = 'providers: [openai:gpt-4o]\n'

/** promptfoo's own file; `t/0.txt` to `t/1999.txt` may lie beside it. */
const promptfoo: Record<string, Make> = {
  prompts: n => `${provider}prompts:\n${numbered(n, i => `  - Say ${i}\n`)}`,
  'one glob over and over': n => `${provider}prompts:\n${repeated(n, '  - file://**/*.txt\n')}`,
  'many globs': n => `${provider}prompts:\n${numbered(n, i => `  - file://**/*${i}*.txt\n`)}`,
  'globs of stars': n => `${provider}prompts:\n${repeated(n, '  - file://*a*a*a*a*a*a*a*a*a*b*.txt\n')}`,
  'one glob of stars': n => `${provider}prompts:\n  - file://${repeated(n, '*a')}.txt\n`,
  'one glob of double stars': n => `${provider}prompts:\n  - file://${repeated(n, '**/')}.txt\n`,
  'one glob of braces': n => `${provider}prompts:\n  - file://${repeated(n, '{a,b}')}.txt\n`,
  'one glob of brackets': n => `${provider}prompts:\n  - file://${repeated(n, '[ab]')}.txt\n`,
  'files that are not there': n => `${provider}prompts:\n${numbered(n, i => `  - file://t/a${i}.txt\n`)}`,
  'files that are there': n => `${provider}prompts:\n${numbered(n, i => `  - file://t/${i % 2000}.txt\n`)}`,
  tests: n => `${provider}prompts: ["Hi {{a}}"]\ntests:\n${numbered(n, i => `  - vars: {a: x${i}}\n`)}`,
  'tests of many variables': n =>
    `${provider}prompts: ["Hi {{a}}"]\ntests:\n  - vars:\n${numbered(n, i => `      a${i}: x\n`)}`,
  'one variable of many values': n =>
    `${provider}prompts: ["Hi {{a}}"]\ntests:\n  - vars:\n      a:\n${numbered(n, i => `        - x${i}\n`)}`,
  'variables of files': n =>
    `${provider}prompts: ["Hi {{a}}"]\ntests:\n${repeated(n, '  - vars: {a: file://t/1.txt}\n')}`,
  'variables of globs': n =>
    `${provider}prompts: ["Hi {{a}}"]\ntests:\n${repeated(n, '  - vars: {a: file://**/*.txt}\n')}`,
  'tests of globs': n => `${provider}prompts: ["Hi {{a}}"]\ntests:\n${repeated(n, '  - file://**/*.yaml\n')}`,
  'variables in variables': n =>
    `${provider}prompts: ["Hi {{a0}}"]\ndefaultTest:\n  vars:\n${numbered(n, i => `    a${i}: "{{a${i + 1}}}{{a${i + 1}}}"\n`)}`,
  'a circle of variables': n =>
    `${provider}prompts: ["Hi {{a}}"]\ndefaultTest:\n  vars:\n    a: "${repeated(n, '{{b}}')}"\n    b: "{{a}}"\n`,
  providers: n => `prompts: [Hi]\nproviders:\n${repeated(n, '  - openai:gpt-4o\n')}`,
  'prompts times providers': n =>
    `prompts:\n${numbered(n / 2, i => `  - Say ${i}\n`)}providers:\n${numbered(n / 2, i => `  - openai:gpt-4o-${i}\n`)}`,
  'providers with prompts of their own': n =>
    `prompts:\n${numbered(n / 2, i => `  - {id: p${i}, label: p${i}, raw: Hi}\n`)}providers:\n${numbered(n / 2, i => `  - {id: openai:gpt-4o, prompts: [p${i}]}\n`)}`,
  scenarios: n =>
    `${provider}prompts: [Hi]\nscenarios:\n${repeated(n, '  - config: [{vars: {a: b}}]\n    tests: [{vars: {c: d}}]\n')}`,
  'prefixes and suffixes': n =>
    `${provider}prompts:\n${numbered(n / 2, i => `  - Say ${i}\n`)}defaultTest: {options: {prefix: "${repeated(n / 2, 'x')}"}}\n`,
  tools: n =>
    `prompts: [Hi]\nproviders:\n  - id: openai:gpt-4o\n    config:\n      tools:\n${numbered(n, i => `        - {type: function, function: {name: f${i}}}\n`)}`,
  'prompts of one large file': n => `${provider}prompts: [file://t/1.txt]\n${repeated(n, '# a\n')}`,
  'exec commands': n => `${provider}prompts:\n${numbered(n, i => `  - exec:./a.sh ${i}\n`)}`,
}

const dotprompt: Record<string, Make> = {
  'a schema of many': n => `---\ninput:\n  schema:\n${numbered(n, i => `    a${i}?: string, words\n`)}---\nHi`,
  'a schema in a schema': n => `---\noutput:\n  schema: ${nested(n, '{a: ', 'string', '}')}\n---\nHi`,
  'a schema of enums': n => `---\noutput:\n  schema:\n    a(enum): [${repeated(n, 'b, ')}c]\n---\nHi`,
  'a schema with circles': n =>
    `---\noutput:\n  schema:\n    type: object\n    $defs:\n${numbered(n, i => `      a${i}: {anyOf: [{$ref: '#/$defs/a${i + 1}'}, {$ref: '#/$defs/a${i + 1}'}]}\n`)}    properties: {x: {$ref: '#/$defs/a0'}}\n---\nHi`,
  defaults: n => `---\ninput:\n  default:\n${numbered(n, i => `    a${i}: x\n`)}---\n{{a1}}`,
  'defaults that are sent': n =>
    `---\ninput:\n  default:\n${numbered(n / 2, i => `    a${i}: x\n`)}---\n${numbered(n / 2, i => `{{a${i}}}`)}`,
  'a list that is sent': n =>
    `---\ninput:\n  default:\n    a: [${repeated(n / 2, 'b,')}]\n---\n${repeated(n / 2, '{{#each a}}{{this}}{{/each}}')}`,
  tools: n => `---\ntools:\n${numbered(n, i => `  - name: f${i}\n`)}---\nHi`,
  'front matter that never ends': n => `---\n${repeated(n, 'a: b\n')}`,
  'blank lines before front matter': n => `${repeated(n, '\n')}---\na: b\n---\nHi`,
  'comments before front matter': n => `${repeated(n, '# a\n')}---\na: b\n---\nHi`,
  'roles behind front matter': n => `---\nmodel: googleai/gemini-2.5-pro\n---\n${repeated(n, '{{role "user"}}x')}`,
}

const prompty: Record<string, Make> = {
  roles: n => `---\nname: a\n---\n${repeated(n, 'user:\nx\n')}`,
  'roles in turn': n => `---\nname: a\n---\n${repeated(n, 'system:\nx\nuser:\ny\nassistant:\nz\n')}`,
  'roles of nothing': n => `---\nname: a\n---\n${repeated(n, 'user:\n')}`,
  'roles of blanks': n => `---\nname: a\n---\n${repeated(n, '  user :  \n \n')}`,
  'roles with slots': n => `---\nname: a\n---\n${numbered(n, i => `user:\n{{a${i}}}\n`)}`,
  'roles with attributes': n => `---\nname: a\n---\n${repeated(n, 'user[name="a"]:\nx\n')}`,
  'a role of endless attributes': n => `---\nname: a\n---\nuser[${repeated(n, 'a="b",')}]:\nx\n`,
  'roles within ifs': n => `---\nname: a\n---\n${repeated(n, '{% if a %}\nuser:\nx\n{% endif %}\n')}`,
  images: n => `---\nname: a\n---\nuser:\n${numbered(n, i => `![a](${i}.png)\n`)}`,
  'images of data': n => `---\nname: a\n---\nuser:\n${repeated(n, '![a](data:image/png;base64,iVBORw0KGgo=)\n')}`,
  'roles with an image': n => `---\nname: a\n---\n${repeated(n, 'user:\n![a](b.png)\n')}`,
  samples: n => `---\nsample:\n${numbered(n, i => `  a${i}: x\n`)}---\nuser:\n{{a1}}`,
  inputs: n => `---\ninputs:\n${numbered(n, i => `  a${i}: {type: string, sample: x}\n`)}---\nuser:\n{{a1}}`,
  'references to files': n => `---\nsample:\n${numbered(n, i => `  a${i}: \${file:b${i}.json}\n`)}---\nuser:\n{{a1}}`,
  'references to the environment': n =>
    `---\nsample:\n${numbered(n, i => `  a${i}: \${env:A${i}}\n`)}---\nuser:\n{{a1}}`,
  'many words before a role': n => `---\nname: a\n---\n${repeated(n, 'user ')}:\nx`,
}

const agentFiles: Record<string, Make> = {
  'lines of one backtick': n => repeated(n, '`\n'),
  'spans of code that name files': n => repeated(n, '`@a\n'),
  'one file by its name': n => repeated(n, '@a\n'),
  'escaped backticks': n => repeated(n, '\\`'),
  'imports of one': n => repeated(n, '@beside.md '),
  'imports of many': n => numbered(n, i => `@a/b${i}.md\n`),
  'imports of folders above': n => repeated(n, '@../a.md '),
  'an endless import': n => `@${repeated(n, 'a/')}`,
  ats: n => repeated(n, '@'),
  'comments that never close': n => repeated(n, '<!-- a '),
  'comments in comments': n => nested(n, '<!--', '', '-->'),
  'comments in fences': n => repeated(n, '```\n<!-- a -->\n```\n'),
  'fences in fences': n => numbered(n, i => `${'`'.repeat(3 + (i % 50))}\n`),
  'inline code': n => repeated(n, '`@a.md` '),
  backticks: n => repeated(n, '`'),
  'backticks of many lengths': n => numbered(Math.min(n, 500_000), i => `${'`'.repeat(i + 1)} a `),
  arguments: n => repeated(n, '$ARGUMENTS $1 '),
  commands: n => repeated(n, '!`git status`\n'),
  'front matter': n => `---\ndescription: a\nallowed-tools:\n${numbered(n, i => `  - a${i}\n`)}---\nHi`,
  'indented code': n => repeated(n, '    @a.md\n'),
  lists: n => repeated(n, '- a\n  - b\n'),
}

export const formats = { promptfoo, dotprompt, prompty, agentFiles } satisfies Record<string, Record<string, Make>>
