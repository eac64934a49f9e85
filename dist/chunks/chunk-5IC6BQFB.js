import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  outputsOf
} from "./chunk-YQJRMGZV.js";
import {
  topOf
} from "./chunk-XFUPFWYK.js";
import {
  writeWhole
} from "./chunk-4GK67N3F.js";
import {
  nearestConfig
} from "./chunk-YG6QS7MK.js";
import {
  RENDERERS
} from "./chunk-DDG3MKWK.js";
import {
  check
} from "./chunk-O7TFF2IZ.js";
import {
  policyAccess
} from "./chunk-243GSZJW.js";
import {
  configPaths,
  hasConfig
} from "./chunk-TCVM7W2G.js";

// src/commands/print-check.ts
import { relative, resolve, sep } from "node:path";
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
  const { sides, config, only } = request;
  if (sides.kind !== "local") return request;
  const cwd = config.file === void 0 ? await nearestConfig(sides.cwd, configPaths, hasConfig) : sides.cwd;
  const fromThere = (path) => relative(cwd, resolve(sides.cwd, path)).split(sep).join("/") || ".";
  return { ...request, sides: { ...sides, cwd }, only: only?.map(fromThere) };
}

export {
  printCheck,
  atNearestConfig
};
