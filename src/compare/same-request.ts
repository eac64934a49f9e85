import type { Message, Prompt, Run } from '../model/prompt.ts'

/**
 * Whether two prompts are the same request, whatever files they were assembled from: the same messages at the least, as expected and at
 * the most, with their images, tools, schema and settings. What stands around a prompt in its file, such as other prompts, is no part of it.
 */
export function sameRequest(one: Prompt, other: Prompt): boolean {
  return sameMessages(one.messages, other.messages) && besides(one) === besides(other)
}

/** The same for those that are the same request, and for no others. */
export function requestKey(prompt: Prompt): string {
  const messages = prompt.messages.map(message => [
    message.role,
    message.name,
    besideText(message),
    runsOf(message).map(({ text, tokens }) => [text, tokens]),
  ])
  return JSON.stringify([messages, besides(prompt)])
}

function sameMessages(one: readonly Message[], other: readonly Message[]): boolean {
  return one.length === other.length && one.every((message, i) => sameMessage(message, other[i]))
}

function sameMessage(one: Message, other: Message | undefined): boolean {
  if (!other || one.role !== other.role || one.name !== other.name || besideText(one) !== besideText(other))
    return false
  const [before, after] = [runsOf(one), runsOf(other)]
  return before.length === after.length && before.every((run, i) => sameRun(run, after[i]))
}

/** The ends are the same list where nothing is left open. */
function runsOf({ runs: { low, expected, high } }: Message): Run[] {
  return low === expected && high === expected ? expected : [...low, ...expected, ...high]
}

function sameRun(one: Run, other: Run | undefined): boolean {
  return one.text === other?.text && one.tokens === other.tokens
}

function besideText({ images = [], tools = [], furtherTexts, unnamedRole, documents = [], ...more }: Message): string {
  return JSON.stringify([
    images.map(({ file, width, height, detail }) => [file, width, height, detail]),
    tools.map(({ name, description, parameters, returns, grammar }) => [
      name,
      description,
      parameters,
      returns,
      grammar,
    ]),
    [furtherTexts, unnamedRole, documents.length, more.thoughts, more.sealedThoughts, more.tokenIds],
    (more.attachments ?? []).map(({ kind }) => kind),
  ])
}

function besides({
  tools = [],
  forcesTool = false,
  forcedTool,
  forbidsTools,
  callsOne,
  asksJson,
  api,
  response,
  settings,
  cache,
  toolsFrame,
}: Prompt): string {
  return JSON.stringify([
    tools.map(({ name, description, parameters, returns, grammar, deferred }) => [
      name,
      description,
      parameters,
      returns,
      grammar,
      deferred,
    ]),
    [toolsFrame, forcesTool, forcedTool, forbidsTools, callsOne, asksJson, api],
    response && [response.name, response.schema],
    [settings.maxOutput, settings.n, settings.effort, settings.thinking, settings.taskBudget, settings.pro],
    (settings.modifiers ?? []).map(({ key, value, digest }) => [key, value, digest]),
    cache && [cache.automatic, cache.mode, cache.ttl, cache.key],
    (cache?.breakpoints ?? []).map(({ of, path, ttl }) => [of, path, ttl]),
  ])
}
