#!/usr/bin/env node
import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  runDoor
} from "./chunks/chunk-MZXOCCPF.js";
import "./chunks/chunk-HWZFXRCE.js";
import "./chunks/chunk-L67RJ3PA.js";
import "./chunks/chunk-K5Q5QNMK.js";

// src/cli.ts
var out = (text) => void process.stdout.write(text);
var err = (text) => void process.stderr.write(text);
async function main() {
  const { runCommandLine } = await import("./chunks/run-command-line-42IJRLLM.js");
  const isTerminal = process.stdout.isTTY === true;
  return runCommandLine(process.argv.slice(2), { cwd: process.cwd(), env: process.env, isTerminal, out, err });
}
async function toExitCode(error) {
  const { problemText } = await import("./chunks/problem-text-FBXPRDWO.js");
  err(problemText(error));
  return 2;
}
await runDoor(main, toExitCode);
