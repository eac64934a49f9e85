import { describe, expect, it } from 'vitest'
import { uncutSlots } from '../../../src/prompts/uncut-slots.ts'
import { promptAt, sides } from './sides.ts'

async function uncut(path: string, before: string, after: string): Promise<string[]> {
  const { base, head } = await sides({ [path]: before }, { [path]: after }, {})
  return uncutSlots(promptAt(base ?? []), promptAt(head)).map(({ name }) => name)
}

describe('a slot that the base cuts', () => {
  it.each([
    ['a.j2', '{{ doc | truncate(200) }}', '{{ doc }}'],
    ['a.j2', '{{ doc | truncate(200) }}', '{{ doc | truncate(2000) }}'],
    ['a.j2', '{{ doc | truncate(length=200) | trim }}', '{{ doc | trim }}'],
    ['a.j2', '{{ doc[:200] }}', '{{ doc }}'],
    ['a.j2', '{{ doc[-4:] }}', '{{ doc[-400:] }}'],
    ['a.j2', '{{ doc[100:200] }}', '{{ doc[0:200] }}'],
    ['a.j2', '{{ doc | first }}', '{{ doc }}'],
    ['a.liquid', '{{ doc | truncatewords: 30 }}', '{{ doc }}'],
    ['a.hbs', '{{truncate doc 200}}', '{{doc}}'],
    ['a.j2', '{% for d in docs[:3] %}{{ d }}{% endfor %}', '{% for d in docs %}{{ d }}{% endfor %}'],
    ['a.j2', '{% for d in docs[:3] %}{{ d }}{% endfor %}', '{% for d in docs[:300] %}{{ d }}{% endfor %}'],
    ['a.j2', '{% for d in docs[-3:] %}{{ d }}{% endfor %}', '{% for d in docs[-30:] %}{{ d }}{% endfor %}'],
    ['a.j2', '{% for d in (docs | sort)[:3] %}{{ d }}{% endfor %}', '{% for d in docs | sort %}{{ d }}{% endfor %}'],
    ['a.liquid', '{% for d in docs limit:3 %}{{ d }}{% endfor %}', '{% for d in docs %}{{ d }}{% endfor %}'],
    ['a.liquid', '{% for d in docs limit:3 %}{{ d }}{% endfor %}', '{% for d in docs limit:30 %}{{ d }}{% endfor %}'],
    ['a.hbs', '{{#each (slice docs 0 3)}}{{this}}{{/each}}', '{{#each docs}}{{this}}{{/each}}'],
    ['a.hbs', '{{#each (limit docs 3)}}{{this}}{{/each}}', '{{#each (limit docs 30)}}{{this}}{{/each}}'],
  ])('in %s is sent longer: %s, then %s', async (path, before, after) => {
    expect(await uncut(path, `Read it. ${before}`, `Read it. ${after}`)).toHaveLength(1)
  })

  it.each([
    ['a.j2', '{{ doc | truncate(200) }}', '{{ doc | truncate(210) }}'],
    ['a.j2', '{{ doc | truncate(200) }}', '{{ doc | truncate(100) }}'],
    ['a.j2', '{{ doc[:200] }}', '{{ doc | truncate(200) }}'],
    ['a.j2', '{{ docs[0] }}', '{{ docs[1] }}'],
    ['a.j2', '{{ doc }}', '{{ doc | truncate(200) }}'],
    ['a.j2', '{{ doc | upper }}', '{{ doc }}'],
    ['a.j2', '{{ doc | truncate(200) }}', '{{ question }}'],
    ['a.j2', '{% for d in docs %}{{ d }}{% endfor %}', '{% for d in docs[:3] %}{{ d }}{% endfor %}'],
    ['a.j2', '{% for d in docs[:3] %}{{ d }}{% endfor %}', '{% for d in docs[1:4] %}{{ d }}{% endfor %}'],
    ['a.j2', '{% for d in docs | sort %}{{ d }}{% endfor %}', '{% for d in docs %}{{ d }}{% endfor %}'],
    ['a.j2', '{% for d in docs[:3] %}{{ d }}{% endfor %}', '{% for d in docs[:n] %}{{ d }}{% endfor %}'],
    [
      'a.liquid',
      '{% for d in docs limit:3 %}{{ d }}{% endfor %}',
      '{% for d in docs limit:3 offset:1 %}{{ d }}{% endfor %}',
    ],
    ['a.hbs', '{{#each docs}}{{this}}{{/each}}', '{{#each (limit docs 3)}}{{this}}{{/each}}'],
  ])('in %s is no longer than it was: %s, then %s', async (path, before, after) => {
    expect(await uncut(path, `Read it. ${before}`, `Read it. ${after}`)).toEqual([])
  })

  it.each([
    ['q[:500]', 'q'],
    ['q[:500]', 'q[:5000]'],
  ])('in Python is sent longer: %s, then %s', async (before, after) => {
    const code = (slot: string) =>
      `SYSTEM_PROMPT = f"You are the desk of a shop for lamps. Read what the customer writes, and say in one word what it is about, and in a second one how urgent: {${slot}}"\n`
    expect(await uncut('app.py', code(before), code(after))).toHaveLength(1)
  })

  const call = (made: string, slot: string) =>
    `import openai\n\ndef go(q, docs, history):\n    ${made}\n    return openai.chat.completions.create(model="gpt-4.1", messages=[{"role": "system", "content": f"You are the desk of a shop for lamps. Say in one word what a letter is about. {text}"}${slot}])\n`

  it.each([
    ['text = "\\n".join(docs[:3])', 'text = "\\n".join(docs)'],
    ['text = "\\n".join(d.text for d in docs[:3])', 'text = "\\n".join(d.text for d in docs[:30])'],
    ['text = textwrap.shorten(docs, 200)', 'text = docs'],
    ['text = store.search(q, k=3)', 'text = store.search(q, k=30)'],
    [
      'found = store.search(q, top_k=3)\n    text = show(found)',
      'found = store.search(q, top_k=30)\n    text = show(found)',
    ],
  ])('in Python is sent longer behind its name: %s, then %s', async (before, after) => {
    expect(await uncut('app.py', call(before, ''), call(after, ''))).toHaveLength(1)
  })

  it('in Python is sent longer where the name of its bound stands for a larger number', async () => {
    const code = (last: number, results: number) =>
      `LAST = ${last}\nRESULTS = ${results}\n${call('text = store.search(q, k=RESULTS)', '] + history[-LAST:')}`
    expect(await uncut('app.py', code(4, 3), code(400, 3))).toEqual(['history'])
    expect(await uncut('app.py', code(4, 3), code(4, 30))).toHaveLength(1)
    expect(await uncut('app.py', code(4, 3), code(4, 3))).toEqual([])
  })

  it.each([
    [']+ history[-4:', ']+ history'],
    [', *history[-4:]', ', *history'],
  ])('in Python is sent longer beside the text: %s, then %s', async (before, after) => {
    expect(await uncut('app.py', call('text = q', before), call('text = q', after))).toHaveLength(1)
  })

  it.each([
    ['text = "\\n".join(docs[:3])', 'text = "\\n".join(docs[:2])'],
    ['text = "\\n".join(docs[:3])', 'text = "\\n".join(others)'],
    ['text = docs', 'text = docs[:3]'],
    ['text = store.search(q, k=3)', 'text = store.search(q, k=3, boost=30)'],
  ])('in Python is no longer than it was behind its name: %s, then %s', async (before, after) => {
    expect(await uncut('app.py', call(before, ''), call(after, ''))).toEqual([])
  })

  it.each([
    ['docs.slice(0, 3).join()', 'docs.join()'],
    ['docs.slice(-4)', 'docs'],
  ])('in TypeScript is sent longer: %s, then %s', async (before, after) => {
    const code = (made: string) =>
      `import { generateText } from 'ai'\nexport const go = (docs: string[]) => {\n  const text = ${made}\n  return generateText({ model: 'gpt-4.1', prompt: \`You are the desk of a shop for lamps. Say in one word what a letter is about. \${text}\` })\n}\n`
    expect(await uncut('app.ts', code(before), code(after))).toHaveLength(1)
  })
})
