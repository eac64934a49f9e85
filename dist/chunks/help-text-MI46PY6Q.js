import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commandAt,
  commonOptions,
  usageOf
} from "./chunk-5RJZL2VR.js";
import "./chunk-Q7UQ5CPX.js";
import "./chunk-F2PPHUIP.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";

// src/commands/help-text.ts
var width = 80;
function helpText(path, commands) {
  const blocks = path.length === 0 ? programHelp(commands) : commandHelp(path, commands);
  return `${blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function programHelp(commands) {
  const examples = Object.entries(commands).flatMap(([name, { examples: examples2 = {} }]) => examplesOf([name], examples2, 2));
  return [
    ["Shows what a change to prompt files costs, before it merges."],
    ["Usage: promptcost [command] [options]"],
    ["Commands:", ...table(commandRows([], commands))],
    ["Examples:", ...table(examples, 38)],
    ["Options:", ...table(Object.entries(commonOptions).map(optionRow))],
    ["Options of a command: promptcost <command> --help. Without a command, check runs."],
    ["Exit codes: 0 within the limits, 1 a limit is broken, 2 could not judge."]
  ];
}
function commandHelp(path, commands) {
  const command = commandAt(path, commands);
  if (!command) return [];
  const { summary, details = "", arguments: args = {}, options = {}, examples = {}, subcommands = {} } = command;
  const rows = Object.entries(args).map(([name, { summary: summary2, choices }]) => [name, withChoices(summary2, choices)]);
  const all = { ...options, ...commonOptions };
  const inner = commandRows(path, subcommands);
  const shown = table(examplesOf(path, examples), 38);
  return [
    wrap(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`, width),
    [`Usage: promptcost ${command.run ? usageOf(path.join(" "), args) : `${path.join(" ")} <command>`} [options]`],
    details === "" ? [] : details.split("\n").flatMap((line) => wrap(line, width)),
    inner.length === 0 ? [] : ["Commands:", ...table(inner)],
    rows.length === 0 ? [] : ["Arguments:", ...table(rows)],
    ["Options:", ...table(Object.entries(all).map(optionRow))],
    shown.length === 0 ? [] : ["Examples:", ...shown]
  ];
}
function commandRows(above, commands) {
  return Object.entries(commands).map(([name, { summary, arguments: args }]) => [
    usageOf([...above, name].join(" "), args),
    summary
  ]);
}
function optionRow([name, { value, summary, short, choices, default: byDefault }]) {
  const long = `--${name}${value === void 0 ? "" : ` <${value}>`}`;
  return [short === void 0 ? long : `-${short}, ${long}`, withChoices(summary, choices, byDefault)];
}
function withChoices(summary, choices = [], byDefault) {
  const isExplained = choices.every((choice) => new RegExp(`\\b${choice}\\b`).test(summary));
  const more = [isExplained ? "" : choices.join(", "), byDefault === void 0 ? "" : `default: ${byDefault}`];
  const shown = more.filter((part) => part !== "").join("; ");
  return shown === "" ? summary : `${summary} (${shown})`;
}
function examplesOf(path, examples, most = 9) {
  const name = path.join(" ") === "check" ? [] : path;
  return Object.entries(examples).slice(0, most).map(([rest, what]) => [["promptcost", ...name, rest].filter((word) => word !== "").join(" "), what]);
}
function table(rows, most = 26) {
  const column = Math.min(most, Math.max(0, ...rows.map(([left]) => left.length)));
  const indent = " ".repeat(column + 4);
  return rows.flatMap(([left, right]) => {
    const [first = "", ...more] = wrap(right, width - indent.length);
    const rest = more.map((line) => indent + line);
    return left.length > column ? [`  ${left}`, indent + first, ...rest] : [`  ${left.padEnd(column)}  ${first}`, ...rest];
  });
}
function wrap(text, columns) {
  if (text.length <= columns) return [text];
  const lines = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === void 0 || last.length + 1 + word.length > columns) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
export {
  helpText
};
