/**
 * What a change to prompts costs, and the verdict. Amounts of USD are plain decimals.
 */
export interface Report {
version: 1
promptcost: string
verdict: ("pass" | "warn" | "fail")
enforce: ("fail" | "report")
directory: string
base: ({
label: string
sha?: string
how: string
} | null)
head: {
label: string
sha?: string
how: string
}
basis: {
config: {
path: (string | null)
from: ("base" | "head" | "defaults")
}
approvals?: {
allow: (string[] | null)
byAuthor: boolean
}
ignoreBelow: {
tokens: number
usdPerThousandCalls: string
usdPerMonth: (string | null)
}
prices: {
catalogue: string
version: string
asOf: string
overridden: string[]
}
tokenizers: {
name: string
sure: ({
kind: "exact"
} | {
kind: "estimate"
band: number
})
prompts: number
}[]
hidden: {
tokens: number
estimated: number
}
models: {
name: string
prompts: number
}[]
}
totals: {
prompts: {
base: number
head: number
added: number
removed: number
edited: number
renamed: number
unchanged: number
}
tokens: {
base: number
head: number
delta: {
low: number
expected: number
high: number
}
}
usdPerThousandCalls: ({
base: string
head: string
delta: {
low: string
expected: string
high: string
}
} | null)
usdPerMonth: ({
base: string
head: string
delta: {
low: string
expected: string
high: string
}
} | null)
effects: {
cause: string
part: string
usd: string
path?: string
}[]
promptsWithoutVolume: number
promptsUnpriced: number
}
changes: {
id: string
state: ("added" | "removed" | "edited" | "renamed" | "unchanged")
base: ({
path: string
model: string
pricedAs: (string | null)
modelFrom: ("file" | "config" | "default")
tokenizer: string
sure: ({
kind: "exact"
} | {
kind: "estimate"
band: number
})
tokens: number
tokensRange?: {
low: number
high: number
}
contextShare: (number | null)
} | null)
head: ({
path: string
model: string
pricedAs: (string | null)
modelFrom: ("file" | "config" | "default")
tokenizer: string
sure: ({
kind: "exact"
} | {
kind: "estimate"
band: number
})
tokens: number
tokensRange?: {
low: number
high: number
}
contextShare: (number | null)
} | null)
owner: (string | null)
tags: string[]
callsPerMonth: (number | null)
outputTokens: (number | null)
tokens: {
base: number
head: number
delta: {
low: number
expected: number
high: number
}
}
usdPerThousandCalls: ({
base: string
head: string
delta: {
low: string
expected: string
high: string
}
} | null)
usdPerMonth: ({
base: string
head: string
delta: {
low: string
expected: string
high: string
}
} | null)
effects: {
cause: string
part: string
usd: string
path?: string
}[]
shares?: {
path: string
partial: boolean
tokens: number
usdPerThousandCalls: (string | null)
usdPerMonth: (string | null)
}[]
/**
 * @maxItems 3
 */
grownLines?: []|[{
path: string
from: number
to: number
tokens: number
}]|[{
path: string
from: number
to: number
tokens: number
}, {
path: string
from: number
to: number
tokens: number
}]|[{
path: string
from: number
to: number
tokens: number
}, {
path: string
from: number
to: number
tokens: number
}, {
path: string
from: number
to: number
tokens: number
}]
}[]
causes: {
at: {
path: string
line?: number
column?: number
endLine?: number
}
what: string[]
prompts: string[]
models: ({
base: string
head: string
} | null)
partial?: {
least: number
most: number
}
tokens: {
base: number
head: number
delta: {
low: number
expected: number
high: number
}
}
usdPerThousandCalls: ({
base: string
head: string
delta: {
low: string
expected: string
high: string
}
} | null)
usdPerMonth: ({
base: string
head: string
delta: {
low: string
expected: string
high: string
}
} | null)
}[]
explained?: {
id: string
side: ("base" | "head")
parts: {
kind: ("text" | "partial" | "slot" | "framing" | "tool" | "image" | "schema")
role: string
name?: string
at: {
path: string
line?: number
column?: number
endLine?: number
}
tokens: number
since: (number | null)
turns?: number
estimate?: true
}[]
slots: {
name: string
from: ("config" | "sample" | "undeclared")
}[]
outputTokens: (number | null)
price: ({
input: string
output: string
above: number
} | null)
}
findings: ({
severity: ("info" | "warn" | "fail")
at?: {
path: string
line?: number
column?: number
endLine?: number
}
kind: "limit"
scope: ("each_prompt" | "all_prompts" | "new_prompt")
cause: ("text" | "model" | "output" | "tier" | "mixed" | "new")
models?: {
base: string
head: string
}
prompts: string[]
owners: string[]
/**
 * @minItems 1
 */
breaches: [{
unit: ("tokens" | "tokens_percent" | "usd_percent" | "usd_from_free" | "usd_per_month" | "usd_per_month_percent" | "context_window")
limit: string
severity: ("warn" | "fail")
actual: {
low: string
expected: string
high: string
}
prompt?: string
}, ...({
unit: ("tokens" | "tokens_percent" | "usd_percent" | "usd_from_free" | "usd_per_month" | "usd_per_month_percent" | "context_window")
limit: string
severity: ("warn" | "fail")
actual: {
low: string
expected: string
high: string
}
prompt?: string
})[]]
partial?: {
prompts: number
least: number
most: number
}
adds?: {
tokens: number
of: number
at?: {
path: string
line?: number
column?: number
endLine?: number
}
}
wouldFail: boolean
approvedBy?: string
} | {
severity: ("info" | "warn" | "fail")
at?: {
path: string
line?: number
column?: number
endLine?: number
}
kind: "approval"
state: ("valid" | "outgrown" | "other-failure" | "not-allowed" | "edited" | "no-reason" | "unbound" | "revoked")
why?: ("no-permission" | "not-named" | "team-unread" | "author" | "author-unknown" | "bot" | "unknown" | "no-comment" | "no-ledger" | "ledger-edited" | "too-early")
by: string
on: string
reason?: string
pull: number
comment: number
/**
 * @maxItems 5
 */
worse?: []|[{
unit: ("tokens" | "tokens_percent" | "usd_percent" | "usd_from_free" | "usd_per_month" | "usd_per_month_percent" | "context_window")
of: ("each" | "count" | "worst" | "sum")
prompt?: string
actual: string
approved?: string
}]|[{
unit: ("tokens" | "tokens_percent" | "usd_percent" | "usd_from_free" | "usd_per_month" | "usd_per_month_percent" | "context_window")
of: ("each" | "count" | "worst" | "sum")
prompt?: string
actual: string
approved?: string
}, {
unit: ("tokens" | "tokens_percent" | "usd_percent" | "usd_from_free" | "usd_per_month" | "usd_per_month_percent" | "context_window")
of: ("each" | "count" | "worst" | "sum")
prompt?: string
actual: string
approved?: string
}]|[{
unit: ("tokens" | "tokens_percent" | "usd_percent" | "usd_from_free" | "usd_per_month" | "usd_per_month_percent" | "context_window")
of: ("each" | "count" | "worst" | "sum")
prompt?: string
actual: string
approved?: string
}, {
unit: ("tokens" | "tokens_percent" | "usd_percent" | "usd_from_free" | "usd_per_month" | "usd_per_month_percent" | "context_window")
of: ("each" | "count" | "worst" | "sum")
prompt?: string
actual: string
approved?: string
}, {
unit: ("tokens" | "tokens_percent" | "usd_percent" | "usd_from_free" | "usd_per_month" | "usd_per_month_percent" | "context_window")
of: ("each" | "count" | "worst" | "sum")
prompt?: string
actual: string
approved?: string
}]|[{
unit: ("tokens" | "tokens_percent" | "usd_percent" | "usd_from_free" | "usd_per_month" | "usd_per_month_percent" | "context_window")
of: ("each" | "count" | "worst" | "sum")
prompt?: string
actual: string
approved?: string
}, {
unit: ("tokens" | "tokens_percent" | "usd_percent" | "usd_from_free" | "usd_per_month" | "usd_per_month_percent" | "context_window")
of: ("each" | "count" | "worst" | "sum")
prompt?: string
actual: string
approved?: string
}, {
unit: ("tokens" | "tokens_percent" | "usd_percent" | "usd_from_free" | "usd_per_month" | "usd_per_month_percent" | "context_window")
of: ("each" | "count" | "worst" | "sum")
prompt?: string
actual: string
approved?: string
}, {
unit: ("tokens" | "tokens_percent" | "usd_percent" | "usd_from_free" | "usd_per_month" | "usd_per_month_percent" | "context_window")
of: ("each" | "count" | "worst" | "sum")
prompt?: string
actual: string
approved?: string
}]|[{
unit: ("tokens" | "tokens_percent" | "usd_percent" | "usd_from_free" | "usd_per_month" | "usd_per_month_percent" | "context_window")
of: ("each" | "count" | "worst" | "sum")
prompt?: string
actual: string
approved?: string
}, {
unit: ("tokens" | "tokens_percent" | "usd_percent" | "usd_from_free" | "usd_per_month" | "usd_per_month_percent" | "context_window")
of: ("each" | "count" | "worst" | "sum")
prompt?: string
actual: string
approved?: string
}, {
unit: ("tokens" | "tokens_percent" | "usd_percent" | "usd_from_free" | "usd_per_month" | "usd_per_month_percent" | "context_window")
of: ("each" | "count" | "worst" | "sum")
prompt?: string
actual: string
approved?: string
}, {
unit: ("tokens" | "tokens_percent" | "usd_percent" | "usd_from_free" | "usd_per_month" | "usd_per_month_percent" | "context_window")
of: ("each" | "count" | "worst" | "sum")
prompt?: string
actual: string
approved?: string
}, {
unit: ("tokens" | "tokens_percent" | "usd_percent" | "usd_from_free" | "usd_per_month" | "usd_per_month_percent" | "context_window")
of: ("each" | "count" | "worst" | "sum")
prompt?: string
actual: string
approved?: string
}]
more?: number
} | {
severity: ("info" | "warn" | "fail")
at?: {
path: string
line?: number
column?: number
endLine?: number
}
kind: "not-judged"
unit: ("tokens" | "tokens_percent" | "usd_percent" | "usd_from_free" | "usd_per_month" | "usd_per_month_percent" | "context_window")
reason: ("no-volume" | "unpriced")
prompts: number
} | {
severity: ("info" | "warn" | "fail")
at?: {
path: string
line?: number
column?: number
endLine?: number
}
kind: "unpriced"
model: string
nearest?: string
prompts: string[]
wasPriced: boolean
} | {
severity: ("info" | "warn" | "fail")
at?: {
path: string
line?: number
column?: number
endLine?: number
}
kind: "model-guessed"
model: string
as: string
match: ("family" | "unknown" | "prefix" | "word")
prompts: number
} | {
severity: ("info" | "warn" | "fail")
at?: {
path: string
line?: number
column?: number
endLine?: number
}
kind: "model-assumed"
model: string
from: ("config" | "default")
prompts: number
} | {
severity: ("info" | "warn" | "fail")
at?: {
path: string
line?: number
column?: number
endLine?: number
}
kind: "no-volume"
prompts: number
} | {
severity: ("info" | "warn" | "fail")
at?: {
path: string
line?: number
column?: number
endLine?: number
}
kind: "output-not-priced"
prompts: number
} | {
severity: ("info" | "warn" | "fail")
at?: {
path: string
line?: number
column?: number
endLine?: number
}
kind: "output-cap"
prompt: string
base?: number
head?: number
n?: {
base: number
head: number
}
usdPerThousandCalls?: string
} | {
severity: ("info" | "warn" | "fail")
at?: {
path: string
line?: number
column?: number
endLine?: number
}
kind: "effort"
prompt: string
base?: string
head?: string
} | {
severity: ("info" | "warn" | "fail")
at?: {
path: string
line?: number
column?: number
endLine?: number
}
kind: "replaced"
added: string[]
removed: string[]
} | {
severity: ("info" | "warn" | "fail")
at?: {
path: string
line?: number
column?: number
endLine?: number
}
kind: "first-adoption"
config: string
} | {
severity: ("info" | "warn" | "fail")
at?: {
path: string
line?: number
column?: number
endLine?: number
}
kind: "policy-change"
key: string
from?: string
to?: string
loosens: boolean
atOnce?: true
} | {
severity: ("info" | "warn" | "fail")
at?: {
path: string
line?: number
column?: number
endLine?: number
}
kind: "head-key"
key: string
} | {
severity: ("info" | "warn" | "fail")
at?: {
path: string
line?: number
column?: number
endLine?: number
}
kind: "glob-matches-nothing"
files: string[]
link?: string
} | {
severity: ("info" | "warn" | "fail")
at?: {
path: string
line?: number
column?: number
endLine?: number
}
kind: "config-removed"
config: string
} | {
severity: ("info" | "warn" | "fail")
at?: {
path: string
line?: number
column?: number
endLine?: number
}
kind: "base-config-broken"
config: string
problem: string
} | {
severity: ("info" | "warn" | "fail")
at?: {
path: string
line?: number
column?: number
endLine?: number
}
kind: "flag-ignored"
flag: string
given: string
kept: string
} | {
severity: ("info" | "warn" | "fail")
at?: {
path: string
line?: number
column?: number
endLine?: number
}
kind: "unreadable"
side: ("base" | "head")
why: ("link" | "binary" | "not-utf8" | "too-large" | "missing" | "lfs-pointer" | "no-permission")
} | {
severity: ("info" | "warn" | "fail")
at?: {
path: string
line?: number
column?: number
endLine?: number
}
kind: "uncounted"
prompt: string
base: number
head: number
} | {
severity: ("info" | "warn" | "fail")
at?: {
path: string
line?: number
column?: number
endLine?: number
}
kind: "front-matter"
side: ("base" | "head")
problem: ("not-yaml" | "not-closed" | "not-a-mapping")
} | {
severity: ("info" | "warn" | "fail")
at?: {
path: string
line?: number
column?: number
endLine?: number
}
kind: "format"
side: ("base" | "head")
format: string
problem: ("not-yaml" | "not-json" | "no-messages" | "too-deep" | "too-many-aliases" | "too-large")
} | {
severity: ("info" | "warn" | "fail")
at?: {
path: string
line?: number
column?: number
endLine?: number
}
kind: "template"
syntax: string
problem: ("unclosed-tag" | "unclosed-block" | "unexpected-tag" | "too-deep")
} | {
severity: ("info" | "warn" | "fail")
at?: {
path: string
line?: number
column?: number
endLine?: number
}
kind: "template-too-large"
prompt: string
} | {
severity: ("info" | "warn" | "fail")
at?: {
path: string
line?: number
column?: number
endLine?: number
}
kind: "include-missing"
target: string
nearest?: string
prompts: string[]
} | {
severity: ("info" | "warn" | "fail")
at?: {
path: string
line?: number
column?: number
endLine?: number
}
kind: "file-not-read"
what: ("image" | "sample" | "prompt")
target: string
why: ("missing" | "escapes" | "unreadable" | "not-data" | "not-an-image" | "code")
} | {
severity: ("info" | "warn" | "fail")
at?: {
path: string
line?: number
column?: number
endLine?: number
}
kind: "model-chosen"
model: string
of: number
} | {
severity: ("info" | "warn" | "fail")
at?: {
path: string
line?: number
column?: number
endLine?: number
}
kind: "include-escapes"
target: string
prompts: string[]
} | {
severity: ("info" | "warn" | "fail")
at?: {
path: string
line?: number
column?: number
endLine?: number
}
kind: "include-cycle"
target: string
prompts: string[]
} | {
severity: ("info" | "warn" | "fail")
at?: {
path: string
line?: number
column?: number
endLine?: number
}
kind: "slots-undeclared"
prompts: number
slots: number
example?: string
} | {
severity: ("info" | "warn" | "fail")
at?: {
path: string
line?: number
column?: number
endLine?: number
}
kind: "slots-estimated"
prompts: number
slots: number
example?: string
} | {
severity: ("info" | "warn" | "fail")
at?: {
path: string
line?: number
column?: number
endLine?: number
}
kind: "slot-new"
prompt: string
slots: number
example?: string
} | {
severity: ("info" | "warn" | "fail")
at?: {
path: string
line?: number
column?: number
endLine?: number
}
kind: "empty-prompt"
prompt: string
} | {
severity: ("info" | "warn" | "fail")
at?: {
path: string
line?: number
column?: number
endLine?: number
}
kind: "duplicate-id"
id: string
} | {
severity: ("info" | "warn" | "fail")
at?: {
path: string
line?: number
column?: number
endLine?: number
}
kind: "special-tokens"
prompts: string[]
} | {
severity: ("info" | "warn" | "fail")
at?: {
path: string
line?: number
column?: number
endLine?: number
}
kind: "renames-limited"
} | {
severity: ("info" | "warn" | "fail")
at?: {
path: string
line?: number
column?: number
endLine?: number
}
kind: "workflow-changed"
file: string
how: ("removed" | "stops" | "unreadable" | "edited" | "elsewhere")
to?: string
uses?: {
base: string
head: string
}
gone?: number
changed: string[]
})[]
}
