import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  counted,
  plainStyle
} from "./chunk-EERCZUI2.js";
import {
  grouped,
  signedPercent
} from "./chunk-DLLVV6TX.js";

// src/report/since-line.ts
function sinceLine({ since, changes, base }, style) {
  if (!since || base === null) return "";
  const grown = changes.filter(({ since: growth2 }) => growth2 !== void 0 && growth2.tokens.base > 0).sort((a, b) => growth(b) - growth(a));
  const [most] = grown;
  const sha = since.sha === void 0 || since.sha.startsWith(since.ref) ? "" : ` (${style.name(since.sha.slice(0, 7))})`;
  const when = `Since ${style.name(since.ref)}${sha}`;
  const without = since.without === 0 ? "" : ` ${counted(since.without, "changed prompt")} did not exist then.`;
  if (!most?.since) return since.without === 0 ? "" : `${when}: nothing to compare.${without}`;
  const { base: then, head: now } = most.since.tokens;
  const others = grown.length === 1 ? "" : `, the most of ${counted(grown.length, "changed prompt")}`;
  const tokens = `${grouped(then)} ${style.arrow} ${grouped(now)} tokens`;
  return `${when}: ${style.name(most.id)} ${tokens} (${signedPercent(100 * (now - then) / then)})${others}.${without}`;
}
function sinceText({ ref }, { tokens }) {
  const { base, head } = tokens;
  return `${plainStyle.name(ref)} ${grouped(base)} -> ${grouped(head)} tokens${base > 0 ? ` (${signedPercent(100 * (head - base) / base)})` : ""}`;
}
var growth = ({ since }) => since ? since.tokens.head / since.tokens.base : 0;

export {
  sinceLine,
  sinceText
};
