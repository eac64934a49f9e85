import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/data/csv.ts
function readCsv(text, most) {
  const rows = [];
  let names;
  for (const fields of rowsOf(text.replace(/^\uFEFF/, ""))) {
    if (fields.length === 1 && fields[0]?.trim() === "") continue;
    if (names) rows.push(new Map(names.map((name, i) => [name, fields[i] ?? ""])));
    else names = fields.map((name) => name.trim());
    if (rows.length >= most) break;
  }
  return rows;
}
function* rowsOf(text) {
  let fields = [];
  for (let at = 0; at <= text.length; ) {
    const { value, end } = text[at] === '"' ? quoted(text, at) : bare(text, at);
    fields.push(value);
    if (text[end] !== ",") {
      yield fields;
      fields = [];
    }
    at = text[end] === "\r" && text[end + 1] === "\n" ? end + 2 : end + 1;
  }
}
function bare(text, at) {
  const end = stop(text, at);
  return { value: text.slice(at, end), end };
}
function quoted(text, at) {
  let value = "";
  let from = at + 1;
  for (; ; ) {
    const quote = text.indexOf('"', from);
    const close = quote === -1 ? text.length : quote;
    value += text.slice(from, close);
    if (text[close + 1] !== '"') return { value, end: stop(text, Math.min(close + 1, text.length)) };
    value += '"';
    from = close + 2;
  }
}
var STOP = /,|\r?\n/g;
function stop(text, at) {
  STOP.lastIndex = at;
  return STOP.exec(text)?.index ?? text.length;
}

export {
  readCsv
};
