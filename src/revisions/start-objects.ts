import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { Socket } from 'node:net'
import { type ByteReader, byteReader } from './byte-reader.ts'
import { type Checkout, startGit } from './git.ts'

type Question = 'info' | 'contents'

/** A git that answers questions about objects, one after the other, for as long as it is needed. */
export interface ObjectProcess {
  /** Asks about each of the names. The answers come from `reader` in the same order. */
  ask(question: Question, names: readonly string[]): ByteReader
  /** Resolves when it has ended, to what it said on standard error. */
  ended: Promise<string>
  /** Whether it keeps Node waiting. */
  hold(isHeld: boolean): void
  kill(): void
}

/** One `git cat-file --batch-command`, which answers both questions. It came with git 2.36. */
export async function startObjects(checkout: Checkout): Promise<ObjectProcess> {
  const child = await start(checkout, ['cat-file', '--batch-command', '--buffer'])
  return together([child], (question, names) => {
    child.stdin.write(`${names.map(name => `${question} ${name}\n`).join('')}flush\n`)
    return child.reader
  })
}

/** The same for a git before 2.36: a process for each of the questions. */
export async function startOlderObjects(checkout: Checkout): Promise<ObjectProcess> {
  const info = await start(checkout, ['cat-file', '--batch-check'])
  const contents = await start(checkout, ['cat-file', '--batch'])
  return together([info, contents], (question, names) => {
    const child = question === 'info' ? info : contents
    child.stdin.write(names.map(name => `${name}\n`).join(''))
    return child.reader
  })
}

interface Started extends Pick<ChildProcessWithoutNullStreams, 'stdin' | 'kill'> {
  reader: ByteReader
  ended: Promise<string>
  hold(isHeld: boolean): void
}

function together(all: readonly Started[], ask: ObjectProcess['ask']): ObjectProcess {
  return {
    ask,
    ended: Promise.race(all.map(({ ended }) => ended)),
    hold: isHeld => {
      for (const child of all) child.hold(isHeld)
    },
    kill: () => {
      for (const child of all) child.kill('SIGKILL')
    },
  }
}

async function start(checkout: Checkout, args: readonly string[]): Promise<Started> {
  const child = await startGit(checkout, args, { endsItself: false })
  let stderr = ''
  child.on('error', () => {})
  child.stdin.on('error', () => {})
  child.stderr.on('data', (chunk: Buffer) => {
    if (stderr.length < MOST_SAID) stderr += chunk.toString('utf8')
  })
  return {
    stdin: child.stdin,
    kill: signal => child.kill(signal),
    reader: byteReader(child.stdout),
    ended: new Promise(done => child.once('close', () => done(stderr))),
    hold(isHeld) {
      if (isHeld) child.ref()
      else child.unref()
      for (const stream of [child.stdin, child.stdout, child.stderr])
        if (stream instanceof Socket) isHeld ? stream.ref() : stream.unref()
    },
  }
}

const MOST_SAID = 10_000
