import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  topOf
} from "./chunk-WDQ6C2SQ.js";
import {
  RENDERERS,
  formats
} from "./chunk-QP7EH7DA.js";
import {
  check
} from "./chunk-7DH5N6D3.js";
import {
  configPaths,
  hasConfig
} from "./chunk-S726QMXP.js";
import "./chunk-7PNS3YFA.js";
import {
  removeAtEnd
} from "./chunk-HWZFXRCE.js";
import "./chunk-YPPS3ZSU.js";
import "./chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunk-L67RJ3PA.js";
import "./chunk-2BPO464Q.js";
import "./chunk-SA2HDJMJ.js";
import "./chunk-K5Q5QNMK.js";

// src/commands/print-check.ts
import { relative, resolve as resolve3, sep } from "node:path";

// src/revisions/nearest-config.ts
import { existsSync } from "node:fs";
import { lstat, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
async function nearestConfig(cwd, names, isConfig) {
  for (const folder of upToTop(resolve(cwd))) {
    for (const path of names) {
      const text = await textOf(join(folder, path));
      if (text !== void 0 && isConfig({ path, text })) return folder;
    }
  }
  return cwd;
}
function upToTop(start) {
  const folders = [];
  for (let folder = start; ; folder = dirname(folder)) {
    folders.push(folder);
    if (existsSync(join(folder, ".git"))) return folders;
    if (folder === dirname(folder)) return [];
  }
}
var largest = 4 * 1024 * 1024;
async function textOf(path) {
  const is = await lstat(path).catch(() => void 0);
  if (!is?.isFile() || is.size > largest) return void 0;
  return readFile(path, "utf8").catch(() => void 0);
}

// src/commands/outputs.ts
import { resolve as resolve2 } from "node:path";
function outputsOf(inOrder, cwd) {
  const pairs = [];
  for (const { name, value } of inOrder) {
    if (name !== "format" && name !== "output" || value === void 0) continue;
    const last = pairs.at(-1);
    if (last && last[name] === void 0) last[name] = value;
    else pairs.push({ [name]: value });
  }
  const [first] = pairs;
  if (!first) return [{ format: "terminal", file: void 0 }];
  const unnamed = pairs.length > 1 && pairs.find(({ format }) => format === void 0);
  if (unnamed)
    throw new Problem(`--output ${unnamed.output} has no --format.`, {
      remedy: "Write one --format for each --output."
    });
  if (pairs.filter(({ output }) => output === void 0).length > 1)
    throw new Problem("only one format can go to standard output.", {
      remedy: "Write --output <file> after each further --format."
    });
  const files = pairs.flatMap(({ output }) => output === void 0 ? [] : resolve2(cwd, output));
  if (new Set(files).size < files.length)
    throw new Problem("two formats cannot go to one file.", { remedy: "Give every --output a file of its own." });
  return pairs.map(({ format, output }) => ({
    format: formats.find((each) => each === format) ?? "terminal",
    file: output && resolve2(cwd, output)
  }));
}

// src/commands/write-whole.ts
import { open, realpath, rename, stat, writeFile } from "node:fs/promises";
import { pid } from "node:process";
async function writeWhole(path, text) {
  try {
    const target = await realpath(path).catch(() => path);
    const present = await stat(target).catch(() => void 0);
    if (present && !present.isFile()) return await writeFile(target, text);
    const draft = `${target}.${pid}.tmp`;
    const file = await open(draft, "wx");
    const remove = removeAtEnd(draft);
    try {
      await file.writeFile(text).finally(() => file.close());
      await rename(draft, target);
    } finally {
      remove();
    }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? ` (${error.code})` : "";
    throw new Problem(`cannot write the report to ${path}${code}.`, {
      remedy: "Name a file in a folder that exists and that you may write to."
    });
  }
}

// src/commands/print-check.ts
async function printCheck(request, { options, inOrder }, io) {
  const outputs = outputsOf(inOrder, io.cwd);
  const top = topOf(options.top);
  const report = await check(await atNearestConfig(request));
  for (const { format, file } of outputs) {
    const color = file === void 0 && io.isTerminal && !options["no-color"] && !io.env.NO_COLOR;
    const text = await RENDERERS[format].render(report, { color, all: options.all ?? false, top });
    if (file === void 0) io.out(text);
    else await writeWhole(file, text);
  }
  return report;
}
async function atNearestConfig(request) {
  const { sides, config, only } = request;
  if (sides.kind !== "local") return request;
  const cwd = config.file === void 0 ? await nearestConfig(sides.cwd, configPaths, hasConfig) : sides.cwd;
  const fromThere = (path) => relative(cwd, resolve3(sides.cwd, path)).split(sep).join("/") || ".";
  return { ...request, sides: { ...sides, cwd }, only: only?.map(fromThere) };
}
export {
  printCheck
};
