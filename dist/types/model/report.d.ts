/**
 * A path relative to the checked directory. It may be hostile: escape it.
 */
export type Path = string
/**
 * A name from the repository or its config, as it is written there. It may be hostile: escape it.
 */
export type Name = string
/**
 * A word of promptcost's own, such as the name of a tokenizer.
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
 * The share that the count may be off by: 0.06 for 6%.
 */
band: number
})
/**
 * The worst severity of all findings is the verdict.
 */
export type Severity = ("info" | "warn" | "fail")
/**
 * What a limit is measured in. Percentages are growth over the base; `context_window` is a percentage of the window; `usd_from_free` is USD per 1,000 calls of what cost nothing before, which breaks any percentage.
 */
export type LimitUnit = ("tokens" | "tokens_percent" | "usd_percent" | "usd_from_free" | "usd_per_month" | "usd_per_month_percent" | "context_window")

/**
 * What a change to prompts costs, and the verdict. Amounts of USD are plain decimals.
 */
export interface Report {
/**
 * Of this contract. A change that breaks readers raises it.
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
 * The checked directory within its repository. Empty at the top.
 */
directory: string
/**
 * Null where there was nothing to compare with.
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
 * Every edit that changes a cost, the largest first.
 */
causes: Cause[]
/**
 * For `promptcost explain`.
 */
explained?: Explained
findings: (FindingLimit | FindingApproval | FindingNotJudged | FindingUnpriced | FindingModelGuessed | FindingModelAssumed | FindingNoVolume | FindingOutputNotPriced | FindingOutputCap | FindingEffort | FindingPriceModifier | FindingReplaced | FindingFirstAdoption | FindingPolicyChange | FindingHeadKey | FindingJudgedOtherwise | FindingGlobMatchesNothing | FindingUncovered | FindingAdoptionLeavesOut | FindingUncoveredChanged | FindingPromptsDropped | FindingConfigRemoved | FindingBaseConfigBroken | FindingFlagIgnored | FindingUnreadable | FindingUncounted | FindingFrontMatter | FindingFormat | FindingTemplate | FindingTemplateTooLarge | FindingNotFollowed | FindingIncludeMissing | FindingFileNotRead | FindingModelChosen | FindingIncludeComputed | FindingIncludeEscapes | FindingIncludeCycle | FindingSlotsUndeclared | FindingSlotsEstimated | FindingSlotNew | FindingSlotDeclaration | FindingSlotRepeated | FindingEmptyPrompt | FindingDuplicateId | FindingSpecialTokens | FindingRenamesLimited | FindingWorkflowChanged | FindingUnknown)[]
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
 * The full commit id, where the side is a commit.
 */
sha?: string
/**
 * How the side was found, such as "the merge base with origin/main".
 */
how: string
}
/**
 * What the figures and the verdict rest on.
 */
export interface Basis {
config: {
path: (Path | null)
/**
 * Whose limits were applied.
 */
from: ("base" | "head" | "defaults")
}
/**
 * Who may approve a broken limit. Left out where the default holds: one person with write permission who neither opened the pull request nor committed to it.
 */
approvals?: {
allow: (Name[] | null)
byAuthor: boolean
byCommitter: boolean
minApprovers: number
resetOnPush: boolean
}
/**
 * Of the prompts that the change adds or edits, as the head has them. Only with `reset_on_push`; it changes when one of them does.
 */
fingerprint?: Word
/**
 * Growth up to these is noise, per prompt and cause.
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
 * Names under `prices` in the config that were used.
 */
overridden: Name[]
}
tokenizers: {
name: Word
sure: Sure
prompts: number
}[]
/**
 * Tokens of the head that no text shows (framing, tools, images, schemas), and how many are estimated.
 */
hidden: {
tokens: number
estimated: number
}
/**
 * How many prompts of the head each model gets.
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
 * 1,000 calls of each prompt that has a price.
 */
usdPerThousandCalls: (Money | null)
/**
 * Null where no prompt has a call volume.
 */
usdPerMonth: (Money | null)
/**
 * In USD per month where volumes are known, else per 1,000 calls. They add up to that total's delta.
 */
effects: Effect[]
promptsWithoutVolume: number
promptsUnpriced: number
}
/**
 * Tokens of both sides by the head's tokenizer, and the difference.
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
 * USD on both sides, and the difference.
 */
export interface Money {
base: Decimal
head: Decimal
delta: Span
}
/**
 * Low and high differ from expected where the count is an estimate.
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
 * The edited file, where it is one that the prompt includes.
 */
path?: Path
}
/**
 * One prompt on both sides.
 */
export interface Change {
/**
 * The prompt's declared id, else its path.
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
 * Per 1,000 calls. Null where a side has no price.
 */
usdPerThousandCalls: (Money | null)
/**
 * Per month. Null where the calls per month are unknown.
 */
usdPerMonth: (Money | null)
/**
 * In USD per 1,000 calls. They add up to `usdPerThousandCalls.delta.expected`.
 */
effects: Effect[]
/**
 * By edited file, where an included file has part in the difference. They add up to it.
 */
shares?: Share[]
/**
 * The lines that added most, the largest first.
 * 
 * @maxItems 3
 */
grownLines?: []|[GrownLines]|[GrownLines, GrownLines]|[GrownLines, GrownLines, GrownLines]
}
/**
 * One prompt as one side has it.
 */
export interface PromptSide {
path: Path
/**
 * The model as the file or the config names it.
 */
model: Name
/**
 * The catalogue's name of the model, where it differs.
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
 * What branches, loops and slots may send. Left out where it is one number.
 */
tokensRange?: {
low: number
high: number
}
/**
 * Share of the model's context window that input and expected output take. Null where it is unknown.
 */
contextShare: (number | null)
}
/**
 * One edited file's part in a prompt's difference.
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
 * One edit and what it costs: a row of the table.
 */
export interface Cause {
/**
 * The file that was edited: a prompt's, or the config's where that swaps a model.
 */
at: Place
/**
 * `added`, `removed`, `renamed`, or an effect's `part`.
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
 * For a file that prompts include: the fewest and the most tokens that a prompt grows by.
 */
partial?: {
least: number
most: number
}
tokens: Tokens
/**
 * Per 1,000 calls. Null where a side has no price.
 */
usdPerThousandCalls: (Money | null)
/**
 * Per month. Null where the calls per month are unknown.
 */
usdPerMonth: (Money | null)
}
/**
 * A place in a file of the head, or of the base where the finding's `side` is "base".
 */
export interface Place {
path: Path
line?: number
column?: number
/**
 * The last line, where there are several.
 */
endLine?: number
}
/**
 * One prompt's bill, part by part and without its text.
 */
export interface Explained {
id: Name
/**
 * The head, unless the prompt was removed.
 */
side: ("base" | "head")
/**
 * In the order of sending. They add up to that side's tokens.
 */
parts: BillPart[]
slots: {
name: Name
from: ("config" | "sample" | "undeclared")
}[]
/**
 * Expected output tokens per call. Null where none are declared.
 */
outputTokens: (number | null)
/**
 * USD per 1M tokens at the price tier that the input reaches. Null where the model has no price.
 */
price: ({
input: Decimal
output: Decimal
/**
 * Input tokens at which this tier starts.
 */
above: number
} | null)
}
/**
 * A part of what is sent.
 */
export interface BillPart {
kind: ("text" | "partial" | "slot" | "framing" | "tool" | "image" | "schema")
/**
 * `system`, `user` and so on; `prompt` where the file has no roles.
 */
role: string
/**
 * The name of a slot or a tool.
 */
name?: Name
at: Place
/**
 * 0 where only the base has it.
 */
tokens: number
/**
 * Tokens more than at the base. Null where there is no base.
 */
since: (number | null)
/**
 * How many messages it is, for a conversation.
 */
turns?: number
/**
 * Set where the provider's formula is not public.
 */
estimate?: true
}
/**
 * One edit makes a prompt, or all prompts together, grow beyond a limit of the base.
 */
export interface FindingLimit {
severity: Severity
/**
 * Where it was found.
 */
at?: Place
kind: "limit"
/**
 * The key below `limits` in the config.
 */
scope: ("each_prompt" | "all_prompts" | "new_prompt")
cause: ("text" | "model" | "output" | "tier" | "mixed" | "new")
models?: {
base: Name
head: Name
}
/**
 * The prompts that the cause takes over a limit. Empty for `all_prompts`.
 */
prompts: Name[]
/**
 * The owners of those prompts, where the config names them.
 */
owners: Name[]
/**
 * The weightiest first. For an included file, up to two prompts for each limit.
 * 
 * @minItems 1
 */
breaches: [Breach, ...(Breach)[]]
/**
 * For a file that prompts include: how many prompts it reaches, and by how many tokens each grows.
 */
partial?: {
prompts: number
least: number
most: number
}
/**
 * The tokens that the lines at `at` add, and all that the edit adds to the worst prompt.
 */
adds?: {
tokens: number
of: number
at?: Place
}
/**
 * True where `enforce: report` turned a failure into a warning.
 */
wouldFail: boolean
/**
 * Who approved it, where that turned a failure into a warning.
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
 * The worst, where several prompts break the same limit.
 */
actual: Span
prompt?: Name
}
/**
 * Somebody commented `/promptcost approve <reason>`. The finding says whether that counts, and if not, why: it is stale, others have to approve too, or this person may not.
 */
export interface FindingApproval {
severity: Severity
/**
 * Where it was found.
 */
at?: Place
kind: "approval"
/**
 * `outgrown` and `reset` are stale: something is worse than approved, or a later push changed a prompt. `too-few`: others have to approve as well. `other-failure`: the check also fails for something that no approval covers.
 */
state: ("valid" | "too-few" | "outgrown" | "reset" | "other-failure" | "not-allowed" | "edited" | "no-reason" | "unbound" | "revoked")
/**
 * Why it does not count.
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
 * What is worse than approved.
 * 
 * @maxItems 5
 */
worse?: []|[Excess]|[Excess, Excess]|[Excess, Excess, Excess]|[Excess, Excess, Excess, Excess]|[Excess, Excess, Excess, Excess, Excess]
/**
 * How many more there are than `worse` lists.
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
 * One prompt; or, where there are too many to list, their number, the worst of them or their sum.
 */
of: ("each" | "count" | "worst" | "sum")
prompt?: Name
/**
 * An amount in tokens or USD, also where the limit is a percentage.
 */
actual: Decimal
/**
 * Left out where the limit was not broken then.
 */
approved?: Decimal
}
/**
 * A limit in USD exists, but the cost of some changed prompts is unknown, so it was not applied to them.
 */
export interface FindingNotJudged {
severity: Severity
/**
 * Where it was found.
 */
at?: Place
kind: "not-judged"
unit: LimitUnit
reason: ("no-volume" | "unpriced")
prompts: number
}
/**
 * The model is in no price list. Its prompts have no cost and are left out of totals.
 */
export interface FindingUnpriced {
severity: Severity
/**
 * Where it was found.
 */
at?: Place
kind: "unpriced"
model: Name
/**
 * A known name that may be meant.
 */
nearest?: Name
prompts: Name[]
/**
 * Whether one of them had a price at the base.
 */
wasPriced: boolean
}
/**
 * The name of the model is not in the catalogue, so a similar model, or an estimate, was used.
 */
export interface FindingModelGuessed {
severity: Severity
/**
 * Where it was found.
 */
at?: Place
kind: "model-guessed"
model: Name
/**
 * The model that it counts as.
 */
as: Name
/**
 * What the guess rests on.
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
 * Where it was found.
 */
at?: Place
kind: "model-assumed"
model: Name
from: ("config" | "default")
prompts: number
}
/**
 * Nobody declared how often these prompts are called, so they have no cost per month.
 */
export interface FindingNoVolume {
severity: Severity
/**
 * Where it was found.
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
 * Where it was found.
 */
at?: Place
kind: "output-not-priced"
prompts: number
}
/**
 * The cap on output tokens, or the number of answers per call, changed. Without expected output it has no price.
 */
export interface FindingOutputCap {
severity: Severity
/**
 * Where it was found.
 */
at?: Place
kind: "output-cap"
prompt: Name
base?: number
head?: number
/**
 * Completions per call, where their number changed.
 */
n?: {
base: number
head: number
}
/**
 * If every answer is as long as it may be.
 */
usdPerThousandCalls?: Decimal
}
/**
 * The reasoning effort changed. How many tokens the model then generates only production shows.
 */
export interface FindingEffort {
severity: Severity
/**
 * Where it was found.
 */
at?: Place
kind: "effort"
prompt: Name
base?: Name
head?: Name
}
/**
 * A field that changes the price of a call, and not its text, was added, changed or removed: a service tier, a region, a thinking budget, audio, a hosted tool.
 */
export interface FindingPriceModifier {
severity: Severity
/**
 * Where it was found.
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
 * New prompts are larger than the prompts that were removed or shortened, by more than a prompt may grow.
 */
export interface FindingReplaced {
severity: Severity
/**
 * Where it was found.
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
 * Where it was found.
 */
at?: Place
kind: "first-adoption"
config: Path
}
/**
 * The change edits the rules of the check. The rules of the base judged it all the same.
 */
export interface FindingPolicyChange {
severity: Severity
/**
 * Where it was found.
 */
at?: Place
kind: "policy-change"
key: Name
from?: Name
to?: Name
/**
 * Whether more could pass with it.
 */
loosens: boolean
/**
 * Set where it counts before the merge: which model a deployment is.
 */
atOnce?: true
}
/**
 * Only the config of this change has the key. As the base says nothing about it, it counts at once.
 */
export interface FindingHeadKey {
severity: Severity
/**
 * Where it was found.
 */
at?: Place
kind: "head-key"
key: Name
}
/**
 * What the change says about itself, such as the size of a slot or a sample, makes its growth look smaller. The growth without that word, or by the other side’s samples, is what counts. Of a branch that stays open, growth of any arm counts.
 */
export interface FindingJudgedOtherwise {
severity: Severity
/**
 * Where it was found.
 */
at?: Place
kind: "judged-otherwise"
prompt: Name
/**
 * What was changed to judge it.
 */
what: ("head-keys" | "base-samples" | "head-samples" | "no-samples" | "every-arm" | "base-files")
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
 * An entry of the config matches no file on either side.
 */
export interface FindingGlobMatchesNothing {
severity: Severity
/**
 * Where it was found.
 */
at?: Place
kind: "glob-matches-nothing"
files: Name[]
/**
 * A symbolic link or a submodule that it leads to.
 */
link?: Path
}
/**
 * Files read like prompts and no entry of the config covers them, so they are in no number of this report.
 */
export interface FindingUncovered {
severity: Severity
/**
 * Where it was found.
 */
at?: Place
kind: "uncovered"
/**
 * The first of them.
 */
files: Path[]
count: number
/**
 * What speaks for the first of them being a prompt.
 */
because?: Name
/**
 * Files that were not looked at, as there were too many.
 */
unread: number
}
/**
 * The base has no config yet, and the config of this change leaves out prompts that count without one. They count this once.
 */
export interface FindingAdoptionLeavesOut {
severity: Severity
/**
 * Where it was found.
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
 * The change edits files that read like prompts and are not counted. Their growth is in no number of this report.
 */
export interface FindingUncoveredChanged {
severity: Severity
/**
 * Where it was found.
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
 * Where it was found.
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
 * The change removes the config. The base's was used.
 */
export interface FindingConfigRemoved {
severity: Severity
/**
 * Where it was found.
 */
at?: Place
kind: "config-removed"
config: Path
}
/**
 * The base's config cannot be read, so the one of this change was used, this once.
 */
export interface FindingBaseConfigBroken {
severity: Severity
/**
 * Where it was found.
 */
at?: Place
kind: "base-config-broken"
config: Path
/**
 * A sentence that quotes keys at most.
 */
problem: Name
}
/**
 * A flag or an input would loosen the config of the base, and was ignored.
 */
export interface FindingFlagIgnored {
severity: Severity
/**
 * Where it was found.
 */
at?: Place
kind: "flag-ignored"
flag: Name
given: Name
kept: Name
}
/**
 * A file that should hold a prompt cannot be read, so it is not counted.
 */
export interface FindingUnreadable {
severity: Severity
/**
 * Where it was found.
 */
at?: Place
kind: "unreadable"
side: ("base" | "head")
why: ("link" | "binary" | "not-utf8" | "too-large" | "missing" | "lfs-pointer" | "no-permission" | "too-deep" | "too-many-parts")
}
/**
 * Much more of the file than before is not counted, as its format does not send it.
 */
export interface FindingUncounted {
severity: Severity
/**
 * Where it was found.
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
 * Where it was found.
 */
at?: Place
kind: "front-matter"
side: ("base" | "head")
problem: ("not-yaml" | "not-closed" | "not-a-mapping")
}
/**
 * The file is not valid in its format, and counts as plain text; or it has messages without roles, as LangChain saves a chat, which count as the user's.
 */
export interface FindingFormat {
severity: Severity
/**
 * Where it was found.
 */
at?: Place
kind: "format"
side: ("base" | "head")
format: Name
problem: ("not-yaml" | "not-json" | "no-messages" | "no-roles" | "too-deep" | "too-many-aliases" | "too-many-parts" | "too-large")
}
/**
 * The template cannot be parsed, so its raw text counts.
 */
export interface FindingTemplate {
severity: Severity
/**
 * Where it was found.
 */
at?: Place
kind: "template"
syntax: Name
problem: ("unclosed-tag" | "unclosed-block" | "unexpected-tag" | "too-deep" | "too-many-parts")
}
/**
 * Includes, loops or text exceed what any model takes. Only the raw text of the file counts.
 */
export interface FindingTemplateTooLarge {
severity: Severity
/**
 * Where it was found.
 */
at?: Place
kind: "template-too-large"
prompt: Name
}
/**
 * Source code is nested more deeply, or leads through more names and text, than is followed.
 */
export interface FindingNotFollowed {
severity: Severity
/**
 * Where it was found.
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
 * Where it was found.
 */
at?: Place
kind: "include-missing"
target: Name
/**
 * A file whose name is close.
 */
nearest?: Path
prompts: Name[]
}
/**
 * A prompt names an image, a file of samples or another prompt that was not read, or a request has a block or a field whose tokens its file does not tell.
 */
export interface FindingFileNotRead {
severity: Severity
/**
 * Where it was found.
 */
at?: Place
kind: "file-not-read"
what: ("image" | "sample" | "prompt" | "attachment" | "field" | "file")
target: Name
why: ("missing" | "escapes" | "unreadable" | "not-data" | "not-an-image" | "code" | "not-countable" | "not-known" | "too-many")
}
/**
 * The file names several models to try its prompts with. The first counts.
 */
export interface FindingModelChosen {
severity: Severity
/**
 * Where it was found.
 */
at?: Place
kind: "model-chosen"
model: Name
/**
 * How many models the file names.
 */
of: number
}
/**
 * The template computes the name of a file that it includes, so its text is missing from the count.
 */
export interface FindingIncludeComputed {
severity: Severity
/**
 * Where it was found.
 */
at?: Place
kind: "include-computed"
prompts: Name[]
}
/**
 * An include leads out of the checked folder and is not read.
 */
export interface FindingIncludeEscapes {
severity: Severity
/**
 * Where it was found.
 */
at?: Place
kind: "include-escapes"
target: Name
prompts: Name[]
}
/**
 * Files include each other. Each counts once.
 */
export interface FindingIncludeCycle {
severity: Severity
/**
 * Where it was found.
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
 * Where it was found.
 */
at?: Place
kind: "slots-undeclared"
prompts: number
slots: number
/**
 * One of them.
 */
example?: Name
}
/**
 * Variables pass through filters or calls that are not run, so their size is an estimate.
 */
export interface FindingSlotsEstimated {
severity: Severity
/**
 * Where it was found.
 */
at?: Place
kind: "slots-estimated"
prompts: number
slots: number
/**
 * One of them.
 */
example?: Name
}
/**
 * The prompt has new variables of unknown size.
 */
export interface FindingSlotNew {
severity: Severity
/**
 * Where it was found.
 */
at?: Place
kind: "slot-new"
prompt: Name
slots: number
/**
 * One of them.
 */
example?: Name
}
/**
 * The config declares a slot that no prompt uses, or gives a slot a bare number, which is counted as the text of that number.
 */
export interface FindingSlotDeclaration {
severity: Severity
/**
 * Where it was found.
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
 * Where it was found.
 */
at?: Place
kind: "slot-repeated"
prompt: Name
/**
 * One of them.
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
 * The prompt sends no text.
 */
export interface FindingEmptyPrompt {
severity: Severity
/**
 * Where it was found.
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
 * Where it was found.
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
 * Where it was found.
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
 * Where it was found.
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
 * Where it was found.
 */
at?: Place
kind: "workflow-changed"
/**
 * From the top of the repository.
 */
file: Path
/**
 * `elsewhere`: not where it runs promptcost. `installs`: it decides which promptcost a command runs. `same-name`: it adds a job whose check may bear the name of the one that runs promptcost. `beside`: the job that runs promptcost runs it too. `unread`: the first of more files than are looked at.
 */
how: ("removed" | "stops" | "unreadable" | "edited" | "elsewhere" | "installs" | "same-name" | "beside" | "unread")
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
 * The report was written by a newer promptcost, which knows a kind of finding that this version does not.
 */
export interface FindingUnknown {
severity: Severity
/**
 * Where it was found.
 */
at?: Place
kind: "unknown"
/**
 * The kind in the report that was read.
 */
id: Word
}
