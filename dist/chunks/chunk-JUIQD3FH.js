import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  safeText
} from "./chunk-VCO7XQUP.js";

// src/page/html.ts
var entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
var LONGEST = 300;
function html(strings, ...parts) {
  return { html: strings.map((text, i) => text + textOf(parts[i])).join("") };
}
function textOf(part) {
  if (part === null || part === void 0 || part === false) return "";
  if (typeof part === "number") return String(part);
  if (typeof part === "string") return escapeHtml(part);
  if ("html" in part) return part.html;
  return part.map(textOf).join("");
}
var sentence = (text) => ({
  html: escapeHtml(text, 20 * LONGEST).replace(/`([^`]+)`/g, "<code>$1</code>").replace(/(?<![\d-])\d{1,6}(?:-\d{1,6}){1,2}(?![\d-])/g, '<span class="whole">$&</span>')
});
function escapeHtml(text, most = LONGEST) {
  return safeText(text, most).replace(/[&<>"']/g, (character) => entities[character] ?? "").replaceAll("##[", "##&#91;");
}
function jsonInHtml(data) {
  const text = JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return { html: text };
}

export {
  html,
  sentence,
  jsonInHtml
};
