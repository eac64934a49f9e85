#!/usr/bin/env node
import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  runDoor
} from "./chunks/chunk-EEIBSPQD.js";
import "./chunks/chunk-5MN6LEP3.js";
import "./chunks/chunk-F2PPHUIP.js";
import "./chunks/chunk-LWC2EFTY.js";
import "./chunks/chunk-CY2V4QIA.js";
import "./chunks/chunk-K5Q5QNMK.js";

// src/cli.ts
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
  const { runCommandLine } = await import("./chunks/run-command-line-TZLY3IQC.js");
  const { todayOf } = await import("./chunks/day-EXSKS7FC.js");
  const isTerminal = process.stdout.isTTY === true;
  const today = todayOf(process.env);
  const ask = isTerminal && process.stdin.isTTY === true ? askOnTerminal : void 0;
  const io = { cwd: process.cwd(), env: process.env, today, isTerminal, ask, out, err, beforeWork };
  return runCommandLine(process.argv.slice(2), io);
}
async function beforeWork() {
  const { compileLate } = await import("./chunks/compile-late-4UVDTQPL.js");
  compileLate();
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
  const { problemText } = await import("./chunks/problem-text-XMVJHQBZ.js");
  err(problemText(error));
  return 2;
}
await runDoor(main, toExitCode);
