import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  removeAtEnd
} from "./chunk-HWZFXRCE.js";
import {
  Problem
} from "./chunk-L67RJ3PA.js";

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

// src/commands/write-whole.ts
import { open, realpath, rename, stat, writeFile } from "node:fs/promises";
import { pid } from "node:process";
async function writeWhole(path, text, what = "the report") {
  try {
    const target = await realpath(path).catch(() => path);
    const present = await stat(target).catch(() => void 0);
    if (present && !present.isFile()) return await writeFile(target, text);
    const draft = `${target}.${pid}.tmp`;
    const file = await open(draft, "wx");
    const remove = removeAtEnd(draft);
    try {
      await file.writeFile(text).finally(() => file.close());
      await rename(draft, target);
    } finally {
      remove();
    }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? ` (${error.code})` : "";
    throw new Problem(`cannot write ${what} to ${path}${code}.`, {
      remedy: "Name a file in a folder that exists and that you may write to."
    });
  }
}

export {
  nearestConfig,
  writeWhole
};
