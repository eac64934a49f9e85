import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  configOf,
  limitOptions,
  listOptions,
  namedFolders,
  reportOptions,
  revisionOptions,
  sidesOf
} from "./chunk-WDQ6C2SQ.js";
import {
  parseArguments
} from "./chunk-XUPFRZKS.js";
import {
  findCommand
} from "./chunk-FQPKSRTI.js";
import "./chunk-BVWL5I2B.js";
import "./chunk-QP7EH7DA.js";
import {
  version
} from "./chunk-7PNS3YFA.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-L67RJ3PA.js";
import "./chunk-K5Q5QNMK.js";

// src/commands/command.ts
function command(declared) {
  return declared;
}

// src/commands/check.ts
var check = command({
  summary: "compare the prompts of the work tree with those of the default branch",
  details: [
    "This is what runs when you name no command. Below the folder of a promptcost.yml it checks that whole folder.",
    "A base with a config decides: --fail-above and --enforce can then only make the check stricter."
  ].join("\n"),
  options: { ...revisionOptions, ...reportOptions, ...limitOptions, ...listOptions },
  examples: {
    "": "what the work tree changes against the default branch",
    "--base HEAD~1 --head HEAD": "what the last commit changed",
    "--format json --output cost.json --format markdown --output cost.md": "two formats at once"
  },
  async run(given, io) {
    const { printCheck } = await import("./print-check-TJNJASJI.js");
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
  options: { ...reportOptions, ...limitOptions, ...listOptions },
  examples: { "old/ new/": "two folders, without git" },
  async run(given, io) {
    const { printCheck } = await import("./print-check-TJNJASJI.js");
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
    const { SHELLS } = await import("./shells-FHWF7UXO.js");
    io.out(SHELLS[given.arguments.shell](commands));
    return 0;
  }
});

// src/commands/count.ts
var count = command({
  summary: "list the tokens and cost of prompts as they are",
  details: namedFolders,
  arguments: { paths: { summary: "files or folders (default: all prompts)", many: true } },
  options: { ...reportOptions, ...listOptions },
  examples: { "prompts/": "what the prompts cost as they are", "--top 10": "the ten most expensive prompts" },
  async run(given, io) {
    const { printCheck } = await import("./print-check-TJNJASJI.js");
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
    const { printCheck } = await import("./print-check-TJNJASJI.js");
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
    const { helpText } = await import("./help-text-ZA6V3NIE.js");
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
    const { problemText } = await import("./problem-text-4IKLNEMM.js");
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
    const { helpText } = await import("./help-text-ZA6V3NIE.js");
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
