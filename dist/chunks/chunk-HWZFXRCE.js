import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/revisions/left-over.ts
import { rmSync } from "node:fs";
var paths = /* @__PURE__ */ new Set();
var children = /* @__PURE__ */ new Set();
function removeAtEnd(path) {
  paths.add(path);
  return () => {
    rmSync(path, { recursive: true, force: true });
    paths.delete(path);
  };
}
function endAtEnd(child) {
  children.add(child);
  child.once("close", () => children.delete(child));
}
function leaveNothing() {
  for (const child of children) child.kill("SIGKILL");
  for (const path of paths) {
    try {
      rmSync(path, { recursive: true, force: true });
    } catch {
    }
  }
  paths.clear();
}

export {
  removeAtEnd,
  endAtEnd,
  leaveNothing
};
