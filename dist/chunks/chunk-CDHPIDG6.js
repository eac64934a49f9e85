import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  placeSuffix,
  safeCode,
  safeText
} from "./chunk-VCO7XQUP.js";

// src/renderers/markdown/markdown-style.ts
function markdownStyle(links, directory, prefix = "") {
  const references = [];
  const labels = /* @__PURE__ */ new Map();
  const place = (loc) => {
    const shown = safeCode(loc.path + placeSuffix({ path: "", line: loc.line, endLine: loc.endLine }));
    const url = links && blobUrl(links, directory, loc);
    if (url === void 0) return shown;
    const label = labels.get(url) ?? `${prefix}${labels.size + 1}`;
    if (!labels.has(url)) references.push(`[${label}]: ${url}`);
    labels.set(url, label);
    return `[${shown}][${label}]`;
  };
  return {
    style: {
      name: (text) => safeCode(text),
      phrase,
      place,
      comment: (pull, comment, text) => links ? `[${text}](${links.server}/${links.repository}/pull/${pull}#issuecomment-${comment})` : text,
      strong: (text) => `**${text}**`,
      arrow: "\u2192"
    },
    references
  };
}
function phrase(text) {
  return /^[A-Za-z0-9 ,./()-]{0,160}$/.test(text) && !/www\.|gh-\d/i.test(text) ? text : safeCode(text);
}
function blobUrl({ server, repository, headSha }, directory, loc) {
  const { path, line, endLine } = loc;
  const ups = /^(?:\.\.\/)*/.exec(path)?.[0].length ?? 0;
  const folders = directory === "" ? [] : directory.split("/");
  if (ups / 3 > folders.length) return void 0;
  const parts = [...folders.slice(0, folders.length - ups / 3), ...path.slice(ups).split("/")];
  if (parts.some((part) => part === "" || part === "." || part === "..")) return void 0;
  const encoded = parts.map(encodeName).join("/");
  return `${server}/${repository}/blob/${headSha}/${encoded}?plain=1${line === void 0 ? "" : `#L${line}${endLine === void 0 ? "" : `-L${endLine}`}`}`;
}
function encodeName(name) {
  const valid = new RegExp("\\p{Cs}", "u").test(name) ? safeText(name) : name;
  return encodeURIComponent(valid).replace(
    /[!'()*~_]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  );
}

export {
  markdownStyle
};
