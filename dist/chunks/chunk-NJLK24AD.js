import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  isFolder,
  listSides,
  openSides
} from "./chunk-VCO7XQUP.js";
import {
  configPaths,
  hasConfig,
  isPackageJson
} from "./chunk-B35ZWARA.js";
import {
  Problem
} from "./chunk-CY2V4QIA.js";

// src/judging/config-folders.ts
import { join, posix } from "node:path";
var MOST = 100;
async function configFolders(request) {
  const { base, head } = await listSides(await openSides(request));
  const folders = /* @__PURE__ */ new Set();
  for (const side of base ? [base, head] : [head]) for (const folder of await foldersOf(side)) folders.add(folder);
  if (folders.size === 0)
    throw new Problem("no folder here has a config.", { remedy: "Write one: promptcost init. Or omit --all-configs." });
  if (folders.size > MOST)
    throw new Problem(`${folders.size} folders have a config, more than the ${MOST} that one report holds.`, {
      remedy: "Run promptcost in a folder further down, once for each.",
      mustFail: true
    });
  const isThere = (folder) => request.kind === "commits" || isFolder(join(request.cwd, folder));
  const there = await Promise.all([...folders].map(isThere));
  return [...folders].filter((_, i) => there[i]).sort();
}
async function foldersOf({ revision, entries }) {
  const configs = entries.filter(
    ({ path }) => configPaths.some((name) => name === posix.basename(path)) && !isVendored(path)
  );
  const [maybe, sure] = [configs.filter(isPackage), configs.filter((entry) => !isPackage(entry))];
  const found = sure.map(({ path }) => path);
  for await (const source of maybe.length > 0 ? revision.read(maybe) : []) {
    const { path } = source.entry;
    if ("text" in source && hasConfig({ path, text: source.text })) found.push(path);
  }
  return found.map((path) => posix.dirname(path));
}
var isPackage = ({ path }) => isPackageJson(path);
var isVendored = (path) => /(?:^|\/)node_modules\//.test(path);

export {
  configFolders
};
