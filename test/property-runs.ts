import { env } from 'node:process'
import fc from 'fast-check'
import { sized } from './size.ts'

/** Where a run must not depend on luck, its numbers are fixed: what a new seed finds is no fault of the change that is tested. */
const seed = env.PROMPTCOST_SEED === undefined ? {} : { seed: Number(env.PROMPTCOST_SEED) }

// Properties that ask for no number of runs of their own.
fc.configureGlobal({ numRuns: sized(100, 30), ...seed })
