import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/report/safe.ts
var longest = 160;
var whole = Number.POSITIVE_INFINITY;
var treacherous = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{NChar}]/gu;
function safeText(text, most = longest) {
  const visible = text.slice(0, 4 * most).replace(treacherous, escapeCharacter);
  const characters = [...visible];
  if (characters.length <= most && text.length <= 4 * most) return visible;
  return `${characters.slice(0, most / 2).join("")}\u2026${characters.slice(-most / 2).join("")}`;
}
function escapeCharacter(character) {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
function safeLog(text, most = longest) {
  return safeText(text, most).replaceAll("##[", "##\\[").replace(/:(?=:)/g, ":\\");
}
function safeCode(text, cell = false) {
  const visible = safeText(text).replaceAll("<!--", "<\\u{21}--");
  const runs = visible.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const pad = visible.startsWith("`") || visible.endsWith("`") || visible === "" ? " " : "";
  const span = `${fence}${pad}${visible}${pad}${fence}`;
  return cell ? span.replace(/\\(?=\\*\|)/g, "\\u{5c}").replaceAll("|", "\\|") : span;
}
function safeHtml(text) {
  const entities = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
    "`": "&#96;",
    "@": "&#64;",
    $: "&#36;",
    "#": "&#35;",
    "*": "&#42;",
    _: "&#95;",
    "|": "&#124;"
  };
  return safeText(text).replace(/[&<>"'`@$#*_|]/g, (character) => entities[character] ?? "");
}
function preformatted(text) {
  const visible = text.replace(new RegExp("(?!\\n)\\p{C}", "gu"), "\uFFFD");
  const escaped = visible.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<pre>
${escaped}
</pre>`;
}

export {
  whole,
  safeText,
  safeLog,
  safeCode,
  safeHtml,
  preformatted
};
