import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  configOf,
  leaveNothing,
  limitOptions,
  listOptions,
  namedFolders,
  outputOption,
  priceOptions,
  projectOptions,
  reportOptions,
  revisionOptions,
  sidesOf,
  version
} from "./chunk-Q7UQ5CPX.js";
import {
  serviceNames
} from "./chunk-F2PPHUIP.js";
import {
  require_mod
} from "./chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunk-CY2V4QIA.js";
import {
  __toESM
} from "./chunk-K5Q5QNMK.js";

// src/compile-late.ts
import { setFlagsFromString } from "node:v8";

// src/run-door.ts
async function runDoor(main2, toExitCode2) {
  let lost;
  process.stdout.on("error", (error) => {
    if (error.code === "EPIPE") return;
    lost = answer(toExitCode2, new Problem(`cannot print the report (${error.code}).`));
  });
  process.stderr.on("error", () => {
  });
  for (const event of ["uncaughtException", "unhandledRejection"])
    process.once(event, async (error) => end(await answer(toExitCode2, error)));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.once(signal, () => {
      leaveNothing();
      process.kill(process.pid, signal);
    });
  const exitCode = await main2().catch((error) => answer(toExitCode2, error));
  await written(process.stdout);
  await end(await lost ?? exitCode);
}
async function answer(toExitCode2, error) {
  try {
    return await toExitCode2(error);
  } catch {
    const code = error instanceof Error && "code" in error ? ` (${error.code})` : "";
    process.stderr.write(`promptcost: it cannot run here${code}.
`);
    return 2;
  }
}
async function end(exitCode) {
  leaveNothing();
  await written(process.stderr);
  process.exit(exitCode);
}
function written(stream) {
  return new Promise((done) => {
    if (stream.destroyed) return done();
    stream.write("", () => done());
  });
}

// src/commands/asked-prices.ts
async function askedPrices(named, cwd, judges = false) {
  if (named === void 0) return void 0;
  const { readListFile } = await import("./read-list-file-2OT37FBV.js");
  const remedy = "Write one with: promptcost prices update --at 2026-06-01 --output prices-june.json";
  const { file, text } = await readListFile(named, cwd, remedy);
  return { named, file, text, judges };
}

// src/commands/command.ts
function command(declared) {
  return declared;
}

// src/commands/check.ts
var check = command({
  summary: "compare the prompts of the work tree with those of the default branch",
  details: [
    "Runs if you name no command. In a subfolder it checks the whole folder of the nearest promptcost.yml above.",
    "If the base has a config, --fail-above and --enforce can only make the check stricter.",
    "--prices counts for both sides, unless the base's config names a list; a list in the repository is read as the base has it."
  ].join("\n"),
  options: {
    ...revisionOptions,
    ...reportOptions,
    ...priceOptions,
    ...limitOptions,
    ...listOptions,
    ...projectOptions
  },
  examples: {
    "": "what the work tree changes against the default branch",
    "--base HEAD~1 --head HEAD": "what the last commit changed",
    "--format json --output cost.json --format markdown --output cost.md": "two formats at once"
  },
  async run(given, io) {
    const prices2 = await askedPrices(given.options.prices, io.cwd, true);
    const request = { sides: sidesOf(given.options, io.cwd), config: { ...configOf(given.options), prices: prices2 } };
    if (given.options["all-configs"])
      return (await import("./check-all-configs-2NVH6L22.js")).checkAllConfigs(request, given, io);
    const { printCheck } = await import("./print-check-Q45WB2UF.js");
    const { verdict } = await printCheck(request, given, io);
    return verdict === "fail" ? 1 : 0;
  }
});

// src/commands/compare.ts
var compare = command({
  summary: "compare two folders, without git",
  details: namedFolders,
  arguments: {
    base: { summary: "folder with the prompts before" },
    head: { summary: "folder with the prompts after" }
  },
  options: {
    since: { summary: "folder that stands for the revision in limits.since", value: "folder" },
    ...reportOptions,
    ...priceOptions,
    ...limitOptions,
    ...listOptions
  },
  examples: { "old/ new/": "two folders, without git" },
  async run(given, io) {
    const { printCheck } = await import("./print-check-Q45WB2UF.js");
    const sides = { kind: "directories", cwd: io.cwd, ...given.arguments, since: given.options.since };
    const prices2 = await askedPrices(given.options.prices, io.cwd, true);
    const { verdict } = await printCheck({ sides, config: { ...configOf(given.options, true), prices: prices2 } }, given, io);
    return verdict === "fail" ? 1 : 0;
  }
});

// src/commands/did-you-mean.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
function didYouMean(word, known, shown = (name) => name) {
  const near = (0, import_fastest_levenshtein.closest)(word.slice(0, 40), [...known]);
  return word.length <= 40 && (0, import_fastest_levenshtein.distance)(word, near) <= 2 ? `Did you mean ${shown(near)}? ` : "";
}

// src/commands/parse-arguments.ts
import { parseArgs } from "node:util";
var commonOptions = {
  help: { short: "h", summary: "show this help" },
  version: { short: "V", summary: "print the version" },
  "no-color": { summary: "print without colors (also: NO_COLOR=1)" }
};
function parseArguments(args, name, command3) {
  const options = { ...command3.options, ...commonOptions };
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([key, { value, short }]) => [key, parserOption(value, short)])
    ),
    strict: false,
    tokens: true,
    allowPositionals: true
  });
  const given = tokens.filter((token) => token.kind === "option");
  const has = (wanted) => given.some((token) => token.name === wanted);
  return {
    help: has("help"),
    version: has("version"),
    noColor: has("no-color"),
    checked() {
      for (const { name: key, rawName, value, inlineValue } of given)
        checkOption(
          rawName,
          Object.hasOwn(options, key) ? options[key] : void 0,
          { value, inlineValue },
          name,
          options
        );
      const inOrder = given.map((token) => ({ name: token.name, value: token.value }));
      const positionals = tokens.flatMap((token) => token.kind === "positional" ? token.value : []);
      return {
        options: valuesOf(command3.options ?? {}, inOrder),
        arguments: argumentsOf(command3.arguments ?? {}, positionals, name),
        inOrder
      };
    }
  };
}
function parserOption(value, short) {
  return {
    type: value === void 0 ? "boolean" : "string",
    ...short !== void 0 && { short }
  };
}
function checkOption(raw, option, { value, inlineValue }, command3, options) {
  const all = `All options: promptcost ${command3} --help`;
  if (option === void 0) {
    const near = raw.startsWith("--") ? didYouMean(raw.slice(2), Object.keys(options), (key) => `--${key}`) : "";
    throw new Problem(`${command3} has no option "${raw}".`, { remedy: near + all });
  }
  if (option.value === void 0) {
    if (value !== void 0) throw new Problem(`${raw} takes no value.`, { remedy: `Write ${raw} alone.` });
    return;
  }
  if (value === void 0 || !inlineValue && /^-./.test(value))
    throw new Problem(`${raw} needs a value.`, { remedy: `Write ${raw} <${option.value}>. ${all}` });
  if (value.trim() === "")
    throw new Problem(`the value of ${raw} is empty.`, { remedy: "Give it a value, or omit it." });
  checkChoice(raw, option.choices, value);
}
function checkChoice(what, choices, value) {
  if (choices && !choices.includes(value))
    throw new Problem(`${what} must be ${orList(choices)}, not "${value}".`, {
      remedy: didYouMean(value, choices).trim()
    });
}
var orList = (words) => words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
function valuesOf(options, inOrder) {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => {
      const values = inOrder.flatMap((each) => each.name === name ? [each.value ?? ""] : []);
      if (option.value === void 0) return [name, values.length > 0];
      if (option.repeatable) return [name, values];
      if (values.length > 1)
        throw new Problem(`--${name} is given ${values.length === 2 ? "twice" : `${values.length} times`}.`, {
          remedy: "Give it once."
        });
      return [name, values[0]];
    })
  );
}
function argumentsOf(declared, given, command3) {
  const entries = Object.entries(declared);
  const takesMany = entries.at(-1)?.[1].many === true;
  if (given.length > entries.length && !takesMany) {
    const [extra] = given.slice(entries.length);
    throw new Problem(
      entries.length === 0 ? `${command3} takes no arguments, such as "${extra}".` : `"${extra}" is one argument too many.`,
      { remedy: `A command's name comes first, then its options. Usage: promptcost ${usageOf(command3, declared)}` }
    );
  }
  return Object.fromEntries(
    entries.map(([name, { summary, optional, many, choices }], i) => {
      if (many) return [name, given.slice(i)];
      const value = given[i];
      if (value === void 0 && !optional)
        throw new Problem(`${command3} needs <${name}>: ${summary}.`, {
          remedy: `Usage: promptcost ${usageOf(command3, declared)}`
        });
      if (value !== void 0) checkChoice(`<${name}>`, choices, value);
      return [name, value];
    })
  );
}
function usageOf(command3, declared = {}) {
  const shown = Object.entries(declared).map(
    ([name, { optional, many }]) => many ? `[${name}...]` : optional ? `[${name}]` : `<${name}>`
  );
  return [command3, ...shown].join(" ");
}

// src/commands/completion.ts
var completion = command({
  summary: "print a script that completes commands and options in your shell",
  details: [
    "bash: add to ~/.bashrc   source <(promptcost completion bash)",
    "zsh:  add to ~/.zshrc    source <(promptcost completion zsh)",
    "fish: run once           promptcost completion fish > ~/.config/fish/completions/promptcost.fish"
  ].join("\n"),
  arguments: { shell: { summary: "your shell", choices: ["bash", "zsh", "fish"] } },
  async run(given, io, commands) {
    const { SHELLS } = await import("./shells-ZCMEJ7N6.js");
    io.out(SHELLS[given.arguments.shell](commands));
    return 0;
  }
});

// src/commands/count.ts
var count = command({
  summary: "list the tokens and cost of prompts as they are",
  details: namedFolders,
  arguments: { paths: { summary: "files or folders (default: all prompts)", many: true } },
  options: {
    ...reportOptions,
    ...priceOptions,
    ...listOptions,
    all: { summary: "show every prompt, not only the 20 most expensive" }
  },
  examples: { "prompts/": "what the prompts cost as they are", "--top 10": "the ten most expensive prompts" },
  async run(given, io) {
    const { printCheck } = await import("./print-check-Q45WB2UF.js");
    const { paths } = given.arguments;
    const named = paths.length > 0;
    const sides = { kind: "local", cwd: io.cwd, alone: true };
    const config3 = { ...configOf(given.options, named), prices: await askedPrices(given.options.prices, io.cwd) };
    await printCheck({ sides, config: config3, ...named && { only: [...paths] } }, given, io);
    return 0;
  }
});

// src/commands/explain.ts
var explain = command({
  summary: "show one prompt's bill: each part of the request, what it costs, and how exact that is",
  arguments: { prompt: { summary: "path or id of the prompt, or the name behind the # of its id" } },
  options: { ...revisionOptions, ...reportOptions, ...priceOptions },
  examples: { "prompts/triage.md": "what one prompt is made of, part by part" },
  async run(given, io) {
    const { printCheck } = await import("./print-check-Q45WB2UF.js");
    const { base, head, staged } = given.options;
    const aloneWithoutGit = base === void 0 && head === void 0 && !staged;
    const sides = { ...sidesOf(given.options, io.cwd), aloneWithoutGit };
    const config3 = { ...configOf(given.options), prices: await askedPrices(given.options.prices, io.cwd) };
    await printCheck({ sides, config: config3, explain: [given.arguments.prompt] }, given, io);
    return 0;
  }
});

// src/commands/export.ts
var exportFacts = command({
  summary: "write metrics, alerts, a dashboard or budgets for production",
  arguments: {
    what: { summary: "what to write", choices: ["openmetrics", "alerts", "grafana", "litellm"] }
  },
  options: {
    ...revisionOptions,
    ...outputOption,
    config: reportOptions.config
  },
  examples: {
    "openmetrics --output promptcost.prom": "metrics for a Prometheus textfile collector",
    litellm: "budgets for a LiteLLM proxy"
  },
  async run({ options, arguments: { what } }, io) {
    const { runExport } = await import("./run-export-J6UERMHE.js");
    const sides = sidesOf(options, io.cwd);
    return runExport(
      { sides, config: configOf({ ...options, prompts: [], model: void 0 }) },
      what,
      options.output,
      io
    );
  }
});

// src/commands/help.ts
var help = command({
  summary: "show the help of promptcost or of one command",
  arguments: { command: { summary: "name of the command", many: true } },
  async run(given, io, commands) {
    const { findCommand: findCommand2 } = await import("./find-command-7OH5LRIM.js");
    const { helpText } = await import("./help-text-MI46PY6Q.js");
    const { path } = findCommand2(given.arguments.command, commands, void 0);
    io.out(helpText(path, commands));
    return 0;
  }
});

// src/commands/history.ts
var { config, prompts, model } = reportOptions;
var history = command({
  summary: "show how the cost of prompts grew over the commits of a branch",
  details: [
    "Walks the first parents of the branch and counts every version of every prompt, at today's prices and with the newest commit's config.",
    "A bound is a date (2026-01-31), a span back from now (90d, 12w, 6m, 1y), or a tag or another revision."
  ].join("\n"),
  arguments: { branch: { summary: "branch or other revision (default: HEAD)", optional: true } },
  options: {
    since: { value: "when", summary: "where to start", default: "all commits" },
    until: { value: "when", summary: "where to end", default: "the newest commit" },
    path: { value: "path", repeatable: true, summary: "only this file, or files below this folder; may be repeated" },
    every: {
      value: "step",
      choices: ["commit", "week", "tag"],
      default: "commit",
      summary: "one point for each commit that changed a cost, for each week, or for each tag"
    },
    config,
    prompts,
    model,
    ...priceOptions,
    format: {
      value: "format",
      choices: ["terminal", "markdown", "json", "csv", "html"],
      repeatable: true,
      default: "terminal",
      summary: "format of the report; repeat it with --output for several"
    },
    output: reportOptions.output,
    html: { value: "file", summary: "write a page with charts that works offline" },
    badge: { value: "file", summary: "write the JSON of a shields.io endpoint badge" },
    top: { value: "number", summary: "list at most this many prompts and commits", default: "10" }
  },
  examples: {
    "--since 90d": "what the last 90 days added",
    "main --every week --html history.html": "a page with one point for each week",
    "--path prompts/agent --format csv --output agent.csv": "one folder, for a spreadsheet"
  },
  async run(given, io) {
    const { printHistory } = await import("./print-history-IYT6KN6G.js");
    const prices2 = await askedPrices(given.options.prices, io.cwd);
    await printHistory({ config: { ...configOf(given.options, false), prices: prices2 } }, given, io);
    return 0;
  }
});

// src/commands/init.ts
var init = command({
  summary: "find the prompts of a repository, and write a config and a workflow",
  details: "Shows what it found before it writes promptcost.yml and .github/workflows/promptcost.yml, and never overwrites a file. On a terminal it asks first. With --check it exits with 1 where promptcost.yml leaves prompts out.",
  options: {
    yes: { summary: "write without asking" },
    "dry-run": { summary: "print the files instead of writing them" },
    check: { summary: "list the prompts that the config does not cover, and write nothing" },
    "no-workflow": { summary: "write the config only" }
  },
  examples: {
    "": "show what there is, ask, and write",
    "--dry-run": "show the files that it would write",
    "--check": "prompts that the config leaves out"
  },
  async run({ options }, io) {
    const { runInit } = await import("./run-init-UM5NUHAD.js");
    return runInit(
      { yes: options.yes, dryRun: options["dry-run"], check: options.check, noWorkflow: options["no-workflow"] },
      io
    );
  }
});

// src/commands/models.ts
var { config: config2, prompts: prompts2, model: model2 } = reportOptions;
var models = command({
  summary: "list the models that prompts name, with their prices and retirement dates",
  options: {
    config: config2,
    prompts: prompts2,
    model: model2,
    format: { value: "format", choices: ["terminal", "json"], default: "terminal", summary: "format of the list" },
    ...outputOption,
    retiring: { summary: "exit with 1 if a model has retired or retires within 90 days" }
  },
  examples: { "": "the models of this repository", "--retiring": "for a scheduled job: fail before a model retires" },
  async run({ options }, io) {
    const { showModels } = await import("./show-models-OHDQEG3Q.js");
    return showModels(configOf(options), options, io);
  }
});

// src/commands/prices-update.ts
var update = command({
  summary: "fetch a current price list into a file that you commit",
  details: "It reads models.dev, LiteLLM's model_prices_and_context_window.json, genai-prices' data.json, or a price file of promptcost's own, whichever the content is, and writes one file, sorted, a model a line.\nCommit it and name it in promptcost.yml:  prices: { file: promptcost-prices.json }",
  options: {
    from: {
      value: "list",
      summary: "models.dev, litellm, genai-prices, the address of such a list, or a file",
      default: "models.dev; with --at, genai-prices"
    },
    output: { value: "file", summary: "file to write", default: "what prices.file names, else promptcost-prices.json" },
    provider: {
      value: "name",
      repeatable: true,
      summary: "keep this provider only, such as openai, anthropic or aws; may be repeated"
    },
    at: {
      value: "day",
      summary: "the list as it was on a day, of genai-prices or litellm, from the history of its repository"
    },
    "as-of": { value: "day", summary: "date of the prices", default: "today; for a file, when it was written" },
    check: { summary: "write nothing; exit with 1 if the file is not what would be written" }
  },
  examples: {
    "": "fetch the list of models.dev",
    "--from litellm --provider openai": "what LiteLLM lists for OpenAI, with batch and flex prices",
    "--from prices.json": "a list that you downloaded",
    "--at 2026-06-01 --output prices-june.json": "the prices of that day"
  },
  async run({ options }, io) {
    const { updatePrices } = await import("./update-prices-4BRODH7L.js");
    return updatePrices(options, io);
  }
});

// src/commands/prices.ts
var prices = command({
  summary: "show what models cost and where the prices come from; update prices",
  arguments: { models: { summary: "names of models, as in prompts or the config", many: true } },
  options: {
    config: reportOptions.config,
    format: { value: "format", choices: ["terminal", "json"], default: "terminal", summary: "format of the list" },
    ...outputOption
  },
  examples: { "gpt-5.4-mini": "what a model costs, and the source", update: "fetch a current price list" },
  subcommands: { update },
  async run(given, io) {
    const { showPrices } = await import("./show-prices-56QT4TFA.js");
    return showPrices(given.arguments.models, given.options, io);
  }
});

// src/commands/rollup.ts
var rollup = command({
  summary: "add up the JSON reports of many repositories",
  details: "Reads reports written by --format json. A folder stands for the .json files in it.",
  arguments: { reports: { summary: "reports or folders", many: true } },
  options: {
    format: {
      value: "format",
      choices: ["terminal", "markdown", "csv", "json", "html"],
      repeatable: true,
      default: "terminal",
      summary: "format of the tables; repeat it with --output for several"
    },
    output: { value: "file", repeatable: true, summary: "write the tables to a file instead of standard output" },
    top: { value: "number", summary: "show at most this many owners and models", default: "10" }
  },
  examples: {
    "reports/*.json": "what the prompts of many repositories cost together",
    "reports --format html --output costs.html": "the same as a page that works offline"
  },
  async run(given, io) {
    const { printRollup } = await import("./print-rollup-AGOXI7BH.js");
    await printRollup(given.arguments.reports, given, io);
    return 0;
  }
});

// src/commands/usage/shape-options.ts
var shapeOptions = {
  shape: { value: "name", summary: "shape of the records, if their content does not show it; see docs/usage.md" },
  month: { value: "month", summary: "month of records that have no time, such as 2026-10" },
  "skip-broken": { summary: "leave out records that cannot be used, however many" }
};

// src/commands/usage/import.ts
var importUsage = command({
  summary: "write the usage file from records",
  details: [
    "Records are files, or folders of files, with JSONL, JSON, CSV or Parquet, plain or compressed with gzip or zstd: logs of answers, spans, exports, reports of providers, bills. Their shape is found by their content.",
    "Months of the present file that the records are not about are kept."
  ].join("\n"),
  arguments: { sources: { summary: "files or folders with records", many: true } },
  options: {
    output: {
      value: "file",
      summary: "the usage file to write",
      default: "usage in the config, else promptcost-usage.yml"
    },
    ...shapeOptions,
    config: { value: "file", summary: "config file", default: "promptcost.yml" }
  },
  examples: { "logs/": "write promptcost-usage.yml from all records in a folder" },
  async run(given, io) {
    const { runImport } = await import("./run-import-PUIORRG7.js");
    return runImport(given, io);
  }
});

// src/commands/usage/reconcile.ts
var usageReconcile = command({
  summary: "compare counted with billed input, prompt by prompt, and explain the difference",
  details: "Without records it reads the usage file of the config, which has percentiles for each month.",
  arguments: { sources: { summary: "files or folders with records", many: true } },
  options: {
    format: { value: "format", choices: ["terminal", "json"], summary: "format of the result", default: "terminal" },
    ...outputOption,
    ...shapeOptions,
    config: reportOptions.config
  },
  examples: { "logs/": "what was billed, beside what is counted" },
  async run(given, io) {
    const { runReconcile } = await import("./run-reconcile-XTA5TWA7.js");
    return runReconcile(given, io);
  }
});

// src/commands/usage/report.ts
var usageReport = command({
  summary: "show who spends what: calls, tokens, cost and errors",
  details: [
    "Without records it reads the usage file of the config. Reports by tenant, weekday or hour, and anomalies, need the records.",
    "Tenants are shown as keyed hashes only: set PROMPTCOST_TENANT_KEY. Those with few calls share a row."
  ].join("\n"),
  arguments: { sources: { summary: "files or folders with records", many: true } },
  options: {
    by: {
      value: "what",
      choices: ["prompt", "owner", "tag", "model", "service", "tenant", "month", "weekday", "hour"],
      summary: "what each row is about",
      default: "prompt"
    },
    format: {
      value: "format",
      choices: ["terminal", "markdown", "csv", "json", "focus"],
      summary: "format of the report; focus: billing rows in FOCUS 1.2",
      default: "terminal"
    },
    ...outputOption,
    ...shapeOptions,
    config: reportOptions.config
  },
  examples: { "--by owner": "what each owner spends", "logs/ --by hour": "when calls are made" },
  async run(given, io) {
    const { runReport } = await import("./run-report-AJ3PQO2D.js");
    return runReport(given, io);
  }
});

// src/commands/usage/sql.ts
var usageSql = command({
  summary: "print a query that adds up the records of a warehouse",
  details: "Run the query where the records are, save its answer as CSV, and import that: promptcost usage import answer.csv",
  options: {
    dialect: {
      value: "name",
      choices: ["postgres", "duckdb", "bigquery", "snowflake", "clickhouse", "databricks"],
      summary: "the database",
      default: "postgres"
    },
    shape: {
      value: "name",
      choices: ["litellm", "langfuse", "otel", "openinference", "helicone"],
      summary: "what the table holds",
      default: "litellm"
    },
    table: { value: "name", summary: "the table, if it has another name; with dots for a schema" },
    ...outputOption
  },
  examples: { "--dialect postgres --shape litellm": "the query for the spend logs of a LiteLLM proxy" },
  async run({ options: { dialect = "postgres", shape = "litellm", table, output } }, io) {
    const { DIALECTS } = await import("./dialects-ADNCGPCW.js");
    const { usageQuery } = await import("./query-EOYXLW74.js");
    const { tableFor } = await import("./tables-IZW5HEXF.js");
    const { SHAPES } = await import("./shapes-3XJKUXMV.js");
    const from = table?.split(".").map(DIALECTS[dialect].quote).join(".");
    const { writeOut } = await import("./write-out-SQB7IWYH.js");
    const query = usageQuery(SHAPES[shape], tableFor(shape, dialect), DIALECTS[dialect], from);
    await writeOut(query, output, io, "the query");
    return 0;
  }
});

// src/commands/usage.ts
var usage = command({
  summary: "use recorded usage: set call volumes, compare counts with bills, show who spends what",
  subcommands: { import: importUsage, reconcile: usageReconcile, report: usageReport, sql: usageSql }
});

// src/commands/whatif.ts
var formats = ["terminal", "markdown", "json"];
var whatif = command({
  summary: "show what the prompts would cost with other models",
  details: "Each model counts the prompts by its own tokenizer, caches them by its provider's rules and has its own price and context window.",
  arguments: { paths: { summary: "files or folders (default: all prompts)", many: true } },
  options: {
    model: { value: "names", repeatable: true, summary: "models to try, separated by commas; may be repeated" },
    service: {
      value: "service",
      choices: serviceNames,
      summary: "service tier; without --model, for the models as they are"
    },
    cache: { value: "percent", summary: "share of calls that hit the cache, for all models, such as 90%" },
    config: reportOptions.config,
    prompts: reportOptions.prompts,
    ...priceOptions,
    format: { value: "format", choices: formats, default: "terminal", summary: "format of the tables" },
    ...outputOption
  },
  examples: { "--model gpt-5.4-mini,claude-haiku-4-5 --cache 90%": "the same prompts with two other models" },
  async run({ options, arguments: { paths } }, io) {
    const [{ printWhatIf }, named] = [await import("./print-what-if-EPV7VGD6.js"), paths.length > 0];
    const said = configOf({ config: options.config, prompts: options.prompts, model: void 0 }, named);
    const config3 = { ...said, prices: await askedPrices(options.prices, io.cwd) };
    const { model: models2, service, cache, format, output } = options;
    return printWhatIf({ config: config3, paths, models: models2, service, cache, format: format ?? "terminal", output }, io);
  }
});

// src/commands/commands.ts
var COMMANDS = {
  check,
  compare,
  count,
  explain,
  init,
  whatif,
  history,
  rollup,
  usage,
  prices,
  models,
  export: exportFacts,
  completion,
  help
};

// src/command.ts
function out(text) {
  for (let from = 0; from < text.length; ) {
    const line = text.length - from > PIECE ? text.lastIndexOf("\n", from + PIECE) : -1;
    const to = line < from ? text.length : line + 1;
    process.stdout.write(text.slice(from, to));
    from = to;
  }
}
var PIECE = 1e6;
var err = (text) => void process.stderr.write(text);
async function main() {
  const { runCommandLine: runCommandLine2 } = await import("./run-command-line-KJ4F5FXJ.js");
  const { todayOf } = await import("./day-CXHCYYKP.js");
  const isTerminal = process.stdout.isTTY === true;
  const today = todayOf(process.env);
  const ask = isTerminal && process.stdin.isTTY === true ? askOnTerminal : void 0;
  const io = { cwd: process.cwd(), env: process.env, today, isTerminal, ask, out, err, beforeWork };
  return runCommandLine2(process.argv.slice(2), io);
}
async function beforeWork() {
  const { compileLate: compileLate2 } = await import("./compile-late-YS3QZBGB.js");
  compileLate2();
}
async function askOnTerminal(question) {
  const { createInterface } = await import("node:readline");
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await new Promise((resolve) => {
      lines.once("close", () => resolve(void 0));
      lines.question(question, resolve);
    });
  } finally {
    lines.close();
  }
}
async function toExitCode(error) {
  const { problemText } = await import("./problem-text-OIOHBLGS.js");
  err(problemText(error));
  return 2;
}
var command2 = () => runDoor(main, toExitCode);

// src/commands/run-command-line.ts
async function runCommandLine(args, io, commands = COMMANDS) {
  try {
    return await run(args, io, commands);
  } catch (error) {
    const { problemText } = await import("./problem-text-OIOHBLGS.js");
    io.err(problemText(error));
    return 2;
  }
}
async function run(args, io, commands) {
  const { command: command3, path, rest } = findCommand(args, commands, "check");
  if (!command3) return 2;
  const parsed = parseArguments(rest, path.join(" "), command3);
  if (parsed.version) {
    io.out(`${version}
`);
    return 0;
  }
  if (parsed.help || !command3.run) {
    const { helpText } = await import("./help-text-MI46PY6Q.js");
    const named = args[0] === path[0];
    if (parsed.help) io.out(helpText(named ? path : [], commands));
    else io.err(helpText(path, commands));
    return parsed.help ? 0 : 2;
  }
  const given = parsed.checked();
  await io.beforeWork?.();
  return command3.run(given, parsed.noColor ? { ...io, env: { ...io.env, NO_COLOR: "1" } } : io, commands);
}

// src/commands/find-command.ts
function findCommand(args, commands, byDefault) {
  const [first] = args;
  if (first === void 0 || first.startsWith("-"))
    return descend(byDefault === void 0 ? [] : [byDefault], args, commands);
  if (!Object.hasOwn(commands, first)) throw unknownCommand([], first, commands);
  return descend([first], args.slice(1), commands);
}
function descend(path, rest, commands) {
  let found = { command: commandAt(path, commands), path, rest };
  for (; ; ) {
    const { command: command3, path: path2, rest: rest2 } = found;
    const [next] = rest2;
    const inner = command3?.subcommands;
    if (!inner || next === void 0 || next.startsWith("-")) return found;
    if (Object.hasOwn(inner, next)) found = { command: inner[next], path: [...path2, next], rest: rest2.slice(1) };
    else if (command3.run) return found;
    else throw unknownCommand(path2, next, inner);
  }
}
function commandAt(path, commands) {
  const [first, ...deeper] = path;
  if (first === void 0 || !Object.hasOwn(commands, first)) return void 0;
  const found = commands[first];
  return deeper.length === 0 ? found : commandAt(deeper, found?.subcommands ?? {});
}
function unknownCommand(above, name, known) {
  const full = (last) => [...above, last].join(" ");
  const names = Object.keys(known);
  const remedy = `${didYouMean(name, names, full)}Commands: ${names.map(full).join(", ")}.`;
  const forFiles = above.length === 0 ? " To look at some files only: promptcost count PATHS" : "";
  return new Problem(`there is no command "${full(name)}".`, { remedy: remedy + forFiles });
}

// src/compile-late.ts
function compileLate() {
  if (process.versions.v8.startsWith("11.")) setFlagsFromString("--interrupt-budget=1000000");
}

export {
  runDoor,
  commonOptions,
  usageOf,
  compileLate,
  runCommandLine,
  findCommand,
  commandAt,
  command2 as command
};
