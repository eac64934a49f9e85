import { describe, expect, it } from 'vitest'
import { MOST_PARTS, MOST_VALUES } from '../../../src/data/bounds.ts'
import { seen } from './seen.ts'

const you = 'You are a careful reviewer of pull requests, and you answer in one short sentence. '
const request = (messages: string) => `{"model":"gpt-4o","messages":[${messages}]}`
const message = '{"role":"user","content":"Hi"}'

/** What is beyond a bound, with the file that it is in and what its author reads. */
const beyond: Record<string, { path: string; base: string; head: string; says: string }> = {
  'tags of a template': {
    path: 'p.j2',
    base: 'Hi {{ a }}',
    head: '{{ a }}'.repeat(MOST_PARTS),
    says: 'has more tags than promptcost reads, so it could not be read as jinja and counts as its raw text.',
  },
  'tags of a text that only looks like a template': {
    path: 'prompts/p.md',
    base: 'Hi {{ a }}',
    head: '{{ a }}'.repeat(MOST_PARTS),
    says: 'has more tags than promptcost reads',
  },
  'messages of a request': {
    path: 'prompts/p.json',
    base: request(message),
    head: request(`${message},`.repeat(MOST_PARTS) + message),
    says: 'has more prompts, messages or slots than promptcost reads, so it could not be read as chat and counts as plain text.',
  },
  'images of a request': {
    path: 'prompts/p.json',
    base: request(message),
    head: request(
      `{"role":"user","content":[${'{"type":"image_url","image_url":{"url":"https://a.example/b.png"}},'.repeat(MOST_PARTS)}{"type":"text","text":"Hi"}]}`,
    ),
    says: 'has more prompts, messages or slots than promptcost reads',
  },
  'texts of a message': {
    path: 'prompts/p.json',
    base: request(message),
    head: request(
      `{"role":"user","content":[${'{"type":"text","text":"x"},'.repeat(MOST_PARTS)}{"type":"text","text":"x"}]}`,
    ),
    says: 'has more prompts, messages or slots than promptcost reads',
  },
  'images of a Prompty': {
    path: 'p.prompty',
    base: '---\nname: a\n---\nuser:\nHi',
    head: `---\nname: a\n---\nuser:\nHi\n${'![a](b.png)\n'.repeat(MOST_PARTS)}`,
    says: 'has more prompts, messages or slots than promptcost reads',
  },
  'values of JSON': {
    path: 'prompts/p.json',
    base: request(message),
    head: `{"model":"gpt-4o","messages":[${message}],"metadata":[${'0,'.repeat(MOST_VALUES)}0]}`,
    says: 'is too large to read as one, so it could not be read as chat and counts as plain text',
  },
  'roles of a Prompty': {
    path: 'p.prompty',
    base: '---\nname: a\n---\nuser:\nHi',
    head: `---\nname: a\n---\n${'user:\nHi\n'.repeat(MOST_PARTS)}`,
    says: 'has more prompts, messages or slots than promptcost reads',
  },
  'prompts of a promptfoo config': {
    path: 'promptfooconfig.yaml',
    base: 'providers: [openai:gpt-4o]\nprompts: [Hi]\n',
    head: `providers: [openai:gpt-4o]\nprompts:\n${'  - Hi\n'.repeat(MOST_PARTS / 10)}`,
    says: 'has more prompts, messages or slots than promptcost reads',
  },
  'prompts of source code': {
    path: 'p.py',
    base: `SYSTEM_PROMPT = "${you}${you}"\n`,
    head: Array.from({ length: 3_000 }, (_, i) => `PROMPT_${i} = "${you}${you}${i}"\n`).join(''),
    says: 'p.py has more prompts or texts than promptcost reads, so it is not counted.',
  },
  'brackets around a prompt of Python': {
    path: 'p.py',
    base: `SYSTEM_PROMPT = "${you}${you}"\n`,
    head: `SYSTEM_PROMPT = ${'('.repeat(5_000)}"${you}${you}"${')'.repeat(5_000)}\n`,
    says: 'is nested more deeply than promptcost looks, so the count may lack a prompt or a part of one',
  },
  'brackets around a prompt of TypeScript': {
    path: 'p.ts',
    base: `const SYSTEM_PROMPT = "${you}${you}"\n`,
    head: `const SYSTEM_PROMPT = ${'('.repeat(300)}"${you}${you}"${')'.repeat(300)}\n`,
    says: 'is nested more deeply than promptcost looks',
  },
  'names that lead to names': {
    path: 'p.py',
    base: `SYSTEM_PROMPT = "${you}${you}"\n`,
    head: `p0 = "${you}${you}"\n${Array.from({ length: 80 }, (_, i) => `p${i + 1} = p${i}\n`).join('')}SYSTEM_PROMPT = p80 + "${you}${you}"\n`,
    says: 'leads through more names or text than promptcost follows',
  },
  'texts of code that are no prompts': {
    path: 'p.py',
    base: `SYSTEM_PROMPT = "${you}${you}"\n`,
    head: `x = "ab" * 200_000\nSYSTEM_PROMPT = "${you}${you}"\n`,
    says: 'leads through more names or text than promptcost follows',
  },
  'lists that double each other': {
    path: 'p.py',
    base: `SYSTEM_PROMPT = "\\n".join(["${you}"])\n`,
    head: `a0 = ["${you}"]\n${Array.from({ length: 22 }, (_, i) => `a${i + 1} = [*a${i}, *a${i}]\n`).join('')}SYSTEM_PROMPT = "\\n".join(a22 + ["${you}"])\nother_prompt = "\\n".join(["${you}", *a22])\n`,
    says: 'leads through more names or text than promptcost follows',
  },
  'errors of code that is nested deeply': {
    path: 'p.ts',
    base: `const SYSTEM_PROMPT = "${you}${you}"\n`,
    head: `const SYSTEM_PROMPT = "${you}${you}"\nx = ${'f"{'.repeat(20_000)}`,
    says: 'leads through more names or text than promptcost follows',
  },
  'code that a parser tries in two ways at a time': {
    path: 'p.ts',
    base: `const SYSTEM_PROMPT = "${you}${you}"\n`,
    head: `const SYSTEM_PROMPT = "${you}${you}"\n${'a<b>(c);'.repeat(30_000)}`,
    says: 'leads through more names or text than promptcost follows',
  },
}

describe('what no prompt file has', () => {
  it.each(Object.entries(beyond))('is reported, and fails where the base had less: %s', async (_, it) => {
    const { text, verdict, report } = await seen({ [it.path]: it.base }, { [it.path]: it.head })
    expect(text).toContain(it.says)
    expect(verdict).toBe('fail')
    const told = report.findings.filter(({ kind }) => /^(?:format|template|unreadable|not-followed)$/.test(kind))
    expect(told.map(({ severity }) => severity)).toContain('fail')
  })

  it.each(Object.entries(beyond))('is reported, and does not fail where the base had as much: %s', async (_, it) => {
    const named = { 'promptcost.yml': '{"prompts": [{"files": ["**/p*"]}]}' }
    const { text, report } = await seen({ ...named, [it.path]: `${it.head}\n` }, { ...named, [it.path]: it.head })
    expect(text).toContain(it.says)
    expect(report.findings.filter(({ severity }) => severity === 'fail')).toEqual([])
  })

  it('fails where a promptfoo config names more files than are read, and warns where the base did', async () => {
    const files = Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`t/${i}.json`, request(message)]))
    const config = (prompts: string) => ({
      'promptfooconfig.yaml': `providers: [openai:gpt-4o]\nprompts: ${prompts}\n`,
    })
    const [few, all] = [config('[file://t/1.json]'), config('[file://t/*.json]')]
    const more = await seen({ ...files, ...few }, { ...files, ...all })
    expect(more.text).toContain('which is beyond the number of files that it may name')
    expect(more.report.findings).toContainEqual(expect.objectContaining({ why: 'too-many', severity: 'fail' }))
    const same = await seen({ ...files, ...all }, { ...files, ...config('["file://t/*.json"]') })
    expect(same.report.findings).toContainEqual(expect.objectContaining({ why: 'too-many', severity: 'warn' }))
  })

  it('is no warning where a program without prompts names too many files on both sides', async () => {
    const pages = Object.fromEntries(
      Array.from({ length: 510 }, (_, i) => [`pages/prompt${i}.ts`, `export const a${i} = ${i}\n`]),
    )
    const routes = Object.keys(pages)
      .map(path => `import { A_PROMPT } from './${path}'\n`)
      .join('')
    const agent = { 'agent.py': `PROMPT = """You sort letters. ${'Say who wrote each letter. '.repeat(20)}"""\n` }
    const rules = { 'promptcost.yml': '{"prompts": [{"files": ["*.tsx", "*.py"]}]}' }
    const side = (more: string) => ({ ...rules, ...pages, ...agent, 'routes.tsx': `${routes}${more}\n` })
    const { report } = await seen(side(''), side('export const routes = []'))
    const told = report.findings.filter(each => each.kind === 'file-not-read' && each.severity !== 'info')
    expect(told).toEqual([])
  })
})
