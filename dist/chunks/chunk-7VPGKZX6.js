import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/data/value.ts
var DEEPEST = 50;
function toValue(tree, known = /* @__PURE__ */ new Map(), depth = 0) {
  if (tree.kind === "scalar") return tree.value;
  if (depth > DEEPEST) return null;
  const before = known.get(tree);
  if (before !== void 0) return before;
  if (tree.kind === "list") {
    const list = [];
    known.set(tree, list);
    for (const item of tree.items) list.push(toValue(item, known, depth + 1));
    return list;
  }
  const map = /* @__PURE__ */ new Map();
  known.set(tree, map);
  for (const [key, item] of tree.entries) map.set(key, toValue(item, known, depth + 1));
  return map;
}
function fromSample(sample) {
  if (Array.isArray(sample)) return sample.map(fromSample);
  if (typeof sample !== "object" || sample === null) return sample;
  return new Map(Object.entries(sample).map(([name, value]) => [name, fromSample(value)]));
}
function samplesOf(tree) {
  const value = tree?.kind === "map" ? toValue(tree) : void 0;
  if (!(value instanceof Map)) return /* @__PURE__ */ new Map();
  return new Map([...value].filter(([, sample]) => !isEmpty(sample)));
}
function isEmpty(value) {
  return value === null || value === "" || Array.isArray(value) && value.length === 0;
}
function plain(value) {
  if (Array.isArray(value)) return value.map(plain);
  return value instanceof Map ? Object.fromEntries([...value].map(([key, each]) => [key, plain(each)])) : value;
}

// src/data/parse-yaml.ts
import { runInNewContext } from "node:vm";

// src/data/yaml-library.ts
import { createRequire } from "node:module";
var loaded;
function yamlLibrary() {
  loaded ??= createRequire(import.meta.url)("./yaml.cjs");
  return loaded;
}

// src/data/parse-yaml.ts
var DEEPEST2 = 200;
var LARGEST = 512 * 1024;
var MOST_LEXEMES = 1e5;
var PATIENCE = 4e3;
var ALIAS_GROWTH = 10;
function parseYaml(text) {
  const documents = parseYamlDocuments(text);
  if ("problem" in documents) return documents;
  const [document, second] = documents;
  return second ? { problem: "not-yaml", at: second.at } : document?.tree ?? { problem: "not-yaml", at: 0 };
}
function parseYamlDocuments(text) {
  if (text.length > LARGEST) return { problem: "too-large", at: 0 };
  try {
    return runInNewContext("run()", { run: () => compose(text) }, { timeout: PATIENCE });
  } catch (error) {
    if (error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return { problem: "too-large", at: 0 };
    throw error;
  }
}
function compose(text) {
  const tokens = tokenize(text);
  if (!Array.isArray(tokens)) return tokens;
  const { Composer } = yamlLibrary();
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
  const documents = [];
  for (const document of composer.compose(tokens, true, text.length)) {
    const error = document.errors[0];
    if (error) return { problem: "not-yaml", at: error.pos[0] };
    const tree = toTree(document, text);
    if ("problem" in tree) return tree;
    documents.push({ at: document.range[0], tree });
  }
  return documents.length > 0 ? documents : { problem: "not-yaml", at: 0 };
}
function tokenize(text) {
  const { Lexer, Parser } = yamlLibrary();
  const parser = new Parser();
  const tokens = [];
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (++lexemes > MOST_LEXEMES) return { problem: "too-large", at: 0 };
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > DEEPEST2) return { problem: "too-deep", at: Math.min(parser.offset, text.length) };
  }
  tokens.push(...parser.end());
  return tokens;
}
function toTree(document, text) {
  const [start2, , end] = document.range;
  const build = { text, length: end - start2, anchors: /* @__PURE__ */ new Map(), size: 0, fault: void 0 };
  const tree = fromNode(document.contents, build);
  if (isBomb(build)) return { problem: "too-many-aliases", at: 0 };
  return build.fault ?? tree;
}
function isBomb({ size, length }) {
  return size > ALIAS_GROWTH * (length + 100);
}
function fromNode(node, build) {
  const { isAlias, isMap, isScalar, isSeq } = yamlLibrary();
  if (isAlias(node)) return fromAlias(node, build);
  const before = build.size;
  const tree = isMap(node) ? fromMap(node, build) : isSeq(node) ? fromList(node, build) : fromScalar(node, build);
  build.size += 1;
  const anchor = (isMap(node) || isSeq(node) || isScalar(node)) && node.anchor;
  if (anchor) build.anchors.set(anchor, { tree, size: build.size - before });
  return tree;
}
function fromAlias(node, build) {
  const target = build.anchors.get(node.source);
  if (!target) build.fault ??= { problem: "not-yaml", at: start(node) };
  build.size += target?.size ?? 0;
  return target?.tree ?? { at: start(node), kind: "scalar", value: null };
}
function fromList(node, build) {
  return { at: start(node), kind: "list", items: node.items.map((item) => fromNode(item, build)) };
}
function fromMap(node, build) {
  const { isScalar } = yamlLibrary();
  const entries = /* @__PURE__ */ new Map();
  const merged = [];
  for (const pair of node.items) {
    const key = pair.key;
    const tree = fromNode(pair.value, build);
    if (!isScalar(key)) continue;
    const name = String(key.value);
    if (name === "<<" && key.type === "PLAIN" && tree.kind !== "scalar") {
      merged.push(...tree.kind === "list" ? tree.items : [tree]);
      continue;
    }
    if (entries.has(name)) build.fault ??= { problem: "not-yaml", at: start(key) };
    entries.set(name, tree);
  }
  for (const each of merged) merge(each, entries, build);
  return { at: start(node), kind: "map", entries };
}
function merge(from, entries, build) {
  if (from.kind !== "map") return;
  for (const [name, tree] of from.entries) {
    build.size += 1;
    if (isBomb(build)) return;
    if (!entries.has(name)) entries.set(name, tree);
  }
}
function fromScalar(node, build) {
  const { isScalar } = yamlLibrary();
  if (!isScalar(node)) return { at: start(node), kind: "scalar", value: null };
  const { value } = node;
  const known = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  if (typeof value === "string") build.size += value.length;
  return { at: contentAt(node.type, start(node), build.text), kind: "scalar", value: known ? value : null };
}
function start(node) {
  return node?.range?.[0] ?? 0;
}
function contentAt(type, at, text) {
  if (type !== "BLOCK_LITERAL" && type !== "BLOCK_FOLDED") return at;
  const lineEnd = text.indexOf("\n", at);
  return lineEnd === -1 ? at : lineEnd + 1;
}

export {
  toValue,
  fromSample,
  samplesOf,
  isEmpty,
  plain,
  parseYaml,
  parseYamlDocuments
};
