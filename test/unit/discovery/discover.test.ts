import { describe, expect, test } from 'vitest'
import { discover, type SearchedSide } from '../../../src/discovery/discover.ts'
import { mayHoldPrompts } from '../../../src/formats/may-hold-prompts.ts'
import { findPlaces } from '../../../src/judging/find-places.ts'
import type { Source } from '../../../src/model/revision.ts'
import { globber } from '../../../src/revisions/glob.ts'

const clerk = 'You are a clerk. Always answer in one line. Never guess.'

function side(files: Record<string, string>): SearchedSide {
  const entries = Object.entries(files).map(([path, text]) => ({ path, id: text }))
  return {
    entries,
    revision: {
      async *read(asked): AsyncIterable<Source> {
        for (const entry of asked) yield { entry, text: files[entry.path] ?? '' }
      },
    },
  }
}

function search(sides: SearchedSide[], isCovered?: (path: string) => boolean) {
  const paths = sides.flatMap(({ entries }) => entries.map(({ path }) => path))
  return discover(sides, { standing: findPlaces(globber(paths)), mayHoldPrompts, isCovered })
}

describe('discovery', () => {
  test('looks for nothing in a folder whose name alone is left out', () => {
    const path = 'cmd/changelog/summarize.go'
    expect(findPlaces(globber([path]))(path)).toBe('none')
    expect(findPlaces(globber(['cmd/sum/summarize.go']))('cmd/sum/summarize.go')).toBe('source')
  })

  test('finds prompts in known places, and elsewhere by what they say', async () => {
    const found = await search([
      side({
        'patterns/tidy/system.md': '# STEPS\n- Tidy the text.',
        'src/voice/clerk.txt': clerk,
        'templates/mail.hbs': '<div>\n<p>{{name}}</p>\n</div>\n',
        'templates/ask.j2': 'Sum up {{ letter }}.',
        'deploy/web.conf.j2': 'listen {{ port }};',
        'README.md': clerk,
        'docs/about.md': clerk,
      }),
    ])
    expect([...found.prompts].sort()).toEqual(['patterns/tidy/system.md', 'src/voice/clerk.txt', 'templates/ask.j2'])
  })

  test('takes a prompt that is named after a README for one, and no page about the project', async () => {
    const found = await search([
      side({
        'texts/readme-tidier.prompt.md': clerk,
        'texts/README-of-lamps.agent.md': clerk,
        'agents/readme-tidier.md': clerk,
        '.claude/commands/changelog.md': clerk,
        'agents/README.md': clerk,
        'agents/readme.zh-CN.md': clerk,
        'agents/readme-ja.md': clerk,
        'agents/README_old.md': clerk,
        'agents/changelog.md': clerk,
        '.claude/commands/README.md': clerk,
        'tests/readme-tidier.prompt.md': clerk,
      }),
    ])
    expect([...found.prompts].sort()).toEqual([
      '.claude/commands/changelog.md',
      'agents/readme-tidier.md',
      'texts/README-of-lamps.agent.md',
      'texts/readme-tidier.prompt.md',
    ])
    expect(found.uncovered).toEqual([])
  })

  test('counts no manifest in a folder of prompts, and the specifications of a skill', async () => {
    const found = await search([
      side({
        'samples/prompts/pyproject.toml': '[project]\nname = "lamps"\ndescription = "Prompts of a shop for lamps"\n',
        'samples/prompts/requirements.txt': 'openai\njinja2\n',
        'samples/prompts/docker-compose.yml': 'services: { web: { image: lamps } }\n',
        'samples/prompts/lamp_schema.json': JSON.stringify({
          properties: { prompt: { description: `${clerk} `.repeat(9) } },
        }),
        'samples/prompts/clerk.txt': clerk,
        'skills/fit-lamps/specs/report.md': '# Report\nName the lamp, then its place.',
        'lib/specs/skills.md': clerk,
      }),
    ])
    expect([...found.prompts].sort()).toEqual(['samples/prompts/clerk.txt', 'skills/fit-lamps/specs/report.md'])
  })

  test('takes cases of an example or an evaluation for no prompt as a whole, and a prompt among their values for one', async () => {
    const cases = (name: string) =>
      `cases:\n${['tall', 'short', 'green'].map(lamp => `  - ${name}: |\n      You are a guest who wants a ${lamp} lamp. You must never name its price, and always answer in one line.\n    fails: false\n`).join('')}`
    const found = await search([
      side({ 'examples/lamps/scenarios.yaml': cases('about'), 'evals/lamps.yaml': cases('system_prompt') }),
    ])
    expect([...found.prompts]).toEqual(['evals/lamps.yaml'])
  })

  test('lists data in which a key holds instructions, whatever they say', async () => {
    const found = await search([
      side({
        'pages/lamps.yaml':
          'instruction: |\n  - Each page has one heading.\n  - Lamps come in the order of their height.\n',
        'pages/shop.yaml':
          'description: |\n  - Each page has one heading.\n  - Lamps come in the order of their height.\n',
      }),
    ])
    expect([[...found.prompts], found.uncovered.map(({ path }) => path)]).toEqual([[], ['pages/lamps.yaml']])
  })

  test('lists an edited file of code that is not read, also where its prompt is a text of several lines', async () => {
    const code = (text: string) => ({
      'infra/agent.tf': `resource "agent" "clerk" {\n  instruction = <<-EOT\n    ${text}\n  EOT\n}\n`,
      'app/clerk.rb': `TEXT = <<~WORDS\n  You are a clerk. ${text}\nWORDS\n`,
      'infra/web.tf': `resource "page" "web" {\n  body = "${text}"\n}\n`,
    })
    const found = await search([side(code('Answer in one line.')), side(code('Answer in two lines.'))])
    expect(found.uncovered.map(({ path }) => path)).toEqual(['app/clerk.rb', 'infra/agent.tf'])
  })

  test('lists rules in capitals that stand anywhere, and counts them where little else is there', async () => {
    const rules = (...words: string[]) => words.map(word => `- ${word} name the lamp.\n`).join('')
    const about = 'The table has a row for each lamp with its shade, its height and the year it was made. '.repeat(40)
    const found = await search([
      side({
        'context/LAMPS.js.md': `# Lamps\n${about}\n${rules('ALWAYS', 'NEVER', '**ONLY** then')}`,
        'context/RULES.md': rules('ALWAYS', 'NEVER', 'ONLY then'),
        'notes/lamps.md': `${about}\n${rules('ALWAYS', 'First', 'Then')}`,
      }),
    ])
    expect(found.uncovered.map(({ path }) => path)).toEqual(['context/LAMPS.js.md'])
    expect([...found.prompts]).toEqual(['context/RULES.md'])
  })

  test('lists data whose texts read like prompts, and counts none of it as it is', async () => {
    const guest = 'You are a guest at the desk. You must ask for a quiet room. Never say why. Reply only in one line.'
    const scenes = `scenes:\n${`  - scene: late\n    steps: |\n      ${guest}\n`.repeat(3)}`
    const found = await search([side({ 'lib/scenes.yaml': scenes, 'lib/scenes.txt': guest })])
    expect([...found.prompts]).toEqual(['lib/scenes.txt'])
    expect(found.uncovered.map(({ path }) => path)).toEqual(['lib/scenes.yaml'])
  })

  test('finds requests that are kept in any folder, and no logs of calls, data for tests or examples', async () => {
    const asked = {
      model: 'gpt-4.1',
      messages: [
        { role: 'system', content: 'Shorten the minutes of a council to the decisions, each with who decides.' },
        { role: 'user', content: '{{minutes}}' },
      ],
    }
    const said = { role: 'assistant', content: 'The council bought a bell for the tower of the old town hall.' }
    const google = {
      model: 'gemini-2.5-pro',
      contents: [{ role: 'user', parts: [{ text: asked.messages[0]?.content }] }],
    }
    const found = await search([
      side({
        'requests/minutes.json': JSON.stringify(asked, null, 2),
        'lib/llm/minutes.yaml': `model: gpt-4.1\nmessages:\n  - role: system\n    content: ${asked.messages[0]?.content}\n`,
        'lib/llm/google.json': JSON.stringify(google),
        'lib/llm/batch.json': JSON.stringify({ requests: [{ custom_id: '1', params: { ...asked, max_tokens: 9 } }] }),
        'fixtures/minutes.json': JSON.stringify(asked),
        'examples/minutes.json': JSON.stringify(asked),
        'data/answered.json': JSON.stringify({ ...asked, messages: [...asked.messages, said] }),
        'data/logged.json': JSON.stringify({ ...asked, usage: { prompt_tokens: 20 } }),
        'data/no-model.json': JSON.stringify({ messages: asked.messages }),
        'data/car.json': JSON.stringify({
          model: 'Corsa',
          messages: ['Oil is low, please visit a garage of ours soon, and bring the book.'],
        }),
      }),
    ])
    expect([...found.prompts].sort()).toEqual([
      'lib/llm/batch.json',
      'lib/llm/google.json',
      'lib/llm/minutes.yaml',
      'requests/minutes.json',
    ])
  })

  test('finds the places of more coding agents', async () => {
    const places = [
      '.roo/rules-code/2_steps.xml',
      '.roo/commands/release.md',
      '.opencode/agent/clerk.md',
      '.cursor/commands/tidy.md',
      '.codex/prompts/tidy.md',
      '.junie/guidelines.md',
      '.goosehints',
      'QWEN.md',
    ]
    const found = await search([side(Object.fromEntries(places.map(path => [path, 'Tidy the shelf.'])))])
    expect([...found.prompts].sort()).toEqual([...places].sort())
  })

  test('finds prompts of every template language in a folder of prompts', async () => {
    const files = ['st', 'njk', 'ejs', 'erb', 'twig', 'tpl', 'gotmpl', 'mdx', 'xml', 'jsonc'].map(
      end => `src/main/resources/prompts/clerk.${end}`,
    )
    const found = await search([
      side(
        Object.fromEntries(files.map(path => [path, path.endsWith('c') ? JSON.stringify({ system: clerk }) : clerk])),
      ),
    ])
    expect([...found.prompts].sort()).toEqual([...files].sort())
  })

  test('takes no page, mail, release note, bundle or text of an interface for a prompt', async () => {
    const page =
      "<!--<!DOCTYPE html>-->\n{{> style}}\n<html xmlns='x'>\n  <td>You are invited, {{name}}. Never share the link.</td>\n</html>"
    const form = JSON.stringify({ tasks: { hint: `${clerk} ${clerk} ${clerk} ${clerk}`, custom: `${clerk} ${clerk}` } })
    const script = `const SYSTEM_PROMPT = "${`${clerk} `.repeat(6)}"`
    const found = await search([
      side({
        'mail/invite.hbs': page,
        'app/i18n/locales/pl/prompts.json': form,
        'releasenotes/notes/prompt-a1.yaml': `features:\n  - |\n    system_prompt: ${clerk}\n`,
        'docs-website/api/builder.md': clerk,
        'docs/reference/toolkits.chat.agent.md': clerk,
        'cookbook/workflows/TEST_LOG.md': clerk,
        'flows/workflows/ARCHITECTURE.md': clerk,
        '.github/workflows/RELEASES.md': 'You must tag the release first, and never publish twice.',
        'static/_next/static/chunks/app.js': script,
        'public/app-6235883b.js': script,
        'public/app.chunk.js': script,
        'src/app.js': script,
        'agents/chat.agent.md': clerk,
        '.github/workflows/sort.md': `---\non: issues\n---\nSort the new issue.`,
        '.github/workflows/shared/labels.md': 'Labels are lower case.',
      }),
    ])
    expect([...found.prompts].sort()).toEqual([
      '.github/workflows/shared/labels.md',
      '.github/workflows/sort.md',
      'agents/chat.agent.md',
      'src/app.js',
    ])
  })

  test('counts what a saved graph sends, and not what its fields propose or show', async () => {
    const long = `${clerk} `.repeat(5)
    const node = (inputs: unknown, fields: unknown) => JSON.stringify({ nodes: [{ data: { inputs, fields } }] })
    const field = { label: 'System prompt', name: 'systemPrompt', type: 'string', default: long }
    const found = await search([
      side({
        'flows/sent.json': node({ systemPrompt: long }, [field]),
        'flows/proposed.json': node({}, [{ ...field, hint: { value: long }, placeholder: long }]),
        'flows/run.json': node({ promptFunction: long, codeExample: long }, []),
      }),
    ])
    expect([...found.prompts]).toEqual(['flows/sent.json'])
  })

  test('lists what looks like a prompt and no entry of the config covers, changed files first', async () => {
    const base = side({ 'a/clerk.txt': clerk, 'b/clerk.txt': clerk, 'prompts/one.md': clerk })
    const head = side({ 'a/clerk.txt': clerk, 'b/clerk.txt': `${clerk} Be brief.`, 'prompts/one.md': clerk })
    const found = await search([base, head], path => path.startsWith('prompts/'))
    expect(found.uncovered.map(({ path, changed }) => [path, changed])).toEqual([
      ['b/clerk.txt', true],
      ['a/clerk.txt', false],
    ])
    expect(found.prompts.size).toBe(0)
  })

  test('calls no file changed that only moved, and lists none that is gone', async () => {
    const base = side({ 'old/clerk.txt': clerk, 'gone.txt': `${clerk} Sing.`, 'moved/edited.txt': clerk })
    const head = side({ 'new/clerk.txt': clerk, 'moved/edited.txt': `${clerk} Dance.`, 'fresh.txt': `${clerk} Hum.` })
    const found = await search([base, head], () => false)
    expect(found.uncovered.map(({ path, changed }) => [path, changed])).toEqual([
      ['fresh.txt', true],
      ['moved/edited.txt', true],
      ['new/clerk.txt', false],
    ])
  })

  test('still compares a prompt that no longer reads like one at the head', async () => {
    const found = await search([side({ 'x/clerk.txt': clerk }), side({ 'x/clerk.txt': 'a\n'.repeat(300) })])
    expect([...found.prompts]).toEqual(['x/clerk.txt'])
  })

  test('lists source code that changed, seems to hold a prompt, and no entry covers', async () => {
    const base = side({
      'app/texts.py':
        'SYSTEM_PROMPT = """Sort the letters of today by their subject, and list the urgent ones first."""',
      'app/other.py':
        'SYSTEM_PROMPT = """Sort the letters of today by their subject, and list the urgent ones first."""',
    })
    const head = side({
      'app/texts.py': 'SYSTEM_PROMPT = """Sort it."""',
      'app/other.py':
        'SYSTEM_PROMPT = """Sort the letters of today by their subject, and list the urgent ones first."""',
    })
    const found = await search([base, head], () => false)
    expect(found.uncovered.map(({ path }) => path)).toEqual(['app/texts.py'])
  })

  test('reads source code for prompts where no config says which files are, but not tests', async () => {
    const files = {
      'app/texts.py':
        'SYSTEM_PROMPT = """Sort the letters of today by their subject, and list the urgent ones first."""',
      'app/add.py': 'def add(a, b):\n    return a + b\n',
    }
    const found = await search([side({ ...files, 'tests/test_texts.py': files['app/texts.py'] })])
    expect([...found.prompts]).toEqual(['app/texts.py'])
  })

  test('does not list source code that is read for prompts and has none', async () => {
    const text = "def count(letters):\n    prompt = '''{letters}'''\n    return prompt\n"
    const { prompts, uncovered } = await search([side({ 'app/count.py': '' }), side({ 'app/count.py': text })])
    expect([...prompts]).toEqual([])
    expect(uncovered).toEqual([])
  })

  test('passes over tests that stand beside their code, and what a run wrote', async () => {
    const go = 'const prompt = "You are a clerk. Always answer in one line."'
    const json = JSON.stringify({ question: clerk, answer: clerk })
    const files = {
      'db/texts_test.go': go,
      'app/TextsTest.java': go,
      'bench/eval_results/a.json': json,
      'results/b.json': json,
    }
    const changed = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, `${text} `]))
    expect((await search([side(files), side(changed)], () => false)).uncovered).toEqual([])
    const beside = await search([side({ 'db/texts.go': go }), side({ 'db/texts.go': `${go} ` })], () => false)
    expect(beside.uncovered.map(({ path }) => path)).toEqual(['db/texts.go'])
  })

  test('passes over a file that a clone lacks, as most of what it looks at is no prompt', async () => {
    const whole = side({ 'src/voice/clerk.txt': clerk })
    const lacking: SearchedSide = {
      entries: [{ path: 'logs/run.txt', id: 'gone' }],
      revision: {
        read: () => {
          throw new Error('a prompt of the base is missing')
        },
        async *peek(asked): AsyncIterable<Source> {
          for (const entry of asked) yield { entry, unreadable: 'missing' }
        },
      },
    }
    expect([...(await search([lacking, whole])).prompts]).toEqual(['src/voice/clerk.txt'])
  })
})
