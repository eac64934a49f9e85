import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  Problem
} from "./chunk-CY2V4QIA.js";

// src/commands/prices/read-list-file.ts
import { constants, open } from "node:fs/promises";
import { resolve } from "node:path";
var mostBytes = 32 * 1024 * 1024;
async function readListFile(named, cwd, remedy) {
  const refuse = (why) => new Problem(`the price list ${why}.`, { where: { path: named }, remedy, mustFail: true });
  const path = resolve(cwd, named);
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch((error) => {
    throw refuse(error.code === "ENOENT" ? "does not exist" : `cannot be read (${error.code ?? "unknown error"})`);
  });
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw refuse("is not a file");
    if (stats.size > mostBytes) throw refuse("is larger than 32 MiB");
    return { file: path, text: await file.readFile("utf8"), written: stats.mtime.toISOString().slice(0, 10) };
  } finally {
    await file.close();
  }
}

export {
  readListFile
};
