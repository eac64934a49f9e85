import fc from 'fast-check'
import { sized } from './size.ts'

// Properties that ask for no number of runs of their own.
fc.configureGlobal({ numRuns: sized(100, 30) })
