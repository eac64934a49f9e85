import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  nearestConfig
} from "./chunk-YG6QS7MK.js";
import {
  isFolder
} from "./chunk-I3CXZIZI.js";
import {
  configPaths,
  hasConfig
} from "./chunk-7DFFAAND.js";

// src/commands/checked-folder.ts
import { basename, dirname, relative, resolve, sep } from "node:path";
async function checkedFolder(cwd, file) {
  if (file === void 0) return { cwd: await nearestConfig(cwd, configPaths, hasConfig), file };
  const path = resolve(cwd, file);
  const folder = dirname(path);
  const isOwn = configPaths.some((name) => name === basename(path));
  const isThere = isOwn && await isFolder(folder);
  return isThere ? { cwd: folder, file: basename(path) } : { cwd, file: fromFolder(cwd, path) };
}
function fromFolder(folder, path) {
  return relative(folder, path).split(sep).join("/") || ".";
}

export {
  checkedFolder,
  fromFolder
};
