import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  nameOfPolicy,
  policySource,
  resolvePath
} from "./chunk-6SDM7VA2.js";
import {
  parseSource
} from "./chunk-FER6KG77.js";
import "./chunk-7DFFAAND.js";
import {
  Problem
} from "./chunk-L67RJ3PA.js";
import "./chunk-K5Q5QNMK.js";

// src/config/open-policies.ts
import { dirname } from "node:path/posix";
var longestChain = 5;
async function withPolicies(source, side, reader) {
  if (!source) return void 0;
  const policies = [];
  const known = /* @__PURE__ */ new Set();
  let named = namedIn({ ...source, isOwn: true });
  let holder = { kind: "file", path: resolvePath(reader.directory, source.path) ?? source.path };
  while (named) {
    const wanted = located(holder, named);
    const name = nameOfPolicy(wanted);
    if (known.has(name))
      throw new Problem("policies extend each other in a circle.", { where: named.at, remedy: leave });
    if (policies.length === longestChain)
      throw new Problem(`more than ${longestChain} policies extend each other.`, { where: named.at, remedy: leave });
    known.add(name);
    const read = await readPolicy(wanted, side, reader, named.at);
    const isMovable = wanted.kind === "github" && wanted.by === "tag" && wanted.commit === void 0;
    policies.push({ name, ...read, isMovable });
    holder = wanted.kind === "github" && read.commit ? { ...wanted, ref: read.commit, by: "commit", commit: void 0 } : wanted;
    named = namedIn({ path: name, text: read.text });
  }
  return policies.length === 0 ? source : { ...source, policies };
}
var leave = 'Remove "extends" from one of them.';
function namedIn(source) {
  if (!source.text.includes("extends")) return void 0;
  const parsed = source.isOwn ? parsedOrNot(source) : parseSource(source);
  if (!parsed) return void 0;
  const written = Object.hasOwn(parsed.value, "extends") ? parsed.value.extends : void 0;
  const found = typeof written === "string" ? policySource(written) : void 0;
  return found && { source: found, at: parsed.at(["extends"], "value") };
}
function parsedOrNot(source) {
  try {
    return parseSource(source);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return void 0;
  }
}
function located(holder, { source, at }) {
  if (source.kind !== "file") return source;
  const folder = dirname(holder.path);
  const path = resolvePath(folder === "." ? "" : folder, source.path);
  if (path === void 0)
    throw new Problem("extends leads out of the repository.", { where: at, remedy: "Name a file of this repository." });
  return { ...holder, path };
}
async function readPolicy(source, side, reader, at) {
  if (source.kind === "file") {
    const text = await reader.file(side, source.path);
    if (text !== void 0) return { text };
    throw new Problem(`extends names ${source.path}, which is not there at the ${side}.`, {
      where: at,
      remedy: "The path is relative to the checked directory, or to the policy that names it."
    });
  }
  try {
    return await reader.remote(source);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(error.what, { where: at, ...error.remedy && { remedy: error.remedy } });
  }
}
export {
  withPolicies
};
