import { restructured } from './structure.ts'

/** Numbers from 0 up to a bound, the same for the same seed. */
export type Chance = (below: number) => number

/** Mulberry32: small, and good enough to choose mutations. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  return below => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

/** What the readers look for. */
const WORDS =
  '---\n|{{|}}|{%|%}|{#|#}|{{{|}}}|{{#if a}}|{{else}}|{{/if}}|{{#each a}}|{{/each}}|{{> a}}|{{role "user"}}|{{history}}|{{media url=a}}|{% if a %}|{% else %}|{% endif %}|{% for a in b %}|{% endfor %}|{% set a = b %}|{% set a %}|{% endset %}|{% macro a(b) %}|{% endmacro %}|{% include "a" %}|{% extends "a" %}|{% block a %}|{% endblock %}|{% assign a = b %}|{% case a %}|{% when 1 %}|{% endcase %}|{% capture a %}|{% endcapture %}|<message role="user">|</message>|<![CDATA[|]]>|<!--|-->|{|}|[|]|(|)|"|\'|`|${|"""|\\|:|,|- |? |&a |*a |<<: *a\n|!!str |>-\n|\\u0041|\n|\r\n|\r|\t|\0|\uFEFF|\uD800|\u2028|user:\n|system:\n|assistant:\n|"messages"|"role"|"content"|"tools"|"$ref": "#"|null|true|1e999|-0|prompts:\n|providers:\n|file://|**/*|../|f"|def f():\n|return |if |import |from |=> |<<<<<<< a\n|=======\n|>>>>>>> b\n|@a.md|$ARGUMENTS|![a](b.png)|é|中|🙂|__proto__|constructor'.split(
    '|',
  )

/** Characters of a mutated file, of which time goes by: one in fifty may be as long as what takes longer by its length. */
const LONGEST = [200_000, 8_000] as const

/** A text of one seed with up to eight changes, of its characters or its structure, some of which take in another seed. */
export function mutate(text: string, other: string, chance: Chance): string {
  const longest = LONGEST[chance(50) === 0 ? 0 : 1]
  let made = startOf(text, longest, chance)
  for (let left = 1 + chance(8); left > 0; left--) {
    const change = chance(2) === 0 ? restructured : once
    made = change(made, other, chance).slice(0, longest)
  }
  return made
}

/** A seed that is too long begins at any of its lines. */
function startOf(text: string, longest: number, chance: Chance): string {
  if (text.length <= longest) return text
  return text.slice(text.lastIndexOf('\n', chance(text.length - longest)) + 1)
}

function once(text: string, other: string, chance: Chance): string {
  const at = chance(text.length + 1)
  const end = Math.min(text.length, at + chance(1 + (chance(4) === 0 ? text.length : 40)))
  const word = WORDS[chance(WORDS.length)] ?? ''
  const [before, within, after] = [text.slice(0, at), text.slice(at, end), text.slice(end)]
  switch (chance(10)) {
    case 0:
      return before + after
    case 1:
      return before + within.repeat(2 + chance(3)) + after
    case 2:
      return before + (within || word).repeat(chance(200)) + after
    case 3:
      return before + word.repeat(1 + chance(100)) + within + after
    case 4:
      return before + within
    case 5:
      return before + [...within].reverse().join('') + after
    case 6: {
      const from = chance(other.length + 1)
      return before + other.slice(from, from + chance(300)) + after
    }
    case 7:
      return before + String.fromCharCode(chance(chance(3) === 0 ? 0x10000 : 128)) + text.slice(at + 1)
    case 8:
      return text.replaceAll('\n', chance(2) === 0 ? '\r\n' : '\r')
    default:
      return before + word + text.slice(at)
  }
}
