import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/revisions/nearest-config.ts
import { existsSync } from "node:fs";
import { lstat, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
async function nearestConfig(cwd, names, isConfig) {
  for (const folder of upToTop(resolve(cwd))) {
    for (const path of names) {
      const text = await textOf(join(folder, path));
      if (text !== void 0 && isConfig({ path, text })) return folder;
    }
  }
  return cwd;
}
function upToTop(start) {
  const folders = [];
  for (let folder = start; ; folder = dirname(folder)) {
    folders.push(folder);
    if (existsSync(join(folder, ".git"))) return folders;
    if (folder === dirname(folder)) return [];
  }
}
var largest = 4 * 1024 * 1024;
async function textOf(path) {
  const is = await lstat(path).catch(() => void 0);
  if (!is?.isFile() || is.size > largest) return void 0;
  return readFile(path, "utf8").catch(() => void 0);
}

export {
  nearestConfig
};
