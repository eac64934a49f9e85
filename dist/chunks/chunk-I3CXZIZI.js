import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/revisions/is-folder.ts
import { stat } from "node:fs/promises";
async function isFolder(path) {
  return (await stat(path).catch(() => void 0))?.isDirectory() ?? false;
}

export {
  isFolder
};
