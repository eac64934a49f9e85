import { agentFiles, agentSettings, servedTools } from './agent-files.ts'
import { aroundTheWorkflow } from './around-the-workflow.ts'
import { besideTheCode } from './beside-the-code.ts'
import { besideThePrompt } from './beside-the-prompt.ts'
import { besideTheText } from './beside-the-text.ts'
import { callsInCode, saidTwice } from './calls-in-code.ts'
import { codeThatRepeats } from './code-that-repeats.ts'
import { handedTogether } from './handed-together.ts'
import { hiddenGrowth } from './hidden-growth.ts'
import { inConfig } from './in-config.ts'
import { inPrompts } from './in-prompts.ts'
import { longerSlots } from './longer-slots.ts'
import { lostParts } from './lost-parts.ts'
import { modelsInCode, textsBehindCalls } from './models-in-code.ts'
import { namedTexts } from './named-texts.ts'
import { notebooks } from './notebooks.ts'
import { otherNames } from './other-names.ts'
import { repeatedText } from './repeated-text.ts'
import { sentWith } from './sent-with.ts'
import { tasksOfTools } from './tasks-of-tools.ts'
import { textsBeside } from './texts-beside.ts'
import { textsFromElsewhere } from './texts-from-elsewhere.ts'
import { textsOfPackages } from './texts-of-packages.ts'
import type { Trick } from './trick.ts'

/** Every trick of docs/tricks.md, by kind. */
export const tricks: readonly Trick[] = [
  ...inPrompts,
  ...hiddenGrowth,
  ...lostParts,
  ...otherNames,
  ...repeatedText,
  ...codeThatRepeats,
  ...namedTexts,
  ...longerSlots,
  ...textsFromElsewhere,
  ...textsBeside,
  ...textsOfPackages,
  ...handedTogether,
  ...callsInCode,
  ...saidTwice,
  ...sentWith,
  ...modelsInCode,
  ...textsBehindCalls,
  ...agentFiles,
  ...servedTools,
  ...agentSettings,
  ...notebooks,
  ...besideTheText,
  ...besideTheCode,
  ...besideThePrompt,
  ...inConfig,
  ...aroundTheWorkflow,
  ...tasksOfTools,
]

/** Whether it is the command that says what becomes of a trick: what it is called with, or that it could not judge. */
export const needsCommand = ({ args, code }: Trick): boolean => args !== undefined || code === 2
