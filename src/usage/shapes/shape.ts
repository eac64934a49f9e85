/**
 * Where a value is in a record: keys divided by `/`, as keys may have dots. `^key` is a key of the document that the row was taken
 * from. Of several paths the first that is there counts.
 */
export type Paths = readonly string[]

/** Tokens as a sum: of each list of paths the first that is there. */
export type Tokens = readonly Paths[]

/**
 * What `input` counts beside tokens that no cache was asked for: cached and written ones (`all`), neither (`none`), or what the
 * provider reports (`unsaid`: the total decides, else as most providers do).
 */
export type Includes = 'all' | 'none' | 'unsaid'

/** Where a kind of record has each field. Nothing else of a record is ever read. */
export interface Fields {
  at?: Paths
  prompt?: Paths
  /** Lists of tags, of which one such as `prompt:triage` names the prompt. */
  tags?: Paths
  model?: Paths
  service?: Paths
  /** How many calls a row sums up; one call where it is left out, and none counted where it is empty. */
  calls?: Paths
  input: Tokens
  cached?: Tokens
  written?: Tokens
  /** What of it the cache keeps for five minutes and for an hour. Some senders leave these out of `written`, which is then their sum. */
  forMinutes?: Paths
  forHour?: Paths
  output: Tokens
  /** Output that is not shown, such as thoughts. */
  reasoning?: Paths
  /** Input and output together, to check the others against. */
  total?: Paths
  usd?: Paths
  outcome?: Paths
  error?: Paths
  /** Tries after the first one. */
  retries?: Paths
  /** Milliseconds; else the time from `at` to `end`. */
  latency?: Paths
  end?: Paths
  tenant?: Paths
  task?: Paths
}

/** A kind of usage record: where people have it from, how it is known, and where its fields are. */
export interface Shape {
  summary: string
  /** A record is of this shape if it has one path of each list. */
  has: readonly Paths[]
  /** Where the rows are, where a record is a document that holds several: `results` or `resourceSpans/scopeSpans/spans`. */
  rows?: string
  /** Attributes are lists of keys and values, as OTLP has them. */
  otlp?: true
  /** Rows without any of these are about something else, and are passed over. */
  about?: Paths
  /** Rows whose value is another are passed over: they sum up others, or are no call. A row without the path is read. */
  only?: { path: Paths; values: readonly string[] }
  /** Rows in which this is true were not billed. */
  unbilled?: Paths
  includes: Includes
  /** Whether `output` excludes reasoning. */
  reasoningApart?: true
  /** Values of `error` that say that a call failed, where not every value but the usual words for success does. */
  failures?: readonly string[]
  fields: Fields
  /** A row a meter: the meter's words say what its quantity is of. */
  meter?: { words: Paths; quantity: Paths; unit: Paths; units: readonly string[] }
}

/** Every path that a shape's fields have. */
export function pathsOf({ fields }: Shape): readonly string[] {
  return Object.values(fields).flatMap((paths: Paths | Tokens) => paths.flat())
}

/** A path at the places where logs keep an answer of a provider. */
export const within = (path: string): Paths => ['', 'response/body/', 'response/', 'body/'].map(place => place + path)

/** Where logs of answers name the prompt. A key that may hold a prompt's text is not among them. */
export const named: Paths = [
  'prompt_id',
  'prompt_name',
  'metadata/prompt_id',
  'metadata/prompt_name',
  ...within('metadata/prompt_id'),
  ...within('metadata/prompt_name'),
]

export const times: Paths = ['timestamp', 'ts', 'time', ...within('created'), ...within('created_at')]
