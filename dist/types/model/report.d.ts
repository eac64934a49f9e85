/**
 * A path relative to the checked directory. May be hostile: escape it before printing.
 */
export type Path = string
/**
 * A name from the repository or its config, unchanged. May be hostile: escape it before printing.
 */
export type Name = string
/**
 * A word that promptcost defines, such as the name of a tokenizer.
 */
export type Word = string
/**
 * A plain decimal number as text, such as "-12.5". Amounts of money are in USD.
 */
export type Decimal = string
/**
 * Whether a count is the provider's own, or an estimate.
 */
export type Sure = ({
kind: "exact"
} | {
kind: "estimate"
/**
 * Relative error of the count: 0.06 for 6%.
 */
band: number
})
/**
 * What a limit is measured in. Percentages are growth over the base; `context_window` is a percentage of the window; `usd_from_free` is USD per 1,000 calls of prompts that were free, which breaks any percentage.
 */
export type LimitUnit = ("tokens" | "tokens_percent" | "usd_percent" | "usd_from_free" | "usd_per_call" | "usd_per_success_percent" | "usd_per_month" | "usd_per_month_percent" | "context_window" | "tokens_per_minute" | "input_tokens_per_minute" | "output_tokens_per_minute" | "requests_per_minute")
/**
 * The worst severity of all findings is the verdict.
 */
export type Severity = ("info" | "warn" | "fail")

/**
 * What a change to prompts costs, and the verdict. Amounts of USD are plain decimals.
 */
export interface Report {
/**
 * Version of this format. A breaking change increments it.
 */
version: 1
/**
 * The version of promptcost that wrote it.
 */
promptcost: string
/**
 * The page that explains findings. A finding's section is `#` and its `kind`: docs/findings.md#unpriced.
 */
docs?: string
verdict: ("pass" | "warn" | "fail")
/**
 * Whether broken limits fail the check or are only reported.
 */
enforce: ("fail" | "report")
/**
 * The checked directory within its repository. Empty for the root.
 */
directory: string
/**
 * Null if there was nothing to compare with.
 */
base: (Side | null)
head: Side
basis: Basis
totals: Totals
/**
 * Every prompt, changed or not.
 */
changes: Change[]
/**
 * The groups below `limits.groups`, in the order of the config. Left out if there is none.
 * 
 * @maxItems 400
 */
groups?: GroupState[]
/**
 * The revision that `limits.since` measures growth from. Left out if there is none.
 */
since?: {
/**
 * As the config names it.
 */
ref: Name
sha?: string
/**
 * How many of the prompts that the change touches did not exist then.
 */
without: number
}
/**
 * Left out where no history was at hand. Only the action looks.
 */
trend?: Trend
/**
 * Every edit that changes a cost, the largest first.
 */
causes: Cause[]
/**
 * For `promptcost explain`.
 */
explained?: Explained
/**
 * What the prompts are made of that the change touches, the largest difference first. Only where `--format html` is among the formats.
 * 
 * @maxItems 100
 */
bills?: SentBill[]
findings: (FindingLimit | FindingApproval | FindingOverCap | FindingNotJudged | FindingCachePrefix | FindingModelGuessed | FindingModelAssumed | FindingModelOpen | FindingSinceNotJudged | FindingSinceMended | FindingNoVolume | FindingOutputNotPriced | FindingOutputCap | FindingEffort | FindingReplaced | FindingFirstAdoption | FindingPolicyChange | FindingHeadKey | FindingPolicyExtended | FindingLooserThanPolicy | FindingJudgedOtherwise | FindingGlobMatchesNothing | FindingGroupIsEmpty | FindingTakeMatchesNothing | FindingMark | FindingIgnoreWaits | FindingTemplateDelimiters | FindingTemplateDelimitersSet | FindingTextElsewhere | FindingModelNamed | FindingProxyChanged | FindingSearchCut | FindingShortBefore | FindingTextAtRunTime | FindingTextUnseen | FindingTextNotFound | FindingUncovered | FindingAdoptionLeavesOut | FindingUncoveredChanged | FindingPromptsDropped | FindingMovedOut | FindingSubmoduleMoved | FindingCaseTwin | FindingConfigRemoved | FindingBaseConfigBroken | FindingUnpriced | FindingPriceModifier | FindingSentAlways | FindingModelRetires | FindingNearTier | FindingCacheNotPriced | FindingPricesOld | FindingPricesChange | FindingPriceListBroken | FindingFlagIgnored | FindingUnreadable | FindingUncounted | FindingFrontMatter | FindingFormat | FindingListingCut | FindingCutOff | FindingTemplate | FindingTemplateTooLarge | FindingNotFollowed | FindingIncludeMissing | FindingFileNotRead | FindingModelChosen | FindingIncludeComputed | FindingIncludeEscapes | FindingIncludeCycle | FindingSlotsUndeclared | FindingSlotsEstimated | FindingSlotNew | FindingSlotDeclaration | FindingSlotRepeated | FindingSamplesChanged | FindingSlotUncut | FindingLoopGrown | FindingEmptyPrompt | FindingDuplicateId | FindingSpecialTokens | FindingRenamesLimited | FindingWorkflowChanged | FindingUsageOld | FindingUsageDiffers | FindingUsageUnplaced | FindingUsageChanged | FindingUsageForecast | FindingOutcomesUnread | FindingUsageUnread | FindingUnknown)[]
}
/**
 * One side of the comparison.
 */
export interface Side {
/**
 * A branch, a short commit id, `work tree` or a folder.
 */
label: string
/**
 * The full commit id, if the side is a commit.
 */
sha?: string
/**
 * How the side was found, such as "the merge base with origin/main".
 */
how: string
}
/**
 * What the figures and the verdict are based on.
 */
export interface Basis {
config: {
path: (Path | null)
/**
 * Whose limits apply.
 */
from: ("base" | "head" | "defaults")
}
/**
 * Who may approve a broken limit. Left out for the default: one person with write permission who neither opened the pull request nor committed to it.
 */
approvals?: {
allow: (Name[] | null)
byAuthor: boolean
byCommitter: boolean
minApprovers: number
resetOnPush: boolean
}
/**
 * Fingerprint of the head's prompts that the change adds or edits. Present only with `reset_on_push`; it changes when one of them does.
 */
fingerprint?: Word
/**
 * Growth up to these amounts is ignored, per prompt and cause.
 */
ignoreBelow: {
tokens: number
usdPerThousandCalls: Decimal
usdPerMonth: (Decimal | null)
}
prices: {
catalogue: Word
version: Word
asOf: Word
/**
 * A later list, which has the prices of models that the catalogue lacks.
 */
later?: {
catalogue: Word
version: Word
asOf: Word
}
/**
 * The later list, where it has the same price for each model of the report that the catalogue prices.
 */
confirmed?: {
catalogue: Word
version: Word
asOf: Word
}
/**
 * The repository's own price list, or that of `--prices`, which comes before the catalogue.
 */
list?: {
file: Path
source: Name
asOf: Word
/**
 * With `--prices`: how many models the list does not price, of how many.
 */
unlisted?: {
models: number
of: number
}
}
/**
 * Names under `prices` in the config that were applied.
 */
overridden: Name[]
}
/**
 * How many prompts of the head have a declared cache hit rate that counts in their amounts, of how many. Left out if none has.
 */
caching?: {
declared: number
/**
 * For how many the hit rate comes from the usage file.
 */
recorded?: number
prompts: number
}
/**
 * The usage file that volumes come from. Left out if there is none.
 */
usage?: {
file: Path
/**
 * First day with records.
 */
from: Word
/**
 * Last day with records.
 */
to: Word
/**
 * Days from the last record to the check.
 */
days: number
}
tokenizers: {
name: Word
sure: Sure
prompts: number
}[]
/**
 * Tokens of the head beyond its text (framing, tools, images, schemas), and how many of them are estimated.
 */
hidden: {
tokens: number
estimated: number
}
/**
 * How many prompts of the head go to each model.
 */
models: {
name: Name
prompts: number
}[]
}
/**
 * All prompts together.
 */
export interface Totals {
/**
 * How many prompts there are, by side and by state.
 */
prompts: {
base: number
head: number
added: number
removed: number
edited: number
renamed: number
unchanged: number
}
/**
 * Per call, summed over prompts.
 */
tokens: Tokens
/**
 * For 1,000 calls of each prompt that has a price.
 */
usdPerThousandCalls: (Money | null)
/**
 * Null if no prompt has a call volume.
 */
usdPerMonth: (Money | null)
/**
 * In USD per month if volumes are known, otherwise per 1,000 calls. They add up to the delta of that total.
 */
effects: Effect[]
/**
 * How much lower or higher the difference in USD may be, by cause, the largest first: estimated counts, branches and slots, an unknown cache hit rate, recorded answers that differ in length. In the unit of `effects`. Left out if nothing is in doubt.
 * 
 * @maxItems 4
 */
doubts?: []|[{
from: ("tokenizer" | "template" | "cache" | "usage")
/**
 * At most 0.
 */
low: Decimal
/**
 * At least 0.
 */
high: Decimal
}]|[{
from: ("tokenizer" | "template" | "cache" | "usage")
/**
 * At most 0.
 */
low: Decimal
/**
 * At least 0.
 */
high: Decimal
}, {
from: ("tokenizer" | "template" | "cache" | "usage")
/**
 * At most 0.
 */
low: Decimal
/**
 * At least 0.
 */
high: Decimal
}]|[{
from: ("tokenizer" | "template" | "cache" | "usage")
/**
 * At most 0.
 */
low: Decimal
/**
 * At least 0.
 */
high: Decimal
}, {
from: ("tokenizer" | "template" | "cache" | "usage")
/**
 * At most 0.
 */
low: Decimal
/**
 * At least 0.
 */
high: Decimal
}, {
from: ("tokenizer" | "template" | "cache" | "usage")
/**
 * At most 0.
 */
low: Decimal
/**
 * At least 0.
 */
high: Decimal
}]|[{
from: ("tokenizer" | "template" | "cache" | "usage")
/**
 * At most 0.
 */
low: Decimal
/**
 * At least 0.
 */
high: Decimal
}, {
from: ("tokenizer" | "template" | "cache" | "usage")
/**
 * At most 0.
 */
low: Decimal
/**
 * At least 0.
 */
high: Decimal
}, {
from: ("tokenizer" | "template" | "cache" | "usage")
/**
 * At most 0.
 */
low: Decimal
/**
 * At least 0.
 */
high: Decimal
}, {
from: ("tokenizer" | "template" | "cache" | "usage")
/**
 * At most 0.
 */
low: Decimal
/**
 * At least 0.
 */
high: Decimal
}]
promptsWithoutVolume: number
promptsUnpriced: number
}
/**
 * Tokens of both sides, counted by the head's tokenizer, and their difference.
 */
export interface Tokens {
base: number
head: number
delta: {
low: number
expected: number
high: number
}
}
/**
 * USD on both sides and their difference.
 */
export interface Money {
base: Decimal
head: Decimal
delta: Span
}
/**
 * Low and high differ from expected if the count is an estimate.
 */
export interface Span {
low: Decimal
expected: Decimal
high: Decimal
}
/**
 * The part of a cost difference that one cause explains.
 */
export interface Effect {
/**
 * `tokens`, `model`, or the name of an effect that was added later.
 */
cause: Word
/**
 * `text`, `tier` and `output` are parts of `tokens`; any other effect is a part of its own.
 */
part: Word
usd: Decimal
/**
 * The edited file, if the prompt includes it.
 */
path?: Path
}
/**
 * One prompt on both sides.
 */
export interface Change {
/**
 * The prompt's declared id, otherwise its path.
 */
id: Name
state: ("added" | "removed" | "edited" | "renamed" | "unchanged")
base: (PromptSide | null)
head: (PromptSide | null)
owner: (Name | null)
tags: Name[]
callsPerMonth: (number | null)
/**
 * Expected output tokens per call, as declared.
 */
outputTokens: (number | null)
tokens: Tokens
/**
 * Per 1,000 calls. Null if a side has no price.
 */
usdPerThousandCalls: (Money | null)
/**
 * Per month. Null if the calls per month are unknown.
 */
usdPerMonth: (Money | null)
/**
 * What a success costs, by the results that `outcomes` names. Only for prompts that the change touches.
 */
outcomes?: {
base: Sample
head: Sample
/**
 * Set if the base's pass rate counts for both sides.
 */
assumed?: true
usdPerThousandSuccesses: Money
}
/**
 * Growth since the revision that `limits.since` names. Only for prompts that the change touches.
 */
since?: {
tokens: Tokens
/**
 * Per 1,000 calls. Null if a side has no price.
 */
usdPerThousandCalls: (Money | null)
/**
 * Per month. Null if the calls per month are unknown.
 */
usdPerMonth: (Money | null)
}
/**
 * In USD per 1,000 calls. They add up to `usdPerThousandCalls.delta.expected`.
 */
effects: Effect[]
/**
 * Shares by edited file, if an included file contributes to the difference. They add up to it.
 */
shares?: Share[]
/**
 * The lines that add the most tokens, the largest first.
 * 
 * @maxItems 3
 */
grownLines?: []|[GrownLines]|[GrownLines, GrownLines]|[GrownLines, GrownLines, GrownLines]
}
/**
 * One prompt on one side.
 */
export interface PromptSide {
path: Path
/**
 * The model's name in the file or the config.
 */
model: Name
/**
 * The model's name in the catalogue, if it differs.
 */
pricedAs: (string | null)
/**
 * What names the model.
 */
modelFrom: ("file" | "config" | "default")
tokenizer: Word
sure: Sure
/**
 * Input tokens by this side's own tokenizer.
 */
tokens: number
/**
 * Fewest and most tokens, depending on branches, loops and slots. Left out if only one number is possible.
 */
tokensRange?: {
low: number
high: number
}
/**
 * Share of the model's context window that input, expected output and the history of a task's last call take. Null if unknown.
 */
contextShare: (number | null)
}
/**
 * Cases of an evaluation, and how many of them passed.
 */
export interface Sample {
passed: number
total: number
}
/**
 * One edited file's share of a prompt's difference.
 */
export interface Share {
/**
 * The edited file.
 */
path: Path
/**
 * Whether it is a file that prompts include.
 */
partial: boolean
tokens: number
usdPerThousandCalls: (Decimal | null)
usdPerMonth: (Decimal | null)
}
/**
 * Lines of the head that were added or rewritten, and the tokens they add.
 */
export interface GrownLines {
path: Path
from: number
to: number
tokens: number
}
/**
 * A group of prompts: what it costs, and how that compares with its budget.
 */
export interface GroupState {
/**
 * What makes prompts a group: `owner`, `tag`, `folder`, `model`, or a word that was added later.
 */
by: Word
name: Name
/**
 * How many prompts of the head are in it. A prompt is in a group if either side says so.
 */
prompts: number
/**
 * How many of them have no cost per month and are left out of the amounts in USD.
 */
withoutCost: number
/**
 * How many of its prompts the change touches.
 */
touched: number
/**
 * Per call, summed over its prompts, each side by its own tokenizer.
 */
tokens: Tokens
/**
 * Null if none of its prompts has a cost per month.
 */
usdPerMonth: (Money | null)
/**
 * The prompts that the base has and that join the group by this change, with what they bring along: the less of what they cost before and now. It is in `tokens` and `usdPerMonth` of the group as a difference, and limits on growth do not count it. Left out if there are none.
 */
joined?: {
prompts: number
tokens: number
usdPerMonth: (Decimal | null)
}
budget: ({
usdPerMonth: Decimal
/**
 * The amount from which it is at risk.
 */
warnAt: Decimal
/**
 * `unknown` if none of its prompts has a cost per month.
 */
state: ("within" | "at-risk" | "over" | "unknown")
} | null)
/**
 * The most tokens per call that its prompts may have together, if `max` limits them.
 */
cap?: {
tokens: number
state: ("within" | "over")
}
/**
 * What the group sends in a minute at peak, for each of its rate limits. `unknown` without a known peak.
 * 
 * @maxItems 4
 */
rates?: []|[{
unit: LimitUnit
base: number
head: number
limit: number
/**
 * The amount from which it is at risk.
 */
warnAt: number
state: ("within" | "at-risk" | "over" | "unknown")
}]|[{
unit: LimitUnit
base: number
head: number
limit: number
/**
 * The amount from which it is at risk.
 */
warnAt: number
state: ("within" | "at-risk" | "over" | "unknown")
}, {
unit: LimitUnit
base: number
head: number
limit: number
/**
 * The amount from which it is at risk.
 */
warnAt: number
state: ("within" | "at-risk" | "over" | "unknown")
}]|[{
unit: LimitUnit
base: number
head: number
limit: number
/**
 * The amount from which it is at risk.
 */
warnAt: number
state: ("within" | "at-risk" | "over" | "unknown")
}, {
unit: LimitUnit
base: number
head: number
limit: number
/**
 * The amount from which it is at risk.
 */
warnAt: number
state: ("within" | "at-risk" | "over" | "unknown")
}, {
unit: LimitUnit
base: number
head: number
limit: number
/**
 * The amount from which it is at risk.
 */
warnAt: number
state: ("within" | "at-risk" | "over" | "unknown")
}]|[{
unit: LimitUnit
base: number
head: number
limit: number
/**
 * The amount from which it is at risk.
 */
warnAt: number
state: ("within" | "at-risk" | "over" | "unknown")
}, {
unit: LimitUnit
base: number
head: number
limit: number
/**
 * The amount from which it is at risk.
 */
warnAt: number
state: ("within" | "at-risk" | "over" | "unknown")
}, {
unit: LimitUnit
base: number
head: number
limit: number
/**
 * The amount from which it is at risk.
 */
warnAt: number
state: ("within" | "at-risk" | "over" | "unknown")
}, {
unit: LimitUnit
base: number
head: number
limit: number
/**
 * The amount from which it is at risk.
 */
warnAt: number
state: ("within" | "at-risk" | "over" | "unknown")
}]
/**
 * How many of its prompts take their peak from usage records: the average minute of the busiest hour. Left out for 0.
 */
recordedPeak?: number
/**
 * How many of its prompts have no known peak and are left out of `rates`.
 */
withoutPeak?: number
}
/**
 * How the cost of all prompts grew before a change, at today's prices.
 */
export interface Trend {
/**
 * The day that it starts.
 */
from: Word
/**
 * Days from then to the base.
 */
days: number
/**
 * How many commits changed the cost.
 */
changes: number
/**
 * What the values are.
 */
unit: ("usdPerMonth" | "usdPerThousandCalls" | "tokens")
/**
 * The oldest first. A value holds until the next one; the last is that of the base.
 * 
 * @minItems 2
 * @maxItems 60
 */
points: [{
day: Word
value: Decimal
}, {
day: Word
value: Decimal
}, ...({
day: Word
value: Decimal
})[]]
}
/**
 * One edit and its cost: a row in the table.
 */
export interface Cause {
/**
 * The edited file: a prompt, or the config if it changes the model.
 */
at: Place
/**
 * `added`, `removed`, `renamed`, `included` of a file that prompts did not include before, or an effect's `part`.
 */
what: Word[]
/**
 * The ids of the prompts whose cost it changes.
 */
prompts: Name[]
models: ({
base: Name
head: Name
} | null)
/**
 * For an included file: the fewest and most tokens that a prompt grows by.
 */
partial?: {
least: number
most: number
}
tokens: Tokens
/**
 * Per 1,000 calls. Null if a side has no price.
 */
usdPerThousandCalls: (Money | null)
/**
 * Per month. Null if the calls per month are unknown.
 */
usdPerMonth: (Money | null)
}
/**
 * A place in a file of the head, or of the base if the finding's `side` is "base".
 */
export interface Place {
path: Path
line?: number
column?: number
/**
 * The last line, if there are several.
 */
endLine?: number
}
/**
 * One prompt's bill, part by part, without its text.
 */
export interface Explained {
id: Name
/**
 * The head, unless the prompt was removed.
 */
side: ("base" | "head")
/**
 * In the order they are sent. They add up to that side's tokens.
 */
parts: BillPart[]
slots: {
name: Name
from: ("config" | "sample" | "undeclared")
}[]
/**
 * Expected output tokens per call. Null if none are declared.
 */
outputTokens: (number | null)
/**
 * Tokens of history that a task's calls carry on average.
 */
history?: number
cache?: ExplainedCache
/**
 * USD per 1M tokens at the price tier that the input reaches. Null if the model has no price.
 */
price: ({
input: Decimal
cacheRead?: Decimal
output: Decimal
/**
 * Input tokens at which this tier starts.
 */
above: number
/**
 * Input tokens above which the next tier starts, if there is one.
 */
next?: number
} | null)
}
/**
 * A part of the request.
 */
export interface BillPart {
kind: ("text" | "partial" | "slot" | "framing" | "tool" | "image" | "schema")
/**
 * `system`, `user` and so on; `prompt` if the file has no roles.
 */
role: string
/**
 * The name of a slot or a tool.
 */
name?: Name
at: Place
/**
 * 0 if only the base has the part.
 */
tokens: number
/**
 * Tokens added since the base. Null if there is no base.
 */
since: (number | null)
/**
 * Number of messages, for a conversation.
 */
turns?: number
/**
 * Set if the provider's formula is not public.
 */
estimate?: true
}
/**
 * What the provider's cache does for the prompt.
 */
export interface ExplainedCache {
provider: string
/**
 * The fewest tokens that the provider caches.
 */
minimum: number
/**
 * Tokens that stay the same from call to call, from the start of the request.
 */
prefix: number
/**
 * Tokens of them that a hit reads.
 */
cached: number
/**
 * Tokens that a miss writes.
 */
written: number
/**
 * Cached tokens at the base, if they are others.
 */
cachedAtBase?: number
/**
 * What ends the prefix. Left out if nothing varies.
 */
ends?: {
/**
 * What ends the cached prefix.
 */
what?: ("slot" | "history" | "branch")
/**
 * The name of the slot. Left out if it is not a plain name.
 */
slot?: Name
/**
 * How often the slot changes.
 */
varies?: ("call" | "user" | "day" | "never")
/**
 * Set if that is a guess from the name of the slot.
 */
guessed?: true
at: Place
}
hitRate: {
low: number
high: number
}
/**
 * Where the hit rate is from. That of the config or of recorded usage counts in amounts.
 */
from: ("config" | "usage" | "volume" | "nothing")
/**
 * Set if the provider caches only what a request marks, and nothing is marked.
 */
unmarked?: true
/**
 * What caching adds, less than nothing where it saves. The ends differ if the hit rate is a guess.
 */
usdPerThousandCalls?: {
low: Decimal
high: Decimal
}
/**
 * Ways to have more cached, the largest first.
 * 
 * @maxItems 3
 */
ways: []|[{
/**
 * Move what ends the prefix; add text; mark the prefix.
 */
what: ("move" | "grow" | "mark")
/**
 * Cached tokens by then; for `grow`, the tokens that are missing.
 */
tokens: number
at?: Place
/**
 * What it would add at most, less than nothing where it saves.
 */
usdPerThousandCalls?: Decimal
}]|[{
/**
 * Move what ends the prefix; add text; mark the prefix.
 */
what: ("move" | "grow" | "mark")
/**
 * Cached tokens by then; for `grow`, the tokens that are missing.
 */
tokens: number
at?: Place
/**
 * What it would add at most, less than nothing where it saves.
 */
usdPerThousandCalls?: Decimal
}, {
/**
 * Move what ends the prefix; add text; mark the prefix.
 */
what: ("move" | "grow" | "mark")
/**
 * Cached tokens by then; for `grow`, the tokens that are missing.
 */
tokens: number
at?: Place
/**
 * What it would add at most, less than nothing where it saves.
 */
usdPerThousandCalls?: Decimal
}]|[{
/**
 * Move what ends the prefix; add text; mark the prefix.
 */
what: ("move" | "grow" | "mark")
/**
 * Cached tokens by then; for `grow`, the tokens that are missing.
 */
tokens: number
at?: Place
/**
 * What it would add at most, less than nothing where it saves.
 */
usdPerThousandCalls?: Decimal
}, {
/**
 * Move what ends the prefix; add text; mark the prefix.
 */
what: ("move" | "grow" | "mark")
/**
 * Cached tokens by then; for `grow`, the tokens that are missing.
 */
tokens: number
at?: Place
/**
 * What it would add at most, less than nothing where it saves.
 */
usdPerThousandCalls?: Decimal
}, {
/**
 * Move what ends the prefix; add text; mark the prefix.
 */
what: ("move" | "grow" | "mark")
/**
 * Cached tokens by then; for `grow`, the tokens that are missing.
 */
tokens: number
at?: Place
/**
 * What it would add at most, less than nothing where it saves.
 */
usdPerThousandCalls?: Decimal
}]
}
/**
 * What a prompt is made of, before and after, without its text.
 */
export interface SentBill {
id: Name
/**
 * In the order in which providers cache: tools, system text, messages. Those of a side add up to its tokens.
 */
parts: SentPart[]
/**
 * Left out if nothing is known of the cache.
 */
base?: CachedPrefix
head?: CachedPrefix
}
/**
 * A part of the request on both sides.
 */
export interface SentPart {
kind: ("text" | "partial" | "slot" | "framing" | "tool" | "image" | "schema")
/**
 * `system`, `user` and so on; `prompt` if the file has no roles, `other` for a word that is no known role.
 */
role: string
/**
 * The name of a slot or a tool.
 */
name?: Name
/**
 * In the head, or in the base if only the base has the part.
 */
at: Place
/**
 * Tokens at the base. Null if the base does not have the part.
 */
base: (number | null)
/**
 * Tokens at the head. Null if the head does not have the part.
 */
head: (number | null)
/**
 * Why it may differ from call to call. Left out for what stays the same.
 */
varies?: ("slot" | "history" | "branch")
}
/**
 * What the provider's cache does for one side.
 */
export interface CachedPrefix {
provider: string
/**
 * Tokens from the start that stay the same from call to call.
 */
prefix: number
/**
 * How many of them a call reads from the cache when it finds them there.
 */
cached: number
/**
 * The fewest tokens that the provider caches.
 */
minimum: number
}
/**
 * One edit makes a prompt, a group or all prompts together grow past a limit in the base's config, or makes them larger than a cap or a budget allows.
 */
export interface FindingLimit {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "limit"
/**
 * The key below `limits` in the config; `each_prompt_max` is `limits.each_prompt.max`, `group_max` and `group_budget` are `max` and `budget` of a group, `group_rate` is its `rate_limit`.
 */
scope: ("each_prompt" | "each_prompt_max" | "all_prompts" | "new_prompt" | "since" | "groups" | "group_max" | "group_budget" | "group_rate")
/**
 * The group, for a limit below `limits.groups`.
 */
group?: {
by: Word
name: Name
}
/**
 * The earlier revision that growth is measured from, for a limit below `limits.since`.
 */
since?: Name
cause: ("text" | "model" | "output" | "tier" | "service" | "cache" | "mixed" | "new" | "request")
models?: {
base: Name
head: Name
/**
 * The side on which nothing names a model, so that the default was assumed.
 */
assumed?: ("base" | "head")
}
/**
 * The prompts that the cause pushes over a limit. Empty for `all_prompts`; for a group those of its prompts that the change touches, the largest growth first.
 */
prompts: Name[]
/**
 * The owners of those prompts, if the config names them.
 */
owners: Name[]
/**
 * The most important first. For an included file, up to two prompts per limit.
 * 
 * @minItems 1
 */
breaches: [Breach, ...(Breach)[]]
/**
 * For an included file: how many prompts it reaches, and the fewest and most tokens that one grows by.
 */
partial?: {
prompts: number
least: number
most: number
isNew?: true
}
/**
 * The tokens that the lines at `at` add; `of`: all tokens that the edit adds to the worst prompt.
 */
adds?: {
tokens: number
of: number
at?: Place
}
/**
 * What the config says to people who break it.
 */
message?: string
/**
 * Set if the edit changes how much of the prompt is cached.
 */
cache?: LimitCache
/**
 * By how much the tokens, the increase or the load at peak must be smaller to pass. Every field that is present must be met.
 */
toPass?: {
tokens?: number
usdPerMonth?: Decimal
usdPerThousandCalls?: Decimal
usdPerThousandSuccesses?: Decimal
/**
 * @maxItems 4
 */
perMinute?: []|[{
unit: LimitUnit
less: Decimal
}]|[{
unit: LimitUnit
less: Decimal
}, {
unit: LimitUnit
less: Decimal
}]|[{
unit: LimitUnit
less: Decimal
}, {
unit: LimitUnit
less: Decimal
}, {
unit: LimitUnit
less: Decimal
}]|[{
unit: LimitUnit
less: Decimal
}, {
unit: LimitUnit
less: Decimal
}, {
unit: LimitUnit
less: Decimal
}, {
unit: LimitUnit
less: Decimal
}]
}
/**
 * Whether `enforce: report` turned a failure into a warning.
 */
wouldFail: boolean
/**
 * Whose approval turned a failure into a warning.
 */
approvedBy?: Name
}
/**
 * A broken limit and the figure that breaks it.
 */
export interface Breach {
unit: LimitUnit
limit: Decimal
severity: ("warn" | "fail")
/**
 * The worst figure if several prompts break the same limit.
 */
actual: Span
prompt?: Name
/**
 * How much less would pass, in tokens or USD. Only where it fails.
 */
over?: Decimal
/**
 * Set if the limit is where a budget begins to warn.
 */
atRisk?: true
/**
 * Where only increases count and the change as a whole comes to another figure: that figure.
 */
net?: Decimal
/**
 * For a limit on what there is: the figure at the base. What was over already fails if it grows.
 */
was?: Decimal
}
/**
 * How the cached prefix changed.
 */
export interface LimitCache {
/**
 * What ends the cached prefix.
 */
what?: ("slot" | "history" | "branch")
/**
 * The name of the slot. Left out if it is not a plain name.
 */
slot?: Name
/**
 * How often the slot changes.
 */
varies?: ("call" | "user" | "day" | "never")
/**
 * Set if that is a guess from the name of the slot.
 */
guessed?: true
/**
 * Cached tokens at the base.
 */
base: number
/**
 * Cached tokens at the head.
 */
head: number
/**
 * The line at or below which what varies would cost nothing.
 */
below?: Place
/**
 * What it adds. With a hit rate that is guessed from the call volume, the range is all that is known.
 */
usdPerThousandCalls?: Span
usdPerMonth?: Span
}
/**
 * Somebody commented `/promptcost approve <reason>`. The finding says whether that counts and, if not, why: it is stale, others have to approve too, or this person may not approve.
 */
export interface FindingApproval {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "approval"
/**
 * `outgrown` and `reset` are stale: something is worse than approved, or a later push changed a prompt. `too-few`: others have to approve as well. `other-failure`: the check also fails for something that no approval can cover.
 */
state: ("valid" | "too-few" | "outgrown" | "reset" | "other-failure" | "not-allowed" | "edited" | "no-reason" | "unbound" | "revoked")
/**
 * Why the approval does not count.
 */
why?: ("no-permission" | "not-named" | "team-unread" | "author" | "author-unknown" | "committer" | "committer-unknown" | "bot" | "unknown" | "no-comment" | "no-ledger" | "ledger-edited" | "too-early")
by: Name
/**
 * When the comment was posted.
 */
on: string
reason?: string
/**
 * The number of the pull request.
 */
pull: number
/**
 * The id of the comment.
 */
comment: number
/**
 * What is worse than was approved.
 * 
 * @maxItems 5
 */
worse?: []|[Excess]|[Excess, Excess]|[Excess, Excess, Excess]|[Excess, Excess, Excess, Excess]|[Excess, Excess, Excess, Excess, Excess]
/**
 * How many more there are beyond `worse`.
 */
more?: number
/**
 * How many more people have to approve.
 */
missing?: number
}
/**
 * More than was approved.
 */
export interface Excess {
unit: LimitUnit
/**
 * One prompt; or, if there are too many to list, their number, the worst of them or their sum.
 */
of: ("each" | "count" | "worst" | "sum")
prompt?: Name
/**
 * The group, for a limit on one.
 */
group?: Name
/**
 * An amount in tokens or USD, even if the limit is a percentage.
 */
actual: Decimal
/**
 * Left out if the limit was not broken at the time.
 */
approved?: Decimal
}
/**
 * These prompts are over a cap (`limits.each_prompt.max`), and this change does not make them grow.
 */
export interface FindingOverCap {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "over-cap"
/**
 * The key below `limits` in the config; `each_prompt_max` is `limits.each_prompt.max`, `group_max` and `group_budget` are `max` and `budget` of a group, `group_rate` is its `rate_limit`.
 */
scope: ("each_prompt" | "each_prompt_max" | "all_prompts" | "new_prompt" | "since" | "groups" | "group_max" | "group_budget" | "group_rate")
unit: LimitUnit
limit: Decimal
/**
 * The largest of them.
 */
prompts: Name[]
count: number
}
/**
 * There is a limit in USD, but the cost of some changed prompts is unknown, so the limit was not applied to them.
 */
export interface FindingNotJudged {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "not-judged"
unit: LimitUnit
reason: ("no-volume" | "unpriced")
prompts: number
/**
 * Models of these prompts that have no price.
 */
models?: Name[]
}
/**
 * An edit changes how much of the prompt its provider caches from call to call: something that varies stands further up, the text that stays the same crosses the provider's minimum, or the request marks less. See [caching.md](caching.md).
 */
export interface FindingCachePrefix {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "cache-prefix"
prompt: Name
/**
 * `varies`: what differs from call to call stands further up. `tools`: the order of the tools changed, which loses every entry of the cache once. The others: the text crosses the provider's minimum, the request marks less, or another model has another minimum.
 */
why: ("varies" | "below-minimum" | "above-minimum" | "breakpoints" | "model" | "tools")
/**
 * The fewest tokens that the provider caches.
 */
minimum: number
/**
 * What ends the cached prefix.
 */
what?: ("slot" | "history" | "branch")
/**
 * The name of the slot. Left out if it is not a plain name.
 */
slot?: Name
/**
 * How often the slot changes.
 */
varies?: ("call" | "user" | "day" | "never")
/**
 * Set if that is a guess from the name of the slot.
 */
guessed?: true
/**
 * Cached tokens at the base.
 */
base: number
/**
 * Cached tokens at the head.
 */
head: number
/**
 * The line at or below which what varies would cost nothing.
 */
below?: Place
/**
 * What it adds. With a hit rate that is guessed from the call volume, the range is all that is known.
 */
usdPerThousandCalls?: Span
usdPerMonth?: Span
}
/**
 * The model's name is not in the catalogue, so a similar model or an estimate was used.
 */
export interface FindingModelGuessed {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "model-guessed"
model: Name
/**
 * The model that was used instead.
 */
as: Name
/**
 * How the model was guessed.
 */
match: ("family" | "unknown" | "prefix" | "word")
prompts: number
}
/**
 * Neither the files nor the config name a model for these prompts, so the default was used.
 */
export interface FindingModelAssumed {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "model-assumed"
model: Name
from: ("config" | "default")
prompts: number
}
/**
 * The change leaves the model of this prompt open: an environment variable or another value at run time decides, or the file no longer names a model. Amounts are for the model that is shown.
 */
export interface FindingModelOpen {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "model-open"
prompt: Name
/**
 * The model that it counts as.
 */
model: Name
}
/**
 * The config has `limits.since`, and two folders without git were compared, which have no history.
 */
export interface FindingSinceNotJudged {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "since-not-judged"
ref: Name
}
/**
 * The revision that the base's `limits.since` names does not exist any more. This change names another one or none, which counts for it.
 */
export interface FindingSinceMended {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "since-mended"
ref: Name
}
/**
 * Nobody declared how often these prompts are called, so they have no cost per month.
 */
export interface FindingNoVolume {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "no-volume"
prompts: number
}
/**
 * Nobody declared how long the answers are, so only input is priced.
 */
export interface FindingOutputNotPriced {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "output-not-priced"
prompts: number
}
/**
 * The cap on output tokens, or the number of answers per call, changed. What is beyond the declared `output_tokens` has no price.
 */
export interface FindingOutputCap {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "output-cap"
prompt: Name
base?: number
head?: number
/**
 * Completions per call, if their number changed.
 */
n?: {
base: number
head: number
}
/**
 * Output tokens that are declared, where they are.
 */
declared?: number
/**
 * Difference in cost if every answer reaches the cap.
 */
usdPerThousandCalls?: Decimal
}
/**
 * The reasoning effort changed. Only production shows how many tokens the model then generates.
 */
export interface FindingEffort {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "effort"
prompt: Name
base?: Name
head?: Name
}
/**
 * New prompts are larger than the prompts that were removed or shortened, by more than one prompt may grow.
 */
export interface FindingReplaced {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "replaced"
added: Name[]
removed: Name[]
}
/**
 * The base has no config yet, so this change's own was used, this once, with limits that are no looser than the defaults.
 */
export interface FindingFirstAdoption {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "first-adoption"
config: Path
}
/**
 * The change edits the rules of the check. The base's rules still judged it.
 */
export interface FindingPolicyChange {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "policy-change"
key: Name
from?: Name
to?: Name
/**
 * Whether it makes the check less strict.
 */
loosens: boolean
/**
 * Set if it takes effect before the merge, as `models` does.
 */
atOnce?: true
}
/**
 * Only the config of this change has the key. As the base says nothing about it, it counts at once.
 */
export interface FindingHeadKey {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "head-key"
key: Name
}
/**
 * The config extends a policy that is shared with other repositories (`extends`); its rules apply. The finding names the commit that was read.
 */
export interface FindingPolicyExtended {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "policy-extended"
policy: Name
/**
 * The commit that it was read at.
 */
commit?: Name
/**
 * Set if it is named by a tag alone, which can be moved.
 */
movable?: true
}
/**
 * The config says something looser than the policy that it extends, which counts in its place.
 */
export interface FindingLooserThanPolicy {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "looser-than-policy"
key: Name
given: Name
kept?: Name
}
/**
 * What the change declares about itself, such as the size of a slot or a sample, makes its growth look smaller. The growth without that declaration, or with the other side’s samples, counts instead. If nothing decides a branch, growth in any of its arms counts. Where only the change says what a model is or costs, or nothing does, text that grows is judged at the base’s model too.
 */
export interface FindingJudgedOtherwise {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "judged-otherwise"
prompt: Name
/**
 * What was changed to judge it.
 */
what: ("head-keys" | "base-samples" | "head-samples" | "no-samples" | "every-arm" | "base-files" | "base-models" | "base-service" | "base-split")
/**
 * The config's keys that were left out.
 */
keys: Name[]
/**
 * Growth as the change would have it.
 */
asIs: {
tokens: number
of: number
}
/**
 * Growth that counts.
 */
counted: {
tokens: number
of: number
}
}
/**
 * An entry in the config, or one of its globs, matches no file on either side.
 */
export interface FindingGlobMatchesNothing {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "glob-matches-nothing"
files: Name[]
/**
 * A symbolic link or submodule that the glob points into.
 */
link?: Path
}
/**
 * No prompt is in a group under `limits.groups`, so its limits guard nothing. Groups of shared policies may be empty.
 */
export interface FindingGroupIsEmpty {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "group-is-empty"
/**
 * What makes prompts a group: `owner`, `tag`, `folder` or `model`.
 */
by: Word
name: Name
/**
 * A similar name that prompts have.
 */
nearest?: Name
}
/**
 * A name under `take` in the config is that of no text in the files of its entry.
 */
export interface FindingTakeMatchesNothing {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "take-matches-nothing"
/**
 * The name or path of keys.
 */
take: Name
/**
 * A similar name in these files.
 */
nearest?: Name
}
/**
 * A comment that begins with `promptcost:` is not understood, or is not next to a text.
 */
export interface FindingMark {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "mark"
/**
 * `word`, `key`: one that means nothing. `no-literal`: no text stands beside it.
 */
problem: ("word" | "key" | "value" | "no-literal")
word: Name
/**
 * A similar word that is known.
 */
nearest?: Name
}
/**
 * The change marks a prompt with `promptcost: ignore`. A change cannot take a prompt out of its own check, so the prompt counts until the comment is merged.
 */
export interface FindingIgnoreWaits {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "ignore-waits"
prompt: Name
}
/**
 * The prompt has more statements than at the base with delimiters that its template language does not have by default, such as `# for x in y` or `[% for x in y %]`. They count as text, once.
 */
export interface FindingTemplateDelimiters {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "template-delimiters"
prompt: Name
}
/**
 * Code now sets the delimiters of a template language, for example with `line_statement_prefix` or `variable_start_string` of Jinja. promptcost reads templates with the default delimiters.
 */
export interface FindingTemplateDelimitersSet {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "template-delimiters-set"
/**
 * What code sets, such as `line_statement_prefix`.
 */
key: Name
}
/**
 * A source file with prompts names text files that are part of no prompt and have grown by at least 1,000 characters. A file that the code did not name before counts as all new. promptcost does not know whether the code sends them.
 */
export interface FindingTextElsewhere {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "text-elsewhere"
/**
 * The file whose text grew most.
 */
file: Name
/**
 * How many files there are.
 */
files: number
/**
 * Characters of these files at the base.
 */
base: number
/**
 * Characters of these files in the change.
 */
head: number
}
/**
 * A file with prompts now names a model that costs more than the models of its prompts. promptcost finds no prompt that is sent to it, but code may send one in a way that promptcost does not follow.
 */
export interface FindingModelNamed {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "model-named"
/**
 * The dearest that the file comes to name.
 */
model: Name
}
/**
 * The change adds or edits settings of a LiteLLM proxy beside the names in its `model_list`: fallbacks, retries, aliases of the router, parameters of a deployment. Which names stand for which models is followed; the rest is not.
 */
export interface FindingProxyChanged {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "proxy-changed"
/**
 * What it sets or changes, the first ten.
 */
keys: Name[]
}
/**
 * The change is too large to search in full. Besides prompts, promptcost searches for what may make them cost more: text in files that code reads, delimiters of templates, and dearer models that code names.
 */
export interface FindingSearchCut {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "search-cut"
/**
 * What was searched for: text in files that code reads, delimiters of templates, models that code names.
 */
for: ("text" | "delimiters" | "models")
}
/**
 * Code at the base has a text, tool or schema of this name that was too short to count, or that was no prompt. It has grown and counts as new, so that no limit on growth applies to it.
 */
export interface FindingShortBefore {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "short-before"
prompt: Name
}
/**
 * A prompt in code counts as removed, and its name, function or call is still there: its text may now come from the environment, a file, another program or the network.
 */
export interface FindingTextAtRunTime {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "text-at-run-time"
/**
 * As the base has it.
 */
prompt: Name
}
/**
 * In Python, JavaScript or TypeScript, a place that sends a prompt at the base (an argument, a key, a name) now takes its text from somewhere that promptcost cannot read: a library, a computed import, the environment. Or a prompt counts as removed while its file asks a model with such a text, or such a text is sent beside a prompt that stays.
 */
export interface FindingTextUnseen {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "text-unseen"
/**
 * What the base sends there.
 */
prompt: Name
/**
 * What is sent now, as it is written.
 */
what?: Name
/**
 * Set if the prompt is still sent, and this is sent too.
 */
beside?: true
}
/**
 * A prompt that was found in this file at the base is no longer found, although most of its text is still there. It counts as removed.
 */
export interface FindingTextNotFound {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "text-not-found"
/**
 * As the base has it.
 */
prompt: Name
}
/**
 * These files read like prompts, but no entry in the config covers them, so no figure in the report includes them.
 */
export interface FindingUncovered {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "uncovered"
/**
 * The first few.
 */
files: Path[]
count: number
/**
 * Why the first one looks like a prompt.
 */
because?: Name
/**
 * Number of files that were not searched because there were too many.
 */
unread: number
}
/**
 * The base has no config yet, and the config of this change leaves out prompts that count without one. They count this once.
 */
export interface FindingAdoptionLeavesOut {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "adoption-leaves-out"
/**
 * The first of them.
 */
files: Path[]
count: number
}
/**
 * The change edits files that read like prompts and are not counted. No figure in the report includes their growth.
 */
export interface FindingUncoveredChanged {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "uncovered-changed"
/**
 * The first of them.
 */
files: Path[]
count: number
}
/**
 * The globs of this change's config no longer match files that the base's match. They are judged now, and by nothing after the merge.
 */
export interface FindingPromptsDropped {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "prompts-dropped"
/**
 * The first of them.
 */
files: Path[]
count: number
}
/**
 * A file that held prompts has a new path that no glob of the config matches or, without a config, that is no known place of prompts, such as `AGENTS.md` renamed to `AGENTS.md.off`; or most lines of a prompt that is gone are in a file that the change adds or edits and that is part of no prompt. Its prompts count as removed.
 */
export interface FindingMovedOut {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "moved-out"
/**
 * The first of them, as they are called now.
 */
files: Path[]
count: number
}
/**
 * The change sets a submodule among the prompts to another commit. Its files are in another repository, so no figure in the report includes what they gained.
 */
export interface FindingSubmoduleMoved {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "submodule-moved"
/**
 * The first of the submodules.
 */
files: Path[]
count: number
}
/**
 * A new file has a path that differs from that of another only in case. On macOS and Windows it may take its place, so if it is larger, that counts as growth of the other.
 */
export interface FindingCaseTwin {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "case-twin"
/**
 * The first of them.
 */
files: Path[]
count: number
}
/**
 * The change removes the config. The base's config applies.
 */
export interface FindingConfigRemoved {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "config-removed"
config: Path
}
/**
 * The base's config cannot be read, so this change's own config applies, this time only.
 */
export interface FindingBaseConfigBroken {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "base-config-broken"
config: Path
/**
 * What is wrong, in a sentence that quotes no values.
 */
problem: Name
}
/**
 * The model is not in the price list, or the service that its requests ask for has no known price. Its prompts have no price and are left out of totals.
 */
export interface FindingUnpriced {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "unpriced"
model: Name
/**
 * The service that has no known price, such as `priority`; `other` is one that is not known. Left out for the standard one.
 */
service?: Word
/**
 * A similar name that is known.
 */
nearest?: Name
prompts: Name[]
/**
 * Whether one of them had a price at the base.
 */
wasPriced: boolean
}
/**
 * A field that changes the price of a call but not its text was added, changed or removed: a service tier, a region, a thinking budget, audio, a hosted tool, an MCP server, or a tool that is only named and defined in code. If code makes the value, the finding says that only a run of the code shows it.
 */
export interface FindingPriceModifier {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "price-modifier"
prompt: Name
/**
 * The field of the request.
 */
key: Name
base?: Name
head?: Name
}
/**
 * A rule, command or skill that a coding agent sent when it was asked for, or for some files, is sent with every request of a session now: `alwaysApply: true`, wider `applyTo` or `paths`, another file name.
 */
export interface FindingSentAlways {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "sent-always"
prompt: Name
/**
 * The coding agents that send it with every request now.
 */
agents: Word[]
}
/**
 * The maker of the model has retired it, or will within 90 days. The date is in the price list under `prices.file`, or in the table of announced dates that comes with promptcost.
 */
export interface FindingModelRetires {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "model-retires"
model: Name
/**
 * The day from which its maker no longer serves it.
 */
on: Word
isPast: boolean
prompts: number
/**
 * Who says so: an address, or the price list.
 */
source: Name
/**
 * Nothing names the model: it is the default.
 */
assumed?: true
}
/**
 * A prompt comes close to the number of input tokens above which the model's price for the whole request rises. For a task (`calls_per_task`) the last call counts.
 */
export interface FindingNearTier {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "near-tier"
prompt: Name
/**
 * Input tokens of its largest request: for a task those of the last call.
 */
tokens: number
/**
 * Input tokens above which the next price tier applies.
 */
above: number
/**
 * The price of input there, as a multiple of the price below it.
 */
times: number
}
/**
 * A hit rate is declared under `cache`, and the price list does not say what the model asks for input that it finds in a cache. Such input is priced as any other.
 */
export interface FindingCacheNotPriced {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "cache-not-priced"
model: Name
prompts: number
}
/**
 * The list that the prices come from is older than 60 days. Models on sale since then have no price, and some prices have changed.
 */
export interface FindingPricesOld {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "prices-old"
list: Name
asOf: Word
days: number
}
/**
 * The change edits the price list under `prices.file`. Prices of the base count for both sides, so new prices alone change no amount here. The finding says what the prompts will cost after the merge.
 */
export interface FindingPricesChange {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "prices-change"
file: Path
/**
 * The first of those whose prompts it reprices.
 */
models: Name[]
prompts: number
/**
 * Difference per month of the prompts as they are now.
 */
usdPerMonth?: Decimal
}
/**
 * The price list that the base names under `prices.file` is missing there or is not valid. The built-in list prices both sides.
 */
export interface FindingPriceListBroken {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "price-list-broken"
file: Path
/**
 * What is wrong, in a sentence that quotes no values.
 */
problem: Name
}
/**
 * A flag or an input would loosen the base's config and was ignored, or `--prices` names a price list where the base's config has one.
 */
export interface FindingFlagIgnored {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "flag-ignored"
flag: Name
given: Name
kept: Name
isList?: true
}
/**
 * A file that should hold a prompt cannot be read, so it is not counted.
 */
export interface FindingUnreadable {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "unreadable"
side: ("base" | "head")
why: ("link" | "binary" | "not-utf8" | "too-large" | "missing" | "lfs-pointer" | "no-permission" | "too-deep" | "too-many-parts" | "not-data")
}
/**
 * Much more text than before is not counted: the format of the file does not send it, or code hands it to a function beside the prompt, and what the function does with it is not followed.
 */
export interface FindingUncounted {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "uncounted"
prompt: Name
/**
 * Characters.
 */
base: number
/**
 * Characters.
 */
head: number
}
/**
 * The front matter is broken, so the whole file counts as the prompt.
 */
export interface FindingFrontMatter {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "front-matter"
side: ("base" | "head")
problem: ("not-yaml" | "not-toml" | "not-closed" | "not-a-mapping")
}
/**
 * The file is not valid in its format, holds no known prompt, or is a template in a language that promptcost does not read, and counts as plain text. Or its messages have no roles, as in a chat saved by LangChain, and count as the user's.
 */
export interface FindingFormat {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "format"
side: ("base" | "head")
format: Name
problem: ("not-yaml" | "not-json" | "no-messages" | "no-prompts" | "other-template" | "no-roles" | "too-deep" | "too-many-aliases" | "too-many-parts" | "too-large")
}
/**
 * Claude Code sends the names and descriptions of all skills with each request. It cuts a description, with its `when_to_use`, after 1,536 characters. All descriptions together may take 1% of the context window; beyond that, skills are listed by name alone.
 */
export interface FindingListingCut {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "listing-cut"
/**
 * Who lists it.
 */
reader: Name
/**
 * Number of skills, where it is about a whole folder.
 */
skills?: number
characters: number
most: number
}
/**
 * An agent sends only the first bytes of such files: Codex stops at 32 KiB of all AGENTS.md together (`project_doc_max_bytes`). The whole file is counted, as other agents send all of it.
 */
export interface FindingCutOff {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "cut-off"
/**
 * Who reads the file.
 */
reader: Name
bytes: number
most: number
}
/**
 * The template cannot be parsed, so its raw text counts.
 */
export interface FindingTemplate {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "template"
syntax: Name
problem: ("unclosed-tag" | "unclosed-block" | "unexpected-tag" | "too-deep" | "too-many-parts")
}
/**
 * Includes, loops or text exceed what any model accepts. Only the raw text of the file counts.
 */
export interface FindingTemplateTooLarge {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "template-too-large"
prompt: Name
}
/**
 * Source code is nested more deeply, or leads through more names and text, than promptcost follows.
 */
export interface FindingNotFollowed {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "not-followed"
why: ("too-deep" | "too-much")
}
/**
 * An included file was not found, so its text is missing from the count.
 */
export interface FindingIncludeMissing {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "include-missing"
target: Name
prompts: Name[]
/**
 * Set if the template may do without it.
 */
optional?: true
/**
 * A file with a similar name.
 */
nearest?: Path
}
/**
 * A prompt names an image, a file of samples or another prompt that was not read, or a request has a block or a field whose tokens cannot be read from the file.
 */
export interface FindingFileNotRead {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "file-not-read"
what: ("image" | "sample" | "prompt" | "attachment" | "media" | "field" | "file")
target: Name
why: ("missing" | "escapes" | "unreadable" | "not-data" | "not-an-image" | "no-size" | "code" | "not-countable" | "not-known" | "too-many")
}
/**
 * The file lists several models to test its prompts with. The first one is used.
 */
export interface FindingModelChosen {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "model-chosen"
model: Name
/**
 * How many models the file lists.
 */
of: number
}
/**
 * The template computes the name of a file that it includes, so its text is missing from the count.
 */
export interface FindingIncludeComputed {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "include-computed"
prompts: Name[]
}
/**
 * An include points outside the checked folder and is not read.
 */
export interface FindingIncludeEscapes {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "include-escapes"
target: Name
prompts: Name[]
/**
 * Set if the template may do without it.
 */
optional?: true
}
/**
 * Files include each other. Each counts once.
 */
export interface FindingIncludeCycle {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "include-cycle"
target: Name
prompts: Name[]
}
/**
 * Variables have no declared size, so only their placeholder text is counted. The real cost is higher.
 */
export interface FindingSlotsUndeclared {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "slots-undeclared"
prompts: number
slots: number
/**
 * One of the slots.
 */
example?: Name
}
/**
 * Variables pass through filters or calls that promptcost does not run, so their size is an estimate.
 */
export interface FindingSlotsEstimated {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "slots-estimated"
prompts: number
slots: number
/**
 * One of the slots.
 */
example?: Name
}
/**
 * The prompt has new variables without a declared size.
 */
export interface FindingSlotNew {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "slot-new"
prompt: Name
slots: number
/**
 * One of the slots.
 */
example?: Name
}
/**
 * The config declares a slot that no prompt uses, or gives a slot a bare number, which is counted as the text of that number.
 */
export interface FindingSlotDeclaration {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "slot-declaration"
/**
 * `unused`: no prompt has the slot. `number`: a number without a key.
 */
problem: ("unused" | "number")
slot: Name
/**
 * An undeclared slot whose name is close.
 */
nearest?: Name
}
/**
 * The prompt sends a variable of unknown size more often than at the base.
 */
export interface FindingSlotRepeated {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "slot-repeated"
prompt: Name
/**
 * One of the slots.
 */
example?: Name
/**
 * How often the base sends it.
 */
base: number
/**
 * How often the change sends it.
 */
head: number
}
/**
 * The change gives a prompt's variables other samples or defaults, with which it is larger or smaller by more than a tenth. An edit of a sample is no growth, so the base's fill both sides. After the merge the new ones do.
 */
export interface FindingSamplesChanged {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "samples-changed"
prompt: Name
/**
 * Tokens of the prompt with the base's samples, which count.
 */
counted: number
/**
 * Tokens with the change's own samples.
 */
own: number
}
/**
 * The base sends only a part of a variable, as in `{{ doc | truncate(500) }}` or `{doc[:500]}`, or loops over a part of it, as in `{% for d in docs[:3] %}`. The change sends all of it, or a larger part.
 */
export interface FindingSlotUncut {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "slot-uncut"
prompt: Name
slots: number
/**
 * One of the slots.
 */
example?: Name
}
/**
 * The prompt sends more text than at the base in loops and calls that run an unknown number of times. It counts once.
 */
export interface FindingLoopGrown {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "loop-grown"
prompt: Name
/**
 * Characters that the base sends in such places.
 */
base: number
/**
 * Characters that the change sends there.
 */
head: number
}
/**
 * The prompt sends no text.
 */
export interface FindingEmptyPrompt {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "empty-prompt"
prompt: Name
}
/**
 * Two prompts declare the same id, so this one goes by its path.
 */
export interface FindingDuplicateId {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "duplicate-id"
id: Name
}
/**
 * A prompt contains the text of a special token. It counts as ordinary text, as in the API.
 */
export interface FindingSpecialTokens {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "special-tokens"
prompts: Name[]
}
/**
 * Too many files changed to search for renames. A prompt that was moved and edited counts as new.
 */
export interface FindingRenamesLimited {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "renames-limited"
}
/**
 * The change edits a file that runs promptcost, or one that decides which promptcost is run, and perhaps what is checked; or it adds a job whose check may bear the same name.
 */
export interface FindingWorkflowChanged {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "workflow-changed"
/**
 * From the top of the repository.
 */
file: Path
/**
 * `elsewhere`: not where it runs promptcost. `installs`: it decides which promptcost a command runs. `same-name`: it adds a job whose check may bear the name of the one that runs promptcost. `beside`: the job that runs promptcost runs it too. `tool`: a program that runs promptcost reads it. `unread`: the first of more files than are looked at.
 */
how: ("removed" | "stops" | "unreadable" | "edited" | "elsewhere" | "installs" | "same-name" | "beside" | "tool" | "unread")
to?: Path
uses?: {
base: Name
head: Name
}
/**
 * How many places no longer run promptcost.
 */
gone?: number
/**
 * Names of keys, inputs and flags, never their values.
 */
changed: Name[]
}
/**
 * The newest record in the usage file is more than 60 days old, so volumes may no longer be right.
 */
export interface FindingUsageOld {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "usage-old"
file: Path
/**
 * The last day with records.
 */
to: Name
/**
 * How long ago that is.
 */
days: number
}
/**
 * The config declares other volumes than the usage file records. The usage file counts.
 */
export interface FindingUsageDiffers {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "usage-differs"
prompts: number
/**
 * The prompt that differs most.
 */
example: Name
/**
 * By the config: `calls_per_month`, or `calls_per_day` times the days of a month.
 */
declared: number
/**
 * Its calls per month by the usage file.
 */
recorded: number
}
/**
 * Some recorded calls belong to no prompt here, so totals leave out their cost.
 */
export interface FindingUsageUnplaced {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "usage-unplaced"
file: Path
/**
 * The first few names that no prompt has.
 */
names: Name[]
/**
 * How many such names there are.
 */
count: number
/**
 * Percentage of all recorded calls, those without any name included.
 */
share: number
}
/**
 * The change edits the usage file. The volumes of the base still count.
 */
export interface FindingUsageChanged {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "usage-changed"
file: Path
/**
 * Calls per month, all prompts together.
 */
base: number
/**
 * Calls per month, all prompts together.
 */
head: number
/**
 * The first few prompts with fewer calls than before by more than a fifth.
 */
lower: Name[]
/**
 * How many such prompts there are.
 */
count: number
}
/**
 * The forecast cost of the next three months, and how much of it the change adds. It appears only where past forecasts beat the last month as a guess.
 */
export interface FindingUsageForecast {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "usage-forecast"
file: Path
/**
 * The group that goes over its budget. Left out for all prompts.
 */
group?: {
by: Word
name: Name
}
/**
 * The month that is forecast, such as 2027-01.
 */
month: Name
/**
 * Cost of that month at the prices and prompts of the head. `low` to `high` is an 80% interval.
 */
usdPerMonth: {
low: Decimal
expected: Decimal
high: Decimal
}
/**
 * The part of it that this change adds.
 */
byChange: Decimal
budget?: Decimal
}
/**
 * The results that the base's config names under `outcomes` are missing or not well formed, so no cost per success is known.
 */
export interface FindingOutcomesUnread {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "outcomes-unread"
file: Path
/**
 * Why, in a sentence that quotes no values.
 */
problem: Name
}
/**
 * The base's usage file is missing or not well formed, so volumes come from the config alone.
 */
export interface FindingUsageUnread {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "usage-unread"
file: Path
/**
 * Why, in a sentence that quotes no values.
 */
problem: Name
}
/**
 * The report was written by a newer promptcost, which knows a kind of finding that this version does not.
 */
export interface FindingUnknown {
severity: Severity
/**
 * Where the finding is.
 */
at?: Place
kind: "unknown"
/**
 * The kind of the unknown finding.
 */
id: Word
}
