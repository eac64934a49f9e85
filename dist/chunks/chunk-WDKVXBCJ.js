import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  html,
  jsonInHtml
} from "./chunk-7F6AZ4IA.js";
import {
  Problem
} from "./chunk-WX5PNMOM.js";

// src/page/document.ts
import { createHash } from "node:crypto";

// src/page/read-asset.ts
import { existsSync, readFileSync } from "node:fs";
var folders = ["./page/", "../page/", "../../dist/page/"];
function readAsset(name) {
  const path = folders.map((folder) => new URL(`${folder}${name}`, import.meta.url)).find(existsSync);
  if (path) return readFileSync(path, "utf8").trim();
  throw new Problem(`the page's ${name} is missing from this installation`, { remedy: "Install promptcost again." });
}

// src/page/document.ts
function pageOf({ title, body, script, data }) {
  const [style, code] = [readAsset("page.css"), readAsset(script)];
  const policy = [
    "default-src 'none'",
    `script-src '${digest(code)}'`,
    `style-src '${digest(style)}'`,
    "base-uri 'none'",
    "form-action 'none'"
  ].join("; ");
  const raw = (text) => ({ html: text });
  return `${html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${raw(style)}</style>
</head>
<body>
${body}
${data !== void 0 && html`<script type="application/json" id="data">${jsonInHtml(data)}</script>`}
<script>${raw(code)}</script>
</body>
</html>`.html}
`;
}
function digest(text) {
  return `sha256-${createHash("sha256").update(text, "utf8").digest("base64")}`;
}

// src/page/table.ts
function tableOf(id, title, columns, rows, hasFilter = true) {
  const heads = columns.map(
    ({ head, figures, sorts = true, scripted }) => html`<th scope="col"${figures && html` class="n"`}${sorts && html` data-sort`}${scripted && html` data-scripted hidden`}>${head}</th>`
  );
  return html`<section>
<h2 id="${id}-title">${title}</h2>
${hasFilter && html`<div class="controls" data-scripted hidden><label>Filter<input type="search" id="${id}-filter" data-filters="${id}" autocomplete="off"></label><span class="muted" id="${id}-filter-count" role="status"></span></div>`}
<div class="scroll tall" role="region" aria-labelledby="${id}-title" tabindex="0">
<table id="${id}" data-sorts><thead><tr>${heads}</tr></thead>
<tbody>${rows}</tbody></table>
</div>
</section>`;
}
var number = (value, shown, tone = "") => html`<td class="n ${tone}" data-value="${value === null ? "" : value}">${shown}</td>`;

export {
  pageOf,
  tableOf,
  number
};
