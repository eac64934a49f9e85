import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  doubtNames
} from "./chunk-VCO7XQUP.js";
import {
  ZodISODate,
  ZodISODateTime,
  ZodISODuration,
  ZodISOTime,
  _enum,
  _isoDate,
  _isoDateTime,
  _isoDuration,
  _isoTime,
  array,
  boolean,
  discriminatedUnion,
  int,
  literal,
  number,
  object,
  string
} from "./chunk-233CVKB6.js";
import {
  scopeNames,
  unitNames,
  variesNames
} from "./chunk-B35ZWARA.js";
import {
  Problem
} from "./chunk-CY2V4QIA.js";
import {
  __export
} from "./chunk-K5Q5QNMK.js";

// node_modules/zod/v4/classic/iso.js
var iso_exports = {};
__export(iso_exports, {
  ZodISODate: () => ZodISODate,
  ZodISODateTime: () => ZodISODateTime,
  ZodISODuration: () => ZodISODuration,
  ZodISOTime: () => ZodISOTime,
  date: () => date,
  datetime: () => datetime,
  duration: () => duration,
  time: () => time
});
function datetime(params) {
  return _isoDateTime(ZodISODateTime, params);
}
function date(params) {
  return _isoDate(ZodISODate, params);
}
function time(params) {
  return _isoTime(ZodISOTime, params);
}
function duration(params) {
  return _isoDuration(ZodISODuration, params);
}

// src/model/finding-parts.ts
var decimal = string().regex(/^-?\d{1,24}(\.\d{1,12})?$/).meta({ id: "Decimal", description: 'A plain decimal number as text, such as "-12.5". Amounts of money are in USD.' });
var path = string().max(4096).meta({
  id: "Path",
  description: "A path relative to the checked directory. May be hostile: escape it before printing."
});
var name = string().max(4096).meta({
  id: "Name",
  description: "A name from the repository or its config, unchanged. May be hostile: escape it before printing."
});
var count = int().min(0);
var text = string().max(4096);
var word = string().regex(/^(?!.*(?:[wW]{3}\.|[gG][hH]-\d))(?!.*(?:^|[.-])_)(?!.*_(?:$|[.-]))[\w.-]{1,64}$/).meta({ id: "Word", description: "A word that promptcost defines, such as the name of a tokenizer." });
var severity = _enum(["info", "warn", "fail"]).meta({ id: "Severity", description: "The worst severity of all findings is the verdict." });
var side = _enum(["base", "head"]);
var loc = object({
  path,
  line: int().min(1).optional(),
  column: int().min(1).optional(),
  endLine: int().min(1).optional().describe("The last line, if there are several.")
}).meta({
  id: "Place",
  description: 'A place in a file of the head, or of the base if the finding\'s `side` is "base".'
});
var span = object({ low: decimal, expected: decimal, high: decimal }).meta({ id: "Span", description: "Low and high differ from expected if the count is an estimate." });
var base = {
  severity,
  at: loc.optional().describe("Where the finding is.")
};
var findingOf = (kind, fields) => object({ ...base, kind: literal(kind), ...fields }).meta({ id: `finding-${kind}` });
var included = {
  target: name,
  prompts: array(name),
  optional: literal(true).optional().describe("Set if the template may do without it.")
};

// src/model/cache-findings.ts
var cacheEnd = {
  what: _enum(["slot", "history", "branch"]).optional().describe("What ends the cached prefix."),
  slot: name.optional().describe("The name of the slot. Left out if it is not a plain name."),
  varies: _enum(variesNames).optional().describe("How often the slot changes."),
  guessed: literal(true).optional().describe("Set if that is a guess from the name of the slot.")
};
var moved = {
  ...cacheEnd,
  base: count.describe("Cached tokens at the base."),
  head: count.describe("Cached tokens at the head."),
  below: loc.optional().describe("The line at or below which what varies would cost nothing."),
  usdPerThousandCalls: span.optional().describe("What it adds. With a hit rate that is guessed from the call volume, the range is all that is known."),
  usdPerMonth: span.optional()
};
var limitCache = object(moved).meta({ id: "LimitCache", description: "How the cached prefix changed." });
var cacheFinding = findingOf("cache-prefix", {
  prompt: name,
  why: _enum(["varies", "below-minimum", "above-minimum", "breakpoints", "model", "tools"]).describe(
    "`varies`: what differs from call to call stands further up. `tools`: the order of the tools changed, which loses every entry of the cache once. The others: the text crosses the provider's minimum, the request marks less, or another model has another minimum."
  ),
  minimum: count.describe("The fewest tokens that the provider caches."),
  ...moved
});
var explainedCache = object({
  provider: text,
  minimum: count.describe("The fewest tokens that the provider caches."),
  prefix: count.describe("Tokens that stay the same from call to call, from the start of the request."),
  cached: count.describe("Tokens of them that a hit reads."),
  written: count.describe("Tokens that a miss writes."),
  cachedAtBase: count.optional().describe("Cached tokens at the base, if they are others."),
  ends: object({ ...cacheEnd, at: loc }).optional().describe("What ends the prefix. Left out if nothing varies."),
  hitRate: object({ low: number().min(0).max(1), high: number().min(0).max(1) }),
  from: _enum(["config", "usage", "volume", "nothing"]).describe("Where the hit rate is from. That of the config or of recorded usage counts in amounts."),
  unmarked: literal(true).optional().describe("Set if the provider caches only what a request marks, and nothing is marked."),
  usdPerThousandCalls: object({ low: decimal, high: decimal }).optional().describe("What caching adds, less than nothing where it saves. The ends differ if the hit rate is a guess."),
  ways: array(
    object({
      what: _enum(["move", "grow", "mark"]).describe("Move what ends the prefix; add text; mark the prefix."),
      tokens: count.describe("Cached tokens by then; for `grow`, the tokens that are missing."),
      at: loc.optional(),
      usdPerThousandCalls: decimal.optional().describe("What it would add at most, less than nothing where it saves.")
    })
  ).max(3).describe("Ways to have more cached, the largest first.")
}).meta({ id: "ExplainedCache", description: "What the provider's cache does for the prompt." });

// src/model/limit-findings.ts
var limitUnit = _enum(unitNames).meta({
  id: "LimitUnit",
  description: "What a limit is measured in. Percentages are growth over the base; `context_window` is a percentage of the window; `usd_from_free` is USD per 1,000 calls of prompts that were free, which breaks any percentage."
});
var limitScope = _enum(scopeNames).describe(
  "The key below `limits` in the config; `each_prompt_max` is `limits.each_prompt.max`, `group_max` and `group_budget` are `max` and `budget` of a group, `group_rate` is its `rate_limit`."
);
var breach = object({
  unit: limitUnit,
  limit: decimal,
  severity: _enum(["warn", "fail"]),
  actual: span.describe("The worst figure if several prompts break the same limit."),
  prompt: name.optional(),
  over: decimal.optional().describe("How much less would pass, in tokens or USD. Only where it fails."),
  atRisk: literal(true).optional().describe("Set if the limit is where a budget begins to warn."),
  net: decimal.optional().describe("Where only increases count and the change as a whole comes to another figure: that figure."),
  was: decimal.optional().describe("For a limit on what there is: the figure at the base. What was over already fails if it grows.")
}).meta({ id: "Breach", description: "A broken limit and the figure that breaks it." });
var whyNot = [
  "no-permission",
  "not-named",
  "team-unread",
  "author",
  "author-unknown",
  "committer",
  "committer-unknown",
  "bot",
  "unknown",
  "no-comment",
  "no-ledger",
  "ledger-edited",
  "too-early"
];
var excess = object({
  unit: limitUnit,
  of: _enum(["each", "count", "worst", "sum"]).describe("One prompt; or, if there are too many to list, their number, the worst of them or their sum."),
  prompt: name.optional(),
  group: name.optional().describe("The group, for a limit on one."),
  actual: decimal.describe("An amount in tokens or USD, even if the limit is a percentage."),
  approved: decimal.optional().describe("Left out if the limit was not broken at the time.")
}).meta({ id: "Excess", description: "More than was approved." });
var limitFinding = findingOf("limit", {
  scope: limitScope,
  group: object({ by: word, name }).optional().describe("The group, for a limit below `limits.groups`."),
  since: name.optional().describe("The earlier revision that growth is measured from, for a limit below `limits.since`."),
  cause: _enum(["text", "model", "output", "tier", "service", "cache", "mixed", "new", "request"]),
  models: object({
    base: name,
    head: name,
    assumed: _enum(["base", "head"]).optional().describe("The side on which nothing names a model, so that the default was assumed.")
  }).optional(),
  prompts: array(name).describe(
    "The prompts that the cause pushes over a limit. Empty for `all_prompts`; for a group those of its prompts that the change touches, the largest growth first."
  ),
  owners: array(name).describe("The owners of those prompts, if the config names them."),
  breaches: array(breach).min(1).describe("The most important first. For an included file, up to two prompts per limit."),
  partial: object({ prompts: count, least: int(), most: int(), isNew: literal(true).optional() }).optional().describe("For an included file: how many prompts it reaches, and the fewest and most tokens that one grows by."),
  adds: object({ tokens: int().min(1), of: int(), at: loc.optional() }).optional().describe("The tokens that the lines at `at` add; `of`: all tokens that the edit adds to the worst prompt."),
  message: string().max(300).optional().describe("What the config says to people who break it."),
  cache: limitCache.optional().describe("Set if the edit changes how much of the prompt is cached."),
  toPass: object({
    tokens: int().min(1).optional(),
    usdPerMonth: decimal.optional(),
    usdPerThousandCalls: decimal.optional(),
    usdPerThousandSuccesses: decimal.optional(),
    perMinute: array(object({ unit: limitUnit, less: decimal })).max(4).optional()
  }).optional().describe(
    "By how much the tokens, the increase or the load at peak must be smaller to pass. Every field that is present must be met."
  ),
  wouldFail: boolean().describe("Whether `enforce: report` turned a failure into a warning."),
  approvedBy: name.optional().describe("Whose approval turned a failure into a warning.")
});
var overCapFinding = findingOf("over-cap", {
  scope: limitScope,
  unit: limitUnit,
  limit: decimal,
  prompts: array(name).describe("The largest of them."),
  count
});
var approvalFinding = findingOf("approval", {
  state: _enum([
    "valid",
    "too-few",
    "outgrown",
    "reset",
    "other-failure",
    "not-allowed",
    "edited",
    "no-reason",
    "unbound",
    "revoked"
  ]).describe(
    "`outgrown` and `reset` are stale: something is worse than approved, or a later push changed a prompt. `too-few`: others have to approve as well. `other-failure`: the check also fails for something that no approval can cover."
  ),
  why: _enum(whyNot).optional().describe("Why the approval does not count."),
  by: name,
  on: iso_exports.datetime().max(40).describe("When the comment was posted."),
  reason: string().max(1e3).optional(),
  pull: int().min(1).describe("The number of the pull request."),
  comment: int().min(1).describe("The id of the comment."),
  worse: array(excess).max(5).optional().describe("What is worse than was approved."),
  more: count.optional().describe("How many more there are beyond `worse`."),
  missing: count.optional().describe("How many more people have to approve.")
});
var notJudged = findingOf("not-judged", {
  unit: limitUnit,
  reason: _enum(["no-volume", "unpriced"]),
  prompts: count,
  models: array(name).optional().describe("Models of these prompts that have no price.")
});

// src/model/price-findings.ts
var priceFindings = [
  findingOf("unpriced", {
    model: name,
    service: word.optional().describe(
      "The service that has no known price, such as `priority`; `other` is one that is not known. Left out for the standard one."
    ),
    nearest: name.optional().describe("A similar name that is known."),
    prompts: array(name),
    wasPriced: boolean().describe("Whether one of them had a price at the base.")
  }),
  findingOf("price-modifier", {
    prompt: name,
    key: name.describe("The field of the request."),
    base: name.optional(),
    head: name.optional()
  }),
  findingOf("sent-always", {
    prompt: name,
    agents: array(word).describe("The coding agents that send it with every request now.")
  }),
  findingOf("model-retires", {
    model: name,
    on: word.describe("The day from which its maker no longer serves it."),
    isPast: boolean(),
    prompts: count,
    source: name.describe("Who says so: an address, or the price list."),
    assumed: literal(true).optional().describe("Nothing names the model: it is the default.")
  }),
  findingOf("near-tier", {
    prompt: name,
    tokens: count.describe("Input tokens of its largest request: for a task those of the last call."),
    above: count.describe("Input tokens above which the next price tier applies."),
    times: number().min(1).describe("The price of input there, as a multiple of the price below it.")
  }),
  findingOf("cache-not-priced", { model: name, prompts: count }),
  findingOf("prices-old", { list: name, asOf: word, days: count }),
  findingOf("prices-change", {
    file: path,
    models: array(name).describe("The first of those whose prompts it reprices."),
    prompts: count,
    usdPerMonth: decimal.optional().describe("Difference per month of the prompts as they are now.")
  }),
  findingOf("price-list-broken", {
    file: path,
    problem: name.describe("What is wrong, in a sentence that quotes no values.")
  })
];

// src/model/slot-findings.ts
var slots = { slots: count, example: name.optional().describe("One of the slots.") };
var slotFindings = [
  findingOf("slots-undeclared", { prompts: count, ...slots }),
  findingOf("slots-estimated", { prompts: count, ...slots }),
  findingOf("slot-new", { prompt: name, ...slots }),
  findingOf("slot-declaration", {
    problem: _enum(["unused", "number"]).describe("`unused`: no prompt has the slot. `number`: a number without a key."),
    slot: name,
    nearest: name.optional().describe("An undeclared slot whose name is close.")
  }),
  findingOf("slot-repeated", {
    prompt: name,
    example: slots.example,
    base: count.describe("How often the base sends it."),
    head: count.describe("How often the change sends it.")
  }),
  findingOf("samples-changed", {
    prompt: name,
    counted: count.describe("Tokens of the prompt with the base's samples, which count."),
    own: count.describe("Tokens with the change's own samples.")
  }),
  findingOf("slot-uncut", { prompt: name, ...slots }),
  findingOf("loop-grown", {
    prompt: name,
    base: count.describe("Characters that the base sends in such places."),
    head: count.describe("Characters that the change sends there.")
  })
];

// src/model/source-findings.ts
var sourceFindings = [
  findingOf("take-matches-nothing", {
    take: name.describe("The name or path of keys."),
    nearest: name.optional().describe("A similar name in these files.")
  }),
  findingOf("mark", {
    problem: _enum(["word", "key", "value", "no-literal"]).describe("`word`, `key`: one that means nothing. `no-literal`: no text stands beside it."),
    word: name,
    nearest: name.optional().describe("A similar word that is known.")
  }),
  findingOf("ignore-waits", { prompt: name }),
  findingOf("template-delimiters", { prompt: name }),
  findingOf("template-delimiters-set", { key: name.describe("What code sets, such as `line_statement_prefix`.") }),
  findingOf("text-elsewhere", {
    file: name.describe("The file whose text grew most."),
    files: count.describe("How many files there are."),
    base: count.describe("Characters of these files at the base."),
    head: count.describe("Characters of these files in the change.")
  }),
  findingOf("model-named", { model: name.describe("The dearest that the file comes to name.") }),
  findingOf("proxy-changed", { keys: array(name).describe("What it sets or changes, the first ten.") }),
  findingOf("search-cut", {
    for: _enum(["text", "delimiters", "models"]).describe(
      "What was searched for: text in files that code reads, delimiters of templates, models that code names."
    )
  }),
  findingOf("short-before", { prompt: name }),
  findingOf("text-at-run-time", { prompt: name.describe("As the base has it.") }),
  findingOf("text-unseen", {
    prompt: name.describe("What the base sends there."),
    what: name.optional().describe("What is sent now, as it is written."),
    beside: literal(true).optional().describe("Set if the prompt is still sent, and this is sent too.")
  }),
  findingOf("text-not-found", { prompt: name.describe("As the base has it.") })
];

// src/model/usage-findings.ts
var usageFindings = [
  findingOf("usage-old", {
    file: path,
    to: name.describe("The last day with records."),
    days: count.describe("How long ago that is.")
  }),
  findingOf("usage-differs", {
    prompts: count,
    example: name.describe("The prompt that differs most."),
    declared: count.describe("By the config: `calls_per_month`, or `calls_per_day` times the days of a month."),
    recorded: count.describe("Its calls per month by the usage file.")
  }),
  findingOf("usage-unplaced", {
    file: path,
    names: array(name).describe("The first few names that no prompt has."),
    count: count.describe("How many such names there are."),
    share: number().min(0).max(100).describe("Percentage of all recorded calls, those without any name included.")
  }),
  findingOf("usage-changed", {
    file: path,
    base: count.describe("Calls per month, all prompts together."),
    head: count.describe("Calls per month, all prompts together."),
    lower: array(name).describe("The first few prompts with fewer calls than before by more than a fifth."),
    count: count.describe("How many such prompts there are.")
  }),
  findingOf("usage-forecast", {
    file: path,
    group: object({ by: word, name }).optional().describe("The group that goes over its budget. Left out for all prompts."),
    month: name.describe("The month that is forecast, such as 2027-01."),
    usdPerMonth: object({ low: decimal, expected: decimal, high: decimal }).describe("Cost of that month at the prices and prompts of the head. `low` to `high` is an 80% interval."),
    byChange: decimal.describe("The part of it that this change adds."),
    budget: decimal.optional()
  }),
  findingOf("outcomes-unread", { file: path, problem: name.describe("Why, in a sentence that quotes no values.") }),
  findingOf("usage-unread", { file: path, problem: name.describe("Why, in a sentence that quotes no values.") })
];

// src/model/workflow-finding.ts
var workflowChanged = findingOf("workflow-changed", {
  file: path.describe("From the top of the repository."),
  how: _enum([
    "removed",
    "stops",
    "unreadable",
    "edited",
    "elsewhere",
    "installs",
    "same-name",
    "beside",
    "tool",
    "unread"
  ]).describe(
    "`elsewhere`: not where it runs promptcost. `installs`: it decides which promptcost a command runs. `same-name`: it adds a job whose check may bear the name of the one that runs promptcost. `beside`: the job that runs promptcost runs it too. `tool`: a program that runs promptcost reads it. `unread`: the first of more files than are looked at."
  ),
  to: path.optional(),
  uses: object({ base: name, head: name }).optional(),
  gone: count.optional().describe("How many places no longer run promptcost."),
  changed: array(name).describe("Names of keys, inputs and flags, never their values.")
});

// src/model/finding.ts
var grown = object({ tokens: int(), of: count });
var finding = discriminatedUnion("kind", [
  limitFinding,
  approvalFinding,
  overCapFinding,
  notJudged,
  cacheFinding,
  findingOf("model-guessed", {
    model: name,
    as: name.describe("The model that was used instead."),
    match: _enum(["family", "unknown", "prefix", "word"]).describe("How the model was guessed."),
    prompts: count
  }),
  findingOf("model-assumed", { model: name, from: _enum(["config", "default"]), prompts: count }),
  findingOf("model-open", { prompt: name, model: name.describe("The model that it counts as.") }),
  findingOf("since-not-judged", { ref: name }),
  findingOf("since-mended", { ref: name }),
  findingOf("no-volume", { prompts: count }),
  findingOf("output-not-priced", { prompts: count }),
  findingOf("output-cap", {
    prompt: name,
    base: count.optional(),
    head: count.optional(),
    n: object({ base: count, head: count }).optional().describe("Completions per call, if their number changed."),
    declared: count.optional().describe("Output tokens that are declared, where they are."),
    usdPerThousandCalls: decimal.optional().describe("Difference in cost if every answer reaches the cap.")
  }),
  findingOf("effort", { prompt: name, base: name.optional(), head: name.optional() }),
  findingOf("replaced", { added: array(name), removed: array(name) }),
  findingOf("first-adoption", { config: path }),
  findingOf("policy-change", {
    key: name,
    from: name.optional(),
    to: name.optional(),
    loosens: boolean().describe("Whether it makes the check less strict."),
    atOnce: literal(true).optional().describe("Set if it takes effect before the merge, as `models` does.")
  }),
  findingOf("head-key", { key: name }),
  findingOf("policy-extended", {
    policy: name,
    commit: name.optional().describe("The commit that it was read at."),
    movable: literal(true).optional().describe("Set if it is named by a tag alone, which can be moved.")
  }),
  findingOf("looser-than-policy", { key: name, given: name, kept: name.optional() }),
  findingOf("judged-otherwise", {
    prompt: name,
    what: _enum([
      "head-keys",
      "base-samples",
      "head-samples",
      "no-samples",
      "every-arm",
      "base-files",
      "base-models",
      "base-service",
      "base-split"
    ]).describe("What was changed to judge it."),
    keys: array(name).describe("The config's keys that were left out."),
    asIs: grown.describe("Growth as the change would have it."),
    counted: grown.describe("Growth that counts.")
  }),
  findingOf("glob-matches-nothing", {
    files: array(name),
    link: path.optional().describe("A symbolic link or submodule that the glob points into.")
  }),
  findingOf("group-is-empty", {
    by: word.describe("What makes prompts a group: `owner`, `tag`, `folder` or `model`."),
    name,
    nearest: name.optional().describe("A similar name that prompts have.")
  }),
  ...sourceFindings,
  findingOf("uncovered", {
    files: array(path).describe("The first few."),
    count,
    because: name.optional().describe("Why the first one looks like a prompt."),
    unread: count.describe("Number of files that were not searched because there were too many.")
  }),
  findingOf("adoption-leaves-out", { files: array(path).describe("The first of them."), count }),
  findingOf("uncovered-changed", { files: array(path).describe("The first of them."), count }),
  findingOf("prompts-dropped", { files: array(path).describe("The first of them."), count }),
  findingOf("moved-out", { files: array(path).describe("The first of them, as they are called now."), count }),
  findingOf("submodule-moved", { files: array(path).describe("The first of the submodules."), count }),
  findingOf("case-twin", { files: array(path).describe("The first of them."), count }),
  findingOf("config-removed", { config: path }),
  findingOf("base-config-broken", {
    config: path,
    problem: name.describe("What is wrong, in a sentence that quotes no values.")
  }),
  ...priceFindings,
  findingOf("flag-ignored", { flag: name, given: name, kept: name, isList: literal(true).optional() }),
  findingOf("unreadable", {
    side,
    why: _enum([
      "link",
      "binary",
      "not-utf8",
      "too-large",
      "missing",
      "lfs-pointer",
      "no-permission",
      "too-deep",
      "too-many-parts",
      "not-data"
    ])
  }),
  findingOf("uncounted", {
    prompt: name,
    base: count.describe("Characters."),
    head: count.describe("Characters.")
  }),
  findingOf("front-matter", { side, problem: _enum(["not-yaml", "not-toml", "not-closed", "not-a-mapping"]) }),
  findingOf("format", {
    side,
    format: name,
    problem: _enum([
      "not-yaml",
      "not-json",
      "no-messages",
      "no-prompts",
      "other-template",
      "no-roles",
      "too-deep",
      "too-many-aliases",
      "too-many-parts",
      "too-large"
    ])
  }),
  findingOf("listing-cut", {
    reader: name.describe("Who lists it."),
    skills: count.optional().describe("Number of skills, where it is about a whole folder."),
    characters: count,
    most: count
  }),
  findingOf("cut-off", { reader: name.describe("Who reads the file."), bytes: count, most: count }),
  findingOf("template", {
    syntax: name,
    problem: _enum(["unclosed-tag", "unclosed-block", "unexpected-tag", "too-deep", "too-many-parts"])
  }),
  findingOf("template-too-large", { prompt: name }),
  findingOf("not-followed", { why: _enum(["too-deep", "too-much"]) }),
  findingOf("include-missing", {
    ...included,
    nearest: path.optional().describe("A file with a similar name.")
  }),
  findingOf("file-not-read", {
    what: _enum(["image", "sample", "prompt", "attachment", "media", "field", "file"]),
    target: name,
    why: _enum([
      "missing",
      "escapes",
      "unreadable",
      "not-data",
      "not-an-image",
      "no-size",
      "code",
      "not-countable",
      "not-known",
      "too-many"
    ])
  }),
  findingOf("model-chosen", { model: name, of: count.describe("How many models the file lists.") }),
  findingOf("include-computed", { prompts: array(name) }),
  findingOf("include-escapes", included),
  findingOf("include-cycle", { target: name, prompts: array(name) }),
  ...slotFindings,
  findingOf("empty-prompt", { prompt: name }),
  findingOf("duplicate-id", { id: name }),
  findingOf("special-tokens", { prompts: array(name) }),
  findingOf("renames-limited", {}),
  workflowChanged,
  ...usageFindings,
  /** `readReport` alone creates it, for a finding that a newer promptcost wrote. */
  findingOf("unknown", { id: word.describe("The kind of the unknown finding.") })
]);

// src/model/report-change.ts
var money = object({ base: decimal, head: decimal, delta: span }).meta({ id: "Money", description: "USD on both sides and their difference." });
var tokens = object({
  base: count,
  head: count,
  delta: object({ low: int(), expected: int(), high: int() })
}).meta({ id: "Tokens", description: "Tokens of both sides, counted by the head's tokenizer, and their difference." });
var sure = discriminatedUnion("kind", [
  object({ kind: literal("exact") }),
  object({
    kind: literal("estimate"),
    band: number().min(0).max(1).describe("Relative error of the count: 0.06 for 6%.")
  })
]).meta({ id: "Sure", description: "Whether a count is the provider's own, or an estimate." });
var effect = object({
  cause: word.describe("`tokens`, `model`, or the name of an effect that was added later."),
  part: word.describe("`text`, `tier` and `output` are parts of `tokens`; any other effect is a part of its own."),
  usd: decimal,
  path: path.optional().describe("The edited file, if the prompt includes it.")
}).meta({ id: "Effect", description: "The part of a cost difference that one cause explains." });
var share = object({
  path: path.describe("The edited file."),
  partial: boolean().describe("Whether it is a file that prompts include."),
  tokens: int(),
  usdPerThousandCalls: decimal.nullable(),
  usdPerMonth: decimal.nullable()
}).meta({ id: "Share", description: "One edited file's share of a prompt's difference." });
var grownLines = object({ path, from: int().min(1), to: int().min(1), tokens: int().min(1) }).meta({ id: "GrownLines", description: "Lines of the head that were added or rewritten, and the tokens they add." });
var sideOfPrompt = object({
  path,
  model: name.describe("The model's name in the file or the config."),
  pricedAs: text.nullable().describe("The model's name in the catalogue, if it differs."),
  modelFrom: _enum(["file", "config", "default"]).describe("What names the model."),
  tokenizer: word,
  sure,
  tokens: count.describe("Input tokens by this side's own tokenizer."),
  tokensRange: object({ low: count, high: count }).optional().describe(
    "Fewest and most tokens, depending on branches, loops and slots. Left out if only one number is possible."
  ),
  contextShare: number().nullable().describe(
    "Share of the model's context window that input, expected output and the history of a task's last call take. Null if unknown."
  )
}).meta({ id: "PromptSide", description: "One prompt on one side." });
var sample = object({ passed: count, total: count }).meta({ id: "Sample", description: "Cases of an evaluation, and how many of them passed." });
var perThousand = money.nullable().describe("Per 1,000 calls. Null if a side has no price.");
var perMonth = money.nullable().describe("Per month. Null if the calls per month are unknown.");
var change = object({
  id: name.describe("The prompt's declared id, otherwise its path."),
  state: _enum(["added", "removed", "edited", "renamed", "unchanged"]),
  base: sideOfPrompt.nullable(),
  head: sideOfPrompt.nullable(),
  owner: name.nullable(),
  tags: array(name),
  callsPerMonth: number().nullable(),
  outputTokens: number().nullable().describe("Expected output tokens per call, as declared."),
  tokens,
  usdPerThousandCalls: perThousand,
  usdPerMonth: perMonth,
  outcomes: object({
    base: sample,
    head: sample,
    assumed: literal(true).optional().describe("Set if the base's pass rate counts for both sides."),
    usdPerThousandSuccesses: money
  }).optional().describe(
    "What a success costs, by the results that `outcomes` names. Only for prompts that the change touches."
  ),
  since: object({ tokens, usdPerThousandCalls: perThousand, usdPerMonth: perMonth }).optional().describe("Growth since the revision that `limits.since` names. Only for prompts that the change touches."),
  effects: array(effect).describe("In USD per 1,000 calls. They add up to `usdPerThousandCalls.delta.expected`."),
  shares: array(share).optional().describe("Shares by edited file, if an included file contributes to the difference. They add up to it."),
  grownLines: array(grownLines).max(3).optional().describe("The lines that add the most tokens, the largest first.")
}).meta({ id: "Change", description: "One prompt on both sides." });
var cause = object({
  at: loc.describe("The edited file: a prompt, or the config if it changes the model."),
  what: array(word).describe(
    "`added`, `removed`, `renamed`, `included` of a file that prompts did not include before, or an effect's `part`."
  ),
  prompts: array(name).describe("The ids of the prompts whose cost it changes."),
  models: object({ base: name, head: name }).nullable(),
  partial: object({ least: int(), most: int() }).optional().describe("For an included file: the fewest and most tokens that a prompt grows by."),
  tokens,
  usdPerThousandCalls: perThousand,
  usdPerMonth: perMonth
}).meta({ id: "Cause", description: "One edit and its cost: a row in the table." });

// src/model/group-state.ts
var groupState = object({
  by: word.describe("What makes prompts a group: `owner`, `tag`, `folder`, `model`, or a word that was added later."),
  name,
  prompts: count.describe("How many prompts of the head are in it. A prompt is in a group if either side says so."),
  withoutCost: count.describe("How many of them have no cost per month and are left out of the amounts in USD."),
  touched: count.describe("How many of its prompts the change touches."),
  tokens: tokens.describe("Per call, summed over its prompts, each side by its own tokenizer."),
  usdPerMonth: money.nullable().describe("Null if none of its prompts has a cost per month."),
  joined: object({ prompts: count, tokens: count, usdPerMonth: decimal.nullable() }).optional().describe(
    "The prompts that the base has and that join the group by this change, with what they bring along: the less of what they cost before and now. It is in `tokens` and `usdPerMonth` of the group as a difference, and limits on growth do not count it. Left out if there are none."
  ),
  budget: object({
    usdPerMonth: decimal,
    warnAt: decimal.describe("The amount from which it is at risk."),
    state: _enum(["within", "at-risk", "over", "unknown"]).describe("`unknown` if none of its prompts has a cost per month.")
  }).nullable(),
  cap: object({ tokens: count, state: _enum(["within", "over"]) }).optional().describe("The most tokens per call that its prompts may have together, if `max` limits them."),
  rates: array(
    object({
      unit: limitUnit,
      base: count,
      head: count,
      limit: count,
      warnAt: count.describe("The amount from which it is at risk."),
      state: _enum(["within", "at-risk", "over", "unknown"])
    })
  ).max(4).optional().describe(
    "What the group sends in a minute at peak, for each of its rate limits. `unknown` without a known peak."
  ),
  recordedPeak: count.optional().describe(
    "How many of its prompts take their peak from usage records: the average minute of the busiest hour. Left out for 0."
  ),
  withoutPeak: count.optional().describe("How many of its prompts have no known peak and are left out of `rates`.")
}).meta({ id: "GroupState", description: "A group of prompts: what it costs, and how that compares with its budget." });

// src/model/report-bill.ts
var part = object({
  kind: _enum(["text", "partial", "slot", "framing", "tool", "image", "schema"]),
  role: text.describe(
    "`system`, `user` and so on; `prompt` if the file has no roles, `other` for a word that is no known role."
  ),
  name: name.optional().describe("The name of a slot or a tool."),
  at: loc.describe("In the head, or in the base if only the base has the part."),
  base: count.nullable().describe("Tokens at the base. Null if the base does not have the part."),
  head: count.nullable().describe("Tokens at the head. Null if the head does not have the part."),
  varies: _enum(["slot", "history", "branch"]).optional().describe("Why it may differ from call to call. Left out for what stays the same.")
}).meta({ id: "SentPart", description: "A part of the request on both sides." });
var cached = object({
  provider: text,
  prefix: count.describe("Tokens from the start that stay the same from call to call."),
  cached: count.describe("How many of them a call reads from the cache when it finds them there."),
  minimum: count.describe("The fewest tokens that the provider caches.")
}).meta({ id: "CachedPrefix", description: "What the provider's cache does for one side." });
var sentBill = object({
  id: name,
  parts: array(part).describe(
    "In the order in which providers cache: tools, system text, messages. Those of a side add up to its tokens."
  ),
  base: cached.optional().describe("Left out if nothing is known of the cache."),
  head: cached.optional()
}).meta({ id: "SentBill", description: "What a prompt is made of, before and after, without its text." });

// src/model/report-totals.ts
var prompts = object({
  base: count,
  head: count,
  added: count,
  removed: count,
  edited: count,
  renamed: count,
  unchanged: count
});
var totals = object({
  prompts: prompts.describe("How many prompts there are, by side and by state."),
  tokens: tokens.describe("Per call, summed over prompts."),
  usdPerThousandCalls: money.nullable().describe("For 1,000 calls of each prompt that has a price."),
  usdPerMonth: money.nullable().describe("Null if no prompt has a call volume."),
  effects: array(effect).describe(
    "In USD per month if volumes are known, otherwise per 1,000 calls. They add up to the delta of that total."
  ),
  doubts: array(
    object({
      from: _enum(doubtNames),
      low: decimal.describe("At most 0."),
      high: decimal.describe("At least 0.")
    })
  ).max(4).optional().describe(
    "How much lower or higher the difference in USD may be, by cause, the largest first: estimated counts, branches and slots, an unknown cache hit rate, recorded answers that differ in length. In the unit of `effects`. Left out if nothing is in doubt."
  ),
  promptsWithoutVolume: count,
  promptsUnpriced: count
}).meta({ id: "Totals", description: "All prompts together." });

// src/model/report-trend.ts
var trend = object({
  from: word.describe("The day that it starts."),
  days: count.describe("Days from then to the base."),
  changes: count.describe("How many commits changed the cost."),
  unit: _enum(["usdPerMonth", "usdPerThousandCalls", "tokens"]).describe("What the values are."),
  points: array(object({ day: word, value: decimal })).min(2).max(60).describe("The oldest first. A value holds until the next one; the last is that of the base.")
}).meta({ id: "Trend", description: "How the cost of all prompts grew before a change, at today's prices." });

// src/model/report.ts
var side2 = object({
  label: text.describe("A branch, a short commit id, `work tree` or a folder."),
  sha: string().regex(/^[0-9a-f]{40,64}$/).optional().describe("The full commit id, if the side is a commit."),
  how: text.describe('How the side was found, such as "the merge base with origin/main".')
}).meta({ id: "Side", description: "One side of the comparison." });
var billPart = object({
  kind: _enum(["text", "partial", "slot", "framing", "tool", "image", "schema"]),
  role: text.describe("`system`, `user` and so on; `prompt` if the file has no roles."),
  name: name.optional().describe("The name of a slot or a tool."),
  at: loc,
  tokens: int().describe("0 if only the base has the part."),
  since: int().nullable().describe("Tokens added since the base. Null if there is no base."),
  turns: count.optional().describe("Number of messages, for a conversation."),
  estimate: literal(true).optional().describe("Set if the provider's formula is not public.")
}).meta({ id: "BillPart", description: "A part of the request." });
var explained = object({
  id: name,
  side: _enum(["base", "head"]).describe("The head, unless the prompt was removed."),
  parts: array(billPart).describe("In the order they are sent. They add up to that side's tokens."),
  slots: array(object({ name, from: _enum(["config", "sample", "undeclared"]) })),
  outputTokens: number().nullable().describe("Expected output tokens per call. Null if none are declared."),
  history: number().min(0).optional().describe("Tokens of history that a task's calls carry on average."),
  cache: explainedCache.optional(),
  price: object({
    input: decimal,
    cacheRead: decimal.optional(),
    output: decimal,
    above: count.describe("Input tokens at which this tier starts."),
    next: count.optional().describe("Input tokens above which the next tier starts, if there is one.")
  }).nullable().describe("USD per 1M tokens at the price tier that the input reaches. Null if the model has no price.")
}).meta({ id: "Explained", description: "One prompt's bill, part by part, without its text." });
var basis = object({
  config: object({
    path: path.nullable(),
    from: _enum(["base", "head", "defaults"]).describe("Whose limits apply.")
  }),
  approvals: object({
    allow: array(name).max(100).nullable(),
    byAuthor: boolean(),
    byCommitter: boolean(),
    minApprovers: int().min(1).max(100),
    resetOnPush: boolean()
  }).optional().describe(
    "Who may approve a broken limit. Left out for the default: one person with write permission who neither opened the pull request nor committed to it."
  ),
  fingerprint: word.optional().describe(
    "Fingerprint of the head's prompts that the change adds or edits. Present only with `reset_on_push`; it changes when one of them does."
  ),
  ignoreBelow: object({ tokens: count, usdPerThousandCalls: decimal, usdPerMonth: decimal.nullable() }).describe("Growth up to these amounts is ignored, per prompt and cause."),
  prices: object({
    catalogue: word,
    version: word,
    asOf: word,
    later: object({ catalogue: word, version: word, asOf: word }).optional().describe("A later list, which has the prices of models that the catalogue lacks."),
    confirmed: object({ catalogue: word, version: word, asOf: word }).optional().describe(
      "The later list, where it has the same price for each model of the report that the catalogue prices."
    ),
    list: object({
      file: path,
      source: name,
      asOf: word,
      unlisted: object({ models: count, of: count }).optional().describe("With `--prices`: how many models the list does not price, of how many.")
    }).optional().describe("The repository's own price list, or that of `--prices`, which comes before the catalogue."),
    overridden: array(name).describe("Names under `prices` in the config that were applied.")
  }),
  caching: object({
    declared: count,
    recorded: count.optional().describe("For how many the hit rate comes from the usage file."),
    prompts: count
  }).optional().describe(
    "How many prompts of the head have a declared cache hit rate that counts in their amounts, of how many. Left out if none has."
  ),
  usage: object({
    file: path,
    from: word.describe("First day with records."),
    to: word.describe("Last day with records."),
    days: count.describe("Days from the last record to the check.")
  }).optional().describe("The usage file that volumes come from. Left out if there is none."),
  tokenizers: array(object({ name: word, sure, prompts: count })),
  hidden: object({ tokens: count, estimated: count }).describe(
    "Tokens of the head beyond its text (framing, tools, images, schemas), and how many of them are estimated."
  ),
  models: array(object({ name, prompts: count })).describe("How many prompts of the head go to each model.")
}).meta({ id: "Basis", description: "What the figures and the verdict are based on." });
var report = object({
  version: literal(1).describe("Version of this format. A breaking change increments it."),
  promptcost: text.describe("The version of promptcost that wrote it."),
  docs: text.optional().describe("The page that explains findings. A finding's section is `#` and its `kind`: docs/findings.md#unpriced."),
  verdict: _enum(["pass", "warn", "fail"]),
  enforce: _enum(["fail", "report"]).describe("Whether broken limits fail the check or are only reported."),
  directory: text.describe("The checked directory within its repository. Empty for the root."),
  base: side2.nullable().describe("Null if there was nothing to compare with."),
  head: side2,
  basis,
  totals,
  changes: array(change).describe("Every prompt, changed or not."),
  groups: array(groupState).max(400).optional().describe("The groups below `limits.groups`, in the order of the config. Left out if there is none."),
  since: object({
    ref: name.describe("As the config names it."),
    sha: string().regex(/^[0-9a-f]{40,64}$/).optional(),
    without: count.describe("How many of the prompts that the change touches did not exist then.")
  }).optional().describe("The revision that `limits.since` measures growth from. Left out if there is none."),
  trend: trend.optional().describe("Left out where no history was at hand. Only the action looks."),
  causes: array(cause).describe("Every edit that changes a cost, the largest first."),
  explained: explained.optional().describe("For `promptcost explain`."),
  bills: array(sentBill).max(100).optional().describe(
    "What the prompts are made of that the change touches, the largest difference first. Only where `--format html` is among the formats."
  ),
  findings: array(finding)
});

// src/report/json-bounds.ts
var deepest = 16;
var most = 1e6;
var mostInOne = 2e4;
var quote = 34;
var backslash = 92;
var comma = 44;
var opening = /* @__PURE__ */ new Set([91, 123]);
var closing = /* @__PURE__ */ new Set([93, 125]);
function endOfString(text2, start) {
  let at = start + 1;
  while (at < text2.length && text2.charCodeAt(at) !== quote) at += text2.charCodeAt(at) === backslash ? 2 : 1;
  return at + 1;
}
function isWithinBounds(text2) {
  const open = [0];
  let values = 0;
  for (let at = 0; at < text2.length; ) {
    const code = text2.charCodeAt(at);
    if (opening.has(code)) open.push(0);
    else if (closing.has(code)) open.pop();
    if (opening.has(code) || code === comma) {
      const inThis = (open.pop() ?? 0) + 1;
      open.push(inThis);
      values++;
      if (open.length > deepest || inThis > mostInOne || values > most) return false;
    }
    at = code === quote ? endOfString(text2, at) : at + 1;
  }
  return true;
}

// src/report/read-report.ts
var otherVersion = 'Let both workflows use the same version of promptcost, and upload what the output "report" names.';
function refuse(what, remedy = otherVersion) {
  return new Problem(what, { remedy });
}
function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw refuse("the report is not UTF-8 text.");
  }
}
function parse(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    throw refuse("the report is not valid JSON.");
  }
}
function versionOf(value) {
  const isReport = typeof value === "object" && value !== null && Object.hasOwn(value, "version");
  const version = isReport ? value.version : void 0;
  return Number.isSafeInteger(version) ? version : void 0;
}
function misfit(place) {
  return refuse(`the report does not fit its schema, at ${place.join(".") || "top level"}.`);
}
function taken(schema, value, at, otherwise = () => void 0) {
  let issues = [];
  try {
    const read = schema.safeParse(value);
    if (read.success) return read.data;
    issues = read.error.issues;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  const instead = otherwise(issues);
  if (instead !== void 0) return instead;
  throw misfit([...at, ...issues[0]?.path ?? []]);
}
function asRecord(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw misfit([]);
  return value;
}
function eachTaken(schema, values, key) {
  return asList(values, key).map((value, at) => taken(schema, value, [key, at]));
}
function asList(value, key) {
  if (!Array.isArray(value)) throw misfit([key]);
  return value;
}
var anyFinding = object({ kind: word, severity });
var knownKinds = new Set(finding.options.map((option) => option.shape.kind.value));
function later(value, issues) {
  const { data } = anyFinding.safeParse(value);
  const isLater = data && (!knownKinds.has(data.kind) || issues.every(({ code }) => code === "invalid_value"));
  return isLater && issues.length > 0 ? { kind: "unknown", severity: data.severity, id: data.kind } : void 0;
}
function readReport(bytes) {
  const text2 = decode(bytes);
  if (!isWithinBounds(text2)) throw refuse("the report is nested more deeply, or holds more, than any report does.");
  const value = parse(text2);
  const version = versionOf(value);
  if (version !== void 0 && version !== 1)
    throw refuse(`the report is of version ${version}, and this promptcost reads version 1.`);
  const { changes, causes, findings, ...rest } = asRecord(value);
  return {
    ...taken(report, { ...rest, changes: [], causes: [], findings: [] }, []),
    changes: eachTaken(change, changes, "changes"),
    causes: eachTaken(cause, causes, "causes"),
    findings: asList(findings, "findings").map(
      (value2, at) => taken(finding, value2, ["findings", at], (issues) => later(value2, issues))
    )
  };
}

export {
  iso_exports,
  decimal,
  readReport
};
