import { describe, expect, test } from 'vitest'
import { holdsPrompts } from '../../../src/discovery/source-text.ts'
import { AGAINST, CERTAIN, LIKELY, weighText } from '../../../src/discovery/weigh-text.ts'
import { work } from '../../work.ts'

describe('a text that no place explains', () => {
  test.each([
    ['src/llm/greeter.txt', 'You are a patient librarian. Always answer in one sentence. Never guess a shelf.'],
    ['app/texts/judge.md', '# Role\nYour task is to grade an essay. Return only JSON with the keys "grade" and "why".'],
    ['lib/a.yaml', 'sorter:\n  system: |\n    You are a mail sorter. You must respond with one word.\n'],
    ['notes/chat.txt', 'system:\nYou are a helpful clerk.\nuser:\nHow long is {question}? Answer briefly, always.\n'],
  ])('counts as a prompt where it speaks to a model: %s', (path, text) => {
    expect(weighText(path, text).points).toBeGreaterThanOrEqual(CERTAIN)
  })

  test.each([
    ['deploy/values.yaml', 'replicas: 3\nimage:\n  repository: registry/app\n  tag: "1.2"\n'],
    ['guide.md', '# Widget\n\n## Installation\n\nnpm install widget\n\n## License\n\nMIT\n'],
    [
      'fonts/OFL.txt',
      'Copyright 2020 The Font Authors\nThis Font Software is licensed under the SIL OPEN FONT LICENSE.\n',
    ],
    ['data/images.txt', `${'registry/image_of-a-case:latest\n'.repeat(40)}`],
    ['page.hbs', '<div>\n<p>{{title}}</p>\n<ul>\n<li>{{item}}</li>\n</ul>\n</div>\n'],
  ])('does not count where it is written for people or machines: %s', (path, text) => {
    expect(weighText(path, text).points).toBeLessThan(LIKELY)
  })

  test('counts against a template whose name says that it makes code', () => {
    expect(weighText('deploy/nginx.conf.j2', 'server {\n  listen {{ port }};\n}\n').points).toBeLessThan(AGAINST)
    expect(weighText('scaffold/setup.py.jinja2', 'from setuptools import setup\n').points).toBeLessThan(AGAINST)
  })

  test('comes with its evidence in words, the weightiest first', () => {
    expect(weighText('a.md', 'You are a clerk. Never lie. You must answer.').because[0]).toContain('speaks to a model')
  })
})

describe('source code', () => {
  test.each([
    ['SYSTEM_PROMPT = """Sort the letters by street."""\n'],
    ['const reviewInstructions = `Read the diff line by line.`\n'],
    ['agent = Agent(name="x", role="You are a careful planner of trips")\n'],
  ])('takes this for a prompt: %s', text => {
    expect(holdsPrompts(text).points).toBeGreaterThanOrEqual(LIKELY)
  })

  test.each([['prompt_tokens = usage["prompt_tokens"]\n'], ['def add(a, b):\n    return a + b\n']])(
    'takes this for no prompt: %s',
    text => {
      expect(holdsPrompts(text).points).toBe(0)
    },
  )
})

test.each([
  ['line breaks', '\n'],
  ['blanks', ' '],
  ['signs of headings', '#'],
  ['signs of headings and blanks', '# \n'],
  ['images that never close', '!['],
  ['tags that never close', '{{ a '],
  ['orders', 'reply '],
])('a text of nothing but %s is weighed in no time', (_, piece) => {
  const spent = work()
  weighText('a.j2', piece.repeat(20_000))
  expect(spent()).toBeLessThan(800)
})
