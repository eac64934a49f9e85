/** A date, a pointer to the newest, a build or a routing variant: the price and tokenizer are those of the name before it. */
const datings = [
  /[-@](?:\d{8}|20\d{2}-\d{2}-\d{2})$/,
  /[-@:](?:latest|default)$/,
  /-v\d{1,2}:\d{1,2}(?::\d{1,4}k)?$/,
  /:(?:beta|nitro|floor|online|exacto|thinking|extended)$/,
]

/** What may follow a listed name beside, without making it another model. */
const harmless = [
  ...datings,
  /[-@:](?:\d{4}|\d{2}-\d{2}|\d{2}-20\d{2}|00\d|v\d{1,2}(?:\.\d)?)$/,
  /-(?:preview|exp|experimental|stable|beta|instruct|chat|it|thinking)$/,
]

/** How hard the model is to think, which editors put behind its name: it is no other model. */
const EFFORT = /^((?:.*\/)?(?:gpt-[5-9][\w.-]*?|o[134](?:-(?:mini|pro))?))-(?:minimal|low|medium|high|xhigh)$/i

/** The name less one dating at its end; undefined where it has none. */
export function undated(name: string): string | undefined {
  return EFFORT.exec(name)?.[1] ?? less(name, datings)
}

/** Whether text that follows a listed name only dates it, so that `-20250514` is and `-5` is not. */
export function isDating(rest: string): boolean {
  let left: string | undefined = rest
  while (left !== undefined && left !== '' && left !== '-') left = less(left, harmless)
  return left !== undefined
}

function less(name: string, patterns: RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(name)
    if (found !== null) return name.slice(0, found.index)
  }
  return undefined
}

/** Words that make a model of its own, which rules of the price list read past: `-safeguard-`, `-distill-`, and a version beside another. */
export function dropsMeaning(name: string, id: string): boolean {
  const [asked, listed] = [name.toLowerCase(), id.toLowerCase()]
  if (['safeguard', 'distill'].some(word => asked.includes(word) !== listed.includes(word))) return true
  const version = /-v(\d{1,2})(?::\d{1,2})?$/
  const [one, other] = [version.exec(asked)?.[1], version.exec(listed)?.[1]]
  return one !== undefined && other !== undefined && one !== other
}
