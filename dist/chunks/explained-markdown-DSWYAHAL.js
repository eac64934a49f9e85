import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderExplained
} from "./chunk-CVF2VIOP.js";
import "./chunk-WYWQG2HP.js";
import "./chunk-4OFTSKNC.js";
import "./chunk-CO6LKYFY.js";
import "./chunk-26EFRQV4.js";
import "./chunk-VS2VRNCT.js";
import "./chunk-CLY5I7BX.js";
import "./chunk-TYKLVS4E.js";
import "./chunk-7QBRWRUZ.js";
import "./chunk-K5Q5QNMK.js";

// src/renderers/markdown/explained-markdown.ts
function explainedMarkdown(report) {
  const text = renderExplained(report);
  const runs = text.match(/`{3,}/g) ?? [];
  const fence = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return `${fence}text
${text}${fence}
`;
}
export {
  explainedMarkdown
};
