import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  formats
} from "./chunk-AWJVIMGK.js";
import {
  Problem
} from "./chunk-L67RJ3PA.js";

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
var listOptions = {
  top: { value: "number", summary: "show at most so many rows, the most expensive first; the rest share one" }
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
var projectOptions = {
  "all-configs": { summary: "check every folder in and below this one that has a config, each by itself" }
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
function topOf(top) {
  if (top === void 0) return void 0;
  if (!/^[1-9]\d{0,8}$/.test(top))
    throw new Problem(`--top ${JSON.stringify(top)} is not a whole number from 1.`, {
      remedy: "Write for example --top 10."
    });
  return Number(top);
}
var namedFolders = "Without a config, every .md, .txt, .json, .yml and .yaml file of the folders you name counts as a prompt, except READMEs, docs, tests and the like.";

export {
  revisionOptions,
  reportOptions,
  listOptions,
  limitOptions,
  projectOptions,
  sidesOf,
  configOf,
  topOf,
  namedFolders
};
