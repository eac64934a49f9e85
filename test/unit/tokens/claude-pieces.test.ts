import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { features, featuresOf } from '../../../src/tokens/estimate/features.ts'
import { pieces } from '../../../src/tokens/estimate/pieces.ts'

function cut(text: string): string[] {
  const all: string[] = []
  pieces(text, (kind, from, to, before, spaced) => {
    all.push(`${kind} ${JSON.stringify(text.slice(from, to))} after ${before}${spaced ? ' and a space' : ''}`)
  })
  return all
}

/** How often a feature is added: the work, less what is alike for every piece. */
function work(text: string): number {
  let additions = 0
  pieces(text, (kind, from, to, before, spaced) => {
    featuresOf(kind, text.slice(from, to), before, spaced, () => {
      additions++
    })
  })
  return additions
}

describe('pieces', () => {
  it('cuts words at their humps', () => {
    const words = (text: string) => cut(text).map(piece => piece.split('"')[1])
    expect(words('parseHTTPResponse')).toEqual(['parse', 'HTTP', 'Response'])
    expect(words('URLs')).toEqual(['URL', 's'])
    expect(words('iOS')).toEqual(['i', 'OS'])
    expect(words('Café')).toEqual(['Café'])
  })

  it('tells what stands before', () => {
    expect(cut("It's, NOT 42\n  ok")).toEqual([
      'word "It" after start',
      'contraction "\'s" after word',
      'marks "," after word',
      'word "NOT" after comma and a space',
      'digits "42" after capitals and a space',
      'blank "\\n  " after digits',
      'word "ok" after line',
    ])
  })

  it('takes an apostrophe for a contraction only where one is', () => {
    expect(cut("'s").map(piece => piece.split(' ')[0])).toEqual(['marks', 'word'])
    expect(cut("rock'n").map(piece => piece.split(' ')[0])).toEqual(['word', 'marks', 'word'])
    expect(cut("I'LL").map(piece => piece.split(' ')[0])).toEqual(['word', 'contraction'])
  })

  it('loses nothing: pieces and single spaces are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aBé '\n\t.,{0人😀\ud800"), maxLength: 60 }), text => {
        let rebuilt = ''
        let end = 0
        pieces(text, (_kind, from, to, _before, spaced) => {
          expect(from - end).toBe(spaced ? 1 : 0)
          rebuilt += (spaced ? ' ' : '') + text.slice(from, to)
          end = to
        })
        expect(text === rebuilt || text === `${rebuilt} `).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('knows every feature that it adds', () => {
    const known = new Set(features)
    const wrong: string[] = []
    fc.assert(
      fc.property(
        fc.string({ unit: fc.nat({ max: 0x24f }).map(unit => String.fromCharCode(unit)), maxLength: 100 }),
        text => {
          pieces(text, (kind, from, to, before, spaced) => {
            featuresOf(kind, text.slice(from, to), before, spaced, (feature, amount) => {
              if (!known.has(feature) || !(amount >= 0)) wrong.push(`${feature}: ${amount}`)
            })
          })
        },
      ),
    )
    expect(wrong).toEqual([])
  })

  it('works twice as much on twice the text', () => {
    for (const unit of ['a', 'aB', "a'", "'s", 'A', 'ABs', '-', '\n', ' ', ' a', '1a', '\ud83d\ude00', '{{$x}}\n']) {
      expect(work(unit.repeat(20_000))).toBeLessThanOrEqual(2.1 * work(unit.repeat(10_000)) + 20)
    }
  })
})
