import { afterAll } from 'vitest'
import { removeFolders } from './git.ts'

// A setup file runs before each test file, whereas `git.ts` loads once for all that share a worker.
afterAll(removeFolders)
