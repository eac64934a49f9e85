import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  measureOne,
  openProject,
  prepare
} from "./chunk-VCO7XQUP.js";
import {
  Problem
} from "./chunk-CY2V4QIA.js";

// src/judging/measure-here.ts
async function measureHere(cwd, flags, usage = false) {
  const sides = { kind: "local", cwd, alone: true };
  try {
    const prepared = await prepare({ sides, config: flags, withoutUsage: !usage });
    return { config: prepared.config, changes: (await measureOne(prepared)).changes };
  } catch (error) {
    if (!(error instanceof Problem) || !error.what.startsWith("no prompts found")) throw error;
    const { config } = await openProject({ sides, config: flags });
    return { config, changes: [] };
  }
}

export {
  measureHere
};
