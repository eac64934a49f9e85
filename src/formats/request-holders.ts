/**
 * Where settings stand: requests' own top, Dotprompt's `config`, GitHub Models' `modelParameters`, Prompty's `model.parameters`, Gemini's
 * `generationConfig`, Bedrock's `inferenceConfig`, and what clients merge into the request that they send.
 */
export const HOLDERS: readonly (readonly string[])[] = [
  [],
  ['config'],
  ['parameters'],
  ['modelParameters'],
  ['model', 'parameters'],
  ['model', 'options'],
  ['settings'],
  ['generationConfig'],
  ['generation_config'],
  ['inferenceConfig'],
  ['extra_body'],
  ['extraBody'],
  ['model_kwargs'],
  ['additionalModelRequestFields'],
  // The AI SDK's, for each provider by its name.
  ...['openai', 'azure', 'anthropic', 'google', 'vertex', 'bedrock', 'gateway', 'openrouter', 'xai', 'groq'].map(
    name => ['providerOptions', name],
  ),
]
