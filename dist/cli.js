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
  const { runCommandLine } = await import("./chunks/run-command-line-R5XZB7YH.js");
  const { todayOf } = await import("./chunks/day-LHATHOVD.js");
  const isTerminal = process.stdout.isTTY === true;
  const today = todayOf(process.env);
  return runCommandLine(process.argv.slice(2), { cwd: process.cwd(), env: process.env, today, isTerminal, out, err });
}
async function toExitCode(error) {
  const { problemText } = await import("./chunks/problem-text-WPKVYKOK.js");
  err(problemText(error));
  return 2;
}
await runDoor(main, toExitCode);
