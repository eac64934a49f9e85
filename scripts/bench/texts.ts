import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { randomFrom } from '../../test/unit/tokens/generated-text.ts'
import { tenScripts } from '../../test/unit/tokens/ten-scripts.ts'

const random = randomFrom(2026)

/** The installed packages' files of a kind, whole, up to a number of characters: real text that the lock file pins. */
function installed(pattern: string, characters: number): string {
  const found = execFileSync('find', [
    'node_modules',
    '-type',
    'f',
    '-name',
    pattern,
    '-size',
    '-200k',
    '-not',
    '-path',
    '*/.cache/*',
  ])
  let text = ''
  for (const path of found.toString().trim().split('\n').sort()) {
    if (text.length >= characters) break
    text += readFileSync(path, 'utf8')
  }
  // Most counters throw on the text of special tokens by default, and some always do.
  return text.slice(0, characters).replaceAll('<|', '< |')
}

/** Running text of real Chinese, Japanese and Korean words: Node's own names of currencies, languages and regions. */
function cjk(characters: number): string {
  const codes = (kind: 'currency' | 'language' | 'region'): string[] => {
    if (kind === 'currency') return Intl.supportedValuesOf('currency')
    const letters = [...'abcdefghijklmnopqrstuvwxyz']
    const pairs = letters.flatMap(a => letters.map(b => a + b))
    return kind === 'language' ? pairs : pairs.map(pair => pair.toUpperCase())
  }
  const words = ['zh', 'ja', 'ko'].map(locale =>
    (['currency', 'language', 'region'] as const).flatMap(type => {
      const names = new Intl.DisplayNames(locale, { type, fallback: 'none' })
      return codes(type).flatMap(code => names.of(code) ?? [])
    }),
  )
  const sentences = [tenScripts.chinese, tenScripts.japanese, tenScripts.korean].flatMap(text => text.split('\n'))
  let text = ''
  while (text.length < characters) {
    const list = words[random(words.length)] as string[]
    for (let n = 2 + random(8); n > 0; n--) text += list[random(list.length)]
    text += random(8) === 0 ? `。${sentences[random(sentences.length)]}\n` : '，'
  }
  return text
}

const chunks = (text: string): string[] => text.match(/[\s\S]{1,4000}/g) ?? []

/** Writes `speed.json`: texts of each kind to warm up with, and others to measure. */
export function writeSpeedTexts(folder: string): void {
  const english = installed('*.md', 1_100_000).replace(/```[\s\S]*?```/g, '')
  const kinds = {
    English: english,
    code: installed('*.js', 1_000_000),
    JSON: installed('*.json', 1_000_000),
    CJK: cjk(100_000),
  }
  const halves = Object.entries(kinds).map(([kind, text]) => {
    const all = chunks(text)
    const half = all.length >> 1
    return [kind, { warm: all.slice(0, half), fresh: all.slice(half) }]
  })
  writeFileSync(`${folder}/speed.json`, JSON.stringify(Object.fromEntries(halves)))
}

/** Writes 300 prompts, a little under 1 MB together: prose with a list or two, and some code. */
export function writePrompts(folder: string): void {
  mkdirSync(`${folder}/prompts`, { recursive: true })
  const prose = chunks(installed('*.md', 1_600_000))
  const code = chunks(installed('*.js', 1_600_000))
  for (let i = 0; i < 300; i++) {
    const text = `You are assistant no. ${i}.\n\n${prose[(i * 7) % prose.length]?.slice(0, 2_500)}\n\n${code[(i * 5) % code.length]?.slice(0, 600)}\n`
    writeFileSync(`${folder}/prompts/${i}.md`, text)
  }
}

const anyOf = (alphabet: string, length: number) =>
  Array.from({ length }, () => [...alphabet][random([...alphabet].length)]).join('')

/** Texts without a place to split them, of about `n` bytes. */
const hostile: Record<string, (n: number) => string> = {
  'one letter': n => 'a'.repeat(n),
  'random letters': n => anyOf('abcdefghijklmnopqrstuvwxyz', n),
  punctuation: n => anyOf('-=', n),
  spaces: n => `${' '.repeat(n)}a`,
  ideographs: n => anyOf('的一是不了人我在有他', n / 3),
}

/** Writes each hostile text at 100 KB and 1 MB, and returns their paths. */
export function writeHostileTexts(folder: string): { name: string; size: string; path: string }[] {
  return Object.entries(hostile).flatMap(([name, text]) =>
    [['100 KB', 100_000] as const, ['1 MB', 1_000_000] as const].map(([size, bytes]) => {
      const path = `${folder}/${name} ${size}.txt`
      writeFileSync(path, text(bytes))
      return { name, size, path }
    }),
  )
}
