import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  removeAtEnd
} from "./chunk-HWZFXRCE.js";
import {
  Problem
} from "./chunk-L67RJ3PA.js";

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
  writeWhole
};
