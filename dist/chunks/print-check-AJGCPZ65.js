import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  topOf
} from "./chunk-VNQ4TNL5.js";
import {
  nearestConfig,
  writeWhole
} from "./chunk-VUCJCNO4.js";
import {
  RENDERERS,
  formats
} from "./chunk-L2GBBPWY.js";
import {
  check
} from "./chunk-IMZCPPP4.js";
import "./chunk-7PNS3YFA.js";
import "./chunk-IYDCWE4Q.js";
import "./chunk-ADB5J2ZD.js";
import {
  configPaths,
  hasConfig
} from "./chunk-C4ET6TMV.js";
import "./chunk-PMJJZNBM.js";
import "./chunk-3PILVI2Y.js";
import "./chunk-HWZFXRCE.js";
import "./chunk-YPPS3ZSU.js";
import "./chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunk-L67RJ3PA.js";
import "./chunk-2BPO464Q.js";
import "./chunk-VS2VRNCT.js";
import "./chunk-K5Q5QNMK.js";

// src/commands/print-check.ts
import { relative, resolve as resolve2, sep } from "node:path";

// src/commands/outputs.ts
import { resolve } from "node:path";
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
  const files = pairs.flatMap(({ output }) => output === void 0 ? [] : resolve(cwd, output));
  if (new Set(files).size < files.length)
    throw new Problem("two formats cannot go to one file.", { remedy: "Give every --output a file of its own." });
  return pairs.map(({ format, output }) => ({
    format: formats.find((each) => each === format) ?? "terminal",
    file: output && resolve(cwd, output)
  }));
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
  const fromThere = (path) => relative(cwd, resolve2(sides.cwd, path)).split(sep).join("/") || ".";
  return { ...request, sides: { ...sides, cwd }, only: only?.map(fromThere) };
}
export {
  printCheck
};
