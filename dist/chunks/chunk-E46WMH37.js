import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  formats
} from "./chunk-AWJVIMGK.js";
import {
  Problem
} from "./chunk-L67RJ3PA.js";

// src/commands/outputs.ts
import { resolve } from "node:path";
function outputsOf(inOrder, cwd) {
  return pairedOutputs(inOrder, cwd).map(({ format, file }) => ({
    format: formats.find((each) => each === format) ?? "terminal",
    file
  }));
}
function pairedOutputs(inOrder, cwd) {
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
    format: format ?? "terminal",
    file: output && resolve(cwd, output)
  }));
}

export {
  outputsOf,
  pairedOutputs
};
