import * as z from 'zod'
import { count, findingOf, name, path } from './finding-parts.ts'

/** A change to what runs promptcost, or may come between it and the verdict. */
export const workflowChanged = findingOf('workflow-changed', {
  file: path.describe('From the top of the repository.'),
  how: z
    .enum([
      'removed',
      'stops',
      'unreadable',
      'edited',
      'elsewhere',
      'installs',
      'same-name',
      'beside',
      'tool',
      'unread',
    ])
    .describe(
      '`elsewhere`: not where it runs promptcost. `installs`: it decides which promptcost a command runs. `same-name`: it adds a job whose check may bear the name of the one that runs promptcost. `beside`: the job that runs promptcost runs it too. `tool`: a program that runs promptcost reads it. `unread`: the first of more files than are looked at.',
    ),
  to: path.optional(),
  uses: z.object({ base: name, head: name }).optional(),
  gone: count.optional().describe('How many places no longer run promptcost.'),
  changed: z.array(name).describe('Names of keys, inputs and flags, never their values.'),
})
