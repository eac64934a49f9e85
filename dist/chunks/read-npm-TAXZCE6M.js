import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  fetchSmall,
  policyText
} from "./chunk-ZV6XTUHK.js";
import {
  Problem
} from "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";

// src/policies/read-npm.ts
import { gunzipSync } from "node:zlib";

// src/policies/tar.ts
var block = 512;
function fileInTar(tar, path) {
  const bytes = Buffer.from(tar.buffer, tar.byteOffset, tar.byteLength);
  for (let at = 0; at + block <= bytes.length; ) {
    const name = textAt(bytes, at, 100);
    if (name === "") return void 0;
    const size = Number.parseInt(textAt(bytes, at + 124, 12).trim(), 8);
    if (!Number.isSafeInteger(size) || size < 0) return void 0;
    const prefix = textAt(bytes, at + 345, 155);
    const full = prefix === "" ? name : `${prefix}/${name}`;
    const isPlain = bytes[at + 156] === 48 || bytes[at + 156] === 0;
    const start = at + block;
    if (isPlain && full.slice(full.indexOf("/") + 1) === path)
      return start + size <= bytes.length ? bytes.subarray(start, start + size) : void 0;
    at = start + Math.ceil(size / block) * block;
  }
  return void 0;
}
function textAt(bytes, at, length) {
  const end = bytes.subarray(at, at + length).indexOf(0);
  return bytes.toString("utf8", at, at + (end < 0 ? length : end));
}

// src/policies/read-npm.ts
var npmRegistry = "https://registry.npmjs.org";
var mostBytes = 1024 * 1024;
var mostUnpacked = 8 * 1024 * 1024;
async function readNpmPolicy(policy, registry) {
  const { name, version, path } = policy;
  const url = new URL(`${registry}/${name}/-/${name.slice(name.indexOf("/") + 1)}-${version}.tgz`);
  const { status, bytes } = await fetchSmall(url, {}, mostBytes);
  if (status !== 200)
    throw new Problem(`the package ${name} cannot be read at ${version}: the registry answers ${status}.`, {
      remedy: "Name a version that is published on npm, in full: @1.2.0"
    });
  const file = fileInTar(unpacked(bytes, name), path);
  if (!file)
    throw new Problem(`the package ${name}@${version} has no file ${path}.`, {
      remedy: "Name a file by its path in the package."
    });
  return { text: policyText(file, path) };
}
function unpacked(bytes, name) {
  try {
    return gunzipSync(bytes, { maxOutputLength: mostUnpacked });
  } catch (cause) {
    throw new Problem(`the archive of the package ${name} is broken, or larger than 8 MiB.`, { cause });
  }
}
export {
  npmRegistry,
  readNpmPolicy
};
