import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/renderers/json/render-json.ts
function renderJson(report) {
  return inertJson(report);
}
function inertJson(value) {
  return `${JSON.stringify(value, null, 2).replace(/[\p{Cf}\p{Zl}\p{Zp}\p{NChar}\u007f-\u009f]/gu, escaped)}
`;
}
function escaped(character) {
  return [...Array(character.length).keys()].map((i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`).join("");
}

export {
  renderJson,
  inertJson
};
