import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/renderers/json/render-json.ts
function renderJson(report) {
  return [...jsonPieces(report)].join("");
}
function* jsonPieces(report) {
  const { changes } = report;
  const [before, behind] = inertJson({ ...report, changes: [] }).split(EMPTY);
  yield `${before}${START}`;
  for (let from = 0; from < changes.length; from += AT_ONCE) {
    const some = inertJson({ changes: changes.slice(from, from + AT_ONCE) });
    yield `${from === 0 ? "" : ","}${some.slice(`{${START}`.length, -END.length)}`;
  }
  yield `${changes.length === 0 ? "" : "\n  "}]${behind}`;
}
var AT_ONCE = 50;
var START = '\n  "changes": [';
var EMPTY = `${START}]`;
var END = "\n  ]\n}\n";
function inertJson(value) {
  const json = JSON.stringify(value, null, 2);
  return `${BEYOND_ASCII.test(json) ? json.replace(ACTS, escaped) : json}
`;
}
var BEYOND_ASCII = /[^\n -~]/;
var ACTS = /[\p{Cf}\p{Zl}\p{Zp}\p{NChar}\u007f-\u009f]/gu;
function escaped(character) {
  return [...Array(character.length).keys()].map((i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`).join("");
}

export {
  renderJson,
  jsonPieces,
  inertJson
};
