import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  outputsOf
} from "./chunk-KDKQSUXO.js";
import {
  topOf
} from "./chunk-ZCPZ5LO2.js";
import {
  writeWhole
} from "./chunk-4GK67N3F.js";
import {
  nearestConfig
} from "./chunk-YG6QS7MK.js";
import {
  RENDERERS
} from "./chunk-7CNR7OEW.js";
import {
  check
} from "./chunk-IAQMSFSL.js";
import "./chunk-ZHLG2HQ7.js";
import "./chunk-7BLHKFGQ.js";
import "./chunk-7PNS3YFA.js";
import "./chunk-XF62AWPQ.js";
import "./chunk-M4RK5YLJ.js";
import "./chunk-DGV3II2F.js";
import "./chunk-IYDCWE4Q.js";
import "./chunk-NIK76VMB.js";
import "./chunk-2A2PN3ZH.js";
import {
  configPaths,
  hasConfig
} from "./chunk-H2IJSS6R.js";
import "./chunk-PMJJZNBM.js";
import "./chunk-3PILVI2Y.js";
import "./chunk-HWZFXRCE.js";
import "./chunk-2RAAPFQF.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-L67RJ3PA.js";
import "./chunk-2BPO464Q.js";
import "./chunk-WOBJ7JII.js";
import "./chunk-K5Q5QNMK.js";

// src/commands/print-check.ts
import { relative, resolve, sep } from "node:path";
async function printCheck(request, { options, inOrder }, io) {
  const outputs = outputsOf(inOrder, io.cwd);
  const top = topOf(options.top);
  const report = await check({ ...await atNearestConfig(request), today: io.today });
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
