import { type Seller, sellers } from './sellers.ts'

/** A way to read an asked name: what is left of it, and who sells that. */
export interface Reading {
  name: string
  /** Undefined where the name does not say. */
  seller: Seller | undefined
}

/** Makers as Amazon Bedrock spells them, with the region that a cross-region profile puts before. */
const bedrock =
  /^(?:(?:us|eu|apac|global|jp|au|ca|in|us-gov)\.)?(anthropic|meta|amazon|mistral|cohere|deepseek|openai|ai21|qwen|google|nvidia|writer|moonshot(?:ai)?|minimax|xai|zai)\./i

const resources = [
  /^arn:aws[\w-]*:bedrock:.*\//i,
  /^azureml:\/\/registries\/[^/]*\/models\//i,
  /^(?:projects|publishers)\/(?:[^/]*\/)*models\//i,
]

/**
 * The readings of an asked name, outermost first: `openrouter/anthropic/claude-opus-5` as OpenRouter's
 * `anthropic/claude-opus-5`, then as Anthropic's `claude-opus-5`. The bare name alone where no prefix is known.
 */
export function readPrefixes(asked: string): Reading[] {
  let name = asked.trim()
  const readings: Reading[] = []
  for (const resource of resources) {
    const found = resource.exec(name)
    if (found !== null) name = name.slice(found[0].length).replace(/\/versions\/.*$/, '')
  }
  for (let depth = 0; depth < 6; depth++) {
    const next = prefixOf(name)
    if (next === undefined) break
    name = next.rest
    readings.push({ name, seller: next.seller })
  }
  const region = bedrock.exec(name)
  if (region !== null) {
    readings.push({ name, seller: sellers.bedrock })
    name = name.slice(region[0].length)
    // Bedrock sells Claude at Anthropic's price; open weights have prices of its own.
    readings.push({ name, seller: { provider: undefined, orMaker: region[1]?.toLowerCase() === 'anthropic' } })
  }
  return readings.length > 0 ? readings : [{ name, seller: undefined }]
}

/** Azure's kinds of deployment, as LiteLLM puts them between `azure/` and the model; those of one region are priced apart. */
const azureRegion = /^azure\/(?:eu|us|global|global-standard|data-?zone)\//i

function prefixOf(name: string): { rest: string; seller: Seller } | undefined {
  const region = azureRegion.exec(name)
  if (region !== null && sellers.azure) return { rest: name.slice(region[0].length), seller: sellers.azure }
  if (/^databricks-\w/i.test(name) && sellers.databricks)
    return { rest: name.slice('databricks-'.length), seller: sellers.databricks }
  const end = name.search(/[/:]/)
  if (end < 1 || end === name.length - 1) return undefined
  const key = name
    .slice(0, end)
    .toLowerCase()
    .replace(/[-_. ]/g, '')
  if (!Object.hasOwn(sellers, key)) return undefined
  const seller = sellers[key]
  return seller && { rest: name.slice(end + 1), seller }
}
