/*
 * Tries mutated files of every format: `npm run fuzz [-- --files 100000] [-- --from 1] [-- --only NUMBER]`. Files have numbers, and
 * the same number is the same file as long as the seeds are; `--only` tries one again and prints it. It ends with what threw, took
 * more than three seconds of processor time or more than 500 MB.
 */
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { fileOf } from './file-of.ts'
import { seeds as allSeeds } from './seeds.ts'

/** Megabytes, and seconds of processor time, that a file may take before its worker is ended: what takes three is reported by the worker. */
const MOST_MEGABYTES = 500
const MOST_SECONDS = 30

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '100000' },
    from: { type: 'string', default: '1' },
    only: { type: 'string' },
    workers: { type: 'string', default: '1' },
  },
})

const seeds = allSeeds()

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

interface Trouble {
  number: number
  what: string
}

/** One worker, that goes on with the file after the one that ended it. */
function work(first: number, step: number, last: number, troubles: Trouble[]): Promise<void> {
  const doing = new Int32Array(new SharedArrayBuffer(4))
  const begin = (from: number, done: () => void): void => {
    Atomics.store(doing, 0, from)
    // Not every Node hands a loader on to its workers.
    const worker = new Worker(
      "import('tsx/esm/api').then(({ tsImport }) => tsImport('./worker.ts', WHERE))".replace(
        'WHERE',
        JSON.stringify(import.meta.url),
      ),
      {
        eval: true,
        workerData: { seeds, from, step, last, doing },
        // Most of what a file needs is gone with it, so much of it at a time makes collecting it rare.
        resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES, maxYoungGenerationSizeMb: 64 },
      },
    )
    let [seen, since] = [-1, cpuSeconds()]
    const watch = setInterval(() => {
      const now = Atomics.load(doing, 0)
      if (now !== seen) [seen, since] = [now, cpuSeconds()]
      if (cpuSeconds() - since > MOST_SECONDS * workers) end(`takes more than ${MOST_SECONDS} s of processor time`)
    }, 500)
    const end = (what: string | undefined) => {
      clearInterval(watch)
      worker.removeAllListeners()
      void worker.terminate()
      if (what === undefined) return done()
      const number = Atomics.load(doing, 0)
      note({ number, what }, troubles)
      if (number + step <= last) begin(number + step, done)
      else done()
    }
    worker.on('message', (trouble: Trouble) => note(trouble, troubles))
    worker.on('error', error => end(`ends the worker: ${error.message}`))
    worker.on('exit', code => end(code === 0 ? undefined : `ends the worker with ${code}`))
  }
  return new Promise(done => begin(first, done))
}

function note(trouble: Trouble, troubles: Trouble[]): void {
  troubles.push(trouble)
  console.log(`${trouble.number} (${fileOf(trouble.number, seeds).path}): ${trouble.what}`)
}

if (values.only !== undefined) {
  const { path, text } = fileOf(Number(values.only), seeds)
  console.log(`${path}\n${text}`)
}
const [from, count, workers] = [
  Number(values.only ?? values.from),
  Number(values.only ? 1 : values.files),
  Number(values.workers),
]
const troubles: Trouble[] = []
const began = process.cpuUsage()
await Promise.all(Array.from({ length: workers }, (_, i) => work(from + i, workers, from + count - 1, troubles)))
const { user, system } = process.cpuUsage(began)
console.log(
  `${count} files of ${seeds.length} seeds in ${Math.round((user + system) / 1e6)} s of processor time: ${troubles.length} in trouble`,
)
process.exitCode = troubles.length > 0 ? 1 : 0
