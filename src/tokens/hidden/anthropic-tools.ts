/**
 * Tokens of the system prompt that Anthropic adds where there are tools: `auto` where the model may call one, `forced` where it must.
 * From Anthropic's "Tool use with Claude", section "Pricing", as of November 2026; the Claude 3 models' from its page of 2024.
 */
const PROMPTS: [models: RegExp, auto: number, forced: number][] = [
  [/opus-4-8/, 290, 410],
  [/opus-4-7/, 675, 804],
  [/(?:opus|sonnet)-4-6/, 497, 589],
  [/(?:opus|sonnet|haiku)-4-5/, 496, 588],
  [/(?:opus|sonnet)-4(?:$|-[01]|-\d{8}|@)/, 313, 315],
  [/sonnet-5/, 354, 474],
  [/3-opus/, 530, 281],
  [/3-sonnet/, 159, 235],
  [/3-haiku/, 264, 340],
]

/** For models that the table does not know: the newest Opus that it does. */
const OTHERS = { auto: 290, forced: 410 }

/** The tokens of Anthropic's tool-use prompt for a model by its id in the catalogue's words. An estimate where the table lacks the model. */
export function anthropicToolPrompt(id: string, forced: boolean): { tokens: number; listed: boolean } {
  const name = id.toLowerCase().replaceAll('.', '-')
  const found = PROMPTS.find(([models]) => models.test(name))
  if (!found) return { tokens: forced ? OTHERS.forced : OTHERS.auto, listed: false }
  return { tokens: forced ? found[2] : found[1], listed: true }
}
