/* Loaded before a command, it says at the end how many bytes were allocated, collected or not: the same in each run, unlike time. */
import { writeSync } from 'node:fs'
import { Session } from 'node:inspector'

const session = new Session()
session.connect()
session.post('HeapProfiler.startSampling', {
  samplingInterval: 16_384,
  includeObjectsCollectedByMajorGC: true,
  includeObjectsCollectedByMinorGC: true,
})
const sizeOf = ({ selfSize, children }) => children.reduce((sum, child) => sum + sizeOf(child), selfSize)
process.on('exit', () =>
  session.post('HeapProfiler.stopSampling', (_, { profile }) => writeSync(2, `\n${sizeOf(profile.head)}\n`)),
)
