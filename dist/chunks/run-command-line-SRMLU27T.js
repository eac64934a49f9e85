import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  parseArguments
} from "./chunk-PHMVOCF6.js";
import {
  findCommand
} from "./chunk-FQPKSRTI.js";
import "./chunk-BVWL5I2B.js";
import {
  formats
} from "./chunk-EF3FBVI4.js";
import {
  version
} from "./chunk-7PNS3YFA.js";
import "./chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunk-L67RJ3PA.js";
import "./chunk-K5Q5QNMK.js";

// src/commands/command.ts
function command(declared) {
  return declared;
}

// src/commands/options.ts
var revisionOptions = {
  base: { value: "rev", summary: "what to compare with", default: "merge base with the default branch" },
  head: { value: "rev", summary: "what to check", default: "the work tree" },
  staged: { summary: "check what is staged" }
};
var reportOptions = {
  config: { value: "file", summary: "config file", default: "promptcost.yml" },
  prompts: {
    value: "glob",
    repeatable: true,
    summary: "which files are prompts, if there is no config; may be repeated"
  },
  model: { value: "name", summary: "model of prompts that name none, if there is no config" },
  format: {
    value: "format",
    choices: formats,
    repeatable: true,
    default: "terminal",
    summary: "format of the report; repeat it with --output for several"
  },
  output: { value: "file", repeatable: true, summary: "write the report to a file instead of standard output" },
  "no-color": { summary: "print without colors (also: NO_COLOR=1)" }
};
var limitOptions = {
  "fail-above": {
    value: "percent",
    summary: "fail if a prompt, or all of them together, grow by more than this, such as 20%"
  },
  enforce: {
    value: "mode",
    choices: ["fail", "report"],
    summary: "fail (default): a broken limit fails the check. report: only list what would fail"
  },
  all: { summary: "show every prompt, also unchanged ones" }
};
function sidesOf({ base, head, staged }, cwd) {
  if (staged && head !== void 0)
    throw new Problem("--staged and --head cannot be combined.", { remedy: "Leave one of them out." });
  return { kind: "local", cwd, base, head, staged };
}
function configOf({ config, prompts, model, ...limits }, namedFolders2 = false) {
  return {
    file: config,
    ...prompts.length > 0 && { prompts: [...prompts] },
    model,
    failAbove: limits["fail-above"],
    enforce: limits.enforce,
    namedFolders: namedFolders2,
    where: "flag"
  };
}
var namedFolders = "Without a config, every .md, .txt, .json, .yml and .yaml file of the folders you name counts as a prompt, except READMEs, docs, tests and the like.";

// src/commands/check.ts
var check = command({
  summary: "compare the prompts of the work tree with those of the default branch",
  details: [
    "This is what runs when you name no command. Below the folder of a promptcost.yml it checks that whole folder.",
    "A base with a config decides: --fail-above and --enforce can then only make the check stricter."
  ].join("\n"),
  options: { ...revisionOptions, ...reportOptions, ...limitOptions },
  examples: {
    "": "what the work tree changes against the default branch",
    "--base HEAD~1 --head HEAD": "what the last commit changed",
    "--format json --output cost.json --format markdown --output cost.md": "two formats at once"
  },
  async run(given, io) {
    const { printCheck } = await import("./print-check-DLHP6AKU.js");
    const { verdict } = await printCheck(
      { sides: sidesOf(given.options, io.cwd), config: configOf(given.options) },
      given,
      io
    );
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
  options: { ...reportOptions, ...limitOptions },
  examples: { "old/ new/": "two folders, without git" },
  async run(given, io) {
    const { printCheck } = await import("./print-check-DLHP6AKU.js");
    const sides = { kind: "directories", cwd: io.cwd, ...given.arguments };
    const { verdict } = await printCheck({ sides, config: configOf(given.options, true) }, given, io);
    return verdict === "fail" ? 1 : 0;
  }
});

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
    const { SHELLS } = await import("./shells-AT6CZJV7.js");
    io.out(SHELLS[given.arguments.shell](commands));
    return 0;
  }
});

// src/commands/count.ts
var count = command({
  summary: "list the tokens and cost of prompts as they are",
  details: namedFolders,
  arguments: { paths: { summary: "files or folders (default: all prompts)", many: true } },
  options: reportOptions,
  examples: { "prompts/": "what the prompts cost as they are" },
  async run(given, io) {
    const { printCheck } = await import("./print-check-DLHP6AKU.js");
    const { paths } = given.arguments;
    const named = paths.length > 0;
    const sides = { kind: "local", cwd: io.cwd, alone: true };
    await printCheck({ sides, config: configOf(given.options, named), ...named && { only: [...paths] } }, given, io);
    return 0;
  }
});

// src/commands/explain.ts
var explain = command({
  summary: "show one prompt's bill: each part of the request, what it costs, and how exact that is",
  arguments: { prompt: { summary: "path or id of the prompt" } },
  options: { ...revisionOptions, ...reportOptions },
  examples: { "prompts/triage.md": "what one prompt is made of, part by part" },
  async run(given, io) {
    const { printCheck } = await import("./print-check-DLHP6AKU.js");
    const sides = sidesOf(given.options, io.cwd);
    await printCheck({ sides, config: configOf(given.options), explain: given.arguments.prompt }, given, io);
    return 0;
  }
});

// src/commands/help.ts
var help = command({
  summary: "show the help of promptcost or of one command",
  arguments: { command: { summary: "name of the command", many: true } },
  async run(given, io, commands) {
    const { findCommand: findCommand2 } = await import("./find-command-MKJEVIIP.js");
    const { helpText } = await import("./help-text-KH4MQBH3.js");
    const { path } = findCommand2(given.arguments.command, commands, void 0);
    io.out(helpText(path, commands));
    return 0;
  }
});

// src/commands/commands.ts
var COMMANDS = { check, compare, count, explain, completion, help };

// src/commands/run-command-line.ts
async function runCommandLine(args, io, commands = COMMANDS) {
  try {
    return await run(args, io, commands);
  } catch (error) {
    const { problemText } = await import("./problem-text-WNQ2POT4.js");
    io.err(problemText(error));
    return 2;
  }
}
async function run(args, io, commands) {
  const { command: command2, path, rest } = findCommand(args, commands, "check");
  if (!command2) return 2;
  const parsed = parseArguments(rest, path.join(" "), command2);
  if (parsed.version) {
    io.out(`${version}
`);
    return 0;
  }
  if (parsed.help || !command2.run) {
    const { helpText } = await import("./help-text-KH4MQBH3.js");
    const named = args[0] === path[0];
    if (parsed.help) io.out(helpText(named ? path : [], commands));
    else io.err(helpText(path, commands));
    return parsed.help ? 0 : 2;
  }
  return command2.run(parsed.checked(), io, commands);
}
export {
  runCommandLine
};
