import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  Problem
} from "./chunk-L67RJ3PA.js";

// src/config/config-source.ts
var configPaths = ["promptcost.yml", "promptcost.yaml", "package.json"];
var smallestConfig = "prompts:\n  - files: prompts/**\n    model: gpt-5-mini";
var isPackageJson = (path) => path === "package.json" || path.endsWith("/package.json");
var withoutMark = (text) => text.startsWith("\uFEFF") ? text.slice(1) : text;
var hasConfig = ({ path, text }) => {
  if (!isPackageJson(path)) return true;
  try {
    const parsed = JSON.parse(withoutMark(text));
    return typeof parsed === "object" && parsed !== null && Object.hasOwn(parsed, "promptcost");
  } catch {
    return /"promptcost"[ \t]{0,100}:[ \t]{0,100}\{/.test(text);
  }
};
function pickConfig(candidates, side) {
  const [first, second] = candidates.filter(hasConfig);
  if (first && second) {
    const whose = side ? ` at the ${side}` : "";
    const name = isPackageJson(second.path) ? `the key "promptcost" of ${second.path}` : second.path;
    throw new Problem(`there are two configs${whose}, ${first.path} and ${name}.`, {
      where: { path: second.path },
      remedy: "Keep one of them."
    });
  }
  return first;
}

// src/config/key-path.ts
var plain = /^[\w.$@/:-]{1,64}$/;
var joined = (path) => path.map((part) => `${typeof part === "number" ? "#" : "."}${part}`).join("\0");
var printableKey = (key) => plain.test(key) ? `"${key}"` : "this key";
function printed(path) {
  let text = "";
  for (const part of path) {
    if (typeof part === "number") text += `[${part}]`;
    else if (/^[a-z_][a-z0-9_]{0,63}$/i.test(part)) text += text ? `.${part}` : part;
    else text += plain.test(part) ? `["${part}"]` : "[...]";
  }
  return text;
}

export {
  joined,
  printableKey,
  printed,
  configPaths,
  smallestConfig,
  isPackageJson,
  withoutMark,
  hasConfig,
  pickConfig
};
