import { Problem } from '../model/problem.ts'
import type { Loc } from '../model/quantity.ts'

function escapeCharacter(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`
}

/**
 * Text of several lines for the runner's log. There `::name::` is a command at the start of a line, even an indented one, and
 * the older `##[name]` anywhere; control characters could forge a line or hide one.
 */
export function toLog(text: string): string {
  const visible = text.replace(/(?!\n)\p{C}/gu, escapeCharacter)
  return visible.replaceAll('##[', '##\\[').replaceAll('::', ':\\:')
}

/** What went wrong, in words: the sentence, what to do, and the place where there is one. Not yet safe to print. */
export interface Trouble {
  sentence: string
  remedy: string
  at: Loc | undefined
}

function placeOf({ path, line, column }: Loc): string {
  return [path, line, line && column].filter(part => part !== undefined).join(':')
}

/** Prints only a Problem's message: any other error's message may quote a prompt. */
export function describeTrouble(error: unknown): Trouble {
  if (error instanceof Problem) {
    const place = error.where ? `${placeOf(error.where)}: ` : ''
    return { sentence: `promptcost: ${place}${error.what}`, remedy: error.remedy ?? '', at: error.where }
  }
  const name = error instanceof Error ? error.name : typeof error
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  const sentence = `promptcost: internal error in promptcost (${name}${code}).`
  return {
    sentence,
    remedy: 'This is a bug in promptcost. Please report it with the version you use.',
    at: undefined,
  }
}

/** Why a delivery failed, in one line. */
export function reasonOf(error: unknown): string {
  const { sentence, remedy } = describeTrouble(error)
  return error instanceof Problem ? `${error.what} ${remedy}`.trimEnd() : sentence.replace('promptcost: ', '')
}
