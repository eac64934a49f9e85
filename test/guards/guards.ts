import { approvals } from './approvals.ts'
import { besideThePrompt } from './beside-the-prompt.ts'
import { boundGuards } from './bounds.ts'
import { caching } from './caching.ts'
import { gate } from './gate.ts'
import type { Guard } from './guard.ts'
import { handedTogether } from './handed-together.ts'
import { longerSlots } from './longer-slots.ts'
import { modelsInCode } from './models-in-code.ts'
import { namedTexts } from './named-texts.ts'
import { outcomes } from './outcomes.ts'
import { outputs } from './outputs.ts'
import { policies } from './policies.ts'
import { publish } from './publish.ts'
import { report } from './report.ts'
import { revisions } from './revisions.ts'
import { sentWith } from './sent-with.ts'
import { since } from './since.ts'
import { templates } from './templates.ts'
import { textsBeside } from './texts-beside.ts'
import { textsFromElsewhere } from './texts-from-elsewhere.ts'
import { tokens } from './tokens.ts'
import { workflows } from './workflows.ts'

/** Every guard that is proved, by the room that holds it. */
export const guards: readonly Guard[] = [
  ...revisions,
  ...templates,
  ...boundGuards,
  ...caching,
  ...since,
  ...outcomes,
  ...gate,
  ...besideThePrompt,
  ...modelsInCode,
  ...namedTexts,
  ...longerSlots,
  ...textsFromElsewhere,
  ...textsBeside,
  ...handedTogether,
  ...sentWith,
  ...policies,
  ...report,
  ...outputs,
  ...publish,
  ...approvals,
  ...tokens,
  ...workflows,
]
