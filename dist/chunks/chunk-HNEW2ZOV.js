import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  html,
  jsonInHtml
} from "./chunk-JUIQD3FH.js";
import {
  Problem
} from "./chunk-CY2V4QIA.js";

// src/page/document.ts
const { createHash } = process.getBuiltinModule("node:crypto");

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

export {
  pageOf
};
