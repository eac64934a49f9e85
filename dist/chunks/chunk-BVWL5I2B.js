import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  require_mod
} from "./chunk-LWC2EFTY.js";
import {
  __toESM
} from "./chunk-K5Q5QNMK.js";

// src/commands/did-you-mean.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
function didYouMean(word, known, shown = (name) => name) {
  const near = (0, import_fastest_levenshtein.closest)(word.slice(0, 40), [...known]);
  return word.length <= 40 && (0, import_fastest_levenshtein.distance)(word, near) <= 2 ? `Did you mean ${shown(near)}? ` : "";
}

export {
  didYouMean
};
