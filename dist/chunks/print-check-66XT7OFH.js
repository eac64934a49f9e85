import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  outputsOf
} from "./chunk-YMVDTHEG.js";
import {
  nearestConfig,
  writeWhole
} from "./chunk-VUCJCNO4.js";
import {
  topOf
} from "./chunk-G7LGNRIB.js";
import {
  RENDERERS
} from "./chunk-UXJLC23J.js";
import {
  check
} from "./chunk-FX6DJJ2C.js";
import "./chunk-523GBLMM.js";
import "./chunk-OB5SN5XY.js";
import "./chunk-7PNS3YFA.js";
import "./chunk-IYDCWE4Q.js";
import {
  configPaths,
  hasConfig
} from "./chunk-C4ET6TMV.js";
import "./chunk-PMJJZNBM.js";
import "./chunk-3PILVI2Y.js";
import "./chunk-HWZFXRCE.js";
import "./chunk-YPPS3ZSU.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-L67RJ3PA.js";
import "./chunk-VS2VRNCT.js";
import "./chunk-2BPO464Q.js";
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
