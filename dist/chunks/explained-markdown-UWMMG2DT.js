import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderExplained
} from "./chunk-42BJIVVU.js";
import "./chunk-R4NXGFUU.js";
import "./chunk-WWH6NAOA.js";
import "./chunk-U3TV565H.js";
import "./chunk-SCXLJGHO.js";
import "./chunk-37D24JJ5.js";
import "./chunk-NCIIVNME.js";
import "./chunk-TYKLVS4E.js";
import "./chunk-KOX2BK4X.js";
import "./chunk-DLLVV6TX.js";
import "./chunk-WLCL3LWA.js";
import "./chunk-IGU7QL26.js";
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
