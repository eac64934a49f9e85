import type { EditedFile } from '../edited-files.ts'
import { type EffectRule, meanOf, pathOf } from './effect.ts'

/** A price tier that the text crosses. It is attributed to the file that moved the most tokens. */
export const tier: EffectRule = {
  cause: 'tokens',
  amounts: prompt => [
    {
      usd: meanOf(prompt, cost => cost.input - cost.inputAtFirstTier),
      ...pathOf(largest(prompt.files), prompt.files),
    },
  ],
}

function largest(files: readonly EditedFile[]): EditedFile | undefined {
  const sign = files.reduce((sum, file) => sum + file.delta, 0) < 0 ? -1 : 1
  return files.reduce<EditedFile | undefined>(
    (most, file) => (most && sign * most.delta >= sign * file.delta ? most : file),
    undefined,
  )
}
