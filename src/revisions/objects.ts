import { env } from 'node:process'
import { Problem } from '../model/problem.ts'
import type { ByteReader, Soon } from './byte-reader.ts'
import type { Checkout } from './git.ts'
import { repositoryProblem } from './git-problem.ts'
import { type ObjectProcess, startObjects, startOlderObjects } from './start-objects.ts'

/** What a name stands for. */
export interface ObjectInfo {
  id: string
  type: string
  size: number
}

/** The objects of a checkout, all read through one process. What git does not answer is as good as missing. */
export interface Objects {
  /** @param names ids, or revisions such as `HEAD^{commit}` */
  info(names: readonly string[]): Promise<(ObjectInfo | undefined)[]>
  /** The bytes of objects that are there. They are all held at once. */
  contents(ids: readonly string[]): Promise<(Buffer | undefined)[]>
}

const opened = new Map<string, Objects>()

/** @throws Problem, when it is first asked, where git does not start or reads no repository here */
export function objectsOf(checkout: Checkout): Objects {
  const key = JSON.stringify([checkout.cwd, checkout.env, checkout.settings])
  const objects = opened.get(key) ?? open(checkout, () => opened.delete(key))
  opened.set(key, objects)
  return objects
}

/** An answer takes a moment; a process that takes as long hangs. */
const PATIENCE = 10 * 60_000
/** So long a process waits for a further question. */
const IDLE = 10_000

function open(checkout: Checkout, close: () => void): Objects {
  let started: Promise<ObjectProcess> | undefined
  let turn: Promise<unknown> = Promise.resolve()
  let idle: NodeJS.Timeout | undefined

  function end(running: ObjectProcess): void {
    started = undefined
    running.kill()
    close()
  }

  async function inTurn<T>(use: (running: ObjectProcess) => Promise<T>): Promise<T> {
    clearTimeout(idle)
    started ??= start(checkout)
    const running = await started.catch(error => {
      started = undefined
      throw error
    })
    running.hold(true)
    const patience = setTimeout(() => end(running), PATIENCE)
    try {
      return await use(running)
    } finally {
      clearTimeout(patience)
      running.hold(false)
      idle = setTimeout(() => end(running), IDLE).unref()
    }
  }

  function ask<T>(
    question: 'info' | 'contents',
    names: readonly string[],
    read: (reader: ByteReader) => Soon<T | undefined>,
  ): Promise<(T | undefined)[]> {
    const once = (isNew: boolean) =>
      inTurn(async running => {
        const reader = running.ask(question, names)
        const answers: (T | undefined)[] = []
        for (const _ of names) {
          const answer = read(reader)
          answers.push(answer instanceof Promise ? await answer : answer)
        }
        if (!reader.isOver()) return answers
        end(running)
        return isNew ? answers : undefined
      })
    // A process that waited for questions may have ended meanwhile. Its silence says nothing about the objects: a new one is asked.
    const answered = turn.then(async () => (await once(started === undefined)) ?? (await once(true)) ?? [])
    turn = answered.catch(() => {})
    return answered
  }

  return {
    info: async names => (names.length === 0 ? [] : ask('info', names, reader => then(reader.line(), infoIn))),
    contents: async ids => (ids.length === 0 ? [] : ask('contents', ids, readContents)),
  }
}

const INFO = /^([0-9a-f]{40,64}) (\w+) (\d+)$/

function infoIn(line: string | undefined): ObjectInfo | undefined {
  const found = INFO.exec(line ?? '')
  return found ? { id: found[1] ?? '', type: found[2] ?? '', size: Number(found[3]) } : undefined
}

function readContents(reader: ByteReader): Soon<Buffer | undefined> {
  return then(reader.line(), line => {
    const info = infoIn(line)
    return info && then(reader.exactly(info.size + 1), bytes => bytes?.subarray(0, -1))
  })
}

/** The same at once, or later where it is still to come. */
function then<T, U>(value: Soon<T>, use: (value: T) => Soon<U>): Soon<U> {
  return value instanceof Promise ? value.then(use) : use(value)
}

/** A git that does not even say that it knows nothing of `-` is too old for the first way, or reads nothing here. */
async function start(checkout: Checkout): Promise<ObjectProcess> {
  const starts = [startObjects, startOlderObjects]
  for (const begin of starts) {
    const running = await begin(checkout)
    const answer = await running.ask('info', ['-']).line()
    if (answer !== undefined) return running
    const refused = repositoryProblem(checkout.cwd, await running.ended, env)
    running.kill()
    if (refused) throw refused
  }
  throw new Problem('git does not read the objects of this repository', {
    remedy: 'See what git says: git status; git fsck',
  })
}
