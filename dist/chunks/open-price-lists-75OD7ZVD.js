import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  parseSource
} from "./chunk-FER6KG77.js";
import {
  unreadable
} from "./chunk-EMMUCEHO.js";
import "./chunk-7DFFAAND.js";
import {
  Problem
} from "./chunk-L67RJ3PA.js";
import "./chunk-K5Q5QNMK.js";

// src/config/open-price-lists.ts
async function openPriceLists(sides, sources, read) {
  const head = await listOf(sides.head, sources.head, read);
  try {
    return { base: sides.base && await listOf(sides.base, sources.base, read), head, findings: [] };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const file = error.where?.path ?? "";
    const broken = { kind: "price-list-broken", severity: "warn", file, problem: error.what };
    return { base: void 0, head, findings: [broken] };
  }
}
async function listOf(side, source, read) {
  const named = source && nameIn(source);
  if (!named) return void 0;
  const entry = side.entries.find(({ path }) => path === named.path);
  if (!entry)
    throw new Problem(`prices.file names a file that is not there in ${side.revision.label}.`, {
      where: named.at,
      remedy: "Write it with: promptcost prices update. Its path is relative to the checked directory."
    });
  for await (const found of side.revision.read([entry])) {
    if ("text" in found) return read(named.path, entry.id, found.text);
    throw new Problem(`this price list ${unreadable[found.unreadable]}.`, { where: { path: named.path } });
  }
  return void 0;
}
function nameIn(source) {
  if (!/prices/.test(source.text) || !/file/.test(source.text)) return void 0;
  let parsed;
  try {
    parsed = parseSource(source);
  } catch {
    return void 0;
  }
  const { prices } = parsed.value;
  const file = typeof prices === "object" && prices !== null && "file" in prices ? prices.file : void 0;
  if (typeof file !== "string" || file === "") return void 0;
  return { path: file.replace(/^(?:\.\/)+/, ""), at: parsed.at(["prices", "file"], "value") };
}
export {
  openPriceLists
};
