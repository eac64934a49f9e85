import * as z from 'zod'
import { allCalls } from '../model/model.ts'
import { shareOf } from './share-of.ts'
import { percent } from './values.ts'

const like = 'Write for example: split: { gpt-5.4: 70%, gpt-5.4-mini: 30% }'
const most = 10
const message = { error: () => `must be a mapping of 2 to ${most} models to their shares of the calls.\n${like}` }

/** The key `split`: which models the calls go to. */
export const split = () =>
  z
    .record(z.string().min(1).max(200), percent(), message)
    .refine(models => {
      const { length } = Object.keys(models)
      return length >= 2 && length <= most
    }, message)
    .refine(models => Object.values(models).reduce((sum, written) => sum + shareOf(written), 0) === allCalls, {
      error: `must have shares that add up to 100%.\n${like}`,
    })
