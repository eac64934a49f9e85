import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import "./chunk-K5Q5QNMK.js";

// src/history/formats/html.ts
async function historyHtml(history) {
  return history.promptcost;
}
export {
  historyHtml
};
