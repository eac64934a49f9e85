import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  grouped
} from "./chunk-DLLVV6TX.js";
import {
  safeLog
} from "./chunk-IGU7QL26.js";

// src/report/style.ts
var plainStyle = {
  name: (text) => safeLog(text),
  phrase: (text) => safeLog(text),
  place: (loc) => safeLog(loc.path + placeSuffix(loc)),
  comment: (_pull, _comment, text) => text,
  strong: (text) => text,
  arrow: "->"
};
function placeSuffix({ line, column, endLine }) {
  if (line !== void 0 && endLine !== void 0 && endLine > line) return `:${line}-${endLine}`;
  return line === void 0 ? "" : column === void 0 ? `:${line}` : `:${line}:${column}`;
}
function listed(names, style, most = 3) {
  const shown = names.slice(0, most).map((name) => style.name(name));
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(", ")} and ${rest} more`;
  const last = shown.pop() ?? "";
  return shown.length === 0 ? last : `${shown.join(", ")} and ${last}`;
}
function counted(count, noun) {
  return `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
}
function firstOf(names, count, style) {
  const more = count - names.length;
  return more > 0 ? `${names.map((one) => style.name(one)).join(", ")} and ${more.toLocaleString("en-US")} more` : listed(names, style);
}

export {
  plainStyle,
  placeSuffix,
  listed,
  counted,
  firstOf
};
