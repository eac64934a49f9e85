import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  didYouMean
} from "./chunk-BVWL5I2B.js";
import {
  Problem
} from "./chunk-L67RJ3PA.js";

// src/commands/parse-arguments.ts
import { parseArgs } from "node:util";
var commonOptions = {
  help: { short: "h", summary: "show this help" },
  version: { short: "V", summary: "print the version" }
};
function parseArguments(args, name, command) {
  const options = { ...command.options, ...commonOptions };
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([key, { value, short }]) => [key, parserOption(value, short)])
    ),
    strict: false,
    tokens: true,
    allowPositionals: true
  });
  const given = tokens.filter((token) => token.kind === "option");
  const has = (wanted) => given.some((token) => token.name === wanted);
  return {
    help: has("help"),
    version: has("version"),
    checked() {
      for (const { name: key, rawName, value, inlineValue } of given)
        checkOption(
          rawName,
          Object.hasOwn(options, key) ? options[key] : void 0,
          { value, inlineValue },
          name,
          options
        );
      const inOrder = given.map((token) => ({ name: token.name, value: token.value }));
      const positionals = tokens.flatMap((token) => token.kind === "positional" ? token.value : []);
      return {
        options: valuesOf(command.options ?? {}, inOrder),
        arguments: argumentsOf(command.arguments ?? {}, positionals, name),
        inOrder
      };
    }
  };
}
function parserOption(value, short) {
  return {
    type: value === void 0 ? "boolean" : "string",
    ...short !== void 0 && { short }
  };
}
function checkOption(raw, option, { value, inlineValue }, command, options) {
  const all = `All options: promptcost ${command} --help`;
  if (option === void 0) {
    const near = raw.startsWith("--") ? didYouMean(raw.slice(2), Object.keys(options), (key) => `--${key}`) : "";
    throw new Problem(`${command} has no option "${raw}".`, { remedy: near + all });
  }
  if (option.value === void 0) {
    if (value !== void 0) throw new Problem(`${raw} takes no value.`, { remedy: `Write ${raw} alone.` });
    return;
  }
  if (value === void 0 || !inlineValue && /^-./.test(value))
    throw new Problem(`${raw} needs a value.`, { remedy: `Write ${raw} <${option.value}>. ${all}` });
  if (value.trim() === "")
    throw new Problem(`the value of ${raw} is empty.`, { remedy: "Give it a value, or omit it." });
  checkChoice(raw, option.choices, value);
}
function checkChoice(what, choices, value) {
  if (choices && !choices.includes(value))
    throw new Problem(`${what} must be ${orList(choices)}, not "${value}".`, {
      remedy: didYouMean(value, choices).trim()
    });
}
var orList = (words) => words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
function valuesOf(options, inOrder) {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => {
      const values = inOrder.flatMap((each) => each.name === name ? [each.value ?? ""] : []);
      if (option.value === void 0) return [name, values.length > 0];
      if (option.repeatable) return [name, values];
      if (values.length > 1)
        throw new Problem(`--${name} is given ${values.length === 2 ? "twice" : `${values.length} times`}.`, {
          remedy: "Give it once."
        });
      return [name, values[0]];
    })
  );
}
function argumentsOf(declared, given, command) {
  const entries = Object.entries(declared);
  const takesMany = entries.at(-1)?.[1].many === true;
  if (given.length > entries.length && !takesMany) {
    const [extra] = given.slice(entries.length);
    throw new Problem(
      entries.length === 0 ? `${command} takes no arguments, such as "${extra}".` : `"${extra}" is one argument too many.`,
      { remedy: `A command's name comes first, then its options. Usage: promptcost ${usageOf(command, declared)}` }
    );
  }
  return Object.fromEntries(
    entries.map(([name, { summary, optional, many, choices }], i) => {
      if (many) return [name, given.slice(i)];
      const value = given[i];
      if (value === void 0 && !optional)
        throw new Problem(`${command} needs <${name}>: ${summary}.`, {
          remedy: `Usage: promptcost ${usageOf(command, declared)}`
        });
      if (value !== void 0) checkChoice(`<${name}>`, choices, value);
      return [name, value];
    })
  );
}
function usageOf(command, declared = {}) {
  const shown = Object.entries(declared).map(
    ([name, { optional, many }]) => many ? `[${name}...]` : optional ? `[${name}]` : `<${name}>`
  );
  return [command, ...shown].join(" ");
}

export {
  commonOptions,
  parseArguments,
  usageOf
};
