import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  outputsOf
} from "./chunk-RWEJUDZX.js";
import {
  nearestConfig,
  writeWhole
} from "./chunk-VUCJCNO4.js";
import {
  topOf
} from "./chunk-6CNPRJII.js";
import {
  RENDERERS
} from "./chunk-T2MJ3A7F.js";
import {
  check
} from "./chunk-PM334MGV.js";
import "./chunk-IOJ4IEVT.js";
import "./chunk-Z44EYRXB.js";
import "./chunk-7PNS3YFA.js";
import "./chunk-IYDCWE4Q.js";
import {
  configPaths,
  hasConfig
} from "./chunk-C4ET6TMV.js";
import "./chunk-PMJJZNBM.js";
import "./chunk-3PILVI2Y.js";
import "./chunk-HWZFXRCE.js";
import "./chunk-3JXRM436.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-L67RJ3PA.js";
import "./chunk-VS2VRNCT.js";
import "./chunk-TYKLVS4E.js";
import "./chunk-K5Q5QNMK.js";

// src/commands/print-check.ts
import { relative, resolve, sep } from "node:path";
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
  const fromThere = (path) => relative(cwd, resolve(sides.cwd, path)).split(sep).join("/") || ".";
  return { ...request, sides: { ...sides, cwd }, only: only?.map(fromThere) };
}
export {
  printCheck
};
