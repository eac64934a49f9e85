import { describe, expect, it } from 'vitest'
import { candidatesOf } from '../../../../src/templates/includes/candidates.ts'
import { type Files, promptAt, sides, textOf } from '../../prompts/sides.ts'

const only = (path: string) => ({ prompts: (each: string) => each === path })

async function sentOf(path: string, files: Files, said = {}) {
  const { head, findings } = await sides(undefined, files, { ...only(path), ...said })
  const others = findings.filter(finding => finding.kind !== 'empty-prompt')
  return { sent: textOf(promptAt(head, path)), findings: others, prompt: promptAt(head, path) }
}

describe('an include', () => {
  it.each([
    ['its own folder first', { 'a/b/x.j2': 'near', 'a/x.j2': 'far', 'x.j2': 'top' }, 'near'],
    ['the folders above', { 'a/x.j2': 'far', 'x.j2': 'top' }, 'far'],
    ['the top folder', { 'x.j2': 'top', 'b/x.j2': 'elsewhere' }, 'top'],
    ['a configured root last', { 'shared/x.j2': 'root' }, 'root'],
  ])('is looked for in %s', async (_, files, expected) => {
    const all = { ...files, 'a/b/p.j2': '<{% include "x.j2" %}>' }
    expect((await sentOf('a/b/p.j2', all as unknown as Files, { includeRoots: ['./shared/'] })).sent).toBe(
      `<${expected}>`,
    )
  })

  it('with ./ or ../ is only looked for beside the file that includes', async () => {
    const files = { 'x.j2': 'top', 'a/y.j2': 'y', 'a/b/p.j2': '{% include "./x.j2" %}{% include "../y.j2" %}' }
    const { sent, findings } = await sentOf('a/b/p.j2', files)
    expect(sent).toBe('y')
    expect(findings).toMatchObject([{ kind: 'include-missing', target: './x.j2', at: { path: 'a/b/p.j2', line: 1 } }])
  })

  it.each(['_x.prompt', 'x.hbs', 'x.handlebars', '_x.md', 'x', 'partials/../x.mustache'])(
    'of a Handlebars partial may mean %s',
    async name => {
      const path = name.replace('partials/../', '')
      expect((await sentOf('p.prompt', { [path]: 'it', 'p.prompt': '{{> x}}' })).sent).toBe('it')
    },
  )

  it('keeps the places of what it sends, and lists every file of the closure once', async () => {
    const files = {
      'p.j2': 'a{% include "b.j2" %}{% include "c.j2" %}',
      'b.j2': 'b{% include "c.j2" %}',
      'c.j2': '\nc',
    }
    const { prompt } = await sentOf('p.j2', files)
    expect(prompt.messages[0]?.runs.expected.map(({ kind, at, text }) => [kind, at.path, text])).toEqual([
      ['text', 'p.j2', 'a'],
      ['partial', 'b.j2', 'b'],
      ['partial', 'c.j2', '\nc'],
      ['partial', 'c.j2', '\nc'],
    ])
    expect(prompt.sources.map(({ path }) => path)).toEqual(['p.j2', 'b.j2', 'c.j2'])
  })

  it('is read with the files of its own side, in one batch for each level, and once where both sides have it', async () => {
    const base = {
      'p.j2': '{% include "a.j2" %}{% include "b.j2" %}',
      'a.j2': 'A{% include "c.j2" %}',
      'b.j2': 'B',
      'c.j2': 'old',
    }
    const { base: before, head, reads } = await sides(base, { ...base, 'c.j2': 'new' }, only('p.j2'))
    expect([textOf(promptAt(before)), textOf(promptAt(head))]).toEqual(['AoldB', 'AnewB'])
    expect(reads).toEqual([['p.j2'], ['a.j2', 'b.j2'], ['c.j2'], ['c.j2']])
  })

  it('that extends sends the parent with its own blocks, through two parents, and what super() stands for', async () => {
    const files = {
      'p.j2': '{% extends "mid.j2" %}{% block a %}A+{{ super() }}{% endblock %}not sent',
      'mid.j2': '{% extends "top.j2" %}{% block b %}B{% endblock %}',
      'top.j2': '<{% block a %}a{% endblock %}{% block b %}b{% endblock %}{% block c %}c{% endblock %}>',
    }
    expect((await sentOf('p.j2', files)).sent).toBe('<A+aBc>')
  })

  it.each(['{% include "__proto__" %}', '{% include "constructor" %}', '{% include "toString" %}'])(
    'is no key of a prototype: %s',
    async text => {
      const { sent, findings } = await sentOf('p.j2', { 'p.j2': text })
      expect([sent, findings[0]?.kind]).toEqual(['', 'include-missing'])
    },
  )
})

describe('what keeps an include from the count', () => {
  it('fails where this change adds it, and is only reported where the base has it', async () => {
    const bad = { 'a/p.j2': 'x{% include "_policy.md" %}', 'a/_policies.md': '' }
    const told = async (base: Files | undefined) => {
      const { findings } = await sides(base, bad, only('a/p.j2'))
      return findings.map(({ kind, severity }) => [kind, severity])
    }
    expect(await told({ 'a/p.j2': 'x' })).toEqual([['include-missing', 'fail']])
    expect(await told(bad)).toEqual([['include-missing', 'info']])
    expect(await told(undefined)).toEqual([['include-missing', 'warn']])
    // The text that includes is the same; only the file that it named is gone.
    expect(await told({ ...bad, 'a/_policy.md': 'rules' })).toEqual([['include-missing', 'fail']])
    const { findings } = await sides(undefined, bad, only('a/p.j2'))
    expect(findings[0]).toMatchObject({ nearest: 'a/_policies.md', prompts: ['a/p.j2'], at: { line: 1, column: 2 } })
  })

  it('is no failure where the include may be missing', async () => {
    const { findings } = await sides({ 'p.j2': 'x' }, { 'p.j2': 'x{% include "gone.j2" ignore missing %}' })
    expect(findings).toMatchObject([{ kind: 'include-missing', severity: 'info' }])
    const agents = await sides({ 'CLAUDE.md': 'x' }, { 'CLAUDE.md': 'x @CLAUDE.local.md' })
    expect(agents.findings).toMatchObject([{ kind: 'include-missing', severity: 'info', target: './CLAUDE.local.md' }])
  })

  it.each(['../../etc/passwd', '/etc/passwd', '../x.j2', 'b/../../x.j2', 'C:/x', '~/x', 'https://a.b/c'])(
    'is that it leads out of the checked folder: %s',
    async target => {
      const { findings, sent } = await sentOf('p.j2', { 'p.j2': `a{% include '${target}' %}`, 'x.j2': 'x' })
      expect(sent).toBe('a')
      expect(findings).toMatchObject([{ kind: 'include-escapes', target, at: { path: 'p.j2', line: 1, column: 2 } }])
    },
  )

  it('is none where imports of agent files follow each other further than an agent goes', async () => {
    const chain = Array.from({ length: 8 }, (_, at) => [
      at === 0 ? 'CLAUDE.md' : `f${at}.md`,
      `text${at} @f${at + 1}.md`,
    ])
    const { sent, findings } = await sentOf('CLAUDE.md', Object.fromEntries(chain))
    expect(sent.match(/text\d/g)).toEqual(['text0', 'text1', 'text2', 'text3', 'text4', 'text5'])
    expect(findings).toEqual([])
  })

  it('is a circle, and each of its files is sent once', async () => {
    const files = { 'p.j2': 'p{% include "q.j2" %}', 'q.j2': 'q\n{% include "p.j2" %}' }
    const { sent, findings } = await sentOf('p.j2', files)
    expect(sent).toBe('pq\n')
    expect(findings).toMatchObject([{ kind: 'include-cycle', target: 'p.j2', at: { path: 'q.j2', line: 2 } }])
    expect((await sentOf('p.j2', { 'p.j2': 'p{% include "p.j2" %}' })).findings).toMatchObject([
      { kind: 'include-cycle' },
    ])
  })

  it('ends in a block that includes the parent it is given to', async () => {
    const files = {
      'p.j2': '{% extends "q.j2" %}{% block a %}{% include "q.j2" %}{% endblock %}',
      'q.j2': '<{% block a %}{% endblock %}>',
    }
    const { sent, findings } = await sentOf('p.j2', files)
    expect(sent).toBe('<>')
    expect(findings).toEqual([])
  })

  it('keeps the text that was meant for a parent that is not there', async () => {
    const { sent } = await sentOf('p.j2', { 'p.j2': '{% extends "gone.j2" %}{% block a %}kept{% endblock %}' })
    expect(sent).toBe('kept')
  })

  it('is a partial that cannot be read as the template it is', async () => {
    const { findings, sent } = await sentOf('p.j2', { 'p.j2': '{% include "q.j2" %}', 'q.j2': 'a\n{% if %}' })
    expect(sent).toBe('a\n{% if %}')
    expect(findings).toMatchObject([{ kind: 'template', problem: 'unclosed-block', at: { path: 'q.j2', line: 2 } }])
  })

  it('is more than any prompt: depth, files, text that doubles and doubles', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 18 }, (_, i) => [`${i}.j2`, `own {% include "${i + 1}.j2" %}`]),
    )
    const wide = {
      '0.j2': Array.from({ length: 1_001 }, (_, i) => `{% include "${i + 1}.j2" %}`).join(''),
      ...Object.fromEntries(Array.from({ length: 1_001 }, (_, i) => [`${i + 1}.j2`, 'x'])),
    }
    const doubling = Object.fromEntries(
      Array.from({ length: 15 }, (_, i) => [`${i}.j2`, `own ${`{% include "${i + 1}.j2" %}`.repeat(10)}`]),
    )
    for (const files of [chain, wide, { ...doubling, '15.j2': 'x' }]) {
      const { findings, sent } = await sentOf('0.j2', files as Files)
      expect(findings).toMatchObject([{ kind: 'template-too-large', prompt: '0.j2' }])
      expect(sent).toBe((files as Files)['0.j2']?.includes('own') ? 'own ' : '')
    }
  })

  it('is that only the other side has the file', async () => {
    const { head, findings } = await sides(
      { 'p.j2': 'x', 'q.j2': 'q' },
      { 'p.j2': '{% include "q.j2" %}' },
      only('p.j2'),
    )
    expect(textOf(promptAt(head))).toBe('')
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'include-missing', severity: 'fail' }))
  })
})

describe('a partial', () => {
  const both = { 'p.j2': 'p{% include "q.j2" %}', 'q.j2': 'q' }
  const pathsOf = async (base: Files | undefined, head: Files, named: string[] = []) => {
    const surveyed = await sides(base, head, { named })
    return [surveyed.base, surveyed.head].map(prompts => prompts.map(({ at }) => at.path).join(' '))
  }

  it('is no prompt of its own, unless it is named', async () => {
    expect(await pathsOf(both, both)).toEqual(['p.j2', 'p.j2'])
    expect(await pathsOf(both, both, ['q.j2'])).toEqual(['p.j2 q.j2', 'p.j2 q.j2'])
  })

  it('stays a prompt on both sides where one of them sends it by itself', async () => {
    expect(await pathsOf({ 'p.j2': 'p', 'q.j2': 'q' }, both)).toEqual(['p.j2 q.j2', 'p.j2 q.j2'])
    expect(await pathsOf(both, { ...both, 'p.j2': 'p' })).toEqual(['p.j2 q.j2', 'p.j2 q.j2'])
    expect(await pathsOf({ 'p.j2': 'p' }, both)).toEqual(['p.j2', 'p.j2'])
  })

  it('that nobody includes is a prompt, whatever it is called', async () => {
    expect(await pathsOf(undefined, { '_x.md': 'x' })).toEqual(['', '_x.md'])
  })

  it('is never all there is: of files in a circle the first stays', async () => {
    const circle = { 'a.j2': 'a{% include "b.j2" %}', 'b.j2': 'b{% include "a.j2" %}' }
    expect(await pathsOf(circle, circle)).toEqual(['a.j2', 'a.j2'])
  })
})

it('looks at no path outside, whatever the target', () => {
  expect(candidatesOf('x/../../y', 'a/b.md', 'none', [])).toEqual(['y'])
  expect(candidatesOf('', 'a/b.md', 'none', [])).toEqual([])
  expect(candidatesOf('a\0b', 'a/b.md', 'none', [])).toEqual([])
})
