import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/report/safe.ts
var longest = 160;
var treacherous = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
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
  return `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
}

export {
  safeText,
  safeLog,
  safeCode,
  safeHtml,
  preformatted,
  plainStyle,
  placeSuffix,
  listed,
  counted
};
