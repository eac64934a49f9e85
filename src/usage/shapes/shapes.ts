import { aggregate } from './aggregate.ts'
import { anthropicMessages } from './anthropic-messages.ts'
import { anthropicReport } from './anthropic-report.ts'
import { bedrockConverse, bedrockLog } from './bedrock.ts'
import { braintrust } from './braintrust.ts'
import { datadog } from './datadog.ts'
import { focus } from './focus.ts'
import { gemini } from './gemini.ts'
import { helicone } from './helicone.ts'
import { langfuse } from './langfuse.ts'
import { langsmith } from './langsmith.ts'
import { litellm } from './litellm.ts'
import { openaiChat } from './openai-chat.ts'
import { openaiReport } from './openai-report.ts'
import { openaiResponses } from './openai-responses.ts'
import { openinference } from './openinference.ts'
import { otel } from './otel.ts'
import { promptfoo } from './promptfoo.ts'
import type { Shape } from './shape.ts'
import { vercel } from './vercel.ts'

/** Every shape of record by its name. A record is of the first that it has the paths of. */
export const SHAPES = {
  aggregate,
  'openai-report': openaiReport,
  'anthropic-report': anthropicReport,
  focus,
  promptfoo,
  'bedrock-log': bedrockLog,
  litellm,
  langsmith,
  helicone,
  braintrust,
  datadog,
  langfuse,
  openinference,
  vercel,
  otel,
  'openai-chat': openaiChat,
  'openai-responses': openaiResponses,
  'anthropic-messages': anthropicMessages,
  gemini,
  bedrock: bedrockConverse,
} satisfies Record<string, Shape>

export type ShapeName = keyof typeof SHAPES

export const shapeNames = Object.keys(SHAPES) as ShapeName[]
