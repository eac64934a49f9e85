import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  fromDecimal
} from "./chunk-TYKLVS4E.js";
import {
  counted,
  listed,
  placeSuffix
} from "./chunk-KOX2BK4X.js";
import {
  dollars,
  grouped,
  signed,
  signedDollars,
  signedPercent
} from "./chunk-DLLVV6TX.js";
import {
  scopeOf
} from "./chunk-WLCL3LWA.js";

// src/report/limit-words.ts
var tokens = (value, isSize) => isSize ? grouped(Number(value)) : signed(Number(value));
var usd = (value, isSize) => isSize ? dollars(fromDecimal(value)) : signedDollars(fromDecimal(value));
var percent = (value, _isSize, limit) => limit === void 0 ? signedPercent(Number(value)).replace(/\.0%$/, "%") : signedPercent(Number(value), Number(limit));
var share = (value, isSize, limit) => percent(value, isSize, limit).replace("+", "");
var wholeShare = (value) => `${Number(value).toFixed(1)}%`;
var perCall = { figure: tokens, of: " tokens per call" };
var perThousandCalls = { figure: usd, of: " per 1,000 calls" };
var perMonth = { figure: usd, of: " a month" };
var unitWords = {
  tokens: {
    actual: tokens,
    limit: tokens,
    heading: "tokens per call",
    inSentence: "tokens per call",
    column: "growth",
    approved: perCall
  },
  tokens_percent: {
    actual: percent,
    limit: percent,
    heading: "tokens",
    inSentence: "tokens",
    column: "growth",
    approved: perCall
  },
  usd_percent: {
    actual: percent,
    limit: percent,
    heading: "USD per call",
    inSentence: "USD per call",
    column: "usd",
    approved: perThousandCalls
  },
  usd_per_call: {
    actual: usd,
    limit: usd,
    heading: "USD per call",
    inSentence: "per call",
    column: "usd",
    approved: perThousandCalls
  },
  usd_per_success_percent: {
    actual: percent,
    limit: percent,
    heading: "USD per success",
    inSentence: "USD per success",
    column: "usd",
    approved: { figure: usd, of: " per 1,000 successes" }
  },
  usd_from_free: {
    actual: usd,
    limit: percent,
    heading: "USD per 1,000 calls",
    inSentence: "per 1,000 calls, which were free,",
    column: "usd",
    approved: perThousandCalls
  },
  usd_per_month: {
    actual: usd,
    limit: usd,
    heading: "USD per month",
    inSentence: "a month",
    column: "usd",
    approved: perMonth
  },
  usd_per_month_percent: {
    actual: percent,
    limit: percent,
    heading: "USD per month",
    inSentence: "USD a month",
    column: "usd",
    approved: perMonth
  },
  context_window: {
    actual: share,
    limit: share,
    heading: "of the context window",
    inSentence: "of the context window",
    column: "growth",
    approved: { figure: wholeShare, of: " of the context window" }
  }
};
var one = { together: void 0, isTotal: false };
var group = { together: { heading: "group", subject: "the prompts of a group" }, isTotal: false };
var scopeWords = {
  each_prompt: { ...one, limit: "limit" },
  each_prompt_max: { ...one, limit: "cap" },
  all_prompts: {
    together: { heading: "all prompts", subject: "all prompts together" },
    isTotal: true,
    limit: "limit"
  },
  new_prompt: { ...one, limit: "limit" },
  since: { ...one, limit: "limit" },
  groups: { ...group, limit: "limit" },
  group_max: { ...group, limit: "cap" },
  group_budget: { ...group, limit: "budget" }
};
function togetherOf({ scope, group: group2 }, style) {
  const { together } = scopeWords[scope];
  if (!together || !group2) return together;
  return { heading: groupName(group2, style), subject: `the prompts of ${groupName(group2, style)}` };
}
function groupName({ by, name }, style) {
  return by === "owner" ? style.name(name) : `${by} ${style.name(name)}`;
}

// src/report/describe-cache.ts
function describeCache(finding, style) {
  const { at, prompt, why, base, head, minimum } = finding;
  const of = style.name(prompt);
  const where = at ? ` (${style.place(at)})` : "";
  if (why === "tools")
    return `The tools of ${of} come in another order${where}, so every cached prefix of it is lost once. Where code writes the tools, keep their order the same from call to call.`;
  const sizes = `the cached prefix of ${of} ${head < base ? "shrinks" : "grows"} from ${counted(base, "token")} to ${grouped(head)}`;
  if (why === "varies")
    return `${movedWords(finding, where, style)}: ${sizes}${costs(finding)}${wayOut(finding, style)}.`;
  const least = `the provider's minimum of ${grouped(minimum)} tokens`;
  const reason = {
    "below-minimum": `The text that stays the same${where} is now below ${least}`,
    "above-minimum": `The text that stays the same is now above ${least}`,
    breakpoints: `The request marks less of its text to be cached${where}`,
    model: `The new model${where} caches from ${counted(minimum, "token")} on`
  }[why];
  return `${reason}: ${sizes}${costs(finding)}.`;
}
function describeLimitCache(cache, style) {
  const { base, head } = cache;
  const sizes = `the cached prefix ${head < base ? "shrinks" : "grows"} from ${counted(base, "token")} to ${grouped(head)}`;
  const said = `${sizes.charAt(0).toUpperCase()}${sizes.slice(1)}${costs(cache)}. `;
  if (cache.below === void 0 || cache.below.line === void 0) return said;
  const usd2 = fromDecimal((cache.usdPerMonth ?? cache.usdPerThousandCalls)?.high ?? "0");
  const less = usd2 > 0n ? `${dollars(usd2)} less` : "less";
  return `${movedWords(cache, "", style)}, so ${sizes}. On line ${cache.below.line} or below it would cost ${less}. `;
}
function movedWords(cache, where, style) {
  const { slot, what, guessed, varies, head } = cache;
  const name = slot === void 0 ? words[what ?? "slot"] : style.name(`{{${slot}}}`);
  const by = guessed ? `, which by its name changes from ${varies} to ${varies},` : "";
  return `${name}${by} now stands ${head === 0 ? "first" : "further up"}${where}`;
}
var words = {
  slot: "A slot",
  history: "The conversation",
  branch: "Text that depends on a variable"
};
function costs({ usdPerMonth, usdPerThousandCalls }) {
  const usd2 = usdPerMonth ?? usdPerThousandCalls;
  if (usd2 === void 0) return "";
  const per = usdPerMonth ? "a month" : "per 1,000 calls";
  if (usd2.low === usd2.high) return `, ${signedDollars(fromDecimal(usd2.expected))} ${per}`;
  const [low, high] = [fromDecimal(usd2.low), fromDecimal(usd2.high)];
  const most = high > 0n ? high : low;
  return `, up to ${signedDollars(most)} ${per} if calls come close enough together`;
}
function wayOut({ below, usdPerMonth, usdPerThousandCalls }, style) {
  const usd2 = usdPerMonth ?? usdPerThousandCalls;
  const nothing = usd2 === void 0 ? "it would leave the prefix whole" : "it would cost nothing";
  if (below === void 0) return `; at the end ${nothing}`;
  const line = below.line === void 0 ? style.place(below) : `line ${placeSuffix({ path: "", line: below.line }).slice(1)}`;
  return `; at ${line} or below ${nothing}`;
}

// src/report/describe-to-pass.ts
function describeToPass({ toPass, at, adds, partial, severity, wouldFail }) {
  if (toPass === void 0 || severity !== "fail" && !wouldFail) return "";
  const { tokens: tokens2, usdPerMonth } = toPass;
  const isThere = !partial && adds !== void 0 && adds.at === void 0 && tokens2 !== void 0 && adds.tokens >= tokens2;
  const ways = [
    tokens2 !== void 0 && `remove ${counted(tokens2, "token")}${isThere ? linesOf(at) : ""}`,
    usdPerMonth !== void 0 && `take ${dollars(fromDecimal(usdPerMonth))} a month off the increase`
  ].filter((way) => way !== false);
  return ways.length === 0 ? "" : `To pass, ${ways.join(" and ")}. `;
}
function linesOf(at) {
  if (at?.line === void 0) return "";
  return at.endLine === void 0 ? ` from line ${at.line}` : ` from lines ${at.line}-${at.endLine}`;
}

// src/report/describe-limit.ts
function limitsHeading(broken) {
  return broken.some((finding) => isBroken(finding)) ? "Limits broken" : "Limits that warn";
}
function isBroken({ severity, wouldFail, approvedBy }) {
  return severity === "fail" || wouldFail || approvedBy !== void 0;
}
function actualOf(breach, isSize) {
  return figureOf(breach, breach.actual.expected, isSize);
}
function rangeOf(breach, isSize) {
  const { low, high } = breach.actual;
  return low === high ? void 0 : `${figureOf(breach, low, isSize)} to ${figureOf(breach, high, isSize)}`;
}
function limitOf({ unit, limit }, isSize) {
  return unitWords[unit].limit(limit, isSize);
}
function figureOf({ unit, limit }, value, isSize) {
  return unitWords[unit].actual(value, isSize, limit);
}
function isAboutSize({ scope }) {
  const { measures } = scopeOf(scope);
  return measures !== "growth" && measures !== "since";
}
function describeLimit(finding, style) {
  const isSize = isAboutSize(finding);
  const limits = new Set(finding.breaches.map((breach) => limitOf(breach, isSize) + breach.severity));
  const one2 = limits.size === 1 ? finding.breaches[0] : void 0;
  const phrases = perUnit(finding).map(
    (breaches) => breachPhrase(breaches, finding, style) + sinceOf(finding, style) + (one2 || !breaches[0] ? "" : ` (${limitPhrase(breaches[0], finding)})`)
  );
  const last = phrases.pop() ?? "";
  const broken = phrases.length === 0 ? last : `${phrases.join(", ")} and ${last}`;
  const because = becauseOf(finding, style, finding.partial ? includedBy(finding, style) : reachOf(finding, style));
  return `${broken} ${whereOf(finding, style)}${one2 ? `, ${limitPhrase(one2, finding)}` : ""}. ${because}`.trim();
}
function perUnit({ breaches }) {
  const units = [...new Set(breaches.map(({ unit }) => unit))];
  return units.map((unit) => breaches.filter((breach) => breach.unit === unit));
}
function limitPhrase(breach, finding) {
  const { severity, approvedBy } = finding;
  const isMixed = breach.severity === "warn" && (severity === "fail" || approvedBy !== void 0);
  if (breach.atRisk) return `at risk above ${limitOf(breach, true)}`;
  const word = scopeWords[finding.scope].limit;
  return `${isMixed ? `warning ${word}` : word} ${limitOf(breach, isAboutSize(finding))}`;
}
function breachPhrase(breaches, finding, style) {
  const { prompts } = finding;
  const isSize = isAboutSize(finding);
  const [worst] = breaches;
  if (worst === void 0) return "";
  const range = rangeOf(worst, isSize);
  const about = range === void 0 ? "" : "about ";
  const byPrompt = new Map(breaches.toReversed().map((breach) => [breach.prompt, breach]));
  const each = prompts.map((id) => byPrompt.get(id));
  const showsEach = breaches.length > 1 && each.every((breach) => breach !== void 0);
  const figures = showsEach ? each.map((breach) => actualOf(breach, isSize)).join(" and ") : (breaches.length > 1 ? "up to " : "") + actualOf(worst, isSize);
  return `${style.strong(`${about}${figures} ${unitWords[worst.unit].inSentence}`)}${range === void 0 || showsEach ? "" : ` (${range})`}`;
}
function sinceOf({ since }, style) {
  return since === void 0 ? "" : ` since ${style.name(since)}`;
}
function whereOf(finding, style) {
  const together = togetherOf(finding, style);
  if (together) return `in ${finding.group ? together.heading : together.subject}`;
  if (finding.partial) return `in ${listed(finding.prompts, style)}`;
  return finding.at ? `in ${style.place(finding.at)}` : `in ${listed(finding.prompts, style)}`;
}
function includedBy({ at, partial, prompts }, style) {
  if (!partial || !at) return "";
  const who = prompts.length === 1 ? "It includes" : prompts.length === 2 ? "Both include" : "All include";
  const others = partial.prompts === 1 ? "" : ` and reaches ${counted(partial.prompts, "prompt")}`;
  return `${who} ${style.place(at)}, which grew by ${grownBy(partial)}${others}. `;
}
function isNewGroup(breaches) {
  return breaches.some(({ was }) => was !== void 0 && Number(was) === 0);
}
function reachOf({ partial, prompts, breaches, group: group2 }, style) {
  if (group2)
    return prompts[0] === void 0 ? "" : `${isNewGroup(breaches) ? "In it" : "Changed in it"}: ${listed(prompts, style)}. `;
  if (partial) return `One edit of ${grownBy(partial)} reaches ${counted(partial.prompts, "prompt")}. `;
  if (prompts.length < 2) return "";
  return `It reaches ${grouped(prompts.length)} prompts; the worst is ${style.name(breaches[0]?.prompt ?? prompts[0] ?? "")}. `;
}
function grownBy({ least, most }) {
  return (least === most ? "" : "up to ") + counted(most, "token");
}
function addedBy({ at, adds, partial }, style) {
  if (adds === void 0 || partial) return "";
  const here = at?.endLine === void 0 ? "The text there adds" : "These lines add";
  const who = adds.at ? `Its include ${style.place(adds.at)} adds` : here;
  if (adds.tokens > adds.of) return `${who} ${counted(adds.tokens, "token")}. `;
  return `${who} ${adds.tokens === adds.of ? "" : `${grouped(adds.tokens)} of `}its ${counted(adds.of, "new token")}. `;
}
function becauseOf(finding, style, reach = reachOf(finding, style)) {
  const { cause, models, owners, breaches, scope, wouldFail } = finding;
  const swap = models ? `Model ${style.name(models.base)} ${style.arrow} ${style.name(models.head)}` : "";
  const why = {
    text: "",
    model: `${swap}; the text is unchanged. `,
    output: "It may generate more output. ",
    tier: "Its input is now priced at a higher tier. ",
    service: "It asks for a dearer service; the text is unchanged. ",
    cache: "",
    mixed: swap && `${swap}, and the text changed too. `,
    new: "It is a new prompt. "
  }[cause];
  const owned = owners.length === 0 ? "" : `Owner: ${listed(owners, style)}. `;
  return `${scopeWords[scope].together === void 0 ? why : ""}${finding.cache ? describeLimitCache(finding.cache, style) : ""}${addedBy(finding, style)}${reach}${ratchet(finding)}${owned}${unsure(breaches)}${describeToPass(finding)}${messageOf(finding, style)}${wouldFail ? "Nothing fails, because `enforce` is `report`. " : ""}`.trim();
}
function messageOf({ message }, style) {
  return message === void 0 ? "" : `${style.phrase(message).replace(/([^.!?])$/, "$1.")} `;
}
function describeOverCap({ scope, unit, limit, prompts, count }, style) {
  const more = count > prompts.length ? ` and ${grouped(count - prompts.length)} more` : "";
  const cap = `${unitWords[unit].limit(limit, true)} ${unitWords[unit].inSentence}`;
  const [are, them, they] = count === 1 ? ["is", "it", "It"] : ["are", "them", "They"];
  return `${listed(prompts, style)}${more} ${are} over the ${scopeWords[scope].limit} of ${cap}, but this change does not touch ${them}. ${they} may stay, but not grow.`;
}
function ratchet(finding) {
  const isOver = ({ was, limit }) => was !== void 0 && Number(was) > Number(limit);
  const over = finding.breaches.find(isOver) ?? (finding.group && finding.breaches[0]);
  if (over?.was === void 0) return "";
  const before = unitWords[over.unit].actual(over.was, true);
  if (Number(over.was) === 0) return "";
  if (over.atRisk || !isOver(over)) return `Before this change: ${before}. `;
  return `It was over the ${scopeWords[finding.scope].limit} before, with ${before} ${unitWords[over.unit].inSentence}${over.severity === "fail" ? ", and may not grow" : ""}. `;
}
function unsure(breaches) {
  const torn = breaches.find(({ severity, limit, actual }) => {
    const isOver = (value) => Number(value) > Number(limit);
    return severity === "warn" && isOver(actual.high) && !isOver(actual.low);
  });
  if (torn === void 0) return "";
  const isExpected = Number(torn.actual.expected) > Number(torn.limit);
  return `The count is an estimate, and ${isExpected ? "its low end is within the limit" : "only its high end breaks the limit"}. `;
}

export {
  unitWords,
  scopeWords,
  togetherOf,
  groupName,
  describeCache,
  limitsHeading,
  isBroken,
  actualOf,
  limitOf,
  isAboutSize,
  describeLimit,
  sinceOf,
  becauseOf,
  describeOverCap
};
