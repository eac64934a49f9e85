import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  nearestConfig
} from "./chunk-VCO7XQUP.js";
import {
  parseSource
} from "./chunk-PA3FTUPK.js";
import {
  configPaths,
  hasConfig,
  pickConfig
} from "./chunk-B35ZWARA.js";

// src/commands/prices/own-config.ts
import { readFile } from "node:fs/promises";
import { join } from "node:path";
async function ownConfig(cwd) {
  const folder = await nearestConfig(cwd, configPaths, hasConfig);
  const found = await Promise.all(
    configPaths.map(async (path) => {
      const text = await readFile(join(folder, path), "utf8").catch(() => void 0);
      return text === void 0 ? [] : [{ path, text }];
    })
  );
  const config = pickConfig(found.flat());
  const { prices } = config ? parseSource(config).value : {};
  const file = typeof prices === "object" && prices !== null && "file" in prices ? prices.file : void 0;
  return { folder, priceFile: typeof file === "string" && file !== "" ? file : void 0 };
}

export {
  ownConfig
};
