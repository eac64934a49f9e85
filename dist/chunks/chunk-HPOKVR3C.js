import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  findingUrl,
  homepage
} from "./chunk-2OLY462M.js";
import {
  diagnosticsOf,
  moreSentence
} from "./chunk-TEZWQJ46.js";
import {
  plainStyle,
  safeText,
  titleOf,
  whole
} from "./chunk-VCO7XQUP.js";
import {
  inertJson
} from "./chunk-3666BKBG.js";

// src/report/finding-docs.ts
var findingDocs = {
  limit: {
    severity: "`fail`, or `warn` for a limit under `warn_above`, with `enforce: report`, with an approval, if the count is an estimate and only its high end breaks the limit, or if nothing but the model changed and the change no longer names one, as the model is then assumed.",
    means: "One edit makes a prompt, a group or all prompts together grow past a limit in the base's config, or makes them larger than a cap or a budget allows.",
    action: "Shorten the lines that the finding names, or have the increase approved: see [approvals.md](approvals.md)."
  },
  approval: {
    severity: "`info` if the approval counts, otherwise `warn`.",
    means: "Somebody commented `/promptcost approve <reason>`. The finding says whether that counts and, if not, why: it is stale, others have to approve too, or this person may not approve.",
    action: "If it does not count, do what the finding says and re-run the check."
  },
  "over-cap": {
    severity: "`info`.",
    means: "These prompts are over a cap (`limits.each_prompt.max`), and this change does not make them grow.",
    action: "Nothing for this change. They pass as long as they do not grow; shorten them to get below the cap."
  },
  "not-judged": {
    severity: "`warn` if a price is missing, `info` if a call volume is.",
    means: "There is a limit in USD, but the cost of some changed prompts is unknown, so the limit was not applied to them.",
    action: "Add `calls_per_month`, or a price under `prices`, in promptcost.yml."
  },
  "since-not-judged": {
    severity: "`info`.",
    means: "The config has `limits.since`, and two folders without git were compared, which have no history.",
    action: "Name a folder with the prompts as they were: `promptcost compare OLD NEW --since FOLDER`."
  },
  "since-mended": {
    severity: "`warn`.",
    means: "The revision that the base's `limits.since` names does not exist any more. This change names another one or none, which counts for it.",
    action: "Look whether the new name is right."
  },
  "cache-prefix": {
    severity: "`warn` if it may cost more than the limits ignore, or if a request that itself marks what to cache has less of it cached and no volume prices that; otherwise `info`.",
    means: "An edit changes how much of the prompt its provider caches from call to call: something that varies stands further up, the text that stays the same crosses the provider's minimum, or the request marks less. See [caching.md](caching.md).",
    action: "Move what varies to the line that the finding names, or below it."
  },
  unpriced: {
    severity: "`warn` for new prompts and for those that had a price at the base, otherwise `info`.",
    means: "The model is not in the price list, or the service that its requests ask for has no known price. Its prompts have no price and are left out of totals.",
    action: "Fix the name, map it to a known model under `models`, or give it a price under `prices`."
  },
  "model-guessed": {
    severity: "`info`.",
    means: "The model's name is not in the catalogue, so a similar model or an estimate was used.",
    action: "If the guess is wrong, map the name under `models`."
  },
  "model-assumed": {
    severity: "`info`.",
    means: "Neither the files nor the config name a model for these prompts, so the default was used.",
    action: "Set `defaults.model`."
  },
  "model-open": {
    severity: "`warn`.",
    means: "The change leaves the model of this prompt open: an environment variable or another value at run time decides, or the file no longer names a model. Amounts are for the model that is shown.",
    action: "Name the model in the request, or in a comment such as `promptcost: prompt model=gpt-5.4-mini`. Otherwise check what sets it."
  },
  "proxy-changed": {
    severity: "`warn`.",
    means: "The change adds or edits settings of a LiteLLM proxy beside the names in its `model_list`: fallbacks, retries, aliases of the router, parameters of a deployment. Which names stand for which models is followed; the rest is not.",
    action: "Check what the proxy does with the requests of your prompts."
  },
  "model-named": {
    severity: "`warn`.",
    means: "A file with prompts now names a model that costs more than the models of its prompts. promptcost finds no prompt that is sent to it, but code may send one in a way that promptcost does not follow.",
    action: "If a prompt is sent to it, name the model in the request. Otherwise, do nothing."
  },
  "search-cut": {
    severity: "`warn`; `fail` where code with prompts names more files than at the base, and too many to read.",
    means: "The change is too large to search in full. Besides prompts, promptcost searches for what may make them cost more: text in files that code reads, delimiters of templates, and dearer models that code names.",
    action: "Divide the change, or review the files that were left out. The finding names the first."
  },
  "short-before": {
    severity: "`warn`.",
    means: "Code at the base has a text, tool or schema of this name that was too short to count, or that was no prompt. It has grown and counts as new, so that no limit on growth applies to it.",
    action: "Check whether it is growth. New prompts have limits of their own, under `new_prompt`."
  },
  "no-volume": {
    severity: "`info`.",
    means: "Nobody declared how often these prompts are called, so they have no cost per month.",
    action: "Add `calls_per_month`."
  },
  "output-not-priced": {
    severity: "`info`.",
    means: "Nobody declared how long the answers are, so only input is priced.",
    action: "Add `output_tokens`."
  },
  "output-cap": {
    severity: "`warn` if more output is allowed than before, otherwise `info`.",
    means: "The cap on output tokens, or the number of answers per call, changed. What is beyond the declared `output_tokens` has no price.",
    action: "Add `output_tokens`, or raise it to what production then sends, to price it."
  },
  "sent-always": {
    severity: "`warn`.",
    means: "A rule, command or skill that a coding agent sent when it was asked for, or for some files, is sent with every request of a session now: `alwaysApply: true`, wider `applyTo` or `paths`, another file name.",
    action: "Check that every request needs it. To limit what is always sent, give a group of the tag `cursor-session` or its like a limit."
  },
  effort: {
    severity: "`warn`.",
    means: "The reasoning effort changed. Only production shows how many tokens the model then generates.",
    action: "Compare usage after the merge, and update `output_tokens`."
  },
  "price-modifier": {
    severity: "`warn`, or `info` where a file no longer names an MCP server.",
    means: "A field that changes the price of a call but not its text was added, changed or removed: a service tier, a region, a thinking budget, audio, a hosted tool, an MCP server, or a tool that is only named and defined in code. If code makes the value, the finding says that only a run of the code shows it.",
    action: "Look up what it costs. The amounts in the report do not include it."
  },
  replaced: {
    severity: "`warn`.",
    means: "New prompts are larger than the prompts that were removed or shortened, by more than one prompt may grow.",
    action: "Check whether text was moved and grew. New prompts have their own limits."
  },
  "adoption-leaves-out": {
    severity: "`warn`.",
    means: "The base has no config yet, and the config of this change leaves out prompts that count without one. They count this once.",
    action: "Look whether they are meant to be left out."
  },
  "first-adoption": {
    severity: "`info`.",
    means: "The base has no config yet, so this change's own was used, this once, with limits that are no looser than the defaults.",
    action: "Nothing. After the merge, limits come from the base."
  },
  "policy-change": {
    severity: "`warn` if the change loosens the check, otherwise `info`.",
    means: "The change edits the rules of the check. The base's rules still judged it.",
    action: "Review the new value as carefully as the prompts. It takes effect after the merge."
  },
  "head-key": {
    severity: "`warn` for names of models and prices, else `info`.",
    means: "Only the config of this change has the key. As the base says nothing about it, it counts at once.",
    action: "Review the value."
  },
  "judged-otherwise": {
    severity: "`warn` if it breaks a limit that the change as it stands does not, otherwise `info`.",
    means: "What the change declares about itself, such as the size of a slot or a sample, makes its growth look smaller. The growth without that declaration, or with the other side\u2019s samples, counts instead. If nothing decides a branch, growth in any of its arms counts. Where only the change says what a model is or costs, or nothing does, text that grows is judged at the base\u2019s model too.",
    action: "Nothing, if the growth is intended. A declaration takes effect once it is merged, so merge it in a separate pull request first."
  },
  "glob-matches-nothing": {
    severity: "`warn` for a new entry, otherwise `info`.",
    means: "An entry in the config, or one of its globs, matches no file on either side.",
    action: "Fix the glob. Globs are relative to the checked directory."
  },
  "group-is-empty": {
    severity: "`warn` for a new group, otherwise `info`.",
    means: "No prompt is in a group under `limits.groups`, so its limits guard nothing. Groups of shared policies may be empty.",
    action: "Fix the name of the owner, tag, folder or model, or remove the group."
  },
  "take-matches-nothing": {
    severity: "`warn` for a new name, or one that took a prompt before the change, otherwise `info`.",
    means: "A name under `take` in the config is that of no text in the files of its entry.",
    action: "Fix the name. In source code it is the end of `class.function.name`; in YAML, TOML and JSON it is the whole path of keys. `*` stands for any characters between two dots."
  },
  uncovered: {
    severity: "`info`.",
    means: "These files read like prompts, but no entry in the config covers them, so no figure in the report includes them.",
    action: "Add them to `prompts` in promptcost.yml. If they are not prompts, list them under `exclude` in an entry."
  },
  "uncovered-changed": {
    severity: "`warn`.",
    means: "The change edits files that read like prompts and are not counted. No figure in the report includes their growth.",
    action: "Add them to `prompts` in promptcost.yml, or list them under `exclude` in an entry."
  },
  "prompts-dropped": {
    severity: "`warn`.",
    means: "The globs of this change's config no longer match files that the base's match. They are judged now, and by nothing after the merge.",
    action: "Check that each of them is no prompt, or keep it under `prompts`."
  },
  "moved-out": {
    severity: "`warn`.",
    means: "A file that held prompts has a new path that no glob of the config matches or, without a config, that is no known place of prompts, such as `AGENTS.md` renamed to `AGENTS.md.off`; or most lines of a prompt that is gone are in a file that the change adds or edits and that is part of no prompt. Its prompts count as removed.",
    action: "Nothing if the text is no longer sent. Otherwise add the new path under `prompts`."
  },
  "submodule-moved": {
    severity: "`warn`.",
    means: "The change sets a submodule among the prompts to another commit. Its files are in another repository, so no figure in the report includes what they gained.",
    action: "Read the submodule's own changes between the two commits, or run promptcost in its repository."
  },
  "case-twin": {
    severity: "`warn`.",
    means: "A new file has a path that differs from that of another only in case. On macOS and Windows it may take its place, so if it is larger, that counts as growth of the other.",
    action: "Give it another name, or remove the old file."
  },
  "config-removed": {
    severity: "`warn`.",
    means: "The change removes the config. The base's config applies.",
    action: "Restore the file, unless you want the built-in defaults to apply after the merge."
  },
  "policy-extended": {
    severity: "`info`.",
    means: "The config extends a policy that is shared with other repositories (`extends`); its rules apply. The finding names the commit that was read.",
    action: "Nothing, or add `#` and the commit to the name, so that a tag that has moved fails the check."
  },
  "looser-than-policy": {
    severity: "`info`.",
    means: "The config says something looser than the policy that it extends, which counts in its place.",
    action: "Remove it, or have the policy changed: see [policies.md](policies.md)."
  },
  "base-config-broken": {
    severity: "`warn`.",
    means: "The base's config cannot be read, so this change's own config applies, this time only.",
    action: "Review its limits, because no others applied."
  },
  "model-retires": {
    severity: "`warn` if the change moves a prompt to that model, otherwise `info`.",
    means: "The maker of the model has retired it, or will within 90 days. The date is in the price list under `prices.file`, or in the table of announced dates that comes with promptcost.",
    action: "Choose another model before that day. A cloud may serve the model longer than its maker."
  },
  "near-tier": {
    severity: "`warn` if the change takes the prompt above 80% of the way, otherwise `info`.",
    means: "A prompt comes close to the number of input tokens above which the model's price for the whole request rises. For a task (`calls_per_task`) the last call counts.",
    action: "Keep the request below it, or expect that price. `promptcost explain` shows how much room is left."
  },
  "cache-not-priced": {
    severity: "`info`.",
    means: "A hit rate is declared under `cache`, and the price list does not say what the model asks for input that it finds in a cache. Such input is priced as any other.",
    action: "Use a list that states it under `prices.file`: see [prices.md](prices.md)."
  },
  "prices-old": {
    severity: "`info`.",
    means: "The list that the prices come from is older than 60 days. Models on sale since then have no price, and some prices have changed.",
    action: "Run `promptcost prices update` and commit the file: see [prices.md](prices.md)."
  },
  "prices-change": {
    severity: "`warn` if a price falls or goes, otherwise `info`.",
    means: "The change edits the price list under `prices.file`. Prices of the base count for both sides, so new prices alone change no amount here. The finding says what the prompts will cost after the merge.",
    action: "Check that the new prices are right: they judge every later change."
  },
  "price-list-broken": {
    severity: "`warn`.",
    means: "The price list that the base names under `prices.file` is missing there or is not valid. The built-in list prices both sides.",
    action: "Write it anew with `promptcost prices update`."
  },
  "flag-ignored": {
    severity: "`info`.",
    means: "A flag or an input would loosen the base's config and was ignored, or `--prices` names a price list where the base's config has one.",
    action: "Change the limit or `prices.file` in promptcost.yml. To look at other prices without a verdict, use `count`, `explain` or `whatif`."
  },
  unreadable: {
    severity: "`fail` if the file was counted before, otherwise `warn`.",
    means: "A file that should hold a prompt cannot be read, so it is not counted.",
    action: "Save it as UTF-8 text, fetch it, exclude it or remove it, as the finding says."
  },
  uncounted: {
    severity: "`warn`.",
    means: "Much more text than before is not counted: the format of the file does not send it, or code hands it to a function beside the prompt, and what the function does with it is not followed.",
    action: "Check whether that text is sent."
  },
  "front-matter": {
    severity: "`warn`, or `info` in plain files.",
    means: "The front matter is broken, so the whole file counts as the prompt.",
    action: "Fix the YAML between the lines of `---`, or the TOML between the lines of `+++`."
  },
  format: {
    severity: "`warn`, or `info` if only the roles of its messages are missing.",
    means: "The file is not valid in its format, holds no known prompt, or is a template in a language that promptcost does not read, and counts as plain text. Or its messages have no roles, as in a chat saved by LangChain, and count as the user's.",
    action: "Fix the file, or exclude it."
  },
  template: {
    severity: "`warn`, or `info` if the base has the same fault.",
    means: "The template cannot be parsed, so its raw text counts.",
    action: "Fix the tag, or set `syntax: none` if braces are plain text."
  },
  "template-too-large": {
    severity: "`fail` if the base had less, otherwise `warn`.",
    means: "Includes, loops or text exceed what any model accepts. Only the raw text of the file counts.",
    action: "Include less text, or reduce the loops."
  },
  "not-followed": {
    severity: "`fail` where a prompt of the file was counted before and all of it was followed, `info` where the file holds no prompt and the base was not followed either, else `warn`.",
    means: "Source code is nested more deeply, or leads through more names and text, than promptcost follows.",
    action: "Write the prompt where it is sent, or in a file of its own."
  },
  mark: {
    severity: "`warn`, or `info` if the change did not edit the file.",
    means: "A comment that begins with `promptcost:` is not understood, or is not next to a text.",
    action: "Write `promptcost: prompt`, with `model=`, `calls_per_month=` or `output_tokens=` behind it if you like, or `promptcost: ignore`."
  },
  "ignore-waits": {
    severity: "`warn`.",
    means: "The change marks a prompt with `promptcost: ignore`. A change cannot take a prompt out of its own check, so the prompt counts until the comment is merged.",
    action: "Nothing. If the text is no prompt, it is left out after the merge."
  },
  "include-missing": {
    severity: "`fail` if the change adds the include, `info` if the base has it too or the include is optional, `warn` where nothing is compared.",
    means: "An included file was not found, so its text is missing from the count.",
    action: "Fix the path, or add the folder to `include_roots`."
  },
  "file-not-read": {
    severity: "`fail` where a prompt, an image, a file or text was counted before and now is not, `info` for code and for unknown fields, else `warn`.",
    means: "A prompt names an image, a file of samples or another prompt that was not read, or a request has a block or a field whose tokens cannot be read from the file.",
    action: "Fix the path, or declare what is missing under `slots`. Assume that the request is larger than its count."
  },
  "model-chosen": {
    severity: "`info`.",
    means: "The file lists several models to test its prompts with. The first one is used.",
    action: "Put the model that production uses first."
  },
  "include-computed": {
    severity: "`fail` if the change adds it or computes it in another way, otherwise `info`.",
    means: "The template computes the name of a file that it includes, so its text is missing from the count.",
    action: "Name the file in the template."
  },
  "include-escapes": {
    severity: "`fail` if the change adds the include, `info` if the base has it too or the include is optional, `warn` where nothing is compared.",
    means: "An include points outside the checked folder and is not read.",
    action: "Move the file into the checked folder, or check a folder that contains both."
  },
  "include-cycle": {
    severity: "`warn` if the change adds it, otherwise `info`.",
    means: "Files include each other. Each counts once.",
    action: "Remove one of the includes."
  },
  "slots-undeclared": {
    severity: "`info`.",
    means: "Variables have no declared size, so only their placeholder text is counted. The real cost is higher.",
    action: "Declare them under `slots`."
  },
  "slots-estimated": {
    severity: "`info`, or `warn` for a variable that the change makes longer: a filter that repeats, a product.",
    means: "Variables pass through filters or calls that promptcost does not run, so their size is an estimate.",
    action: "If it matters, declare their content after the filter under `slots`."
  },
  "slot-new": {
    severity: "`warn`, or `info` if the braces may be plain text.",
    means: "The prompt has new variables without a declared size.",
    action: "Declare them under `slots`."
  },
  "slot-declaration": {
    severity: "`warn`, or `info` if the base has it too.",
    means: "The config declares a slot that no prompt uses, or gives a slot a bare number, which is counted as the text of that number.",
    action: "Correct the name as the template writes it, without braces; write a size as `{ tokens: 240 }`."
  },
  "slot-repeated": {
    severity: "`warn`.",
    means: "The prompt sends a variable of unknown size more often than at the base.",
    action: "Declare it under `slots`."
  },
  "slot-uncut": {
    severity: "`warn`.",
    means: "The base sends only a part of a variable, as in `{{ doc | truncate(500) }}` or `{doc[:500]}`, or loops over a part of it, as in `{% for d in docs[:3] %}`. The change sends all of it, or a larger part.",
    action: "Check how long the variable can be. Keep a cut, or declare its size under `slots`."
  },
  "text-not-found": {
    severity: "`warn`.",
    means: "A prompt that was found in this file at the base is no longer found, although most of its text is still there. It counts as removed.",
    action: "If it is still sent, name it with `take`, or put the comment `promptcost: prompt` beside it."
  },
  "samples-changed": {
    severity: "`info`.",
    means: "The change gives a prompt's variables other samples or defaults, with which it is larger or smaller by more than a tenth. An edit of a sample is no growth, so the base's fill both sides. After the merge the new ones do.",
    action: "Nothing where the samples are examples. A default that production sends as it is belongs into the text."
  },
  "loop-grown": {
    severity: "`warn`.",
    means: "The prompt sends more text than at the base in loops and calls that run an unknown number of times. It counts once.",
    action: "Declare what a template loops over under `slots`. In code, write the number or the list where promptcost can read it."
  },
  "text-at-run-time": {
    severity: "`warn`.",
    means: "A prompt in code counts as removed, and its name, function or call is still there: its text may now come from the environment, a file, another program or the network.",
    action: "Look at what is sent there now. If nothing is, ignore this."
  },
  "text-unseen": {
    severity: "`warn`.",
    means: "In Python, JavaScript or TypeScript, a place that sends a prompt at the base (an argument, a key, a name) now takes its text from somewhere that promptcost cannot read: a library, a computed import, the environment. Or a prompt counts as removed while its file asks a model with such a text, or such a text is sent beside a prompt that stays.",
    action: "Look at what is sent there now. To have it counted, write the text where the code can be read."
  },
  "template-delimiters": {
    severity: "`warn`.",
    means: "The prompt has more statements than at the base with delimiters that its template language does not have by default, such as `# for x in y` or `[% for x in y %]`. They count as text, once.",
    action: "Use the default delimiters, or check what the program sends."
  },
  "template-delimiters-set": {
    severity: "`warn`.",
    means: "Code now sets the delimiters of a template language, for example with `line_statement_prefix` or `variable_start_string` of Jinja. promptcost reads templates with the default delimiters.",
    action: "Use the default delimiters, or check what the program sends."
  },
  "text-elsewhere": {
    severity: "`warn`.",
    means: "A source file with prompts names text files that are part of no prompt and have grown by at least 1,000 characters. A file that the code did not name before counts as all new. promptcost does not know whether the code sends them.",
    action: "If the text is sent, add the files under `prompts`."
  },
  "empty-prompt": { severity: "`info`.", means: "The prompt sends no text.", action: "Fill it, or exclude the file." },
  "duplicate-id": {
    severity: "`warn`.",
    means: "Two prompts declare the same id, so this one goes by its path.",
    action: "Give one of them another id."
  },
  "cut-off": {
    severity: "`info`.",
    means: "An agent sends only the first bytes of such files: Codex stops at 32 KiB of all AGENTS.md together (`project_doc_max_bytes`). The whole file is counted, as other agents send all of it.",
    action: "Shorten the file, or raise the setting. The agent does not send what is beyond the limit."
  },
  "listing-cut": {
    severity: "`info`.",
    means: "Claude Code sends the names and descriptions of all skills with each request. It cuts a description, with its `when_to_use`, after 1,536 characters. All descriptions together may take 1% of the context window; beyond that, skills are listed by name alone.",
    action: "Shorten the descriptions. The model does not see what is cut."
  },
  "special-tokens": {
    severity: "`info`.",
    means: "A prompt contains the text of a special token. It counts as ordinary text, as in the API.",
    action: "Nothing, unless it is there by accident."
  },
  "renames-limited": {
    severity: "`warn`.",
    means: "Too many files changed to search for renames. A prompt that was moved and edited counts as new.",
    action: "Move files in a separate pull request."
  },
  "workflow-changed": {
    severity: "`warn`, or `info` where it does not change how promptcost runs.",
    means: "The change edits a file that runs promptcost, or one that decides which promptcost is run, and perhaps what is checked; or it adds a job whose check may bear the same name.",
    action: "Review that file before the merge."
  },
  "usage-old": {
    severity: "`warn`.",
    means: "The newest record in the usage file is more than 60 days old, so volumes may no longer be right.",
    action: "Import newer records with `promptcost usage import`. See [usage.md](usage.md)."
  },
  "usage-differs": {
    severity: "`info`.",
    means: "The config declares other volumes than the usage file records. The usage file counts.",
    action: "Remove `calls_per_month` or `calls_per_day` where usage is recorded."
  },
  "usage-unplaced": {
    severity: "`info`.",
    means: "Some recorded calls belong to no prompt here, so totals leave out their cost.",
    action: "Map recorded names to prompts under `usage_import.prompts`, and import again."
  },
  "usage-changed": {
    severity: "`warn` if a prompt has over 20% fewer calls than before, otherwise `info`.",
    means: "The change edits the usage file. The volumes of the base still count.",
    action: "Check that the new volumes come from an import."
  },
  "usage-forecast": {
    severity: "`warn` for a group that will be over its budget, otherwise `info`.",
    means: "The forecast cost of the next three months, and how much of it the change adds. It appears only where past forecasts beat the last month as a guess.",
    action: "For a budget: plan for it, or make the prompts of the group cheaper. See [usage.md](usage.md#report)."
  },
  "outcomes-unread": {
    severity: "`warn`.",
    means: "The results that the base's config names under `outcomes` are missing or not well formed, so no cost per success is known.",
    action: "Write them again, as [outcomes.md](outcomes.md) says."
  },
  "usage-unread": {
    severity: "`warn`.",
    means: "The base's usage file is missing or not well formed, so volumes come from the config alone.",
    action: "Write the file anew with `promptcost usage import`."
  },
  unknown: {
    severity: "As in the report.",
    means: "The report was written by a newer promptcost, which knows a kind of finding that this version does not.",
    action: "Use the same version of promptcost in both workflows to see it."
  }
};

// src/renderers/diagnostics/render-sarif.ts
var schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
var levels = { fail: "error", warn: "warning" };
var unlinked = (text) => text.replace(/[\\[\]]/g, "\\$&");
var style = {
  ...plainStyle,
  name: (text) => unlinked(plainStyle.name(text)),
  phrase: (text) => unlinked(plainStyle.phrase(text)),
  place: (loc) => unlinked(plainStyle.place(loc))
};
function renderSarif(...reports) {
  const { all, leftOut } = diagnosticsOf(reports, style);
  const [version] = reports.map(({ promptcost }) => safeText(promptcost));
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  const log = {
    $schema: schema,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "promptcost",
            version,
            informationUri: homepage,
            rules: kinds.map(ruleOf)
          }
        },
        automationDetails: { id: categoryOf(reports) },
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "The top of the repository." } } },
        invocations: [
          {
            executionSuccessful: true,
            ...leftOut > 0 && {
              toolExecutionNotifications: [{ level: "warning", message: { text: moreSentence(leftOut) } }]
            }
          }
        ],
        results: all.map((diagnostic) => resultOf(diagnostic, kinds.indexOf(diagnostic.kind)))
      }
    ]
  };
  return inertJson(log);
}
function categoryOf(reports) {
  const directories = new Set(reports.map(({ directory }) => directory));
  const [only = ""] = directories.size === 1 ? directories : [];
  return `promptcost/${only === "" ? "" : `${encoded(only)}/`}`;
}
function ruleOf(kind) {
  const { means, action, severity } = findingDocs[kind];
  const title = titleOf(kind);
  return {
    id: kind,
    name: title.replace(/(?:^|\W)(\w)/g, (_, first) => first.toUpperCase()),
    shortDescription: { text: `${title}.` },
    fullDescription: { text: plain(means) },
    help: {
      text: `${plain(means)}
Severity: ${plain(severity)}
What to do: ${plain(action)}`,
      markdown: `${unrelative(means)}

**Severity:** ${severity}

**What to do:** ${unrelative(action)}`
    },
    helpUri: findingUrl(kind),
    properties: { tags: ["prompts", "cost"] }
  };
}
var unrelative = (markdown) => markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
var plain = (markdown) => unrelative(markdown).replaceAll("`", "");
function resultOf({ kind, severity, text, at, fingerprint }, ruleIndex) {
  return {
    ruleId: kind,
    ruleIndex,
    level: levels[severity],
    message: { text },
    locations: [{ physicalLocation: physical(at) }],
    partialFingerprints: { "promptcostFinding/v1": fingerprint }
  };
}
function physical({ path, line = 1, endLine }) {
  return {
    artifactLocation: { uri: encoded(path), uriBaseId: "%SRCROOT%" },
    region: { startLine: line, ...endLine !== void 0 && { endLine } }
  };
}
function encoded(path) {
  const valid = new RegExp("\\p{Cs}", "u").test(path) ? safeText(path, whole) : path;
  return valid.split("/").map(encodeURIComponent).join("/");
}

export {
  renderSarif
};
