import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  describeCache,
  describeLimit,
  describeOverCap,
  groupName,
  unitWords
} from "./chunk-NCIIVNME.js";
import {
  fromDecimal
} from "./chunk-TYKLVS4E.js";
import {
  counted,
  firstOf,
  listed
} from "./chunk-KOX2BK4X.js";
import {
  dollars,
  grouped,
  signedDollars,
  signedPercent
} from "./chunk-DLLVV6TX.js";

// src/report/describe-approval.ts
function describeApproval(approval, style) {
  return sentences[approval.state](approval, style);
}
var again = "approve again in a new comment, then re-run this check";
var sentences = {
  valid: ({ by, reason = "", ...rest }, style) => `Approved by ${style.name(by)} ${on(rest, style)}: ${style.name(reason)}. This holds while no broken limit gets worse.`,
  outgrown: (approval, style) => `${given(approval, style)} is stale and no longer covers this: ${worse(approval, style)}. To let that pass too, ${again}.`,
  reset: (approval, style) => `${given(approval, style)} is stale, because a later push changed a prompt and \`approvals.reset_on_push\` is true: ${again}.`,
  "too-few": ({ missing = 1, ...approval }, style) => `${given(approval, style)} counts, but ${missing === 1 ? "one more person has" : `${grouped(missing)} more people have`} to approve (\`approvals.min_approvers\`).`,
  "other-failure": (approval, style) => `${given(approval, style)} covers the broken limits, but the check also fails for a reason that no approval can cover.`,
  "not-allowed": (approval, style) => `${given(approval, style)} does not count: ${whyNot(approval, style)}.`,
  edited: (approval, style) => `${given(approval, style)} does not count, because the comment was edited: ${again}.`,
  "no-reason": ({ by, ...rest }, style) => `${style.name(by)} ${on(rest, style)} gave no reason, so nothing is approved. Write it after the command in a new comment, \`/promptcost approve <reason>\`, then re-run this check.`,
  unbound: (approval, style) => `${given(approval, style)} does not count: ${whyNot(approval, style)}.`,
  revoked: ({ by, ...rest }, style) => `${style.name(by)} withdrew all earlier approvals ${on(rest, style)}.`
};
function given({ by, ...rest }, style) {
  return `The approval by ${style.name(by)} ${on(rest, style)}`;
}
function on({ on: time, pull, comment }, style) {
  return style.comment(pull, comment, `on ${time.slice(0, 10)}`);
}
function whyNot({ by, why }, style) {
  return reasons[why ?? "unknown"](style.name(by));
}
var reasons = {
  "no-permission": (by) => `${by} has no write permission here`,
  "not-named": (by) => `\`approvals.allow\` does not name ${by}`,
  "team-unread": (by) => `\`approvals.allow\` does not name ${by}, and the token cannot read its teams' members. Name users there, or pass a \`github-token\` that can read the organization's members`,
  author: (by) => `${by} opened this pull request, and \`approvals.by_author\` is false`,
  "author-unknown": () => "`approvals.by_author` is false, and GitHub did not say who opened this pull request",
  committer: (by) => `${by} committed to this pull request, and \`approvals.by_committer\` is false`,
  "committer-unknown": () => "`approvals.by_committer` is false, and GitHub did not say who made each commit. If a commit's email address belongs to no account, its owner can add it to their account",
  bot: () => "a bot may not approve",
  unknown: (by) => `GitHub did not say whether ${by} may approve. Re-run this check`,
  "no-comment": () => `no comment shows what would be approved. Let promptcost comment (the input \`comment\`, and \`pull-requests: write\`), then ${again}`,
  "no-ledger": () => `promptcost's comment did not record the numbers it showed. Now it does: ${again}`,
  "ledger-edited": () => `somebody edited promptcost's comment. It has been rewritten: ${again}`,
  "too-early": () => `it was written before these numbers were shown. Now they are: ${again}`
};
function worse({ worse: worse2 = [], more = 0 }, style) {
  const excesses = worse2.map((excess) => {
    const { figure, of } = excess.of === "count" ? { figure: count, of: "" } : unitWords[excess.unit].approved;
    const approved = excess.approved === void 0 ? "none" : figure(excess.approved, false);
    return `${subject(excess, style)} ${figure(excess.actual, false)}${of}, approved ${approved}`;
  });
  return more > 0 ? `${excesses.join("; ")}; and ${grouped(more)} more` : excesses.join("; ");
}
function subject({ of, prompt, group }, style) {
  if (of === "count") return "prompts over a limit";
  if (of === "worst") return "the worst of them";
  if (group !== void 0) return style.name(group);
  return prompt === void 0 ? "all prompts together" : style.name(prompt);
}
var count = (value) => grouped(Number(value));

// src/report/describe-prices.ts
var priceWords = {
  "model-retires": {
    title: "Model retires",
    text: ({ model, on: on2, isPast, prompts, source, assumed }, style) => `Model ${style.name(model)} of ${counted(prompts, "prompt")} ${isPast ? "was retired on" : "retires on"} ${on2}, says ${style.name(source)}. ${assumed ? "No prompt names it: set `defaults.model` in promptcost.yml to the model that these prompts are sent to." : `Move ${prompts === 1 ? "it" : "them"} to another model; \`promptcost models\` lists all models that prompts name.`}`
  },
  "cache-not-priced": {
    title: "Cached input has no price",
    text: ({ model, prompts }, style) => `The price list has no price for cached input of model ${style.name(model)}, so the hit rate that is declared for ${counted(prompts, "prompt")} saves nothing here. Use a list that states it under \`prices.file\`, or leave \`cache\` out.`
  },
  "prices-old": {
    title: "Prices are old",
    text: ({ list, asOf, days }, style) => `The prices of ${style.name(list)} date from ${asOf}, ${grouped(days)} days ago. Update them with \`promptcost prices update\` and commit the file that it writes.`
  },
  "prices-change": {
    title: "Price list changed",
    text: ({ file, models, prompts, usdPerMonth }, style) => {
      if (prompts === 0)
        return `${style.name(file)} changes the price of no prompt here. It takes effect after the merge.`;
      const month = usdPerMonth === void 0 ? "" : `, together ${signedDollars(fromDecimal(usdPerMonth))} a month`;
      return `${style.name(file)} changes what ${counted(prompts, "prompt")} cost (${listed(models, style)})${month}. It takes effect after the merge; the base's prices count here, for both sides.`;
    }
  },
  "price-list-broken": {
    title: "Price list broken",
    text: ({ file, problem }, style) => `${style.name(file)} cannot be used at the base (${style.name(problem.replace(/\.$/, ""))}), so prices come from the built-in list, for both sides.`
  }
};
var judgedAsServed = (prompt, style) => `${style.name(prompt)} is judged with the service that it has at the base: a cheaper service does not pay for the text that this change adds. After the merge it is priced with its new service.`;

// src/report/describe-otherwise.ts
function judgedOtherwise({ prompt, what, keys, asIs, counted: growth }, style) {
  if (what === "base-service") return judgedAsServed(prompt, style);
  if (what === "base-split")
    return `${style.name(prompt)} is judged with the models that the base sends it to: a cheaper split does not pay for the text that this change adds. After the merge it is priced as its calls are split then.`;
  if (what === "base-models")
    return `${style.name(prompt)} is judged at the model that the base sends it to, because nothing at the base says what its new model is or costs.`;
  const [judged, declared] = [grown(growth), grown(asIs)];
  const growing = judged === declared ? `costs more than it declares` : `grows by ${judged}, not by ${declared}`;
  return `${style.name(prompt)} ${growing}: ${otherwise(what, keys, style)}`;
}
function otherwise(what, keys, style) {
  switch (what) {
    case "head-keys":
      return `${listed(keys, style)} ${keys.length === 1 ? "is" : "are"} declared by this change only, which takes effect after the merge.`;
    case "base-samples":
      return "the base's samples fill both sides.";
    case "head-samples":
      return "this change's samples fill both sides.";
    case "no-samples":
      return "its samples changed, so that both sides are filled without any.";
    case "base-files":
      return "the files that the base includes count, as new ones stand in their places.";
    case "every-arm":
      return "no declaration decides which arm of a branch is sent, so growth in any arm counts.";
  }
}
function grown({ tokens, of }) {
  return of === 0 ? counted(tokens, "token") : `${counted(tokens, "token")} (${signedPercent(100 * tokens / of)})`;
}

// src/report/file-words.ts
var namesFile = {
  image: "shows the image",
  sample: "takes samples from",
  prompt: "names the prompt",
  attachment: "attaches",
  media: "attaches",
  field: "has the field",
  file: "names"
};
var withoutFile = {
  image: "its tokens are an estimate for an image of 1024 x 1024",
  sample: "the slots that it fills have no size unless they are declared under `slots` in promptcost.yml",
  prompt: "its text is missing from the count",
  media: "what it costs is a guess, with a range from nothing to twice as much",
  attachment: "it is missing from the count",
  field: "what it brings is missing from the count",
  file: "its text, and that of the others beyond, is missing from the count"
};

// src/report/describe-assembly.ts
var assemblyWords = {
  template: {
    title: "Template not read",
    text: ({ at, syntax, problem }, style) => `${at ? style.place(at) : "A template"} ${templateProblems[problem]}, so it could not be read as ${style.name(syntax)} and counts as its raw text.`
  },
  "template-too-large": {
    title: "Template too large",
    text: ({ prompt, severity }, style) => `${style.name(prompt)} includes, repeats or contains more text than any model accepts, so only the raw text of its own file counts${untilResolved(severity)}.`
  },
  "not-followed": {
    title: "Code not followed",
    text: ({ at, why, severity }, style) => `${at ? style.place(at) : "Source code"} ${why === "too-deep" ? "is nested more deeply than code is looked into" : "leads through more names or text than is followed"}, so a prompt may be missing from the count, or a part of one${untilResolved(severity)}.`
  },
  "include-missing": {
    title: "Include not found",
    text: ({ at, target, nearest, prompts, severity }, style) => `${at ? style.place(at) : "A prompt"} includes ${style.name(target)}, which is not in its folder or any folder above it. ${nearest === void 0 ? "" : `Nearest name: ${style.name(nearest)}. `}If it is in another folder, add that folder to \`include_roots\` in promptcost.yml. Its text is missing from the count of ${counted(prompts.length, "prompt")}${untilResolved(severity)}.`
  },
  "include-computed": {
    title: "Computed include",
    text: ({ at, prompts, severity }, style) => `${at ? style.place(at) : "A prompt"} includes a file whose name is only known in production, so its text is missing from the count of ${counted(prompts.length, "prompt")}${severity === "fail" ? ". Name the file in the template; the check fails until its text can be counted" : ""}.`
  },
  "include-escapes": {
    title: "Include outside",
    text: ({ at, target, prompts, severity }, style) => `${at ? style.place(at) : "A prompt"} includes ${style.name(target)}, which is outside the checked folder and is not read. Its text is missing from the count of ${counted(prompts.length, "prompt")}${untilResolved(severity)}.`
  },
  "include-cycle": {
    title: "Circular include",
    text: ({ at, target, prompts }, style) => `${at ? style.place(at) : "A prompt"} includes ${style.name(target)}, which includes it back. Each counts once in ${counted(prompts.length, "prompt")}.`
  },
  "file-not-read": {
    title: "File not read",
    text: ({ at, what, target, why, severity }, style) => {
      const name = why === "no-size" ? "that the base has by another address" : style.name(target);
      return `${at ? style.place(at) : "A prompt"} ${namesFile[what]} ${name}, which ${notRead[why]}, so ${withoutFile[what]}.${severity === "fail" ? " The check fails until that is resolved." : ""}`;
    }
  },
  "model-chosen": {
    title: "Model chosen",
    text: ({ at, model, of }, style) => `${at ? style.place(at) : "A file"} lists ${grouped(of)} models to test its prompts with; they are counted for the first, ${style.name(model)}.`
  },
  "judged-otherwise": {
    title: "Judged more strictly",
    text: judgedOtherwise
  },
  uncovered: {
    title: "Not covered",
    text: ({ files, count: count2, because, unread }, style) => `${looksLikePrompts(count2)} not counted: ${firstOf(files, count2, style)}${because === void 0 ? "" : ` (the first ${because})`}. ${cover(count2)}${unread > 0 ? ` ${counted(unread, "more file")} ${unread === 1 ? "was" : "were"} not searched.` : ""}`
  },
  "uncovered-changed": {
    title: "Changed and not counted",
    text: ({ files, count: count2 }, style) => `This change edits text that no figure here includes: ${looksLikePrompts(count2)} not counted, ${firstOf(files, count2, style)}. ${cover(count2)}`
  },
  "adoption-leaves-out": {
    title: "Left out by the new config",
    text: ({ files, count: count2 }, style) => `The config of this change leaves out ${count2 === 1 ? "1 file that is" : `${grouped(count2)} files that are`} counted without one: ${firstOf(files, count2, style)}. Until the base has a config ${count2 === 1 ? "it counts" : "they count"}.`
  },
  "slots-undeclared": {
    title: "Undeclared slots",
    text: ({ at, example, prompts, slots }, style) => `${counted(slots, "slot")} in ${counted(prompts, "prompt")} ${slots === 1 ? "is" : "are"} undeclared, so only ${slots === 1 ? "its" : "their"} placeholder text is counted, for example ${exampleAt(example, at, style)}. The real cost is higher. Declare ${slots === 1 ? "it" : "them"} under \`slots\` in promptcost.yml.`
  },
  "slots-estimated": {
    title: "Slots estimated",
    text: ({ at, example, prompts, slots }, style) => `${counted(slots, "slot")} in ${counted(prompts, "prompt")} ${slots === 1 ? "passes" : "pass"} through a filter or call that promptcost does not run, for example ${exampleAt(example, at, style)}. ${slots === 1 ? "Its" : "Their"} size before that is counted, as an estimate.`
  },
  "slot-new": {
    title: "New slot",
    text: ({ at, prompt, example, slots }, style) => `${style.name(prompt)} has ${slots === 1 ? "a new undeclared slot" : `${grouped(slots)} new undeclared slots`}, ${slots === 1 ? "" : "for example "}${exampleAt(example, at, style)}: ${slots === 1 ? "its" : "their"} cost at run time is not counted. Declare ${slots === 1 ? "it" : "them"} under \`slots\` in promptcost.yml.`
  },
  "slot-declaration": {
    title: "Slot declaration",
    text: ({ at, problem, slot, nearest }, style) => problem === "number" ? `${at ? style.place(at) : "The config"} gives ${style.name(slot)} a bare number, which counts as the text of that number. For a size write \`{ tokens: ... }\`, for a text \`{ sample: ... }\`.` : `${at ? style.place(at) : "The config"} declares ${style.name(slot)}, which no prompt there uses. ${nearest === void 0 ? "" : `Did you mean ${style.name(nearest)}? `}Write the name as the template does, without braces.`
  },
  "slot-repeated": {
    title: "Slot sent more often",
    text: ({ at, prompt, example, base, head }, style) => `${style.name(prompt)} sends a slot of unknown size ${counted(head, "time")}, ${exampleAt(example, at, style)}; at the base it was ${grouped(base)}. What that costs at run time is not in the numbers. Declare it under \`slots\` in promptcost.yml.`
  }
};
function untilResolved(severity) {
  return severity === "fail" ? ". The check fails until that is resolved" : "";
}
function exampleAt(example, at, style) {
  const place = at ? style.place(at) : "a prompt";
  return example === void 0 ? `the one at ${place}` : `${style.name(example)} in ${place}`;
}
var notRead = {
  missing: "is not in the checked folder",
  escapes: "is outside the folder that it must be in",
  unreadable: "cannot be read (it is a link, is too large, or is not there in full)",
  "not-data": "does not hold the kind of data that its name suggests",
  "not-an-image": "is not a PNG, JPEG, GIF or WebP",
  "no-size": "no longer states its size",
  code: "is code and is not run",
  "not-countable": "costs a number of tokens that cannot be read from the file",
  "not-known": "promptcost does not know",
  "too-many": "is beyond the number of files that it may name"
};
var templateProblems = {
  "unclosed-tag": "has a tag that is never closed",
  "unclosed-block": "has a block that is never closed",
  "unexpected-tag": "has a tag that does not belong there",
  "too-deep": "is nested too deeply",
  "too-many-parts": "has more tags than promptcost reads"
};
function looksLikePrompts(count2) {
  return count2 === 1 ? "1 file looks like a prompt and is" : `${grouped(count2)} files look like prompts and are`;
}
function cover(count2) {
  return `Add ${count2 === 1 ? "it" : "them"} to \`prompts\` in promptcost.yml, or to \`exclude\`.`;
}

// src/report/words.ts
function fromTo(from, to, style) {
  const word = (value) => value === void 0 ? "none" : typeof value === "number" ? grouped(value) : style.name(value);
  return `from ${word(from)} to ${word(to)}`;
}

// src/report/describe-config.ts
var configWords = {
  "first-adoption": {
    title: "First adoption",
    text: ({ config }, style) => `The base has no promptcost config yet, so this change's own ${style.name(config)} was used, this once, with limits that are no looser than the defaults. After the merge, limits come from the base.`
  },
  "policy-change": {
    title: "Rules changed",
    text: ({ key, from, to, loosens, atOnce }, style) => `${style.name(key)} ${from === void 0 && to === void 0 ? "is new here" : `changes ${fromTo(from, to, style)}`}${loosens ? ", which loosens the check" : ""}. ${atOnce ? "It takes effect now, because each side uses its own `models`" : "Reported now; takes effect after the merge"}.`
  },
  "head-key": {
    title: "New config key",
    text: ({ key, severity }, style) => severity === "warn" ? `Only this change's config has ${style.name(key)}, so the base does not say what that model is or costs. Check that it is true.` : `Only this change's config has ${style.name(key)}. It counts at once, except where it would make growth look smaller.`
  },
  "policy-extended": {
    title: "Shared policy",
    text: ({ policy, commit, movable }, style) => `The rules of ${style.name(policy)}${commit === void 0 ? "" : ` at commit ${style.name(commit.slice(0, 7))}`} apply; the config can only make them stricter.${movable && commit !== void 0 ? ` A tag can be moved: to notice that, add ${style.name(`#${commit}`)} to its name.` : ""}`
  },
  "looser-than-policy": {
    title: "Looser than the policy",
    text: ({ key, given: given2, kept }, style) => `${style.name(key)} ${style.name(given2)} is looser than the policy that the config extends, so it does not count${kept === void 0 ? "" : `: there it is ${style.name(kept)}`}.`
  },
  "glob-matches-nothing": {
    title: "Glob matches nothing",
    text: ({ at, files, link }, style) => `${listed(files, style)}${at ? ` in ${style.place(at)}` : ""} ${files.length === 1 ? "matches" : "match"} no file. ${link === void 0 ? "Globs are relative to the checked folder" : `${style.name(link)} is a symbolic link or a submodule, which is not followed`}.`
  },
  "prompts-dropped": {
    title: "Prompts no longer judged",
    text: ({ files, count: count2, at }, style) => `After the merge ${at ? style.place(at) : "the config"} leaves out ${counted(count2, "file")} that ${count2 === 1 ? "is" : "are"} judged now: ${files.map(style.name).join(", ")}${count2 > files.length ? ` and ${counted(count2 - files.length, "other")}` : ""}.`
  },
  "case-twin": {
    title: "Same path but for case",
    text: ({ files, count: count2 }, style) => `${files.map(style.name).join(", ")}${count2 > files.length ? ` and ${counted(count2 - files.length, "other")}` : ""} ${count2 === 1 ? "is new and differs" : "are new and differ"} by case alone from a file that prompts are made of. A checkout on macOS or Windows has only one of the two.`
  },
  "config-removed": {
    title: "Config removed",
    text: ({ config }, style) => `This change removes ${style.name(config)}; the base's config applies.`
  },
  "base-config-broken": {
    title: "Base config broken",
    text: ({ config, problem }, style) => `${style.name(config)} cannot be read at the base (${style.name(problem.replace(/\.$/, ""))}), so this change's own config applies, this time only.`
  },
  "flag-ignored": {
    title: "Flag ignored",
    text: ({ flag, given: given2, kept }, style) => `${style.name(flag)} ${style.name(given2)} would loosen the base's config and was ignored; ${style.name(kept)} still applies.`
  }
};

// src/report/describe-files.ts
var fileWords = {
  unreadable: {
    title: "File not counted",
    text: ({ at, side, why, severity }, style) => `${at ? style.place(at) : "A file"}${ofSide(side)} ${unreadable[why]}, so it is not counted.${severity === "fail" ? " It was counted before, so the check fails until it can be read or is removed." : ""}`
  },
  uncounted: {
    title: "Text not counted",
    text: ({ at, base, head }, style) => `${at ? style.place(at) : "A file"} has ${grouped(head)} characters that are not counted (front matter, keys that its format does not send, or what its provider is not known to send of a tool), up from ${grouped(base)} at the base. Check whether they are sent.`
  },
  "front-matter": {
    title: "Front matter not read",
    text: ({ at, side, problem }, style) => `The front matter of ${at ? style.place(at) : "a file"}${ofSide(side)} ${frontMatter[problem]}, so the whole file counts as the prompt.`
  },
  format: {
    title: "Format not read",
    text: ({ at, side, format, problem }, style) => `${at ? style.place(at) : "A file"}${ofSide(side)} ${formatProblems[problem]}, so ${outcomeOf[problem] ?? `it could not be read as ${style.name(format)} and counts as plain text`}.`
  },
  "cut-off": {
    title: "Cut off by its reader",
    text: ({ at, reader, bytes, most }, style) => `${at ? style.place(at) : "A file"} has ${grouped(bytes)} bytes, of which ${style.name(reader)} sends the first ${grouped(most)} unless its settings say otherwise. All of it is counted.`
  }
};
function ofSide(side) {
  return side === "base" ? " at the base" : "";
}
var unreadable = {
  link: "is now a symbolic link or a submodule, which is not followed",
  binary: "is binary",
  "not-utf8": "is not UTF-8 text (save it as UTF-8)",
  "too-large": "is larger than 4 MiB, or 1 MiB of source code",
  missing: "is missing (removed while it was read, or not in this partial clone: fetch it)",
  "lfs-pointer": "is a Git LFS pointer (check out with LFS, or exclude it)",
  "no-permission": "is not readable (permission denied)",
  "too-deep": "is nested too deeply",
  "too-many-parts": "has more prompts or texts than promptcost reads",
  "not-data": "cannot be read as YAML, TOML or JSON, in which the config names prompts"
};
var frontMatter = {
  "not-yaml": "is not valid YAML",
  "not-closed": "is never closed by a line of ---",
  "not-a-mapping": "is not a list of keys and values"
};
var formatProblems = {
  "not-yaml": "is not valid YAML",
  "not-json": "is not valid JSON",
  "no-messages": "has no messages",
  "no-prompts": "is data without a known prompt",
  "no-roles": "has messages without roles",
  "too-deep": "is nested too deeply",
  "too-many-aliases": "has too many YAML aliases",
  "too-many-parts": "has more prompts, messages or slots than promptcost reads",
  "too-large": "is too large to read as one"
};
var outcomeOf = {
  "no-roles": "each counts as the user's",
  "no-prompts": "all of its text counts, keys included. If only some values are sent, name them with `take` in promptcost.yml"
};

// src/report/describe-source.ts
var markProblems = {
  word: (word) => `says ${word}, which means nothing`,
  key: (word) => `has the key ${word}, which means nothing`,
  value: (word) => `gives ${word} no value that it could have`,
  "no-literal": () => "is not next to a text"
};
var sourceWords = {
  "take-matches-nothing": {
    title: "Name not found",
    text: ({ at, take, nearest }, style) => `${style.name(take)}${at ? ` in ${style.place(at)}` : ""} takes no prompt: no text in these files has that name. ${nearest === void 0 ? "Names in source code are those of literals, such as `SYSTEM_PROMPT`; in YAML, TOML and JSON they are paths of keys, such as `prompts.*.system`" : `Nearest name: ${style.name(nearest)}`}.`
  },
  mark: {
    title: "Comment not understood",
    text: ({ at, problem, word, nearest }, style) => `The comment${at ? ` in ${style.place(at)}` : ""} ${markProblems[problem](style.name(word))}.${nearest === void 0 ? "" : ` Nearest word: ${style.name(nearest)}.`} ${problem === "no-literal" ? "Write it on the line above the text, or at the end of its last line" : "Write `promptcost: prompt model=gpt-5-mini calls_per_month=5000` or `promptcost: ignore`"}.`
  },
  "ignore-waits": {
    title: "Ignored after the merge",
    text: ({ at, prompt }, style) => `${style.name(prompt)} is marked \`promptcost: ignore\`${at ? ` in ${style.place(at)}` : ""} only in this change, so it still counts. It is left out once the comment is merged.`
  }
};

// src/report/describe-usage.ts
var usd = (decimal) => dollars(fromDecimal(decimal), 2);
var usageWords = {
  "usage-old": {
    title: "Usage is old",
    text: ({ file, to, days }, style) => `The records in ${style.name(file)} end on ${style.name(to)}, ${counted(days, "day")} ago. Import newer ones with \`promptcost usage import\`.`
  },
  "usage-differs": {
    title: "Declared volume differs from usage",
    text: ({ prompts, example, declared, recorded }, style) => `${counted(prompts, "prompt")} ${prompts === 1 ? "has" : "have"} a different volume in the usage file than in the config; the usage file counts. ${style.name(example)} has ${counted(recorded, "call")} a month, not ${grouped(declared)}. Remove \`calls_per_month\` or \`calls_per_day\` where usage is recorded.`
  },
  "usage-unplaced": {
    title: "Usage of no prompt here",
    text: ({ file, names, count: count2, share }, style) => `${share < 0.1 ? "Under 0.1" : Number(share.toFixed(1))}% of the calls in ${style.name(file)} belong to no prompt here${count2 === 0 ? "" : `: ${firstOf(names, count2, style)}`}. Map names to prompts under \`usage_import.prompts\`, and import again.`
  },
  "usage-changed": {
    title: "Usage changed",
    text: ({ file, base, head, lower, count: count2 }, style) => `${style.name(file)} goes from ${grouped(base)} to ${counted(head, "call")} a month. Reported now; takes effect after the merge.${count2 === 0 ? "" : ` ${firstOf(lower, count2, style)} ${count2 === 1 ? "has" : "have"} over 20% fewer calls than before, which loosens limits in USD per month.`}`
  },
  "usage-forecast": {
    title: "Cost ahead",
    text: ({ file, group, month, usdPerMonth, byChange, budget }, style) => {
      const [low, expected, high] = ["low", "expected", "high"].map((end) => usd(usdPerMonth[end]));
      const cost = `${expected} a month (${low} to ${high}), ${usd(byChange)} of it by this change`;
      return group && budget ? `${groupName(group, style)} will be over its budget of ${usd(budget)} in ${style.name(month)} if the trend in ${style.name(file)} continues: ${cost}.` : `If the trend in ${style.name(file)} continues, prompts will cost ${cost}, in ${style.name(month)}.`;
    }
  },
  "outcomes-unread": {
    title: "Results not read",
    text: ({ file, problem }, style) => `${style.name(file)} cannot be used at the base: ${style.name(problem.replace(/\.$/, ""))}. Nothing says what a success costs.`
  },
  "usage-unread": {
    title: "Usage not read",
    text: ({ file, problem }, style) => `${style.name(file)} cannot be used at the base: ${style.name(problem.replace(/\.$/, ""))}. Volumes come from the config alone.`
  }
};

// src/report/describe-workflow.ts
var look = "This change, not the base, may then decide how it is checked: review it before the merge.";
function describeWorkflow(finding, style) {
  const { file, how, to } = finding;
  const name = style.name(file);
  if (how === "removed") return `This change removes ${name}, which runs promptcost. ${look}`;
  const other = others[how]?.(finding, style);
  if (other !== void 0) return `${other} ${look}`;
  const moved = to === void 0 ? "" : ` and moves it to ${style.name(to)}`;
  if (how === "stops") return `This change edits ${name}${moved} so that it no longer runs promptcost. ${look}`;
  if (how === "unreadable")
    return `This change edits ${name}, which runs promptcost${moved && `,${moved}`}, into something that cannot be read. ${look}`;
  if (how === "elsewhere")
    return to === void 0 ? `This change edits ${name}, which runs promptcost, but not what decides how it runs.` : `This change moves ${name}, which runs promptcost, to ${style.name(to)}. ${look}`;
  return `This change edits ${name}, which runs promptcost${moved && `,${moved}`}${details(finding, style)}. ${look}`;
}
var others = {
  installs: (finding, style) => `This change edits ${style.name(finding.file)}, which decides which promptcost is run${details(finding, style)}.`,
  "same-name": ({ file, changed }, style) => `This change adds ${changed.length === 0 ? "a job" : `the job ${listed(changed, style, 1)}`} to ${style.name(file)}, whose check may have the same name as the one that runs promptcost: a required check of that name passes when either does.`,
  beside: ({ file }, style) => `This change edits ${style.name(file)}, which the job that runs promptcost also runs.`,
  unread: ({ file, gone = 1 }, style) => `This change edits ${counted(gone, "more file")} that may run promptcost than promptcost examines, starting with ${style.name(file)}.`
};
function details({ uses, gone, changed }, style) {
  const parts = [
    ...gone === void 0 ? [] : [`${counted(gone, "place")} in it no longer ${gone === 1 ? "runs" : "run"} it`],
    ...uses === void 0 ? [] : [`${style.name(uses.base)} becomes ${style.name(uses.head)}`],
    ...changed.length === 0 ? [] : [`changed values of ${listed(changed, style, 6)}`]
  ];
  return parts.length === 0 ? "" : `: ${parts.join("; ")}`;
}

// src/report/describe.ts
var words = {
  limit: { title: "Limit broken", text: describeLimit },
  approval: { title: "Approval", text: describeApproval },
  "not-judged": {
    title: "Limit not judged",
    text: ({ reason, prompts }) => reason === "no-volume" ? `Limits in USD per month do not apply to ${counted(prompts, "prompt")} without a call volume. Add \`calls_per_month\`.` : `Limits in USD do not apply to ${counted(prompts, "changed prompt")} without a price on one side. Add one under \`prices\`.`
  },
  "since-not-judged": {
    title: "Limit not judged",
    text: ({ ref }, style) => `Limits on growth since ${style.name(ref)} do not apply, because two folders have no history. Name its folder with \`--since\`.`
  },
  "since-mended": {
    title: "Earlier revision not found",
    text: ({ ref }, style) => `The base's config measures growth since ${style.name(ref)}, which does not exist. This change names another or none, and that was used.`
  },
  "cache-prefix": { title: "Cached prefix changed", text: describeCache },
  unpriced: {
    title: "No price",
    text: ({ model, service, nearest, prompts }, style) => `${service === void 0 ? `Model ${style.name(model)} is not in the price list` : `Nobody lists what model ${style.name(model)} costs ${service === "other" ? "as the service that its request names" : `as ${style.name(service)}`}`}, so ${listed(prompts, style)} ${prompts.length === 1 ? "has" : "have"} no price and ${prompts.length === 1 ? "is" : "are"} left out of totals. ${nearest === void 0 ? "" : `Did you mean ${style.name(nearest)}? `}Declare it under \`prices\` or \`models\` in promptcost.yml.`
  },
  "model-guessed": {
    title: "Model guessed",
    text: ({ model, as, match, prompts }, style) => match === "unknown" ? `Model ${style.name(model)} is unknown, so the tokens of ${counted(prompts, "prompt")} are estimated. Map it to a known model under \`models\` in promptcost.yml.` : match === "word" ? `${style.name(model)} means the newest model of that name; ${counted(prompts, "prompt")} ${prompts === 1 ? "counts" : "count"} as ${style.name(as)}. If that is wrong, map it under \`models\` in promptcost.yml.` : `The catalogue has no model named ${style.name(model)}; ${counted(prompts, "prompt")} ${prompts === 1 ? "counts" : "count"} as ${style.name(as)}. If that is wrong, map it under \`models\` in promptcost.yml.`
  },
  "model-assumed": {
    title: "Model assumed",
    text: ({ model, prompts }, style) => `${counted(prompts, "prompt")} ${prompts === 1 ? "names" : "name"} no model; ${style.name(model)} is assumed. Set \`defaults.model\` in promptcost.yml.`
  },
  "no-volume": {
    title: "No call volume",
    text: ({ prompts }) => `${counted(prompts, "prompt")} ${prompts === 1 ? "has" : "have"} no call volume and no cost per month. Add \`calls_per_month\` in promptcost.yml.`
  },
  "output-not-priced": {
    title: "Output not priced",
    text: ({ prompts }) => `${counted(prompts, "prompt")} ${prompts === 1 ? "declares" : "declare"} no expected output, so only input is priced. Add \`output_tokens\` in promptcost.yml.`
  },
  "output-cap": {
    title: "More output allowed",
    text: ({ prompt, base, head, n, declared, usdPerThousandCalls: usd2 }, style) => {
      const cap = base === head ? "" : `The cap on output tokens of ${style.name(prompt)} goes ${fromTo(base, head, style)}. `;
      const many = n ? `${style.name(prompt)} asks for ${counted(n.head, "answer")} a call instead of ${grouped(n.base)}. ` : "";
      const most = usd2 === void 0 ? "" : `If every answer reaches the cap, that is ${signedDollars(fromDecimal(usd2))} per 1,000 calls. `;
      const because = declared === void 0 ? "is not declared" : `says that an answer has ${grouped(declared)}`;
      return `${cap}${many}${most}The difference is not priced, because \`output_tokens\` ${because}.`;
    }
  },
  effort: {
    title: "Reasoning effort changed",
    text: ({ prompt, base, head }, style) => `The reasoning effort of ${style.name(prompt)} goes from ${base === void 0 ? "the default" : style.name(base)} to ${head === void 0 ? "the default" : style.name(head)}. Only production shows how that changes its output and cost.`
  },
  "price-modifier": {
    title: "Field that changes the price",
    text: ({ prompt, key, base, head }, style) => `${base === void 0 && head !== void 0 ? `${style.name(prompt)} sets ${style.name(key)} to ${style.name(head)}` : `${style.name(key)} of ${style.name(prompt)} goes from ${base === void 0 ? "unset" : style.name(base)} to ${head === void 0 ? "unset" : style.name(head)}`}. That may change what a call costs, and the amounts in this report do not include it.`
  },
  "over-cap": { title: "Over a cap already", text: describeOverCap },
  replaced: {
    title: "Prompt replaced",
    text: ({ added, removed }, style) => `${listed(added, style)} ${added.length === 1 ? "is" : "are"} new while ${listed(removed, style)} ${removed.length === 1 ? "was" : "were"} removed or shortened, and ${added.length === 1 ? "is" : "are"} larger by more than a prompt may grow. New prompts have their own limits; check whether this is growth.`
  },
  ...configWords,
  ...priceWords,
  ...fileWords,
  ...assemblyWords,
  ...sourceWords,
  "empty-prompt": { title: "Empty prompt", text: ({ prompt }, style) => `${style.name(prompt)} sends no text.` },
  "duplicate-id": {
    title: "Id used twice",
    text: ({ at, id }, style) => `The id ${style.name(id)}${at ? ` of ${style.place(at)}` : ""} is also another prompt's, so this one goes by its path.`
  },
  "special-tokens": {
    title: "Special token text",
    text: ({ prompts }, style) => `${listed(prompts, style)} ${prompts.length === 1 ? "contains" : "contain"} the text of a special token, which is counted as ordinary text, as in the API.`
  },
  "renames-limited": {
    title: "Renames not searched",
    text: () => "Too many files changed to search for renames, so only identical files were paired; a prompt that was moved and edited counts as new."
  },
  "workflow-changed": { title: "Workflow changed", text: describeWorkflow },
  ...usageWords,
  unknown: {
    title: "Unknown finding",
    text: ({ id }, style) => `The report has a finding ${style.name(id)} that this version of promptcost does not know. Use the same version in both workflows to see it.`
  }
};
var titleOf = (kind) => words[kind].title;
function describe(finding, style) {
  const { title, text } = words[finding.kind];
  return { title, text: text(finding, style) };
}

export {
  titleOf,
  describe
};
