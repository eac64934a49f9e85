import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  checkedFolder,
  fromFolder
} from "./chunk-SXBRPOTY.js";
import {
  outputsOf
} from "./chunk-RUA5S5SX.js";
import {
  topOf
} from "./chunk-2NYWVLRR.js";
import {
  writeWhole
} from "./chunk-4GK67N3F.js";
import {
  RENDERERS
} from "./chunk-FAU5WCFX.js";
import {
  check
} from "./chunk-AZRJNDLW.js";
import {
  policyAccess
} from "./chunk-FUB7QBBI.js";

// src/commands/print-check.ts
import { resolve } from "node:path";
async function printCheck(request, { options, inOrder }, io) {
  const outputs = outputsOf(inOrder, io.cwd);
  const top = topOf(options.top);
  const bills = outputs.some(({ format }) => "needsBills" in RENDERERS[format]);
  const report = await check({ ...await atNearestConfig(request, io), today: io.today, bills });
  for (const { format, file } of outputs) {
    const color = file === void 0 && io.isTerminal && !options["no-color"] && !io.env.NO_COLOR;
    const text = await RENDERERS[format].render(report, { color, all: options.all ?? false, top });
    if (file === void 0) io.out(text);
    else await writeWhole(file, text);
  }
  return report;
}
async function atNearestConfig(given, io) {
  const request = { ...given, config: { ...given.config, policies: policyAccess(io.env) } };
  const { sides, config, only, explain } = request;
  if (sides.kind !== "local") return request;
  const { cwd, file } = await checkedFolder(sides.cwd, config.file);
  const fromThere = (path) => fromFolder(cwd, resolve(sides.cwd, path));
  return {
    ...request,
    sides: { ...sides, cwd },
    config: { ...config, file },
    only: only?.map(fromThere),
    // What was asked for is an id, or a path.
    explain: explain?.flatMap((name) => [name, fromThere(name)])
  };
}

export {
  printCheck,
  atNearestConfig
};
