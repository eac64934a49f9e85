import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  didYouMean
} from "./chunk-BVWL5I2B.js";
import {
  Problem
} from "./chunk-L67RJ3PA.js";

// src/commands/find-command.ts
function findCommand(args, commands, byDefault) {
  const [first] = args;
  if (first === void 0 || first.startsWith("-"))
    return descend(byDefault === void 0 ? [] : [byDefault], args, commands);
  if (!Object.hasOwn(commands, first)) throw unknownCommand([], first, commands);
  return descend([first], args.slice(1), commands);
}
function descend(path, rest, commands) {
  let found = { command: commandAt(path, commands), path, rest };
  for (; ; ) {
    const { command, path: path2, rest: rest2 } = found;
    const [next] = rest2;
    const inner = command?.subcommands;
    if (!inner || next === void 0 || next.startsWith("-")) return found;
    if (Object.hasOwn(inner, next)) found = { command: inner[next], path: [...path2, next], rest: rest2.slice(1) };
    else if (command.run) return found;
    else throw unknownCommand(path2, next, inner);
  }
}
function commandAt(path, commands) {
  const [first, ...deeper] = path;
  if (first === void 0 || !Object.hasOwn(commands, first)) return void 0;
  const found = commands[first];
  return deeper.length === 0 ? found : commandAt(deeper, found?.subcommands ?? {});
}
function unknownCommand(above, name, known) {
  const full = (last) => [...above, last].join(" ");
  const names = Object.keys(known);
  const remedy = `${didYouMean(name, names, full)}Commands: ${names.map(full).join(", ")}.`;
  const forFiles = above.length === 0 ? " To look at some files only: promptcost count PATHS" : "";
  return new Problem(`there is no command "${full(name)}".`, { remedy: remedy + forFiles });
}

export {
  findCommand,
  commandAt
};
