import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  Problem
} from "./chunk-L67RJ3PA.js";

// src/config/config-source.ts
var configPaths = ["promptcost.yml", "promptcost.yaml", "package.json"];
var smallestConfig = "prompts:\n  - files: prompts/**\n    model: gpt-5-mini";
var isPackageJson = (path) => path === "package.json" || path.endsWith("/package.json");
var withoutMark = (text) => text.startsWith("\uFEFF") ? text.slice(1) : text;
var hasConfig = ({ path, text }) => {
  if (!isPackageJson(path)) return true;
  try {
    const parsed = JSON.parse(withoutMark(text));
    return typeof parsed === "object" && parsed !== null && Object.hasOwn(parsed, "promptcost");
  } catch {
    return /"promptcost"[ \t]{0,100}:[ \t]{0,100}\{/.test(text);
  }
};
function pickConfig(candidates, side) {
  const [first, second] = candidates.filter(hasConfig);
  if (first && second) {
    const whose = side ? ` at the ${side}` : "";
    const name = isPackageJson(second.path) ? `the key "promptcost" of ${second.path}` : second.path;
    throw new Problem(`there are two configs${whose}, ${first.path} and ${name}.`, {
      where: { path: second.path },
      remedy: "Keep one of them."
    });
  }
  return first;
}

// src/config/key-path.ts
var plain = /^[\w.$@/:-]{1,64}$/;
var joined = (path) => path.map((part) => `${typeof part === "number" ? "#" : "."}${part}`).join("\0");
var printableKey = (key) => plain.test(key) ? `"${key}"` : "this key";
function printed(path) {
  let text = "";
  for (const part of path) {
    if (typeof part === "number") text += `[${part}]`;
    else if (/^[a-z_][a-z0-9_]{0,63}$/i.test(part)) text += text ? `.${part}` : part;
    else text += plain.test(part) ? `["${part}"]` : "[...]";
  }
  return text;
}

// apart:yaml
import { createRequire } from "node:module";
var { Composer, Lexer, LineCounter, Parser, isAlias, isMap, isScalar, isSeq, parseDocument } = createRequire(import.meta.url)("./yaml.cjs");

// src/config/plain-value.ts
var Misfit = class extends Error {
  offset;
  remedy;
  constructor(what, offset, remedy) {
    super(what);
    this.offset = offset;
    this.remedy = remedy;
  }
};
var deepest = 24;
var mostNodes = 2e4;
function plainValue(node, offset) {
  const walk = { places: /* @__PURE__ */ new Map(), anchors: /* @__PURE__ */ new Map(), nodes: 0 };
  return { value: visit(node, [], { key: offset, value: offset }, walk), places: walk.places };
}
var startOf = (node, otherwise) => node?.range?.[0] ?? otherwise;
function visit(node, path, place, walk) {
  walk.nodes++;
  if (walk.nodes > mostNodes)
    throw new Misfit("the config is too large, perhaps by its aliases (*).", place.value, "Write out what is repeated.");
  if (path.length > deepest) throw new Misfit("this is nested too deeply.", place.value);
  walk.places.set(joined(path), place);
  if (isAlias(node)) {
    const target = walk.anchors.get(node.source);
    if (!target) throw new Misfit("this alias (*) has no anchor (&) above it.", place.value);
    return visit(target, path, place, walk);
  }
  if (isScalar(node)) {
    if (node.anchor) walk.anchors.set(node.anchor, node);
    return node.value;
  }
  if (isSeq(node)) {
    if (node.anchor) walk.anchors.set(node.anchor, node);
    return node.items.map((item, index) => {
      const start = startOf(item, place.value);
      return visit(item, [...path, index], { key: start, value: start }, walk);
    });
  }
  if (!isMap(node)) return null;
  if (node.anchor) walk.anchors.set(node.anchor, node);
  return mapping(node.items, path, place, walk);
}
var noNumber = Object.assign(/* @__PURE__ */ Object.create(null), { [Symbol.toPrimitive]: () => Number.NaN });
function mapping(pairs, path, place, walk) {
  const value = Object.create(noNumber);
  for (const pair of pairs) {
    const start = startOf(pair.key, place.value);
    const key = keyOf(pair.key, start);
    if (Object.hasOwn(value, key))
      throw new Misfit(`${printableKey(key)} is there twice.`, start, "Remove one of the two.");
    value[key] = visit(pair.value, [...path, key], { key: start, value: startOf(pair.value, start) }, walk);
  }
  return value;
}
function keyOf(node, offset) {
  if (!isScalar(node) || typeof node.value !== "string") {
    throw new Misfit("a key must be text.", offset, 'Put it in quotes, or look for a bracket, a ":" or a "?" too many.');
  }
  if (node.value === "<<") throw new Misfit("merge keys (<<) are not supported.", offset, "Write out the keys.");
  if (node.value === "__proto__") throw new Misfit('"__proto__" cannot be a key.', offset);
  return node.value;
}

// src/config/yaml-messages.ts
var sentences = {
  ALIAS_PROPS: "an alias (*) cannot have an anchor or a tag of its own.",
  BAD_ALIAS: "this alias (*) has no valid name.",
  BAD_COLLECTION_TYPE: "this tag does not fit its value.",
  BAD_DIRECTIVE: "this line starts with % but is not a YAML directive.",
  BAD_DQ_ESCAPE: "this text in double quotes has an unknown escape (\\).",
  BAD_INDENT: "the indentation does not fit the lines above, or a bracket is not closed.",
  BAD_PROP_ORDER: "an anchor or a tag is in the wrong place.",
  BAD_SCALAR_START: "a plain value cannot start with this character.",
  BLOCK_AS_IMPLICIT_KEY: 'there is a second ":" on this line.',
  BLOCK_IN_FLOW: "a list or mapping over several lines cannot be inside brackets.",
  DUPLICATE_KEY: "this key appears twice.",
  IMPOSSIBLE: "this is not YAML.",
  KEY_OVER_1024_CHARS: "this key is too long.",
  MISSING_CHAR: "a character is missing here: a quote, a comma, a colon, a space or a bracket.",
  MULTILINE_IMPLICIT_KEY: 'a key cannot span several lines: a ":" may be missing.',
  MULTIPLE_ANCHORS: "a value can have one anchor (&) only.",
  MULTIPLE_DOCS: "a config is one YAML document; a second one starts here.",
  MULTIPLE_TAGS: "a value can have one tag (!) only.",
  NON_STRING_KEY: "a key must be text.",
  RESOURCE_EXHAUSTION: "this is nested too deeply.",
  TAB_AS_INDENT: "a tab cannot indent YAML.",
  TAG_RESOLVE_FAILED: "tags (!) mean nothing in a config.",
  UNEXPECTED_TOKEN: "this is not YAML: something is out of place here."
};
var remedies = {
  BAD_INDENT: "Indent the keys of one mapping alike, and close every bracket.",
  DUPLICATE_KEY: "Keep one of them.",
  MISSING_CHAR: "Check that every quote and bracket opened above is closed.",
  UNEXPECTED_TOKEN: "Put a value that holds one of : # [ ] { } , in quotes.",
  BAD_SCALAR_START: "Put the value in quotes.",
  BLOCK_AS_IMPLICIT_KEY: 'Put a value that holds ": " in quotes, and every key on its own line.',
  BAD_DQ_ESCAPE: "Use single quotes, which have no escapes.",
  MULTIPLE_DOCS: 'Remove the line "---" and everything after it.',
  TAB_AS_INDENT: "Indent with spaces.",
  TAG_RESOLVE_FAILED: "Remove the tag, or put the value in quotes."
};
function yamlMessage(code) {
  return { what: sentences[code], remedy: remedies[code] };
}

// src/config/parse-source.ts
var largest = 65536;
var deepestBrackets = 32;
function parseSource(source) {
  const { path } = source;
  const text = withoutMark(source.text);
  if (text.length > largest) {
    throw new Problem("this config is larger than 64 KiB.", {
      where: { path },
      remedy: "Replace lists of single files with globs."
    });
  }
  const lines = new LineCounter();
  const locate = (offset) => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { path, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  try {
    const { value, places } = parse(text, lines, isPackageJson(path));
    return { path, value, at: (to, of) => locate(placeOf(places, to)[of]) };
  } catch (error) {
    if (!(error instanceof Misfit)) throw error;
    throw new Problem(error.message, { where: locate(error.offset), ...error.remedy && { remedy: error.remedy } });
  }
}
function placeOf(places, path) {
  for (let length = path.length; length >= 0; length--) {
    const place = places.get(joined(path.slice(0, length)));
    if (place) return length === path.length ? place : { key: place.key, value: place.key };
  }
  return { key: 0, value: 0 };
}
function parse(text, lines, within) {
  refuseDeepBrackets(text, lines);
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
    schema: "core",
    version: "1.2",
    merge: false
  });
  const trouble = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])[0];
  if (trouble) {
    const { what, remedy } = yamlMessage(trouble.code);
    throw new Misfit(what, trouble.pos[0], remedy);
  }
  if (document.directives?.yaml.explicit && document.directives.yaml.version !== "1.2") {
    throw new Misfit("a config is YAML 1.2.", 0, "Remove the line that starts with %YAML.");
  }
  const root = within ? keyed(document.contents) : { node: document.contents, offset: 0 };
  const { value, places } = plainValue(root.node, root.offset);
  if (value === null || value === "" || typeof value === "object" && Object.keys(value).length === 0) {
    throw new Misfit("this config is empty.", root.offset, `Remove it, or write at least:
${smallestConfig}`);
  }
  if (typeof value !== "object" || Array.isArray(value)) {
    throw new Misfit("a config is a mapping of keys.", root.offset, `Write for example:
${smallestConfig}`);
  }
  return { value, places };
}
function refuseDeepBrackets(text, lines) {
  let depth = 0;
  const starts = [0];
  for (let offset = 0; offset < text.length; offset++) {
    const character = text.charCodeAt(offset);
    if (character === 10) starts.push(offset + 1);
    else if (character === 91 || character === 123) depth++;
    else if ((character === 93 || character === 125) && depth > 0) depth--;
    if (depth > deepestBrackets) {
      for (const start of starts) lines.addNewLine(start);
      throw new Misfit("this is nested too deeply.", offset);
    }
  }
}
function keyed(contents) {
  const pairs = isMap(contents) ? contents.items.filter(({ key }) => isScalar(key) && key.value === "promptcost") : [];
  const [pair, second] = pairs;
  const startOf2 = (node) => node?.range?.[0] ?? 0;
  if (second) throw new Misfit('"promptcost" is there twice.', startOf2(second.key), "Remove one of the two.");
  return { node: pair?.value, offset: pair ? startOf2(pair.key) : 0 };
}

export {
  configPaths,
  isPackageJson,
  hasConfig,
  pickConfig,
  joined,
  printableKey,
  printed,
  parseSource
};
