import { parentPort, workerData } from 'node:worker_threads'
import { identify } from '../../src/catalogue/identify.ts'
import { undeclared } from '../../src/model/declarations.ts'
import type { Entry, Source } from '../../src/model/revision.ts'
import { agreeOnPrompts } from '../../src/prompts/agree-on-prompts.ts'
import { createPromptStore } from '../../src/prompts/store.ts'
import { survey } from '../../src/prompts/survey.ts'
import { describe } from '../../src/report/describe.ts'
import { plainStyle } from '../../src/report/style.ts'
import { createMeasure } from '../../src/tokens/measure.ts'
import { fileOf, type Seed } from './file-of.ts'

interface Given {
  seeds: Seed[]
  from: number
  step: number
  last: number
  /** The number of the file that is tried. */
  doing: Int32Array
}

const { seeds, from, step, last, doing } = workerData as Given
const MOST_CPU_SECONDS = 3

function sideOf(path: string, text: string) {
  const entries: Entry[] = [{ path, id: text }]
  async function* read(wanted: readonly Entry[]): AsyncIterable<Source> {
    for (const entry of wanted) yield { entry, text }
  }
  return { revision: { read }, entries }
}

/** What checks share, so that the text before is read once for many that are made of it. It may not grow without end. */
const MOST_SHARED = 2_000
const { model } = identify({ asked: 'gpt-5-mini', at: undefined, from: 'default' }, { models: {}, prices: {} })
let [store, measure] = [createPromptStore(), createMeasure()]

/** From two texts of a file to the words of a report. */
async function tryOut({ path, before, text }: ReturnType<typeof fileOf>): Promise<void> {
  const [base, head] = [sideOf(path, before), sideOf(path, text)]
  const ofHead = await survey(head, undeclared, [base, head], store)
  const ofBase = await survey(base, undeclared, [base, head], store)
  const agreed = agreeOnPrompts(ofBase, ofHead)
  for (const { prompt } of [...agreed.base, ...agreed.head]) measure(prompt, model)
  for (const finding of agreed.findings) describe(finding, plainStyle)
}

/** Tries a file, and reports what it throws. */
async function tryNumber(number: number): Promise<void> {
  try {
    await tryOut(fileOf(number, seeds))
  } catch (error) {
    parentPort?.postMessage({ number, what: String((error as Error).stack ?? error).slice(0, 2_000) })
  }
}

for (let number = from; number <= last; number += step) {
  Atomics.store(doing, 0, number)
  if ((number - from) % MOST_SHARED === 0) [store, measure] = [createPromptStore(), createMeasure()]
  const since = performance.now()
  await tryNumber(number)
  // Asking for processor time takes longer than most files do, so only a file that may be slow is tried again with it.
  if (performance.now() - since < MOST_CPU_SECONDS * 1_000) continue
  ;[store, measure] = [createPromptStore(), createMeasure()]
  const began = process.cpuUsage()
  await tryNumber(number)
  const { user, system } = process.cpuUsage(began)
  const seconds = (user + system) / 1e6
  // With one worker the process does nothing else.
  if (seconds > MOST_CPU_SECONDS)
    parentPort?.postMessage({ number, what: `takes ${seconds.toFixed(1)} s of processor time` })
}
