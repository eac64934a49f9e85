import type { Varies } from '../model/caching.ts'

/** Words of names that say that what stands there changes with every call, and from user to user. A clock's date is often given with its time. */
const words: Readonly<Record<string, Varies>> = {
  now: 'call',
  date: 'call',
  time: 'call',
  datetime: 'call',
  timestamp: 'call',
  clock: 'call',
  today: 'call',
  uuid: 'call',
  guid: 'call',
  nonce: 'call',
  random: 'call',
  user: 'user',
  username: 'user',
  customer: 'user',
  account: 'user',
  tenant: 'user',
  locale: 'user',
  timezone: 'user',
}

/** Ids of something that happens once, such as `request_id`. */
const once = /^(?:request|req|trace|span|call|run|message|session|conversation|thread|ticket|job|event)$/

/** How often a variable changes, by its name alone: `request_id` with every call. Undefined where the name says nothing. */
export function guessVaries(name: string): Varies | undefined {
  const parts = name
    .slice(0, 200)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
  if (parts.includes('id') && parts.some(part => once.test(part))) return 'call'
  const guesses = parts.flatMap(part => (Object.hasOwn(words, part) ? [words[part]] : []))
  return guesses.includes('call') ? 'call' : guesses[0]
}
