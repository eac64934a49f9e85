import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  divideRounded,
  priceOf
} from "./chunk-FUB7QBBI.js";
import {
  readCsv
} from "./chunk-LUW2SAL6.js";
import {
  fromSample,
  isEmpty,
  parseYaml,
  parseYamlDocuments,
  plain,
  samplesOf,
  toValue
} from "./chunk-7VPGKZX6.js";
import {
  ttlNames
} from "./chunk-NIK76VMB.js";
import {
  allCalls,
  defaultModel,
  notPrompts,
  otherText,
  otherTextExclude,
  places,
  routes,
  valuesOnly
} from "./chunk-3DENZ2PB.js";
import {
  printed
} from "./chunk-7DFFAAND.js";
import {
  identify,
  tokenizerNamed
} from "./chunk-6MWPPLBS.js";
import {
  require_mod
} from "./chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunk-L67RJ3PA.js";
import {
  __toESM
} from "./chunk-K5Q5QNMK.js";

// src/tokens/hidden/attachments.ts
var CLAUDE = { pdf: 2700, document: 500, audio: 200, video: 2e3 };
var GEMINI = { pdf: 750, document: 500, audio: 200, video: 2e3 };
var OPENAI = { pdf: 750, document: 500, audio: 200, video: 2e3 };
var OTHERS = { pdf: 1300, document: 500, audio: 200, video: 2e3 };
function attachmentOf({ kind }, tokenizer) {
  const tokens = kindsOf(tokenizer)[kind];
  return { tokens, off: tokens };
}
function kindsOf(tokenizer) {
  if (tokenizer.startsWith("claude")) return CLAUDE;
  if (tokenizer === "gemini") return GEMINI;
  return tokenizer.endsWith("_base") ? OPENAI : OTHERS;
}

// src/tokens/hidden/spaced-json.ts
function spacedJson(text) {
  try {
    return spaced(JSON.parse(text), 0);
  } catch {
    return text;
  }
}
var DEEPEST = 100;
function spaced(value2, depth) {
  if (typeof value2 !== "object" || value2 === null) return JSON.stringify(value2);
  if (depth >= DEEPEST) return "null";
  if (Array.isArray(value2)) return `[${value2.map((item) => spaced(item, depth + 1)).join(", ")}]`;
  const entries = Object.entries(value2).map(([key, item]) => `${JSON.stringify(key)}: ${spaced(item, depth + 1)}`);
  return `{${entries.join(", ")}}`;
}

// src/tokens/hidden/claude-calls.ts
var CALL = 40;
var ARGUMENT = 11;
var TOGETHER = 27;
var SINCE_48 = 21;
function claudeCalls({ calls = [] }, tokenizer) {
  const spaces = calls.reduce((sum3, call) => sum3 + spacing(call.arguments, tokenizer), 0);
  const together7 = calls.length > 1 ? TOGETHER : 0;
  if (tokenizer.name !== "claude-3") return spaces + calls.length * SINCE_48 + together7;
  const given2 = calls.reduce((sum3, call) => sum3 + argumentCount(call.arguments), 0);
  return spaces + CALL * calls.length + ARGUMENT * given2 + together7;
}
function spacing(json, tokenizer) {
  return tokenizer.count(spacedJson(json)) - tokenizer.count(json);
}
function argumentCount(json) {
  try {
    const given2 = JSON.parse(json);
    return typeof given2 === "object" && given2 !== null ? Object.keys(given2).length : 0;
  } catch {
    return 1;
  }
}

// src/tokens/hidden/schema-of.ts
var MOST_SCHEMAS = 5e3;
var CHARACTERS = 200;
var DEEPEST2 = 30;
function schemaOf(text) {
  if (text === void 0) return void 0;
  try {
    const root = JSON.parse(text);
    return isSchema(root) ? { root, budget: { left: MOST_SCHEMAS } } : void 0;
  } catch {
    return void 0;
  }
}
function resolved(value2, root, budget) {
  budget.left--;
  if (budget.left <= 0) return {};
  let schema = isSchema(value2) ? value2 : {};
  for (let steps = 0; typeof schema.$ref === "string" && steps < DEEPEST2; steps++) {
    const { $ref, ...own2 } = schema;
    const target = String($ref).replace(/^#\/?/, "").split("/").filter((key) => key !== "").reduce((found, key) => isSchema(found) && Object.hasOwn(found, key) ? found[key] : void 0, root);
    schema = { ...isSchema(target) ? target : {}, ...own2 };
    budget.left -= Math.floor(lengthOf(schema) / CHARACTERS);
  }
  return schema;
}
function lengthOf({ description, title, enum: allowed, properties, required: required2 }) {
  const lists = [allowed, required2].flatMap((list2) => Array.isArray(list2) ? list2 : []);
  const keys = isSchema(properties) ? Object.keys(properties) : [];
  const texts = [description, title, ...lists, ...keys].filter(isText);
  return texts.reduce((sum3, text) => sum3 + text.length, 4 * lists.length);
}
function propertiesOf(schema, root, budget) {
  const required2 = new Set(Array.isArray(schema.required) ? schema.required : []);
  return Object.entries(isSchema(schema.properties) ? schema.properties : {}).map(([key, value2]) => ({
    key,
    schema: resolved(value2, root, budget),
    required: required2.has(key)
  }));
}
function hasProperties({ properties }) {
  return isSchema(properties) && Object.keys(properties).length > 0;
}
function isSchema(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
}
function isText(value2) {
  return typeof value2 === "string" && value2 !== "";
}

// src/tokens/hidden/gemini-declaration.ts
var MARK = "\u{F0000}";
function geminiDeclaration(name, description, parameters) {
  const read3 = schemaOf(parameters);
  const fields = [
    ...description === "" ? [] : [`description:${marked(description)}`],
    ...read3 ? [`parameters:{${fieldsOf(read3.root, read3.root, read3.budget, 0)}}`] : []
  ];
  return `${MARK}declaration:${name}{${fields.join(",")}}${MARK}`;
}
function geminiStep(kind, name, json) {
  return `${MARK}${kind}:${name}${written(parsed(json), 0)}${MARK}`;
}
function countMarked(text, count) {
  const between = text.split(MARK);
  return between.reduce((sum3, part) => sum3 + (part === "" ? 0 : count(part)), between.length - 1);
}
function fieldsOf(schema, root, budget, depth) {
  if (depth > DEEPEST2 || budget.left <= 0) return "";
  const inner2 = (value2) => fieldsOf(resolved(value2, root, budget), root, budget, depth + 1);
  const properties = propertiesOf(schema, root, budget).map(
    ({ key, schema: field2 }) => `${key}:{${fieldsOf(field2, root, budget, depth + 1)}}`
  );
  const either = schema.anyOf ?? schema.oneOf;
  const required2 = Array.isArray(schema.required) ? schema.required : [];
  return [
    ...Array.isArray(either) ? [`any_of:[${either.map((each) => `{${inner2(each)}}`).join(",")}]`] : [],
    ...isText(schema.description) ? [`description:${marked(schema.description)}`] : [],
    ...Array.isArray(schema.enum) ? [`enum:${written(schema.enum, depth)}`] : [],
    ...isSchema(schema.items) ? [`items:{${inner2(schema.items)}}`] : [],
    ...schema.nullable === true ? ["nullable:true"] : [],
    ...properties.length > 0 ? [`properties:{${properties.join(",")}}`] : [],
    ...required2.length > 0 ? [`required:${written(required2, depth)}`] : [],
    ...isText(schema.type) ? [`type:${marked(schema.type.toUpperCase())}`] : []
  ].join(",");
}
function written(value2, depth) {
  if (typeof value2 === "string") return marked(value2);
  if (typeof value2 !== "object" || value2 === null || depth > DEEPEST2) return String(value2);
  if (Array.isArray(value2)) return `[${value2.map((item) => written(item, depth + 1)).join(",")}]`;
  return `{${Object.entries(value2).map(([key, item]) => `${key}:${written(item, depth + 1)}`).join(",")}}`;
}
var marked = (text) => `${MARK}${text.replaceAll(MARK, "")}${MARK}`;
function parsed(json) {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

// src/tokens/hidden/gemini-python.ts
function geminiPython(name, description, parameters) {
  const read3 = schemaOf(parameters);
  const classes2 = [];
  const fields = read3 ? fieldsOf2(read3.root, { root: read3.root, budget: read3.budget, classes: classes2, within: camel(name) }, 0) : [];
  const given2 = fields.map(({ key, type }) => `    ${key}: ${type},
`).join("");
  const ends2 = described(fields, description, "Args");
  return `${classes2.join("")}def ${name}(
${given2}) -> dict:
${ends2}`;
}
var DEEPEST_CLASS = 10;
function fieldsOf2(schema, writing, depth) {
  return propertiesOf(schema, writing.root, writing.budget).map(({ key, schema: field2, required: required2 }) => {
    const type = typeOf(field2, { ...writing, within: writing.within + camel(key) }, depth + 1);
    const missing = field2.default ?? null;
    const otherwise = required2 ? "" : missing === null ? " | None = None" : ` = ${JSON.stringify(missing)}`;
    return { key, type: type + otherwise, description: isText(field2.description) ? field2.description : "" };
  });
}
function typeOf(schema, writing, depth) {
  if (depth > DEEPEST_CLASS || writing.budget.left <= 0) return "Any";
  const inner2 = (value2) => typeOf(resolved(value2, writing.root, writing.budget), writing, depth + 1);
  const either = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(either)) return either.map(inner2).join(" | ");
  if (Array.isArray(schema.enum)) return `Literal[${schema.enum.map((value2) => `'${value2}'`).join(", ")}]`;
  if (hasProperties(schema)) return classOf(schema, writing, depth);
  const type = String(schema.type).toLowerCase();
  if (type === "array") return isSchema(schema.items) ? `list[${inner2(schema.items)}]` : "list";
  return plainTypes[type] ?? "Any";
}
var plainTypes = {
  string: "str",
  integer: "int",
  number: "float",
  boolean: "bool",
  null: "None",
  object: "dict"
};
function classOf(schema, writing, depth) {
  const fields = fieldsOf2(schema, writing, depth);
  const lines = fields.map(({ key, type }) => `  ${key}: ${type}
`).join("");
  const ends2 = described(fields, isText(schema.description) ? schema.description : "", "Attributes");
  writing.classes.push(`@dataclasses.dataclass(kw_only=True)
class ${writing.within}:
${ends2}${lines}`);
  return writing.within;
}
function described(fields, description, heading) {
  const listed2 = fields.map((field2) => `    ${field2.key}: ${field2.description}
`).join("");
  return `  """${description}

  ${heading}:
${listed2}  """
`;
}
function camel(name) {
  return name.replaceAll(/(?:^|_)([a-zA-Z0-9])/g, (_, letter) => letter.toUpperCase());
}
function pythonCall(name, json) {
  const given2 = parsed2(json);
  const pairs2 = isSchema(given2) ? Object.entries(given2).map(([key, value2]) => `${key}=${literal(value2, 0)}`) : [json];
  return `print(default_api.${name}(${pairs2.join(", ")}))`;
}
function pythonResult(name, json) {
  return `{"${name}_response": ${literal(parsed2(json), 0)}}`;
}
function literal(value2, depth) {
  if (typeof value2 !== "object" || value2 === null || depth > DEEPEST2) return JSON.stringify(value2) ?? "None";
  if (Array.isArray(value2)) return `[${value2.map((item) => literal(item, depth + 1)).join(", ")}]`;
  return `{${Object.entries(value2).map(([key, item]) => `"${key}": ${literal(item, depth + 1)}`).join(", ")}}`;
}
function parsed2(json) {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

// src/tokens/hidden/gemini-words.ts
var DEEPEST3 = 30;
function geminiWords(name, description, parameters) {
  const words2 = [name, description];
  const read3 = schemaOf(parameters);
  if (read3) gather(read3.root, words2, 0);
  return words2.filter((word2) => word2 !== "");
}
function wordsIn(json) {
  const words2 = [];
  try {
    gatherValues(JSON.parse(json), words2, 0);
  } catch {
    words2.push(json);
  }
  return words2;
}
function gather(schema, words2, depth) {
  if (depth > DEEPEST3) return;
  if (isText(schema.type)) words2.push(schema.type);
  if (isText(schema.description)) words2.push(schema.description);
  if (schema.nullable === true) words2.push("nullable");
  for (const list2 of [schema.enum, schema.required]) if (Array.isArray(list2)) words2.push(...list2.map(String));
  if (isSchema(schema.items)) gather(schema.items, words2, depth + 1);
  for (const [key, property2] of Object.entries(isSchema(schema.properties) ? schema.properties : {})) {
    words2.push(key);
    if (isSchema(property2)) gather(property2, words2, depth + 1);
  }
}
function gatherValues(value2, words2, depth) {
  if (depth > DEEPEST3) return;
  if (typeof value2 !== "object" || value2 === null) {
    if (typeof value2 === "string") words2.push(value2);
    return;
  }
  for (const [key, item] of Object.entries(value2)) {
    if (!Array.isArray(value2)) words2.push(key);
    gatherValues(item, words2, depth + 1);
  }
}

// src/tokens/hidden/gemini-tools.ts
function geminiGeneration({ id, asked }) {
  if (onVertex(asked) || /gemini-(?:1|2\.0|pro$)/.test(id)) return "words";
  return /gemini-2\.5/.test(id) ? "python" : "declarations";
}
function onVertex(asked) {
  return /^(?:google[-_])?vertex/i.test(asked);
}
function isRouted(asked) {
  return /^(?:openrouter\/)?google\//i.test(asked);
}
function geminiTool({ name, description = "", parameters, jsonSchema }, model, { count }) {
  const generation = geminiGeneration(model);
  if (generation === "words") {
    const isRead = jsonSchema === void 0;
    const tokens2 = sum(geminiWords(name, description, isRead ? parameters : void 0), count);
    return { tokens: tokens2, off: Math.ceil(tokens2 * 0.05) };
  }
  const isPlain = !/"(?:anyOf|oneOf|\$ref|default|title)"|"properties":\{.*"properties":\{/s.test(parameters ?? "");
  const tokens = generation === "python" ? count(geminiPython(name, description, parameters)) : countMarked(geminiDeclaration(name, description, parameters), count);
  const least = isRouted(model.asked) ? sum(geminiWords(name, description, parameters), count) : tokens;
  return { tokens, off: Math.max(Math.ceil(tokens * (isPlain ? 0.02 : 0.08)), tokens - least + 2) };
}
function geminiCalls({ calls = [], results = [] }, model, { count }) {
  const generation = geminiGeneration(model);
  const written3 = (kind, name, json) => {
    if (generation === "words") return sum([name, ...wordsIn(json)], count);
    if (generation === "python") return count(kind === "call" ? pythonCall(name, json) : pythonResult(name, json));
    return countMarked(geminiStep(kind, name, json), count);
  };
  const apart = (name, json) => sum([name, json], count);
  const steps = [
    ...calls.map((call) => written3("call", call.name, call.arguments) - apart(call.name, call.arguments)),
    ...results.map(({ name = "", json = "" }) => written3("response", name, json) - apart(name, json))
  ];
  return { tokens: steps.reduce((all, step2) => all + step2, 0), off: steps.length };
}
function sum(words2, count) {
  return words2.reduce((all, word2) => all + (word2 === "" ? 0 : count(word2)), 0);
}

// src/tokens/hidden/openai-models.ts
function isReasoning(id) {
  const name = nameOf(id);
  return /^(?:o\d|computer-use|gpt-(?:[5-9]|\d\d))(?!.*-chat)/.test(name);
}
function isResponses({ api }) {
  return api === "responses";
}
function isSince(id, version) {
  const found = /^gpt-(\d+(?:\.\d+)?)/.exec(nameOf(id));
  return found !== null && Number(found[1]) >= version;
}
function isOpenai({ name }) {
  return name.endsWith("_base");
}
function nameOf(id) {
  return id.slice(id.lastIndexOf("/") + 1).replace(/^(?:\w+\.)?openai\./, "");
}

// src/tokens/hidden/openai-calls.ts
var IN_CHAT = { plain: 14, reasoning: 20, together: 21 };
var IN_RESPONSES = { plain: 12, reasoning: 18, kept: 3 };
function openaiCalls({ calls = [] }, prompt, id, tokenizer) {
  const again = calls.reduce((sum3, call) => sum3 + namedAgain(call, tokenizer), 0);
  const reasons = isReasoning(id);
  if (isResponses(prompt)) return again + calls.reduce((sum3, call) => sum3 + aroundInResponses(call, id), 0);
  if (calls.length < 2 || reasons) return again + calls.length * (reasons ? IN_CHAT.reasoning : IN_CHAT.plain);
  const uses = calls.map((call) => `{"recipient_name":"functions.${call.name}","parameters":${call.arguments}}`);
  const apart = calls.reduce((sum3, call) => sum3 + tokenizer.count(call.name) + tokenizer.count(call.arguments), 0);
  return again + IN_CHAT.together + tokenizer.count(`{"tool_uses":[${uses.join(",")}]}`) - apart;
}
function namedAgain({ name, namespace }, { count }) {
  const usual = count(`functions.${name}`);
  return usual - 2 + (namespace === void 0 ? 0 : 2 * (count(`${namespace}.${name}`) - usual));
}
function aroundInResponses({ kept: kept3 }, id) {
  const each = isReasoning(id) ? IN_RESPONSES.reasoning : IN_RESPONSES.plain;
  return each + (kept3 || isSince(id, 5.4) ? IN_RESPONSES.kept : 0);
}

// src/tokens/hidden/calls.ts
var OPEN_CALL = {
  mistral: { tokens: 4, off: 4 },
  deepseek: { tokens: 14.5, off: 4, together: 16, argument: 13 },
  // Servers of the same model differ by some 50 tokens.
  qwen: { tokens: 8, off: 40 }
};
var GPT_OSS_CALL = { tokens: 28, off: 10 };
var GPT_OSS_CALL_ALONE = { tokens: 10, off: 50 };
var OTHER_CALL = { tokens: 30, off: 25 };
function callsOf(message, prompt, model, tokenizer) {
  const { id } = model;
  if (tokenizer.name === "gemini") return geminiCalls(message, model, tokenizer);
  const count = message.calls?.length ?? 0;
  if (count === 0) return { tokens: 0, off: 0 };
  if (tokenizer.name.startsWith("claude"))
    return { tokens: claudeCalls(message, tokenizer), off: count > 1 ? 8 * count : 4 };
  if (isOpenai(tokenizer) && !/gpt-oss/.test(id)) {
    const off = isResponses(prompt) ? 3 * count : count > 1 ? 2 : 1;
    return { tokens: openaiCalls(message, prompt, id, tokenizer), off };
  }
  const each = isOpenai(tokenizer) ? message.thoughts ? GPT_OSS_CALL : GPT_OSS_CALL_ALONE : OPEN_CALL[tokenizer.name] ?? OTHER_CALL;
  const given2 = (message.calls ?? []).reduce((sum3, call) => sum3 + argumentCount(call.arguments), 0);
  const tokens = (each.together ?? 0) + each.tokens * count + (each.argument ?? 0) * given2;
  return { tokens: Math.round(tokens), off: each.off * count };
}

// src/tokens/hidden/claude-frames.ts
var third = {
  message: 3,
  system: 0,
  joined: 1,
  role: false,
  name: 0,
  reply: 4,
  begun: 3,
  made: 12,
  off: 0,
  several: 1
};
var claudeFrames = {
  third,
  fourth: { ...third, reply: 8 },
  fifth: { ...third, reply: 3 }
};
var DOCUMENT = 37;
var CITING = { documents: 560, found: 556 };
function documentsOf({ documents = [] }) {
  const given2 = documents.filter(({ found }) => !found);
  const cites = documents.find(({ cited }) => cited);
  return DOCUMENT * given2.length + (cites ? cites.found ? CITING.found : CITING.documents : 0);
}
var MIXED = { text: 7, image: 10, beside: 4 };
function mixedResults({ results = [], images = [] }) {
  const mixed = results.flatMap((result) => result.mixed ?? []);
  const within6 = mixed.reduce((sum3, { texts, images: own2 }) => sum3 + MIXED.text * texts + MIXED.image * own2, 0);
  const inResults = mixed.reduce((sum3, { images: own2 }) => sum3 + own2, 0);
  return within6 + (results.length > 0 && images.length > inResults ? MIXED.beside : 0);
}

// src/tokens/hidden/served-frames.ts
var none = { message: 0, role: false, name: 0, reply: 0, off: 2 };
var chatMl = { message: 3, role: true, name: 1, reply: 3, off: 4 };
var FRAMES = [
  // A system message with its identity, the date and its channels, depending on the provider.
  [/gpt-oss/, { ...chatMl, reply: 2, preface: 61, off: 4 }],
  // Nova 2 has a message of Amazon's own; the first Nova is billed for the text alone.
  [/nova-2/, { ...none, preface: 45, off: 5 }],
  [/nova-/, none],
  [/^grok-4[.-]3/, { ...chatMl, preface: 184, off: 8 }],
  // Grok 4.1 and Perplexity's models are billed for the text alone.
  [/^grok-4[.-]1|^sonar/, { ...none, off: 3 }],
  // The template of Llama 3.1 to 3.3 begins with the dates of its knowledge and of today.
  [/llama-?3[.][123]|llama-?3-[123]-/i, { message: 4, role: true, name: 0, reply: 5, preface: 25, off: 12 }],
  // Mistral Small has a system message of Mistral's own where the request has none.
  [/^m(?:istral|agistral)-small/, { message: 2, role: false, name: 0, answer: -1, reply: 1, preface: 12, off: 0 }]
];
function servedFrame(model) {
  return FRAMES.find(([models]) => models.test(model))?.[1];
}

// src/tokens/hidden/frames.ts
var openai = { message: 3, role: true, name: 1, reply: 3, off: 0 };
var gpt5 = { ...openai, reply: 2, answer: 2 };
var gemini = { message: 1, further: 1, role: false, name: 0, reply: 0, off: 0 };
var geminiWithout = { ...gemini, message: 0, off: 1 };
var geminiRouted = { ...gemini, off: 2 };
var frames = {
  o200k_base: openai,
  cl100k_base: openai,
  p50k_base: openai,
  r50k_base: openai,
  "claude-3": claudeFrames.third,
  "claude-4.7": claudeFrames.fourth,
  "claude-5": claudeFrames.fifth,
  gemini,
  llama: { message: 4, role: true, name: 0, reply: 5, off: 4 },
  mistral: { message: 2, role: false, name: 0, answer: -1, reply: 1, off: 0 },
  qwen: { message: 4, role: true, name: 0, reply: 3, off: 4 },
  deepseek: { message: 1, system: 0, role: false, name: 0, answer: 2, reply: 3, off: 1 },
  cohere: { message: 3, role: false, name: 0, reply: 3, off: 4 },
  grok: { message: 3, role: true, name: 1, reply: 3, off: 4 },
  unknown: { ...openai, off: 6 }
};
function frameFor({ id, asked }, { name }) {
  if (name === "gemini" && geminiGeneration({ id, asked }) === "words") return geminiWithout;
  if (name === "gemini" && isRouted(asked)) return geminiRouted;
  const model = id.slice(id.lastIndexOf("/") + 1);
  const served = servedFrame(model);
  if (served) return served;
  if (name === "claude-4.7" && /4[.-][89]/.test(model)) return claudeFrames.fifth;
  if (!isOpenai({ name }) || !isReasoning(id)) return frames[name];
  return isSince(id, 5) ? gpt5 : { ...openai, reply: 2 };
}

// src/tokens/hidden/framing.ts
function frameOf(message, frame, tokenizer, before) {
  if (isOpenai(tokenizer) && (message.onlyCalls || message.results)) return 0;
  const further = (frame.further ?? 0) * (message.furtherTexts ?? 0);
  if (message.unnamedRole) return further;
  const answer = message.role === "assistant" ? frame.answer ?? 0 : 0;
  const role = frame.role ? tokenizer.count(message.role) : 0;
  return aroundText(message, frame, before) + answer + further + role + nameOf2(message, frame, tokenizer);
}
function aroundText({ role }, frame, before) {
  if (before === void 0) return role === "system" ? frame.system ?? frame.message : frame.message;
  return frame.joined !== void 0 && joinsInto(role, before.role) ? frame.joined : frame.message;
}
function nameOf2({ name, role }, frame, { count }) {
  if (name === void 0 || frame.name === 0) return 0;
  return (name === role ? 0 : frame.name) + count(name);
}
function aroundAll(frame, { messages }) {
  const said3 = messages.filter(({ role }) => role !== "system");
  const begun = said3.at(-1)?.role === "assistant" ? frame.begun ?? 0 : 0;
  const made = said3.length > 1 && said3[0]?.role === "assistant" ? frame.made ?? 0 : 0;
  return (frame.preface ?? 0) + made + frame.reply - begun;
}
function offOfAll({ off, several = off }, { messages }) {
  return messages.filter(({ role }) => role !== "system").length > 1 ? several : off;
}
function joinsInto(role, before) {
  const turn = (of) => of === "tool" || of === "function" ? "user" : of;
  return before !== "system" && (turn(role) === turn(before) || role === "system");
}

// src/tokens/hidden/claude-images.ts
var PATCH = 28;
function claudeImage({ width, height }, side, most) {
  const longest2 = Math.max(width, height);
  const shortest = Math.min(width, height);
  const tokensAt = (long) => {
    const short = Math.max(1, halfToEven(shortest * long / longest2));
    return Math.ceil(long / PATCH) * Math.ceil(short / PATCH);
  };
  const limit = Math.min(longest2, side);
  if (tokensAt(limit) <= most) return tokensAt(limit);
  let fits = 1;
  let exceeds = limit;
  while (exceeds - fits > 1) {
    const middle = fits + exceeds >> 1;
    if (tokensAt(middle) <= most) fits = middle;
    else exceeds = middle;
  }
  return tokensAt(fits);
}
function halfToEven(value2) {
  const floor = Math.floor(value2);
  return value2 - floor === 0.5 ? floor + floor % 2 : Math.round(value2);
}

// src/tokens/hidden/gemini-images.ts
var TILE = 258;
var RESOLUTIONS = [
  [/(?:^|_)ultra_high$/i, 2240],
  [/(?:^|_)low$/i, 280],
  [/(?:^|_)medium$/i, 560]
];
function geminiImage(id, { width, height }, resolution) {
  if (/gemini-(?:[3-9]|\d\d)/.test(id)) return RESOLUTIONS.find(([words2]) => words2.test(resolution ?? ""))?.[1] ?? 1120;
  if (width <= 384 && height <= 384) return TILE;
  const isEarlier = /gemini-(?:1|2\.0)/.test(id);
  const side = isEarlier ? Math.min(768, Math.max(256, Math.floor(Math.min(width, height) / 1.5))) : 768;
  const tiles = Math.ceil(width / side) * Math.ceil(height / side);
  return TILE * (isEarlier && tiles > 1 ? tiles + 1 : tiles);
}

// src/tokens/hidden/size.ts
function fitInside({ width, height }, side) {
  const shrink = Math.min(1, side / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * shrink)), height: Math.max(1, Math.round(height * shrink)) };
}

// src/tokens/hidden/open-images.ts
var MODELS = [
  // `mistral-common`, "ImageEncoder": patches of 16 px up to 1024, and a break after each row. Mistral now serves the name by another model.
  [/pixtral/, (size) => ({ tokens: rowsOf(fitInside(size, 1024), 16), band: 0.6 })],
  // The same with patches of 28 px up to 1540 for Mistral Small 3.1 and newer; recorded bills agree within 2 tokens.
  [/m(?:istral|agistral|inistral)/, (size) => ({ tokens: rowsOf(fitInside(size, 1540), 28), band: 0.06 })],
  [/llama-?4/i, (size) => ({ tokens: llama4(size), band: 0.06 })],
  // Three bills of two sizes of images are the same.
  [/nova-(?:lite|pro|premier)/, () => ({ tokens: 1826, band: 0.6 })],
  [/grok-4[.-]1/, () => ({ tokens: 257, band: 0.5 })]
];
function openImage(model, size) {
  return MODELS.find(([models]) => models.test(model))?.[1](size);
}
function rowsOf({ width, height }, patch) {
  const rows = Math.ceil(height / patch);
  return (Math.ceil(width / patch) + 1) * rows;
}
var TILE2 = 336;
var MOST_TILES = 16;
var TOKENS_A_TILE = 144;
function llama4({ width, height }) {
  let best = { scale: 0, tiles: 1 };
  for (let across = 1; across <= MOST_TILES; across++) {
    for (let down = 1; across * down <= MOST_TILES; down++) {
      const scale = Math.min(across * TILE2 / width, down * TILE2 / height);
      const isBetter = best.scale >= 1 ? scale >= 1 && scale < best.scale : scale > best.scale;
      if (isBetter) best = { scale, tiles: across * down };
    }
  }
  return TOKENS_A_TILE * (best.tiles > 1 ? best.tiles + 1 : 1) + best.tiles + 3;
}

// src/tokens/hidden/openai-images.ts
var TILES = [
  [/^gpt-4o-mini(?:$|-)/, 2833, 5667],
  [/^(?:gpt-4o|chatgpt-4o|gpt-4\.1(?!-mini|-nano)|gpt-4\.5|gpt-4-turbo|gpt-4)(?:$|-)/, 85, 170],
  [/^(?:gpt-5|gpt-5\.1)(?:$|-(?!mini|nano|codex-mini))/, 70, 140],
  [/^(?:o1|o3)(?:$|-(?!mini))/, 75, 150],
  [/^computer-use(?:$|-)/, 65, 129]
];
var whole = { patches: 6144, side: 2048 };
var close = { patches: 2500, side: 2048 };
var larger = { patches: 1e4, side: 6e3 };
var asItIs = { patches: 3e4, side: 65535 };
var PATCHES = [
  { models: /^gpt-4\.1-mini(?:$|-)/, perPatch: 1.62, high: whole, auto: "high" },
  { models: /^gpt-4\.1-nano(?:$|-)/, perPatch: 2.46, high: whole, auto: "high" },
  { models: /^o4-mini(?:$|-)/, perPatch: 1.72, high: whole, auto: "high" },
  { models: /^gpt-5-nano(?:$|-)/, perPatch: 1.5, high: whole, auto: "high" },
  { models: /^(?:gpt-5-mini|gpt-5\.2)(?:$|-)/, perPatch: 1.2, high: whole, auto: "high" },
  {
    models: /^(?:gpt-5-codex-mini|gpt-5\.1-codex-mini|gpt-5\.3-codex|gpt-5\.4-mini|gpt-5\.4-nano)(?:$|-)/,
    perPatch: 1.2,
    high: whole,
    auto: "high",
    unsure: true
  },
  { models: /^gpt-5\.4(?:$|-)/, perPatch: 1.2, high: close, original: larger, auto: "high" },
  { models: /^gpt-5\.5(?:$|-)/, perPatch: 1.2, high: close, original: larger, auto: "original" },
  {
    models: /^(?:gpt-5\.6|gpt-6)(?:$|-)/,
    perPatch: 1.2,
    high: close,
    original: asItIs,
    auto: "original",
    low: { patches: 256, side: 512 }
  }
];
var OTHERS2 = { models: /^/, perPatch: 1.2, high: whole, auto: "high", unsure: true };
function openaiImage(id, size, detail) {
  const tiles = TILES.find(([models]) => models.test(id));
  if (tiles) return { tokens: tiles[1] + (detail === "low" ? 0 : tileCount(size) * tiles[2]), listed: true };
  const found = PATCHES.find(({ models }) => models.test(id)) ?? OTHERS2;
  const budget = budgetOf(found, detail);
  const tokens = Math.ceil(patchCount(fitInside(size, budget.side), budget.patches) * found.perPatch);
  return { tokens, listed: !found.unsure && detail !== "low" };
}
function budgetOf({ low, high, original, auto }, detail) {
  if (detail === "low") return low ?? high;
  const closely = detail === "high" || detail === "original" ? detail : auto;
  return (closely === "original" ? original : void 0) ?? high;
}
function tileCount(size) {
  const fit = fitInside(size, 2048);
  const shrink = Math.min(1, 768 / Math.min(fit.width, fit.height));
  return tilesOf({ width: Math.round(fit.width * shrink), height: Math.round(fit.height * shrink) }, 512);
}
function patchCount(size, most) {
  const all = tilesOf(size, 32);
  if (all <= most) return all;
  const shrink = Math.sqrt(most * 32 * 32 / (size.width * size.height));
  const [across, down] = [size.width * shrink / 32, size.height * shrink / 32];
  const fit = shrink * Math.min(Math.floor(across) / across, Math.floor(down) / down);
  return Math.min(
    most,
    tilesOf({ width: Math.floor(size.width * fit + 1e-6), height: Math.floor(size.height * fit + 1e-6) }, 32)
  );
}
function tilesOf({ width, height }, side) {
  return Math.max(1, Math.ceil(width / side)) * Math.max(1, Math.ceil(height / side));
}

// src/tokens/hidden/images.ts
var UNKNOWN = {
  low: { width: 256, height: 256 },
  expected: { width: 1024, height: 1024 },
  high: { width: 8192, height: 8192 }
};
function imagePart(image, role, model) {
  const { width, height, detail, at } = image;
  const known5 = width !== void 0 && height !== void 0 ? { width, height } : void 0;
  const expected = tokensOf(model, known5 ?? UNKNOWN.expected, detail);
  const low = known5 ? expected : tokensOf(model, UNKNOWN.low, detail);
  const high = known5 ? expected : tokensOf(model, UNKNOWN.high, detail);
  const range2 = {
    low: Math.min(expected.tokens, low.tokens),
    expected: expected.tokens,
    high: Math.max(expected.tokens, high.tokens)
  };
  const said3 = detail === "high" || detail === "low" || detail === "original";
  const formula = Math.ceil(expected.tokens * (expected.listed && said3 ? 0 : expected.band));
  const off = Math.max(formula, range2.expected - range2.low);
  return { part: { kind: "image", at, role, tokens: expected.tokens, ...off > 0 && { off } }, range: range2 };
}
function tokensOf({ id, tokenizer }, size, detail) {
  if (tokenizer === "claude-3") return claude(claudeImage(size, 1568, 1568));
  if (tokenizer === "claude-4.7" || tokenizer === "claude-5") return claude(claudeImage(size, 2576, 4784));
  if (tokenizer === "gemini") return gemini2(id, geminiImage(id, size, detail));
  const open2 = openImage(id, size);
  if (open2) return { ...open2, listed: false };
  return { ...openaiImage(nameOf3(id, tokenizer), size, detail), band: tokenizer.endsWith("_base") ? 0.01 : 0.5 };
}
function gemini2(id, tokens) {
  return { tokens, listed: false, band: /gemini-2\.5/.test(id) && tokens > 258 ? 0.5 : 0.12 };
}
var CLAUDE_FRAME = 3;
function claude(tokens) {
  return { tokens: tokens + CLAUDE_FRAME, listed: false, band: 0.05 };
}
function nameOf3(id, tokenizer) {
  return tokenizer.endsWith("_base") ? id.slice(id.lastIndexOf("/") + 1) : "";
}

// src/tokens/hidden/schemas.ts
function schemaParts(prompt, id, tokenizer) {
  const { response } = prompt;
  if (!response) return prompt.asksJson && isOpen(id, tokenizer) ? [{ ...JSON_MODE, at: prompt.at }] : [];
  const { at, name } = response;
  return [
    {
      kind: "schema",
      ...name !== void 0 && { name },
      at,
      role: "response",
      ...counted(prompt, response, tokenizer)
    }
  ];
}
var JSON_MODE = { kind: "schema", role: "response", tokens: 0, off: 32 };
function isOpen(id, { name }) {
  const isOpenais = isOpenai({ name }) && !/gpt-oss/.test(id);
  return !isOpenais && !name.startsWith("claude") && name !== "gemini";
}
var CLAUDE2 = 81;
var MADE = 6;
function counted(prompt, response, { name: tokenizer, count }) {
  const { name = "", description = "", schema } = response;
  if (tokenizer === "gemini") return { tokens: 0, off: 0 };
  if (tokenizer.startsWith("claude")) {
    const tokens2 = CLAUDE2 + count(indented(schema));
    return { tokens: tokens2, off: Math.max(3, Math.ceil(tokens2 * 0.02)) };
  }
  const words2 = count(name) + count(description);
  if (!isOpenai({ name: tokenizer })) {
    const written4 = count(schema) + words2;
    return { tokens: 0, off: prompt.api === "converse" || tokenizer === "mistral" ? 10 : written4 + 20 };
  }
  const written3 = schema.replaceAll(/"additionalProperties":false,|,?"additionalProperties":false/g, "");
  const inChat = !isResponses(prompt);
  const isAlone = !prompt.tools && !prompt.messages.some(({ role }) => role === "system" || role === "developer");
  const tokens = count(written3) + words2 + (inChat && isAlone ? MADE : 0);
  const band = /"anyOf":\[\{[^}]*"(?:properties|additionalProperties)"/.test(schema) ? 0.25 : inChat ? 0.08 : 0.04;
  return { tokens, off: Math.max(2, Math.ceil(tokens * band)) };
}
function indented(json) {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}

// src/tokens/hidden/thinking.ts
var DEEPSEEK_V4 = 79;
function thinkingOf({ settings: settings2, forcesTool: forcesTool2, api }, { id, asked }, tokenizer) {
  const thinking = settings2.thinking ?? (asked.endsWith(":thinking") ? "budget" : void 0);
  if (/deepseek-v4/.test(id)) return api === "responses" || thinking ? DEEPSEEK_V4 : 0;
  if (settings2.taskBudget) return 35;
  if (tokenizer !== "claude-3" || thinking === void 0 || forcesTool2) return 0;
  return thinking === "budget" ? 29 : /4[.-]6/.test(id) && api !== "converse" ? 17 : 0;
}

// src/tokens/hidden/thoughts.ts
function thoughtsSent(index, { messages }, { id, asked }, tokenizer) {
  const { thoughts } = messages[index] ?? {};
  if (thoughts === void 0 || !reads(id, tokenizer)) return nothing;
  if (tokenizer.name === "gemini") return onVertex(asked) ? nothing : { tokens: tokenizer.count(thoughts), off: 2 };
  if (!KEEPS.test(id) && index < lastWordOf(messages)) return nothing;
  const isClaude = tokenizer.name.startsWith("claude");
  const tokens = (isClaude ? CLAUDE3 : 0) + tokenizer.count(thoughts);
  if (tokenizer.name === "qwen") return { tokens: Math.round(tokens / 2), off: Math.ceil(tokens / 2) };
  return { tokens, off: Math.max(isClaude ? 10 : 4, Math.ceil(tokens * 0.1)) };
}
var nothing = { tokens: 0, off: 0 };
var CLAUDE3 = 7;
var KEEPS = /claude-(?:opus-4[.-]5|(?:opus|sonnet|haiku)-(?:4[.-][6-9]|[5-9]))/;
function reads(id, tokenizer) {
  return /gpt-oss/.test(id) || !isOpenai(tokenizer);
}
var known = /* @__PURE__ */ new WeakMap();
function lastWordOf(messages) {
  const last2 = known.get(messages) ?? messages.findLastIndex(({ role, results }) => role === "user" && !results);
  known.set(messages, last2);
  return last2;
}

// src/tokens/hidden/anthropic-tools.ts
var PROMPTS = [
  [/opus-4-8/, 290, 410],
  [/opus-4-7/, 675, 804],
  [/(?:opus|sonnet)-4-6/, 497, 589],
  [/(?:opus|sonnet|haiku)-4-5/, 496, 588],
  [/(?:opus|sonnet)-4(?:$|-[01]|-\d{8}|@)/, 313, 315],
  [/sonnet-5/, 354, 474],
  [/3-7-sonnet/, 346, 313],
  [/3-5-sonnet.*20240620/, 294, 261],
  [/3-5-sonnet/, 346, 313],
  [/3-5-haiku/, 264, 340],
  [/3-opus/, 530, 281],
  [/3-sonnet/, 159, 235],
  [/3-haiku/, 264, 340]
];
var OTHERS3 = { auto: 290, forced: 410 };
var TOOL = 4;
var AFTER_SYSTEM = 1;
var NAMED = 2;
var ONE_AT_A_TIME = -200;
var OWN_TOOLS = [
  [/^bash_/, 245, true],
  [/^text_editor_/, 700, true],
  [/^computer_/, 735, true],
  [/^memory_/, 1070, false],
  [/^code_execution_/, 4150, false],
  [/^tool_search_tool_/, 130, false],
  [/^web_search_/, 2150, false],
  [/^web_fetch_/, 450, false]
];
function anthropicTool(tool, tokenizer) {
  const own2 = OWN_TOOLS.find(([type]) => type.test(tool.type ?? ""));
  if (own2) return { tokens: own2[1], off: own2[2] ? 15 : Math.ceil(own2[1] / 2) };
  const { name, description, parameters } = tool;
  const fields = [`"name": ${JSON.stringify(name)}`];
  if (description) fields.push(`"description": ${JSON.stringify(description)}`);
  if (parameters !== void 0) fields.push(`"input_schema": ${spacedJson(parameters)}`);
  const tokens = TOOL + tokenizer.count(`{${fields.join(", ")}}`);
  return { tokens, off: Math.max(2, Math.ceil(tokens * 0.03)) };
}
function anthropicToolsFrame(prompt, id, { count }) {
  const { tokens, listed: listed2 } = anthropicToolPrompt(id, prompt.forcesTool ?? false);
  const system = prompt.response || prompt.messages.some(({ role }) => role === "system") ? AFTER_SYSTEM : 0;
  const named3 = prompt.forcedTool === void 0 ? 0 : NAMED + count(prompt.forcedTool);
  const one2 = prompt.callsOne && /4-5|4-6/.test(id.replaceAll(".", "-")) ? ONE_AT_A_TIME : 0;
  return { tokens: tokens + system + named3 + one2, off: listed2 ? one2 === 0 ? offOf(id) : 25 : 120 };
}
function offOf(id) {
  return /3[-.]5-sonnet/.test(id) ? 55 : /claude-3-(?:haiku|opus|sonnet)/.test(id) ? 15 : 2;
}
function anthropicToolPrompt(id, forced) {
  const name = id.toLowerCase().replaceAll(".", "-");
  const found = PROMPTS.find(([models]) => models.test(name));
  if (!found) return { tokens: forced ? OTHERS3.forced : OTHERS3.auto, listed: false };
  return { tokens: forced ? found[2] : found[1], listed: true };
}

// src/tokens/hidden/open-tools.ts
var AROUND = {
  deepseek: { tokens: 221, off: 8 },
  grok: { tokens: 118, off: 20 },
  // What Ollama says is some 75 tokens shorter than what the model is published with.
  qwen: { tokens: 90, off: 60 },
  llama: { tokens: 90, off: 90 },
  // `[AVAILABLE_TOOLS]` around a list.
  mistral: { tokens: 3, off: 2 }
};
var MODELS2 = [
  [/nova-2/, { tokens: 803, off: 30 }],
  [/nova-/, { tokens: 325, off: 25 }],
  [/grok-4[.-]3/, { tokens: 16, off: 10 }],
  [/^m(?:istral|agistral)-small/, { tokens: 4, off: 2 }],
  // Qwen3 Coder's template writes tools as XML, with longer instructions.
  [/qwen-?3-coder/i, { tokens: 214, off: 60 }],
  [/llama-4/i, { tokens: 620, off: 60 }]
];
var AS_WRITTEN = /* @__PURE__ */ new Set(["mistral", "deepseek"]);
function openTool({ name, description, parameters }, tokenizer) {
  const fields = [`"name": ${JSON.stringify(name)}`];
  if (description !== void 0) fields.push(`"description": ${JSON.stringify(description)}`);
  if (parameters !== void 0) fields.push(`"parameters": ${spacedJson(parameters)}`);
  const definition = `{${fields.join(", ")}}`;
  const isAlone = tokenizer.name === "deepseek";
  const tokens = tokenizer.count(isAlone ? definition : `{"type": "function", "function": ${definition}}`);
  return { tokens, off: Math.ceil(tokens * (AS_WRITTEN.has(tokenizer.name) ? 0.02 : 0.08)) };
}
function openToolsFrame(id, { name }) {
  const known5 = MODELS2.find(([models]) => models.test(id));
  if (known5) return known5[1];
  return AROUND[name] ?? { tokens: 60, off: 60 };
}

// src/tokens/hidden/typescript-schema.ts
function parametersType(schema) {
  const read3 = schemaOf(schema);
  if (!read3 || !hasProperties(read3.root)) return "";
  const { root, budget } = read3;
  const above = commentsOf(root);
  const fields = fieldsOf3(root, root, budget, 0);
  if (above === "" && !fields.some((field2) => field2.includes("// "))) {
    return `{ ${fields.map((field2) => field2.trimEnd()).join(" ").replace(/,$/, "")} }`;
  }
  return `${above}{
${fields.join("")}}`;
}
function fieldsOf3(schema, root, budget, depth) {
  return propertiesOf(schema, root, budget).map(({ key, schema: field2, required: required2 }) => {
    const type = typeOf2(field2, root, budget, depth + 1);
    return `${commentsOf(field2)}${key}${required2 ? "" : "?"}: ${type},${defaultOf(field2)}
`;
  });
}
function commentsOf({ title, description }) {
  const said3 = isText(description);
  const name = isText(title) ? `// ${title}
${said3 ? "//\n" : ""}` : "";
  return said3 ? `${name}// ${unindented(description)}
` : name;
}
function unindented(text) {
  return text.split("\n").map((line) => line.trim()).join("\n").trim();
}
function defaultOf({ default: value2 }) {
  if (value2 === void 0 || value2 === null) return "";
  return ` // default: ${typeof value2 === "string" ? value2 : JSON.stringify(value2)}`;
}
function typeOf2(schema, root, budget, depth) {
  if (depth > DEEPEST2 || budget.left <= 0) return "any";
  const inner2 = (value2) => typeOf2(resolved(value2, root, budget), root, budget, depth + 1);
  const either = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (Array.isArray(either)) return either.map(inner2).join(" | ");
  if (schema.const !== void 0) return JSON.stringify(schema.const);
  if (Array.isArray(schema.enum)) return schema.enum.map((value2) => JSON.stringify(value2)).join(" | ");
  if (Array.isArray(schema.type)) return schema.type.map((type) => inner2({ ...schema, type })).join(" | ");
  if (schema.type === "array") return schema.items === void 0 ? "any[]" : `${inner2(schema.items)}[]`;
  if (schema.type !== "object" && !hasProperties(schema)) return plainTypes2[String(schema.type)] ?? "any";
  return hasProperties(schema) ? `{
${fieldsOf3(schema, root, budget, depth).join("")}}` : "object";
}
var plainTypes2 = {
  string: "string",
  integer: "number",
  number: "number",
  boolean: "boolean",
  null: "null"
};

// src/tokens/hidden/openai-tools.ts
function openaiTool(tool, isFirst, id, tokenizer) {
  const { name, description = "", parameters } = tool;
  const said3 = unindented(description);
  const comment = said3 === "" ? "" : `// ${said3}
`;
  const type = parametersType(parameters);
  const line = `${comment}type ${name} = (${type === "" ? "" : `_: ${type}`}) => any`;
  const tokens = tokenizer.count(`${isFirst ? " {" : ";"}

${line}`);
  return { tokens: said3 === "" && isReasoning(id) ? tokens - 1 : tokens, off: Math.max(1, Math.ceil(tokens * 0.02)) };
}
function openaiToolsFrame(prompt, id, tokenizer) {
  const namespace = tokenizer.count("namespace functions") + tokenizer.count(";\n\n} // namespace functions");
  if (/gpt-oss/.test(id)) return { tokens: namespace + GPT_OSS, off: 5 };
  const once = isReasoning(id) ? reasoningFrame(prompt) : plainFrame(prompt, tokenizer);
  return { tokens: namespace + once, off: 1 };
}
var GPT_OSS = 26;
var REVEALING = { tokens: 84, off: 4 };
function openaiRevealed(tools, { count }) {
  const around = tools.reduce(
    (sum3, { name }) => sum3 + count(`namespace ${name}`) + count(`;

} // namespace ${name}`),
    0
  );
  return { tokens: REVEALING.tokens + around, off: REVEALING.off };
}
function reasoningFrame(prompt) {
  if (!isResponses(prompt)) return 91;
  return prompt.callsOne ? 87 : 9;
}
var NAMED2 = 9;
var FORCED = 8;
function plainFrame(prompt, tokenizer) {
  const system = prompt.messages.find(({ role }) => role === "system" || role === "developer");
  const responses = isResponses(prompt);
  if (responses) return 3 + (prompt.forcesTool && prompt.tools?.length === 1 ? FORCED : 0);
  const before = system ? 5 + breakAfter(system, tokenizer) : 9;
  return before + (prompt.forcedTool === void 0 ? 0 : NAMED2);
}
function breakAfter({ runs }, tokenizer) {
  const end2 = runs.expected.map((run2) => run2.text).join("").slice(-40);
  return tokenizer.count(`${end2}

`) - tokenizer.count(end2);
}

// src/tokens/hidden/tools.ts
function toolParts(prompt, model, tokenizer) {
  const tools = prompt.tools ?? [];
  const [first2] = tools;
  if (!first2) return [];
  if (prompt.forbidsTools && isLeftOut(tokenizer)) return [];
  const counter = counterFor(prompt, model, tokenizer);
  const each = tools.map(({ name, at }, i) => ({ kind: "tool", name, at, role: "tools", ...counter.tool(i) }));
  const once = counter.frame();
  return once.tokens === 0 && once.off === 0 ? each : [...each, { kind: "tool", at: first2.at, role: "tools", ...once }];
}
function isLeftOut(tokenizer) {
  return !isOpenai(tokenizer) && !tokenizer.name.startsWith("claude") && tokenizer.name !== "gemini";
}
function revealedParts({ tools = [], role }, prompt, model, tokenizer) {
  const [first2] = tools;
  if (!first2) return [];
  const counter = counterFor({ ...prompt, tools }, model, tokenizer);
  const each = tools.map(({ name, at }, i) => ({ kind: "tool", name, at, role, ...counter.tool(i) }));
  return isOpenai(tokenizer) ? [...each, { kind: "tool", at: first2.at, role, ...openaiRevealed(tools, tokenizer) }] : each;
}
function counterFor(prompt, model, tokenizer) {
  const { id } = model;
  const tools = prompt.tools ?? [];
  const at = (count) => (i) => {
    const tool = tools[i];
    return tool ? count(tool, i === 0) : { tokens: 0, off: 0 };
  };
  if (isOpenai(tokenizer))
    return {
      tool: at((tool, first2) => openaiTool(tool, first2, id, tokenizer)),
      frame: () => openaiToolsFrame(prompt, id, tokenizer)
    };
  if (tokenizer.name.startsWith("claude"))
    return { tool: at((tool) => anthropicTool(tool, tokenizer)), frame: () => anthropicToolsFrame(prompt, id, tokenizer) };
  if (tokenizer.name === "gemini")
    return { tool: at((tool) => geminiTool(tool, model, tokenizer)), frame: () => ({ tokens: 0, off: 0 }) };
  return { tool: at((tool) => openTool(tool, tokenizer)), frame: () => openToolsFrame(id, tokenizer) };
}

// src/tokens/hidden/hidden-parts.ts
function hiddenOfMessage(index, prompt, model, tokenizer) {
  const message = prompt.messages[index];
  if (!message || isBare(message)) return nothing2;
  const at = message.runs.expected[0]?.at ?? prompt.at;
  const { role } = message;
  const frame = frameFor(model, tokenizer);
  const before = prompt.messages[index - 1];
  const isLate = role === "system" && before !== void 0 && tokenizer.name.startsWith("claude");
  const own2 = hasRole(message) ? [{ kind: "framing", at, role, tokens: frameOf(message, frame, tokenizer, before), ...isLate && { off: 2 } }] : [];
  const calls = callsOf(message, prompt, model, tokenizer);
  if (calls.tokens !== 0) own2.push({ kind: "framing", name: "calls", at, role, ...calls });
  const isClaude = tokenizer.name.startsWith("claude");
  const mixed = isClaude ? mixedResults(message) : 0;
  if (mixed > 0) own2.push({ kind: "framing", name: "calls", at, role, tokens: mixed, off: 2 });
  const documents = isClaude ? documentsOf(message) : 0;
  if (documents > 0) own2.push({ kind: "framing", name: "documents", at, role, tokens: documents, off: 8 });
  own2.push(...attachedParts(message, tokenizer));
  if (message.tokenIds) own2.push({ kind: "text", at, role, tokens: message.tokenIds });
  const thoughts = thoughtsSent(index, prompt, model, tokenizer);
  if (thoughts.tokens > 0) own2.push({ kind: "framing", name: "thoughts", at, role, ...thoughts });
  own2.push(...revealedParts(message, prompt, model, tokenizer));
  const { total } = summed(own2);
  const turnsIn = (runs) => role === "prompt" ? 0 : framesOf(runs, frame, tokenizer);
  add(total, {
    low: turnsIn(message.runs.low),
    expected: turnsIn(message.runs.expected),
    high: turnsIn(message.runs.high)
  });
  const turns = message.runs.expected.reduce((sum3, run2) => sum3 + (run2.turns ?? 0), 0);
  const around = { kind: "framing", at, role, tokens: turnsIn(message.runs.expected), name: "turns", turns };
  const images = (message.images ?? []).map((image) => imagePart(image, role, model));
  for (const { range: range2 } of images) add(total, range2);
  return { parts: [...own2, ...around.tokens > 0 ? [around] : [], ...images.map(({ part }) => part)], total };
}
function attachedParts({ attachments = [], role }, tokenizer) {
  return attachments.map((attachment) => ({
    kind: "framing",
    name: "documents",
    at: attachment.at,
    role,
    ...attachmentOf(attachment, tokenizer.name)
  }));
}
function isBare({ role, images, calls, results, documents, attachments, tools, tokenIds }) {
  return role === "prompt" && !(images ?? calls ?? results ?? documents ?? attachments ?? tools ?? tokenIds);
}
var nothing2 = { parts: [], total: { low: 0, expected: 0, high: 0 } };
function hiddenOfRequest(prompt, model, tokenizer) {
  if (!prompt.tools && !prompt.response && !prompt.asksJson && !prompt.messages.some(hasRole)) return nothing2;
  const tools = [...toolParts(prompt, model, tokenizer), ...schemaParts(prompt, model.id, tokenizer)];
  if (!prompt.messages.some(hasRole)) return summed(tools);
  const frame = frameFor(model, tokenizer);
  const off = offOfAll(frame, prompt);
  const once = { kind: "framing", at: prompt.at };
  const reply = {
    ...once,
    role: "assistant",
    tokens: aroundAll(frame, prompt),
    ...off > 0 && { off },
    name: "reply"
  };
  const thinking = thinkingOf(prompt, model, tokenizer.name);
  const instructions = thinking > 0 ? [{ ...once, role: "system", tokens: thinking, off: 1, name: "thinking" }] : [];
  if (prompt.settings.pro && isOpenai(tokenizer))
    instructions.push({ ...once, role: "system", tokens: PRO.tokens, off: PRO.off, name: "thinking" });
  return summed([...tools, ...instructions, reply]);
}
var PRO = { tokens: 1531, off: 1e3 };
function framesOf(runs, frame, tokenizer) {
  const ofRole = (role) => frameOf({ role }, frame, tokenizer);
  return runs.reduce(
    (sum3, { turns = 0 }) => sum3 + Math.ceil(turns / 2) * ofRole("user") + Math.floor(turns / 2) * ofRole("assistant"),
    0
  );
}
function hasRole({ role }) {
  return role !== "prompt" && role !== "history";
}
function add(to, { low, expected, high }) {
  to.low += low;
  to.expected += expected;
  to.high += high;
}
function summed(parts) {
  const tokens = parts.reduce((sum3, part) => sum3 + part.tokens, 0);
  return { parts, total: { low: tokens, expected: tokens, high: tokens } };
}

// src/tokens/hidden/uncounted-words.ts
function uncountedWords(prompt, model, tokenizer) {
  const words2 = /* @__PURE__ */ new Map();
  for (const tool of prompt.tools ?? []) {
    const left = wordsOf([tool.name, tool.description ?? "", ...textsIn(tool.parameters)]);
    if (left.size === 0) continue;
    const counted3 = wordsOf(countedOf({ ...prompt, tools: [tool] }, model, tokenizer));
    for (const [word2, count] of left) {
      const more = count - (counted3.get(word2) ?? 0);
      if (more > 0) words2.set(word2, (words2.get(word2) ?? 0) + more);
    }
  }
  return words2;
}
function countedOf(prompt, model, tokenizer) {
  const texts = [];
  const count = (text) => {
    texts.push(text);
    return 0;
  };
  toolParts(prompt, model, { ...tokenizer, count });
  return texts;
}
function textsIn(schema) {
  if (schema === void 0) return [];
  const texts = [];
  const open2 = [["", parsed3(schema)]];
  for (let next5 = open2.pop(); next5 !== void 0; next5 = open2.pop()) {
    const [key, value2] = next5;
    if (typeof value2 === "string" && !isStructure[key]?.test(value2)) texts.push(value2);
    for (const inner2 of within(key, value2)) open2.push(inner2);
  }
  return texts;
}
function within(key, value2) {
  if (Array.isArray(value2)) return [...key === "required" ? new Set(value2) : value2].map((item) => [key, item]);
  return isSchema(value2) ? Object.entries(value2) : [];
}
var isStructure = Object.assign(/* @__PURE__ */ Object.create(null), {
  type: /^(?:string|number|integer|boolean|null|object|array)$/i,
  required: /^[\w$.-]{1,64}$/,
  format: /^[\w-]{1,40}$/,
  $ref: /^#[\w/$.-]{0,100}$/,
  $schema: /^https?:\/\/[\w./-]{1,60}#?$/
});
function parsed3(json) {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}
function wordsOf(texts) {
  const words2 = /* @__PURE__ */ new Map();
  for (const text of texts)
    for (const [word2] of text.replace(/\\[nrt]/g, " ").matchAll(/[\p{L}\p{N}]+/gu))
      words2.set(word2, (words2.get(word2) ?? 0) + 1);
  return words2;
}

// src/tokens/measure-runs.ts
function measureRuns(runs, role, tokenizer) {
  const [only] = runs;
  if (only && runs.length === 1 && only.tokens === void 0) {
    const whole2 = tokenizer.count(only.text);
    return { parts: [textPart(only, role, whole2, tokenizer)], tokens: whole2 };
  }
  const parts = [];
  let tokens = 0;
  let joined6 = [];
  const flush = () => {
    const whole2 = tokenizer.count(joined6.map((run2) => run2.text).join(""));
    parts.push(share(joined6, whole2, role, tokenizer));
    tokens += whole2;
    joined6 = [];
  };
  for (const run2 of runs) {
    if (run2.tokens === void 0) {
      joined6.push(run2);
      continue;
    }
    flush();
    parts.push([partOf(run2, role, run2.tokens)]);
    tokens += run2.tokens;
  }
  flush();
  return { parts: parts.flat(), tokens };
}
function share(runs, whole2, role, tokenizer) {
  if (runs.length === 1) return runs.map((run2) => textPart(run2, role, whole2, tokenizer));
  const parts = runs.map((run2) => textPart(run2, role, tokenizer.count(run2.text), tokenizer));
  for (let i = 1; i < runs.length; i++) {
    const taker = takerOf(parts[i - 1], parts[i]);
    const saved2 = taker ? savedBetween(runs[i - 1]?.text ?? "", runs[i]?.text ?? "", tokenizer) : 0;
    if (taker && taker.tokens > saved2) taker.tokens -= saved2;
  }
  const own2 = parts.filter(({ kind }) => kind === "text");
  const longest2 = (own2.length > 0 ? own2 : parts).reduce(
    (most, part) => most && most.tokens >= part.tokens ? most : part,
    void 0
  );
  const saved = parts.reduce((sum3, part) => sum3 + part.tokens, 0) - whole2;
  if (longest2 === void 0 || longest2.tokens < 2 * saved) return inProportion(parts, whole2);
  longest2.tokens -= saved;
  return parts;
}
function takerOf(first2, second) {
  return [first2, second].find((part) => part?.kind === "text");
}
var NEAR = 32;
function savedBetween(first2, second, { count }) {
  const [tail, start2] = [first2.slice(-NEAR), second.slice(0, NEAR)];
  return count(tail) + count(start2) - count(tail + start2);
}
function inProportion(parts, whole2) {
  const sum3 = parts.reduce((total, part) => total + part.tokens, 0);
  const exact = parts.map((part) => sum3 === 0 ? 0 : part.tokens * whole2 / sum3);
  const left = whole2 - exact.reduce((total, share3) => total + Math.floor(share3), 0);
  const byRest = exact.map((share3, i) => ({ i, rest: share3 % 1 })).sort((a, b) => b.rest - a.rest);
  const rounded = exact.map(Math.floor);
  for (const { i } of byRest.slice(0, left)) rounded[i] = rounded[i] + 1;
  return parts.map((part, i) => ({ ...part, tokens: rounded[i] }));
}
function textPart(run2, role, tokens, { doubt }) {
  const part = partOf(run2, role, tokens);
  const off = doubt?.(run2.text) ?? 0;
  return off === 0 ? part : { ...part, off };
}
function partOf({ kind, at, name, turns }, role, tokens) {
  if (name === void 0 && turns === void 0) return { kind, at, role, tokens };
  return { kind, at, role, tokens, ...name !== void 0 && { name }, ...turns !== void 0 && { turns } };
}

// src/tokens/offs.ts
function kindOf({ kind, name }) {
  if (kind === "slot" || kind === "partial") return "text";
  return kind === "framing" && name !== void 0 && name !== "reply" ? name : kind;
}
function offsOf(parts, sure) {
  if (sure.kind === "exact" && !parts.some(({ off }) => off)) return none2;
  const offs = /* @__PURE__ */ new Map();
  const add4 = (kind, off) => offs.set(kind, (offs.get(kind) ?? 0) + off);
  for (const part of parts) if (part.off) add4(kindOf(part), part.off);
  const text = parts.filter((part) => kindOf(part) === "text").reduce((sum3, { tokens }) => sum3 + tokens, 0);
  if (sure.kind === "estimate" && text > 0) add4("text", text * sure.band);
  return offs;
}
var none2 = /* @__PURE__ */ new Map();
function together(offs) {
  return offs.size === 0 ? 0 : Math.round(Math.hypot(...offs.values()));
}

// src/tokens/other-vocabularies.ts
var OTHERS4 = [
  // Gemini 1, Gemma 1 and 2.
  [/gemini-(?:(?:flash|pro)-)?1(?:$|[.-])|gemini-(?:pro|ultra)(?:-vision)?$|gemma-?2|gemma-(?:1\.1-)?7b/, 0.1],
  // Bills of Gemini 2.0 differ from its vocabulary by a token in a hundred, in texts of much JSON.
  [/gemini-2\.0/, 0.015],
  // Qwen 3.5 and newer have a larger vocabulary, and a name for hosting without a version may stand for any.
  [/qwen-?(?:3\.[5-9]|[4-9](?:$|[.-]))|qwen-(?:plus|max|turbo|flash|long)/, 0.1],
  // DeepSeek V2 and before.
  [/deepseek-(?:v?2|coder|llm|moe|vl)/, 0.1],
  // Mistral's models of the 32,000 tokens that came before Tekken, as far as their names say so.
  [/mixtral|mistral-?(?:7b|tiny)|mistral-large-24|mistral-small-240|codestral-(?:2405|22b|mamba)|mathstral/, 0.25]
];
var KNOWN = /qwen-?(?:2|3(?!\.[5-9]))|qwq|deepseek-?(?:v3|r1(?!.*distill))|mistral-nemo|pixtral|ministral|magistral/;
function sureFor({ match: match2, id }, sure) {
  if (sure.kind !== "exact") return sure;
  const name = id.toLowerCase();
  const other = OTHERS4.find(([models]) => models.test(name));
  if (other) return { kind: "estimate", band: other[1] };
  const isGuess = match2 === "family" && !KNOWN.test(name) || match2 === "unknown";
  return isGuess ? { kind: "estimate", band: 0.1 } : sure;
}

// src/tokens/measure.ts
function createMeasure(open2 = tokenizerNamed) {
  const opened2 = /* @__PURE__ */ new Map();
  const known5 = /* @__PURE__ */ new Map();
  const tokenizerOf = ({ tokenizer: name }) => {
    const tokenizer = opened2.get(name) ?? remembering(open2(name));
    opened2.set(name, tokenizer);
    return tokenizer;
  };
  const byModel = /* @__PURE__ */ new Map();
  const measuredBy = (model) => {
    const before = byModel.get(model);
    if (before) return before;
    const key = [model.tokenizer, model.match, model.id, model.asked].join(" ");
    const measured = known5.get(key) ?? /* @__PURE__ */ new Map();
    known5.set(key, measured);
    byModel.set(model, measured);
    return measured;
  };
  const sures = /* @__PURE__ */ new Map();
  const sureOf = (model) => {
    const sure = sures.get(model) ?? sureFor(model, tokenizerOf(model).sure);
    sures.set(model, sure);
    return sure;
  };
  const measure2 = (prompt, asked) => {
    const model = routes(asked)[0]?.model ?? asked;
    const measured = measuredBy(model);
    const before = measured.get(prompt);
    if (before) return before;
    const made = measurePrompt(prompt, model, tokenizerOf(model), sureOf(model));
    measured.set(prompt, made);
    return made;
  };
  const prepare = async (wanted) => {
    const texts = /* @__PURE__ */ new Map();
    for (const [prompt, model] of wanted) {
      const tokenizer = tokenizerOf(model);
      if (!tokenizer.prepare || measuredBy(model).has(prompt)) continue;
      const noted = texts.get(tokenizer) ?? /* @__PURE__ */ new Set();
      texts.set(tokenizer, noted);
      measurePrompt(prompt, model, noting(tokenizer, noted), sureOf(model));
    }
    for (const [tokenizer, noted] of texts) if (noted.size > 0) await tokenizer.prepare?.([...noted]);
  };
  return Object.assign(measure2, { prepare });
}
function* countsOf(pairs2) {
  for (const { base, head } of pairs2) {
    if (base && head && base.prompt === head.prompt && base.model === head.model) continue;
    const sides = [base, head].filter((side) => side !== void 0);
    const models = sides.flatMap(({ model }) => routes(model));
    for (const { prompt } of sides) for (const { model } of models) yield [prompt, model];
  }
}
function measure(pairs2, count = createMeasure()) {
  const side = (version, opposite) => {
    if (!version) return void 0;
    const { prompt, model, own: own2 = count(prompt, model) } = version;
    const alike = !opposite || countsAlike(opposite.model, model);
    const other = alike ? own2 : count(prompt, opposite.model);
    const by = (split2) => split2?.map((each) => ({ ...each, counted: count(prompt, each.model) }));
    const [split, otherSplit] = [by(model.split), by(opposite?.model.split)];
    return { prompt, model, own: own2, other, ...split && { split }, ...otherSplit && { otherSplit } };
  };
  return pairs2.map((pair) => {
    const head = side(pair.head, pair.base);
    const isSame = head && pair.base?.prompt === head.prompt && pair.base.model === head.model;
    return { ...pair, base: isSame ? head : side(pair.base, pair.head), head };
  });
}
function countsAlike(one2, other) {
  return one2.tokenizer === other.tokenizer && one2.id === other.id && one2.asked === other.asked;
}
function remembering(tokenizer) {
  const counts = /* @__PURE__ */ new Map();
  const count = (text) => {
    const tokens = counts.get(text) ?? tokenizer.count(text);
    counts.set(text, tokens);
    return tokens;
  };
  return { ...tokenizer, count };
}
function noting(tokenizer, noted) {
  const count = (text) => {
    noted.add(text);
    return 0;
  };
  return { ...tokenizer, count };
}
function measurePrompt(prompt, model, tokenizer, sure) {
  const total = { low: 0, expected: 0, high: 0 };
  const parts = [];
  const messages = prompt.messages.map((message, index) => {
    const hidden2 = hiddenOfMessage(index, prompt, model, tokenizer);
    const { role, runs } = message;
    const counted3 = measureRuns(runs.expected, role, tokenizer);
    const tokensOf4 = (end2) => end2 === runs.expected ? counted3.tokens : measureRuns(end2, role, tokenizer).tokens;
    add2(total, hidden2.total);
    add2(total, { low: tokensOf4(runs.low), expected: counted3.tokens, high: tokensOf4(runs.high) });
    for (const part of hidden2.parts) parts.push(part);
    for (const part of counted3.parts) parts.push(part);
    return hidden2.parts.length + counted3.parts.length;
  });
  const hidden = hiddenOfRequest(prompt, model, tokenizer);
  add2(total, hidden.total);
  for (const part of hidden.parts) parts.push(part);
  const offs = offsOf(parts, sure);
  const whole2 = { tokenizer: tokenizer.name, sure, offs, off: together(offs), parts, messages, total };
  return prompt.tools ? { ...whole2, uncountedWords: () => uncountedWords(prompt, model, tokenizer) } : whole2;
}
function add2(to, { low, expected, high }) {
  to.low += Math.min(low, expected);
  to.expected += expected;
  to.high += Math.max(high, expected);
}

// src/source/detect/names.ts
function wordsOf2(name) {
  return name.slice(-200).replace(/([a-z\d])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").toLowerCase().split(/[^a-z\d]+/).filter((word2) => word2 !== "");
}
var ABOUT = /^(?:prompts?|instructions?|persona|backstory|sysmsg|sysprompt|guidelines?)$/;
var OF_ONE = /^(?:tokens?|ids?|path|paths|labels?|names?|keys?|file|files|filename|dir|folder|url|uri|type|types|length|len|size|count|version|hash|title|placeholder|session|style|index|model|class|cls|schema|config|options|settings|manager|error|errors|warning|usage|help|hint|cache|params|args|kwargs|variables|vars|result|results|response|output|score|metrics|link|regex|re|pattern|column|columns|header|headers|status|doc|docs|description|desc|category|tags?|icon|button|input|dialog|modal|history|store|suffixes)$/;
function isPromptName(name) {
  const words2 = wordsOf2(name);
  const last2 = words2.at(-1) ?? "";
  if (OF_ONE.test(last2)) return false;
  return words2.some((word2) => ABOUT.test(word2)) || /\bsystem (?:message|msg|role|content|text)\b/.test(words2.join(" "));
}
function isPromptConstant(name) {
  return /^[A-Z\d_]*(?:^|_)(?:SYSTEM|USER|RULES|EXAMPLES?|FEW_?SHOTS?)(?:_(?:TEMPLATE|MSG|TEXT|\d+))?$/.test(name);
}
function isPromptPath(path) {
  return path.replace(/\.\w+$/, "").split("/").some(
    (part) => /(?:^|[-_.])(?:prompts?|instructions?)$|^prompts?(?:[-_.]|$)|Prompts?$/.test(part) && !/^prompt[-_]?toolkit/i.test(part)
  );
}
function isAside(path) {
  return /(?:^|\/)[a-z]+Tests?\//.test(path) || /(?:^|\/)(?:tests?|__tests__|testing|specs?|examples?|samples?|docs?|docs_src|cookbooks?|notebooks?|demos?|tutorials?|benchmarks?|fixtures?|__mocks__|mocks?|node_modules|vendor|third_party|site-packages|dist|build|migrations|alembic|evals?|e2e|stories|test[-_]?utils)\//i.test(
    path
  ) || /(?:^|\/)(?:test_[^/]*|conftest|[^/]*_(?:test|spec|benchmark)|benchmark)\.(?:py|ipynb|go|rb|rs|php)$|(?:Test|Tests|Spec|IT)\.(?:java|kt|cs|scala|swift|php)$|[.-](?:test|spec|vitest|stories|d|min|config)\.[cm]?[jt]sx?$|\.test-d\.ts$/i.test(
    path
  );
}
function isInterface(path) {
  return /\.[jt]sx$/.test(path);
}
var OPENING = /^[\s#*"'<>[\](){}:.,!|\w=-]{0,60}?\b(?:you are (?:an?|the|now|acting|going|given|tasked|responsible|provided|in|[A-Z]\w+[,. ])|you're an?|your (?:task|job|role|goal|objective|purpose|mission) (?:is|here|will)|act as (?:an?|the|if)|i want you to|as an? (?:expert|ai|experienced|senior|professional|helpful)|you will (?:be|act|receive|help|analy[sz]e)|you (?:must|should|can) (?:only|always|use|now)|assume the role)\b/i;
function opensAsPrompt(text) {
  return OPENING.test(text.slice(0, 200));
}

// src/data/without-comments.ts
function withoutComments(text) {
  let kept3 = "";
  let from = 0;
  for (let at = next(text, 0); at !== -1; ) {
    if (text[at] === '"') {
      at = next(text, stringEnd(text, at));
      continue;
    }
    const end2 = commentEnd(text, at);
    if (end2 === at) at = next(text, at + 1);
    else {
      kept3 += text.slice(from, at) + text.slice(at, end2).replace(/[^\n]/g, " ");
      from = end2;
      at = next(text, end2);
    }
  }
  return kept3 + text.slice(from);
}
var SIGN = /["/]/g;
function next(text, from) {
  SIGN.lastIndex = from;
  return SIGN.exec(text)?.index ?? -1;
}
function stringEnd(text, at) {
  let end2 = at + 1;
  while (end2 < text.length && text[end2] !== '"') end2 += text[end2] === "\\" ? 2 : 1;
  return end2 + 1;
}
function commentEnd(text, at) {
  const sign = text[at + 1];
  if (sign !== "/" && sign !== "*") return at;
  const close4 = text.indexOf(sign === "/" ? "\n" : "*/", at + 2);
  if (close4 === -1) return text.length;
  return sign === "/" ? close4 : close4 + 2;
}

// src/data/parse-json.ts
var BETWEEN = /[\s,:\uFEFF]*/y;
var WORD = /[^\s,:[\]{}"]*/y;
function parseJson(text) {
  if (isJson(text)) return walk(text);
  const bare = withoutComments(text);
  return bare !== text && isJson(bare) ? walk(bare) : { problem: "not-json", at: 0 };
}
function isJson(text) {
  try {
    JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
    return true;
  } catch {
    return false;
  }
}
function walk(text) {
  const root = { tree: { at: 0, kind: "list", items: [] }, key: void 0 };
  const open2 = [root];
  let at = skip(BETWEEN, text, 0);
  while (at < text.length) {
    const top = open2.at(-1) ?? root;
    const char = text[at];
    if (char === "}" || char === "]") {
      open2.pop();
      at = skip(BETWEEN, text, at + 1);
      continue;
    }
    const end2 = char === "{" || char === "[" ? at + 1 : char === '"' ? stringEnd2(text, at) : skip(WORD, text, at);
    if (top.tree.kind === "map" && top.key === void 0) {
      top.key = JSON.parse(text.slice(at, end2));
    } else {
      const tree = value(text, at, end2);
      add3(top, tree);
      if (tree.kind !== "scalar") open2.push({ tree, key: void 0 });
    }
    at = skip(BETWEEN, text, end2);
  }
  return root.tree.kind === "list" && root.tree.items[0] ? root.tree.items[0] : root.tree;
}
function skip(pattern, text, at) {
  pattern.lastIndex = at;
  pattern.test(text);
  return pattern.lastIndex;
}
function stringEnd2(text, at) {
  let end2 = at + 1;
  while (text[end2] !== '"') end2 += text[end2] === "\\" ? 2 : 1;
  return end2 + 1;
}
function value(text, at, end2) {
  if (text[at] === "{") return { at, kind: "map", entries: /* @__PURE__ */ new Map() };
  if (text[at] === "[") return { at, kind: "list", items: [] };
  return { at, kind: "scalar", value: JSON.parse(text.slice(at, end2)) };
}
function add3(to, tree) {
  if (to.tree.kind === "list") to.tree.items.push(tree);
  else if (to.key !== void 0) to.tree.entries.set(to.key, tree);
  to.key = void 0;
}

// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string, ptr) {
  let lines = string.slice(0, ptr).split(/\r?\n/);
  return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
  let lines = string.split(/\r?\n/);
  let codeblock = "";
  let numberLen = (Math.log10(line + 1) | 0) + 1;
  for (let i = line - 1; i <= line + 1; i++) {
    let l = lines[i - 1];
    if (!l)
      continue;
    codeblock += i.toString().padEnd(numberLen, " ");
    codeblock += ":  ";
    codeblock += l;
    codeblock += "\n";
    if (i === line) {
      codeblock += " ".repeat(numberLen + column + 2);
      codeblock += "^\n";
    }
  }
  return codeblock;
}
var TomlError = class _TomlError extends Error {
  line;
  column;
  codeblock;
  constructor(message, options) {
    const [line, column] = getLineColFromPtr(options.toml, options.ptr);
    const codeblock = makeCodeBlock(options.toml, line, column);
    super(`Invalid TOML document: ${message}

${codeblock}`, options);
    this.line = line;
    this.column = column;
    this.codeblock = codeblock;
  }
  /** @internal */
  static x(message, ctx, ptr) {
    throw new _TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
  }
};

// node_modules/smol-toml/dist/primitive.js
function parseString(ctx) {
  let startPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p++);
  let first2 = c;
  let isLiteral2 = c === 39;
  let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
  if (isMultiline) {
    if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10)
      ctx.p++;
    else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)
      ctx.p += 2;
  }
  let parsed5 = "";
  let sliceStart = ctx.p;
  let state = 0;
  for (; ctx.p < ctx.s.length; ctx.p++) {
    c = ctx.s.charCodeAt(ctx.p);
    if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) {
      state = state && 3;
    } else if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in strings", ctx);
    } else if ((!state || state === 3) && c === first2 && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first2 && ctx.s.charCodeAt(ctx.p + 2) === first2)) {
      if (isMultiline) {
        if (ctx.s.charCodeAt(ctx.p + 3) === first2)
          ctx.p++;
        if (ctx.s.charCodeAt(ctx.p + 3) === first2)
          ctx.p++;
      }
      if (!state) {
        let s = ctx.s.slice(sliceStart, ctx.p);
        parsed5 = parsed5 ? parsed5 + s : s;
      }
      ctx.p += isMultiline ? 3 : 1;
      return parsed5;
    } else if (!state) {
      if (!isLiteral2 && c === 92) {
        parsed5 += ctx.s.slice(sliceStart, sliceStart = ctx.p);
        state = 1;
      }
    } else if (state === 1) {
      if (c === 120 || c === 117 || c === 85) {
        let errPtr = ctx.p++ - 1;
        let value2 = 0;
        let len = c === 120 ? 2 : c === 117 ? 4 : 8;
        for (let j = 0; j < len; j++, ctx.p++) {
          let hex = ctx.s.charCodeAt(ctx.p);
          let digit = (
            /* 0-9 */
            hex >= 48 && hex <= 57 ? hex - 48 : (
              /* A-F */
              hex >= 65 && hex <= 70 ? hex - 65 + 10 : (
                /* a-f */
                hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1
              )
            )
          );
          if (digit < 0)
            TomlError.x("invalid non-hex character in unicode escape", ctx);
          value2 = value2 << 4 | digit;
        }
        if (value2 < 0 || value2 > 1114111 || value2 >= 55296 && value2 <= 57343) {
          TomlError.x("invalid unicode escape", ctx, errPtr);
        }
        parsed5 += String.fromCodePoint(value2);
        sliceStart = ctx.p--;
        state = 0;
      } else if (isMultiline && (c === 32 || c === 9)) {
        state = 2;
      } else {
        if (c === 98)
          parsed5 += "\b";
        else if (c === 116)
          parsed5 += "	";
        else if (c === 110)
          parsed5 += "\n";
        else if (c === 102)
          parsed5 += "\f";
        else if (c === 114)
          parsed5 += "\r";
        else if (c === 101)
          parsed5 += "\x1B";
        else if (c === 34)
          parsed5 += '"';
        else if (c === 92)
          parsed5 += "\\";
        else
          TomlError.x("unrecognised escape sequence", ctx);
        sliceStart = ctx.p + 1;
        state = 0;
      }
    } else if (c !== 32 && c !== 9) {
      if (state === 2)
        TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
      state = !isLiteral2 && c === 92 ? 1 : 0;
      sliceStart = ctx.p;
    }
  }
  TomlError.x("unfinished string", ctx, startPtr);
}

// node_modules/smol-toml/dist/date.js
var DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class _TomlDate extends Date {
  #hasDate = false;
  #hasTime = false;
  #offset = null;
  constructor(date, fasttype, unsafeDelim) {
    let hasDate = true;
    let hasTime = true;
    let offset = "Z";
    let c;
    if (typeof date === "string") {
      if (fasttype)
        prep: {
          if (fasttype < 3) {
            if (+date.slice(11, 13) > 23) {
              date = "";
              break prep;
            }
            if (fasttype === 2) {
              offset = null;
              date += "Z";
            } else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) {
              offset = date.slice(date.length - 6);
            }
            if (unsafeDelim)
              date = date.slice(0, 10) + "T" + date.slice(11);
          } else if (fasttype === 4) {
            date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
          }
          hasDate = fasttype !== 4;
          hasTime = fasttype !== 3;
        }
      else {
        let match2 = date.match(DATE_TIME_RE);
        if (match2) {
          if (!match2[1]) {
            hasDate = false;
            date = `0000-01-01T${date}`;
          }
          hasTime = !!match2[2];
          hasTime && date[10] === " " && (date = date.replace(" ", "T"));
          if (match2[2] && +match2[2] > 23) {
            date = "";
          } else {
            offset = match2[3] || null;
            if (!offset && hasTime)
              date += "Z";
          }
        } else {
          date = "";
        }
      }
    }
    super(date);
    if (!isNaN(this.getTime())) {
      this.#hasDate = hasDate;
      this.#hasTime = hasTime;
      this.#offset = offset;
    }
  }
  isDateTime() {
    return this.#hasDate && this.#hasTime;
  }
  isLocal() {
    return !this.#hasDate || !this.#hasTime || !this.#offset;
  }
  isDate() {
    return this.#hasDate && !this.#hasTime;
  }
  isTime() {
    return this.#hasTime && !this.#hasDate;
  }
  isValid() {
    return this.#hasDate || this.#hasTime;
  }
  toISOString() {
    let iso = super.toISOString();
    if (this.isDate())
      return iso.slice(0, 10);
    if (this.isTime())
      return iso.slice(11, 23);
    if (this.#offset === null)
      return iso.slice(0, -1);
    if (this.#offset === "Z" || this.#offset === "z")
      return iso;
    let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
    offset = this.#offset[0] === "-" ? offset : -offset;
    let offsetDate = new Date(this.getTime() - offset * 6e4);
    return offsetDate.toISOString().slice(0, -1) + this.#offset;
  }
  static wrapAsOffsetDateTime(jsDate, offset = "Z") {
    let date = new _TomlDate(jsDate);
    date.#offset = offset;
    return date;
  }
  static wrapAsLocalDateTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#offset = null;
    return date;
  }
  static wrapAsLocalDate(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasTime = false;
    date.#offset = null;
    return date;
  }
  static wrapAsLocalTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasDate = false;
    date.#offset = null;
    return date;
  }
};

// node_modules/smol-toml/dist/extract.js
function isDigit(char, base = 10) {
  return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
  return char === 32 || char === 9 || char === 10 || char === 13 || // Structure end or next value delimiter
  delim && (char === delim || char === 44) || // Comment
  char === 35;
}
function extractValue(ctx, end2) {
  let errPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p);
  if (c === 91 || c === 123) {
    ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
    let value2 = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
    ctx.d++;
    return value2;
  }
  if (c === 34 || c === 39) {
    return parseString(ctx);
  }
  if (c === 116) {
    if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, true;
  }
  if (c === 102) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, false;
  }
  if (c === 43 || c === 45) {
    return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end2);
  }
  if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) {
    return parseDate(ctx, c, end2);
  }
  if (ctx.s.charCodeAt(ctx.p + 2) === 58) {
    return parseTime(ctx, c, end2);
  }
  return parseNumber(ctx, ctx.p, c, 0, end2);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
  let c = startChr;
  let state = 0;
  let hasUnderscores = false;
  if (c === 105) {
    if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, (sign || 1) / 0;
  }
  if (c === 110) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, NaN;
  }
  if (c === 48) {
    if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
      return ctx.bi === true ? 0n : 0;
    if (!sign) {
      if (c === 120)
        return parseIntegerBaseN(ctx, startPtr, 16, endChr);
      else if (c === 98)
        return parseIntegerBaseN(ctx, startPtr, 2, endChr);
      else if (c === 111)
        return parseIntegerBaseN(ctx, startPtr, 8, endChr);
    }
    if (c === 46)
      state = 2;
    else if (c === 101 || c === 69)
      state = 4;
    else
      TomlError.x("illegal leading zero", ctx, startPtr);
  } else if (!isDigit(c))
    TomlError.x("invalid value", ctx, startPtr);
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (!state)
      state = 1;
    if (c === 95) {
      if (!(state & 1))
        TomlError.x("illegal underscore", ctx);
      state += 11;
      hasUnderscores = true;
    } else if (state === 1 && c === 46)
      state = 2;
    else if ((state === 1 || state === 3) && (c === 101 || c === 69))
      state = 4;
    else if (state === 4 && (c === 43 || c === 45)) {
      state = 6;
    } else if (!isDigit(c))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (state > 9)
      state -= 11;
    else if (!(state & 1))
      state++;
  }
  if (!state) {
    let val = (startChr - 48) * (sign || 1);
    return ctx.bi === true ? BigInt(val) : val;
  }
  if (!(state & 1))
    TomlError.x("unfinished numeric value", ctx, startPtr);
  let str = ctx.s.slice(startPtr, ctx.p);
  if (hasUnderscores)
    str = str.replaceAll("_", "");
  return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
  let c, underscore = 1;
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (c === 95) {
      if (underscore & 1)
        TomlError.x("illegal underscore", ctx);
      underscore = 3;
    } else if (!isDigit(c, base))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (underscore & 1)
      underscore--;
  }
  if (underscore & 1)
    TomlError.x("unfinished numeric value", ctx);
  let str = ctx.s.slice(startPtr + 2, ctx.p);
  if (underscore)
    str = str.replaceAll("_", "");
  return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
  if (ctx.bi !== true)
    int: {
      let val = parseInt(str, base);
      if (!Number.isSafeInteger(val)) {
        if (ctx.bi)
          break int;
        TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
      }
      return val;
    }
  return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
  let startPtr = ctx.p++, unsafeSeparator;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) {
    return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
  }
  ctx.p += 5;
  if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
    TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
  if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) {
    let t2 = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t2, 3, false, startPtr);
  }
  if (ctx.s.charCodeAt(ctx.p += 3) !== 58)
    TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
  if (ctx.s.charCodeAt(ctx.p += 3) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  if (c = ctx.s.charCodeAt(ctx.p)) {
    if (c === 90 || c === 122) {
      let t2 = ctx.s.slice(startPtr, ++ctx.p);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, "[+00:00]");
    }
    if (c === 43 || c === 45) {
      let t2 = ctx.s.slice(startPtr, ctx.p += 6);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
    }
  }
  let t = ctx.s.slice(startPtr, ctx.p);
  return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
  let start2 = ctx.p;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
    return parseNumber(ctx, --ctx.p, c, 0, endChr);
  }
  if (ctx.s.charCodeAt(ctx.p += 4) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  let t = ctx.s.slice(start2, ctx.p);
  return readDate(ctx, t, 4, false, start2);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
  if (ctx.ld) {
    let date = new TomlDate(str, type, unsafeDelim);
    if (!date.isValid())
      TomlError.x("invalid date", ctx, errPtr);
    return date;
  }
  try {
    if (temporalSuffix)
      str += temporalSuffix;
    switch (type) {
      case 1:
        return Temporal.ZonedDateTime.from(str);
      case 2:
        return Temporal.PlainDateTime.from(str);
      case 3:
        return Temporal.PlainDate.from(str);
      case 4:
        return Temporal.PlainTime.from(str);
    }
  } catch (e) {
    TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
  }
}

// node_modules/smol-toml/dist/util.js
function skipComment(ctx) {
  for (; ctx.p < ctx.s.length; ctx.p++) {
    let c = ctx.s.charCodeAt(ctx.p);
    if (c === 10)
      break;
    if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
      ctx.p++;
      break;
    }
    if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in comments", ctx);
    }
  }
}
function skipVoid(ctx, banNewLines, banComments) {
  let c;
  while (ctx.p < ctx.s.length) {
    while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)))
      ctx.p++;
    if (banComments || c !== 35)
      break;
    skipComment(ctx);
  }
}

// node_modules/smol-toml/dist/struct.js
function parseKey(ctx, end2 = 61) {
  let startPtr;
  let state = 0;
  let parsed5 = [];
  let sliceStart;
  let c = ctx.s.charCodeAt(startPtr = ctx.p);
  do {
    if (c === end2) {
      if (!state)
        TomlError.x("unexpected end of key", ctx);
      if (state === 1)
        parsed5.push(ctx.s.slice(sliceStart, ctx.p));
      return ctx.p++, parsed5;
    } else if (c === 46) {
      if (!state)
        TomlError.x("illegal empty bare key", ctx);
      if (state === 1)
        parsed5.push(ctx.s.slice(sliceStart, ctx.p));
      state = 0;
    } else if (!state && (c === 34 || c === 39)) {
      if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
        TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
      parsed5.push(parseString(ctx));
      state = 2;
      ctx.p--;
    } else if (c === 32 || c === 9) {
      if (state === 1) {
        parsed5.push(ctx.s.slice(sliceStart, ctx.p));
        state = 2;
      }
    } else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) {
      TomlError.x("illegal character in key", ctx);
    } else if (!state) {
      state = 1;
      sliceStart = ctx.p;
    }
  } while (c = ctx.s.charCodeAt(++ctx.p));
  TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
  let startPtr = ctx.p++;
  let res = /* @__PURE__ */ Object.create(null);
  let seen = /* @__PURE__ */ new Set();
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
      ctx.p++;
      return res;
    }
    let k;
    let t = res;
    let hasOwn = false;
    let errPtr = ctx.p;
    let key = parseKey(ctx);
    for (let i = 0; i < key.length; i++) {
      if (i)
        t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      k = key[i];
      if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) {
        TomlError.x("trying to redefine an already defined value", ctx, errPtr);
      }
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor")) {
        t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
        break;
      }
      if (!hasOwn && unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
      }
    }
    if (hasOwn) {
      TomlError.x("trying to redefine an already defined value", ctx, errPtr);
    }
    skipVoid(ctx, true, true);
    let value2 = extractValue(
      ctx,
      125
      /* } */
    );
    if (t && typeof (t[k] = value2) === "object")
      seen.add(value2);
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
  let startPtr = ctx.p++;
  let res = [];
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
      ctx.p++;
      return res;
    }
    res.push(extractValue(
      ctx,
      93
      /* ] */
    ));
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished array", ctx, startPtr);
}

// node_modules/smol-toml/dist/parse.js
function peekTable(ctx, key, table, meta, type) {
  let t = table;
  let m = meta;
  let k;
  let hasOwn = false;
  let state;
  for (let i = 0; i < key.length; i++) {
    if (i) {
      t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      m = (state = m[k]).c;
      if (type === 0 && (state.t === 1 || state.t === 2)) {
        return null;
      }
      if (state.t === 2) {
        let l = t.length - 1;
        t = t[l];
        m = m[l].c;
      }
    }
    k = key[i];
    if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) {
      return null;
    }
    if (!hasOwn) {
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor"))
        return false;
      if (unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
        Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
      }
      m[k] = {
        t: i < key.length - 1 && type === 2 ? 3 : type,
        d: false,
        i: 0,
        c: /* @__PURE__ */ Object.create(null)
      };
    }
  }
  state = m[k];
  if (state.t !== type && !(type === 1 && state.t === 3)) {
    return null;
  }
  if (type === 2) {
    if (!state.d) {
      state.d = true;
      t[k] = [];
    }
    t[k].push(t = /* @__PURE__ */ Object.create(null));
    state.c[state.i++] = state = { t: 1, d: false, i: 0, c: /* @__PURE__ */ Object.create(null) };
  }
  if (state.d) {
    return null;
  }
  state.d = true;
  if (type === 1) {
    t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
  } else if (type === 0 && hasOwn) {
    return null;
  }
  return [k, t, state.c];
}
function validateTablePeek(ctx, peek2, ptr) {
  if (peek2 === null || ctx.uk === 2)
    TomlError.x(peek2 === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse(toml, options = {}) {
  let ctx = {
    s: toml,
    p: 0,
    d: options.maxDepth ?? 1e3,
    bi: options.integersAsBigInt ?? false,
    ld: options.useLegacyDate ?? true,
    uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
  };
  let res = /* @__PURE__ */ Object.create(null);
  let meta = /* @__PURE__ */ Object.create(null);
  let tmp;
  let skipping = false;
  let tbl = res;
  let m = meta;
  if (toml.charCodeAt(0) === 65279)
    ctx.p++;
  skipVoid(ctx);
  while (ctx.p < toml.length) {
    if (toml.charCodeAt(ctx.p) === 91) {
      let isTableArray = toml.charCodeAt(++ctx.p) === 91;
      tmp = ctx.p += +isTableArray;
      skipping = false;
      let k = parseKey(
        ctx,
        93
        /* ] */
      );
      if (isTableArray) {
        if (toml.charCodeAt(ctx.p) !== 93) {
          TomlError.x("expected end of table array declaration", ctx);
        }
        ctx.p++;
      }
      let p = peekTable(
        ctx,
        k,
        res,
        meta,
        isTableArray ? 2 : 1
        /* Type.EXPLICIT */
      );
      if (!p) {
        validateTablePeek(ctx, p, tmp);
        skipping = true;
      } else {
        m = p[2];
        tbl = p[1];
      }
    } else {
      tmp = ctx.p;
      let k = parseKey(ctx);
      let p = peekTable(
        ctx,
        k,
        tbl,
        m,
        0
        /* Type.DOTTED */
      );
      if (!p && !skipping)
        validateTablePeek(ctx, p, tmp);
      skipVoid(ctx, true, true);
      let v = extractValue(ctx, void 0);
      if (p && !skipping)
        p[1][p[0]] = v;
    }
    skipVoid(ctx, true);
    if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) {
      TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
    }
    skipVoid(ctx);
  }
  return res;
}

// node_modules/smol-toml/dist/stringify.js
var HAS_WELLFORMED = !!"".isWellFormed;

// src/data/parse-toml.ts
var LARGEST = 512 * 1024;
var DEEPEST4 = 200;
function parseToml(text) {
  if (text.length > LARGEST) return { problem: "too-large", at: 0 };
  try {
    const value2 = parse(text.replace(/^\uFEFF/, " "), { maxDepth: DEEPEST4, integersAsBigInt: "asNeeded" });
    return toTree(value2, [], 0, placesOf(text));
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    return { problem: /depth|nest/i.test(error.message) ? "too-deep" : "not-yaml", at: offsetOf(text, error.line) };
  }
}
function toTree(value2, path, around, places2) {
  const at = places2.get(path.join("\0")) ?? around;
  if (typeof value2 === "string" || typeof value2 === "number" || typeof value2 === "boolean")
    return { at, kind: "scalar", value: value2 };
  if (Array.isArray(value2))
    return { at, kind: "list", items: value2.map((item, i) => toTree(item, [...path, String(i)], at, places2)) };
  if (typeof value2 !== "object" || value2 === null || value2 instanceof Date) return { at, kind: "scalar", value: null };
  const entries = Object.entries(value2).map(([key, inner2]) => [
    key,
    toTree(inner2, [...path, key], at, places2)
  ]);
  return { at, kind: "map", entries: new Map(entries) };
}
var HEAD = /^[ \t]*(\[\[?)([^\]]{1,500})\]/;
var KEY = /^[ \t]*((?:[\w-]{1,200}|"[^"\n]{1,200}"|'[^'\n]{1,200}')(?:[ \t]*\.[ \t]*(?:[\w-]{1,200}|"[^"\n]{1,200}"|'[^'\n]{1,200}'))*)[ \t]*=[ \t]*/;
function placesOf(text) {
  const places2 = /* @__PURE__ */ new Map();
  const counts = /* @__PURE__ */ new Map();
  let table = [];
  let quotes;
  for (let start2 = 0; start2 < text.length; ) {
    const newline = text.indexOf("\n", start2);
    const end2 = newline === -1 ? text.length : newline;
    const line = text.slice(start2, end2);
    const key = quotes === void 0 ? KEY.exec(line.slice(0, 2e3)) : null;
    const head = quotes === void 0 && !key ? HEAD.exec(line.slice(0, 600)) : null;
    if (key) places2.set([...table, ...partsOf(key[1] ?? "")].join("\0"), start2 + key[0].length);
    if (head) {
      table = partsOf(head[2] ?? "");
      const name = table.join("\0");
      const index = counts.get(name) ?? 0;
      if (head[1] === "[[") {
        counts.set(name, index + 1);
        table.push(String(index));
      }
      places2.set(table.join("\0"), start2);
    }
    quotes = openAfter(line.slice(key?.[0].length ?? 0), quotes);
    start2 = end2 + 1;
  }
  return places2;
}
function partsOf(keys) {
  return [...keys.matchAll(/"([^"]*)"|'([^']*)'|([\w-]+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? ""
  );
}
function openAfter(line, open2) {
  let at = 0;
  for (let quotes = open2; ; ) {
    if (quotes === void 0) {
      const next5 = /"""|'''/.exec(line.slice(at));
      if (!next5) return void 0;
      quotes = next5[0];
      at += next5.index + 3;
    }
    const end2 = line.indexOf(quotes, at);
    if (end2 === -1) return quotes;
    at = end2 + 3;
    quotes = void 0;
  }
}
function offsetOf(text, line) {
  let at = 0;
  for (let i = 1; i < line; i++) {
    const next5 = text.indexOf("\n", at);
    if (next5 === -1) break;
    at = next5 + 1;
  }
  return at;
}

// src/data/read-data.ts
function isData(path) {
  return /\.(?:ya?ml|toml|jsonc?)$/i.test(path);
}
function readData({ path, text, document }) {
  if (/\.jsonc?$/i.test(path)) return parseJson(text);
  if (/\.toml$/i.test(path)) return parseToml(text);
  const documents = documentsOf2(text);
  if ("problem" in documents) return documents;
  const second = document === void 0 && documents[1];
  if (second) return { problem: "not-yaml", at: second.at };
  return documents[document ?? 0]?.tree ?? { problem: "not-yaml", at: 0 };
}
function countDocuments({ path, text }) {
  if (!/\.ya?ml$/i.test(path) || !/^---/m.test(text)) return 1;
  const documents = documentsOf2(text);
  return "problem" in documents ? 1 : documents.length;
}
var last;
function documentsOf2(text) {
  if (last?.text === text) return last.documents;
  const read3 = parseYamlDocuments(text);
  const documents = "problem" in read3 ? read3 : telling(read3);
  last = { text, documents };
  return documents;
}
function telling(documents) {
  const full = documents.filter(({ tree }) => tree.kind !== "scalar" || tree.value !== null);
  return full.length > 0 ? full : documents.slice(0, 1);
}

// src/data/bounds.ts
var MOST_PARTS = 2e4;
var PARTS_PER_PROMPT = 10;

// src/parsed/count-parts.ts
var TooManyParts = class extends Error {
};
var counted2 = /* @__PURE__ */ new WeakMap();
function countParts(file, parts) {
  const all = (counted2.get(file) ?? 0) + parts;
  counted2.set(file, all);
  if (all > MOST_PARTS) throw new TooManyParts();
}

// src/data/tree.ts
function lookUp(tree, ...keys) {
  let found = tree;
  for (const key of keys) found = found?.kind === "map" ? found.entries.get(key) : void 0;
  return found;
}
function asString(tree) {
  return tree?.kind === "scalar" && typeof tree.value === "string" ? tree.value : void 0;
}
function asCount(tree) {
  const value2 = tree?.kind === "scalar" ? tree.value : void 0;
  return typeof value2 === "number" && Number.isSafeInteger(value2) && value2 > 0 ? value2 : void 0;
}

// src/data/places-in.ts
function placesIn(path, text) {
  let starts;
  return (offset) => {
    if (offset === 0) return { path, line: 1, column: 1 };
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { path, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
function lineStarts(text) {
  const starts = [0];
  for (let end2 = text.indexOf("\n"); end2 !== -1; end2 = text.indexOf("\n", end2 + 1)) starts.push(end2 + 1);
  return starts;
}

// src/templates/syntaxes/inline-partials.ts
var INLINE = "> ";
function placeInline(pieces) {
  const bodies = /* @__PURE__ */ new Map();
  gather2(pieces, bodies);
  if (bodies.size === 0) return pieces;
  const placed2 = /* @__PURE__ */ new Map();
  const open2 = /* @__PURE__ */ new Set();
  return placeAll(pieces);
  function bodyOf(name) {
    const known5 = placed2.get(name);
    const body = bodies.get(name);
    if (known5 || !body || open2.has(name)) return known5;
    open2.add(name);
    const made = placeAll(body);
    open2.delete(name);
    placed2.set(name, made);
    return made;
  }
  function placeAll(all) {
    return all.map((piece) => {
      switch (piece.kind) {
        case "branch": {
          const arms = piece.arms.map(({ when, body }) => ({ when, body: placeAll(body) }));
          return { ...piece, arms, otherwise: placeAll(piece.otherwise) };
        }
        case "loop":
          return { ...piece, body: placeAll(piece.body), otherwise: placeAll(piece.otherwise) };
        case "block":
        case "let":
          return { ...piece, body: placeAll(piece.body) };
        case "include": {
          const { at, target, given: given2 } = piece;
          const body = bodyOf(target);
          const names = (given2?.names ?? []).map(
            ({ name, made }) => ({ kind: "let", at, name, made, body: [] })
          );
          if (body) return { kind: "branch", at, arms: [], otherwise: [...names, ...body] };
          return { ...piece, blocks: piece.blocks.map((block2) => ({ ...block2, body: placeAll(block2.body) })) };
        }
        default:
          return piece;
      }
    });
  }
}
function gather2(pieces, bodies) {
  for (const piece of pieces) {
    if (piece.kind === "let" && piece.name.startsWith(INLINE)) bodies.set(piece.name.slice(INLINE.length), piece.body);
    for (const body of bodiesOf(piece)) gather2(body, bodies);
  }
}
function bodiesOf(piece) {
  switch (piece.kind) {
    case "branch":
      return [...piece.arms.map(({ body }) => body), piece.otherwise];
    case "loop":
      return [piece.body, piece.otherwise];
    case "block":
    case "let":
      return [piece.body];
    case "include":
      return piece.blocks.map(({ body }) => body);
    default:
      return [];
  }
}

// src/templates/syntaxes/resolve-targets.ts
var MOST = 8;
var DEEPEST5 = 8;
var OPEN = { kind: "unknown" };
function resolveTargets(pieces) {
  return hasComputed(pieces) ? resolveAll(pieces, givenIn(pieces, /* @__PURE__ */ new Map())) : pieces;
}
function hasComputed(pieces) {
  return pieces.some((piece) => piece.kind === "include" && piece.computed || bodiesOf(piece).some(hasComputed));
}
function givenIn(pieces, given2) {
  const give = (name, made) => {
    const known5 = given2.get(name);
    if (known5) known5.push(made);
    else given2.set(name, [made]);
  };
  for (const piece of pieces) {
    if (piece.kind === "let") give(piece.name, piece.made ?? constantIn(piece.body));
    if (piece.kind === "loop")
      give(piece.item, {
        kind: "through",
        of: piece.made ?? { kind: "name", name: piece.over },
        filter: "each",
        with: []
      });
    for (const body of bodiesOf(piece)) givenIn(body, given2);
  }
  return given2;
}
function constantIn(body) {
  const isText4 = body.every((piece) => piece.kind === "text");
  return isText4 ? { kind: "constant", value: body.map((piece) => piece.kind === "text" ? piece.text : "").join("") } : void 0;
}
function resolveAll(pieces, given2) {
  return pieces.map((piece) => {
    const all = (body) => resolveAll(body, given2);
    switch (piece.kind) {
      case "branch":
        return {
          ...piece,
          arms: piece.arms.map(({ when, body }) => ({ when, body: all(body) })),
          otherwise: all(piece.otherwise)
        };
      case "loop":
        return { ...piece, body: all(piece.body), otherwise: all(piece.otherwise) };
      case "block":
      case "let":
        return { ...piece, body: all(piece.body) };
      case "include":
        return resolveOne(
          { ...piece, blocks: piece.blocks.map(({ name, body }) => ({ name, body: all(body) })) },
          given2
        );
      default:
        return piece;
    }
  });
}
function resolveOne({ computed, ...piece }, given2) {
  if (!computed) return piece;
  const listed2 = listIn(computed.made, given2, 0);
  if (listed2) return { ...piece, target: listed2[0] ?? "", others: listed2.slice(1) };
  const targets = computed.made && targetsOf(computed.made, given2, 0);
  const distinct2 = [...new Set(targets)];
  const [first2, ...others] = distinct2;
  if (first2 === void 0 || distinct2.length > MOST) return { ...piece, computed: keyed(computed, given2) };
  if (others.length === 0) return { ...piece, target: first2 };
  const one2 = (target) => ({ ...piece, target });
  const arms = distinct2.slice(0, -1).map((target) => ({ when: OPEN, body: [one2(target)] }));
  return { kind: "branch", at: piece.at, arms, otherwise: [one2(distinct2.at(-1) ?? first2)] };
}
function listIn(made, given2, depth) {
  if (made?.kind === "name" && depth <= DEEPEST5) {
    const [only, ...more] = given2.get(made.name) ?? [];
    return more.length === 0 ? listIn(only, given2, depth + 1) : void 0;
  }
  if (made?.kind !== "list" || made.of.length < 2 || made.of.length > MOST) return void 0;
  const files = made.of.flatMap((one2) => one2.kind === "constant" && typeof one2.value === "string" ? [one2.value] : []);
  return files.length === made.of.length ? files : void 0;
}
function targetsOf(made, given2, depth) {
  if (depth > DEEPEST5) return void 0;
  const all = (of) => {
    const each = of.map((one2) => one2 && targetsOf(one2, given2, depth + 1));
    return each.every((one2) => one2 !== void 0) ? each : void 0;
  };
  switch (made.kind) {
    case "constant":
      return typeof made.value === "string" ? [made.value] : void 0;
    case "name":
      return given2.has(made.name) ? all(given2.get(made.name) ?? [])?.flat() : void 0;
    case "choice":
      return all([made.then, made.otherwise])?.flat();
    case "list":
      return all(made.of)?.flat();
    case "joined":
      return all(made.of)?.reduce(
        (starts, ends2) => starts.flatMap((start2) => ends2.map((end2) => start2 + end2)).slice(0, MOST + 1)
      );
    default:
      return void 0;
  }
}
function keyed(computed, given2) {
  const names = new Set(namesIn(computed.made));
  for (const name of names)
    for (const made of given2.get(name) ?? []) for (const other of namesIn(made)) names.add(other);
  const values = [...names].flatMap((name) => given2.has(name) ? [[name, given2.get(name)]] : []);
  return values.length === 0 ? computed : { ...computed, key: `${computed.key} ${JSON.stringify(values)}` };
}
function namesIn(made) {
  switch (made?.kind) {
    case "name":
      return [made.name];
    case "choice":
      return [...namesIn(made.then), ...namesIn(made.otherwise)];
    case "list":
    case "joined":
      return made.of.flatMap(namesIn);
    case "through":
      return [...namesIn(made.of), ...made.with.flatMap(({ value: value2 }) => namesIn(value2))];
    default:
      return [];
  }
}

// src/templates/syntaxes/nest.ts
var DEEPEST6 = 100;
function nest(marks, text, place2) {
  const state = { pieces: [], stack: [], parent: void 0 };
  const fail = (problem, at) => ({
    pieces: text === "" ? [] : [{ kind: "text", text, at: place2(0) }],
    parts: 1,
    fault: { problem, at: place2(at) }
  });
  let parts = 0;
  for (const mark of marks) {
    const problem = ++parts > MOST_PARTS ? "too-many-parts" : take(mark, state, place2);
    if (problem) return fail(problem, mark.at);
  }
  const open2 = state.stack.at(-1);
  return open2 ? fail("unclosed-block", open2.at) : { pieces: resolveTargets(placeInline(inherited(state, place2))), parts };
}
function take(mark, state, place2) {
  const body = state.stack.at(-1)?.body ?? state.pieces;
  switch (mark.kind) {
    case "fault":
      return mark.problem;
    case "text":
      if (mark.text !== "") body.push({ kind: "text", text: mark.text, at: place2(mark.at) });
      return void 0;
    case "slot":
      body.push({ ...mark, at: place2(mark.at) });
      return void 0;
    case "let":
      body.push({ ...mark, body: [], at: place2(mark.at) });
      return void 0;
    case "include":
      body.push({ ...mark, blocks: [], at: place2(mark.at) });
      return void 0;
    case "extends":
      if (state.stack.length > 0) {
        const { target, computed, at } = mark;
        body.push({ kind: "include", target, indent: "", blocks: [], at: place2(at), ...computed && { computed } });
        return void 0;
      }
      state.parent ??= { at: mark.at, target: mark.target, computed: mark.computed, before: state.pieces.length };
      return void 0;
    case "open":
      state.stack.push(frameOf2(mark.at, mark.name, mark.opening, false));
      return state.stack.length > DEEPEST6 ? "too-deep" : void 0;
    case "else":
      if (!goOn(state.stack, mark.at, mark.opening)) return "unexpected-tag";
      return state.stack.length > DEEPEST6 ? "too-deep" : void 0;
    case "close":
      return close2(state, mark.name, place2) ? void 0 : "unexpected-tag";
  }
}
function inherited({ pieces, parent }, place2) {
  if (!parent) return pieces;
  const blocks = pieces.slice(parent.before).filter((piece) => piece.kind === "block");
  const { target, computed, at, before } = parent;
  const include = {
    kind: "include",
    target,
    indent: "",
    blocks,
    at: place2(at),
    ...computed && { computed }
  };
  return [...pieces.slice(0, before), include];
}
function frameOf2(at, name, opening, chained2) {
  const body = [];
  const arms = opening.kind === "branch" ? [{ when: opening.when, body }] : [];
  return { at, name, opening, chained: chained2, arms, body, firstBody: body, otherwise: [] };
}
function goOn(stack, at, opening) {
  const top = stack.at(-1);
  if (!top) return false;
  const branches = top.opening.kind === "branch" || top.opening.kind === "switch";
  if (opening?.kind === "branch" && branches) {
    top.body = [];
    top.arms.push({ when: opening.when, body: top.body });
    return true;
  }
  top.body = top.otherwise;
  if (opening) stack.push(frameOf2(at, top.name, opening, true));
  return true;
}
function close2({ stack, pieces }, name, place2) {
  for (; ; ) {
    const frame = stack.pop();
    if (frame?.name !== name) return false;
    const piece = pieceOf(frame, place2);
    if (piece) (stack.at(-1)?.body ?? pieces).push(piece);
    if (!frame.chained) return true;
  }
}
function pieceOf(frame, place2) {
  const { opening, arms, firstBody, otherwise } = frame;
  const at = place2(frame.at);
  switch (opening.kind) {
    case "branch":
    case "switch":
      return { kind: "branch", arms, otherwise, at };
    case "loop":
      return { ...opening, body: firstBody, otherwise, at };
    case "let":
      return { kind: "let", name: opening.name, body: firstBody, at };
    case "block":
      return { kind: "block", name: opening.name, body: firstBody, at };
    case "include": {
      const blocks = [{ name: opening.blockName, body: firstBody }];
      return { kind: "include", target: opening.target, indent: opening.indent, blocks, at };
    }
  }
}

// src/templates/syntaxes/slots-in.ts
function* slotsIn(text, pattern) {
  let at = 0;
  for (const match2 of text.matchAll(pattern)) {
    yield { kind: "text", text: text.slice(at, match2.index), at };
    yield { kind: "slot", name: match2[1] ?? "", raw: match2[0], at: match2.index };
    at = match2.index + match2[0].length;
  }
  yield { kind: "text", text: text.slice(at), at };
}

// src/templates/syntaxes/agent-command.ts
var SLOT = /\$(ARGUMENTS\b(?:\[\d{1,2}\])?|\d\b)/g;
var agentCommand = {
  owns: () => false,
  looksAlike: () => false,
  parse: (text, place2) => nest(slotsIn(text, SLOT), text, place2)
};

// src/templates/syntaxes/html-comments.ts
var FENCE = /^[ \t]{0,3}(`{3,}|~{3,})/;
var OPENING2 = /^ {0,3}<!--/;
function commentsIn(text) {
  const comments = [];
  let fence;
  for (let at = 0; at < text.length; ) {
    const line = text.slice(at, lineEnd(text, at));
    const mark = FENCE.exec(line)?.[1];
    if (fence !== void 0) fence = mark?.startsWith(fence) ? void 0 : fence;
    else if (mark !== void 0) fence = mark;
    else if (OPENING2.test(line)) {
      const closing3 = text.indexOf("-->", at + line.indexOf("<!--") + 4);
      if (closing3 === -1) return comments;
      const end2 = closing3 + 3;
      const next5 = lineEnd(text, end2);
      const rest = text.slice(end2, next5).trim();
      comments.push({ start: at, end: rest === "" ? blanksEnd(text, end2) : end2 });
      at = rest === "" ? blanksEnd(text, end2) : next5 + 1;
      continue;
    }
    at += line.length + 1;
  }
  return comments;
}
function keptOf(text, comments) {
  const ends2 = [0, ...comments.map(({ end: end2 }) => end2)];
  return ends2.map((at, i) => ({ kind: "text", at, text: text.slice(at, comments[i]?.start ?? text.length) }));
}
function masked(text, comments) {
  if (comments.length === 0) return text;
  const kept3 = keptOf(text, comments).map((mark) => "text" in mark ? mark.text : "");
  return kept3.map((part, i) => part + blanks(text, comments[i])).join("");
}
function blanks(text, comment) {
  return comment ? text.slice(comment.start, comment.end).replace(/[^\n]/g, " ") : "";
}
function lineEnd(text, at) {
  const end2 = text.indexOf("\n", at);
  return end2 === -1 ? text.length : end2;
}
function blanksEnd(text, from) {
  const blank = /[ \t\r]*(?:\n|$)/y;
  let end2 = from;
  for (; ; ) {
    blank.lastIndex = end2;
    const found = blank.exec(text);
    if (!found || found[0] === "") return end2;
    end2 += found[0].length;
  }
}

// src/templates/syntaxes/prose-lines.ts
var FENCE2 = /^[ \t]{0,3}(`{3,}|~{3,})/;
function* proseLines(text) {
  let fence;
  for (let at = 0; at < text.length; ) {
    const lineEnd2 = text.indexOf("\n", at);
    const end2 = lineEnd2 === -1 ? text.length : lineEnd2;
    const line = text.slice(at, end2);
    const mark = FENCE2.exec(line)?.[1];
    if (fence === void 0 && mark === void 0) yield { at, line };
    else if (fence === void 0) fence = mark;
    else if (mark?.startsWith(fence)) fence = void 0;
    at = end2 + 1;
  }
}

// src/templates/syntaxes/agent-imports.ts
var IMPORT = /(?<![\w`@./-])@((?:\.{1,2}\/)*(?:[\w-][\w.-]{0,100}\/){0,20}[\w-][\w.-]{0,100}\.(?:mdx?|mdc|markdown|txt|json|ya?ml|toml))(?![\w/-])/g;
var agentImports = {
  owns: (path) => /(^|\/)GEMINI\.md$/.test(path),
  looksAlike: () => false,
  parse: (text, place2) => nest([{ kind: "text", text, at: 0 }, ...importsIn(text)], text, place2),
  // Claude Code's page says five hops, newer editions four, Gemini CLI's five: the more is counted.
  hops: 5
};
var claudeMemory = {
  ...agentImports,
  owns: (path) => /(^|\/)CLAUDE(\.local)?\.md$/.test(path),
  parse: (text, place2) => {
    const comments = commentsIn(text);
    return nest([...keptOf(text, comments), ...importsIn(masked(text, comments))], text, place2);
  }
};
function importsIn(text) {
  const imports = [];
  const named3 = /* @__PURE__ */ new Set();
  for (const { at, line } of proseLines(text)) {
    for (const found of withoutCode(line).matchAll(IMPORT)) {
      const target = (found[1] ?? "").replace(/^(?!\.{1,2}\/)/, "./");
      if (named3.has(target)) continue;
      imports.push({ kind: "include", target, indent: "", optional: true, at: at + found.index });
      named3.add(target);
    }
  }
  return imports;
}
function withoutCode(line) {
  let open2 = line.indexOf("`");
  if (open2 === -1) return line;
  let kept3 = "";
  let from = 0;
  while (open2 !== -1) {
    const close4 = line.indexOf("`", open2 + 1);
    if (close4 === -1) break;
    kept3 += line.slice(from, open2) + " ".repeat(close4 + 1 - open2);
    from = close4 + 1;
    open2 = line.indexOf("`", from);
  }
  return kept3 + line.slice(from);
}

// src/templates/syntaxes/dollar.ts
var SLOT2 = /\$\{\s{0,9}([A-Za-z_][\w.-]{0,199})\s{0,9}\}/g;
var dollar = {
  owns: () => false,
  looksAlike: (text) => text.search(SLOT2) !== -1,
  parse: (text, place2) => nest(slotsIn(text, SLOT2), text, place2)
};

// src/templates/syntaxes/join-text.ts
function* joinText(marks) {
  let text;
  for (const mark of marks) {
    if (mark.kind === "text") {
      text ??= { kind: "text", text: "", at: mark.at };
      text.text += mark.text;
    } else {
      if (text) yield text;
      text = void 0;
      yield mark;
    }
  }
  if (text) yield text;
}

// src/templates/syntaxes/f-string.ts
var SLOT3 = /\{([A-Za-z_]\w{0,99}(?:\.\w{1,99}|\[\w{1,99}\]){0,9})(?:![ars])?(?::[^{}\n]{0,99})?\}/y;
var BRACE = /[{}]/g;
var fString = {
  owns: () => false,
  // Behind a letter it is more often LaTeX, a path or a pattern: `\begin{document}`, `\p{Letter}`.
  looksAlike: (text) => /(?<![\w\\$])\{[A-Za-z_]\w{0,99}\}/.test(text),
  parse: (text, place2) => nest(joinText(scan(text, isFormat(text))), text, place2)
};
function* scan(text, format) {
  let at = 0;
  for (const brace of braces(text, format)) {
    yield { kind: "text", text: text.slice(at, brace.at), at };
    at = brace.at + brace.raw.length;
    if (brace.name !== void 0) yield { kind: "slot", name: brace.name, raw: brace.raw, at: brace.at };
    else if (format && brace.raw.length === 2) yield { kind: "text", text: brace.raw[0] ?? "", at: brace.at };
    else yield { kind: "text", text: brace.raw, at: brace.at };
  }
  yield { kind: "text", text: text.slice(at), at };
}
function isFormat(text) {
  for (const brace of braces(text, true)) if (brace.name === void 0 && brace.raw.length === 1) return false;
  return true;
}
function* braces(text, format) {
  let from = 0;
  for (; ; ) {
    BRACE.lastIndex = from;
    const at = BRACE.exec(text)?.index;
    if (at === void 0) return;
    const char = text[at] ?? "";
    const pair = text[at + 1] === char;
    SLOT3.lastIndex = at;
    const slot = format && pair ? null : SLOT3.exec(text);
    const raw = slot?.[0] ?? (pair ? char + char : char);
    yield slot?.[1] === void 0 ? { at, raw } : { at, raw, name: slot[1] };
    from = at + raw.length;
  }
}

// src/templates/syntaxes/handlebars-lines.ts
function* withoutLoneLines(steps) {
  const taken = takenBy(steps);
  for (const [index, step2] of steps.entries()) {
    const previous = steps[index - 1]?.tag;
    let { text } = step2;
    let skipped2 = 0;
    if (previous?.trimAfter) skipped2 = text.length - text.trimStart().length;
    else if (taken[index - 1]?.after) skipped2 = /^[ \t]*\r?\n?/.exec(text)?.[0].length ?? 0;
    text = text.slice(skipped2);
    const blanks2 = taken[index]?.before ? endBlanks(text) : "";
    text = step2.tag?.trimBefore ? text.trimEnd() : text.slice(0, text.length - blanks2.length);
    yield { kind: "text", text, at: step2.at + skipped2 };
    const indent = step2.tag?.partial && !step2.tag.trimBefore ? blanks2 : "";
    for (const mark of step2.tag?.marks ?? []) yield "indent" in mark ? { ...mark, indent } : mark;
  }
}
function takenBy(steps) {
  const chains = [];
  return steps.map(({ tag }, index) => {
    const mark = tag?.partial ? void 0 : tag?.marks[0];
    if (mark?.kind === "open") chains.push(void 0);
    const last2 = chains.length - 1;
    if (mark?.kind === "else" || mark?.kind === "close") {
      if (chains[last2] === 0) chains[last2] = index;
      else if (mark.kind === "else" && mark.opening) chains[last2] ??= 0;
    }
    const chain = mark?.kind === "close" ? chains.pop() : void 0;
    if (chain !== void 0) return { before: false, after: begins(steps, chain) && ends(steps, index) };
    const alone = tag?.lone === true && begins(steps, index) && ends(steps, index);
    return { before: alone, after: alone };
  });
}
function begins(steps, index) {
  const text = steps[index]?.text ?? "";
  const before = text[text.length - endBlanks(text).length - 1];
  return before === "\n" || before === void 0 && index === 0;
}
function ends(steps, index) {
  const rest = /^[ \t]*(?:\r?\n|$)/.exec(steps[index + 1]?.text ?? "")?.[0];
  return rest !== void 0 && (rest.endsWith("\n") || index === steps.length - 2);
}
function endBlanks(text) {
  let start2 = text.length;
  while (start2 > 0 && (text[start2 - 1] === " " || text[start2 - 1] === "	")) start2--;
  return text.slice(start2);
}

// src/templates/syntaxes/handlebars-tags.ts
var PARTIAL_BLOCK = "@partial-block";
var WORD2 = /"[^"]*"|'[^']*'|\([^()]*\)|\|[^|]*\||[^\s=|()"']+=?|\S/g;
function readOutput(inner2, raw, at) {
  const [first2 = "", second, third2 = ""] = wordsOf3(inner2.replace(/^&\s*/, ""));
  const key = first2 === "lookup" ? /^(?:["']([\w-]+)["']|(\d{1,9}))$/.exec(third2) : null;
  if (key && second !== void 0 && isPath(second))
    return { kind: "slot", name: `${pathOf(second)}.${key[1] ?? key[2]}`, raw, at };
  const name = second !== void 0 && isPath(second) ? pathOf(second) : /^["']/.test(first2) ? first2 : pathOf(first2);
  return { kind: "slot", name, raw, at };
}
function readBlock(inner2, raw, at) {
  const [sigil = "", rest] = [inner2[0], inner2.slice(1)];
  if (sigil === ">") return { marks: partial(rest, raw, at), partial: true };
  if (sigil === "/") return { marks: [{ kind: "close", name: wordsOf3(rest)[0] ?? "", at }], partial: false };
  if (sigil === "#" && rest.startsWith(">")) {
    const [target = ""] = wordsOf3(rest.slice(1));
    const opening = { kind: "include", target: unquote(target), indent: "", blockName: PARTIAL_BLOCK };
    return { marks: [{ kind: "open", name: unquote(target), opening, at }], partial: false };
  }
  if (sigil === "#")
    return { marks: [open(wordsOf3(rest.replace(/^\*/, "")), rest.startsWith("*"), at)], partial: false };
  if (sigil === "^" && rest.trim() !== "") {
    const [name = ""] = wordsOf3(rest);
    const when = { kind: "not", of: truthy(name) };
    return { marks: [{ kind: "open", name, opening: { kind: "branch", when }, at }], partial: false };
  }
  if (inner2 === "^" || inner2 === "else") return { marks: [{ kind: "else", opening: void 0, at }], partial: false };
  if (!/^else\s/.test(inner2)) return void 0;
  return { marks: [{ kind: "else", opening: openingOf(wordsOf3(inner2.slice(4))), at }], partial: false };
}
function open(words2, inline2, at) {
  const [name = "", partial2 = ""] = words2;
  const opening = inline2 ? { kind: "let", name: INLINE + unquote(partial2) } : openingOf(words2);
  return { kind: "open", name, opening, at };
}
function openingOf([name = "", first2 = "", second = "", third2 = ""]) {
  switch (name) {
    case "if":
      return { kind: "branch", when: truthy(first2) };
    case "unless":
      return { kind: "branch", when: { kind: "not", of: truthy(first2) } };
    case "ifEquals":
      return { kind: "branch", when: equal(first2, second) };
    case "unlessEquals":
      return { kind: "branch", when: negate(equal(first2, second)) };
    default:
      return {
        kind: "loop",
        over: pathOf(/^(each|with)$/.test(name) ? first2 : name),
        item: itemOf(second, third2),
        ...name === "each" && { members: true }
      };
  }
}
function itemOf(as, names) {
  const [, item, index] = as === "as" && /^\|\s*([\w-]{1,200})(?:\s+([\w-]{1,200}))?/.exec(names) || [];
  return index === void 0 ? item ?? "this" : `${item} @${index}`;
}
function partial(rest, raw, at) {
  const [target = ""] = wordsOf3(rest);
  if (target.startsWith("(") || target === "")
    return [{ kind: "include", target: "", indent: "", computed: { raw, key: rest.trim().slice(0, 200) }, at }];
  const name = unquote(target);
  const given2 = givenIn2(rest.slice(rest.indexOf(target) + target.length));
  if (name !== PARTIAL_BLOCK) return [{ kind: "include", target: name, indent: "", at, ...given2 && { given: given2 } }];
  return [
    { kind: "open", name, opening: { kind: "block", name }, at },
    { kind: "close", name, at }
  ];
}
var GIVEN = /([\w-]{1,200})=("[^"]{0,500}"|'[^']{0,500}'|[^\s"'()=]{1,200})/g;
function givenIn2(rest) {
  const text = rest.slice(0, 1e3);
  const names = [...text.matchAll(GIVEN)].map(([, name = "", value2 = ""]) => ({ name, made: constantOf(value2) }));
  const [context = ""] = wordsOf3(text.replace(GIVEN, ""));
  if (names.length === 0 && !isPath(context)) return void 0;
  return { names, ...isPath(context) && context !== "this" && { context: pathOf(context) } };
}
function constantOf(word2) {
  if (/^["']/.test(word2)) return { kind: "constant", value: unquote(word2) };
  if (/^-?\d{1,15}$/.test(word2)) return { kind: "constant", value: Number(word2) };
  if (/^(true|false)$/.test(word2)) return { kind: "constant", value: word2 === "true" };
  return { kind: "name", name: pathOf(word2) };
}
function truthy(word2) {
  return isPath(word2) ? { kind: "truthy", name: pathOf(word2) } : { kind: "unknown" };
}
function equal(name, value2) {
  if (!isPath(name)) return { kind: "unknown" };
  if (/^["']/.test(value2)) return { kind: "equals", name: pathOf(name), value: unquote(value2) };
  if (/^-?\d{1,15}$/.test(value2)) return { kind: "equals", name: pathOf(name), value: Number(value2) };
  return /^(true|false)$/.test(value2) ? { kind: "equals", name: pathOf(name), value: value2 === "true" } : { kind: "unknown" };
}
function negate(of) {
  return of.kind === "unknown" ? of : { kind: "not", of };
}
function wordsOf3(text) {
  return text.slice(0, 1e3).match(WORD2)?.slice(0, 4) ?? [];
}
function isPath(word2) {
  return /^(?!(?:true|false|null|undefined)$)[@A-Za-z_.[][\w./@[\]-]*$/.test(word2);
}
function pathOf(word2) {
  return word2.replace(/^this[./](?=.)|^\.\/(?=.)/, "").replace(/\.\[([\w-]{1,99})\]/g, ".$1").slice(0, 200);
}
function unquote(word2) {
  return /^["']/.test(word2) ? word2.slice(1, -1) : word2;
}

// src/templates/syntaxes/tag-end.ts
function tagEnd(text, from, closing3, balanced) {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const char = text[at] ?? "";
    if (depth === 0 && text.startsWith(closing3, at)) return at;
    if (char === '"' || char === "'") {
      at = quoteEnd(text, at, char);
      if (at === -1) return -1;
    } else if (balanced && "([{".includes(char)) depth++;
    else if (balanced && ")]}".includes(char)) depth = Math.max(0, depth - 1);
  }
  return -1;
}
function quoteEnd(text, at, quote) {
  for (let end2 = at + 1; end2 < text.length; end2++) {
    if (text[end2] === "\\") end2++;
    else if (text[end2] === quote) return end2;
  }
  return -1;
}

// src/templates/syntaxes/handlebars.ts
var handlebars = {
  owns: (path) => /\.(hbs|handlebars|mustache|prompt)$/i.test(path),
  looksAlike: (text) => /\{\{\s{0,9}[#^>/!&~{]?\s{0,9}[A-Za-z_@."]/.test(text),
  parse: (text, place2) => nest(withoutLoneLines([...scan2(text)]), text, place2)
};
var COMMENT = /\{\{~?!(--)?/y;
var RAW = /\{\{\{\{([\w.-]{1,99})[^{}]{0,999}\}\}\}\}/y;
function* scan2(text) {
  let begin3 = 0;
  let at = 0;
  let kept3 = "";
  let start2 = text.indexOf("{{");
  while (start2 !== -1) {
    const escaped2 = escapeBefore(text, at, start2);
    kept3 += text.slice(at, escaped2 ? start2 - 1 : start2);
    at = start2;
    if (escaped2 === "tag") {
      start2 = text.indexOf("{{", start2 + 2);
      continue;
    }
    const tag = readComment(text, start2) ?? readRaw(text, start2) ?? readTag(text, start2);
    yield { at: begin3, text: kept3, tag };
    if (tag.end === void 0) return;
    begin3 = at = tag.end;
    kept3 = "";
    start2 = text.indexOf("{{", at);
  }
  yield { at: begin3, text: kept3 + text.slice(at), tag: void 0 };
}
function escapeBefore(text, from, start2) {
  if (start2 === from || text[start2 - 1] !== "\\") return void 0;
  return start2 - 1 > from && text[start2 - 2] === "\\" ? "backslash" : "tag";
}
function plainText(text, at) {
  return { marks: [{ kind: "text", text, at }], lone: false, trimBefore: false, trimAfter: false, partial: false };
}
function fault(at, problem = "unclosed-tag") {
  return { ...plainText("", at), marks: [{ kind: "fault", problem, at }], end: void 0 };
}
function readComment(text, start2) {
  COMMENT.lastIndex = start2;
  const opening = COMMENT.exec(text);
  if (!opening) return void 0;
  const closing3 = opening[1] ? /--~?\}\}/g : /\}\}/g;
  closing3.lastIndex = COMMENT.lastIndex;
  if (!closing3.exec(text)) return fault(start2);
  const end2 = closing3.lastIndex;
  const trims = { trimBefore: text[start2 + 2] === "~", trimAfter: text[end2 - 3] === "~" };
  return { ...plainText("", start2), marks: [], lone: true, ...trims, end: end2 };
}
function readRaw(text, start2) {
  RAW.lastIndex = start2;
  const opening = RAW.exec(text);
  if (!opening) return void 0;
  const from = RAW.lastIndex;
  const closing3 = `{{{{/${opening[1]}}}}}`;
  const end2 = text.indexOf(closing3, from);
  return end2 === -1 ? fault(start2) : { ...plainText(text.slice(from, end2), from), end: end2 + closing3.length };
}
function readTag(text, start2) {
  const trimBefore = text[start2 + 2] === "~";
  const from = start2 + (trimBefore ? 3 : 2);
  const triple = text[from] === "{";
  const closing3 = tagEnd(text, triple ? from + 1 : from, triple ? "}" : "}}", false);
  if (closing3 === -1) return fault(start2);
  let end2 = closing3 + (triple ? 1 : 0);
  const trimAfter = triple ? text[end2] === "~" : text[end2 - 1] === "~" && end2 > from;
  if (triple) end2 += trimAfter ? 1 : 0;
  if (!text.startsWith("}}", end2)) return fault(start2);
  const inner2 = text.slice(triple ? from + 1 : from, triple ? closing3 : trimAfter ? end2 - 1 : end2);
  if (inner2.startsWith("=")) return fault(start2, "unexpected-tag");
  const raw = text.slice(start2, end2 + 2);
  const block2 = triple ? void 0 : readBlock(inner2.trim(), raw, start2);
  const marks = block2?.marks ?? [readOutput(inner2.trim(), raw, start2)];
  const lone = block2 !== void 0;
  return { marks, lone, partial: block2?.partial ?? false, trimBefore, trimAfter, end: end2 + 2 };
}

// src/templates/syntaxes/condition.ts
var LONGEST = 2e3;
var DEEPEST7 = 20;
var WORD3 = /"[^"\\]*"|'[^'\\]*'|[\w$@.-]+|[=!<>]=|&&|\|\||\S/g;
var UNKNOWN2 = { kind: "unknown" };
function conditionOf(expression, dialect) {
  if (expression.length > LONGEST) return UNKNOWN2;
  const reading = { ...dialect, words: expression.match(WORD3) ?? [], at: 0, depth: 0 };
  const condition = anyOf(reading);
  return reading.at === reading.words.length && isKnown(condition) ? condition : UNKNOWN2;
}
function anyOf(reading) {
  if (++reading.depth > DEEPEST7) return UNKNOWN2;
  const of = [reading.andFirst ? allOf(reading) : negation(reading)];
  if (!reading.andFirst && takes(reading, "and", "&&")) return { kind: "all", of: [...of, anyOf(reading)] };
  while (takes(reading, "or", "||")) of.push(reading.andFirst ? allOf(reading) : anyOf(reading));
  reading.depth--;
  return joined("any", of);
}
function allOf(reading) {
  const of = [negation(reading)];
  while (takes(reading, "and", "&&")) of.push(negation(reading));
  return joined("all", of);
}
function joined(kind, of) {
  return of.length === 1 && of[0] ? of[0] : { kind, of };
}
function negation(reading) {
  if (takes(reading, "not", "!")) {
    if (++reading.depth > DEEPEST7) return UNKNOWN2;
    const of = negation(reading);
    reading.depth--;
    return { kind: "not", of };
  }
  if (!takes(reading, "(")) return test(reading);
  const inner2 = anyOf(reading);
  return takes(reading, ")") ? inner2 : UNKNOWN2;
}
function test(reading) {
  const name = next2(reading);
  if (!isPath2(name)) return membership(reading, name);
  if (takes(reading, "is")) return definedness(reading, name);
  if (takes(reading, "==")) return equality(reading, name);
  if (takes(reading, "!=")) return { kind: "not", of: equality(reading, name) };
  if (takes(reading, "contains")) return contained(name, next2(reading));
  const length = takes(reading, "|");
  if (length && !takes(reading, "length", "count")) return UNKNOWN2;
  const by = /^[<>]=?$/.exec(reading.words[reading.at] ?? "")?.[0];
  if (by === void 0) return length ? { kind: "truthy", name } : { kind: reading.bare, name };
  reading.at++;
  const to = constantOf2(next2(reading));
  return typeof to === "number" ? { kind: "compares", name, length, by, to } : UNKNOWN2;
}
function membership(reading, word2) {
  const negated = takes(reading, "not");
  if (!takes(reading, "in")) return UNKNOWN2;
  const held = contained(next2(reading), word2);
  return negated && held.kind !== "unknown" ? { kind: "not", of: held } : held;
}
function contained(name, word2) {
  const value2 = constantOf2(word2);
  return value2 === void 0 || !isPath2(name) ? UNKNOWN2 : { kind: "contains", name, value: value2 };
}
function definedness(reading, name) {
  const negated = takes(reading, "not");
  const defined = { kind: "defined", name };
  if (takes(reading, "defined")) return negated ? { kind: "not", of: defined } : defined;
  if (takes(reading, "undefined")) return negated ? defined : { kind: "not", of: defined };
  const nothing5 = { kind: "equals", name, value: null };
  if (takes(reading, "none", "None")) return negated ? { kind: "not", of: nothing5 } : nothing5;
  return UNKNOWN2;
}
function equality(reading, name) {
  const value2 = constantOf2(next2(reading));
  return value2 === void 0 ? UNKNOWN2 : { kind: "equals", name, value: value2 };
}
function takes(reading, ...words2) {
  const found = words2.includes(reading.words[reading.at] ?? "");
  if (found) reading.at++;
  return found;
}
function next2(reading) {
  return reading.words[reading.at++] ?? "";
}
function isPath2(word2) {
  return /^[A-Za-z_]\w*(?:\.[\w-]+)*$/.test(word2) && !/^(true|false|none|null|nil|empty|blank)$/i.test(word2);
}
function constantOf2(word2) {
  if (/^(true|false)$/i.test(word2)) return /true/i.test(word2);
  if (/^-?\d{1,15}(\.\d{1,15})?$/.test(word2)) return Number(word2);
  return /^["']/.test(word2) ? word2.slice(1, -1) : void 0;
}
function isKnown(condition) {
  if (condition.kind === "not") return isKnown(condition.of);
  return "of" in condition ? condition.of.every(isKnown) : condition.kind !== "unknown";
}

// src/templates/syntaxes/read-expression.ts
var LONGEST2 = 1e3;
var DEEPEST8 = 20;
var WORD4 = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\d+\.\d+(?!\.)|\d+|[A-Za-z_$@][\w$-]*|\.\.|\S/g;
var CONSTANTS = /* @__PURE__ */ new Map([
  ["true", true],
  ["True", true],
  ["false", false],
  ["False", false],
  ["none", null],
  ["None", null],
  ["nil", null],
  ["null", null]
]);
var ESCAPES = /* @__PURE__ */ new Map([
  ["n", "\n"],
  ["t", "	"],
  ["r", "\r"]
]);
function readExpression(source2, language) {
  if (source2.length > LONGEST2) return void 0;
  const reading = { language, words: source2.match(WORD4) ?? [], at: 0, depth: 0 };
  const read3 = choice(reading);
  return reading.at === reading.words.length ? read3 : void 0;
}
function choice(reading) {
  if (++reading.depth > DEEPEST8) return void 0;
  const then = joined2(reading);
  if (then && reading.language === "jinja" && takes2(reading, "if")) {
    const from = reading.at;
    while (reading.at < reading.words.length && !/^(else|[,)\]])$/.test(peek(reading))) reading.at++;
    const when = conditionOf(reading.words.slice(from, reading.at).join(" "), { bare: "truthy", andFirst: true });
    const otherwise = takes2(reading, "else") ? choice(reading) : { kind: "constant", value: "" };
    reading.depth--;
    return otherwise && { kind: "choice", when, then, otherwise };
  }
  reading.depth--;
  return then;
}
function joined2(reading) {
  const first2 = filtered(reading);
  if (!first2 || peek(reading) !== "~") return first2;
  const of = [first2];
  while (takes2(reading, "~")) {
    const next5 = filtered(reading);
    if (!next5) return void 0;
    of.push(next5);
  }
  return { kind: "joined", of };
}
function filtered(reading) {
  let of = primary(reading);
  while (of && takes2(reading, "|")) {
    const filter = next3(reading);
    const given2 = reading.language === "liquid" ? takes2(reading, ":") : takes2(reading, "(");
    const read3 = given2 ? list(reading, reading.language === "liquid" ? void 0 : ")") : [];
    of = read3 && /^[A-Za-z_]\w*$/.test(filter) ? { kind: "through", of, filter, with: read3 } : void 0;
  }
  return of;
}
function list(reading, end2) {
  const all = [];
  if (end2 !== void 0 && takes2(reading, end2)) return all;
  const sign = reading.language === "liquid" ? ":" : "=";
  do {
    const name = reading.words[reading.at + 1] === sign && /^\w+$/.test(peek(reading)) ? next3(reading) : void 0;
    if (name !== void 0) reading.at++;
    const value2 = reading.language === "liquid" ? primary(reading) : choice(reading);
    if (!value2) return void 0;
    all.push({ value: value2, ...name !== void 0 && { name } });
  } while (takes2(reading, ","));
  return end2 === void 0 || takes2(reading, end2) ? all : void 0;
}
function primary(reading) {
  const word2 = next3(reading);
  if (/^["']/.test(word2)) return after(reading, { kind: "constant", value: unquoted(word2) });
  if (/^\d/.test(word2)) return { kind: "constant", value: Number(word2) };
  const constant2 = CONSTANTS.get(word2);
  if (constant2 !== void 0) return { kind: "constant", value: constant2 };
  if (word2 === "(") return reading.language === "liquid" ? range(reading) : bracketed(reading);
  if (word2 === "[") {
    const members = reading.language === "jinja" ? list(reading, "]") : void 0;
    return members && { kind: "list", of: members.map(({ value: value2 }) => value2) };
  }
  if (!/^[A-Za-z_$@]/.test(word2)) return void 0;
  if (word2 === "range" && takes2(reading, "(")) return rangeOf(list(reading, ")"));
  return after(reading, { kind: "name", name: word2 });
}
function bracketed(reading) {
  const inner2 = choice(reading);
  return inner2 && takes2(reading, ")") ? after(reading, inner2) : void 0;
}
function range(reading) {
  const from = primary(reading);
  const to = takes2(reading, "..") ? primary(reading) : void 0;
  return from && to && takes2(reading, ")") ? { kind: "range", from, to } : void 0;
}
function rangeOf(given2) {
  const [first2, second, more] = given2 ?? [];
  if (!first2 || more) return void 0;
  const zero = { kind: "constant", value: 0 };
  const [from, end2] = second ? [first2.value, second.value] : [zero, first2.value];
  return { kind: "range", from, to: { kind: "through", of: end2, filter: "minus", with: [{ value: one }] } };
}
var one = { kind: "constant", value: 1 };
function after(reading, of) {
  for (; ; ) {
    if (takes2(reading, ".")) {
      const key = next3(reading);
      if (!/^[\w-]+$/.test(key)) return void 0;
      if (peek(reading) === "(") {
        reading.at++;
        const given2 = list(reading, ")");
        if (!given2) return void 0;
        of = { kind: "through", of, filter: `.${key}`, with: given2 };
      } else of = member(of, key);
    } else if (takes2(reading, "[")) {
      const inner2 = subscript(reading, of);
      if (!inner2) return void 0;
      of = inner2;
    } else return peek(reading) === "(" ? void 0 : of;
  }
}
function subscript(reading, of) {
  const key = peek(reading) === ":" ? { kind: "constant", value: 0 } : choice(reading);
  if (takes2(reading, ":")) {
    const end2 = peek(reading) === "]" ? void 0 : choice(reading);
    if (!key || !takes2(reading, "]")) return void 0;
    return { kind: "through", of, filter: "[:]", with: [{ value: key }, ...end2 ? [{ value: end2 }] : []] };
  }
  if (!key || !takes2(reading, "]")) return void 0;
  return key.kind === "constant" ? member(of, String(key.value)) : { kind: "through", of, filter: "[]", with: [{ value: key }] };
}
function member(of, key) {
  if (of.kind === "name") return { kind: "name", name: `${of.name}.${key}` };
  return { kind: "through", of, filter: "[]", with: [{ value: { kind: "constant", value: key } }] };
}
function unquoted(word2) {
  return word2.slice(1, -1).replace(/\\(.)/g, (_, sign) => ESCAPES.get(sign) ?? sign);
}
function takes2(reading, word2) {
  const found = peek(reading) === word2;
  if (found) reading.at++;
  return found;
}
function peek(reading) {
  return reading.words[reading.at] ?? "";
}
function next3(reading) {
  return reading.words[reading.at++] ?? "";
}

// src/templates/syntaxes/expression.ts
var PATH = /^[A-Za-z_$@][\w$-]*(?:\.[\w$-]+|\[(?:\d{1,9}|"[\w$-]{1,99}"|'[\w$-]{1,99}')\])*/;
var NAME_LENGTH = 200;
function nameOf4(expression) {
  const path = PATH.exec(expression)?.[0];
  if (path !== void 0 && /^\s*($|[|([])/.test(expression.slice(path.length, path.length + 100)))
    return path.replace(/\[["']?([\w$-]+)["']?\]/g, ".$1");
  return expression.slice(0, NAME_LENGTH);
}
function literalOf(expression) {
  const quoted2 = /^(?:"([^"\\]*)"|'([^'\\]*)')$/.exec(expression);
  if (quoted2) return quoted2[1] ?? quoted2[2];
  return /^\d{1,15}$/.test(expression) ? String(Number(expression)) : void 0;
}
function outputOf(expression, raw, at, language) {
  const literal2 = literalOf(expression);
  if (literal2 !== void 0) return { kind: "text", text: literal2, at };
  return { kind: "slot", raw, at, ...namedOf(expression, language) };
}
function namedOf(expression, language) {
  const made = readExpression(expression, language);
  if (made?.kind === "name") return { name: made.name.slice(0, NAME_LENGTH) };
  const name = nameOf4(expression);
  if (!made && /^[A-Za-z_]\w*\s*\(/.test(expression)) return { name };
  return made ? { name: nameIn(made)?.slice(0, NAME_LENGTH) ?? name, made } : { name, made: UNREAD };
}
function computedBy(expression, raw, language) {
  const made = readExpression(expression, language);
  return { raw, key: expression.slice(0, NAME_LENGTH), ...made && { made } };
}
var UNREAD = { kind: "through", of: { kind: "constant", value: null }, filter: "", with: [] };
function nameIn(expression) {
  switch (expression.kind) {
    case "constant":
      return void 0;
    case "name":
      return expression.name;
    case "range":
      return nameIn(expression.from) ?? nameIn(expression.to);
    case "choice":
      return nameIn(expression.then) ?? nameIn(expression.otherwise);
    case "through":
      return nameIn(expression.of);
    default:
      return expression.of.map(nameIn).find((name) => name !== void 0);
  }
}

// src/templates/syntaxes/scan-tags.ts
function* scanTags(text, opening, read3, asSent2 = (sent2) => sent2) {
  let at = 0;
  let trim = false;
  while (at < text.length) {
    opening.lastIndex = at;
    const start2 = opening.exec(text)?.index ?? text.length;
    yield textBetween(text, at, start2, { start: trim, end: text[start2 + 2] === "-" }, asSent2);
    if (start2 === text.length) return;
    const tag = read3(start2);
    if (!tag) return yield { kind: "fault", problem: "unclosed-tag", at: start2 };
    yield* tag.marks;
    ({ end: at, trim } = tag);
  }
}
function textBetween(text, from, to, trim, asSent2 = (sent2) => sent2) {
  const whole2 = text.slice(from, to);
  const kept3 = trim.start ? whole2.trimStart() : whole2;
  const sent2 = trim.end ? kept3.trimEnd() : kept3;
  return { kind: "text", text: asSent2(sent2), at: from + whole2.length - kept3.length };
}

// src/templates/syntaxes/jinja.ts
var jinja = {
  owns: (path) => /\.(j2|jinja2?|prompty)$/i.test(path),
  looksAlike: (text) => /\{%[-+]?\s{0,9}(?:if|for|set|include|extends|block|macro|raw|import|from|with)\b/.test(text),
  parse: (text, place2) => nest(scan3(text), text, place2)
};
var LONGEST3 = 500;
var REFERENCE = /^(?:"([^"\\]+)"|'([^'\\]+)')\s*(?:ignore\s+missing)?\s*(?:with(?:out)?\s+context)?$/;
var DIALECT = { bare: "truthy", andFirst: true };
var TAG = /\{[{%#]/g;
var RAW2 = /[-+]?\s*raw\s*(-?)%\}/y;
var END_RAW = /\{%([-+]?)\s*endraw\s*([-+]?)%\}/g;
var asSent = (text) => text.replace(/\r\n?/g, "\n");
function scan3(source2) {
  const text = source2.replace(/(?:\r\n|\r|\n)$/, "");
  return scanTags(text, TAG, (start2) => rawBlock(text, start2) ?? readTag2(text, start2), asSent);
}
function readTag2(text, start2) {
  const open2 = text.slice(start2, start2 + 2);
  const closing3 = open2 === "{{" ? "}}" : open2 === "{%" ? "%}" : "#}";
  const from = start2 + (/[-+]/.test(text[start2 + 2] ?? "") ? 3 : 2);
  const end2 = open2 === "{#" ? text.indexOf(closing3, from) : tagEnd(text, from, closing3, true);
  if (end2 === -1) return void 0;
  const sign = end2 > from && /[-+]/.test(text[end2 - 1] ?? "") ? 1 : 0;
  const inner2 = text.slice(from, end2 - sign).trim();
  const raw = text.slice(start2, end2 + 2);
  const marks = open2 === "{{" ? [outputOf(inner2, raw, start2, "jinja")] : open2 === "{%" ? statement(inner2, raw, start2) : [];
  return { marks, end: end2 + 2, trim: sign === 1 && text[end2 - 1] === "-" };
}
function rawBlock(text, start2) {
  RAW2.lastIndex = start2 + 2;
  const opening = text[start2 + 1] === "%" ? RAW2.exec(text) : null;
  if (!opening) return void 0;
  END_RAW.lastIndex = RAW2.lastIndex;
  const closing3 = END_RAW.exec(text);
  if (!closing3)
    return { marks: [{ kind: "fault", problem: "unclosed-block", at: start2 }], end: text.length, trim: false };
  const trim = { start: opening[1] === "-", end: closing3[1] === "-" };
  const mark = textBetween(text, RAW2.lastIndex, closing3.index, trim, asSent);
  return { marks: [mark], end: END_RAW.lastIndex, trim: closing3[2] === "-" };
}
function* statement(inner2, raw, at) {
  const [, word2 = "", rest = ""] = /^(\w*)\s*([\s\S]*)$/.exec(inner2) ?? [];
  switch (word2) {
    case "if":
      return yield { kind: "open", name: "if", opening: { kind: "branch", when: conditionOf(rest, DIALECT) }, at };
    case "elif":
      return yield { kind: "else", opening: { kind: "branch", when: conditionOf(rest, DIALECT) }, at };
    case "else":
      return yield { kind: "else", opening: void 0, at };
    case "for":
      return yield { kind: "open", name: "for", opening: loopOf(rest), at };
    case "block":
      return yield { kind: "open", name: "block", opening: { kind: "block", name: /^\w*/.exec(rest)?.[0] ?? "" }, at };
    case "macro":
      return yield {
        kind: "open",
        name: "macro",
        opening: { kind: "let", name: /^\w{0,200}/.exec(rest)?.[0] ?? "" },
        at
      };
    case "set":
      return yield* settings(rest, at);
    case "with":
      for (const [name, value2] of assignments(rest)) yield letOf(name, value2, at);
      return;
    case "call":
      return yield { kind: "slot", raw, at, ...namedOf(rest, "jinja") };
    case "include":
    case "extends":
      return yield reference(word2, rest, raw, at);
    case "import":
    case "from":
      return yield importOf(rest, raw, at);
    case "endif":
    case "endfor":
    case "endblock":
    case "endmacro":
    case "endset":
      return yield { kind: "close", name: word2.slice(3), at };
  }
}
function* settings(rest, at) {
  const name = /^[\w.]{1,200}/.exec(rest)?.[0] ?? "";
  if (!/^[\w\s,.()]*=/.test(rest)) yield { kind: "open", name: "set", opening: { kind: "let", name }, at };
  else for (const [target, value2] of assignments(rest)) yield letOf(target, value2, at);
}
function assignments(text) {
  if (text.length > LONGEST3) return [];
  return text.split(/,(?=\s*\w+\s*=[^=])/).flatMap((part) => {
    const [, name, value2] = /^\s*(\w{1,200})\s*=\s*([\s\S]*)$/.exec(part) ?? [];
    return name === void 0 || value2 === void 0 ? [] : [[name, value2.trim()]];
  });
}
function letOf(name, value2, at) {
  const { name: other, made } = namedOf(value2, "jinja");
  return { kind: "let", name, made: made ?? { kind: "name", name: other }, at };
}
function loopOf(rest) {
  const [, item = "", over = ""] = /^([\w\s,()]{1,200}?)\s+in\s+([\s\S]*)$/.exec(rest.slice(0, LONGEST3)) ?? [];
  const [what = "", when] = over.replace(/\s+recursive$/, "").split(/\s+if\s+(?![\s\S]*\selse\s)/);
  const named3 = namedOf(what.trim(), "jinja");
  return {
    kind: "loop",
    item: item.trim(),
    over: named3.name,
    ...named3.made && { made: named3.made },
    ...when !== void 0 && { when: conditionOf(when, DIALECT) }
  };
}
var SUFFIX = /(?:\s+ignore\s+missing)?(?:\s+with(?:out)?\s+context)?$/;
function reference(kind, rest, raw, at) {
  const [, double, single] = rest.length > LONGEST3 ? [] : REFERENCE.exec(rest) ?? [];
  const target = double ?? single;
  if (target === void 0) {
    const computed = computedBy(rest.length > LONGEST3 ? rest : rest.replace(SUFFIX, ""), raw, "jinja");
    return kind === "extends" ? { kind, target: "", computed, at } : { kind, target: "", indent: "", computed, at };
  }
  if (kind === "extends") return { kind, target, at };
  const optional = /\bignore\s+missing\b/.test(rest.slice(target.length + 2));
  return { kind, target, indent: "", at, ...optional && { optional: true } };
}
function importOf(rest, raw, at) {
  const [, , target = ""] = /^(["'])([^"'\n]{1,1000})\1\s+(?:as|import)\s/.exec(rest) ?? [];
  const [source2 = ""] = rest.length > LONGEST3 ? [rest] : rest.split(/\s+(?:as|import)\s/);
  const computed = target === "" ? computedBy(source2, raw, "jinja") : void 0;
  const file = { kind: "include", target, indent: "", at, ...computed && { computed } };
  const [, alias] = /\bas\s+(\w{1,200})(?:\s+with(?:out)?\s+context)?\s*$/.exec(rest) ?? [];
  const [, list2] = /\simport\s+([\s\S]*)$/.exec(rest) ?? [];
  if (list2 === void 0) return { ...file, imports: { all: `${alias ?? ""}.`, names: [] } };
  const names = list2.split(",").flatMap((each) => {
    const [, from, to] = /^\s*(\w{1,200})(?:\s+as\s+(\w{1,200}))?/.exec(each) ?? [];
    return from === void 0 ? [] : [{ from, to: to ?? from }];
  });
  return { ...file, imports: { all: void 0, names } };
}

// src/templates/syntaxes/liquid.ts
var liquid = {
  owns: (path) => /\.liquid$/i.test(path),
  looksAlike: (text) => /\{%-?\s{0,9}(?:assign|unless|case|when|elsif|capture|render|comment|endcomment|increment)\b/.test(text),
  parse: (text, place2) => nest(scan4(text), text, place2)
};
var LONGEST4 = 500;
var DIALECT2 = { bare: "present", andFirst: false };
var TAG2 = /\{[{%]/g;
var VERBATIM = /* @__PURE__ */ new Map([
  ["raw", /\{%-?\s*endraw\s*(-?)%\}/g],
  ["comment", /\{%-?\s*endcomment\s*(-?)%\}/g]
]);
function scan4(text) {
  const subjects = [];
  return scanTags(text, TAG2, (start2) => readTag3(text, start2, subjects));
}
function readTag3(text, start2, subjects) {
  const isStatement = text[start2 + 1] === "%";
  const from = start2 + (text[start2 + 2] === "-" ? 3 : 2);
  const close4 = isStatement ? text.indexOf("%}", from) : tagEnd(text, from, "}}", false);
  if (close4 === -1) return void 0;
  const trim = close4 > from && text[close4 - 1] === "-";
  const inner2 = text.slice(from, trim ? close4 - 1 : close4).trim();
  const end2 = close4 + 2;
  const raw = text.slice(start2, end2);
  if (!isStatement) return { marks: [outputOf(inner2, raw, start2, "liquid")], end: end2, trim };
  return verbatim(text, start2, end2, inner2) ?? { marks: statement2(inner2, raw, start2, subjects), end: end2, trim };
}
function verbatim(text, start2, from, inner2) {
  const ending = VERBATIM.get(inner2);
  if (!ending) return void 0;
  ending.lastIndex = from;
  const closing3 = ending.exec(text);
  if (!closing3)
    return { marks: [{ kind: "fault", problem: "unclosed-block", at: start2 }], end: text.length, trim: false };
  const marks = inner2 === "raw" ? [{ kind: "text", text: text.slice(from, closing3.index), at: from }] : [];
  return { marks, end: ending.lastIndex, trim: closing3[1] === "-" };
}
function* statement2(inner2, raw, at, subjects) {
  const [, word2 = "", rest = ""] = /^(\w*)\s*([\s\S]*)$/.exec(inner2) ?? [];
  const opening = openingOf2(word2, rest);
  if (word2 === "case") subjects.push(rest);
  if (word2 === "endcase") subjects.pop();
  if (opening) return yield { kind: "open", name: word2, opening, at };
  switch (word2) {
    case "elsif":
      return yield { kind: "else", opening: { kind: "branch", when: conditionOf(rest, DIALECT2) }, at };
    case "when":
      return yield { kind: "else", opening: { kind: "branch", when: whenOf(subjects.at(-1) ?? "", rest) }, at };
    case "else":
      return yield { kind: "else", opening: void 0, at };
    case "assign": {
      const [, name, value2] = /^([\w-]{1,200})\s*=\s*([\s\S]*)$/.exec(rest) ?? [];
      if (name !== void 0 && value2 !== void 0) yield { kind: "let", name, made: madeOf(value2), at };
      return;
    }
    case "echo":
      return yield { kind: "slot", raw, at, ...namedOf(rest, "liquid") };
    case "increment":
    case "decrement":
    case "cycle":
    case "liquid":
      return yield { kind: "slot", name: nameOf4(rest), raw, at };
    case "include":
    case "render":
    case "layout":
      return yield* repeated(reference2(word2, rest, raw, at), rest, at);
  }
  const closed = /^end(if|unless|case|for|tablerow|capture|block)$/.exec(word2)?.[1];
  if (closed) yield { kind: "close", name: closed, at };
}
function openingOf2(word2, rest) {
  const when = conditionOf(rest, DIALECT2);
  switch (word2) {
    case "if":
      return { kind: "branch", when };
    case "unless":
      return { kind: "branch", when: when.kind === "unknown" ? when : { kind: "not", of: when } };
    case "case":
      return { kind: "switch" };
    case "for":
    case "tablerow": {
      return loopOf2(rest);
    }
    case "capture":
      return { kind: "let", name: /^["']?([\w-]{1,200})/.exec(rest)?.[1] ?? "" };
    case "block":
      return { kind: "block", name: rest.slice(0, 200) };
  }
  return void 0;
}
function loopOf2(rest) {
  const [, item = "", over = "", terms = ""] = /^(\w{1,200})\s+in\s+(\([^()]{0,200}\)|\S*)([\s\S]{0,200})/.exec(rest) ?? [];
  const { name, made } = namedOf(over, "liquid");
  const term = (key) => new RegExp(`\\b${key}\\s{0,9}:\\s{0,9}(\\S{1,99})`).exec(terms)?.[1];
  const [offset, limit] = [term("offset"), term("limit")];
  let of = made ?? { kind: "name", name };
  if (offset !== void 0) of = { kind: "through", of, filter: "[:]", with: [{ value: madeOf(offset) }] };
  const zero = { kind: "constant", value: 0 };
  if (limit !== void 0)
    of = { kind: "through", of, filter: "[:]", with: [{ value: zero }, { value: madeOf(limit) }] };
  if (/\breversed\b/.test(terms)) of = { kind: "through", of, filter: "reverse", with: [] };
  return { kind: "loop", item, over: name, members: true, ...of.kind !== "name" && { made: of } };
}
function madeOf(expression) {
  const { name, made } = namedOf(expression.trim(), "liquid");
  return made ?? { kind: "name", name };
}
function whenOf(subject, rest) {
  const values = rest.slice(0, LONGEST4).match(/"[^"]*"|'[^']*'|[\w.-]+/g) ?? [];
  const of = values.filter((value2) => value2 !== "or").map((value2) => conditionOf(`${subject} == ${value2}`, DIALECT2));
  return of.length === 0 || of.some((each) => each.kind === "unknown") ? { kind: "unknown" } : { kind: "any", of };
}
function reference2(word2, rest, raw, at) {
  const [, double, single] = /^(?:"([^"]+)"|'([^']+)')/.exec(rest) ?? [];
  const target = double ?? single;
  if (target === void 0) {
    const computed = computedBy(/^[^\s,]{0,200}/.exec(rest)?.[0] ?? "", raw, "liquid");
    return word2 === "layout" ? { kind: "extends", target: "", computed, at } : { kind: "include", target: "", indent: "", computed, at };
  }
  if (word2 === "layout") return { kind: "extends", target, at };
  const names = [
    ...rest.slice(target.length + 2).slice(0, LONGEST4).matchAll(GIVEN2)
  ].map(([, name = "", value3 = ""]) => ({
    name,
    made: madeOf(value3)
  }));
  const [, value2, alias] = /^\s*,?\s*with\s+([\w.-]{1,200})(?:\s+as\s+(\w{1,200}))?/.exec(rest.slice(target.length + 2)) ?? [];
  if (value2 !== void 0) names.push({ name: alias ?? target, made: madeOf(value2) });
  return { kind: "include", target, indent: "", at, ...names.length > 0 && { given: { names } } };
}
function* repeated(mark, rest, at) {
  const [, over, item] = /^["'][^"']{1,1000}["']\s+for\s+([\w.-]{1,200})\s+as\s+(\w{1,200})/.exec(rest) ?? [];
  if (mark.kind !== "include" || over === void 0 || item === void 0) return yield mark;
  yield { kind: "open", name: "render", opening: { kind: "loop", over, item }, at };
  yield mark;
  yield { kind: "close", name: "render", at };
}
var GIVEN2 = /([\w-]{1,200})\s{0,9}:\s{0,9}("[^"]{0,300}"|'[^']{0,300}'|[\w.[\]-]{1,200})/g;

// src/templates/syntaxes/semantic-kernel.ts
var semanticKernel = {
  owns: (path) => /(^|\/)skprompt\.txt$/i.test(path),
  looksAlike: (text) => /\{\{\s{0,9}\$\w/.test(text),
  parse: (text, place2) => nest(joinText(scan5(text)), text, place2)
};
function* scan5(text) {
  let at = 0;
  while (at < text.length) {
    const found = text.indexOf("{{", at);
    const start2 = found === -1 ? text.length : found;
    yield { kind: "text", text: text.slice(at, start2), at };
    if (found === -1) return;
    const end2 = tagEnd(text, start2 + 2, "}}", false);
    if (end2 === -1) return yield { kind: "text", text: text.slice(start2), at: start2 };
    at = end2 + 2;
    const inner2 = text.slice(start2 + 2, end2).trim();
    const literal2 = /^["']/.test(inner2) ? literalOf(inner2) : void 0;
    if (literal2 !== void 0) yield { kind: "text", text: literal2, at: start2 };
    else if (/^[$\w]/.test(inner2)) yield { kind: "slot", name: nameOf5(inner2), raw: text.slice(start2, at), at: start2 };
    else yield { kind: "text", text: text.slice(start2, at), at: start2 };
  }
}
function nameOf5(inner2) {
  return /^\$?([\w.-]{1,200})/.exec(inner2)?.[1] ?? inner2.slice(0, 200);
}

// src/templates/syntaxes/templates.ts
var TEMPLATES = {
  "semantic-kernel": semanticKernel,
  liquid,
  jinja,
  handlebars,
  dollar,
  "f-string": fString,
  "agent-imports": agentImports,
  "claude-memory": claudeMemory,
  "agent-command": agentCommand
};
var byName = Object.entries(TEMPLATES);
function readTemplate(path, text, place2, asked) {
  const named3 = byName.find(
    ([name, each]) => asked === void 0 ? each.owns(path) && !disowned(each, text) : name === asked
  );
  if (named3) return { ...named3[1].parse(text, place2), syntax: named3[0] };
  if (asked === void 0) {
    for (const [name, syntax] of byName) {
      const template = syntax.looksAlike(text) ? syntax.parse(text, place2) : void 0;
      const isRead = template && (!template.fault || template.fault.problem === "too-many-parts");
      if (isRead) return { ...template, syntax: name };
    }
  }
  return { pieces: text === "" ? [] : [{ kind: "text", text, at: place2(0) }], parts: 1, syntax: "none" };
}
function hopsOf(syntax) {
  return byName.find(([name]) => name === syntax)?.[1].hops ?? Number.POSITIVE_INFINITY;
}
function disowned(syntax, text) {
  return syntax === handlebars && jinja.looksAlike(text);
}

// src/parsed/parse-message.ts
function messageOf(file, role, texts, syntax) {
  countParts(file, 1);
  const read3 = texts.map(({ text, place: place2 }) => {
    const template = readTemplate(file.path, text, place2, file.syntax ?? syntax);
    countParts(file, template.parts);
    return template;
  });
  const fault2 = read3.find((template) => template.fault)?.fault;
  const body = read3.flatMap((template) => template.pieces);
  const named3 = read3.find((template) => template.syntax !== "none")?.syntax ?? "none";
  const asked = file.syntax ?? syntax;
  const doubtful = asked === void 0 && /^(f-string|dollar)$/.test(named3);
  const escapes = named3 === "handlebars" && (file.syntax ?? syntax) === file.syntax && isEscaped(file);
  return {
    role,
    body,
    syntax: named3,
    ...doubtful && { doubtful },
    ...escapes && { escapes },
    ...fault2 && { fault: fault2 }
  };
}
function isEscaped({ path, syntax }) {
  return /\.(?:hbs|handlebars|mustache)$/i.test(path) || syntax !== void 0 && !/\.prompt(?:y)?$/i.test(path);
}
function asMessage(file, start2 = 0, end2 = file.text.length, syntax) {
  const place2 = placesIn(file.path, file.text);
  const text = { text: file.text.slice(start2, end2), place: (offset) => place2(start2 + offset) };
  return messageOf(file, "prompt", [text], syntax);
}

// src/formats/agent-sessions.ts
var AGENTS = [
  { agent: "claude-code", paths: /(?:^|\/)CLAUDE(?:\.local)?\.md$|(?:^|\/)\.claude\// },
  {
    agent: "copilot",
    paths: /(?:^|\/)AGENTS\.md$|(?:^|\/)\.github\/(?:copilot-instructions\.md$|(?:instructions|prompts|agents|chatmodes|skills)\/)|\.(?:agent|chatmode|instructions)\.md$/
  },
  { agent: "cursor", paths: /(?:^|\/)AGENTS\.md$|(?:^|\/)\.cursor\/|(?:^|\/)\.cursorrules$/ },
  { agent: "codex", paths: /(?:^|\/)AGENTS\.md$|(?:^|\/)\.(?:codex|agents)\// },
  { agent: "gemini", paths: /(?:^|\/)GEMINI\.md$|(?:^|\/)\.gemini\// }
];
var OF_FOLDER = /(?:^|\/)(?:AGENTS|CLAUDE(?:\.local)?|GEMINI)\.md$/;
function sessionTags(path, when) {
  const isNested = OF_FOLDER.test(path) && path.includes("/");
  return AGENTS.filter(({ paths }) => paths.test(path)).map(({ agent }) => `${agent}-${isNested ? "on-demand" : when}`);
}

// src/formats/fence.ts
function readFence(file, { leading = false, severity, lenient = false }) {
  const fence = openingFence(file.text, leading);
  if (!fence) return void 0;
  const place2 = placesIn(file.path, file.text);
  const base = (offset) => ({ severity, at: place2(offset) });
  const closing3 = closingFence(file.text, fence.end);
  if (!closing3) return { ...base(fence.start), kind: "front-matter", problem: "not-closed" };
  const tree = parseYaml(file.text.slice(fence.end, closing3.start));
  const inside = (offset) => place2(fence.end + offset);
  if ("problem" in tree && lenient)
    return { tree: { at: 0, kind: "map", entries: /* @__PURE__ */ new Map() }, place: inside, bodyStart: closing3.end };
  if ("problem" in tree) return toNote(tree, base(fence.end + tree.at));
  const empty = tree.kind === "scalar" && tree.value === null;
  if (tree.kind !== "map" && !empty)
    return { ...base(fence.end + tree.at), kind: "front-matter", problem: "not-a-mapping" };
  return { tree, place: inside, bodyStart: closing3.end };
}
function hasFence(text, leading = false) {
  return openingFence(text, leading) !== void 0;
}
function toNote({ problem }, base) {
  if (problem === "not-yaml") return { ...base, kind: "front-matter", problem };
  return { ...base, kind: "format", format: "front-matter", problem };
}
function openingFence(text, leading) {
  let line = lineAt(text, text.startsWith("\uFEFF") ? 1 : 0);
  while (leading && line.end < text.length && /^(#|[ \t\r]*$)/.test(line.text)) line = lineAt(text, line.end);
  return isFence(line) ? line : void 0;
}
function closingFence(text, from) {
  for (let line = lineAt(text, from); line.start < text.length; line = lineAt(text, line.end)) {
    if (isFence(line)) return line;
  }
  return void 0;
}
function isFence(line) {
  return /^---[ \t]*\r?$/.test(line.text);
}
function lineAt(text, start2) {
  const lineEnd2 = text.indexOf("\n", start2);
  const end2 = lineEnd2 === -1 ? text.length : lineEnd2;
  return { start: start2, end: lineEnd2 === -1 ? end2 : end2 + 1, text: text.slice(start2, end2) };
}

// src/formats/request-holders.ts
var HOLDERS = [
  [],
  ["config"],
  ["parameters"],
  ["modelParameters"],
  ["model", "parameters"],
  ["model", "options"],
  ["settings"],
  ["generationConfig"],
  ["generation_config"],
  ["inferenceConfig"],
  ["extra_body"],
  ["extraBody"],
  ["model_kwargs"],
  ["additionalModelRequestFields"]
];

// src/data/json-text.ts
var DEEPEST9 = 100;
function jsonText(tree) {
  return written2(tree, 0);
}
function written2(tree, depth) {
  if (tree.kind === "scalar") return JSON.stringify(tree.value);
  if (depth >= DEEPEST9) return "null";
  if (tree.kind === "list") return `[${tree.items.map((item) => written2(item, depth + 1)).join(",")}]`;
  const entries = [...tree.entries].map(([key, value2]) => `${JSON.stringify(key)}:${written2(value2, depth + 1)}`);
  return `{${entries.join(",")}}`;
}

// src/formats/request-modifiers.ts
var MODIFIERS = [
  "service_tier",
  "serviceTier",
  "speed",
  "inference_geo",
  "performanceConfig",
  "thinking",
  "web_search_options",
  "modalities",
  "audio",
  "prediction",
  "mcp_servers",
  "container",
  "context_management",
  "verbosity",
  "best_of",
  "betas",
  "anthropic_beta",
  "models",
  "route",
  "provider",
  "plugins",
  "search_parameters",
  "search_settings",
  "data_sources",
  "transforms",
  "max_tool_calls",
  "text.verbosity",
  "previous_response_id",
  "conversation",
  "prompt.id",
  "cachedContent",
  "cached_content",
  "guardrailConfig",
  "promptVariables",
  "reasoning_config",
  ...["generationConfig", "generation_config", "config", "model.config"].flatMap((config) => [
    `${config}.thinkingConfig.thinkingBudget`,
    `${config}.thinkingConfig.thinkingLevel`,
    `${config}.thinking_config.thinking_budget`,
    `${config}.responseModalities`,
    `${config}.response_modalities`,
    `${config}.mediaResolution`,
    `${config}.media_resolution`
  ])
];
function readModifiers(tree, place2) {
  const fields = HOLDERS.flatMap((holder) => {
    const held = lookUp(tree, ...holder);
    return MODIFIERS.flatMap((key) => {
      const found = held?.kind === "map" ? lookUp(held, ...key.split(".")) : void 0;
      return found ? [{ key, value: shownOf(found), at: place2(found.at) }] : [];
    });
  });
  const tools = lookUp(tree, "tools");
  const hosted = tools?.kind === "list" ? tools.items.flatMap((tool) => hostedIn(tool, place2)) : [];
  return [...fields, ...hosted];
}
function hostedIn(tool, place2) {
  const byName3 = asString(tool);
  if (byName3 !== void 0) return [{ key: "tools", value: word(byName3), at: place2(tool.at) }];
  const hosted = hostedTool(tool);
  if (hosted === void 0) return [];
  return [
    { key: "tools", value: word([hosted, ...detailsOf(lookUp(tool, hosted) ?? tool)].join("-")), at: place2(tool.at) }
  ];
}
var OF_GOOGLE = [
  "googleSearch",
  "google_search",
  "googleSearchRetrieval",
  "google_search_retrieval",
  "codeExecution",
  "code_execution",
  "urlContext",
  "url_context",
  "googleMaps",
  "google_maps",
  "fileSearch",
  "file_search",
  "computerUse",
  "enterpriseWebSearch",
  "retrieval"
];
var BY_TYPE = /^(?:web_|file_search|mcp|code_interpreter|code_execution|image_generation|computer|local_shell|shell|apply_patch|tool_search|openrouter:)/;
function hostedTool(tool) {
  const named3 = OF_GOOGLE.find((key) => lookUp(tool, key)?.kind === "map");
  const type = asString(lookUp(tool, "type")) ?? "";
  return named3 ?? (BY_TYPE.test(type) ? type : void 0);
}
var DETAILS = ["max_uses", "max_content_tokens", "max_num_results", "search_context_size", "quality", "size"];
function detailsOf(tool) {
  return DETAILS.flatMap((key) => {
    const value2 = lookUp(tool, key);
    return value2?.kind === "scalar" ? [`${key}-${value2.value}`] : [];
  });
}
function shownOf(tree) {
  if (tree.kind === "scalar") return word(String(tree.value));
  const budget = lookUp(tree, "budget_tokens");
  const type = asString(lookUp(tree, "type"));
  if (type !== void 0) return word(budget?.kind === "scalar" ? `${type}-${budget.value}` : type);
  return `${jsonText(tree).length}-characters`;
}
function word(text) {
  return /^[\w.-]{1,60}$/.test(text) ? text : `${text.length}-characters`;
}

// src/formats/request-settings.ts
var MODEL = [
  ["model"],
  ["modelId"],
  ["model", "id"],
  ["model", "name"],
  ["model", "configuration", "model"],
  ["model", "configuration", "azure_deployment"]
];
var MAX_OUTPUT = [
  ["max_tokens"],
  ["max_completion_tokens"],
  ["max_output_tokens"],
  ["maxOutputTokens"],
  ["maxTokens"],
  ["max_tokens_to_sample"],
  ["max_gen_len"],
  ["textGenerationConfig", "maxTokenCount"],
  ["max_new_tokens"],
  ["options", "num_predict"]
];
var EFFORT = [
  ["reasoning_effort"],
  ["effort"],
  ["reasoning", "effort"],
  ["output_config", "effort"],
  ["thinkingConfig", "thinkingLevel"],
  ["thinking_config", "thinking_level"]
];
function readSettings(tree, place2) {
  const settings2 = {};
  const modifiers = place2 ? readModifiers(tree, place2) : [];
  if (modifiers.length > 0) settings2.modifiers = modifiers;
  const maxOutput = first(tree, MAX_OUTPUT, asCount);
  const n = first(tree, [["n"], ["candidateCount"], ["candidate_count"], ["num_generations"]], asCount);
  const effort = first(tree, EFFORT, asWord);
  if (maxOutput !== void 0) settings2.maxOutput = maxOutput;
  if (n !== void 0) settings2.n = n;
  if (effort !== void 0) settings2.effort = effort;
  if (lookUp(tree, "output_config", "task_budget")?.kind === "map") settings2.taskBudget = true;
  if (asString(lookUp(tree, "reasoning", "mode")) === "pro") settings2.pro = true;
  const thinking = asString(lookUp(tree, "thinking", "type")) ?? asString(lookUp(tree, "additionalModelRequestFields", "thinking", "type")) ?? asString(lookUp(tree, "additionalModelRequestFields", "reasoning_config", "type")) ?? asString(lookUp(tree, "additionalModelRequestFields", "reasoningConfig", "type"));
  if (thinking === "enabled" || thinking === "adaptive")
    settings2.thinking = thinking === "enabled" ? "budget" : "adaptive";
  else if (lookUp(tree, "messages") && turnsOn(lookUp(tree, "reasoning"))) settings2.thinking = "budget";
  return settings2;
}
function turnsOn(reasoning2) {
  const enabled = lookUp(reasoning2, "enabled");
  const isOff = enabled?.kind === "scalar" && enabled.value === false;
  return reasoning2?.kind === "map" && !isOff && asString(lookUp(reasoning2, "effort")) !== "none";
}
function readModel(tree, place2) {
  for (const keys of MODEL) {
    const found = lookUp(tree, ...keys);
    const asked = asModel(found);
    if (found && asked !== void 0) return { asked, at: place2(found.at) };
  }
  return void 0;
}
function readId(tree) {
  const id = asString(lookUp(tree, "id"));
  return id !== void 0 && /^[\w./-]{1,200}$/.test(id) ? id : void 0;
}
function first(tree, names, as) {
  for (const holder of HOLDERS) {
    for (const name of names) {
      const found = as(lookUp(tree, ...holder, ...name));
      if (found !== void 0) return found;
    }
  }
  return void 0;
}
function asWord(tree) {
  const word2 = asString(tree);
  return word2 !== void 0 && /^[\w.-]{1,40}$/.test(word2) ? word2 : void 0;
}
function asModel(tree) {
  const name = asString(tree)?.trim();
  return name !== void 0 && /^[^\s{}$\p{Cc}][^{}$\p{Cc}]{0,199}$/u.test(name) ? name : void 0;
}

// src/formats/prompt-of.ts
function promptOf(file, messages, said3, samples2 = noSamples) {
  countParts(file, PARTS_PER_PROMPT);
  const id = said3 && readId(said3.tree);
  return {
    id: id ?? file.path,
    declared: id !== void 0,
    at: { path: file.path },
    model: said3 && readModel(said3.tree, said3.place),
    messages,
    settings: said3 ? readSettings(said3.tree, said3.place) : {},
    samples: samples2,
    sources: [{ path: file.path, id: file.id }]
  };
}
var noSamples = /* @__PURE__ */ new Map();

// src/formats/plain.ts
var plain2 = {
  claims: () => true,
  parse: (file) => parsePlain(file)
};
function parsePlain(file, ...findings) {
  return { prompts: [promptOf(file, [asMessage(file)])], findings, isWholeText: true };
}

// src/formats/agent-files.ts
var PLACES = [
  { paths: /(^|\/)CLAUDE(\.local)?\.md$/, kind: "whole", syntax: "claude-memory" },
  { paths: /(^|\/)GEMINI\.md$/, kind: "whole", syntax: "agent-imports" },
  { paths: /(^|\/)\.claude\/rules\/.+\.md$/, kind: "body", syntax: "claude-memory" },
  { paths: /(^|\/)(AGENTS\.md|\.github\/copilot-instructions\.md)$/, kind: "whole" },
  { paths: /(^|\/)SKILL\.md$/, kind: "listed" },
  { paths: /(^|\/)\.claude\/agents\/.+\.md$|(^|\/)\.github\/agents\/.+\.md$|\.agent\.md$/, kind: "listed" },
  { paths: /(^|\/)\.claude\/commands\/.+\.md$/, kind: "body", syntax: "agent-command" },
  { paths: /(^|\/)\.github\/prompts\/.+\.prompt\.md$/, kind: "body", syntax: "dollar" },
  { paths: /\.instructions\.md$|\.chatmode\.md$/, kind: "body" },
  { paths: /\.mdc$/, kind: "rule" }
];
var agentFiles = {
  claims: (path) => PLACES.some(({ paths }) => paths.test(path)),
  parse: (file) => {
    const { kind = "whole", syntax = "none" } = PLACES.find(({ paths }) => paths.test(file.path)) ?? {};
    if (kind === "whole" || !hasFence(file.text))
      return wholeOf(file, syntax, kind === "whole" ? "session" : "on-demand");
    const fenced = readFence(file, { severity: "info", lenient: file.path.endsWith(".mdc") });
    if (!fenced) return wholeOf(file, syntax, "on-demand");
    if ("kind" in fenced) return parsePlain(file, fenced);
    const body = { ...promptOf(file, [asMessage(file, fenced.bodyStart, void 0, syntax)], fenced) };
    if (/^(inherit|default)$/.test(body.model?.asked ?? "")) body.model = void 0;
    const isListed = kind === "listed" || kind === "rule" && isRequested(fenced.tree);
    return {
      prompts: isListed ? listed(file, fenced, body) : [sent(body, whenOf2(file.path, fenced.tree))],
      findings: []
    };
  }
};
function wholeOf(file, syntax, when) {
  return { prompts: [sent(promptOf(file, [asMessage(file, 0, void 0, syntax)]), when)], findings: cutOff(file) };
}
var MOST_FOR_CODEX = 32 * 1024;
function cutOff({ path, text }) {
  const bytes = /(?:^|\/)AGENTS\.md$/.test(path) ? Buffer.byteLength(text) : 0;
  if (bytes <= MOST_FOR_CODEX) return [];
  return [{ kind: "cut-off", severity: "info", at: { path }, reader: "Codex", bytes, most: MOST_FOR_CODEX }];
}
function sent(prompt, when) {
  const agents = sessionTags(prompt.at.path, when);
  return agents.length > 0 ? { ...prompt, agents } : prompt;
}
function whenOf2(path, tree) {
  if (/\/commands\/|\.prompt\.md$|\.chatmode\.md$/.test(path)) return "on-demand";
  const always = lookUp(tree, "alwaysApply");
  if (path.endsWith(".mdc")) return always?.kind === "scalar" && always.value === true ? "session" : "on-demand";
  const files = lookUp(tree, "paths") ?? lookUp(tree, "applyTo");
  const isForAll = files === void 0 ? !/\.instructions\.md$/.test(path) : /^\*\*(?:\/\*)?$/.test(asString(files) ?? "");
  return isForAll ? "session" : "on-demand";
}
function isRequested(tree) {
  const [always, globs] = [lookUp(tree, "alwaysApply"), lookUp(tree, "globs")];
  const says = (found) => found !== void 0 && !(found.kind === "scalar" && !found.value);
  return !says(always) && !says(globs);
}
function listed(file, { tree, place: place2 }, body) {
  const described4 = lookUp(tree, "description");
  const description = asString(described4);
  const hidden = lookUp(tree, "disable-model-invocation");
  const isHidden = hidden?.kind === "scalar" && hidden.value === true;
  if (!described4 || description === void 0 || isHidden) return [sent(body, "on-demand")];
  const name = asString(lookUp(tree, "name")) ?? nameOf6(file.path);
  const at = place2(described4.at);
  const text = { kind: "text", at, text: `${name}: ${description}` };
  const always = promptOf(file, [{ role: "prompt", body: [text], syntax: "none" }]);
  return [
    sent({ ...always, id: `${file.path}#always`, at }, "session"),
    sent({ ...body, id: `${file.path}#on-demand`, declared: false }, "on-demand")
  ];
}
function nameOf6(path) {
  const parts = path.split("/");
  return (/^SKILL\.md$/i.test(parts.at(-1) ?? "") ? parts.at(-2) : parts.at(-1)?.replace(/(\.agent)?\.(md|mdc)$/, "")) ?? path;
}

// src/formats/baml-scan.ts
var DECLARATION = /(?:function|class|enum|client|template_string|type|test)\b(?:\s{0,9}<\w{1,40}>)?\s{1,99}(\w{1,200})/y;
var STRING = /"(?:[^"\\]|\\[\s\S])*"?|\/\/[^\n]*|\{\/\/[\s\S]*?(?:\/\/\}|$)/y;
var RAW3 = /(#+)"/y;
function skipped(text, at) {
  RAW3.lastIndex = at;
  const raw = text[at] === "#" ? RAW3.exec(text) : null;
  if (raw) {
    const end2 = text.indexOf(`"${raw[1]}`, RAW3.lastIndex);
    return end2 === -1 ? text.length : end2 + raw[0].length;
  }
  STRING.lastIndex = at;
  return /["/{]/.test(text[at] ?? "") && STRING.test(text) ? STRING.lastIndex : void 0;
}
function scanBaml(text) {
  const blocks = [];
  for (let at = 0; at < text.length; ) {
    const over = skipped(text, at);
    DECLARATION.lastIndex = at;
    const found = over === void 0 && /[a-z]/.test(text[at] ?? "") ? DECLARATION.exec(text) : null;
    if (found) {
      const block2 = blockAt(text, found, at);
      blocks.push(block2);
      at = block2.bodyAt + block2.body.length + 1;
    } else if (over !== void 0) at = over;
    else {
      const word2 = /\w/.test(text[at] ?? "");
      at++;
      while (word2 && /\w/.test(text[at] ?? "")) at++;
    }
  }
  return blocks;
}
function blockAt(text, [all, name = ""], at) {
  const kind = /^\w+/.exec(all)?.[0];
  const from = at + all.length;
  const named3 = { kind, name, at: from - name.length };
  if (kind === "type") {
    const end3 = endOfValue(text, from);
    return { ...named3, head: "", body: text.slice(from, end3), bodyAt: from };
  }
  let start2 = from;
  while (start2 < text.length && text[start2] !== "{" && text[start2] !== "#") start2 = skipped(text, start2) ?? start2 + 1;
  const end2 = text[start2] === "#" ? skipped(text, start2) ?? text.length : closing(text, start2);
  const inner2 = text[start2] === "#" ? start2 : Math.min(start2 + 1, text.length);
  return { ...named3, head: text.slice(from, start2), body: text.slice(inner2, end2), bodyAt: inner2 };
}
function closing(text, open2) {
  let depth = 0;
  for (let at = open2; at < text.length; ) {
    const over = at > open2 ? skipped(text, at) : void 0;
    if (over !== void 0) {
      at = over;
      continue;
    }
    if (/[{([]/.test(text[at] ?? "")) depth++;
    else if (/[})\]]/.test(text[at] ?? "")) depth--;
    if (depth === 0) return at;
    at++;
  }
  return text.length;
}
function fieldsIn(text) {
  const fields = [];
  for (let at = 0; at < text.length; ) {
    const over = skipped(text, at);
    const [key] = over === void 0 ? /^[\w-]{1,200}/.exec(text.slice(at, at + 200)) ?? [] : [];
    if (key === void 0) {
      at = over ?? (text[at] === "@" ? endOfValue(text, at) : at + 1);
      continue;
    }
    const valueAt2 = at + key.length;
    at = endOfValue(text, valueAt2);
    fields.push({ key, value: text.slice(valueAt2, at), valueAt: valueAt2 });
  }
  return fields;
}
function endOfValue(text, from) {
  for (let at = from; at < text.length; ) {
    if (text[at] === "\n" && !/^\s{0,200}(?:\||@(?!@))/.test(text.slice(at, at + 210)) && !/\|\s{0,9}$/.test(text.slice(Math.max(from, at - 10), at)))
      return at;
    if (/[{([]/.test(text[at] ?? "") && !text.startsWith("{//", at)) at = Math.min(text.length, closing(text, at) + 1);
    else at = skipped(text, at) ?? at + 1;
  }
  return text.length;
}
function stringOf(value2) {
  const text = value2.trim();
  const raw = /^(#+)"([\s\S]*)"\1$/.exec(text);
  if (raw) return dedented(raw[2] ?? "");
  const quoted2 = /^"((?:[^"\\]|\\[\s\S])*)"/.exec(text)?.[1];
  return quoted2?.replace(/\\([\s\S])/g, (_, one2) => ({ n: "\n", t: "	", r: "\r" })[one2] ?? one2);
}
function dedented(text) {
  const lines = text.split("\n");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const indent = indents.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
  return lines.map((line) => line.slice(Math.min(indent, line.length - line.trimStart().length))).join("\n").trim();
}

// src/formats/baml-client.ts
var MOST_HOPS = 5;
function clientOf({ value: value2, valueAt: valueAt2 }, clients) {
  let name = nameIn2(value2);
  let at = valueAt2;
  const blocks = [];
  for (let hops = 0; hops < MOST_HOPS; hops++) {
    const next5 = clients(name ?? "");
    if (!next5) break;
    blocks.push(next5);
    const fields = fieldsIn(next5.body);
    const options = fields.find(({ key }) => key === "options");
    const inner2 = options ? fieldsIn(options.value.trim().slice(1, -1)) : [];
    const option = (key) => inner2.find((each) => each.key === key);
    const strategy = option("strategy");
    const model = option("model") ?? option("model_id") ?? option("deployment_id");
    at = next5.bodyAt + (options?.valueAt ?? 0);
    if (!strategy) return { asked: model && nameIn2(model.value), at, blocks, settings: settingsOf(inner2) };
    name = /[\w./-]+/.exec(strategy.value)?.[0];
  }
  const isModel = name?.includes("/") === true;
  return { asked: isModel ? name : void 0, at, blocks, settings: {} };
}
function nameIn2(value2) {
  const name = stringOf(value2) ?? /^[\w./:-]+/.exec(value2.trim())?.[0];
  return name === void 0 || name.startsWith("env.") ? void 0 : name.slice(0, 200);
}
function settingsOf(options) {
  const most = options.find(({ key }) => /^(?:max_tokens|max_completion_tokens|max_output_tokens)$/.test(key));
  const tokens = Number(most?.value.trim());
  return Number.isSafeInteger(tokens) && tokens > 0 ? { maxOutput: tokens } : {};
}

// src/formats/baml-types.ts
var DEEPEST10 = 20;
var TOKEN = /\s*("(?:[^"\\]|\\.)*"|[\w.-]+|\[\]|[?|<>(),])/y;
function readType(text) {
  const tokens = [];
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(text); found && tokens.length < 500; found = TOKEN.exec(text)) tokens.push(found[1] ?? "");
  let at = 0;
  const union = (depth) => {
    const of = [];
    do {
      const each = depth > DEEPEST10 ? void 0 : postfixed(depth);
      if (!each) return of.length === 0 ? void 0 : { kind: "union", of };
      of.push(each);
    } while (tokens[at] === "|" && ++at);
    return of.length === 1 ? of[0] : { kind: "union", of };
  };
  const postfixed = (depth) => {
    let type = primary2(depth);
    for (; type && (tokens[at] === "[]" || tokens[at] === "?"); at++)
      type = { kind: tokens[at] === "?" ? "optional" : "list", of: type };
    return type;
  };
  const primary2 = (depth) => {
    const token = tokens[at++];
    if (token === "(") {
      const inner2 = union(depth + 1);
      if (tokens[at] === ")") at++;
      return inner2;
    }
    if (token === "map" && tokens[at] === "<") {
      at++;
      const key = union(depth + 1);
      if (tokens[at] === ",") at++;
      const value2 = union(depth + 1);
      if (tokens[at] === ">") at++;
      return key && value2 && { kind: "map", key, value: value2 };
    }
    if (token === void 0 || !/^["\w]/.test(token)) return void 0;
    return { kind: /^(?:["\d-]|true$|false$)/.test(token) ? "literal" : "name", name: token };
  };
  return union(0);
}

// src/formats/baml-output.ts
var LONGEST5 = 1e5;
var MOST_INLINE = 6;
var PRIMITIVE = /^(?:string|int|float|bool|null|image|audio|pdf|video)$/;
function outputFormat(type, declared, prefix) {
  const names = /* @__PURE__ */ new Set();
  const rendering = { declared, above: /* @__PURE__ */ new Set(), open: [], recursive: /* @__PURE__ */ new Set(), names, characters: 0 };
  const text = write(type, rendering, prefix);
  return { text: rendering.characters > LONGEST5 ? void 0 : text, names };
}
function write(type, rendering, prefix) {
  const { declared } = rendering;
  const target = through(type, rendering);
  if (target.kind === "name" && target.name === "string") return prefix ?? "";
  const block2 = target.kind === "name" ? declared(target.name) : void 0;
  const body = block2?.kind === "enum" ? enumText(block2) : shown(target, rendering);
  const isNamed3 = target.kind === "name" && rendering.recursive.has(target.name);
  const above = [...rendering.above].flatMap((name) => {
    const one2 = declared(name);
    return one2 ? [one2.kind === "enum" ? enumText(one2) : `${name} ${classText(one2, rendering)}`] : [];
  });
  const asked = prefix ?? prefixOf(target, block2, isNamed3);
  return [...above, `${asked}${isNamed3 ? nameOf7(target) : body}`].join("\n\n").replace(/\n+$/, "");
}
var nameOf7 = (type) => type.kind === "name" ? type.name : "";
function prefixOf(type, block2, isNamed3) {
  if (type.kind === "literal") return "Answer using this specific value:\n";
  if (type.kind === "list") return "Answer with a JSON Array using this schema:\n";
  if (type.kind === "union") return "Answer in JSON using any of these schemas:\n";
  if (type.kind !== "name" || block2?.kind === "class") return `Answer in JSON using this schema:${isNamed3 ? " " : "\n"}`;
  if (block2?.kind === "enum") return "Answer with any of the categories:\n";
  return /^[aeiou]/.test(type.name) ? "Answer as an " : "Answer as a ";
}
function through(type, { declared, names }) {
  let found = type;
  for (let hops = 0; hops < 20; hops++) {
    const block2 = found.kind === "name" ? declared(found.name) : void 0;
    if (block2) names.add(block2.name);
    const next5 = block2?.kind === "type" ? readType(block2.body.replace(/^\s*=/, "")) : void 0;
    if (!next5) return found;
    found = next5;
  }
  return found;
}
function shown(type, rendering) {
  if (rendering.characters > LONGEST5) return "";
  const found = through(type, rendering);
  switch (found.kind) {
    case "name":
      return named(found.name, rendering);
    case "literal":
      return found.name;
    case "optional":
      return found.of.kind === "optional" ? shown(found.of, rendering) : `${shown(found.of, rendering)} or null`;
    case "union":
      return found.of.map((each) => shown(each, rendering)).join(" or ");
    case "map":
      return `map<${shown(found.key, rendering)}, ${shown(found.value, rendering)}>`;
    case "list":
      return listText(found.of, rendering);
  }
}
function named(name, rendering) {
  const block2 = rendering.declared(name);
  if (block2?.kind === "enum") {
    const values = valuesOf(block2);
    const inline2 = values.length <= MOST_INLINE && values.every(({ description }) => description === void 0);
    if (inline2) return values.map((value2) => `'${value2.name}'`).join(" or ");
    rendering.above.add(name);
    return aliasOf(block2);
  }
  if (block2?.kind !== "class") return name;
  if (rendering.recursive.has(name)) return name;
  if (rendering.open.includes(name)) {
    rendering.recursive.add(name);
    rendering.above.add(name);
    return name;
  }
  return classText(block2, rendering);
}
function listText(of, rendering) {
  const inner2 = shown(of, rendering);
  const item = through(of, rendering);
  const isShort = item.kind === "name" ? PRIMITIVE.test(item.name) || rendering.recursive.has(item.name) || rendering.declared(item.name)?.kind === "enum" && inner2.length <= 15 : item.kind === "optional" && item.of.kind === "name" && PRIMITIVE.test(item.of.name);
  if (isShort) return item.kind === "optional" ? `(${inner2})[]` : `${inner2}[]`;
  return `[
  ${inner2.replaceAll("\n", "\n  ")}
]`;
}
function classText(block2, rendering) {
  rendering.characters += block2.body.length;
  if (rendering.characters > LONGEST5) return "";
  rendering.open.push(block2.name);
  const lines = valuesOf(block2).map(({ name, description, value: value2 }) => {
    const type = readType(value2);
    const text = type ? shown(type, rendering) : value2.trim();
    const note3 = description === void 0 ? "" : `  // ${description.replaceAll("\n", "\n  // ")}
`;
    const line = `${note3}  ${name}: ${text.replaceAll("\n", "\n  ")},
`;
    rendering.characters += line.length;
    return line;
  });
  rendering.open.pop();
  return `{
${lines.join("")}}`;
}
function enumText(block2) {
  const lines = valuesOf(block2).map(
    ({ name, description }) => `- ${name}${description === void 0 ? "" : `: ${description}`}`
  );
  return `${aliasOf(block2)}
----
${lines.join("\n")}`;
}
function valuesOf({ body }) {
  return fieldsIn(body).filter(({ value: value2 }) => !/@skip\b/.test(value2)).map(({ key, value: value2 }) => ({
    name: attribute(value2, "alias") ?? key,
    description: attribute(value2, "description"),
    value: value2.replace(/@[\s\S]*$/, "")
  }));
}
function aliasOf({ name, body }) {
  return attribute(/@@alias[\s\S]*/.exec(body)?.[0] ?? "", "alias") ?? name;
}
function attribute(text, name) {
  const start2 = text.indexOf(`@${name}(`);
  if (start2 === -1) return void 0;
  const rest = text.slice(start2 + name.length + 2).trim();
  const raw = /^(#+)"[\s\S]*?"\1/.exec(rest)?.[0];
  return stringOf(raw ?? rest);
}

// src/templates/divide/map-pieces.ts
function mapPieces(pieces, map2) {
  const all = (inner2) => mapPieces(inner2, map2);
  return pieces.flatMap((piece) => {
    switch (piece.kind) {
      case "branch":
        return [
          { ...piece, arms: piece.arms.map((arm) => ({ ...arm, body: all(arm.body) })), otherwise: all(piece.otherwise) }
        ];
      case "loop":
        return [{ ...piece, body: all(piece.body), otherwise: all(piece.otherwise) }];
      case "block":
      case "let":
        return [{ ...piece, body: all(piece.body) }];
      case "include":
        return [{ ...piece, blocks: piece.blocks.map((block2) => ({ ...block2, body: all(block2.body) })) }];
      default:
        return map2(piece);
    }
  });
}

// src/formats/baml-pieces.ts
var CALL2 = /^\{\{-?\s{0,9}(\w{1,200})\s{0,9}\([\s\S]{0,2000}\)\s{0,9}-?\}\}$/;
var OUTPUT = /^\{\{-?\s{0,9}ctx\.output_format\s{0,9}(?:\(([\s\S]{0,2000})\))?\s{0,9}-?\}\}$/;
var PREFIX = /\bprefix\s{0,9}=\s{0,9}("(?:[^"\\]|\\.){0,2000}"|'(?:[^'\\]|\\.){0,2000}'|null|none)/i;
function readTemplateText(file, string, at) {
  const place2 = placesIn(file.path, file.text);
  const message = messageOf(file, "system", [{ text: stringOf(string) ?? string, place: () => place2(at) }], "jinja");
  return { ...message, divider: "baml" };
}
function filledIn(pieces, spoken, open2 = []) {
  return mapPieces(pieces, (piece) => {
    if (piece.kind !== "slot") return [piece];
    const output = OUTPUT.exec(piece.raw);
    const text = output ? spoken.output(prefixIn(output[1] ?? "")) : void 0;
    if (text !== void 0) return text === "" ? [] : [{ kind: "text", text, at: piece.at }];
    const called = spoken.template(CALL2.exec(piece.raw)?.[1] ?? "");
    if (!called || open2.includes(called.block))
      return spoken.images.has(piece.name) ? [{ ...piece, name: "image", raw: "{{ _.image }}" }] : [piece];
    spoken.uses(called.file);
    countParts(spoken.file, called.message.body.length);
    return filledIn(called.message.body, spoken, [...open2, called.block]);
  });
}
function prefixIn(given2) {
  const prefix = PREFIX.exec(given2)?.[1];
  if (prefix === void 0) return void 0;
  if (/^n/i.test(prefix)) return "";
  return stringOf(prefix.startsWith("'") ? `"${prefix.slice(1, -1).replaceAll('"', '\\"')}"` : prefix);
}

// src/formats/baml.ts
var baml = {
  claims: (path) => /\.baml$/i.test(path),
  beside: ({ path }, listed2) => {
    const folder = projectOf(path);
    return listed2.filter((each) => each !== path && each.startsWith(folder) && /\.baml$/i.test(each));
  },
  parse: (file) => {
    const project = projectAround(file);
    return { prompts: project.functions.flatMap((block2) => promptIn(block2, file, project)), findings: [] };
  }
};
function projectOf(path) {
  return /^(?:.*\/)?baml_src\//.exec(path)?.[0] ?? path.slice(0, path.lastIndexOf("/") + 1);
}
function projectAround(file) {
  const files = [file, ...[...file.beside ?? []].map(([path, { id, text }]) => ({ path, id, text }))];
  const all = files.flatMap((each) => scanBaml(each.text).map((block2) => ({ block: block2, file: each })));
  const of = (...kinds) => new Map([...all].reverse().flatMap((one2) => kinds.includes(one2.block.kind) ? [[one2.block.name, one2]] : []));
  const tests = all.filter(({ block: block2 }) => block2.kind === "test").flatMap((one2) => testedBy(one2.block).map((name) => [name, one2]));
  return {
    functions: all.filter((one2) => one2.file === file && one2.block.kind === "function").map(({ block: block2 }) => block2),
    templates: of("template_string"),
    clients: of("client"),
    types: of("class", "enum", "type"),
    tests: new Map(tests.reverse()),
    outputs: /* @__PURE__ */ new Map(),
    read: /* @__PURE__ */ new Map()
  };
}
function promptIn(block2, file, project) {
  const fields = fieldsIn(block2.body);
  const prompt = fields.find(({ key }) => key === "prompt");
  if (!prompt || stringOf(prompt.value) === void 0) return [];
  const used = /* @__PURE__ */ new Map([[file.path, file.id]]);
  const uses = ({ path, id }) => void used.set(path, id);
  const spoken = {
    file,
    template: (name) => templateOf(name, project),
    output: (prefix) => describe(block2, project, prefix, uses),
    images: imagesIn(block2.head),
    uses
  };
  const blanks2 = prompt.value.length - prompt.value.trimStart().length;
  const message = readTemplateText(file, prompt.value, block2.bodyAt + prompt.valueAt + blanks2);
  const body = filledIn(message.body, spoken);
  const client = fields.find(({ key }) => key === "client");
  const test2 = project.tests.get(block2.name);
  if (test2) uses(test2.file);
  return [
    {
      ...promptOf(file, [{ ...message, body }], void 0, test2 && samplesIn(test2.block)),
      id: `${file.path}#${block2.name}`,
      at: placesIn(file.path, file.text)(block2.at),
      ...client && modelOf({ ...client, valueAt: client.valueAt + block2.bodyAt }, file, project, uses),
      sources: [...used].map(([path, id]) => ({ path, id })),
      standsAlone: true
    }
  ];
}
function templateOf(name, { templates, read: read3 }) {
  const declared = templates.get(name);
  if (!declared) return void 0;
  const { block: block2, file } = declared;
  const message = read3.get(block2) ?? readTemplateText(file, block2.body, block2.bodyAt);
  read3.set(block2, message);
  return { ...declared, message };
}
function modelOf(client, file, { clients }, uses) {
  const { asked, at, blocks, settings: settings2 } = clientOf(client, (name) => clients.get(name)?.block);
  const files = blocks.flatMap(({ name }) => clients.get(name)?.file ?? []);
  for (const each of files) uses(each);
  const named3 = files.at(-1) ?? file;
  return { model: asked === void 0 ? void 0 : { asked, at: placesIn(named3.path, named3.text)(at) }, settings: settings2 };
}
function describe({ head }, { types, outputs }, prefix, uses) {
  const returned = head.slice(head.lastIndexOf("->") + 2).trim();
  const key = JSON.stringify([returned, prefix ?? null]);
  const type = outputs.has(key) ? void 0 : readType(returned);
  if (type)
    outputs.set(
      key,
      outputFormat(type, (name) => types.get(name)?.block, prefix)
    );
  const { text, names = [] } = outputs.get(key) ?? {};
  for (const name of names) {
    const declared = types.get(name);
    if (declared) uses(declared.file);
  }
  return text;
}
function imagesIn(head) {
  return new Set([...head.matchAll(/\b(\w{1,200})\s{0,9}:\s{0,9}image\b(?!\s{0,9}\[)/g)].map(([, name = ""]) => name));
}
function testedBy({ body }) {
  const functions = fieldsIn(body).find(({ key }) => key === "functions")?.value ?? "";
  return functions.match(/\w{1,200}/g) ?? [];
}
function samplesIn({ body }) {
  const args = fieldsIn(body).find(({ key }) => key === "args")?.value.trim() ?? "";
  const given2 = fieldsIn(args.slice(1, -1)).flatMap(({ key, value: value2 }) => {
    const text = stringOf(value2);
    return text === void 0 ? [] : [[key, text]];
  });
  return new Map(given2);
}

// src/formats/request-text.ts
function readText(part, place2) {
  const text = part.kind === "map" ? lookUp(part, "text") ?? lookUp(part, "refusal") : part;
  return text?.kind === "scalar" && text.value !== null ? textOf(String(text.value), text, place2) : [];
}
function textOf(text, { at }, place2) {
  return [{ text, place: () => place2(at) }];
}

// src/formats/request-documents.ts
function documentsIn(parts, place2) {
  return parts.filter((part) => textsIn2(part) !== void 0).map((part) => ({
    at: place2(part.at),
    cited: isCited(lookUp(part, "document") ?? lookUp(part, "searchResult") ?? part),
    ...isSearchResult(part) && { found: true }
  }));
}
function readDocument(part, place2) {
  return textsIn2(part)?.flatMap(
    (text) => "bytes" in text ? textOf(text.bytes, text.tree, place2) : text.kind === "list" ? text.items.flatMap((item) => readText(item, place2)) : readText(text, place2)
  );
}
function hasDocument(part) {
  return textsIn2(part) !== void 0;
}
function textsIn2(part) {
  if (isSearchResult(part)) {
    const found = lookUp(part, "searchResult") ?? part;
    return ["source", "title", "content"].flatMap((key) => lookUp(found, key) ?? []);
  }
  const bedrock = lookUp(part, "document");
  if (bedrock?.kind === "map") return inBedrock(bedrock);
  const source2 = lookUp(part, "source");
  if (asString(lookUp(part, "type")) !== "document" || !source2) return void 0;
  const type = asString(lookUp(source2, "type"));
  const text = type === "text" ? lookUp(source2, "data") : type === "content" ? lookUp(source2, "content") : void 0;
  return text && [text];
}
function inBedrock(document) {
  const text = lookUp(document, "source", "text") ?? lookUp(document, "source", "content");
  if (text) return [text];
  const bytes = lookUp(document, "source", "bytes");
  const format = asString(lookUp(document, "format")) ?? "";
  const decoded2 = bytes && /^(?:txt|md|csv|html)$/.test(format) ? plainText2(asString(bytes) ?? "") : void 0;
  return bytes && decoded2 !== void 0 ? [{ bytes: decoded2, tree: bytes }] : void 0;
}
function plainText2(base64) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(base64, "base64"));
  } catch {
    return void 0;
  }
}
function isSearchResult(part) {
  return asString(lookUp(part, "type")) === "search_result" || lookUp(part, "searchResult")?.kind === "map";
}
function isCited(part) {
  const cited = lookUp(part, "citations", "enabled");
  return cited?.kind === "scalar" && cited.value === true;
}

// src/formats/request-attachments.ts
function attachmentsIn(content, place2) {
  if (content?.kind !== "list") return [];
  return content.items.flatMap((part) => {
    const given2 = lookUp(part, "toolResult", "content") ?? (asString(lookUp(part, "type")) === "tool_result" ? lookUp(part, "content") : void 0);
    if (given2) return attachmentsIn(given2, place2);
    const kind = attachmentIn(part);
    return kind === void 0 ? [] : [{ at: place2(part.at), kind }];
  });
}
function attachmentIn(part) {
  if (part.kind !== "map" || hasDocument(part)) return void 0;
  for (const kind of ["video", "audio"]) if (lookUp(part, kind)?.kind === "map") return kind;
  const bedrock = lookUp(part, "document");
  if (bedrock?.kind === "map") return asString(lookUp(bedrock, "format")) === "pdf" ? "pdf" : "document";
  const media = MEDIA.map((key) => lookUp(part, key)).find((each) => each?.kind === "map");
  if (media) return ofType(asString(lookUp(media, "mimeType")) ?? asString(lookUp(media, "mime_type")) ?? "");
  return TYPES[asString(lookUp(part, "type")) ?? ""]?.(part);
}
var MEDIA = ["inlineData", "inline_data", "fileData", "file_data"];
var TYPES = {
  document: (part) => ofType(asString(lookUp(part, "source", "media_type")) ?? "application/pdf"),
  document_url: () => "pdf",
  file: (part) => ofName(asString(lookUp(part, "file", "filename")), asString(lookUp(part, "file", "file_data"))),
  input_file: (part) => ofName(asString(lookUp(part, "filename")), asString(lookUp(part, "file_data"))),
  input_audio: () => "audio",
  video_url: () => "video"
};
function ofName(name = ".pdf", data = "") {
  const type = /^data:([\w/+.-]+)/.exec(data)?.[1];
  return type === void 0 ? /\.pdf$/i.test(name) ? "pdf" : "document" : ofType(type);
}
function ofType(mime) {
  if (mime.startsWith("image/")) return void 0;
  const kind = /^(?:audio|video)(?=\/)/.exec(mime)?.[0];
  return kind === "audio" || kind === "video" ? kind : mime === "application/pdf" ? "pdf" : "document";
}

// src/formats/request-keys.ts
var words = (text) => new Set(text.split(/\s+/));
var FOR_PEOPLE = `id name title description version author authors tags labels category created updated date notes note comment
  comments $schema type kind meta metadata language license source url path custom_id method testData evaluators tests asserts
  object created_at status usage output_text`;
var ofRequest = {
  read: words(`messages contents input system instructions systemInstruction system_instruction tools functions toolConfig
    tool_config tool_choice function_call parallel_tool_calls response_format responseFormat text output_format output_config
    outputConfig generationConfig generation_config config jsonSchema model modelId modelParameters parameters settings thinking
    reasoning reasoning_effort effort additionalModelRequestFields inferenceConfig max_tokens max_completion_tokens
    max_output_tokens maxOutputTokens maxTokens n candidateCount service_tier serviceTier speed inference_geo
    prompt_cache_retention performanceConfig best_of web_search_options modalities audio prediction mcp_servers container inputs sample
    body params search_parameters search_settings`),
  free: words(`${FOR_PEOPLE} temperature top_p top_k topP topK stop stop_sequences stopSequences stream stream_options
    streamOptions user store seed frequency_penalty presence_penalty logprobs top_logprobs logit_bias safety_identifier
    safetySettings safety_settings prompt_cache_key prompt_cache_options cache_control truncation include background
    anthropic_version anthropic_beta betas verbosity encoding_format dimensions input_type guardrailConfig
    additionalModelResponseFieldPaths requestMetadata max_tool_calls provider models route transforms usage
    extra_headers timeout response_logprobs enable_thinking include_reasoning reasoning_format min_p repetition_penalty
    random_seed echo p k return_likelihoods num_generations countPenalty presencePenalty frequencyPenalty schemaVersion
    taskType task_type outputDimensionality output_dimensionality output_dimension output_dtype embeddingTypes embedding_types normalize
    truncate keep_alive raw citation_options citation_quality search_domain_filter search_recency_filter return_images
    return_related_questions labels modelArmorConfig clear_thinking safety_model`),
  unseen: words(`previous_response_id conversation prompt cachedContent cached_content documents plugins preset promptVariables
    connectors context_management toolResources tool_resources safe_prompt prompt_mode data_sources assistant_id`)
};
var ofBareRequest = {
  ...ofRequest,
  read: /* @__PURE__ */ new Set([
    ...ofRequest.read,
    ...words(`prompt suffix inputText texts content instances max_tokens_to_sample max_gen_len max_new_tokens
      textGenerationConfig options`)
  ])
};
var ofMessage = {
  read: words(`role content parts name tool_calls function_call arguments input output namespace tools type reasoning
    reasoning_content reasoning_details refusal`),
  free: words(`id call_id tool_call_id status annotations cache_control phase encrypted_content summary index weight
    recipient thoughtSignature thought_signature is_error metadata timestamp created_at logprobs`)
};
var ofTool = {
  read: words(`name description parameters input_schema inputSchema parametersJsonSchema parameters_json_schema function toolSpec
    functionDeclarations function_declarations type id custom`),
  free: words(`strict cache_control cachePoint eager_input_streaming annotations title execution icons _meta outputSchema
    output_schema response responseJsonSchema response_json_schema behavior display_width_px display_height_px display_number
    max_uses max_characters defer_loading allowed_callers`)
};
var ofBlock = {
  read: words(`text input_text output_text image image_url input_image tool_use tool_result search_result functionCall
    function_call functionResponse function_response toolUse toolResult json`),
  free: words(`cachePoint cache_control prompt_cache_breakpoint guardContent thinking redacted_thinking reasoningContent summary_text reasoning_text
    refusal thought thoughtSignature thought_signature mediaResolution media_resolution videoMetadata partMetadata`)
};

// src/formats/request-cache.ts
var MARKS = ["cache_control", "cachePoint", "prompt_cache_breakpoint"];
var MOST2 = 100;
function readCacheMarks(tree, place2) {
  const options = lookUp(tree, "prompt_cache_options");
  const whole2 = lookUp(tree, "cache_control");
  const mode = asString(lookUp(options, "mode"));
  const ttl = ttlOf(whole2) ?? ttlOf(options) ?? asTtl(lookUp(tree, "prompt_cache_retention"));
  const marks = {
    breakpoints: breakpointsOf(tree, place2).slice(0, MOST2),
    ...whole2?.kind === "map" && { automatic: true },
    ...(mode === "implicit" || mode === "explicit") && { mode },
    ...ttl !== void 0 && { ttl },
    ...lookUp(tree, "prompt_cache_key") && { key: true }
  };
  return marks.breakpoints.length > 0 || Object.keys(marks).length > 1 ? marks : void 0;
}
function breakpointsOf(tree, place2) {
  const found = [];
  const look = (of, path, parts) => itemsOf(parts).forEach((part, i) => {
    const mark = markOf(part);
    if (!mark) return;
    const ttl = ttlOf(mark);
    found.push({ of, at: place2(lastIn(part)), path: `${path}.${i}`, ...ttl !== void 0 && { ttl } });
  });
  for (const keys of [["tools"], ["toolConfig", "tools"]]) look("tools", keys.join("."), lookUp(tree, ...keys));
  look("system", "system", lookUp(tree, "system"));
  let leads = true;
  itemsOf(lookUp(tree, "messages") ?? lookUp(tree, "input")).forEach((message, i) => {
    leads &&= /^(?:system|developer)$/.test(asString(lookUp(message, "role")) ?? "");
    const of = leads ? "system" : "messages";
    look(of, `messages.${i}`, lookUp(message, "content"));
    look(of, `messages.${i}.whole`, { kind: "list", at: message.at, items: [ofMessage2(message)] });
  });
  return found;
}
var itemsOf = (tree) => tree?.kind === "list" ? tree.items : [];
function ofMessage2(message) {
  return markIn(message) ? message : { kind: "scalar", value: null, at: message.at };
}
function markOf(part) {
  return markIn(part) ?? markIn(lookUp(part, "function"));
}
function markIn(tree) {
  return MARKS.map((key) => lookUp(tree, key)).find((mark) => mark !== void 0 && !isNothing(mark));
}
function isNothing(mark) {
  return mark.kind === "scalar" && (mark.value === null || mark.value === false);
}
var ttlOf = (mark) => asTtl(lookUp(mark, "ttl"));
function asTtl(tree) {
  return ttlNames.find((name) => name === asString(tree));
}
function lastIn(tree) {
  const inner2 = tree.kind === "list" ? tree.items : tree.kind === "map" ? [...tree.entries.values()] : [];
  return inner2.reduce((last2, each) => Math.max(last2, lastIn(each)), tree.at);
}

// src/formats/request-shapes.ts
function inKnownShape(tree) {
  if (tree.kind !== "map") return tree;
  return ofSession(tree) ?? ofThread(tree) ?? ofCohere(tree) ?? ofOllama(tree) ?? withContents(tree) ?? tree;
}
function ofSession(tree) {
  const session = lookUp(tree, "session");
  return asString(lookUp(tree, "type")) === "session.update" && session?.kind === "map" ? session : void 0;
}
function ofThread(tree) {
  const messages = lookUp(tree, "thread", "messages");
  if (messages?.kind !== "list" || !lookUp(tree, "assistant_id")) return void 0;
  const further = ["additional_instructions", "instructions"].map((key) => lookUp(tree, key)).find((each) => each);
  const system = further ? [["system", further]] : [];
  return changed(tree, [["messages", messages], ...system], ["thread", "additional_instructions", "instructions"]);
}
function ofCohere(tree) {
  const message = lookUp(tree, "message");
  const isOne = ["chat_history", "preamble", "connectors", "max_tokens"].some((key) => lookUp(tree, key));
  if (!message || asString(message) === void 0 || !isOne) return void 0;
  const before = lookUp(tree, "chat_history");
  const history = before?.kind === "list" ? before.items.map(ofCohereHistory) : [];
  const preamble = lookUp(tree, "preamble");
  const system = preamble ? [["system", preamble]] : [];
  const messages = { kind: "list", at: message.at, items: [...history, said("user", message)] };
  return changed(tree, [...system, ["messages", messages]], ["message", "chat_history", "preamble"]);
}
function ofCohereHistory(item) {
  const role = asString(lookUp(item, "role"))?.toLowerCase();
  const message = lookUp(item, "message");
  return role !== void 0 && message ? said(role === "chatbot" ? "assistant" : role, message) : item;
}
function ofOllama(tree) {
  const [prompt, system] = [lookUp(tree, "prompt"), lookUp(tree, "system")];
  const isOne = ["options", "keep_alive", "raw", "template", "format"].some((key) => lookUp(tree, key));
  if (!prompt || asString(prompt) === void 0 || !system || !isOne || !lookUp(tree, "model")) return void 0;
  const messages = { kind: "list", at: prompt.at, items: [said("user", prompt)] };
  return changed(tree, [["messages", messages]], ["prompt"]);
}
function withContents(tree) {
  const contents = lookUp(tree, "contents");
  const isOne = ["model", "config", "generationConfig", "generation_config"].some((key) => lookUp(tree, key));
  if (!contents || !isOne) return void 0;
  if (lookUp(contents, "parts"))
    return changed(tree, [["contents", { kind: "list", at: contents.at, items: [contents] }]]);
  const items = contents.kind === "list" ? contents.items : [contents];
  if (items.length === 0 || !items.every((item) => asString(item) !== void 0 || isPart(item))) return void 0;
  const parts = items.map((item) => asString(item) === void 0 ? item : map(item.at, [["text", item]]));
  const content = map(contents.at, [["parts", { kind: "list", at: contents.at, items: parts }]]);
  return changed(tree, [["contents", { kind: "list", at: contents.at, items: [content] }]]);
}
function isPart(item) {
  return ["text", "inlineData", "inline_data", "fileData", "file_data"].some((key) => lookUp(item, key) !== void 0);
}
function said(role, content) {
  const { at } = content;
  return map(at, [
    ["role", { kind: "scalar", at, value: role }],
    ["content", content]
  ]);
}
function map(at, entries) {
  return { kind: "map", at, entries: new Map(entries) };
}
function changed(tree, entries, without5 = []) {
  const before = tree.kind === "map" ? [...tree.entries].filter(([key]) => !without5.includes(key)) : [];
  return map(tree.at, [...before, ...entries]);
}

// src/formats/request-wrappers.ts
function unwrapped(tree) {
  if (tree.kind !== "map") return tree;
  const batched = lookUp(tree, "custom_id") && (lookUp(tree, "body") ?? lookUp(tree, "params"));
  if (batched?.kind === "map") return unwrapped({ ...batched, entries: new Map(batched.entries) });
  const line = lookUp(tree, "request");
  if (line && lookUp(line, "contents")) return unwrapped(line);
  const config = lookUp(tree, "contents") && lookUp(tree, "config");
  return inKnownShape(
    config?.kind === "map" ? { ...tree, entries: new Map([...beside(config), ...tree.entries]) } : tree
  );
}
var BESIDE = /^(?:system_?instruction|tools|tool_?config|cached_?content|safety_?settings)$/i;
function beside(config) {
  return config.kind === "map" ? [...config.entries].filter(([key]) => BESIDE.test(key)) : [];
}
function requestsIn(tree) {
  const requests = lookUp(tree, "requests");
  if (requests?.kind !== "list" || requests.items.length === 0) return [unwrapped(tree)];
  const all = requests.items.map(unwrapped);
  const areRequests = all.every((each) => ["messages", "contents", "content"].some((key) => lookUp(each, key)));
  return areRequests ? all : [unwrapped(tree)];
}
function embeddedIn(tree) {
  const input = lookUp(tree, "input");
  if (input?.kind === "list")
    return input.items.length > 0 && input.items.every((item) => asString(item) !== void 0) ? input.items : void 0;
  const model = asString(lookUp(tree, "model")) ?? "";
  return asString(input) !== void 0 && input && /embed|^voyage/.test(model) ? [input] : void 0;
}
function isToolList(tree) {
  const tools = lookUp(tree, "tools") ?? lookUp(tree, "result", "tools");
  if (tools?.kind !== "list" || tools.items.length === 0) return false;
  const isInstructed = asString(lookUp(tree, "instructions")) !== void 0;
  const keys = ["function", "inputSchema", "name", ...isInstructed ? ["type"] : []];
  return tools.items.every((tool) => keys.some((key) => lookUp(tool, key) !== void 0));
}

// src/formats/request-parts.ts
function readParts(tree, place2) {
  const tools = [lookUp(tree, "tools"), lookUp(tree, "functions"), lookUp(tree, "toolConfig", "tools")].flatMap(
    (list2) => readTools(list2, place2)
  );
  const response = readResponse(tree, place2);
  const choice2 = lookUp(tree, "tool_choice") ?? lookUp(tree, "toolConfig", "toolChoice");
  const named3 = asString(lookUp(choice2, "function", "name")) ?? asString(lookUp(choice2, "name")) ?? asString(lookUp(choice2, "tool", "name"));
  const api = apiOf(tree);
  const cache = readCacheMarks(tree, place2);
  return {
    ...tools.length > 0 && { tools },
    ...(forcesTool(choice2) || forcesGemini(tree)) && { forcesTool: true },
    ...named3 !== void 0 && { forcedTool: named3.slice(0, 200) },
    ...forbidsTools(choice2) && { forbidsTools: true },
    ...callsOne(tree) && { callsOne: true },
    ...api && { api },
    ...response && { response },
    ...asString(lookUp(tree, "response_format", "type")) === "json_object" && { asksJson: true },
    ...cache && { cache }
  };
}
function readTools(list2, place2) {
  if (list2?.kind === "map" && declaredIn(list2)) return readTools({ kind: "list", at: list2.at, items: [list2] }, place2);
  if (list2?.kind !== "list") return [];
  return list2.items.flatMap((item) => {
    const declared = declaredIn(item);
    if (declared) return readTools(declared, place2);
    const definition = definitionOf(item);
    const name = asString(definition) ?? asString(lookUp(definition, "name")) ?? asString(lookUp(definition, "id"));
    if (name === void 0) return [];
    const type = asString(lookUp(item, "type"));
    const own2 = type !== void 0 && !/^(?:function|custom)$/.test(type) ? type.slice(0, 100) : void 0;
    const description = asString(lookUp(definition, "description"));
    const given2 = SCHEMA_KEYS.map((key) => ({ key, tree: lookUp(definition, key, "json") ?? lookUp(definition, key) }));
    const parameters = given2.find(({ tree }) => tree?.kind === "map");
    const schema = parameters?.tree;
    return {
      name: name.slice(0, 200),
      at: place2(item.at),
      ...own2 !== void 0 && { type: own2 },
      ...description !== void 0 && { description },
      ...schema && { parameters: jsonText(schema) },
      ...parameters && /json/i.test(parameters.key) && { jsonSchema: true }
    };
  });
}
function definitionOf(item) {
  return ["function", "custom", "toolSpec"].map((key) => lookUp(item, key)).find((each) => each?.kind === "map") ?? item;
}
function declaredIn(item) {
  return lookUp(item, "functionDeclarations") ?? lookUp(item, "function_declarations");
}
var SCHEMA_KEYS = ["parameters", "input_schema", "inputSchema", "parametersJsonSchema", "parameters_json_schema"];
function apiOf(tree) {
  const has = (...keys) => keys.some((key) => lookUp(tree, key) !== void 0);
  if (has("contents")) return "gemini";
  if (embeddedIn(tree)) return "embeddings";
  if (has("input")) return "responses";
  if (has("toolConfig", "inferenceConfig")) return "converse";
  return has("messages") ? "chat" : void 0;
}
function callsOne(tree) {
  const parallel = lookUp(tree, "parallel_tool_calls");
  const disabled = lookUp(tree, "tool_choice", "disable_parallel_tool_use");
  return parallel?.kind === "scalar" && parallel.value === false || disabled?.kind === "scalar" && disabled.value === true;
}
function forcesTool(choice2) {
  if (lookUp(choice2, "any") ?? lookUp(choice2, "tool")) return true;
  return asString(choice2) === "required" || /^(any|tool|function)$/.test(asString(lookUp(choice2, "type")) ?? "");
}
function forbidsTools(choice2) {
  return asString(choice2) === "none" || asString(lookUp(choice2, "type")) === "none";
}
function forcesGemini(tree) {
  const [config, mode] = [lookUp(tree, "toolConfig") ?? lookUp(tree, "tool_config"), "mode"];
  const calling = lookUp(config, "functionCallingConfig") ?? lookUp(config, "function_calling_config");
  return asString(lookUp(calling, mode))?.toUpperCase() === "ANY";
}
var RESPONSES = [
  ["response_format", "json_schema"],
  ["response_format", "schema"],
  ["text", "format"],
  ["output_format"],
  ["output_config", "format"],
  ["outputConfig", "textFormat", "structure", "jsonSchema"],
  ["jsonSchema"],
  ["generationConfig", "responseSchema"],
  ["generationConfig", "responseJsonSchema"],
  ["generation_config", "response_schema"],
  ["generation_config", "response_json_schema"]
];
function readResponse(tree, place2) {
  for (const keys of RESPONSES) {
    if (keys[0] === "jsonSchema" && asString(lookUp(tree, "responseFormat")) !== "json_schema") continue;
    const found = lookUp(tree, ...keys);
    const holder = found && fromText(found);
    if (!found || holder?.kind !== "map") continue;
    const schema = fromText(lookUp(holder, "schema") ?? holder);
    if (!schema) continue;
    if (schema.kind !== "map" || schema === holder && !isSchema2(schema)) continue;
    const [name, description] = [asString(lookUp(holder, "name")), asString(lookUp(holder, "description"))];
    return {
      at: place2(found.at),
      schema: jsonText(schema),
      ...name !== void 0 && { name: name.slice(0, 200) },
      ...description !== void 0 && holder !== schema && { description }
    };
  }
  return void 0;
}
function isSchema2(tree) {
  return lookUp(tree, "properties") !== void 0 || lookUp(tree, "items") !== void 0;
}
function fromText(tree) {
  const text = asString(tree);
  if (text === void 0) return tree;
  const parsed5 = parseJson(text);
  return "problem" in parsed5 ? void 0 : parsed5;
}

// src/formats/account-for.ts
var MOST3 = 20;
var MOST_LOOKED_AT = 1e4;
function accountFor(request, place2, keys = ofRequest) {
  const tools = toolsIn(request).flatMap((tool) => keysOf(tool, ofTool));
  const found = [...keysOf(request, keys), ...messagesOf(request), ...tools, ...unreadTools(request)];
  const once = new Map(found.map((left) => [`${left.target} ${left.at}`, left]));
  return [...once.values()].slice(0, MOST3).map(({ at, ...left }) => ({ kind: "file-not-read", at: place2(at), ...left }));
}
function keysOf(tree, { read: read3, free, unseen }) {
  if (tree.kind !== "map") return [];
  return [...tree.entries].flatMap(([key, value2]) => {
    if (read3.has(key) || free.has(key) || isNothing2(value2)) return [];
    const field2 = { target: plain3(key), at: value2.at, what: "field" };
    if (unseen?.has(key)) return [{ ...field2, severity: "warn", why: "not-countable" }];
    return [{ ...field2, severity: unseen ? "info" : "warn", why: "not-known" }];
  });
}
function attached(target, { at }) {
  return { target, at, what: "attachment", severity: "warn", why: "not-countable" };
}
function messagesOf(request) {
  const list2 = request.kind === "list" ? request : lookUp(request, "messages") ?? lookUp(request, "contents") ?? lookUp(request, "input");
  if (list2?.kind !== "list") return [];
  return list2.items.slice(0, MOST_LOOKED_AT).flatMap((item) => {
    const step2 = stepOf(item);
    if (step2 !== void 0) return [attached(step2, item)];
    return [...keysOf(item, ofMessage), ...blocksIn(lookUp(item, "content") ?? lookUp(item, "parts"))];
  });
}
function stepOf(item) {
  const type = asString(lookUp(item, "type"));
  if (type === void 0 || lookUp(item, "role") !== void 0) return void 0;
  return /^(?:message|reasoning|(?:function|custom_tool)_call(?:_output)?)$/.test(type) ? void 0 : plain3(type);
}
function blocksIn(content) {
  if (content?.kind !== "list") return [];
  return content.items.slice(0, MOST_LOOKED_AT).flatMap((part) => {
    const given2 = asString(lookUp(part, "type")) === "tool_result" ? lookUp(part, "content") : void 0;
    const within6 = lookUp(part, "toolResult", "content") ?? given2;
    if (within6) return blocksIn(within6);
    const what = blockIn(part);
    if (what === void 0) return [];
    return [{ ...attached(what, part), ...attachmentIn(part) && { what: "media" } }];
  });
}
function blockIn(part) {
  if (part.kind !== "map" || hasDocument(part)) return void 0;
  const type = asString(lookUp(part, "type"));
  if (type !== void 0) return ofBlock.read.has(type) || ofBlock.free.has(type) ? void 0 : plain3(type);
  const media = ["inlineData", "inline_data", "fileData", "file_data"].map((key) => lookUp(part, key)).find((each) => each);
  const mime = asString(lookUp(media, "mimeType")) ?? asString(lookUp(media, "mime_type")) ?? "";
  if (media) return mime.startsWith("image/") ? void 0 : plain3(mime === "" ? "file" : mime);
  const [left] = keysOf(part, ofBlock);
  return left?.target;
}
function toolsIn(request) {
  const lists = [lookUp(request, "tools"), lookUp(request, "functions"), lookUp(request, "toolConfig", "tools")];
  const items = lists.flatMap((list2) => list2?.kind === "list" ? list2.items.slice(0, MOST_LOOKED_AT) : []);
  return items.flatMap((item) => {
    const type = asString(lookUp(item, "type")) ?? "function";
    const declared = lookUp(item, "functionDeclarations") ?? lookUp(item, "function_declarations");
    if (declared?.kind === "list") return declared.items;
    const definition = definitionOf(item);
    return /^(?:function|custom)$/.test(type) && lookUp(definition, "name") !== void 0 ? [definition] : [];
  });
}
function unreadTools(request) {
  const tools = lookUp(request, "tools");
  if (tools?.kind !== "list") return [];
  return tools.items.slice(0, MOST_LOOKED_AT).flatMap((item) => {
    const type = asString(lookUp(item, "type"));
    if (type === void 0 || lookUp(definitionOf(item), "name") || hostedTool(item) !== void 0) return [];
    return [attached(plain3(type), item)];
  });
}
function isNothing2(tree) {
  if (tree.kind === "scalar") return tree.value === null || tree.value === false || tree.value === "";
  return tree.kind === "list" ? tree.items.length === 0 : tree.entries.size === 0;
}
function plain3(name) {
  return /^[\w./+-]{1,60}$/.test(name) ? name : "a block";
}

// src/formats/request-thoughts.ts
function thoughtsOf(item) {
  const beside3 = asString(lookUp(item, "reasoning_content")) ?? asString(lookUp(item, "reasoning"));
  if (beside3 !== void 0) return beside3;
  const content = lookUp(item, "reasoning_details") ?? lookUp(item, "content") ?? lookUp(item, "parts");
  if (content?.kind !== "list") return "";
  return content.items.map(thoughtIn).join("");
}
function thoughtIn(part) {
  const bedrock = asString(lookUp(part, "reasoningContent", "reasoningText", "text"));
  if (bedrock !== void 0) return bedrock;
  if (isThought(part)) return asString(lookUp(part, "text")) ?? "";
  const type = asString(lookUp(part, "type"));
  if (type === "reasoning.text") return asString(lookUp(part, "text")) ?? "";
  return type === "thinking" ? asString(lookUp(part, "thinking")) ?? "" : "";
}
function isThought(part) {
  const thought = lookUp(part, "thought");
  return thought?.kind === "scalar" && thought.value === true;
}

// src/formats/request-calls.ts
function callsIn(item) {
  const type = asString(lookUp(item, "type")) ?? "";
  if (/^(?:function|custom_tool)_call$/.test(type)) {
    const made = read(item, lookUp(item, "arguments") ?? lookUp(item, "input"));
    const namespace = asString(lookUp(item, "namespace"))?.slice(0, 200);
    const kept3 = asString(lookUp(item, "id")) !== void 0;
    return made.map((call) => ({ ...call, ...namespace !== void 0 && { namespace }, ...kept3 && { kept: kept3 } }));
  }
  const listed2 = lookUp(item, "tool_calls");
  const older = lookUp(item, "function_call");
  const beside3 = [...listed2?.kind === "list" ? listed2.items : [], ...older ? [older] : []].flatMap((call) => {
    const called = lookUp(call, "function") ?? lookUp(call, "custom") ?? (call === older ? call : void 0);
    return called ? read(called, lookUp(called, "arguments") ?? lookUp(called, "input")) : [];
  });
  const content = lookUp(item, "content") ?? lookUp(item, "parts");
  const within6 = content?.kind === "list" ? content.items.flatMap((part) => callIn(part) ?? []) : [];
  return [...beside3, ...within6];
}
function callIn(part) {
  const gemini3 = lookUp(part, "functionCall") ?? lookUp(part, "function_call");
  if (gemini3?.kind === "map") return read(gemini3, lookUp(gemini3, "args"));
  const bedrock = lookUp(part, "toolUse");
  if (bedrock?.kind === "map") return read(bedrock, lookUp(bedrock, "input"));
  return asString(lookUp(part, "type")) === "tool_use" ? read(part, lookUp(part, "input")) : void 0;
}
function historyOf(item, role, calls, place2) {
  const content = lookUp(item, "content") ?? lookUp(item, "parts");
  const parts = content?.kind === "list" ? content.items : [];
  const documents = documentsIn(
    parts.flatMap((part) => isResultPart(part) ? listIn2(givenIn3(part)) : [part]),
    place2
  );
  const results = isResult(item, role) ? [{}] : parts.filter(isResultPart).map(resultIn);
  const furtherTexts = lookUp(item, "content") === void 0 ? parts.filter((part) => lookUp(part, "text") !== void 0 && !isThought(part)).length - 1 : 0;
  const silent = parts.length > 0 ? parts.every((part) => callIn(part) !== void 0) : (asString(content) ?? "").trim() === "";
  return {
    ...calls.length > 0 && { calls: calls.map(({ texts: _, ...call }) => call) },
    ...calls.length > 0 && silent && { onlyCalls: true },
    ...results.length > 0 && { results },
    ...furtherTexts > 0 && { furtherTexts },
    ...documents.length > 0 && { documents }
  };
}
function isResult(item, role) {
  return /^(?:tool|function)$/.test(role) || /_call_output$/.test(asString(lookUp(item, "type")) ?? "");
}
function isResultPart(part) {
  const keys = ["functionResponse", "function_response", "toolResult"];
  return asString(lookUp(part, "type")) === "tool_result" || keys.some((key) => lookUp(part, key)?.kind === "map");
}
function resultIn(part) {
  const answer = lookUp(part, "functionResponse") ?? lookUp(part, "function_response");
  const [name, response] = [asString(lookUp(answer, "name")), lookUp(answer, "response")];
  const given2 = listIn2(givenIn3(part));
  const texts = given2.filter((item) => item.kind === "map" && lookUp(item, "text") !== void 0).length;
  return {
    ...name !== void 0 && { name },
    ...response && { json: jsonText(response) },
    ...texts < given2.length && { mixed: { texts, images: given2.filter(isImage).length } }
  };
}
function givenIn3(part) {
  return asString(lookUp(part, "type")) === "tool_result" ? lookUp(part, "content") : lookUp(part, "toolResult", "content");
}
function listIn2(tree) {
  return tree?.kind === "list" ? tree.items : [];
}
function isImage(part) {
  return asString(lookUp(part, "type")) === "image" || lookUp(part, "image") !== void 0;
}
function read(called, given2) {
  const name = asString(lookUp(called, "name"));
  const written3 = given2 === void 0 ? "" : argumentsOf(given2);
  return [
    {
      name: (name ?? "").slice(0, 200),
      arguments: written3,
      texts: (place2) => [
        ...lookUp(called, "name") ? readText(lookUp(called, "name"), place2) : [],
        ...given2 ? textOf(written3, given2, place2) : []
      ]
    }
  ];
}
function argumentsOf(given2) {
  const text = asString(given2);
  if (text === void 0) return jsonText(given2);
  const parsed5 = parseJson(text);
  return "problem" in parsed5 || parsed5.kind !== "map" ? text : jsonText(parsed5);
}

// src/data/image-size.ts
var LONGEST_HEADER = 256 * 1024;
function sizeOfDataUrl(url) {
  const head = /^data:[\w.+/-]{0,100}(?:;[\w=.-]{1,100}){0,5};base64,/i.exec(url.slice(0, 1e3));
  return head ? sizeOfBase64(url.slice(head[0].length, head[0].length + LONGEST_HEADER)) : void 0;
}
function sizeOfBase64(base64) {
  return sizeOfBytes(Buffer.from(base64.slice(0, LONGEST_HEADER), "base64"));
}
function imageAt(url) {
  const address = url.trim();
  if (/^data:/i.test(address)) return sizeOfDataUrl(address);
  const file = address.replace(/^file:\/\//i, "");
  const isFile = /^[^\s{}<>"'`]{1,1000}\.(?:png|jpe?g|gif|webp)$/i.test(file) && !/^(?:[a-z][\w+.-]*:|\/\/)/i.test(file);
  return isFile ? { file } : void 0;
}
function sizeOfBytes(bytes) {
  const size = png(bytes) ?? gif(bytes) ?? webp(bytes) ?? jpeg(bytes);
  return size && size.width > 0 && size.height > 0 ? size : void 0;
}
function png(bytes) {
  if (bytes.length < 24 || bytes.toString("latin1", 0, 8) !== "\x89PNG\r\n\n") return void 0;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
function gif(bytes) {
  if (bytes.length < 10 || !/^GIF8[79]a$/.test(bytes.toString("latin1", 0, 6))) return void 0;
  return { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
}
function webp(bytes) {
  if (bytes.length < 30 || !/^RIFF[\s\S]{4}WEBP$/.test(bytes.toString("latin1", 0, 12))) return void 0;
  switch (bytes.toString("latin1", 12, 16)) {
    case "VP8 ":
      return { width: bytes.readUInt16LE(26) & 16383, height: bytes.readUInt16LE(28) & 16383 };
    case "VP8L": {
      const bits = bytes.readUInt32LE(21);
      return { width: (bits & 16383) + 1, height: (bits >>> 14 & 16383) + 1 };
    }
    case "VP8X":
      return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
    default:
      return void 0;
  }
}
function jpeg(bytes) {
  if (bytes[0] !== 255 || bytes[1] !== 216) return void 0;
  let at = 2;
  while (at + 9 <= bytes.length && bytes[at] === 255) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 255) at++;
    else if (marker >= 192 && marker <= 207 && ![196, 200, 204].includes(marker))
      return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
    else at += 2 + Math.max(2, bytes.readUInt16BE(at + 2));
  }
  return void 0;
}

// src/formats/request-images.ts
function readImages(content, place2) {
  if (content?.kind !== "list") return [];
  return content.items.flatMap((part) => {
    const bedrock = lookUp(part, "image", "source");
    if (bedrock) return [{ at: place2(part.at), ...sizeOfBase64(asString(lookUp(bedrock, "bytes")) ?? "") }];
    return imagesOf(part, place2);
  });
}
function imagesOf(part, place2) {
  const inline2 = lookUp(part, "inlineData") ?? lookUp(part, "inline_data");
  const file = lookUp(part, "fileData") ?? lookUp(part, "file_data");
  if (inline2 ?? file) return geminiImage2(part, inline2 ?? file, place2);
  const type = asString(lookUp(part, "type"));
  const given2 = lookUp(part, "toolResult", "content") ?? (type === "tool_result" ? lookUp(part, "content") : void 0);
  if (given2) return readImages(given2, place2);
  if (type !== "image_url" && type !== "input_image" && type !== "image") return [];
  const image = lookUp(part, "image_url");
  const url = asString(image) ?? asString(lookUp(image, "url")) ?? asString(lookUp(part, "source", "url")) ?? "";
  const data = asString(lookUp(part, "source", "data"));
  const detail = asString(lookUp(image, "detail")) ?? asString(lookUp(part, "detail"));
  const size = declaredSize(part) ?? (data === void 0 ? imageAt(url) : sizeOfBase64(data));
  return [{ at: place2(part.at), ...size, ...detail !== void 0 && { detail: detail.slice(0, 20) } }];
}
function geminiImage2(part, held, place2) {
  const type = asString(lookUp(held, "mimeType")) ?? asString(lookUp(held, "mime_type")) ?? "";
  if (!type.startsWith("image/")) return [];
  const data = asString(lookUp(held, "data"));
  const url = asString(lookUp(held, "fileUri")) ?? asString(lookUp(held, "file_uri")) ?? "";
  const resolution = lookUp(part, "mediaResolution") ?? lookUp(part, "media_resolution");
  const detail = asString(resolution) ?? asString(lookUp(resolution, "level"));
  const size = data === void 0 ? imageAt(url) : sizeOfBase64(data);
  return [{ at: place2(part.at), ...size, ...detail !== void 0 && { detail: detail.slice(0, 40) } }];
}
function declaredSize(part) {
  const width = asCount(lookUp(part, "width"));
  const height = asCount(lookUp(part, "height"));
  return width === void 0 || height === void 0 ? void 0 : { width, height };
}

// src/formats/chat-messages.ts
function readMessages(tree, file, place2, syntax) {
  const embedded = embeddedIn(tree);
  if (embedded) return embedded.map((text) => messageOf(file, "prompt", readText(text, place2), syntax));
  const list2 = listOf(tree);
  if (list2 === void 0 || list2.items.length === 0) return void 0;
  const messages = [];
  const system = ["system", "instructions", "systemInstruction", "system_instruction"].map((key) => lookUp(tree, key)).find((each) => each !== void 0);
  const instructions = system ? readContent(contentOf(system) ?? system, place2) : [];
  if (system && instructions.some(({ text }) => text !== ""))
    messages.push(systemOf(system, messageOf(file, "system", instructions, syntax)));
  for (const item of list2.items) {
    const role = roleOf(item) ?? (isStepOf(tree, item) ? "assistant" : void 0);
    if (role === void 0) return void 0;
    const content = contentOf(item);
    const refusal = content?.kind === "list" ? void 0 : lookUp(item, "refusal");
    const said3 = [...readContent(content, place2), ...refusal ? readText(refusal, place2) : []];
    const calls = callsIn(item);
    const texts = [...said3, ...calls.flatMap((call) => call.texts(place2)), ...resultOf(item, place2)];
    const message = messageOf(file, role.slice(0, 100), texts, syntax);
    const tools = asString(lookUp(item, "type")) === "additional_tools" ? readTools(lookUp(item, "tools"), place2) : [];
    if (tools.length > 0) message.tools = tools;
    messages.push({ ...message, ...beside2(item, content, place2), ...historyOf(item, role, calls, place2) });
  }
  return messages;
}
function systemOf(system, message) {
  const parts = lookUp(system, "parts");
  const furtherTexts = parts?.kind === "list" ? parts.items.length - 1 : 0;
  return {
    ...message,
    ...furtherTexts > 0 && { furtherTexts },
    ...parts && lookUp(system, "role") === void 0 && { unnamedRole: true }
  };
}
var OF_RESPONSES = /^(?:model|input|instructions|tools|tool_choice|parallel_tool_calls|max_tool_calls|text|reasoning|max_output_tokens|temperature|top_p|top_logprobs|truncation|metadata|store|stream|include|user|safety_identifier|prompt_cache_key|service_tier|background|previous_response_id|conversation|id|name|description)$/;
var ONLY_OF_RESPONSES = /^(?:max_output_tokens|previous_response_id|reasoning|prompt_cache_key|prompt_cache_retention|safety_identifier|truncation|include|store)$/;
function speaksResponses(keys) {
  return keys.some((key) => ONLY_OF_RESPONSES.test(key)) || keys.every((key) => OF_RESPONSES.test(key));
}
function listOf(tree) {
  const found = tree.kind === "list" ? tree : lookUp(tree, "messages") ?? lookUp(tree, "contents") ?? lookUp(tree, "input");
  if (found?.kind === "list") return found;
  const isResponses2 = tree.kind === "map" && speaksResponses([...tree.entries.keys()]);
  if (!isResponses2 || asString(found) === void 0 || found !== lookUp(tree, "input") || !found) return void 0;
  if (lookUp(tree, "model") === void 0 && lookUp(tree, "instructions") === void 0) return void 0;
  const role = { kind: "scalar", value: "user", at: found.at };
  const content = [
    ["role", role],
    ["content", found]
  ];
  return { kind: "list", at: found.at, items: [{ kind: "map", at: found.at, entries: new Map(content) }] };
}
function roleOf(item) {
  const role = asString(lookUp(item, "role"));
  if (role !== void 0) return role;
  if (lookUp(item, "parts")?.kind === "list") return "user";
  const type = asString(lookUp(item, "type")) ?? "";
  if (/^(?:function|custom_tool)_call_output$/.test(type)) return lookUp(item, "output") && "tool";
  if (/^(?:function|custom_tool)_call$/.test(type)) return lookUp(item, "name") && "assistant";
  return type === "reasoning" ? "assistant" : void 0;
}
var STEP = /^\w+_(?:call|output|reference|request|response|list_tools)$|^compaction/;
function isStepOf(tree, item) {
  const input = lookUp(tree, "input");
  const speaks = input?.kind === "list" && input.items.some((each) => asString(lookUp(each, "role")) !== void 0);
  const type = asString(lookUp(item, "type")) ?? "";
  const isNamed3 = lookUp(tree, "model") !== void 0 || lookUp(tree, "instructions") !== void 0;
  if (!speaks || type === "" || /^(?:function|custom_tool)_call/.test(type)) return false;
  return isNamed3 || STEP.test(type);
}
function contentOf(item) {
  return lookUp(item, "content") ?? lookUp(item, "parts");
}
function resultOf(item, place2) {
  const given2 = lookUp(item, "output");
  return /_call_output$/.test(asString(lookUp(item, "type")) ?? "") && given2 ? readContent(given2, place2) : [];
}
function beside2(item, content, place2) {
  const name = asString(lookUp(item, "name"));
  const images = readImages(content, place2);
  const attachments = attachmentsIn(content, place2);
  const thoughts = thoughtsOf(item);
  return {
    ...name !== void 0 && { name: name.slice(0, 200) },
    ...images.length > 0 && { images },
    ...attachments.length > 0 && { attachments },
    ...thoughts !== "" && { thoughts }
  };
}
function readContent(content, place2) {
  if (content?.kind !== "list") return content ? readText(content, place2) : [];
  return content.items.flatMap((part) => {
    if (callIn(part) ?? isThought(part)) return [];
    const answer = lookUp(part, "functionResponse") ?? lookUp(part, "function_response");
    if (answer?.kind === "map") return readAnswer(answer, place2);
    const given2 = givenIn3(part);
    if (given2?.kind === "list") return given2.items.flatMap((item) => readGiven(item, place2));
    return readDocument(part, place2) ?? readText(given2 ?? part, place2);
  });
}
function readGiven(item, place2) {
  const json = lookUp(item, "json");
  return json ? textOf(jsonText(json), json, place2) : readDocument(item, place2) ?? readText(item, place2);
}
function readAnswer(answer, place2) {
  const [name, response] = [lookUp(answer, "name"), lookUp(answer, "response")];
  return [...name ? readText(name, place2) : [], ...response ? textOf(jsonText(response), response, place2) : []];
}

// src/formats/request-bodies.ts
var BODIES = [
  // Completions of OpenAI, Bedrock's of Llama, Mistral, Cohere, AI21 and the first Claude, and Ollama's.
  ["prompt", /^(?:model|modelId|max_tokens|max_tokens_to_sample|max_gen_len|maxTokens|max_new_tokens)$/],
  ["inputText", /^(?:inputText|textGenerationConfig)$/],
  ["texts", /^(?:input_type|model|modelId)$/],
  // Hugging Face's text generation.
  ["inputs", /^(?:parameters|model)$/],
  ["instances", /^(?:instances|parameters)$/],
  ["content", /^(?:taskType|task_type|outputDimensionality|output_dimensionality|model)$/],
  ["input", /^(?:model|modelId)$/]
];
function bareTextsIn(tree) {
  if (tree.kind !== "map") return void 0;
  for (const [key, beside3] of BODIES) {
    const held = lookUp(tree, key);
    if (!held || ![...tree.entries.keys()].some((other) => beside3.test(other))) continue;
    const found = gather3(held, key);
    const suffix = key === "prompt" ? lookUp(tree, "suffix") : void 0;
    const further = suffix && asString(suffix) !== void 0 ? [suffix] : [];
    if (found) return { ...found, texts: [...found.texts, ...further] };
  }
  return void 0;
}
function gather3(held, key) {
  if (asString(held) !== void 0) return key === "input" ? void 0 : { texts: [held], tokenIds: 0 };
  if (key === "content") return partsOf2(held);
  if (held.kind !== "list" || held.items.length === 0) return void 0;
  if (key === "instances") return joined3(held.items.map(instanceOf));
  if (isTokens(held)) return { texts: [], tokenIds: held.items.length };
  return joined3(held.items.map((item) => isTokens(item) ? tokensOf2(item) : textOf2(item)));
}
function partsOf2(content) {
  const parts = lookUp(content, "parts");
  if (parts?.kind !== "list") return void 0;
  return joined3(parts.items.map((part) => textOf2(lookUp(part, "text"))));
}
function instanceOf(instance) {
  return textOf2(lookUp(instance, "content") ?? lookUp(instance, "prompt") ?? lookUp(instance, "text"));
}
function textOf2(tree) {
  return tree && asString(tree) !== void 0 ? { texts: [tree], tokenIds: 0 } : void 0;
}
function tokensOf2(list2) {
  return { texts: [], tokenIds: list2.kind === "list" ? list2.items.length : 0 };
}
function isTokens(tree) {
  return tree.kind === "list" && tree.items.length > 0 && tree.items.every((item) => item.kind === "scalar" && Number.isInteger(item.value));
}
function joined3(found) {
  const all = found.filter((each) => each !== void 0);
  if (all.length !== found.length) return void 0;
  return {
    texts: all.flatMap(({ texts }) => texts),
    tokenIds: all.reduce((sum3, { tokenIds }) => sum3 + tokenIds, 0)
  };
}

// src/formats/request.ts
function parseRequest(file, format, promised, kind = {}) {
  const place2 = placesIn(file.path, file.text);
  const notOne = (problem, at) => {
    if (!promised && problem === "no-messages") return parsePlain(file);
    return parsePlain(file, { kind: "format", severity: promised ? "warn" : "info", at: place2(at), format, problem });
  };
  const read3 = readData(file);
  if ("problem" in read3) return notOne(read3.problem, read3.at);
  const requests = requestsIn(read3);
  const parsed5 = requests.map((tree) => parseOne(tree, file, format, place2, kind));
  const known5 = parsed5.filter((one2) => one2 !== void 0);
  if (known5.length < parsed5.length) return notOne("no-messages", 0);
  const prompts = known5.flatMap((one2) => one2.prompts);
  return {
    prompts: prompts.length === 1 ? prompts : prompts.map((one2, i) => numbered(one2, file, i + 1)),
    findings: known5.flatMap((one2) => one2.findings)
  };
}
function numbered(prompt, { path }, number) {
  return prompt.declared ? prompt : { ...prompt, id: `${path}#${number}` };
}
function parseOne(tree, file, format, place2, kind) {
  const conversation = readMessages(tree, file, place2, kind.syntax);
  const messages = conversation ?? bareMessages(tree, file, place2);
  if (!messages) return parseToolList(tree, file, format, place2);
  const sent2 = kind.refine ? messages.map(kind.refine) : messages;
  return {
    prompts: [{ ...promptOf(file, sent2, { tree, place: place2 }, kind.samples?.(tree)), ...readParts(tree, place2) }],
    findings: accountFor(tree, place2, conversation || messages.length === 0 ? ofRequest : ofBareRequest)
  };
}
function bareMessages(tree, file, place2) {
  if (lookUp(tree, "prompt", "id") && lookUp(tree, "model")) return [];
  const found = bareTextsIn(tree);
  if (!found) return void 0;
  const texts = found.texts.map((text) => messageOf(file, "prompt", readText(text, place2)));
  const { tokenIds } = found;
  return tokenIds > 0 ? [...texts, { ...messageOf(file, "prompt", []), tokenIds }] : texts;
}
function parseToolList(tree, file, format, place2) {
  if (!isToolList(tree)) return void 0;
  const held = lookUp(tree, "result") ?? tree;
  const instructions = lookUp(held, "instructions");
  const messages = instructions ? [messageOf(file, "system", readText(instructions, place2))] : [];
  return {
    prompts: [{ ...promptOf(file, messages, { tree: held, place: place2 }), ...readParts(held, place2) }],
    findings: [
      { kind: "format", severity: "warn", at: place2(0), format, problem: "no-messages" },
      ...accountFor(held, place2)
    ]
  };
}

// src/formats/chat.ts
var chat = {
  claims: (path, text) => /\.(jsonc?|ya?ml)$/i.test(path) && (promises(path) || hasWords(text) || /\.jsonc?$/i.test(path) && BARE.test(text)),
  parse: (file) => parseRequest(file, "chat", promises(file.path))
};
var BARE = /"(?:prompt|inputText|texts|message|inputs|instances|content|contents|requests|session|thread|input)"\s*:/;
function hasWords(text) {
  const responses = text.includes("input") && (text.includes("model") || text.includes("instructions"));
  const tools = text.includes('"tools"') && (text.includes('"inputSchema"') || text.includes('"instructions"'));
  return tools || text.includes("role") || text.includes("contents") && text.includes("parts") || responses;
}
function promises(path) {
  return /\.prompt\.json$/i.test(path);
}

// src/formats/documents.ts
function documentsIn2(file) {
  const count = countDocuments(file);
  return count > 1 ? Array.from({ length: count }, (_, document) => ({ ...file, document })) : [file];
}
function parseDocuments(file, parse2) {
  const documents = documentsIn2(file);
  if (documents.length === 1) return parse2(file);
  countParts(file, documents.length * PARTS_PER_PROMPT);
  const parsed5 = documents.map(parse2);
  const telling2 = parsed5.filter(({ prompts, isWholeText }) => prompts.length > 0 && !isWholeText);
  const [first2] = telling2.length > 0 ? telling2 : parsed5;
  const names = parsed5.flatMap((each) => each.names ?? []);
  return {
    ...first2 ?? { prompts: [], findings: [] },
    prompts: telling2.length < 2 ? first2?.prompts ?? [] : numbered2(file, parsed5, telling2),
    findings: (telling2.length > 0 ? telling2 : parsed5.slice(0, 1)).flatMap(({ findings }) => findings),
    ...names.length > 0 && { names: [...new Set(names)] }
  };
}
function numbered2({ path }, all, telling2) {
  return telling2.flatMap(
    (one2) => one2.prompts.map(
      (prompt) => prompt.declared ? prompt : { ...prompt, id: idIn(prompt.id, path, all.indexOf(one2) + 1) }
    )
  );
}
function idIn(id, path, number) {
  return id === path ? `${path}#${number}` : `${path}#${number}:${id.slice(path.length + 1)}`;
}

// src/formats/picoschema.ts
var DEEPEST11 = 100;
function picoschema(tree) {
  if (tree.kind === "map" && isJsonSchema(tree)) return jsonText(tree);
  if (tree.kind !== "map" && !/^(string|number|integer|boolean|null|any)\b/.test(asString(tree) ?? "")) return void 0;
  return schemaOf2(tree, 0);
}
function isJsonSchema(tree) {
  return /^(object|array|string|number|integer|boolean)$/.test(asString(lookUp(tree, "type")) ?? "") ? lookUp(tree, "properties") !== void 0 || lookUp(tree, "items") !== void 0 : lookUp(tree, "$ref") !== void 0;
}
function schemaOf2(tree, depth) {
  if (depth > DEEPEST11) return "{}";
  if (tree.kind === "map") return objectOf(tree.entries, depth);
  const [type = "", description] = divided(asString(tree) ?? "");
  return object([...type === "any" ? [] : [field("type", type)], ...descriptionOf(description)]);
}
function objectOf(entries, depth) {
  const properties = [];
  const required2 = [];
  let others = "false";
  for (const [key, value2] of entries) {
    const [, name = "", optional, kind, description] = /^([^?(]*)(\??)(?:\((\w+)(?:,([\s\S]*))?\))?$/.exec(key) ?? [];
    if (key === "(*)") {
      others = schemaOf2(value2, depth + 1);
      continue;
    }
    properties.push(`${JSON.stringify(name || key)}:${propertyOf(kind, description?.trim(), value2, depth + 1)}`);
    if (!optional) required2.push(JSON.stringify(name || key));
  }
  return object([
    field("type", "object"),
    `"properties":{${properties.join(",")}}`,
    ...required2.length > 0 ? [`"required":[${required2.join(",")}]`] : [],
    `"additionalProperties":${others}`
  ]);
}
function propertyOf(kind, description, value2, depth) {
  if (kind === "array")
    return object([field("type", "array"), `"items":${schemaOf2(value2, depth)}`, ...descriptionOf(description)]);
  if (kind === "enum") return object([`"enum":${jsonText(value2)}`, ...descriptionOf(description)]);
  const schema = schemaOf2(value2, depth);
  return description ? `${schema.slice(0, -1)},${descriptionOf(description).join(",")}}` : schema;
}
function divided(text) {
  const comma = text.indexOf(",");
  return comma === -1 ? [text.trim(), void 0] : [text.slice(0, comma).trim(), text.slice(comma + 1).trim()];
}
function descriptionOf(description) {
  return description ? [field("description", description)] : [];
}
function field(key, value2) {
  return `"${key}":${JSON.stringify(value2)}`;
}
function object(fields) {
  return `{${fields.join(",")}}`;
}

// src/formats/dotprompt.ts
var MARKER = /\{\{~?\s{0,9}(?:role|history|media)\b/;
var dotprompt = {
  claims: (path, text) => /\.prompt$/i.test(path) && (hasFence(text, true) || MARKER.test(text)),
  parse: (file) => {
    const fenced = readFence(file, { leading: true, severity: "warn" });
    if (fenced && "kind" in fenced) return parsePlain(file, fenced);
    const samples2 = samplesOf(fenced && lookUp(fenced.tree, "input", "default"));
    const read3 = asMessage(file, ...sentOf(file, fenced?.bodyStart ?? 0));
    const message = read3.syntax === "handlebars" && !read3.fault ? { ...read3, divider: "dotprompt" } : read3;
    return {
      prompts: [{ ...promptOf(file, [message], fenced, samples2), ...fenced && partsOf3(fenced) }],
      findings: []
    };
  }
};
function sentOf(file, bodyStart) {
  const body = file.text.slice(bodyStart);
  const end2 = bodyStart + body.trimEnd().length;
  return [Math.min(end2, bodyStart + body.length - body.trimStart().length), end2];
}
function partsOf3({ tree, place: place2 }) {
  const tools = readTools(lookUp(tree, "tools"), place2);
  const output = lookUp(tree, "output", "schema");
  const schema = output && picoschema(output);
  return {
    ...tools.length > 0 && { tools },
    ...output && schema !== void 0 && { response: { at: place2(output.at), schema } }
  };
}

// src/formats/front-matter.ts
var frontMatter = {
  // A line of `---` begins a document of YAML.
  claims: (path, text) => !isData(path) && hasFence(text),
  parse: (file) => {
    const fenced = readFence(file, { severity: "info" });
    if (!fenced) return parsePlain(file);
    if ("kind" in fenced) return parsePlain(file, fenced);
    return { prompts: [promptOf(file, [asMessage(file, fenced.bodyStart)], fenced)], findings: [] };
  }
};

// src/formats/github-models.ts
var SLOT4 = /\{\{([A-Za-z_][\w.-]{0,99})\}\}/g;
var githubModels = {
  claims: (path) => /\.prompt\.ya?ml$/i.test(path),
  parse: (file) => parseRequest(file, "github-models", true, { syntax: "none", samples, refine: withSlots })
};
function samples(tree) {
  const tests = lookUp(tree, "testData");
  return samplesOf(tests?.kind === "list" ? tests.items[0] : void 0);
}
function withSlots(message) {
  return message.syntax === "none" ? { ...message, body: message.body.flatMap(slotsIn2) } : message;
}
function slotsIn2(piece) {
  if (piece.kind !== "text") return [piece];
  const pieces = [];
  let from = 0;
  for (const found of piece.text.matchAll(SLOT4)) {
    const [raw, name = ""] = found;
    if (found.index > from) pieces.push({ ...piece, text: piece.text.slice(from, found.index) });
    pieces.push({ kind: "slot", name, raw, at: piece.at });
    from = found.index + raw.length;
  }
  return from < piece.text.length ? [...pieces, { ...piece, text: piece.text.slice(from) }] : pieces;
}

// src/source/javascript/specifiers.ts
var FROM = /(?:\bfrom|\brequire\s{0,5}\(|\bimport\s{0,5}\()\s{0,5}(["'])((?:\.{1,2}|[@~#]?)\/[^"'\n]{0,300}|\.{1,2})\1/g;
function specifiersIn(text) {
  return [...new Set([...text.matchAll(FROM)].map(([, , specifier = ""]) => specifier))];
}
var ENDINGS = [".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs"];
function pathsOf(path, specifier) {
  const folder = path.split("/").slice(0, -1);
  if (/^\.{1,2}(?:\/|$)/.test(specifier)) return endsOf(joined4(folder, specifier));
  const [, rest] = /^[@~#]?\/(.+)$/.exec(specifier) ?? [];
  if (rest === void 0) return [];
  return Array.from({ length: folder.length + 1 }, (_, i) => folder.slice(0, folder.length - i)).flatMap((base) => [
    ...endsOf(joined4([...base, "src"], rest)),
    ...endsOf(joined4(base, rest))
  ]);
}
function joined4(folder, target) {
  const parts = [...folder];
  for (const part of target.split("/")) {
    if (part === "..") {
      if (parts.pop() === void 0) return void 0;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
function endsOf(target) {
  if (target === void 0) return [];
  const written3 = /\.([cm]?)[jt]sx?$/.exec(target);
  const bare = written3 ? target.slice(0, written3.index) : target;
  const exact = written3 ? [target, ...ENDINGS.map((ending) => bare + ending)] : [];
  return [
    ...exact,
    ...ENDINGS.map((ending) => target + ending),
    ...ENDINGS.map((ending) => `${target}/index${ending}`.replace(/^\//, ""))
  ];
}

// src/source/parsers.ts
var loaded = {};
async function loadParsers() {
  if (loaded.python) return;
  const [{ parser: python2 }, { parser: javascript2 }] = await Promise.all([
    import("./dist-SBB6KGPU.js"),
    import("./dist-T3XGZGE7.js")
  ]);
  const [jsx, ts, tsx] = ["jsx", "ts", "ts jsx"].map((dialect) => javascript2.configure({ dialect }));
  loaded.python = (text) => parseWithin(python2, text);
  loaded.javascript = (text) => parseWithin(jsx ?? javascript2, text);
  loaded.typescript = (text) => parseWithin(ts ?? javascript2, text);
  loaded.tsx = (text) => parseWithin(tsx ?? javascript2, text);
}
function parserOf(language) {
  const parse2 = loaded[language];
  if (!parse2) throw new Error("the parsers of source code are not loaded");
  return parse2;
}
var MOST_STEPS = 4e5;
var DEPTH_PER_STEP = 200;
function parseWithin(parser, text) {
  const parse2 = parser.startParse(text);
  const doing = parse2;
  let steps = 0;
  let cut2;
  for (; ; ) {
    const tree = parse2.advance();
    if (tree) return { tree, cut: cut2 };
    const depth = doing.recovering > 0 ? doing.stacks[0]?.stack.length ?? 0 : 0;
    steps += Math.max(1, doing.stacks.length) + depth / DEPTH_PER_STEP;
    if (steps <= MOST_STEPS || cut2 !== void 0) continue;
    cut2 = parse2.parsedPos;
    parse2.stopAt(cut2);
  }
}

// src/source/dspy/types.ts
var JSON_TYPES = { str: "string", int: "integer", float: "number", bool: "boolean" };
function spokenType(type) {
  return type.replace(/"([^"']*)"/g, "'$1'").replace(/\b(?:typing|t|dspy)\./g, "").replace(/\b(?:List|Dict|Tuple|Set)\b/g, (word2) => word2.toLowerCase()).replace(/\s+/g, " ").trim();
}
function noteOf(type) {
  const said3 = ofType2(spokenType(type));
  return said3 === "" ? "" : `        # note: the value you produce ${said3}`;
}
function ofType2(type) {
  if (type === "bool") return "must be True or False";
  if (type === "int" || type === "float") return `must be a single ${type} value`;
  const values = /^Literal\[(.*)\]$/.exec(type)?.[1];
  if (values !== void 0) {
    const bare = values.split(", ").map((value2) => value2.replace(/^'|'$/g, ""));
    return `must exactly match (no extra characters) one of: ${bare.join("; ")}`;
  }
  const item = JSON_TYPES[/^list\[(\w+)\]$/.exec(type)?.[1] ?? ""];
  return item ? `must adhere to the JSON schema: {"type": "array", "items": {"type": "${item}"}}` : "";
}

// src/source/dspy/chat-adapter.ts
function asChatAdapter(signature) {
  const { from, to } = signature;
  const of = (side) => signature.fields.filter((field2) => field2.side === side);
  const [inputs, outputs] = [of("input"), of("output")];
  const write2 = (...parts) => ({
    kind: "joined",
    from,
    to,
    parts: parts.map((part) => typeof part === "string" ? constant(part, from) : part)
  });
  const either = (most, least) => ({ kind: "either", from, to, options: [most, least] });
  const said3 = signature.instructions;
  const instructions = said3 ? cleaned(said3) : constant(defaultInstructions(inputs, outputs), from);
  const system = write2(
    ...["Your input fields are:\n", ...described2(inputs), "\nYour output fields are:\n", ...described2(outputs)],
    "\nAll interactions will be structured in the following way, with the appropriate values filled in.\n\n",
    ...inputs.map(({ name }) => `[[ ## ${name} ## ]]
{${name}}

`),
    ...outputs.map(({ name, type }) => `[[ ## ${name} ## ]]
{${name}}${noteOf(type)}

`),
    "[[ ## completed ## ]]\nIn adhering to this structure, your objective is: \n        ",
    indented2(instructions)
  );
  const bare = write2(
    instructions,
    ...[...inputs, ...outputs].flatMap((field2) => ["\n", nameOf8(field2), ...saidOf(field2, ": ")])
  );
  const values = (lead) => inputs.flatMap((field2, i) => [i > 0 ? "\n\n" : "", lead(field2), inputOf(field2)]);
  const user = write2(...values(({ name }) => `[[ ## ${name} ## ]]
`), `

${required(outputs)}`);
  return [
    { role: "system", exprs: [either(system, bare)] },
    { role: "user", exprs: [either(user, write2(...values(() => "")))] }
  ];
}
function constant(value2, from) {
  return { kind: "constant", from, to: from, value: value2 };
}
function described2(fields) {
  return fields.flatMap((field2, i) => {
    const { type, desc, prefix } = field2;
    const isLast = i === fields.length - 1;
    const said3 = saidOf(field2, " ");
    const lead = !desc && !prefix && !isLast ? " " : "";
    return [`${i > 0 ? "\n" : ""}${i + 1}. \``, nameOf8(field2), `\` (${spokenType(type)}):${lead}`, ...said3];
  });
}
function nameOf8({ name, from, to, literal: literal2 = { from, to } }) {
  return { kind: "text", ...literal2, spelled: { text: name, marks: [[0, from]] } };
}
function saidOf({ desc, prefix }, lead) {
  const { from, to } = prefix ?? { from: 0, to: 0 };
  const value2 = prefix && { kind: "joined", from, to, parts: [constant(" ", from), prefix] };
  return [
    ...desc ? [lead, desc] : [],
    ...value2 ? [{ kind: "maybe", from, to, value: value2, loop: false }] : []
  ];
}
function cleaned(said3) {
  const { from, to } = said3;
  return { kind: "call", from, to, name: "cleandoc", on: void 0, args: [{ name: void 0, value: said3 }] };
}
function indented2(instructions) {
  const { from, to } = instructions;
  const args = ["\n", "\n        "].map((text) => ({
    name: void 0,
    value: text === "\n" ? { kind: "text", from, to, spelled: { text, marks: [[0, from]] } } : constant(text, from)
  }));
  return { kind: "call", from, to, name: "replace", on: instructions, args };
}
function inputOf({ from, to }) {
  return { kind: "other", from, to, mute: true, inner: [] };
}
function defaultInstructions(inputs, outputs) {
  const [given2, made] = [inputs, outputs].map((fields) => fields.map(({ name }) => `\`${name}\``).join(", "));
  return `Given the fields ${given2}, produce the fields ${made}.`;
}
function required(outputs) {
  const fields = outputs.map(({ name, type }) => {
    const spoken = spokenType(type);
    return `\`[[ ## ${name} ## ]]\`${spoken === "str" ? "" : ` (must be formatted as a valid Python ${spoken})`}`;
  });
  return `Respond with the corresponding output fields, starting with the field ${fields.join(", then ")}, and then ending with the marker for \`[[ ## completed ## ]]\`.`;
}

// src/source/detect/shapes.ts
var ROLES = /^(?:system|developer|user|assistant|human|ai|model|tool|function|placeholder)$/i;
var ROLE_OF = { human: "user", ai: "assistant", model: "assistant", chat: "user" };
var MESSAGE_CLASS = /^(?:(System|Human|AI|User|Assistant|Developer|Chat|LLM)(?:Chat)?Message(?:PromptTemplate|Param)?|(?:ChatCompletion|Response)?(System|User|Assistant|Developer)(?:MessageParam|Message)|(?:Chat)?Message(?:Param)?|ContentDict|MessageText|ChatPromptMessage|EasyInputMessageParam)$/;
var CONTENT = /^(?:content|text|parts|prompt|template|message)$/;
function messageIn(expr) {
  if (expr.kind === "map") return ofEntries(expr.entries);
  if (expr.kind === "list") return ofPair(expr.items);
  if (expr.kind !== "call") return void 0;
  const words2 = expr.name.split(".");
  const index = words2.findIndex((word2) => MESSAGE_CLASS.test(word2));
  if (index === -1 || index < words2.length - 2) return void 0;
  const [, first2, second] = MESSAGE_CLASS.exec(words2[index] ?? "") ?? [];
  const entries = entriesOf(expr);
  const named3 = ofEntries(entries);
  if (named3) return named3;
  const method = words2[index + 1];
  const said3 = first2 ?? second ?? (method !== void 0 && ROLES.test(method) ? method : void 0);
  if (said3 === void 0 || /^from_messages$/.test(method ?? "")) return void 0;
  const content = entries.find(({ key }) => key !== void 0 && CONTENT.test(key))?.value ?? expr.args.find((arg) => arg.name === void 0)?.value;
  return content && { role: asRole(said3), exprs: contentsOf(content) };
}
function messagesIn(expr, follow3) {
  const single = messageIn(expr);
  if (single) return [single];
  if (expr.kind === "maybe") return messagesIn(expr.value, follow3);
  const found = withinMessages(expr).flatMap((inner2) => {
    const named3 = inner2.kind === "name" ? follow3?.(inner2) : inner2;
    return (named3 && messagesIn(named3, follow3)) ?? [];
  });
  return found.length > 0 ? found : void 0;
}
function withinMessages(expr) {
  switch (expr.kind) {
    case "list":
      return expr.items;
    case "joined":
      return expr.parts;
    case "either":
      return expr.options;
    case "other":
      return expr.mute ? [] : expr.inner;
    case "call":
      return withinCall(expr);
    default:
      return [];
  }
}
function withinCall({ name, on, args }) {
  if (/(?:^|\.)(?:from_messages|fromMessages|filter|concat)$/.test(name))
    return [...on ? [on] : [], ...args.map(({ value: value2 }) => value2)];
  const [made] = args;
  if (!/(?:^|\.)(?:map|flatMap)$/.test(name) || made?.value.kind !== "lambda") return [];
  return made.value.define.body.flatMap((each) => each.kind === "returns" ? [each.value] : []);
}
function entriesOf(call) {
  return call.args.flatMap(({ name, value: value2 }) => {
    if (name === void 0 && value2.kind === "map") return value2.entries;
    return name === void 0 ? [] : [{ key: name, value: value2 }];
  });
}
function entryOf(entries, key) {
  return entries.find((entry) => entry.key !== void 0 && key.test(entry.key))?.value;
}
function ofEntries(entries) {
  const role = entryOf(entries, /^(?:role|speaker|author)$/);
  const content = entryOf(entries, /^(?:content|parts|text|contents)$/);
  if (!role || !content) return void 0;
  const said3 = role.kind === "text" ? role.spelled.text : role.kind === "name" ? role.name.split(".").find((word2) => ROLES.test(word2)) ?? "" : "";
  if (role.kind === "text" && !ROLES.test(said3)) return void 0;
  if (said3 === "" && role.kind !== "name") return void 0;
  return { role: asRole(said3 === "" ? "user" : said3), exprs: contentsOf(content) };
}
function ofPair(items) {
  const [role, content, ...more] = items;
  if (!role || !content || more.length > 0 || role.kind !== "text" || !ROLES.test(role.spelled.text)) return void 0;
  if (content.kind === "text" && ROLES.test(content.spelled.text)) return void 0;
  return { role: asRole(role.spelled.text), exprs: contentsOf(content) };
}
function asRole(role) {
  const low = role.toLowerCase();
  return ROLE_OF[low] ?? low;
}
function contentsOf(content) {
  if (content.kind === "list") return content.items.flatMap(contentsOf);
  if (content.kind === "map") {
    const text = entryOf(content.entries, /^(?:text|content)$/);
    return text ? contentsOf(text) : [];
  }
  if (content.kind === "call" && /(?:^|\.)(?:TextContent|TextPart|Part|TextBlock\w*|ContentPartTextParam|from_text|ChatCompletionContentPartTextParam)$/.test(
    content.name
  )) {
    const text = entryOf(entriesOf(content), /^text$/) ?? content.args.find(({ name }) => name === void 0)?.value;
    return text ? [text] : [];
  }
  return [content];
}

// src/source/imported-as.ts
function importedAs(name, imports) {
  const words2 = name.split(".");
  for (let length = words2.length; length > 0; length--) {
    const found = imports.get(words2.slice(0, length).join("."));
    if (found) return [found.module, found.name, ...words2.slice(length)].filter((word2) => word2 !== void 0).join(".");
  }
  const [star] = starred(imports);
  return star === void 0 ? void 0 : `${star}.${name}`;
}
var stars = /* @__PURE__ */ new WeakMap();
function starred(imports) {
  const known5 = stars.get(imports) ?? [...imports].flatMap(([local, { module }]) => local.startsWith("* ") ? [module] : []);
  stars.set(imports, known5);
  return known5;
}
var libraries = /* @__PURE__ */ new WeakMap();
function importsFrom(library, module) {
  return librariesOf(module).has(library);
}
function importsMatching(pattern, module) {
  return [...librariesOf(module)].some((library) => pattern.test(library));
}
function librariesOf({ root: { imports } }) {
  const known5 = libraries.get(imports) ?? new Set([...imports.values()].map(({ module }) => module.replace(/[./].*$/, "")));
  libraries.set(imports, known5);
  return known5;
}
function isImported(expr, pattern, { root }) {
  const name = expr.kind === "name" || expr.kind === "call" ? importedAs(expr.name, root.imports) : void 0;
  return name !== void 0 && pattern.test(name);
}

// src/source/versions.ts
function versionsOf(events) {
  const versions = [];
  const close4 = (value2) => {
    if (value2) versions.push({ from: value2.from, value: value2 });
  };
  close4(run(events, 0, close4).value);
  return versions;
}
function run(events, level, close4) {
  const state = { replaces: false, value: void 0 };
  for (let i = 0; i < events.length; ) {
    const event = events[i];
    if (!event) break;
    const block2 = event.around[level]?.block;
    if (!block2) {
      i++;
      if (event.bind.how === "is") replace(state, event.bind.value, close4);
      else state.value = added(state.value, event.bind);
      continue;
    }
    const start2 = i;
    while (i < events.length && events[i]?.around[level]?.block === block2) i++;
    takeBlock(state, block2, events.slice(start2, i), level, close4);
  }
  return state;
}
function replace(state, value2, close4) {
  close4(state.value);
  state.value = value2;
  state.replaces = true;
}
function takeBlock(state, block2, events, level, close4) {
  const arms = armsOf(events, level).map((arm) => run(arm, level + 1, close4));
  const covers = block2.by === "condition" && block2.complete && arms.length === block2.arms.length;
  if (arms.every((arm) => arm.replaces)) {
    const values = arms.flatMap(({ value: value3 }) => value3 ?? []);
    const options = covers || !state.value ? values : [...values, state.value];
    if (covers) close4(state.value);
    state.value = eitherOf(options);
    state.replaces = true;
    return;
  }
  for (const arm of arms) if (arm.replaces) close4(arm.value);
  const value2 = eitherOf(arms.flatMap((arm) => arm.replaces || !arm.value ? [] : [arm.value]));
  if (!value2) return;
  const { from, to } = value2;
  const { over } = block2;
  const repeated2 = { kind: "maybe", from, to, value: value2, loop: block2.by === "loop", ...over && { over } };
  state.value = extended(state.value, covers ? value2 : repeated2);
}
function armsOf(events, level) {
  const arms = /* @__PURE__ */ new Map();
  for (const event of events) {
    const arm = event.around[level]?.arm ?? 0;
    const known5 = arms.get(arm);
    if (known5) known5.push(event);
    else arms.set(arm, [event]);
  }
  return [...arms.values()];
}
function eitherOf(options) {
  const [first2] = options;
  return first2 && options.length > 1 ? { kind: "either", from: first2.from, to: first2.to, options } : first2;
}
function added(before, { value: value2, how }) {
  const { from, to } = value2;
  return extended(before, how === "appends" ? { kind: "list", from, to, items: [value2] } : value2);
}
var own = /* @__PURE__ */ new WeakSet();
function grown(before, more) {
  const all = own.has(before) ? before : [...before];
  for (const each of more) all.push(each);
  own.add(all);
  return all;
}
function extended(before, value2) {
  if (!before) return value2;
  const { from } = before;
  const { to } = value2;
  if (before.kind === "list") return { kind: "list", from, to, items: grown(before.items, itemsOf2(value2)) };
  if (before.kind === "joined") return { ...before, to, parts: grown(before.parts, [value2]) };
  return { kind: "joined", from, to, parts: grown([before], [value2]) };
}
function itemsOf2(value2) {
  if (value2.kind === "list") return value2.items;
  if (value2.kind === "maybe") return itemsOf2(value2.value).map((item) => ({ ...value2, value: item }));
  return [value2];
}

// src/source/scopes.ts
var holders = /* @__PURE__ */ new WeakMap();
function scopeFor(define) {
  return holders.get(define);
}
var classes = /* @__PURE__ */ new WeakMap();
function classIn(scope, name) {
  const known5 = classes.get(scope) ?? new Map(scope.children.filter(({ kind }) => kind === "class").map((each) => [each.path.at(-1) ?? "", each]));
  classes.set(scope, known5);
  return known5.get(name);
}
function scopesOf(outline) {
  return scopeOf("module", [], void 0, outline.body, void 0, outline.imports);
}
function scopeOf(kind, path, define, body, parent, imports) {
  const scope = { kind, path, define, parent, children: [], versions: /* @__PURE__ */ new Map(), returns: [], does: [], imports };
  if (define) holders.set(define, scope);
  const events = /* @__PURE__ */ new Map();
  const visit = (statements, around) => {
    for (const statement3 of statements) {
      const bind = asBind(statement3);
      if (bind) noteBind(scope, bind, around, events);
      else if (statement3.kind === "returns") scope.returns.push(statement3.value);
      else if (statement3.kind === "does") scope.does.push(statement3.value);
      else if (statement3.kind === "function" || statement3.kind === "class")
        scope.children.push(
          scopeOf(statement3.kind, [...path, statement3.name], statement3, statement3.body, scope, imports)
        );
      else if (statement3.kind === "block") visitArms(statement3, around);
    }
  };
  const visitArms = (block2, around) => block2.arms.forEach((arm, i) => {
    visit(arm, block2.by === "other" ? around : [...around, { block: block2, arm: i }]);
  });
  visit(body, []);
  scope.versions = new Map([...events].map(([target, all]) => [target, versionsOf(all)]));
  for (const [name, define2] of lambdasIn(scope))
    scope.children.push(scopeOf("function", name === "" ? path : [...path, name], define2, define2.body, scope, imports));
  if (kind === "class") {
    const more = boundOnSelf(scope).map(([target, all]) => [target, versionsOf(all)]);
    scope.versions = new Map([...scope.versions, ...more]);
  }
  return scope;
}
function noteBind(scope, bind, around, events) {
  if (bind.target === "") scope.does.push(bind.value);
  else {
    const known5 = events.get(bind.target) ?? [];
    known5.push({ bind, around });
    events.set(bind.target, known5);
  }
}
var ADDS = /^(.+)\.(append|push|add|add_row|appendleft|extend|append_text|concat)$/;
function asBind(statement3) {
  const { from, to } = statement3;
  if (statement3.kind === "does" && statement3.value.kind === "call") {
    const { name, args } = statement3.value;
    const [, target2, method] = ADDS.exec(name) ?? [];
    if (target2 === void 0 || args.length === 0) return void 0;
    const how = method === "extend" ? "adds" : "appends";
    const [first3] = args;
    const value3 = args.length === 1 && first3 ? first3.value : { kind: "list", from, to, items: args.map((arg) => arg.value) };
    return { kind: "bind", from, to, target: target2, how: args.length === 1 ? how : "adds", value: value3 };
  }
  if (statement3.kind !== "bind") return void 0;
  const { value: value2, target } = statement3;
  if (statement3.how !== "is" || value2.kind !== "joined") return statement3;
  const [first2, ...rest] = value2.parts;
  return first2?.kind === "name" && first2.name === target && rest.length > 0 ? { ...statement3, how: "adds", value: { ...value2, parts: rest } } : statement3;
}
function boundOnSelf(scope) {
  const found = /* @__PURE__ */ new Map();
  for (const method of scope.children)
    for (const [target, versions] of method.versions) {
      const name = /^(?:self|this|cls)\.([^.]+)$/.exec(target)?.[1];
      if (name === void 0 || scope.versions.has(name)) continue;
      const binds = versions.map(({ value: value2 }) => {
        const { from, to } = value2;
        return { bind: { kind: "bind", from, to, target: name, how: "is", value: value2 }, around: [] };
      });
      const known5 = found.get(name) ?? [];
      for (const bind of binds) known5.push(bind);
      found.set(name, known5);
    }
  return [...found];
}
function lambdasIn(scope) {
  const found = [];
  const look = (expr, name) => {
    if (expr.kind === "lambda") found.push([name, expr.define]);
    else for (const [key, inner2] of innerOf(expr)) look(inner2, key ?? name);
  };
  for (const [target, versions] of scope.versions) for (const { value: value2 } of versions) look(value2, target);
  for (const value2 of [...scope.returns, ...scope.does]) look(value2, "");
  return found;
}
function innerOf(expr) {
  switch (expr.kind) {
    case "joined":
      return expr.parts.map((part) => [void 0, part]);
    case "either":
      return expr.options.map((option) => [void 0, option]);
    case "list":
      return expr.items.map((item) => [void 0, item]);
    case "map":
      return expr.entries.map(({ key, value: value2 }) => [key, value2]);
    case "call":
      return [
        ...expr.on ? [[void 0, expr.on]] : [],
        ...expr.args.map(({ name, value: value2 }) => [name, value2])
      ];
    case "maybe":
      return [[void 0, expr.value]];
    case "other":
      return expr.inner.map((inner2) => [void 0, inner2]);
    case "text":
    case "name":
    case "constant":
    case "lambda":
      return [];
  }
}
function exprsIn(root) {
  const found = [];
  const open2 = [root];
  for (let scope = open2.pop(); scope; scope = open2.pop()) {
    for (const versions of scope.versions.values()) for (const { value: value2 } of versions) found.push(value2);
    for (const value2 of scope.returns) found.push(value2);
    for (const value2 of scope.does) found.push(value2);
    for (const child of scope.children) open2.push(child);
  }
  return found;
}

// src/source/dspy/fields.ts
var MOST_FIELDS = 200;
var FIELD = /^dspy\.(?:\w+\.)*(?:Old)?(Input|Output)Field$/;
var fieldsOf4 = /* @__PURE__ */ new WeakMap();
function ownFields(scope, module) {
  const known5 = fieldsOf4.get(scope) ?? scope.define?.body.flatMap((statement3) => fieldIn(statement3, module) ?? []).slice(0, MOST_FIELDS) ?? [];
  fieldsOf4.set(scope, known5);
  return known5;
}
function fieldIn(statement3, module) {
  if (statement3.kind !== "bind" || !/^\w+$/.test(statement3.target)) return void 0;
  const { target, value: value2, type, from } = statement3;
  const written3 = type && module.text.slice(type.from, Math.min(type.to, type.from + 200));
  return fieldOf(target, value2, written3, from, module);
}
function fieldOf(name, value2, type, from, module) {
  const made = value2.kind === "call" ? FIELD.exec(importedAs(value2.name, module.root.imports) ?? "") : null;
  if (value2.kind !== "call" || !made) return void 0;
  const said3 = (key) => entryOf(entriesOf(value2), key);
  const side = made[1] === "Input" ? "input" : "output";
  const to = from + name.length;
  return {
    name,
    side,
    type: type ?? "str",
    desc: said3(/^desc$/) ?? said3(/^description$/),
    prefix: said3(/^prefix$/),
    from,
    to
  };
}
function entryFields({ entries }, module) {
  return entries.flatMap(({ key = "", value: value2 }) => {
    const [type, made] = value2.kind === "list" ? value2.items : [void 0, value2];
    const written3 = type && module.text.slice(type.from, Math.min(type.to, type.from + 200));
    return (made && fieldOf(key, made, written3, value2.from, module)) ?? [];
  });
}

// src/source/spelled.ts
var Speller = class {
  parts = [];
  length = 0;
  marks = [];
  next = -1;
  /** Adds what stands as it is in the source at `from`. */
  add(text, from) {
    if (text === "") return;
    if (from !== this.next) this.marks.push([this.length, from]);
    this.parts.push(text);
    this.length += text.length;
    this.next = from + text.length;
  }
  /** Adds what an escape at `from` stands for. */
  escape(text, from) {
    if (text === "") return;
    this.marks.push([this.length, from]);
    this.parts.push(text);
    this.length += text.length;
    this.next = -1;
  }
  done() {
    return { text: this.parts.join(""), marks: this.marks };
  }
};
function sourceAt({ marks }, offset) {
  const [text, source2] = marks[markAt(marks, offset)] ?? [0, 0];
  return source2 + Math.max(0, offset - text);
}
function markAt(marks, offset) {
  let low = 0;
  let high = marks.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((marks[middle]?.[0] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
function sliceOf(spelled, start2, end2) {
  const marks = [];
  if (end2 > start2) marks.push([0, sourceAt(spelled, start2)]);
  for (let i = markAt(spelled.marks, start2); i < spelled.marks.length; i++) {
    const [text, source2] = spelled.marks[i] ?? [end2, 0];
    if (text >= end2) break;
    if (text > start2) marks.push([text - start2, source2]);
  }
  return { text: spelled.text.slice(start2, end2), marks };
}

// src/source/dspy/inline-fields.ts
var MOST_FIELDS2 = 50;
function inlineFields({ spelled, ...span }) {
  const { text } = spelled;
  const literal2 = { from: span.from, to: span.to };
  const arrow = text.indexOf("->");
  if (arrow === -1 || text.length > 5e3) return [];
  const inputs = divided2(text, 0, arrow).map((part) => fieldAt(part, "input"));
  const outputs = divided2(text, arrow + 2, text.length).map((part) => fieldAt(part, "output"));
  const all = [...inputs, ...outputs].flatMap((field2) => field2 ?? []);
  const isList = all.length === inputs.length + outputs.length && outputs.length > 0 && all.length <= MOST_FIELDS2;
  return isList ? all : [];
  function fieldAt({ start: start2, part }, side) {
    const [, blank = "", name, type] = /^(\s*)(\w+)\s*(?::([\s\S]*))?$/.exec(part) ?? [];
    if (name === void 0) return void 0;
    const from = sourceAt(spelled, start2 + blank.length);
    return {
      name,
      side,
      type: type?.trim() || "str",
      desc: void 0,
      prefix: void 0,
      from,
      to: from + name.length,
      literal: literal2
    };
  }
}
function divided2(text, from, to) {
  const parts = [];
  let [depth, start2] = [0, from];
  for (let at = from; at <= to; at++) {
    const char = at === to ? "," : text[at];
    if (char === "[" || char === "(") depth++;
    else if (char === "]" || char === ")") depth--;
    else if (char === "," && (depth <= 0 || at === to)) {
      if (text.slice(start2, at).trim() !== "" || at < to) parts.push({ start: start2, part: text.slice(start2, at) });
      start2 = at + 1;
    }
  }
  return parts;
}

// src/source/dspy/reasoned.ts
var reasoned = /* @__PURE__ */ new WeakMap();
function reasonedOver(module) {
  const known5 = reasoned.get(module);
  if (known5) return known5;
  const found = /* @__PURE__ */ new Set();
  const open2 = exprsIn(module.root);
  for (let each = open2.pop(); each; each = open2.pop()) {
    const [first2] = each.kind === "call" && isImported(each, /^dspy\.(?:\w+\.)*ChainOfThought\w*$/, module) ? each.args : [];
    if (first2?.value.kind === "name") found.add(first2.value.name);
    for (const [, inner2] of innerOf(each)) open2.push(inner2);
  }
  reasoned.set(module, found);
  return found;
}

// src/source/dspy/signature.ts
var MOST_BASES = 5;
var SIGNATURE = /^dspy\.(?:\w+\.)*(?:Signature|TypedSignature)$/;
var ASKS = /^dspy\.(?:\w+\.)*(?:Signature|make_signature|ensure_signature|Predict|ChainOfThought\w*|ReAct|ProgramOfThought|CodeAct|MultiChainComparison|TypedPredictor|TypedChainOfThought|BestOfN|Refine|Parallel)$/;
function signatureOfClass(scope, module, inherits) {
  const { define } = scope;
  if (define?.kind !== "class" || !importsFrom("dspy", module)) return void 0;
  const all = withBases(scope, module);
  const fields = (inherits ? all : [scope]).flatMap((each) => ownFields(each, module));
  const isOne = all.some((each) => each.define?.bases.some((base) => isImported(base, SIGNATURE, module)));
  if (fields.length === 0 && !isOne) return void 0;
  const instructions = all.findLast((each) => each.define?.doc)?.define?.doc;
  const isReasoned = classIn(module.root, define.name) === scope && reasonedOver(module).has(define.name);
  const every = isReasoned ? [reasoning(define), ...fields] : fields;
  return { ...spanOf(define), instructions, fields: lastOfEach(every) };
}
function signatureOfCall(expr, module) {
  if (expr.kind !== "call" || !importsFrom("dspy", module) || !isImported(expr, ASKS, module)) return void 0;
  const [first2, second] = expr.args.filter(({ name }) => name === void 0).map(({ value: value2 }) => value2);
  const given2 = entryOf(entriesOf(expr), /^signature$/) ?? first2;
  const isSignature = isImported(expr, /ignature$/, module);
  const instructions = entryOf(entriesOf(expr), /^instructions$/) ?? (isSignature ? second : void 0);
  const fields = given2?.kind === "text" ? inlineFields(given2) : given2?.kind === "map" ? entryFields(given2, module) : [];
  return fields.length > 0 ? {
    ...spanOf(expr),
    instructions,
    fields: isImported(expr, /ChainOfThought\w*$/, module) ? [reasoning(expr), ...fields] : fields
  } : void 0;
}
function reasoning({ from }) {
  return { name: "reasoning", side: "output", type: "str", desc: void 0, prefix: void 0, from, to: from };
}
function withBases(scope, module) {
  const found = [scope];
  for (let i = 0; i < found.length && found.length < MOST_BASES; i++)
    for (const base of found[i]?.define?.bases ?? []) {
      const held = base.kind === "name" && classIn(module.root, base.name);
      if (held && !found.includes(held)) found.push(held);
    }
  return found.reverse();
}
function lastOfEach(fields) {
  return [...new Map(fields.map((field2) => [field2.name, field2])).values()];
}
function spanOf({ from, to }) {
  return { from, to };
}

// src/source/fold/resolve.ts
function resolve(name, at, scope, module, open2) {
  const [first2 = "", ...rest] = name.split(".");
  if (rest.length > 0 && /^(?:self|cls|this)$/.test(first2)) {
    const holder = classAround(scope);
    return holder && ofClass(holder, rest, module);
  }
  for (let each = scope; each; each = each.parent) {
    if (each.kind === "class" && each !== scope) continue;
    if (each.define?.params.some((param) => param.name === first2 || param.keys?.includes(first2))) return void 0;
    const found = within2(each, [first2, ...rest], each === scope ? at : Number.POSITIVE_INFINITY, module);
    if (found) return found;
    const holder = classIn(each, first2);
    if (holder && rest.length > 0) return ofClass(holder, rest, module);
  }
  return imported(name, module, open2);
}
var MOST_HOPS2 = 8;
function imported(name, module, open2, hops = 0) {
  if (hops > MOST_HOPS2) return void 0;
  const { imports } = module.root;
  const words2 = name.split(".");
  for (let length = words2.length; length > 0; length--) {
    const found = imports.get(words2.slice(0, length).join("."));
    if (!found) continue;
    const rest = words2.slice(length);
    if (found.name === void 0) return openIn(rest, module, found.module, open2, hops);
    const inner2 = found.module.endsWith(".") ? found.module + found.name : `${found.module}.${found.name}`;
    const names = [found.name, ...rest];
    return openIn(names, module, found.module, open2, hops) ?? openIn(rest, module, inner2, open2, hops);
  }
  return void 0;
}
function openIn(names, from, specifier, open2, hops) {
  const other = names.length === 0 ? void 0 : open2(from, specifier);
  return other && (resolveIn(names, other) ?? handedOn(names, other, open2, hops));
}
function handedOn(names, module, open2, hops) {
  const found = imported(names.join("."), module, open2, hops + 1);
  if (found || hops > MOST_HOPS2) return found;
  for (const [local, { module: specifier }] of module.root.imports) {
    const all = local.startsWith("* ") ? openIn(names, module, specifier, open2, hops + 1) : void 0;
    if (all) return all;
  }
  return void 0;
}
function resolveIn(names, module) {
  const [first2 = "", ...rest] = names;
  const found = within2(module.root, names, Number.POSITIVE_INFINITY, module);
  if (found || rest.length === 0) return found;
  const holder = classIn(module.root, first2);
  return holder && within2(holder, rest, Number.POSITIVE_INFINITY, module);
}
var MOST_BASES2 = 8;
function ofClass(holder, names, module) {
  let each = holder;
  for (let hops = 0; each && hops < MOST_BASES2; hops++) {
    const found = within2(each, names, Number.POSITIVE_INFINITY, module) ?? property(each, names, module);
    if (found) return found;
    const [base] = each.define?.bases ?? [];
    const name = base?.kind === "name" ? base.name : "";
    each = classIn(module.root, name);
  }
  return void 0;
}
function property({ children }, [name = "", ...more], module) {
  const scope = children.find(
    ({ define, path }) => path.at(-1) === name && define?.decorators.some((each) => each.kind === "name" && /(?:^|_)property$/.test(each.name))
  );
  const [expr, ...others] = scope?.returns ?? [];
  return scope && expr && others.length + more.length === 0 ? { expr, scope, module, target: name } : void 0;
}
function within2(scope, names, before, module) {
  for (let length = names.length; length > 0; length--) {
    const target = names.slice(0, length).join(".");
    const version = latest(scope.versions.get(target), before);
    if (!version) continue;
    const expr = keyIn(version.value, names.slice(length));
    return expr && { expr, scope, module, target };
  }
  return void 0;
}
function keyIn(expr, keys) {
  const [key, ...rest] = keys;
  if (key === void 0) return expr;
  if (expr.kind === "list") {
    const item = /^-?\d{1,6}$/.test(key) ? expr.items.at(Number(key)) : void 0;
    return item && keyIn(item, rest);
  }
  if (expr.kind === "text" && key === "value") return keyIn(expr, rest);
  if (expr.kind === "call" && /^(?:Object\.freeze|MappingProxyType)$/.test(expr.name))
    return expr.args[0] && keyIn(expr.args[0].value, keys);
  if (expr.kind !== "map") return void 0;
  const entry = expr.entries.find((each) => each.key === key);
  return entry && keyIn(entry.value, rest);
}
function latest(versions, before) {
  return versions?.findLast(({ from }) => from < before) ?? versions?.[0];
}
function classAround(scope) {
  for (let each = scope; each; each = each.parent) if (each.kind === "class") return each;
  return void 0;
}

// src/source/fold/text-calls.ts
var METHODS = new Map([
  ["format", "format"],
  ["format_map", "format"],
  ["strip", "strip"],
  ["trim", "strip"],
  ["lstrip", "lstrip"],
  ["trimStart", "lstrip"],
  ["rstrip", "rstrip"],
  ["trimEnd", "rstrip"],
  ["replaceAll", "replace"],
  ["toString", "same"],
  ["valueOf", "same"],
  ["normalize", "same"],
  ["upper", "upper"],
  ["lower", "lower"],
  ["removeprefix", "removeprefix"],
  ["removesuffix", "removesuffix"],
  ...["padStart", "padEnd", "ljust", "rjust", "center", "zfill"].map((name) => [name, "pad"]),
  ["title", "same"],
  ["capitalize", "same"],
  ["expandtabs", "same"],
  ["toUpperCase", "upper"],
  ["toLowerCase", "lower"],
  ["safe_substitute", "same"],
  ["substitute", "same"],
  ["partial", "same"]
]);
var AROUND2 = /^(?:str|String|Template|Prompt|TextPrompt|PromptValue|PromptTemplate|ChatPromptTemplate|RichPromptTemplate|StringPromptTemplate|BasePromptTemplate|SelectorPromptTemplate|from_template|fromTemplate|from_string|fromString|SafeString|cast|Object\.freeze)$/;
function makingOf(call, language) {
  const { on, name } = call;
  const last2 = name.slice(name.lastIndexOf(".") + 1);
  if (name === "%") return on && { how: "percent", of: on };
  if (name === "*" || last2 === "repeat" && language === "javascript")
    return on && { how: "repeat", of: on, times: call.args[0]?.value };
  return ofFunction(call, last2, language) ?? (on && ofMethod(call, on, last2, language));
}
function ofFunction(call, last2, language) {
  const first2 = call.args.find((arg) => arg.name === void 0)?.value;
  if (AROUND2.test(last2) || AROUND2.test(call.name)) {
    const of = templateIn(call) ?? (first2?.kind === "map" ? void 0 : first2);
    return of && { how: "same", of };
  }
  if (!first2) return void 0;
  if (/^(?:JSON\.stringify|json\.dumps)$/.test(call.name)) return { how: "json", of: first2 };
  if (/^(?:os\.)?(?:environ\.get|getenv)$/.test(call.name))
    return call.args[1] && { how: "same", of: call.args[1].value };
  if (last2 === "dedent") return { how: language === "python" ? "dedent" : "unindent", of: first2 };
  if (last2 === "indent" && call.args.length > 1) return { how: "indent", of: first2 };
  if (last2 === "cleandoc") return { how: "cleandoc", of: first2 };
  return /^(?:stripIndents?|outdent|codeBlock|undent)$/.test(last2) ? { how: "unindent", of: first2 } : void 0;
}
function templateIn({ args }) {
  const [first2] = args;
  const entries = first2?.value.kind === "map" ? first2.value.entries : [];
  const named3 = args.find(({ name }) => name !== void 0 && /^(?:template|prompt|text|content)$/.test(name));
  return named3?.value ?? entries.find(({ key }) => key === "template")?.value;
}
function ofMethod({ args }, on, last2, language) {
  if (last2 === "join") return joining(on, args[0]?.value, language);
  if (last2 === "concat" && language === "javascript")
    return isTextual(on, language) ? { how: "concat", of: on } : void 0;
  if (last2 === "replace")
    return args.length < 2 ? void 0 : { how: language === "python" ? "replace" : "replace-once", of: on };
  const how = METHODS.get(last2);
  const first2 = args[0]?.value;
  if (how && /strip$|^remove/.test(how) && first2 && first2.kind !== "text") return void 0;
  if (last2 === "substitute" || last2 === "safe_substitute") return { how: isTemplate(on) ? "dollar" : "same", of: on };
  return how && { how, of: on };
}
function isTemplate(on) {
  return on.kind === "name" || on.kind === "call" && /(?:^|\.)Template$/.test(on.name);
}
function joining(on, first2, language) {
  if (language === "python") return first2 && { how: "join", of: first2, between: on };
  const { from, to } = on;
  return {
    how: "join",
    of: on,
    between: first2 ?? { kind: "text", from, to, spelled: { text: ",", marks: [[0, from]] } }
  };
}
var known2 = /* @__PURE__ */ new WeakMap();
function isTextual(expr, language) {
  const found = known2.get(expr) ?? makesText(expr, language);
  known2.set(expr, found);
  return found;
}
function makesText(expr, language) {
  switch (expr.kind) {
    case "text":
      return true;
    case "joined":
      return expr.parts.some((part) => isTextual(part, language));
    case "either":
      return expr.options.some((option) => isTextual(option, language));
    case "maybe":
      return isTextual(expr.value, language);
    case "call": {
      const making = makingOf(expr, language);
      if (!making) return false;
      if (making.how === "join") return listsTexts(making.of, language);
      if (making.how === "json") return false;
      return isTextual(making.of, language);
    }
    default:
      return false;
  }
}
function listsTexts(expr, language) {
  if (expr.kind === "list") return expr.items.some((item) => isTextual(item, language));
  if (expr.kind === "joined") return expr.parts.some((part) => listsTexts(part, language));
  if (expr.kind !== "call" || !expr.on) return false;
  const [first2] = expr.args;
  const made = first2?.value.kind === "lambda" ? first2.value.define.body : [];
  return /(?:^|\.)(?:map|filter|concat)$/.test(expr.name) && (listsTexts(expr.on, language) || made.some((each) => each.kind === "returns" && isTextual(each.value, language)));
}

// src/source/detect/given-tools.ts
var LIBRARIES = /^(?:dspy|agents|openai|anthropic|google|langchain\w*|langgraph\w*|pydantic_ai\w*|llama_index|crewai\w*|smolagents|strands|agno|phi|autogen\w*|ag2|semantic_kernel|agent_framework|mcp|fastmcp|litellm|haystack|ollama|mirascope|camel|letta\w*|transformers)$/;
var MAKES = /(?:^|\.)(?:FunctionTool(?:\.from_defaults)?|StructuredTool\.from_function|dspy\.Tool|function_tool)$/;
function functionsGiven(module) {
  const found = /* @__PURE__ */ new Set();
  if (module.language !== "python" || !importsMatching(LIBRARIES, module)) return found;
  const functions = new Map(
    module.root.children.filter(({ kind }) => kind === "function").map((each) => [each.path.at(-1), each])
  );
  const open2 = exprsIn(module.root);
  for (let each = open2.pop(); each; each = open2.pop()) {
    for (const [, inner2] of innerOf(each)) open2.push(inner2);
    for (const { name } of each.kind === "call" ? namesGiven(each) : []) {
      const held = functions.get(name);
      if (held?.define?.doc) found.add(held);
    }
  }
  return found;
}
function namesGiven({ name, args }) {
  const values = args.flatMap(({ name: label, value: value2 }) => {
    if (label === "tools" || label === "functions") return value2.kind === "list" ? value2.items : [];
    return MAKES.test(name) && (label === void 0 || /^(?:fn|func)$/.test(label)) ? [value2] : [];
  });
  return values.filter((value2) => value2.kind === "name");
}

// src/source/detect/requests.ts
var SAYS = [
  [
    /^(?:system|system_?prompt|system_?message|system_?instructions?|system_?msgs?|system_?messages|instructions?|developer_?(?:message|instructions)|role_?definition)$/i,
    "system"
  ],
  [/^(?:prompt|user_?prompt|user_?message|human_?message|prompt_?template)$/i, "user"]
];
var HOLDS = /^(?:messages|input|contents|prompt|history|conversation|initial_?messages|chat_?history|prompt_?messages|inputs)$/i;
var OF_CREW = /^(?:role|goal|backstory)$/;
var OF_TASK = /^(?:description|expected_output)$/;
var ASKS2 = /(?:^|[._])(?:a?invoke|a?generate\w*|a?complet\w*|create|chat\w*|a?ask\w*|run\w*|agent|llm\w*|stream\w*|predict\w*|query\w*|respond\w*|parse|messages?|send\w*|model|call\w*|prompt\w*|infer\w*|summarize\w*|classify\w*|bot|assistant|conversation|request)$/i;
function requestIn(expr, textual, follow3) {
  const entries = expr.kind === "call" ? entriesOf(expr) : expr.kind === "map" ? expr.entries : [];
  if (entries.length === 0) return void 0;
  const parts = [];
  let strong = false;
  for (const { key = "", value: value2 } of entries) {
    const messages = HOLDS.test(key) ? messagesIn(value2, follow3) : void 0;
    if (messages) {
      parts.push(...messages);
      strong = true;
      continue;
    }
    const said3 = SAYS.find(([pattern]) => pattern.test(key));
    if (!said3 || !mayBeText(value2, textual)) continue;
    parts.push({ role: said3[1], exprs: value2.kind === "list" ? value2.items : [value2] });
    strong ||= said3[1] === "system" && expr.kind === "call";
    strong ||= expr.kind === "call" && asks(expr);
  }
  const crew = expr.kind === "call" ? ofCrew(expr, entries) : [];
  if (crew.length > 0) return { parts: [...parts, ...crew], strong: true };
  return parts.length > 0 ? { parts, strong } : void 0;
}
function asks({ name }) {
  return ASKS2.test(name);
}
function mayBeText(value2, textual) {
  if (value2.kind === "list") return value2.items.some(textual);
  return textual(value2) || value2.kind === "name" || value2.kind === "call";
}
function ofCrew({ name }, entries) {
  const has = (key) => entries.some((entry) => entry.key === key);
  const last2 = name.slice(name.lastIndexOf(".") + 1);
  const keys = last2 === "Agent" && has("backstory") ? OF_CREW : last2 === "Task" && (has("expected_output") || has("agent")) ? OF_TASK : void 0;
  if (!keys) return [];
  return entries.flatMap(
    ({ key, value: value2 }) => key !== void 0 && keys.test(key) ? [{ role: "system", exprs: [value2] }] : []
  );
}

// src/source/detect/schemas.ts
var GIVES = /^(?:response_?(?:format|model|schema)|text_?format|output_?(?:type|schema|model|cls|pydantic)|result_?type|args_?schema|structured_?output|json_target_type)$/i;
var MAY_GIVE = /^(?:schema|format|input_?schema|parameters)$/i;
var TAKES = /(?:^|\.)(?:with_?structured_?output|zodResponseFormat|zodTextFormat|zodFunction|pydantic_function_tool|as_structured_llm|PydanticOutputParser|JsonOutputParser|StructuredOutputParser\.fromZodSchema)$/i;
var ASKS_FOR_DATA = /(?:^|\.)(?:generate|stream)(?:Object|Structured)$/;
var NONE = { classes: /* @__PURE__ */ new Set(), exprs: /* @__PURE__ */ new Set() };
function schemasIn(module) {
  const open2 = given(module.root);
  return open2.length === 0 ? NONE : new Following(module).all(open2);
}
var Following = class {
  module;
  classes = /* @__PURE__ */ new Set();
  exprs = /* @__PURE__ */ new Set();
  constructor(module) {
    this.module = module;
  }
  all(open2) {
    const seen = /* @__PURE__ */ new Set();
    for (let each = open2.pop(); each; each = open2.pop()) {
      if (seen.has(each.expr)) continue;
      seen.add(each.expr);
      for (const next5 of this.one(each)) open2.push(next5);
    }
    return { classes: this.classes, exprs: this.exprs };
  }
  /** What leads on from an expression. */
  one({ expr, scope }) {
    if (expr.kind === "name") return this.named(expr, scope);
    if (expr.kind === "call" || expr.kind === "map") this.exprs.add(expr);
    else return innerOf(expr).map(([, inner2]) => ({ expr: inner2, scope }));
    return [];
  }
  named({ name, from }, scope) {
    const held = classIn(this.module.root, name);
    if (!held) {
      const bound = resolve(name, from, scope, this.module, () => void 0);
      return bound ? [{ expr: bound.expr, scope: bound.scope }] : [];
    }
    if (this.classes.has(held)) return [];
    this.classes.add(held);
    return typesIn(held).map((type) => ({ expr: type, scope: held }));
  }
};
function given(root) {
  const found = [];
  const scopes = [root];
  for (let scope = scopes.pop(); scope; scope = scopes.pop()) {
    const open2 = exprsIn({ ...scope, children: [] });
    for (let each = open2.pop(); each; each = open2.pop()) {
      if (each.kind === "call") for (const expr of givenTo(each)) found.push({ expr, scope });
      for (const [, inner2] of innerOf(each)) open2.push(inner2);
    }
    for (const child of scope.children) scopes.push(child);
  }
  return found;
}
function givenTo(call) {
  const named3 = entriesOf(call).flatMap(({ key = "", value: value2 }) => {
    const isOne = GIVES.test(key) || MAY_GIVE.test(key) && (ASKS_FOR_DATA.test(call.name) || asks(call));
    return isOne ? [value2] : [];
  });
  const first2 = TAKES.test(call.name) ? call.args.find(({ name }) => name === void 0) : void 0;
  return first2 ? [first2.value, ...named3] : named3;
}
function typesIn({ define }) {
  return define?.body.flatMap((each) => each.kind === "bind" && each.type ? [each.type] : []) ?? [];
}

// src/source/detect/tools.ts
var PARAMETERS = /^(?:parameters|input_?schema|parameters_?json_?schema|args_?schema|schema|params_json_schema|params)$/i;
var MAKES2 = /(?:^|[._])(?:tool|registerTool|addTool|defineTool|createTool|makeTool|FunctionDeclaration|FunctionTool|StructuredTool|Tool|from_function|from_defaults|ChatCompletionToolParam|ChatCompletionToolParamFunctionChunk|FunctionDefinition|\w+Tool|registerPrompt)$/;
var DECORATES = /(?:^|[._])(?:tool|function_tool|kernel_function|ai_function|llm_tool|register_tool|action|registered_action|tool_plain|agent_tool|mcp_tool|function_schema|beta_tool|beta_async_tool)$/;
var OTHERS5 = /^(?:rest_framework|django|flask|fastapi|click|typer|celery|invoke|pytest|bokeh)\b/;
function toolIn(expr, names = []) {
  if (expr.kind === "map") return ofEntries2(expr.entries) ?? ofKey(expr.entries, names);
  if (expr.kind !== "call" || !MAKES2.test(expr.name)) return void 0;
  const entries = entriesOf(expr);
  const inner2 = entryOf(entries, /^function$/);
  if (inner2) return toolIn(inner2) ?? void 0;
  return ofEntries2(entries, nameIn3(expr) || (names.at(-1) ?? "")) ?? ofPlaces(expr);
}
function decoratedTool(define, { root }) {
  const mark = define.decorators.find(
    (each) => (each.kind === "name" || each.kind === "call") && DECORATES.test(each.name)
  );
  if (!mark || define.kind !== "function" || OTHERS5.test(importedAs(mark.name, root.imports) ?? "")) return void 0;
  const entries = mark.kind === "call" ? entriesOf(mark) : [];
  const first2 = mark.kind === "call" ? mark.args.find((arg) => arg.name === void 0 && arg.value.kind !== "name" && !isWord(arg.value))?.value : void 0;
  const description = entryOf(entries, /^description$/) ?? define.doc ?? first2;
  return description && { name: define.name, description, parameters: void 0, texts: describedParams(define) };
}
function documentedTool(define) {
  return { name: define.name, description: define.doc, parameters: void 0, texts: describedParams(define) };
}
function describedParams(define) {
  return define.params.flatMap(({ type, value: value2 }) => [type, value2].flatMap((each) => each ? descriptionsIn(each) : []));
}
function descriptionsIn(expr) {
  const found = [];
  const open2 = [expr];
  for (let each = open2.pop(); each; each = open2.pop()) {
    const said3 = descriptionOf2(each);
    if (said3) found.push(said3);
    for (const [, inner2] of innerOf(each)) if (inner2 !== said3) open2.push(inner2);
  }
  return found.reverse();
}
function descriptionOf2(expr) {
  if (expr.kind === "map") {
    const said3 = entryOf(expr.entries, /^description$/);
    return said3?.kind === "map" ? void 0 : said3;
  }
  if (expr.kind !== "call") return void 0;
  if (/(?:^|\.)(?:describe|meta)$/.test(expr.name)) return expr.args[0]?.value;
  return expr.args.find(({ name }) => name !== void 0 && /^(?:description|desc|doc)$/.test(name))?.value;
}
function ofEntries2(entries, named3) {
  const name = entryOf(entries, /^(?:name|id)$/);
  const description = entryOf(entries, /^description$/);
  const parameters = entryOf(entries, PARAMETERS);
  if (!description || !parameters && named3 === void 0) return void 0;
  const said3 = name?.kind === "text" ? name.spelled.text : name?.kind === "name" ? name.name : named3 ?? "";
  if (!name && named3 === void 0) return void 0;
  return { name: said3.slice(0, 200), description, parameters, texts: parameters ? descriptionsIn(parameters) : [] };
}
function ofKey(entries, names) {
  const name = names.at(-1);
  const isOne = names.at(-2) === "tools" || entryOf(entries, /^(?:execute|run|handler)$/) !== void 0;
  const parameters = entryOf(entries, PARAMETERS);
  if (name === void 0 || !isOne || parameters?.kind !== "call" && parameters?.kind !== "map") return void 0;
  return ofEntries2(entries, name);
}
function schemaOf3(expr, names) {
  const texts = descriptionsIn(expr);
  return texts.length > 0 ? { name: names.at(-1) ?? "schema", description: void 0, parameters: expr, texts } : void 0;
}
function schemaOfClass({ name, doc, body }) {
  const texts = body.flatMap((each) => each.kind === "bind" ? descriptionsIn(each.value) : []);
  return { name, description: doc, parameters: void 0, texts };
}
function nameIn3(call) {
  const first2 = call.args.find((arg) => arg.name === void 0)?.value;
  return first2?.kind === "text" ? first2.spelled.text.slice(0, 200) : "";
}
function ofPlaces(call) {
  const [name, description, parameters] = call.args.filter((arg) => arg.name === void 0).map(({ value: value2 }) => value2);
  if (!/(?:^|\.)tool$|Tool$/.test(call.name) || name?.kind !== "text" || !description || description.kind === "map")
    return void 0;
  if (description.kind === "lambda") return void 0;
  return {
    name: name.spelled.text.slice(0, 200),
    description,
    parameters,
    texts: parameters ? descriptionsIn(parameters) : []
  };
}
function isWord(expr) {
  return expr.kind === "text" && /^\S*$/.test(expr.spelled.text);
}

// src/source/detect/candidates.ts
function candidatesIn(module) {
  const finder = new Finder(module);
  finder.scope(module.root);
  return finder.found.sort((a, b) => a.from - b.from);
}
var MOST_NAMES = 50;
var Finder = class {
  found = [];
  module;
  schemas;
  functions;
  /** Names that may still be followed in all. */
  names = 1e5;
  /** Fields of signatures whose inherited ones may still be counted. */
  fields = 2e3;
  textual;
  constructor(module) {
    this.module = module;
    this.schemas = schemasIn(module);
    this.functions = functionsGiven(module);
    this.textual = (expr) => isTextual(expr, module.language);
  }
  scope(scope) {
    const { define } = scope;
    const at = { scope, names: [], calls: [], returned: false };
    if (define) this.define(scope, at);
    for (const [target, versions] of scope.versions)
      for (const { value: value2 } of versions) this.look(value2, { ...at, names: target.split(".") });
    for (const value2 of scope.returns) this.look(value2, { ...at, returned: true });
    for (const value2 of scope.does) this.look(value2, at);
    for (const child of scope.children) this.scope(child);
  }
  define(scope, at) {
    const { define } = scope;
    if (!define) return;
    const tool = decoratedTool(define, this.module) ?? (this.functions.has(scope) ? documentedTool(define) : void 0);
    if (tool)
      this.add(
        "tool",
        { ...at, names: [] },
        [],
        define.doc ?? tool.description ?? { from: define.from, to: define.from },
        { tool }
      );
    else for (const mark of define.decorators) this.look(mark, at);
    const signature = signatureOfClass(scope, this.module, this.fields > 0);
    this.fields -= signature?.fields.length ?? 0;
    if (signature) this.add("request", at, asChatAdapter(signature), signature, { whole: true });
    else if (this.schemas.classes.has(scope)) this.add("tool", at, [], define, { tool: schemaOfClass(define) });
    if (!tool && define.doc)
      this.add("text", { ...at, names: ["__doc__"] }, [{ role: "prompt", exprs: [define.doc] }], define.doc);
    for (const { name, value: value2, type } of define.params) {
      if (value2) this.look(value2, { ...at, names: [name] });
      if (type) this.look(type, { ...at, names: [name] });
    }
  }
  look(expr, at) {
    const signature = signatureOfCall(expr, this.module);
    if (signature) {
      this.add("request", at, asChatAdapter(signature), signature, { whole: true });
      return;
    }
    const follow3 = this.following(at.scope);
    const messages = messagesIn(expr, follow3);
    if (messages) {
      this.add("request", at, messages, expr, { asks: at.calls[0] ?? expr });
      return;
    }
    const tool = toolIn(expr, at.names) ?? (this.schemas.exprs.has(expr) ? schemaOf3(expr, at.names) : void 0);
    if (tool) {
      this.add("tool", at, [], expr, { tool });
      return;
    }
    const request = requestIn(expr, this.textual, follow3);
    if (request) this.add("request", at, request.parts, expr, { weak: !request.strong, asks: expr });
    if (this.textual(expr)) {
      this.add("text", at, [{ role: "prompt", exprs: [expr] }], expr);
      return;
    }
    this.within(expr, at, new Set(request?.parts.flatMap((part) => part.exprs)));
  }
  /** What a name stands for in the module, some steps far and not without end. */
  following(scope) {
    let left = MOST_NAMES;
    return (name) => {
      if (left-- <= 0 || this.names-- <= 0) return void 0;
      return resolve(name.name, name.from, scope, this.module, () => void 0)?.expr;
    };
  }
  within(expr, at, taken) {
    if (expr.kind === "other" && expr.mute) return;
    const isCall = expr.kind === "call";
    const calls = isCall ? [expr, ...at.calls.slice(0, 3)] : at.calls;
    for (const [key, inner2] of innerOf(expr)) {
      if (taken.has(inner2)) continue;
      const names = key === void 0 ? at.names : [...at.names, key];
      this.look(inner2, isCall && inner2 === expr.on ? at : { ...at, calls, names });
    }
  }
  add(kind, at, parts, { from, to }, more = {}) {
    this.found.push({
      kind,
      ...at,
      parts,
      asks: void 0,
      from,
      to,
      weak: false,
      ...more
    });
  }
};

// src/source/detect/textual-names.ts
function sourcesIn(expr, language) {
  const found = [];
  const open2 = [expr];
  for (let each = open2.pop(); each; each = open2.pop()) {
    switch (each.kind) {
      case "name":
        found.push(each);
        break;
      case "joined":
        for (const inner2 of each.parts) open2.push(inner2);
        break;
      case "either":
        for (const inner2 of each.options) open2.push(inner2);
        break;
      case "maybe":
        open2.push(each.value);
        break;
      case "list":
        for (const inner2 of each.items) open2.push(inner2);
        break;
      case "call": {
        const making = makingOf(each, language);
        if (making) open2.push(making.of, ...making.how === "format" ? each.args.map(({ value: value2 }) => value2) : []);
        else found.push(each);
        break;
      }
      default:
        break;
    }
  }
  return found;
}

// src/source/detect/flow.ts
var NO_MODULE = () => void 0;
function flowIn(module, requests) {
  const flow = new Following2(module);
  for (const { parts, scope } of requests)
    for (const { exprs } of parts) for (const expr of exprs) flow.from(expr, scope);
  flow.run();
  const asked = flow.reached();
  flow.fromNames(module.root);
  flow.run();
  return { asked, named: flow.reached() };
}
var Following2 = class {
  module;
  bound = /* @__PURE__ */ new Map();
  functions = /* @__PURE__ */ new Set();
  exprs = /* @__PURE__ */ new Set();
  open = [];
  calls = /* @__PURE__ */ new Map();
  byName = /* @__PURE__ */ new Map();
  constructor(module) {
    this.module = module;
    this.index(module.root);
  }
  from(expr, scope) {
    if (this.exprs.has(expr)) return;
    this.exprs.add(expr);
    this.open.push({ expr, scope });
  }
  /** What is called a prompt is one, whatever goes into it. */
  fromNames(scope) {
    for (const [target, versions] of scope.versions)
      if (isPromptName(target.slice(target.lastIndexOf(".") + 1)))
        for (const { value: value2 } of versions) this.from(value2, scope);
    if (isPromptName(scope.path.at(-1) ?? "")) for (const value2 of scope.returns) this.from(value2, scope);
    for (const child of scope.children) this.fromNames(child);
  }
  run() {
    for (let each = this.open.pop(); each; each = this.open.pop()) this.follow(each.expr, each.scope);
  }
  /** What has been reached so far. */
  reached() {
    const bound = new Map([...this.bound].map(([scope, targets]) => [scope, new Set(targets)]));
    const [functions, exprs] = [new Set(this.functions), new Set(this.exprs)];
    return {
      reaches: (scope, target) => bound.get(scope)?.has(target) ?? false,
      returns: (scope) => functions.has(scope),
      holds: (expr) => exprs.has(expr)
    };
  }
  follow(expr, scope) {
    const messages = messagesIn(expr);
    if (messages) {
      for (const { exprs } of messages) for (const content of exprs) this.from(content, scope);
      return;
    }
    for (const source2 of sourcesIn(expr, this.module.language)) {
      if (source2.kind === "call") this.enter(source2);
      else this.name(source2, scope);
    }
  }
  /** What a function of the module returns, where it is called by its name. */
  enter(call) {
    for (const scope of this.byName.get(lastOf(call.name)) ?? []) {
      if (this.functions.has(scope)) continue;
      this.functions.add(scope);
      for (const value2 of scope.returns) this.from(value2, scope);
    }
  }
  name(name, scope) {
    const found = resolve(name.name, name.from, scope, this.module, NO_MODULE);
    if (!found) {
      this.param(name.name, scope);
      return;
    }
    const known5 = this.bound.get(found.scope) ?? /* @__PURE__ */ new Set();
    this.bound.set(found.scope, known5);
    if (known5.has(found.target)) return;
    known5.add(found.target);
    for (const { value: value2 } of found.scope.versions.get(found.target) ?? []) this.from(value2, found.scope);
  }
  /** A parameter that reaches a model: so do the arguments of all calls of that function. */
  param(name, scope) {
    for (let each = scope; each; each = each.parent) {
      const params = each.define?.params.filter((param) => !/^(?:self|cls|this)$/.test(param.name));
      const index = params?.findIndex((param) => param.name === name) ?? -1;
      if (index === -1) continue;
      const called = each.path.at(-1) ?? "";
      const names = /^(?:__init__|constructor)$/.test(called) ? [each.path.at(-2) ?? ""] : [called];
      const value2 = params?.[index]?.value;
      if (value2) this.from(value2, each);
      for (const { call, scope: at } of names.flatMap((known5) => this.calls.get(known5) ?? [])) {
        const given2 = call.args.find((arg) => arg.name === name) ?? call.args[index];
        if (given2 && (given2.name === void 0 || given2.name === name)) this.from(given2.value, at);
      }
      return;
    }
  }
  index(scope) {
    if (scope.kind === "function") note(this.byName, scope.path.at(-1) ?? "", scope);
    const look = (expr) => {
      if (expr.kind === "call") note(this.calls, lastOf(expr.name), { call: expr, scope });
      for (const [, inner2] of innerOf(expr)) look(inner2);
    };
    for (const versions of scope.versions.values()) for (const { value: value2 } of versions) look(value2);
    for (const value2 of [...scope.returns, ...scope.does]) look(value2);
    for (const child of scope.children) this.index(child);
  }
};
function note(map2, key, value2) {
  const known5 = map2.get(key);
  if (known5) known5.push(value2);
  else map2.set(key, [value2]);
}
function lastOf(name) {
  return name.slice(name.lastIndexOf(".") + 1);
}

// src/source/detect/judge.ts
var ENOUGH = 170;
var SHORT = 45;
var LEAST = 12;
var SHOWS = /(?:^|\.)(?:print|log|debug|info|warn|warning|error|exception|critical|fatal|trace|echo|secho|write|writeln|add_argument|add_parser|add_option|option|command|Option|Argument|ArgumentParser|raise|fail|assert\w*|expect|toast|alert|confirm|notify|showErrorMessage|showInformationMessage|showWarningMessage|Error|Exception|\w+Error|\w+Exception|ValueError|input|getenv|compile|match|search|sub|split|querySelector|getElementById|execute|executemany|executescript|sql|describe|it|test|t|_|gettext|styled|css|html|svg|warn_deprecated|deprecated)$/;
var LABELS = /^(?:help|description|title|label|placeholder|epilog|usage|summary|tooltip|message|error|detail|version|sql|query|html|css)$/i;
function judge(candidate, text, module, flow) {
  if (isAside(module.path)) return void 0;
  const trimmed5 = text.trim();
  if (candidate.kind === "tool") return trimmed5.length >= LEAST ? "tool" : void 0;
  if (candidate.kind === "request" && !candidate.weak) return trimmed5.length >= LEAST ? "message" : void 0;
  if (trimmed5.length < SHORT || !isProse(trimmed5)) return void 0;
  const reasons = isForPeople(candidate, module) ? [] : reasonsOf(candidate, trimmed5, module, flow);
  const [first2] = reasons;
  return trimmed5.length >= ENOUGH || reasons.length > 1 ? first2 : void 0;
}
function reasonsOf(candidate, text, module, flow) {
  const { names, scope, calls, returned, kind } = candidate;
  const [call] = calls;
  const opens = opensAsPrompt(text) && !isInterface(module.path);
  const isNamed3 = names.some((name) => isPromptName(name) || isPromptConstant(name));
  const isWithin = (returned || names.length > 0) && scope.path.some(isPromptName);
  const all = [
    ["message", kind === "request"],
    ["name", isNamed3],
    ["scope", isWithin],
    ["flow", flows(candidate, isNamed3 || isWithin ? flow.asked : flow.named)],
    ["file", isPromptPath(module.path)],
    ["opening", opens || opensAsPrompt(text) && call !== void 0 && asks(call)]
  ];
  return all.flatMap(([why, holds2]) => holds2 ? [why] : []);
}
function flows({ parts, names, scope, returned }, flow) {
  if (parts.some((part) => part.exprs.some((expr) => flow.holds(expr)))) return true;
  return names.length > 0 && flow.reaches(scope, names.join(".")) || returned && flow.returns(scope);
}
function isForPeople({ names, calls }, { path }) {
  const last2 = names.at(-1) ?? "";
  const [call] = calls;
  return last2 === "__doc__" || call !== void 0 && SHOWS.test(call.name) || LABELS.test(last2) && !isPromptPath(path);
}
function isProse(text) {
  const words2 = text.match(new RegExp("\\p{L}{2,}", "gu"))?.length ?? 0;
  return words2 >= 6 || /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{12}/u.test(text);
}

// src/source/fold/place.ts
function argumentOf(name, place2) {
  for (let scope = place2.scope; scope; scope = scope.parent) {
    const params = scope.define?.params.filter((param) => !/^(?:self|cls|this)$/.test(param.name)) ?? [];
    const index = params.findIndex((param) => param.name === name || param.keys?.includes(name));
    if (index === -1) continue;
    const given2 = place2.given?.get(scope);
    if (!given2) return void 0;
    const named3 = given2.call.args.find((arg) => arg.name === name);
    const placed2 = given2.call.args.filter((arg) => arg.name === void 0)[index];
    const whole2 = (named3 ?? placed2)?.value ?? params[index]?.value;
    const keyed2 = whole2?.kind === "map" ? whole2.entries.find(({ key }) => key === name)?.value : void 0;
    const value2 = params[index]?.keys ? keyed2 : whole2;
    return value2 && { value: value2, place: named3 || placed2 ? given2.place : place2 };
  }
  return void 0;
}
function functionNamed(name, scope) {
  const [first2 = "", second, ...more] = name.split(".");
  const isOwn2 = /^(?:self|cls|this)$/.test(first2);
  if (more.length > 0) return void 0;
  if (second !== void 0 && !isOwn2) return functionOf(first2, second, scope);
  const wanted = second ?? first2;
  for (let each = scope; each; each = each.parent) {
    if (isOwn2 !== (each.kind === "class")) continue;
    const found = each.children.find((child) => child.kind === "function" && child.path.at(-1) === wanted);
    if (found) return found;
  }
  return void 0;
}
function functionOf(holder, name, scope) {
  for (let each = scope; each; each = each.parent) {
    const found = classIn(each, holder);
    if (found) return found.children.find((child) => child.kind === "function" && child.path.at(-1) === name);
  }
  return void 0;
}

// src/source/fold/called.ts
function functionCalled({ name, on, from }, { scope, module }, open2) {
  const named3 = functionNamed(name, scope);
  if (named3) return { scope: named3, module };
  const found = name === "" ? on && { expr: on, module } : resolve(name, from, scope, module, open2);
  const held = found?.expr.kind === "lambda" ? scopeFor(found.expr.define) : void 0;
  return found && held && { scope: held, module: found.module };
}
function keyGot({ name, args, from, to }) {
  const key = args[0]?.value;
  if (!name.endsWith(".get") || key?.kind !== "text") return void 0;
  return { kind: "name", from, to, name: `${name.slice(0, -".get".length)}.${key.spelled.text}` };
}

// src/source/fold/piece.ts
function certainText(pieces) {
  return pieces.map((piece) => {
    if (piece.kind === "text") return piece.spelled.text;
    if (piece.kind === "branch") return longestOf(piece.options.map(certainText));
    return piece.kind === "loop" ? certainText(piece.body) : " ";
  }).join("");
}
function longestOf(texts) {
  return texts.reduce((longest2, text) => text.length > longest2.length ? text : longest2, "");
}
function mapTexts(pieces, divide2) {
  return pieces.flatMap((piece) => {
    if (piece.kind === "text") return divide2(piece);
    if (piece.kind === "branch") return [{ ...piece, options: piece.options.map((option) => mapTexts(option, divide2)) }];
    return piece.kind === "loop" ? [{ ...piece, body: mapTexts(piece.body, divide2) }] : [piece];
  });
}
function stretch(piece, start2, end2) {
  return end2 > start2 ? [{ ...piece, spelled: sliceOf(piece.spelled, start2, end2) }] : [];
}
function branch(options) {
  const [first2, ...rest] = options;
  if (!first2) return [];
  const text = rest.length > 0 ? JSON.stringify(options.map(certainText)) : "";
  const same = options.every((option) => option.every((piece) => piece.kind === "text")) && new Set(JSON.parse(text || "[]")).size === 1;
  return rest.length === 0 || same ? first2 : [{ kind: "branch", options }];
}

// src/source/fold/trim-text.ts
var CONTROLS = "\x85";
function trimmed(pieces, ends2, blanks2 = isSpace) {
  const all = [...pieces];
  while (ends2 !== "end" && all[0]?.kind === "text") {
    const { text } = all[0].spelled;
    let start2 = 0;
    while (start2 < text.length && blanks2(text[start2] ?? "")) start2++;
    all.splice(0, 1, ...stretch(all[0], start2, text.length));
    if (start2 < text.length) break;
  }
  for (let last2 = all.at(-1); ends2 !== "start" && last2?.kind === "text"; last2 = all.at(-1)) {
    const { text } = last2.spelled;
    let end2 = text.length;
    while (end2 > 0 && blanks2(text[end2 - 1] ?? "")) end2--;
    all.splice(-1, 1, ...stretch(last2, 0, end2));
    if (end2 > 0) break;
  }
  return all;
}
function isSpace(char) {
  return /\s/.test(char) || CONTROLS.includes(char);
}

// src/source/fold/indent-text.ts
function dedented2(pieces) {
  const lines = linesOf(pieces);
  const margins = lines.filter((line) => !isBlank(line)).map(marginOf);
  const margin = margins.reduce(
    (shared, each) => shared === void 0 ? each : sharedStart(shared, each),
    void 0
  );
  return lines.flatMap((line) => isBlank(line) ? breakOf(line) : without(line, margin?.length ?? 0));
}
function cleaned2(pieces) {
  const [first2 = [], ...rest] = linesOf(pieces);
  const margins = rest.filter((line) => !isBlank(line)).map((line) => marginOf(line).length);
  const margin = margins.length === 0 ? 0 : Math.min(...margins);
  const all = [
    ...trimmed(first2, "start", (char) => char === " " || char === "	"),
    ...rest.flatMap((line) => without(line, margin))
  ];
  return withoutEmptyEnds(all);
}
function unindented2(pieces) {
  const lines = linesOf(pieces);
  const margins = lines.filter((line) => !isBlank(line)).map((line) => marginOf(line).length).filter((margin2) => margin2 > 0);
  const margin = margins.length === 0 ? 0 : Math.min(...margins);
  return trimmed(
    lines.flatMap((line) => without(line, margin)),
    "both"
  );
}
function indented3(pieces, { text, from }) {
  return linesOf(pieces).flatMap((line) => {
    const [first2] = line;
    if (isBlank(line) || text === "" || first2?.kind !== "text") return line;
    return [{ ...first2, spelled: { text, marks: [[0, from]] } }, ...line];
  });
}
function linesOf(pieces) {
  const lines = [[]];
  for (const piece of pieces) {
    if (piece.kind !== "text") {
      lines.at(-1)?.push(piece);
      continue;
    }
    const { text } = piece.spelled;
    let at = 0;
    for (let end2 = text.indexOf("\n"); end2 !== -1; end2 = text.indexOf("\n", at)) {
      lines.at(-1)?.push(...stretch(piece, at, end2 + 1));
      lines.push([]);
      at = end2 + 1;
    }
    lines.at(-1)?.push(...stretch(piece, at, text.length));
  }
  return lines;
}
function isBlank(line) {
  return line.every((piece) => piece.kind === "text" && piece.spelled.text.trim() === "");
}
function breakOf(line) {
  const last2 = line.at(-1);
  if (last2?.kind !== "text" || !last2.spelled.text.endsWith("\n")) return [];
  return stretch(last2, last2.spelled.text.length - 1, last2.spelled.text.length);
}
function marginOf([first2]) {
  return first2?.kind === "text" ? /^[ \t]*/.exec(first2.spelled.text)?.[0] ?? "" : "";
}
function sharedStart(one2, other) {
  let length = 0;
  while (length < one2.length && one2[length] === other[length]) length++;
  return one2.slice(0, length);
}
function without(line, margin) {
  const [first2, ...rest] = line;
  if (first2?.kind !== "text") return line;
  const has = Math.min(margin, marginOf(line).length);
  return [...stretch(first2, has, first2.spelled.text.length), ...rest];
}
function withoutEmptyEnds(pieces) {
  const lines = linesOf(pieces);
  while (lines.length > 0 && isBlank(lines[0] ?? [])) lines.shift();
  while (lines.length > 0 && isBlank(lines.at(-1) ?? [])) lines.pop();
  return trimmed(lines.flat(), "end", (char) => char === "\n");
}

// src/source/fold/change-text.ts
function changed2(how, of, call) {
  const said3 = call.args[0]?.value;
  const given2 = said3?.kind === "text" ? said3.spelled.text : void 0;
  switch (how) {
    case "same":
      return of;
    case "strip":
      return trimmed(of, "both", amongst(given2));
    case "lstrip":
      return trimmed(of, "start", amongst(given2));
    case "rstrip":
      return trimmed(of, "end", amongst(given2));
    case "dedent":
      return dedented2(of);
    case "cleandoc":
      return cleaned2(of);
    case "unindent":
      return unindented2(of);
    case "indent":
      return indented3(of, indentOf(call));
    case "pad":
      return padded(of, call);
    case "upper":
      return inCase(of, (text) => text.toUpperCase());
    case "lower":
      return inCase(of, (text) => text.toLowerCase());
    case "removeprefix":
      return without2(of, given2 ?? "", "start");
    case "removesuffix":
      return without2(of, given2 ?? "", "end");
    default:
      return void 0;
  }
}
function amongst(chars) {
  return chars === void 0 ? void 0 : (char) => chars.includes(char);
}
function inCase(of, change) {
  return mapTexts(of, (piece) => {
    const text = change(piece.spelled.text);
    return [text.length === piece.spelled.text.length ? { ...piece, spelled: { ...piece.spelled, text } } : piece];
  });
}
function without2(of, said3, end2) {
  const piece = end2 === "start" ? of[0] : of.at(-1);
  if (piece?.kind !== "text" || said3 === "") return [...of];
  const { text } = piece.spelled;
  if (end2 === "start")
    return text.startsWith(said3) ? [...stretch(piece, said3.length, text.length), ...of.slice(1)] : [...of];
  return text.endsWith(said3) ? [...of.slice(0, -1), ...stretch(piece, 0, text.length - said3.length)] : [...of];
}
function indentOf({ args }) {
  const said3 = args.find(({ name }) => name === "prefix") ?? args[1];
  return said3?.value.kind === "text" ? { text: said3.value.spelled.text, from: said3.value.from } : { text: "", from: 0 };
}
var MOST_PADDING = 1e6;
function padded(of, { args, from }) {
  const [length, fill2] = args.map(({ value: value2 }) => value2);
  const written3 = of.find((piece) => piece.kind === "text");
  if (!written3 || length?.kind !== "constant" || typeof length.value !== "number") return [...of];
  const missing = Math.min(MOST_PADDING, Math.trunc(length.value) - certainText(of).length);
  const by = fill2?.kind === "text" && fill2.spelled.text !== "" ? fill2.spelled.text : " ";
  if (!(missing > 0)) return [...of];
  const text = by.repeat(Math.ceil(missing / by.length)).slice(0, missing);
  return [...of, { ...written3, spelled: { text, marks: [[0, from]] } }];
}

// src/source/fold/format-text.ts
var FIELD2 = /\{\{|\}\}|\{([\w.[\]]{0,200})(?:![ars])?(?::[^{}\n]{0,99})?\}/g;
var DOLLAR = /\$\$|\$(?:([A-Za-z_]\w{0,99})|\{([A-Za-z_]\w{0,99})\})/g;
var PERCENT = /%(?:\((\w{1,100})\)|)[-+ #0]{0,5}\d{0,5}(?:\.\d{0,5})?([sdifrxc%])/g;
function formatted(pieces, field2) {
  let next5 = 0;
  return divided3(
    pieces,
    FIELD2,
    (found) => {
      const [, name] = found;
      return name === "" ? String(next5++) : name;
    },
    field2
  );
}
function percented(pieces, field2) {
  let next5 = 0;
  return divided3(pieces, PERCENT, ([all, name]) => all.endsWith("%") ? void 0 : name ?? String(next5++), field2);
}
function dollared(pieces, field2) {
  return divided3(pieces, DOLLAR, ([, name, braced]) => name ?? braced, field2);
}
function replaced(pieces, from, to, once) {
  if (from === "") return [...pieces];
  let left = once ? 1 : Number.POSITIVE_INFINITY;
  return mapTexts(pieces, (piece) => {
    const parts = [];
    let at = 0;
    const { text } = piece.spelled;
    for (let found = text.indexOf(from); found !== -1 && left > 0; found = text.indexOf(from, at)) {
      parts.push(...stretch(piece, at, found), ...to);
      at = found + from.length;
      left--;
    }
    return [...parts, ...stretch(piece, at, text.length)];
  });
}
function divided3(pieces, pattern, nameOf13, field2) {
  return mapTexts(pieces, (piece) => {
    const parts = [];
    let at = 0;
    for (const found of piece.spelled.text.matchAll(pattern)) {
      const end2 = found.index + found[0].length;
      const name = nameOf13(found);
      parts.push(...stretch(piece, at, found.index));
      if (name === void 0) parts.push(...stretch(piece, end2 - 1, end2));
      else parts.push(...field2(name, found[0], sourceAt(piece.spelled, found.index), piece.module));
      at = end2;
    }
    return [...parts, ...stretch(piece, at, piece.spelled.text.length)];
  });
}

// src/source/fold/given-for.ts
var known3 = /* @__PURE__ */ new WeakMap();
function givenFor(call, name) {
  const given2 = known3.get(call) ?? givenTo2(call);
  known3.set(call, given2);
  return /^\d+$/.test(name) ? given2.numbered[Number(name)] : given2.named.get(name);
}
function givenTo2({ args }) {
  const all = args.flatMap(
    ({ name, value: value2 }) => value2.kind === "list" && name === void 0 ? value2.items.map((item) => ({ name, value: item })) : [{ name, value: value2 }]
  );
  const named3 = /* @__PURE__ */ new Map();
  const add4 = (name, value2) => {
    if (name !== void 0 && !named3.has(name)) named3.set(name, value2);
  };
  for (const { name, value: value2 } of all) add4(name, value2);
  for (const { value: value2 } of all) if (value2.kind === "map") for (const { key, value: of } of value2.entries) add4(key, of);
  return { numbered: all.flatMap(({ name, value: value2 }) => name === void 0 ? [value2] : []), named: named3 };
}

// src/source/literal-json.ts
var DEEPEST12 = 40;
function literalOf2(expr, depth = 0) {
  if (depth > DEEPEST12) return void 0;
  switch (expr.kind) {
    case "text":
      return { value: expr.spelled.text };
    case "constant":
      return { value: expr.value };
    case "joined": {
      const parts = expr.parts.map((part) => literalOf2(part, depth + 1));
      const isText4 = parts.every((part) => typeof part?.value === "string");
      return isText4 ? { value: parts.map((part) => part?.value).join("") } : void 0;
    }
    case "list": {
      const items = expr.items.map((item) => literalOf2(item, depth + 1));
      return items.every((item) => item !== void 0) ? { value: items.map((item) => item?.value) } : void 0;
    }
    case "map": {
      const entries = expr.entries.map(({ key, value: value2 }) => ({ key, found: literalOf2(value2, depth + 1) }));
      if (!entries.every(({ key, found }) => key !== void 0 && found !== void 0)) return void 0;
      return { value: Object.fromEntries(entries.map(({ key = "", found }) => [key, found?.value])) };
    }
    default:
      return void 0;
  }
}
function schemaIn(expr) {
  const value2 = expr && literalOf2(expr)?.value;
  const isSchema3 = typeof value2 === "object" && value2 !== null && !Array.isArray(value2) && "type" in value2;
  return isSchema3 ? JSON.stringify(value2) : void 0;
}

// src/source/fold/json-text.ts
function jsonOf(call, place2, open2) {
  const expr = call.args[0]?.value;
  const { module } = place2;
  const found = expr?.kind === "name" ? resolve(expr.name, expr.from, place2.scope, module, open2) : expr && { expr, module };
  const data = found && literalOf2(found.expr);
  const text = data && jsonText2(call, data.value);
  if (!found || text === void 0) return void 0;
  const { from, to } = found.expr;
  return { spelled: { text, marks: [[0, from]] }, used: { module: found.module, from, to } };
}
function jsonText2(call, value2) {
  const named3 = entriesOf({ ...call, args: call.args.slice(1) });
  if (call.name === "JSON.stringify") return JSON.stringify(value2, null, blanksOf(call.args[2]));
  if (named3.some(({ key = "" }) => !/^(?:indent|ensure_ascii)$/.test(key))) return void 0;
  const indent = blanksOf(call.args.find(({ name }) => name === "indent"));
  const ascii = entryOf(named3, /^ensure_ascii$/);
  const text = pythonJson(value2, indent);
  return ascii?.kind === "constant" && ascii.value === false ? text : text.replace(/[\u0080-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function blanksOf(arg) {
  if (arg?.value.kind === "text") return arg.value.spelled.text.slice(0, 10);
  const count = arg?.value.kind === "constant" ? Number(arg.value.value) : 0;
  return " ".repeat(Math.max(0, Math.min(10, count)));
}
function pythonJson(value2, indent, lead = "\n") {
  if (typeof value2 !== "object" || value2 === null) return JSON.stringify(value2);
  const inner2 = indent === "" ? "" : lead + indent;
  const parts = Array.isArray(value2) ? value2.map((item) => pythonJson(item, indent, inner2)) : Object.entries(value2).map(([key, item]) => `${JSON.stringify(key)}: ${pythonJson(item, indent, inner2)}`);
  const [open2, close4] = Array.isArray(value2) ? ["[", "]"] : ["{", "}"];
  if (parts.length === 0) return open2 + close4;
  return indent === "" ? open2 + parts.join(", ") + close4 : open2 + inner2 + parts.join(`,${inner2}`) + lead + close4;
}

// src/source/fold/list-of.ts
var DEEPEST13 = 60;
function listOf2(expr, place2, open2, budget) {
  return new Listing(open2, budget).of(expr, place2, 0);
}
var Listing = class {
  open;
  budget;
  constructor(open2, budget) {
    this.open = open2;
    this.budget = budget;
  }
  of(expr, place2, depth) {
    if (depth > DEEPEST13 || this.budget.steps < 0) {
      this.budget.cut ??= { module: place2.module, from: expr.from };
      return void 0;
    }
    switch (expr.kind) {
      case "list":
        return this.all(expr.items, place2, depth);
      case "name":
        return this.named(expr, place2, depth);
      case "joined":
        return this.joined(expr.parts, place2, depth);
      case "call":
        return this.made(expr, place2, depth);
      default:
        return void 0;
    }
  }
  /** An item that is the name of a list was spread into this one. */
  all(items, place2, depth) {
    this.budget.steps -= items.length;
    return items.flatMap((item) => item.kind === "name" && this.of(item, place2, depth + 1) || [{ expr: item, place: place2 }]);
  }
  named(expr, place2, depth) {
    const given2 = argumentOf(expr.name, place2);
    if (given2) return this.of(given2.value, given2.place, depth + 1);
    const found = resolve(expr.name, expr.from, place2.scope, place2.module, this.open);
    return found && this.of(found.expr, { ...place2, scope: found.scope, module: found.module }, depth + 1);
  }
  joined(parts, place2, depth) {
    const lists = parts.map((part) => this.of(part, place2, depth + 1));
    return lists.every((list2) => list2 !== void 0) ? lists.flat() : void 0;
  }
  made(call, place2, depth) {
    const { on, args } = call;
    const last2 = call.name.slice(call.name.lastIndexOf(".") + 1);
    const [first2] = args;
    if (last2 === "concat" && on) return this.joined([on, ...args.map(({ value: value2 }) => value2)], place2, depth);
    if (last2 === "filter" && on) return this.of(on, place2, depth + 1)?.filter(({ expr }) => !isNothing3(expr));
    if (/^(?:list|tuple)$/.test(call.name) && first2) return this.of(first2.value, place2, depth + 1);
    const counted3 = numbered3(call);
    if (counted3) return this.repeated(counted3.times, counted3.of, place2, depth);
    return last2 === "map" && on && first2?.value.kind === "lambda" ? this.mapped(on, first2.value, place2, depth) : void 0;
  }
  /** As often as a number says; undefined where that is more than is listed. */
  repeated(times, of, place2, depth) {
    const items = of.kind === "list" ? this.of(of, place2, depth + 1) : [{ expr: of, place: place2 }];
    this.budget.steps -= times * (items?.length ?? 1);
    return items && this.budget.steps >= 0 ? Array.from({ length: times }, () => items).flat() : void 0;
  }
  /** What a function makes of every item; of a list that is not known it makes one that comes as often as it likes. */
  mapped(on, { define }, place2, depth) {
    const scope = scopeFor(define);
    const [value2, ...more] = scope?.returns ?? [];
    if (!scope || !value2 || more.length > 0) return void 0;
    const items = this.of(on, place2, depth + 1);
    const { from, to } = value2;
    if (!items) return [{ expr: { kind: "maybe", from, to, value: value2, loop: true }, place: { ...place2, scope } }];
    return items.map((item) => {
      const args = [{ name: void 0, value: item.expr }];
      const call = { kind: "call", from, to, name: "", on: void 0, args };
      const given2 = new Map([...place2.given ?? [], [scope, { call, place: item.place }]]);
      return { expr: value2, place: { ...place2, scope, given: given2 } };
    });
  }
};
function isNothing3(expr) {
  if (expr.kind === "constant") return !expr.value;
  return expr.kind === "text" && expr.spelled.text === "" || expr.kind === "name" && expr.name === "undefined";
}
var MOST4 = 1e4;
function numbered3({ name, on, args, from, to }) {
  const [first2, second] = args.map(({ value: value2 }) => value2);
  const nothing5 = { kind: "constant", from, to, value: null };
  const found = (times, of) => {
    const count = times?.kind === "constant" && typeof times.value === "number" ? Math.trunc(times.value) : -1;
    return count >= 0 && count <= MOST4 ? { times: count, of } : void 0;
  };
  if (name === "range") {
    const less = second && first2?.kind === "constant" ? Number(first2.value) : 0;
    const all = found(second ?? first2, nothing5);
    return all && { ...all, times: Math.max(0, all.times - less) };
  }
  if (name === "*" && on?.kind === "list") return found(first2, on);
  if (name === "Array") return found(first2, nothing5);
  if (name === "Array.from" && first2?.kind === "map")
    return found(first2.entries.find(({ key }) => key === "length")?.value, nothing5);
  return /(?:^|\.)fill$/.test(name) && on?.kind === "call" && /^(?:new )?Array$/.test(on.name) && first2 ? found(on.args[0]?.value, first2) : void 0;
}

// src/source/fold/repeated.ts
function repeatedBy(times, pieces, at, budget) {
  const count = times?.kind === "constant" && typeof times.value === "number" ? Math.max(0, Math.trunc(times.value)) : void 0;
  if (count === void 0) return [{ kind: "loop", body: pieces, ...at }];
  budget.characters -= certainText(pieces).length * count;
  budget.steps -= pieces.length * count;
  if (!(budget.characters >= 0 && budget.steps >= 0)) return void 0;
  return Array.from({ length: count }, () => pieces).flat();
}

// src/source/fold/slot.ts
function slotOf(expr, { module }) {
  const source2 = module.text.slice(expr.from, Math.min(expr.to, expr.from + 200));
  const name = expr.kind === "name" ? expr.name : source2.replace(/^\$?\{|\}$/g, "").trim().slice(0, 64);
  const raw = expr.kind === "name" ? `{${expr.name}}` : source2.slice(0, 64);
  return [{ kind: "slot", name, raw, from: expr.from, module }];
}
function shown2(value2, language) {
  if (typeof value2 === "number" || typeof value2 === "string") return String(value2);
  if (language === "python") return value2 === null ? "None" : value2 ? "True" : "False";
  return String(value2);
}
function saysMore(pieces) {
  return pieces.length === 0 || pieces.some((piece) => piece.kind !== "slot");
}
function isSentence(text) {
  return text.length > 40 && (text.match(/\S\s+\S/g)?.length ?? 0) > 4;
}

// src/source/fold/fold.ts
var DEEPEST14 = 60;
var Folder = class {
  /** Every literal that went into a text, also of other files. */
  used = [];
  open;
  around = /* @__PURE__ */ new Set();
  budget;
  constructor(open2, budget) {
    this.open = open2;
    this.budget = budget;
  }
  fold(expr, scope, module) {
    return this.one(expr, { scope, module, depth: 0 });
  }
  one(expr, place2) {
    if (place2.depth > DEEPEST14 || this.budget.steps-- < 0) return this.cut(expr, place2);
    const inner2 = { ...place2, depth: place2.depth + 1 };
    const { module } = place2;
    switch (expr.kind) {
      case "text":
        this.budget.characters -= expr.spelled.text.length;
        if (this.budget.characters < 0) return this.cut(expr, place2);
        this.used.push({ module, from: expr.from, to: expr.to });
        return expr.spelled.text === "" ? [] : [{ kind: "text", spelled: expr.spelled, module }];
      case "constant": {
        const text = shown2(expr.value, module.language);
        this.budget.characters -= text.length;
        if (this.budget.characters < 0) return this.cut(expr, place2);
        return text === "" ? [] : [{ kind: "text", spelled: { text, marks: [[0, expr.from]] }, module }];
      }
      case "joined":
        return expr.parts.flatMap((part) => this.one(part, inner2));
      case "name":
        return this.name(expr, inner2);
      case "either":
        return branch(expr.options.map((option) => this.one(option, inner2)));
      case "maybe": {
        const body = this.one(expr.value, inner2);
        return expr.loop ? this.looped(expr, body, inner2) : branch([body, []]);
      }
      case "call":
        return this.call(expr, inner2);
      default:
        return slotOf(expr, place2);
    }
  }
  /** What is not followed is a slot, and reported. */
  cut(expr, place2) {
    this.budget.cut ??= { module: place2.module, from: expr.from };
    return slotOf(expr, place2);
  }
  name(expr, place2) {
    const argument = argumentOf(expr.name, place2);
    if (argument) return this.one(argument.value, { ...argument.place, depth: place2.depth });
    const found = resolve(expr.name, expr.from, place2.scope, place2.module, this.open);
    if (!found || this.around.has(found.expr)) return slotOf(expr, place2);
    this.around.add(found.expr);
    const pieces = this.one(found.expr, { ...place2, scope: found.scope, module: found.module });
    this.around.delete(found.expr);
    return saysMore(pieces) ? pieces : slotOf(expr, place2);
  }
  call(expr, place2) {
    const making = makingOf(expr, place2.module.language);
    if (!making) return this.returned(expr, place2) ?? this.wrapped(expr, place2) ?? slotOf(expr, place2);
    if (making.how === "join") return this.join(expr, making, place2);
    if (making.how === "json") return this.json(expr, place2);
    const of = this.one(making.of, place2);
    if (of.every((piece) => piece.kind === "slot")) return slotOf(expr, place2);
    const field2 = (name, raw, from, module) => this.field(expr, { kind: "slot", name, raw, from, module }, place2);
    const simply = changed2(making.how, of, expr);
    if (simply) return simply;
    switch (making.how) {
      case "format":
        return formatted(of, field2);
      case "dollar":
        return dollared(of, field2);
      case "percent":
        return percented(of, field2);
      case "concat":
        return [...of, ...expr.args.flatMap(({ value: value2 }) => this.one(value2, place2))];
      case "repeat":
        return this.repeat(expr, of, making.times, place2);
      default:
        return this.replace(expr, of, making.how === "replace-once", place2);
    }
  }
  /** What a function of the module returns, where it is one text. */
  returned(call, place2) {
    const key = keyGot(call);
    const found = functionCalled(call, place2, this.open);
    const [value2, ...more] = found?.scope.returns ?? (key ? [key] : []);
    if (!value2 || more.length > 0 || this.around.has(value2)) return void 0;
    this.around.add(value2);
    const given2 = found && new Map([...place2.given ?? [], [found.scope, { call, place: place2 }]]);
    const pieces = this.one(value2, { ...place2, ...found, ...given2 && { given: given2 } });
    this.around.delete(value2);
    return pieces.some((piece) => piece.kind !== "slot") ? pieces : void 0;
  }
  /** What a function that is not known is given, where that is a text of some length: it is nearer to what is sent than nothing. */
  wrapped({ args }, place2) {
    const [first2] = args;
    const pieces = first2 ? this.one(first2.value, place2) : [];
    return isSentence(certainText(pieces)) ? pieces : void 0;
  }
  repeat(expr, of, times, place2) {
    const repeated2 = repeatedBy(times, of, { from: expr.from, module: place2.module }, this.budget);
    return repeated2 ?? this.cut(expr, place2);
  }
  /** A text for each of what a loop takes, where that is written out; once where it is not known. */
  looped(expr, body, place2) {
    const items = expr.over && listOf2(expr.over, place2, this.open, this.budget);
    const { from, to } = expr;
    const times = items && { kind: "constant", from, to, value: items.length };
    return repeatedBy(times, body, { from, module: place2.module }, this.budget) ?? this.cut(expr, place2);
  }
  replace(expr, of, once, place2) {
    const [from, to] = expr.args;
    if (from?.value.kind !== "text" || !to) return of;
    const into = this.one(to.value, place2);
    return replaced(of, from.value.spelled.text, into, once);
  }
  /** What an argument puts in the place of a field. An argument that is not certain is a slot by the field's name. */
  field(call, slot, place2) {
    const given2 = givenFor(call, slot.name);
    const named3 = /^\d+$/.test(slot.name) && given2?.kind === "name" ? { ...slot, name: given2.name } : slot;
    const pieces = given2 ? this.one(given2, place2) : [];
    return pieces.some((piece) => piece.kind !== "slot") ? pieces : [named3];
  }
  join(expr, making, place2) {
    const items = listOf2(making.of, place2, this.open, this.budget);
    if (!items) return slotOf(expr, place2);
    const between = this.one(making.between, place2);
    const pieces = [];
    for (const [i, { expr: item, place: at }] of items.entries()) {
      if (this.budget.steps < 0) return this.cut(expr, place2);
      const inner2 = { ...at, depth: place2.depth };
      const lead = i === 0 ? [] : between;
      if (item.kind === "maybe") {
        const body = [...lead, ...this.one(item.value, inner2)];
        for (const piece of item.loop ? this.looped(item, body, inner2) : branch([body, []])) pieces.push(piece);
      } else pieces.push(...lead, ...this.one(item, inner2));
    }
    return pieces;
  }
  json(call, place2) {
    if (this.budget.characters < 0) return this.cut(call, place2);
    const found = jsonOf(call, place2, this.open);
    if (!found) return slotOf(call, place2);
    this.budget.characters -= found.spelled.text.length;
    if (this.budget.characters < 0) return this.cut(call, place2);
    this.used.push(found.used);
    return [{ kind: "text", spelled: found.spelled, module: found.used.module }];
  }
};

// src/source/marks.ts
var MARK2 = /^(?:#+|\/\/+!?|\/\*+!?|--+|<!--|\*)?[ \t]*promptcost:[ \t]*([^\n]*)/;
var MOST5 = 1e3;
function marksIn(text, comments) {
  if (!text.includes("promptcost:")) return [];
  return comments().flatMap((span) => markIn2(text, span) ?? []).slice(0, MOST5);
}
function markIn2(text, { from, to }) {
  const said3 = MARK2.exec(text.slice(from, Math.min(to, from + 500)))?.[1];
  if (said3 === void 0) return void 0;
  const line = text.slice(text.lastIndexOf("\n", from - 1) + 1, from);
  const [first2 = "", ...fields] = said3.replace(/(?:\*\/|-->)\s*$/, "").trim().split(/\s+/);
  const word2 = /^[\w-]*/.exec(first2)?.[0] ?? "";
  const mark = {
    from,
    to,
    says: word2 === "prompt" || word2 === "ignore" ? word2 : void 0,
    model: void 0,
    callsPerMonth: void 0,
    outputTokens: void 0,
    trails: line.trim() !== "",
    problem: void 0
  };
  if (mark.says === void 0) mark.problem = { problem: "word", word: word2 };
  if (mark.says === "prompt") for (const field2 of fields) take2(field2, mark);
  return mark;
}
function take2(field2, mark) {
  const equals = field2.indexOf("=");
  const [key, value2] = equals === -1 ? [field2, ""] : [field2.slice(0, equals), field2.slice(equals + 1)];
  const number = /^\d{1,12}$/.test(value2) ? Number(value2) : void 0;
  if (key === "model" && /^[\w./:@-]{1,200}$/.test(value2)) mark.model = value2;
  else if (key === "calls_per_month" && number !== void 0) mark.callsPerMonth = number;
  else if (key === "output_tokens" && number !== void 0) mark.outputTokens = number;
  else mark.problem ??= { problem: MARK_KEYS.some((known5) => known5 === key) ? "value" : "key", word: key };
}
var MARK_WORDS = ["prompt", "ignore"];
var MARK_KEYS = ["model", "calls_per_month", "output_tokens"];
var NEAR2 = 12;
function marked2(marks, items, text) {
  const found = /* @__PURE__ */ new Map();
  const ordered = marks.length === 0 ? [] : [...items].sort((a, b) => a.from - b.from);
  for (const mark of marks) {
    const about = mark.trails ? onLine(mark, ordered, text) : behind(mark, ordered, text);
    for (const item of about) found.set(item, mark);
    if (about.length === 0) mark.problem ??= { problem: "no-literal", word: mark.says ?? "" };
  }
  return found;
}
function onLine(mark, items, text) {
  const start2 = text.lastIndexOf("\n", mark.from - 1) + 1;
  const ends2 = items.filter(({ to }) => to > start2 && to <= mark.from);
  const starts = items.filter(({ from, to }) => from >= start2 && from < mark.from && to > mark.from);
  return starts.length > 0 ? starts : ends2;
}
function behind(mark, items, text) {
  const first2 = items.find(({ from }) => from >= mark.to);
  if (!first2) return [];
  const between = text.slice(mark.to, Math.min(first2.from, mark.to + 1e4));
  const code2 = between.split("\n").filter((line) => !/^\s*(?:#|\/\/|\*|\/\*|@|$)/.test(line));
  return code2.length > NEAR2 ? [] : items.filter(({ from }) => from === first2.from);
}

// src/source/without-parts.ts
function withoutParts(all, module) {
  const ordered = [...all].sort((a, b) => b.used.length - a.used.length || rank(a) - rank(b));
  const holders2 = /* @__PURE__ */ new Map();
  const kept3 = [];
  for (const found of ordered) {
    const own2 = found.used;
    const [first2, ...rest] = own2;
    const around = first2 && !found.candidate.whole && [...holders2.get(keyOf(first2)) ?? []].find((each) => rest.every((used) => holders2.get(keyOf(used))?.has(each)));
    if (around && around.used.length === own2.length) {
      merge(around, found);
      continue;
    }
    if (around && found.why !== "taken") continue;
    kept3.push(found);
    for (const used of own2) {
      const known5 = holders2.get(keyOf(used)) ?? /* @__PURE__ */ new Set();
      holders2.set(keyOf(used), known5.add(found));
    }
  }
  return kept3.filter(({ used }) => used.some((each) => each.module === module)).sort((a, b) => a.from - b.from);
}
function keyOf({ module, from }) {
  return `${module.path}\0${from}`;
}
function rank({ candidate }) {
  return candidate.kind === "request" ? 0 : candidate.kind === "tool" ? 1 : 2;
}
function merge(around, named3) {
  const { candidate } = around;
  around.mark ??= named3.mark;
  const isNamed3 = candidate.kind === "request" && named3.candidate.kind === "text" && !named3.candidate.returned;
  if (isNamed3 || named3.why === "taken") around.key ||= named3.name;
  if (named3.why === "taken") around.why = "taken";
}
function askedFor(taken, requests) {
  const [first2] = taken.used;
  if (!first2) return void 0;
  return requests.find(({ used }) => used.some((each) => each.module === first2.module && each.from === first2.from));
}

// src/source/find-prompts.ts
var MOST_CHARACTERS = 4 * 2 ** 20;
function promptsIn(module, open2, { take: take6 } = {}) {
  const candidates = candidatesIn(module);
  const flow = flowIn(
    module,
    candidates.filter(({ kind, weak }) => kind === "request" && !weak)
  );
  const marks = marked2(
    module.marks,
    candidates.filter(({ names: names2 }) => names2.at(-1) !== "__doc__"),
    module.text
  );
  const budget = { steps: 1e6 + module.text.length, characters: 4 * MOST_CHARACTERS };
  const requests = [];
  const accepted = candidates.flatMap((candidate) => {
    const found = foldOne(candidate, module, open2, budget);
    const text = [...found.messages.map(({ pieces }) => certainText(pieces)), ...found.described.map(certainText)].join(
      "\n"
    );
    const mark = marks.get(candidate);
    const isNamed3 = isNameable(candidate, text) && take6?.takes(found.name);
    const byRules = take6 === void 0 || take6.alsoFound ? judge(candidate, text, module, flow) : void 0;
    if (candidate.kind === "request") requests.push({ ...found, why: "message", mark });
    const why = isNamed3 ? "taken" : mark?.says === "prompt" && text.trim() !== "" ? "marked" : byRules;
    return why ? [{ ...found, why, mark }] : [];
  });
  const kept3 = withoutParts(accepted, module).map((found) => asAsked(found, requests));
  const names = take6 ? [...new Set(candidates.filter((each) => each.names.length > 0).map(nameOf9))] : [];
  const elsewhere = requests.filter(({ used }) => used.length > 0 && used.every((each) => each.module !== module));
  return { found: withKeys(kept3), elsewhere, cut: budget.cut, names };
}
function isNameable({ names, calls, kind }, text) {
  if (text.trim() === "" || names.at(-1) === "__doc__") return false;
  return kind !== "text" || calls.length === 0 || text.trim().length >= ENOUGH2;
}
var ENOUGH2 = 45;
function asAsked(found, requests) {
  const { candidate, why } = found;
  const request = (why === "taken" || why === "marked") && !candidate.asks ? askedFor(found, requests) : void 0;
  if (!request) return found;
  const { asks: asks2, scope } = request.candidate;
  return { ...found, asked: { expr: asks2, scope } };
}
function foldOne(candidate, module, open2, budget) {
  const folder = new Folder(open2, budget);
  const { scope, tool, parts } = candidate;
  const messages = parts.map(({ role, exprs }) => ({ role, pieces: exprs.flatMap((expr) => folder.fold(expr, scope, module)) })).filter(({ pieces }) => pieces.length > 0);
  const texts = tool ? [...tool.description ? [tool.description] : [], ...tool.texts] : [];
  const described4 = texts.map((expr) => folder.fold(expr, scope, module));
  return { key: "", name: nameOf9(candidate), candidate, messages, used: folder.used, from: candidate.from, described: described4 };
}
function nameOf9({ scope, names, asks: asks2, tool }) {
  const bound = names.filter((name) => name !== "__doc__");
  const own2 = tool && bound.length === 0 && tool.name !== scope.path.at(-1) ? [tool.name] : bound;
  const called = asks2 && scope.path.length > 0 ? own2.filter(isPromptName) : own2;
  const last2 = asks2?.kind === "call" && called.length + scope.path.length === 0 ? asks2.name.split(".").slice(-1) : [];
  return [...scope.path, ...called, ...last2].join(".").replace(/[^\w.$-]+/g, "-").slice(0, 200);
}
function withKeys(all) {
  const taken = /* @__PURE__ */ new Map();
  return all.map((found) => {
    const key = found.key || found.name || "prompt";
    const ordinal = (taken.get(key) ?? 0) + 1;
    taken.set(key, ordinal);
    return { ...found, key: ordinal === 1 ? key : `${key}.${ordinal}` };
  });
}

// src/source/mark-notes.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
function markNotes({ problem, from }, { place: place2 }) {
  if (!problem) return [];
  const known5 = problem.problem === "word" ? MARK_WORDS : problem.problem === "key" ? MARK_KEYS : [];
  const word2 = /^[\w.-]{1,40}$/.test(problem.word) ? problem.word : "something";
  const nearest = known5.find((each) => (0, import_fastest_levenshtein.distance)(each, word2) <= 2);
  return [{ kind: "mark", severity: "warn", at: place2(from), ...problem, word: word2, ...nearest && { nearest } }];
}

// src/source/may-hold-prompts.ts
var HINTS = /prompt|instruction|persona|backstory|messages?\b|role["']?\s*[:=]|["']system["']|\bsystem\s*[=:]|you are |your (?:task|job|role|goal) |\bllm\b|openai|anthropic|gemini|langchain|dspy|pydantic_ai|crewai|@tool\b|_tool\b|Tool\b|\btools\s*[=:]\s*\[|response_?(?:format|model)|output_type|structured_?output|inputSchema|input_schema|parameters|_(?:SYSTEM|USER|RULES|EXAMPLES?)\b/i;
function mayHoldPrompts(text) {
  return HINTS.test(text);
}

// src/source/depth.ts
var DEEPEST15 = 150;
var Depth = class {
  /** The offset of the first node below which there is text that is not looked at. */
  reached;
  text;
  constructor(text) {
    this.text = text;
  }
  isTooDeep(depth, { from, to }) {
    if (depth <= DEEPEST15) return false;
    if (this.reached === void 0 && /["'`]/.test(this.text.slice(from, to))) this.reached = from;
    return true;
  }
};

// src/source/syntax-node.ts
function childrenOf(node) {
  const children = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}
function partsOf4(node) {
  return childrenOf(node).filter(({ name, from, to }) => /^[A-Z]/.test(name) && !/Comment$|Op$/.test(name) && to > from);
}
function dividedBy(nodes2, divides) {
  const groups = [[]];
  for (const node of nodes2) {
    if (divides(node)) groups.push([]);
    else groups.at(-1)?.push(node);
  }
  return groups;
}
function isExpression({ name }) {
  return /^[A-Z]/.test(name) && name !== "Comment";
}
function chained(node, isOne) {
  const parts = [];
  let left = node;
  while (left && isOne(left)) {
    if (left.lastChild) parts.push(left.lastChild);
    left = left.firstChild;
  }
  if (left) parts.push(left);
  return parts.reverse();
}

// src/source/summed.ts
function summed2({ from, to }, parts) {
  const isNumber = parts.some((part) => part.kind === "constant" && typeof part.value === "number") && parts.every((part) => /^(?:constant|name|other)$/.test(part.kind));
  return isNumber ? { kind: "other", from, to, mute: true, inner: [] } : { kind: "joined", from, to, parts };
}

// src/source/javascript/string-literal.ts
var ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,8})\}|([0-3]?[0-7]{1,2})|(\r\n|[\s\S]))/y;
var SIMPLE = /* @__PURE__ */ new Map([
  ["n", "\n"],
  ["t", "	"],
  ["r", "\r"],
  ["b", "\b"],
  ["f", "\f"],
  ["v", "\v"],
  ["\n", ""],
  ["\r\n", ""],
  ["\r", ""],
  ["\u2028", ""],
  ["\u2029", ""]
]);
function spell(source2, from, to, raw) {
  const out = new Speller();
  let at = from;
  while (at < to) {
    let next5 = at;
    while (next5 < to && source2.charCodeAt(next5) !== 13 && (raw || source2.charCodeAt(next5) !== 92)) next5++;
    out.add(source2.slice(at, next5), at);
    if (next5 >= to) break;
    at = next5 + take3(source2, next5, out);
  }
  return out.done();
}
function take3(source2, at, out) {
  if (source2[at] === "\r") {
    out.escape("\n", at);
    return source2[at + 1] === "\n" ? 2 : 1;
  }
  ESCAPE.lastIndex = at;
  const found = ESCAPE.exec(source2);
  if (!found) {
    out.add("\\", at);
    return 1;
  }
  const [all, x, short, long, octal, simple = ""] = found;
  const code2 = octal === void 0 ? Number.parseInt(x ?? short ?? long ?? "", 16) : Number.parseInt(octal, 8);
  if (code2 <= 1114111) out.escape(String.fromCodePoint(code2), at);
  else out.escape(SIMPLE.get(simple) ?? simple, at);
  return all.length;
}

// src/source/javascript/literals.ts
function quotedOf(node, text) {
  const { from, to } = node;
  const closed = to - from >= 2 && text[to - 1] === text[from];
  return { kind: "text", from, to, spelled: spell(text, from + 1, closed ? to - 1 : to, false) };
}
function templateOf2(node, text, raw, read3) {
  const { from, to } = node;
  const closed = to - from >= 2 && text[to - 1] === "`";
  const end2 = closed ? to - 1 : to;
  const slots = partsOf4(node).filter(({ name }) => name === "Interpolation");
  const piece = (start2, stop) => ({
    kind: "text",
    from: start2,
    to: stop,
    spelled: spell(text, start2, stop, raw)
  });
  if (slots.length === 0) return { ...piece(from + 1, end2), from, to };
  const parts = [];
  let at = from + 1;
  for (const slot of slots) {
    if (slot.from > at) parts.push(piece(at, slot.from));
    const value2 = partsOf4(slot).find(({ name }) => !/^Interpolation/.test(name)) ?? slot.getChild("this");
    parts.push(value2 ? read3(value2) : { kind: "other", from: slot.from, to: slot.to, mute: true, inner: [] });
    at = slot.to;
  }
  if (end2 > at) parts.push(piece(at, end2));
  return { kind: "joined", from, to, parts };
}
function constantOf3(node, text) {
  const { from, to } = node;
  const said3 = text.slice(from, to);
  const number = Number(said3.replaceAll("_", ""));
  const word2 = said3 === "true" ? true : said3 === "false" ? false : null;
  return { kind: "constant", from, to, value: Number.isNaN(number) ? word2 : number };
}

// src/source/javascript/spread.ts
function spread(value2) {
  if (value2.kind === "list") return value2.items;
  const { from, to } = value2;
  if (value2.kind === "maybe" && value2.value.kind === "list")
    return value2.value.items.map((item) => ({ kind: "maybe", from, to, value: item, loop: false }));
  if (value2.kind === "either")
    return value2.options.flatMap(
      (option) => spread(option).map((item) => ({ kind: "maybe", from, to, value: item, loop: false }))
    );
  return [value2];
}

// src/source/javascript/tags.ts
var OTHER_LANGUAGES = /(?:^|\.)(?:gql|graphql|sql|css|html|svg|styled|keyframes|injectGlobal|createGlobalStyle|glsl|regex|groq)$|^styled\./;
var PLAIN = /(?:^|\.)(?:prompt|text|md|markdown|fmt|xml|template|system|user|assistant|str|endent)$/;

// src/source/javascript/expressions.ts
var JavascriptExpressions = class {
  text;
  depth;
  define;
  constructor(text, depth, define) {
    this.text = text;
    this.depth = depth;
    this.define = define;
  }
  one(node, depth) {
    const { from, to, name } = node;
    if (this.depth.isTooDeep(depth, node)) return { kind: "other", from, to, mute: true, inner: [] };
    switch (name) {
      case "String":
        return quotedOf(node, this.text);
      case "TemplateString":
        return templateOf2(node, this.text, false, (value2) => this.one(value2, depth + 1));
      case "Number":
      case "BooleanLiteral":
      case "null":
        return constantOf3(node, this.text);
      case "VariableName":
      case "this":
        return { kind: "name", from, to, name: this.text.slice(from, to) };
      case "ArrowFunction":
      case "FunctionExpression":
        return { kind: "lambda", from, to, define: this.define(node, "", depth + 1) };
      case "ArrayExpression":
        return { kind: "list", from, to, items: this.items(node, depth) };
      case "ObjectExpression":
        return { kind: "map", from, to, entries: this.entries(node, depth) };
      case "RegExp":
      case "JSXElement":
      case "JSXSelfClosingTag":
      case "ClassExpression":
        return { kind: "other", from, to, mute: true, inner: [] };
      default:
        return this.compound(node, depth);
    }
  }
  args(list2, depth) {
    return this.items(list2, depth).map((value2) => ({ name: void 0, value: value2 }));
  }
  compound(node, depth) {
    const parts = partsOf4(node);
    const { from, to } = node;
    switch (node.name) {
      case "MemberExpression":
        return this.member(node, depth);
      case "CallExpression":
      case "NewExpression":
        return this.call(node, depth);
      case "TaggedTemplateExpression":
        return this.tagged(node, depth);
      case "BinaryExpression":
        return this.binary(node, depth);
      case "ConditionalExpression":
        return { kind: "either", from, to, options: parts.slice(1).map((part) => this.one(part, depth + 1)) };
      case "ParenthesizedExpression":
      case "AwaitExpression":
      case "PostfixExpression":
        return parts.length > 0 && parts[0] ? this.one(parts[0], depth + 1) : this.other(node, parts, depth);
      default:
        return this.other(node, parts, depth);
    }
  }
  /** What is spread out of one of two lists is there under a condition. */
  items(node, depth) {
    return dividedBy(childrenOf(node), ({ name }) => name === ",").flatMap((group) => {
      const value2 = group.find(
        ({ name }) => /^[A-Z]/.test(name) && !/Comment$|^Spread$/.test(name) || /^(?:this|null)$/.test(name)
      );
      if (!value2) return [];
      const read3 = this.one(value2, depth + 1);
      return group.some(({ name }) => name === "Spread") ? spread(read3) : [read3];
    });
  }
  entries(node, depth) {
    return partsOf4(node).filter(({ name }) => name === "Property").flatMap((property2) => {
      const children = childrenOf(property2).filter(({ name }) => !/Comment$/.test(name));
      const [first2] = children;
      if (!first2) return [];
      const key = first2.name === "PropertyDefinition" ? this.text.slice(first2.from, first2.to) : this.keyOf(first2);
      if (children.some(({ name }) => name === "ParamList")) {
        const { from, to } = property2;
        return [{ key, value: { kind: "lambda", from, to, define: this.define(property2, key ?? "", depth + 1) } }];
      }
      const colon = children.findIndex(({ name }) => name === ":");
      const value2 = children.slice(colon + 1).find(({ name }) => /^(?:[A-Z]|this$|null$)/.test(name) && name !== "Spread");
      if (!value2) return [];
      if (value2 === first2) return [{ key, value: { kind: "name", from: first2.from, to: first2.to, name: key ?? "" } }];
      return [{ key: colon === -1 ? void 0 : key, value: this.one(value2, depth + 1) }];
    });
  }
  keyOf(node) {
    if (node.name === "Number") return this.text.slice(node.from, node.to);
    if (node.name !== "String") return void 0;
    const key = quotedOf(node, this.text);
    return key.kind === "text" ? key.spelled.text : void 0;
  }
  member(node, depth) {
    const { from, to } = node;
    const on = node.firstChild && this.one(node.firstChild, depth + 1);
    const last2 = node.lastChild;
    if (!on || !last2) return this.other(node, [], depth);
    const inner2 = last2.name === "]" ? last2.prevSibling : void 0;
    const key = /PropertyName$/.test(last2.name) ? this.text.slice(last2.from, last2.to) : inner2 ? this.keyOf(inner2) : void 0;
    if (on.kind === "name" && key !== void 0) return { kind: "name", from, to, name: `${on.name}.${key}` };
    return { kind: "other", from, to, mute: false, inner: [on] };
  }
  call(node, depth) {
    const { from, to } = node;
    const callee = node.name === "NewExpression" ? childrenOf(node)[1] : node.firstChild;
    const list2 = node.getChild("ArgList");
    if (!callee) return this.other(node, [], depth);
    const args = list2 ? this.args(list2, depth + 1) : [];
    const on = callee.name === "MemberExpression" ? callee.firstChild : null;
    if (!on) {
      const isName = callee.name === "VariableName";
      const name = isName ? this.text.slice(callee.from, callee.to) : "";
      return { kind: "call", from, to, name, on: isName ? void 0 : this.one(callee, depth + 1), args };
    }
    const read3 = this.one(on, depth + 1);
    const last2 = callee.lastChild?.name === "PropertyName" ? this.text.slice(callee.lastChild.from, callee.lastChild.to) : "";
    return { kind: "call", from, to, name: read3.kind === "name" ? `${read3.name}.${last2}` : last2, on: read3, args };
  }
  tagged(node, depth) {
    const { from, to } = node;
    const tag = node.firstChild && this.one(node.firstChild, depth + 1);
    const template = node.getChild("TemplateString");
    const name = tag?.kind === "name" || tag?.kind === "call" ? tag.name : "";
    if (!template || OTHER_LANGUAGES.test(name)) return { kind: "other", from, to, mute: true, inner: [] };
    const read3 = templateOf2(template, this.text, name === "String.raw", (value2) => this.one(value2, depth + 1));
    if (name === "String.raw" || PLAIN.test(name)) return read3;
    return { kind: "call", from, to, name, on: void 0, args: [{ name: void 0, value: read3 }] };
  }
  binary(node, depth) {
    const { from, to } = node;
    const operator = this.operatorOf(node);
    if (operator === "+") {
      const parts = chained(node, (each) => each.name === "BinaryExpression" && this.operatorOf(each) === "+");
      return summed2(
        node,
        parts.map((part) => this.one(part, depth + 1))
      );
    }
    const [left, right] = [node.firstChild, node.lastChild];
    if (!left || !right) return this.other(node, [], depth);
    if (operator === "as" || operator === "satisfies") return this.one(left, depth + 1);
    if (operator === "&&") return { kind: "maybe", from, to, value: this.one(right, depth + 1), loop: false };
    const options = [this.one(left, depth + 1), this.one(right, depth + 1)];
    if (operator === "||" || operator === "??") return { kind: "either", from, to, options };
    return { kind: "other", from, to, mute: /^[=!<>]|^in|^instanceof/.test(operator), inner: options };
  }
  operatorOf(node) {
    const operator = childrenOf(node).find(({ name }) => /Op$|^(?:as|satisfies|in|instanceof)$/.test(name));
    return operator ? this.text.slice(operator.from, operator.to) : "";
  }
  other(node, parts, depth) {
    const { from, to } = node;
    const inner2 = parts.filter(({ name }) => !/^Type|^Spread$/.test(name));
    return { kind: "other", from, to, mute: false, inner: inner2.map((part) => this.one(part, depth + 1)) };
  }
};

// src/source/javascript/imports.ts
function importsIn2(node, text) {
  const module = moduleOf(node, text);
  if (module === void 0) return [];
  const found = [];
  const group = node.getChild("ImportGroup");
  if (group) found.push(...namesIn2(group, module, text));
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name !== "VariableDefinition") continue;
    const isWhole = child.prevSibling?.name === "as";
    found.push([text.slice(child.from, child.to), { module, name: isWhole ? void 0 : "default" }]);
  }
  return found;
}
function exportsFrom(node, text) {
  const module = node.getChild("from") ? moduleOf(node, text) : void 0;
  if (module === void 0) return [];
  const group = node.getChild("ExportGroup");
  if (group) return namesIn2(group, module, text);
  return node.getChild("Star") ? [[`* ${module}`, { module, name: void 0 }]] : [];
}
function requiredBy(target, value2, text) {
  const call = value2.name === "AwaitExpression" ? value2.lastChild : value2;
  const callee = call?.firstChild;
  if (call?.name !== "CallExpression" || !callee || !/^(?:require|import)$/.test(text.slice(callee.from, callee.to)))
    return [];
  const list2 = call.getChild("ArgList");
  const module = list2 && moduleOf(list2, text);
  if (module === null || module === void 0) return [];
  if (target.name === "VariableDefinition") return [[text.slice(target.from, target.to), { module, name: void 0 }]];
  return target.getChildren("PatternProperty").flatMap((property2) => {
    const names = childrenOf(property2).filter(
      ({ name }) => /^(?:PropertyName|VariableDefinition|PropertyDefinition)$/.test(name)
    );
    const [first2] = names;
    const last2 = names.at(-1);
    return first2 && last2 ? [[text.slice(last2.from, last2.to), { module, name: text.slice(first2.from, first2.to) }]] : [];
  });
}
function namesIn2(group, module, text) {
  return text.slice(group.from + 1, group.to - 1).split(",").flatMap((item) => {
    const [, name, local] = /^\s*(?:type\s+)?([\w$]+)(?:\s+as\s+([\w$]+))?\s*$/.exec(item) ?? [];
    return name === void 0 ? [] : [[local ?? name, { module, name }]];
  });
}
function moduleOf(node, text) {
  const string = node.getChild("String");
  return string ? text.slice(string.from + 1, string.to - 1) : void 0;
}

// src/source/javascript/name-of.ts
function nameOf10(node, text) {
  const name = partsOf4(node).find(
    (part) => /^(?:VariableDefinition|PropertyDefinition|PrivatePropertyDefinition|TypeDefinition|PropertyName)$/.test(part.name)
  );
  return name ? text.slice(name.from, name.to) : "";
}

// src/source/javascript/params.ts
function paramsOf(node, text, read3) {
  const list2 = node.getChild("ParamList");
  const named3 = (name) => name ? text.slice(name.from, name.to) : "";
  if (!list2)
    return partsOf4(node).filter((part) => part.name === "VariableDefinition").map((part) => ({ name: named3(part), type: void 0, value: void 0 }));
  return dividedBy(childrenOf(list2), (each) => each.name === ",").map((group) => {
    const equals = group.findIndex((each) => each.name === "Equals");
    const value2 = equals === -1 ? void 0 : group[equals + 1];
    const name = named3(group.find((each) => each.name === "VariableDefinition"));
    const pattern = group.find((each) => each.name === "ObjectPattern");
    const keys = pattern?.getChildren("PatternProperty").flatMap((each) => named3(each.getChild("VariableDefinition") ?? void 0) || []);
    return { name, type: void 0, value: value2 && read3(value2), ...keys && { keys } };
  });
}

// src/source/javascript/taken-apart.ts
function takenApart(pattern, value2, text, read3) {
  const parts = pattern.name === "ObjectPattern" ? keysOf2(pattern, text) : placesOf2(pattern, text);
  const binds = parts.flatMap(({ key, local, given: given2 }) => {
    const taken = memberOf(value2, key, pattern);
    if (!taken) return [];
    const { from: from2, to: to2 } = pattern;
    const either = given2 && { kind: "either", from: from2, to: to2, options: [taken, read3(given2)] };
    return [{ kind: "bind", from: from2, to: to2, target: local, how: "is", value: either ?? taken }];
  });
  const { from, to } = value2;
  return value2.kind === "name" ? binds : [...binds, { kind: "bind", from, to, target: "", how: "is", value: value2 }];
}
function keysOf2(pattern, text) {
  return pattern.getChildren("PatternProperty").flatMap((property2) => {
    const children = childrenOf(property2);
    const names = children.filter(({ name }) => /^(?:PropertyName|VariableDefinition)$/.test(name));
    const [key, local = key] = names;
    if (!key || !local || property2.getChild("Spread")) return [];
    return [{ key: text.slice(key.from, key.to), local: text.slice(local.from, local.to), given: defaultIn(children) }];
  });
}
function placesOf2(pattern, text) {
  return dividedBy(childrenOf(pattern).slice(1, -1), ({ name }) => name === ",").flatMap((group, i) => {
    const local = group.find(({ name }) => name === "VariableDefinition");
    if (!local || group.some(({ name }) => name === "Spread")) return [];
    return [{ key: String(i), local: text.slice(local.from, local.to), given: defaultIn(group) }];
  });
}
function defaultIn(nodes2) {
  const equals = nodes2.findIndex(({ name }) => name === "Equals");
  return equals === -1 ? void 0 : nodes2[equals + 1];
}
function memberOf(value2, key, { from, to }) {
  if (value2.kind === "name") return { kind: "name", from, to, name: `${value2.name}.${key}` };
  if (value2.kind === "map") return value2.entries.find((entry) => entry.key === key)?.value;
  return value2.kind === "list" ? value2.items[Number(key)] : void 0;
}

// src/source/javascript/read-javascript.ts
function readJavascript(tree, text) {
  const imports = /* @__PURE__ */ new Map();
  const reader = new Statements(text, imports);
  const body = reader.all(tree.topNode, 0);
  return { body, imports, tooDeep: reader.depth.reached };
}
var FUNCTION = /^(?:ArrowFunction|FunctionExpression|FunctionDeclaration|MethodDeclaration)$/;
var Statements = class {
  depth;
  text;
  imports;
  expressions;
  constructor(text, imports) {
    this.text = text;
    this.imports = imports;
    this.depth = new Depth(text);
    const define = (node, name, depth) => this.define(node, name, depth);
    this.expressions = new JavascriptExpressions(text, this.depth, define);
  }
  all(node, depth) {
    if (this.depth.isTooDeep(depth, node)) return [];
    return childrenOf(node).flatMap((child) => this.one(child, depth + 1));
  }
  one(node, depth) {
    const { from, to, name } = node;
    switch (name) {
      case "VariableDeclaration":
        return this.declare(node, depth);
      case "ExpressionStatement":
        return partsOf4(node).flatMap((part) => this.expression(part, depth));
      case "ReturnStatement": {
        const value2 = partsOf4(node)[0] ?? node.getChild("this");
        return value2 ? [{ kind: "returns", from, to, value: this.expressions.one(value2, depth + 1) }] : [];
      }
      case "ThrowStatement":
        return [];
      case "ImportDeclaration":
        for (const [local, found] of importsIn2(node, this.text)) this.imports.set(local, found);
        return [];
      case "ExportDeclaration":
        for (const [local, found] of exportsFrom(node, this.text)) this.imports.set(local, found);
        return this.exported(node, depth);
      case "FunctionDeclaration":
      case "MethodDeclaration":
        return [this.define(node, nameOf10(node, this.text), depth)];
      case "ClassDeclaration":
        return [this.classOf(node, depth)];
      case "PropertyDeclaration":
        return this.property(node, depth);
      case "EnumDeclaration":
        return this.enumOf(node, depth);
      default:
        return this.other(node, depth);
    }
  }
  declare(node, depth) {
    return dividedBy(childrenOf(node), ({ name }) => name === ",").flatMap((group) => {
      const target = group.find(({ name }) => /^(?:VariableDefinition|ObjectPattern|ArrayPattern)$/.test(name));
      const equals = group.findIndex(({ name }) => name === "Equals");
      const value2 = equals === -1 ? void 0 : group.slice(equals + 1).find(({ name }) => /^(?:[A-Z]|this$|null$)/.test(name) && !/Comment$/.test(name));
      if (!target || !value2) return [];
      for (const [local, found] of requiredBy(target, value2, this.text)) this.imports.set(local, found);
      if (target.name === "VariableDefinition")
        return this.bound(node, this.text.slice(target.from, target.to), value2, depth);
      const read3 = this.expressions.one(value2, depth + 1);
      return takenApart(target, read3, this.text, (inner2) => this.expressions.one(inner2, depth + 1));
    });
  }
  /** A function that is bound to a name is one of that name. */
  bound(node, target, value2, depth) {
    const { from, to } = node;
    if (target !== "" && FUNCTION.test(value2.name)) return [this.define(value2, target, depth)];
    return [{ kind: "bind", from, to, target, how: "is", value: this.expressions.one(value2, depth + 1) }];
  }
  expression(node, depth) {
    const { from, to } = node;
    if (node.name === "String") return [];
    const [target, value2] = node.name === "AssignmentExpression" ? [node.firstChild, node.lastChild] : [];
    if (!target || !value2) return [{ kind: "does", from, to, value: this.expressions.one(node, depth + 1) }];
    const read3 = this.expressions.one(target, depth + 1);
    const name = read3.kind === "name" ? read3.name.replace(/^(?:module\.)?exports\./, "") : "";
    const adds = this.text.slice(target.to, value2.from).includes("+=");
    if (!adds) return this.bound(node, name, value2, depth);
    return name === "" ? [] : [{ kind: "bind", from, to, target: name, how: "adds", value: this.expressions.one(value2, depth + 1) }];
  }
  exported(node, depth) {
    return partsOf4(node).flatMap((part) => {
      if (/^(?:ExportGroup|String|Star|VariableDefinition)$/.test(part.name)) return [];
      return /Declaration$/.test(part.name) ? this.one(part, depth + 1) : this.expression(part, depth + 1);
    });
  }
  define(node, name, depth) {
    const { from, to } = node;
    const block2 = node.getChild("Block");
    const last2 = node.lastChild;
    const params = paramsOf(node, this.text, (value2) => this.expressions.one(value2, depth + 1));
    const short = !block2 && last2 && node.name === "ArrowFunction" ? [{ kind: "returns", from: last2.from, to: last2.to, value: this.expressions.one(last2, depth + 1) }] : [];
    const body = block2 ? this.all(block2, depth + 1) : short;
    const decorators = node.getChild("get") ? [{ kind: "name", from, to: from, name: "property" }] : [];
    return { kind: "function", from, to, name, params, bases: [], decorators, doc: void 0, body };
  }
  classOf(node, depth) {
    const { from, to } = node;
    const body = node.getChild("ClassBody");
    const bases = partsOf4(node).filter(({ name }) => /^(?:VariableName|MemberExpression|CallExpression)$/.test(name)).map((base) => this.expressions.one(base, depth + 1));
    return {
      kind: "class",
      from,
      to,
      name: nameOf10(node, this.text),
      params: [],
      bases,
      decorators: [],
      doc: void 0,
      body: body ? this.all(body, depth + 1) : []
    };
  }
  property(node, depth) {
    const equals = node.getChild("Equals");
    const value2 = equals?.nextSibling;
    return value2 ? this.bound(node, nameOf10(node, this.text), value2, depth) : [];
  }
  enumOf(node, depth) {
    const name = nameOf10(node, this.text);
    const groups = dividedBy(childrenOf(node.getChild("EnumBody") ?? node), (each) => each.name === ",");
    return groups.flatMap((group) => {
      const key = group.find((each) => /^Property(?:Name|Definition)$/.test(each.name));
      const value2 = group.find((each) => /String$/.test(each.name) && each !== key);
      return key && value2 ? this.bound(key, `${name}.${this.text.slice(key.from, key.to)}`, value2, depth) : [];
    });
  }
  /** Statements that hold others. */
  other(node, depth) {
    const { from, to, name } = node;
    if (!/^[A-Z⚠]/.test(name) || /Comment$|^Type|^Interface|^JSX|^Import|Annotation$/.test(name)) return [];
    if (name === "IfStatement") {
      const arms = partsOf4(node).slice(1).map((part) => this.one(part, depth + 1));
      return [{ kind: "block", from, to, by: "condition", arms, complete: arms.length > 1 }];
    }
    if (name === "SwitchStatement") return [this.switchOf(node, depth)];
    if (/^(?:For|While|Do)/.test(name))
      return [{ kind: "block", from, to, by: "loop", arms: [this.all(node, depth + 1)], complete: false }];
    if (/^(?:Block|Try|Catch|Finally|Labeled|Namespace|Ambient|Module|Static|⚠|Script)/.test(name))
      return this.all(node, depth + 1);
    return /Expression$|^(?:TemplateString|String|VariableName)$/.test(name) ? this.expression(node, depth) : [];
  }
  switchOf(node, depth) {
    const { from, to } = node;
    const children = childrenOf(node.getChild("SwitchBody") ?? node);
    const arms = dividedBy(children, ({ name }) => /^(?:Case|Default)Label$/.test(name)).slice(1);
    return {
      kind: "block",
      from,
      to,
      by: "condition",
      arms: arms.map((arm) => arm.flatMap((each) => this.one(each, depth + 1))),
      complete: children.some(({ name }) => name === "DefaultLabel")
    };
  }
};

// src/source/literals/language.ts
var plain4 = { open: /"/y, close: () => '"', escapes: "backslash", lines: false };
var TYPES2 = /^(?:class|interface|struct|enum|record|object|trait|impl|type|union)$/;

// src/source/literals/languages/csharp.ts
var csharp = {
  paths: /\.cs$/i,
  quotings: [
    {
      open: /(\$*)("{3,})[ \t]*\r?\n/y,
      close: ([, , quotes = ""]) => quotes,
      escapes: "none",
      lines: true,
      margin: "closing",
      slots: "braces"
    },
    { open: /(\$*)("{3,})/y, close: ([, , quotes = ""]) => quotes, escapes: "none", lines: false, slots: "braces" },
    { open: /(\$?)@\$?"/y, close: () => '"', escapes: "doubled", lines: true, slots: "braces" },
    { open: /(\$)"/y, close: () => '"', escapes: "backslash", lines: false, slots: "braces" },
    plain4
  ],
  nests: false,
  endsByLine: false,
  nameAt: "last",
  types: TYPES2,
  functions: /^$/
};

// src/source/literals/languages/go.ts
var go = {
  paths: /\.go$/i,
  quotings: [{ open: /`/y, close: () => "`", escapes: "none", lines: true }, plain4],
  nests: false,
  endsByLine: true,
  nameAt: "first",
  types: TYPES2,
  functions: /^func$/
};

// src/source/literals/languages/java.ts
var block = /"""[ \t]*\r?\n/y;
var java = {
  paths: /\.java$/i,
  quotings: [{ open: block, close: () => '"""', escapes: "backslash", lines: true, margin: "shared" }, plain4],
  nests: false,
  endsByLine: false,
  nameAt: "last",
  types: TYPES2,
  functions: /^$/
};

// src/source/literals/languages/kotlin.ts
var kotlin = {
  paths: /\.kts?$/i,
  quotings: [
    { open: /"""/y, close: () => '"""', escapes: "none", lines: true, slots: "dollar" },
    { ...plain4, slots: "dollar" }
  ],
  nests: true,
  endsByLine: true,
  nameAt: "before-colon",
  types: TYPES2,
  functions: /^fun$/
};

// src/source/literals/languages/rust.ts
var rust = {
  paths: /\.rs$/i,
  quotings: [
    { open: /c?r(#*)"/y, close: ([, hashes = ""]) => `"${hashes}`, escapes: "none", lines: true },
    { open: /"/y, close: () => '"', escapes: "backslash", lines: true }
  ],
  nests: true,
  endsByLine: false,
  nameAt: "before-colon",
  types: TYPES2,
  functions: /^fn$/
};

// src/source/literals/languages.ts
var LANGUAGES = {
  csharp,
  go,
  java,
  kotlin,
  rust
};
function languageOf(path) {
  return Object.values(LANGUAGES).find(({ paths }) => paths.test(path));
}

// src/source/literals/binding.ts
var DEEPEST16 = 6;
function bindingOf(tokens, start2, language) {
  const names = [];
  const calls = [];
  let at = start2;
  for (let depth = 0; depth < DEEPEST16; depth++) {
    const is = tokens[at - 1]?.is ?? "";
    if (is === "return") return { names, calls, how: names.length > 0 ? "is" : "returns" };
    if (/^(?::=|=|=>|\+=)$/.test(is)) {
      const target = targetBefore(tokens, at - 1, language);
      return { names: [...target, ...names], calls, how: is === "+=" ? "adds" : "is" };
    }
    const around = aroundOf(tokens, at);
    if (around.key !== void 0) names.unshift(around.key);
    if (around.open === void 0) break;
    const callee = calleeBefore(tokens, around.open);
    if (tokens[around.open]?.is === "(" && callee.name !== "") calls.push(callee.name);
    at = callee.start;
  }
  return { names, calls, how: "is" };
}
function aroundOf(tokens, at) {
  const before = tokens[at - 1];
  const key = keyBefore(tokens, at);
  if (/^[([{]$/.test(before?.is ?? "")) return { key, open: at - 1 };
  const isItem = (key !== void 0 || before?.is === ",") && before && before.inside !== -1;
  return isItem ? { key, open: before.inside } : { key };
}
function keyBefore(tokens, at) {
  const sign = tokens[at - 1];
  const key = tokens[at - 2];
  const lead = tokens[at - 3];
  if (!key || !lead || !(sign?.is === ":" || sign?.kind === "word" && sign.is === "to")) return void 0;
  if (!/^[{,([]$/.test(lead.is)) return void 0;
  if (key.kind === "word") return key.is;
  const [part] = key.parts;
  return key.kind === "text" && key.parts.length === 1 && part && "spelled" in part ? part.spelled.text.slice(0, 100) : void 0;
}
function calleeBefore(tokens, open2) {
  let start2 = open2;
  const words2 = [];
  while (start2 > 0 && words2.length < 20) {
    const token = tokens[start2 - 1];
    if (!token || !(token.kind === "word" || /^(?:\.|::|!|&|\*|\])$/.test(token.is))) break;
    if (/^(?:return|in|else|to)$/.test(token.is)) break;
    if (token.kind === "word" && tokens[start2]?.kind === "word" && token.is !== "new") break;
    start2 = token.is === "]" && token.opener >= 0 ? token.opener : start2 - 1;
    if (/^[\w.]+$/.test(token.is) && token.is !== "new") words2.unshift(token.is === "::" ? "." : token.is);
  }
  return { name: words2.join("").replace(/^\.+/, "").slice(0, 200), start: start2 };
}
function targetBefore(tokens, sign, { nameAt, endsByLine }) {
  const words2 = [];
  const inside = tokens[sign]?.inside;
  const line = tokens[sign]?.line ?? 0;
  let end2 = sign;
  for (let at = sign - 1; at >= 0 && words2.length < 40; at--) {
    const token = tokens[at];
    if (!token || token.kind === "text" || /^[;{,(]$/.test(token.is) || token.inside !== inside) break;
    if (endsByLine && token.line < line) break;
    if (token.opener !== -1) {
      at = token.opener;
      end2 = words2.length === 0 ? at : end2;
      continue;
    }
    words2.unshift(token);
  }
  const colon = words2.findIndex(({ is }) => is === ":");
  const before = nameAt === "before-colon" && colon !== -1 ? words2.slice(0, colon) : words2;
  const name = nameAt === "first" ? firstName(before) : lastName(before);
  return name === "" ? [] : name.split(".");
}
var dotted = (words2) => words2.map(({ is }) => is).join("");
function firstName(words2) {
  const start2 = words2.findIndex(({ kind, is }) => kind === "word" && !/^(?:const|var)$/.test(is));
  if (start2 === -1) return "";
  let end2 = start2 + 1;
  while (words2[end2]?.is === "." && words2[end2 + 1]?.kind === "word") end2 += 2;
  return dotted(words2.slice(start2, end2)).slice(0, 200);
}
function lastName(words2) {
  let start2 = words2.length - 1;
  if (words2[start2]?.kind !== "word") return "";
  while (words2[start2 - 1]?.is === "." && words2[start2 - 2]?.kind === "word") start2 -= 2;
  return dotted(words2.slice(start2)).slice(0, 200);
}

// src/source/literals/frames.ts
var MOST6 = 200;
var NOT_CALLED = /^(?:if|for|while|switch|catch|using|lock|synchronized|foreach|match|when|try|fixed|return|new)$/;
function frameOf3(tokens, brace, language) {
  const header = headerBefore(tokens, brace, language);
  const last2 = header.findLastIndex(
    ({ kind, is }) => kind === "word" && (language.types.test(is) || language.functions.test(is))
  );
  const keyword = header[last2]?.is ?? "";
  const { from, to } = tokens[brace] ?? { from: 0, to: 0 };
  const define = (kind, name) => name === void 0 ? void 0 : { kind, from, to, name, params: [], bases: [], decorators: [], doc: void 0, body: [] };
  if (language.functions.test(keyword) && last2 !== -1) {
    const owner = header[last2 + 1]?.is === "(" ? lastWordWithin(tokens, header[last2 + 2]) : void 0;
    const name = functionName(header.slice(last2 + 1));
    return define("function", name !== void 0 && owner !== void 0 ? `${owner}.${name}` : name);
  }
  if (last2 !== -1) return define("class", typeName(header, last2));
  const paren = header.findIndex(({ is }) => is === "(");
  const called = header[paren - 1];
  const isFunction = paren > 1 && called?.kind === "word" && !header.some(({ is }) => is === "=" || NOT_CALLED.test(is));
  return isFunction ? define("function", called.is) : void 0;
}
function headerBefore(tokens, brace, { endsByLine }) {
  const header = [];
  const inside = tokens[brace]?.inside;
  let line = tokens[brace]?.line ?? 0;
  for (let at = brace - 1; at >= 0 && header.length < MOST6; at--) {
    const token = tokens[at];
    if (!token || /^[;{}]$/.test(token.is) || token.kind === "text") break;
    if (token.opener !== -1) {
      header.unshift(token);
      at = token.opener;
      const open2 = tokens[at];
      if (open2) header.unshift(open2);
      line = open2?.line ?? line;
      continue;
    }
    if (token.inside !== inside || endsByLine && token.line < line) break;
    header.unshift(token);
    line = token.line;
  }
  return header;
}
function functionName(after3) {
  const words2 = wordsIn2(after3);
  const [first2] = after3;
  return first2?.is === "(" ? words2[0] : words2[0] && after3[1]?.is === "." && words2[1] ? `${words2[0]}.${words2[1]}` : words2[0];
}
function lastWordWithin(tokens, close4) {
  const open2 = close4 ? tokens[close4.opener] : void 0;
  if (!close4 || !open2) return void 0;
  for (let at = close4.opener + 1, last2; at < close4.opener + 12; at++) {
    const token = tokens[at];
    if (!token || token === close4) return last2;
    if (token.is === "[") return last2;
    if (token.kind === "word") last2 = token.is;
  }
  return void 0;
}
function typeName(header, keyword) {
  const after3 = wordsIn2(withoutGenerics(header.slice(keyword + 1)));
  const target = after3.indexOf("for");
  if (header[keyword]?.is === "impl" && target !== -1) return after3[target + 1];
  const before = wordsIn2(header.slice(0, keyword));
  return after3[0] ?? (before[0] === "type" ? before.at(-1) : void 0);
}
function wordsIn2(tokens) {
  return tokens.filter(({ kind }) => kind === "word").map(({ is }) => is);
}
function withoutGenerics(tokens) {
  let depth = 0;
  return tokens.filter(({ is }) => {
    if (is === "<") depth++;
    if (is === ">") depth--;
    return depth === 0 && is !== ">";
  });
}
function opensTests(tokens, brace) {
  return tokens[brace - 2]?.is === "mod" && /^tests?$/.test(tokens[brace - 1]?.is ?? "");
}

// src/source/literals/text-at.ts
var MOST7 = 5e3;
function textAt(tokens, at) {
  const parts = [];
  let start2 = at;
  const before = tokens[at - 1]?.is === "+" ? nameBefore(tokens, at - 2) : void 0;
  if (before) {
    parts.push(before.expr);
    start2 = before.start;
  }
  let end2 = at;
  while (parts.length < MOST7) {
    const token = tokens[end2];
    if (token?.kind === "text") {
      const made = throughMethods(tokens, end2, exprOf(token));
      parts.push(made.expr);
      end2 = made.end;
    } else {
      const name = nameFrom(tokens, end2);
      if (!name) break;
      parts.push(name.expr);
      end2 = name.end;
    }
    const adds = tokens[end2]?.is === "+";
    const next5 = tokens[end2 + 1];
    if (!adds || !next5 || next5.kind !== "text" && !nameFrom(tokens, end2 + 1)) break;
    end2++;
  }
  const [first2, ...rest] = parts;
  const expr = first2 && rest.length === 0 ? first2 : { kind: "joined", from: first2?.from ?? 0, to: parts.at(-1)?.to ?? 0, parts };
  return { expr, start: start2, end: Math.max(end2, at + 1) };
}
function exprOf({ parts, from, to }) {
  const inner2 = parts.map((part) => {
    if ("spelled" in part) return { kind: "text", from, to, spelled: part.spelled };
    return { kind: "name", from: part.from, to: part.to, name: part.slot };
  });
  const [only] = inner2;
  if (only && inner2.length === 1 && only.kind === "text") return only;
  return inner2.length === 0 ? { kind: "text", from, to, spelled: { text: "", marks: [] } } : { kind: "joined", from, to, parts: inner2 };
}
function nameFrom(tokens, at) {
  const first2 = tokens[at];
  if (first2?.kind !== "word") return void 0;
  let end2 = at + 1;
  while (tokens[end2]?.is === "." && tokens[end2 + 1]?.kind === "word") end2 += 2;
  if (/^[([{!]$/.test(tokens[end2]?.is ?? "")) return void 0;
  const to = tokens[end2 - 1]?.to ?? first2.to;
  const name = wordsOf4(tokens, at, end2);
  return { expr: { kind: "name", from: first2.from, to, name }, end: end2 };
}
function nameBefore(tokens, last2) {
  if (tokens[last2]?.kind !== "word") return void 0;
  let start2 = last2;
  while (tokens[start2 - 1]?.is === "." && tokens[start2 - 2]?.kind === "word") start2 -= 2;
  const from = tokens[start2]?.from ?? 0;
  const to = tokens[last2]?.to ?? 0;
  return { expr: { kind: "name", from, to, name: wordsOf4(tokens, start2, last2 + 1) }, start: start2 };
}
function wordsOf4(tokens, start2, end2) {
  return tokens.slice(start2, end2).map(({ is }) => is).join("").slice(0, 200);
}
var KEEPS2 = /^(?:to_string|to_owned|into|as_str|String|formatted|format|toString)$/;
var TRIMS = /^(?:strip|trim|Trim)$/;
function throughMethods(tokens, at, text) {
  let [expr, end2] = [text, at + 1];
  while (tokens[end2]?.is === "." && tokens[end2 + 1]?.kind === "word" && tokens[end2 + 2]?.is === "(") {
    const name = tokens[end2 + 1]?.is ?? "";
    const close4 = closeOf(tokens, end2 + 2);
    if (close4 === void 0) break;
    const { from, to } = text;
    const call = (how) => ({ kind: "call", from, to, name: how, on: expr, args: [] });
    if (name === "trimIndent")
      expr = { ...call("dedent"), on: void 0, args: [{ name: void 0, value: inner(expr) }] };
    else if (name === "trimMargin") expr = withoutMargin(inner(expr));
    else if (TRIMS.test(name)) expr = call("strip");
    else if (!KEEPS2.test(name)) break;
    end2 = close4 + 1;
  }
  return { expr, end: end2 };
}
var MOST_ARGUMENTS = 200;
function closeOf(tokens, open2) {
  for (let at = open2 + 1; at <= open2 + MOST_ARGUMENTS; at++) if (tokens[at]?.opener === open2) return at;
  return void 0;
}
function inner(expr) {
  if (expr.kind === "joined") {
    const parts = expr.parts.map((part, i) => {
      if (part.kind !== "text") return part;
      return { ...part, spelled: cut(part.spelled, i === 0, i === expr.parts.length - 1) };
    });
    return { ...expr, parts };
  }
  return expr.kind === "text" ? { ...expr, spelled: cut(expr.spelled, true, true) } : expr;
}
function cut(spelled, first2, last2) {
  const start2 = first2 ? /^[ \t]*\n/.exec(spelled.text)?.[0].length ?? 0 : 0;
  const end2 = last2 ? /\n[ \t]*$/.exec(spelled.text)?.index ?? spelled.text.length : spelled.text.length;
  return sliceOf(spelled, start2, Math.max(start2, end2));
}
function withoutMargin(expr) {
  if (expr.kind === "joined") return { ...expr, parts: expr.parts.map(withoutMargin) };
  if (expr.kind !== "text") return expr;
  const { spelled, from, to } = expr;
  const parts = [];
  let at = 0;
  for (const bar of spelled.text.matchAll(/(?:^|\n)[ \t]*\|/g)) {
    const lineAt2 = bar[0].startsWith("\n") ? bar.index + 1 : bar.index;
    if (lineAt2 > at) parts.push({ kind: "text", from, to, spelled: sliceOf(spelled, at, lineAt2) });
    at = bar.index + bar[0].length;
  }
  if (at < spelled.text.length)
    parts.push({ kind: "text", from, to, spelled: sliceOf(spelled, at, spelled.text.length) });
  return { kind: "joined", from, to, parts };
}

// src/source/literals/spell-literal.ts
var ESCAPE2 = /\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|([0-3]?[0-7]{1,2})|(\r?\n[ \t\r\n]*|[\s\S]))/y;
var SIMPLE2 = {
  n: "\n",
  t: "	",
  r: "\r",
  b: "\b",
  f: "\f",
  v: "\v",
  s: " ",
  a: "\x07"
};
var DOLLAR2 = /\$(?:([A-Za-z_]\w{0,199})|\{)/y;
function spellLiteral(source2, from, to, quoting, braces2) {
  const parts = [];
  let out = new Speller();
  let start2 = from;
  const margin = marginOf2(source2, from, to, quoting);
  const end2 = quoting.margin === "closing" ? lastLineOf(source2, from, to) : to;
  const flush = (at2) => {
    const spelled = out.done();
    if (spelled.text !== "") parts.push({ spelled, from: start2, to: at2 });
    out = new Speller();
  };
  let at = from + marginAt(source2, from, end2, margin);
  while (at < end2) {
    const slot = slotAt(source2, at, end2, quoting, braces2);
    if (slot) {
      flush(at);
      parts.push({ slot: slot.name, from: at, to: slot.to });
      at = start2 = slot.to;
      continue;
    }
    at = take4(source2, at, end2, quoting, braces2, out);
    if (source2[at - 1] === "\n") at += marginAt(source2, at, end2, margin);
  }
  flush(end2);
  return parts;
}
function take4(source2, at, end2, quoting, braces2, out) {
  const char = source2[at] ?? "";
  if (char === "\r") return at + 1;
  if (quoting.escapes === "doubled" && char === '"') {
    out.escape('"', at);
    return at + 2;
  }
  if (braces2 === 1 && quoting.slots === "braces" && /[{}]/.test(char) && source2[at + 1] === char) {
    out.escape(char, at);
    return at + 2;
  }
  if (quoting.escapes === "backslash" && char === "\\") return takeEscape(source2, at, quoting, out);
  if (quoting.margin === "shared" && /[ \t]/.test(char)) {
    const [blanks2 = ""] = /^[ \t]*/.exec(source2.slice(at, Math.min(end2, at + 1e4))) ?? [];
    const next6 = at + blanks2.length;
    if (next6 < end2 && source2[next6] !== "\n" && source2[next6] !== "\r") out.add(blanks2, at);
    return next6;
  }
  let next5 = at + 1;
  while (next5 < end2 && !/[\\\r\n"{}$ \t]/.test(source2[next5] ?? "")) next5++;
  out.add(source2.slice(at, next5), at);
  return next5;
}
function takeEscape(source2, at, { margin }, out) {
  ESCAPE2.lastIndex = at;
  const found = ESCAPE2.exec(source2);
  if (!found) return at + 1;
  const [all, one2, two, three, four, octal, simple = ""] = found;
  const code2 = octal === void 0 ? Number.parseInt(one2 ?? two ?? three ?? four ?? "", 16) : Number.parseInt(octal, 8);
  if (code2 <= 1114111) out.escape(String.fromCodePoint(code2), at);
  else if (!/^\r?\n/.test(simple)) out.escape(SIMPLE2[simple] ?? simple, at);
  else if (margin === "shared") return source2.indexOf("\n", at) + 1;
  return at + all.length;
}
function slotAt(source2, at, end2, { slots }, braces2) {
  if (slots === "dollar" && source2[at] === "$") {
    DOLLAR2.lastIndex = at;
    const found = DOLLAR2.exec(source2);
    if (!found) return void 0;
    if (found[1] !== void 0) return { name: found[1], to: DOLLAR2.lastIndex };
    return within3(source2, DOLLAR2.lastIndex, end2, 1);
  }
  if (slots !== "braces" || braces2 === 0 || source2[at] !== "{") return void 0;
  if (!source2.startsWith("{".repeat(braces2), at)) return void 0;
  return braces2 === 1 && source2[at + 1] === "{" ? void 0 : within3(source2, at + braces2, end2, braces2);
}
function within3(source2, from, end2, braces2) {
  let depth = 1;
  let at = from;
  for (; at < end2 && depth > 0; at++) {
    if (source2[at] === "{") depth++;
    else if (source2[at] === "}") depth--;
  }
  const name = source2.slice(from, Math.max(from, at - 1)).replace(/[:,][^:?()]{0,40}$/, "").trim();
  return { name: name.slice(0, 200), to: Math.min(end2, at - 1 + braces2) };
}
function marginOf2(source2, from, to, { margin }) {
  if (margin === void 0) return 0;
  const lines = source2.slice(from, to).split("\n");
  const last2 = lines.at(-1) ?? "";
  if (margin === "closing") return last2.trim() === "" ? last2.length : 0;
  const counted3 = lines.filter((line, i) => line.trim() !== "" || i === lines.length - 1);
  return counted3.reduce(
    (least, line) => Math.min(least, line.length - line.trimStart().length),
    Number.POSITIVE_INFINITY
  );
}
function marginAt(source2, at, end2, margin) {
  let blanks2 = 0;
  while (blanks2 < margin && at + blanks2 < end2 && /[ \t]/.test(source2[at + blanks2] ?? "")) blanks2++;
  return blanks2;
}
function lastLineOf(source2, from, to) {
  const at = source2.lastIndexOf("\n", to - 1);
  return at < from ? to : source2[at - 1] === "\r" ? at - 1 : at;
}

// src/source/literals/tokens.ts
var WORD5 = /[A-Za-z_]\w*/y;
var SIGN2 = /:=|\+=|=>|->|::|[-+*/%&|^!<>=]=|&&|\|\||[\s\S]/y;
var SKIPPED = /\s+|\/\/[^\n]*|#!?\[[^\]\n]*\]|#\w+[^\n]*|@(?=[A-Za-z])/y;
var LONGEST_SLOT = 300;
var DEEPEST17 = 2e3;
function tokensOf3(text, language) {
  const tokens = [];
  const comments = [];
  const open2 = [];
  let line = 0;
  for (let at = 0; at < text.length; ) {
    const found = nextAt(text, at, language);
    const { kind, to, parts = [] } = found;
    if (kind === "comment") comments.push({ from: at, to });
    else if (kind !== "blank") {
      const is = kind === "text" ? "" : text.slice(at, to);
      tokens.push({ kind, is, from: at, to, parts, line, ...placed(is, open2) });
      if (/^[([{]$/.test(is)) open2.push(tokens.length - 1);
      if (open2.length > DEEPEST17) return { tokens, comments, tooDeep: at };
    }
    line += breaksIn(text, at, to);
    at = to;
  }
  return { tokens, comments };
}
function placed(is, open2) {
  const opener = /^[)\]}]$/.test(is) ? open2.pop() ?? -1 : -1;
  return { opener, inside: open2.at(-1) ?? -1 };
}
function breaksIn(text, from, to) {
  let breaks = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) breaks++;
  return breaks;
}
function nextAt(text, at, language) {
  const comment = commentAt(text, at, language);
  if (comment !== void 0) return { kind: "comment", to: comment };
  const literal2 = literalAt(text, at, language) ?? characterAt(text, at);
  if (literal2) return { kind: "text", ...literal2 };
  const blank = match(SKIPPED, text, at);
  if (blank) return { kind: "blank", to: at + blank.length };
  const word2 = match(WORD5, text, at);
  return word2 ? { kind: "word", to: at + word2.length } : { kind: "sign", to: at + (match(SIGN2, text, at)?.length ?? 1) };
}
function match(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
function commentAt(text, at, { nests }) {
  if (text.startsWith("//", at)) {
    const end2 = text.indexOf("\n", at);
    return end2 === -1 ? text.length : end2;
  }
  if (!text.startsWith("/*", at)) return void 0;
  const marks = nests ? /\/\*|\*\//g : /\*\//g;
  marks.lastIndex = at + 2;
  let depth = 1;
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    depth += found[0] === "/*" ? 1 : -1;
    if (depth === 0) return marks.lastIndex;
  }
  return text.length;
}
function literalAt(text, at, { quotings }) {
  for (const quoting of quotings) {
    quoting.open.lastIndex = at;
    const opened2 = quoting.open.exec(text);
    if (!opened2) continue;
    const from = at + opened2[0].length;
    const braces2 = quoting.slots === "braces" ? bracesOf(opened2[0]) : 0;
    const end2 = endOf(text, from, quoting, quoting.close(opened2), braces2);
    return { to: end2.to, parts: spellLiteral(text, from, end2.inner, quoting, braces2) };
  }
  return void 0;
}
var CHARACTER = /'(?:\\[^\n]{1,9}?|[^'\\\n])'/y;
function characterAt(text, at) {
  const found = text[at] === "'" ? match(CHARACTER, text, at) : void 0;
  const to = at + (found?.length ?? 0);
  return found === void 0 ? void 0 : { to, parts: spellLiteral(text, at + 1, to - 1, plain4, 0) };
}
var bracesOf = (opened2) => opened2.split("$").length - 1;
function endOf(text, from, quoting, close4, braces2) {
  const { lines, escapes } = quoting;
  for (let at = from; at < text.length; ) {
    if (text.startsWith(close4, at)) {
      if (escapes !== "doubled" || text[at + 1] !== '"') return closedAt(text, at, close4);
      at += 2;
    } else if (!lines && text[at] === "\n") return { inner: at, to: at };
    else at = escapes === "backslash" && text[at] === "\\" ? at + 2 : behindSlot(text, at, quoting, braces2);
  }
  return { inner: text.length, to: text.length };
}
function closedAt(text, at, close4) {
  let inner2 = at;
  while (close4.length > 1 && /^"+$/.test(close4) && text[inner2 + close4.length] === '"') inner2++;
  return { inner: inner2, to: inner2 + close4.length };
}
function behindSlot(text, at, { slots }, braces2) {
  if (slots === "dollar" && text.startsWith("${", at)) return closing2(text, at + 2);
  if (slots !== "braces" || braces2 !== 1 || text[at] !== "{") return at + 1;
  return text[at + 1] === "{" ? at + 2 : closing2(text, at + 1);
}
function closing2(text, from) {
  let depth = 1;
  for (let at = from; at < text.length && at < from + LONGEST_SLOT; at++) {
    if (text[at] === "{") depth++;
    else if (text[at] === "}" && --depth === 0) return at + 1;
  }
  return from;
}

// src/source/literals/read-literals.ts
function readLiterals(text, language) {
  const { tokens, comments, tooDeep } = tokensOf3(text, language);
  const body = [];
  const open2 = [body];
  for (let at = 0; at < tokens.length; ) at = step(tokens, at, open2, language);
  return { outline: { body, imports: /* @__PURE__ */ new Map(), ...tooDeep !== void 0 && { tooDeep } }, comments };
}
function step(tokens, at, open2, language) {
  const token = tokens[at];
  const around = open2.at(-1) ?? [];
  if (token?.kind === "text") {
    const { expr, start: start2, end: end2 } = textAt(tokens, at);
    const isKey = /^(?::|to)$/.test(tokens[end2]?.is ?? "");
    if (!isKey) around.push(statementOf(tokens, start2, expr, language));
    return end2;
  }
  if (token?.is === "{" && opensTests(tokens, at)) return behind2(tokens, at);
  if (token?.is === "{") {
    const define = frameOf3(tokens, at, language);
    if (define) around.push(define);
    open2.push(define?.body ?? around);
  } else if (token?.is === "}" && open2.length > 1) open2.pop();
  return at + 1;
}
function behind2(tokens, open2) {
  let at = open2 + 1;
  while (at < tokens.length && tokens[at]?.opener !== open2) at++;
  return at + 1;
}
var SHOWS2 = /(?:^|\.)(?:e?print(?:ln|f)?|[ES]?Print(?:ln|f)?|Fatal(?:f|ln)?|Errorf?|Warnf?|Infof?|Debugf?|Logf?|panic|bail|anyhow|ensure|expect|WriteLine|require|check|error|debug|info|warn|trace|log|\w*(?:Exception|Error))$/;
function statementOf(tokens, start2, value2, language) {
  const { names, calls, how } = bindingOf(tokens, start2, language);
  const { from, to } = value2;
  if (names.length === 0 && how !== "returns" && calls.some((name) => SHOWS2.test(name)))
    return { kind: "does", from, to, value: { kind: "other", from, to, inner: [], mute: true } };
  const called = calls.reduce(
    (inner2, name) => ({ kind: "call", from, to, name, on: void 0, args: [{ name: void 0, value: inner2 }] }),
    value2
  );
  if (how === "returns") return { kind: "returns", from, to, value: called };
  if (names.length === 0) return { kind: "does", from, to, value: called };
  return { kind: "bind", from, to, target: names.join("."), how, value: called };
}

// src/source/python/params.ts
function paramsOf2(list2, text, read3) {
  return dividedBy(childrenOf(list2), ({ name }) => name === ",").flatMap((group) => {
    const name = group.find((node) => node.name === "VariableName");
    if (!name) return [];
    const typed = group.find((node) => node.name === "TypeDef");
    const type = typed && partsOf4(typed)[0];
    const equals = group.findIndex((node) => node.name === "AssignOp");
    const value2 = equals === -1 ? void 0 : group.slice(equals + 1).find((node) => /^[A-Z]/.test(node.name));
    return [{ name: text.slice(name.from, name.to), type: type && read3(type), value: value2 && read3(value2) }];
  });
}

// src/source/python/functions.ts
function lambdaOf(node, parts, text, read3) {
  const list2 = parts.find(({ name }) => name === "ParamList");
  const value2 = parts.find(({ name }) => name !== "ParamList");
  return lambda(node, list2 ? paramsOf2(list2, text, read3) : [], value2 && read3(value2));
}
function comprehensionOf(nodes2, span, text, read3) {
  const { from, to } = span;
  const [first2, into] = [nodes2.findIndex(({ name }) => name === "for"), nodes2.findIndex(({ name }) => name === "in")];
  const made = nodes2.slice(0, Math.max(0, first2)).find(isExpression);
  const targets = nodes2.slice(first2 + 1, into).filter(isExpression);
  const behind3 = nodes2.slice(into + 1);
  const over = behind3.find(isExpression);
  if (!made || !over || first2 === -1 || into === -1) return { kind: "other", from, to, mute: false, inner: [] };
  const params = targets.map(
    (target) => ({
      name: text.slice(target.from, target.to),
      type: void 0,
      value: void 0
    })
  );
  const isPlain = targets.length === 1 && !behind3.some(({ name }) => name === "if" || name === "for");
  const on = read3(over);
  return {
    kind: "call",
    from,
    to,
    name: "map",
    on: isPlain ? on : { kind: "other", from: over.from, to: over.to, mute: false, inner: [on] },
    args: [{ name: void 0, value: lambda({ from: made.from, to: made.to }, params, read3(made)) }]
  };
}
function lambda({ from, to }, params, value2) {
  const body = value2 ? [{ kind: "returns", from: value2.from, to: value2.to, value: value2 }] : [];
  const define = {
    kind: "function",
    from,
    to,
    name: "",
    params,
    bases: [],
    decorators: [],
    doc: void 0,
    body
  };
  return { kind: "lambda", from, to, define };
}

// src/source/python/string-literal.ts
function openingOf3(source2) {
  const found = /^([A-Za-z]{0,3})("""|'''|"|')/.exec(source2);
  const [all = "", prefix = "", quote = ""] = found ?? [];
  if (!found || /b/i.test(prefix)) return void 0;
  return { raw: /r/i.test(prefix), format: /[ft]/i.test(prefix), quote, start: all.length };
}
var ESCAPE3 = /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|N\{([^}\n]{1,100})\}|(\r\n|[\s\S]))/y;
var SIMPLE3 = {
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	",
  v: "\v",
  "\\": "\\",
  "'": "'",
  '"': '"',
  "\n": "",
  "\r\n": "",
  "\r": ""
};
function spell2(source2, from, to, raw, format) {
  const out = new Speller();
  let at = from;
  while (at < to) {
    const next5 = nextSpecial(source2, at, to, raw, format);
    out.add(source2.slice(at, next5), at);
    if (next5 >= to) break;
    at = next5 + take5(source2, next5, to, out);
  }
  return out.done();
}
function nextSpecial(source2, from, to, raw, format) {
  for (let at = from; at < to; at++) {
    const char = source2.charCodeAt(at);
    if (char === 13 || char === 92 && !raw) return at;
    if (format && (char === 123 || char === 125) && source2.charCodeAt(at + 1) === char) return at;
  }
  return to;
}
function take5(source2, at, to, out) {
  const char = source2[at] ?? "";
  if (char === "\r") {
    out.escape("\n", at);
    return source2[at + 1] === "\n" && at + 1 < to ? 2 : 1;
  }
  if (char !== "\\") {
    out.escape(char, at);
    return 2;
  }
  ESCAPE3.lastIndex = at;
  const found = ESCAPE3.exec(source2);
  if (!found) {
    out.add(char, at);
    return 1;
  }
  const [all, octal, x, u, U, , simple] = found;
  const code2 = octal !== void 0 ? Number.parseInt(octal, 8) : Number.parseInt(x ?? u ?? U ?? "", 16);
  if (code2 <= 1114111) out.escape(String.fromCodePoint(code2), at);
  else if (simple !== void 0 && simple in SIMPLE3) out.escape(SIMPLE3[simple] ?? "", at);
  else out.add(all, at);
  return all.length;
}

// src/source/python/literals.ts
function literalOf3(node, text, slotOf2) {
  const { from, to } = node;
  const opening = openingOf3(text.slice(from, Math.min(to, from + 6)));
  if (!opening) return { kind: "other", from, to, mute: true, inner: [] };
  const { raw, format, quote } = opening;
  const closed = to - from >= opening.start + quote.length && text.startsWith(quote, to - quote.length);
  const end2 = closed ? to - quote.length : to;
  const read3 = (start2, stop) => ({
    kind: "text",
    from: start2,
    to: stop,
    spelled: spell2(text, start2, stop, raw, format)
  });
  const slots = partsOf4(node).filter(({ name }) => name === "FormatReplacement");
  if (slots.length === 0) return { ...read3(from + opening.start, end2), from, to };
  const parts = [];
  let at = from + opening.start;
  for (const slot of slots) {
    if (slot.from > at) parts.push(read3(at, slot.from));
    parts.push(slotOf2(slot));
    at = slot.to;
  }
  if (end2 > at) parts.push(read3(at, end2));
  return { kind: "joined", from, to, parts };
}
var WORDS = /* @__PURE__ */ new Map([
  ["True", true],
  ["False", false],
  ["None", null]
]);
function constantOf4(text) {
  const word2 = WORDS.get(text);
  if (word2 !== void 0) return word2;
  const number = Number(text.replaceAll("_", ""));
  return Number.isFinite(number) ? number : null;
}

// src/source/python/expressions.ts
var PythonExpressions = class {
  text;
  depth;
  constructor(text, depth) {
    this.text = text;
    this.depth = depth;
  }
  one(node, depth) {
    const { from, to, name } = node;
    if (this.depth.isTooDeep(depth, node)) return { kind: "other", from, to, mute: true, inner: [] };
    const parts = partsOf4(node);
    switch (name) {
      case "String":
      case "FormatString":
        return literalOf3(node, this.text, (slot) => this.replacement(slot, depth));
      case "ContinuedString":
        return { kind: "joined", from, to, parts: parts.map((part) => this.one(part, depth + 1)) };
      case "Number":
      case "Boolean":
      case "None":
        return { kind: "constant", from, to, value: constantOf4(this.text.slice(from, to)) };
      case "VariableName":
      case "self":
        return { kind: "name", from, to, name: this.text.slice(from, to) };
      case "MemberExpression":
        return this.member(node, parts, depth);
      case "CallExpression":
        return this.call(node, parts, depth);
      case "BinaryExpression":
        return this.binary(node, depth);
      case "ParenthesizedExpression":
      case "AwaitExpression":
        return parts.length === 1 && parts[0] ? this.one(parts[0], depth + 1) : this.other(node, parts, depth);
      case "NamedExpression":
        return parts[1] ? this.one(parts[1], depth + 1) : this.other(node, parts, depth);
      case "ConditionalExpression":
        return this.either(node, [parts[0], parts.at(-1)], depth);
      case "ArrayExpression":
      case "TupleExpression":
      case "SetExpression":
        return {
          kind: "list",
          from,
          to,
          items: parts.filter((part) => part.name !== "\u26A0").map((part) => this.one(part, depth + 1))
        };
      case "DictionaryExpression":
        return { kind: "map", from, to, entries: this.entries(node, depth) };
      case "ComprehensionExpression":
      case "ArrayComprehensionExpression":
        return this.comprehension(node, depth);
      case "LambdaExpression":
        return lambdaOf(node, parts, this.text, (inner2) => this.one(inner2, depth + 1));
      default:
        return this.other(node, parts, depth);
    }
  }
  decorator(node, depth) {
    const { from, to } = node;
    const list2 = partsOf4(node).find((part) => part.name === "ArgList");
    const name = this.text.slice(from, list2?.from ?? to).replace(/[@\s]/g, "");
    if (!list2) return { kind: "name", from, to, name };
    return { kind: "call", from, to, name, on: void 0, args: this.args(list2, depth + 1) };
  }
  args(list2, depth) {
    if (list2.getChild("for")) return [{ name: void 0, value: this.comprehension(list2, depth) }];
    return dividedBy(childrenOf(list2), ({ name }) => name === ",").flatMap((group) => {
      const equals = group.findIndex(({ name }) => name === "AssignOp");
      const nodes2 = group.slice(equals + 1).filter(isExpression);
      const [value2] = nodes2;
      if (!value2) return [];
      const label = equals === -1 ? void 0 : group.find(({ name }) => name === "VariableName");
      const read3 = nodes2.length === 1 ? this.one(value2, depth + 1) : this.other(list2, nodes2, depth);
      return [{ name: label && this.text.slice(label.from, label.to), value: read3 }];
    });
  }
  /** What is formatted, or made with `!r` or `=`, is not known even where its name is. */
  replacement(node, depth) {
    const parts = partsOf4(node);
    const [value2] = parts;
    const isPlain = parts.length === 1 && childrenOf(node).every(({ name }) => !/FormatSelfDoc|AssignOp/.test(name));
    const { from, to } = node;
    if (!value2 || !isPlain) return { kind: "other", from, to, mute: true, inner: [] };
    const read3 = this.one(value2, depth + 1);
    return read3.kind === "name" ? { ...read3, from, to } : read3.kind === "other" ? { ...read3, from, to } : read3;
  }
  member(node, parts, depth) {
    const [base, key] = parts;
    const { from, to } = node;
    const on = base && this.one(base, depth + 1);
    if (!on || !key || parts.length !== 2) return this.other(node, parts, depth);
    const read3 = key.name === "PropertyName" ? this.text.slice(key.from, key.to) : this.keyOf(key, depth);
    if (on.kind === "name" && read3 !== void 0) return { kind: "name", from, to, name: `${on.name}.${read3}` };
    const inner2 = /^(?:Variable|Member)/.test(key.name) ? [on, this.one(key, depth + 1)] : [on];
    return { kind: "other", from, to, mute: false, inner: inner2 };
  }
  keyOf(node, depth) {
    const written3 = this.text.slice(node.from, Math.min(node.to, node.from + 10));
    if (/^-?\d{1,6}$/.test(written3)) return written3;
    const key = node.name === "String" ? this.one(node, depth + 1) : void 0;
    return key?.kind === "text" ? key.spelled.text : void 0;
  }
  call(node, parts, depth) {
    const { from, to } = node;
    const [callee, list2] = parts;
    if (!callee || list2?.name !== "ArgList") return this.other(node, parts, depth);
    const args = this.args(list2, depth + 1);
    if (callee.name !== "MemberExpression") {
      const name = callee.name === "VariableName" ? this.text.slice(callee.from, callee.to) : "";
      if (name === "dict" && args.length > 0 && args.every((arg) => arg.name !== void 0))
        return { kind: "map", from, to, entries: args.map((arg) => ({ key: arg.name, value: arg.value })) };
      return { kind: "call", from, to, name, on: name === "" ? this.one(callee, depth + 1) : void 0, args };
    }
    const method = callee.lastChild;
    const on = callee.firstChild ? this.one(callee.firstChild, depth + 1) : void 0;
    const last2 = method?.name === "PropertyName" ? this.text.slice(method.from, method.to) : "";
    return { kind: "call", from, to, name: on?.kind === "name" ? `${on.name}.${last2}` : last2, on, args };
  }
  binary(node, depth) {
    const { from, to } = node;
    const operator = this.operatorOf(node);
    if (operator === "+") {
      const parts2 = chained(node, (each) => each.name === "BinaryExpression" && this.operatorOf(each) === "+");
      return summed2(
        node,
        parts2.map((part) => this.one(part, depth + 1))
      );
    }
    const parts = partsOf4(node);
    if (operator === "or" || operator === "and")
      return this.either(node, operator === "or" ? parts : parts.slice(-1), depth);
    const [left, right] = parts;
    if (operator === "%" && left && right) {
      const args = [{ name: void 0, value: this.one(right, depth + 1) }];
      return { kind: "call", from, to, name: "%", on: this.one(left, depth + 1), args };
    }
    if (operator === "*" && left && right) {
      const [one2, other] = [this.one(left, depth + 1), this.one(right, depth + 1)];
      const [on, times] = one2.kind === "constant" ? [other, one2] : [one2, other];
      return { kind: "call", from, to, name: "*", on, args: [{ name: void 0, value: times }] };
    }
    const mute = /^(?:[=!<>]|in|not|is)/.test(operator);
    return { kind: "other", from, to, mute, inner: parts.map((part) => this.one(part, depth + 1)) };
  }
  operatorOf(node) {
    const operator = childrenOf(node).find(({ name }) => /Op$|^(?:or|and|in|not|is)$/.test(name));
    return operator ? this.text.slice(operator.from, operator.to) : "";
  }
  either(node, options, depth) {
    const { from, to } = node;
    const known5 = options.flatMap((option) => option ? [this.one(option, depth + 1)] : []);
    return { kind: "either", from, to, options: known5 };
  }
  entries(node, depth) {
    return dividedBy(childrenOf(node), ({ name }) => name === ",").flatMap((group) => {
      const colon = group.findIndex(({ name }) => name === ":");
      const value2 = group.slice(colon + 1).find(isExpression);
      const key = group.slice(0, Math.max(0, colon)).find(isExpression);
      return value2 ? [{ key: key && this.keyOf(key, depth), value: this.one(value2, depth + 1) }] : [];
    });
  }
  /** Within its brackets, which those of a call's arguments may be. */
  comprehension(node, depth) {
    return comprehensionOf(childrenOf(node).slice(1, -1), node, this.text, (inner2) => this.one(inner2, depth + 1));
  }
  other(node, parts, depth) {
    const { from, to } = node;
    return { kind: "other", from, to, mute: false, inner: parts.map((part) => this.one(part, depth + 1)) };
  }
};

// src/source/python/imports.ts
function importsIn3(node, text) {
  const words2 = childrenOf(node).map((child) => child.name === "Comment" ? "" : text.slice(child.from, child.to));
  const at = words2.indexOf("import");
  if (at === -1) return [];
  const module = words2[0] === "from" ? words2.slice(1, at).join("") : void 0;
  const found = [];
  for (const item of divided4(words2.slice(at + 1).filter((word2) => word2 !== "(" && word2 !== ")" && word2 !== ""))) {
    const as = item.indexOf("as");
    const name = (as === -1 ? item : item.slice(0, as)).join("");
    const local = as === -1 ? name : item.slice(as + 1).join("");
    if (name === "*" && module !== void 0) found.push([`* ${module}`, { module, name: void 0 }]);
    else if (name !== "" && local !== "")
      found.push([local, module === void 0 ? { module: name, name: void 0 } : { module, name }]);
  }
  return found;
}
function divided4(words2) {
  const groups = [[]];
  for (const word2 of words2) {
    if (word2 === ",") groups.push([]);
    else groups.at(-1)?.push(word2);
  }
  return groups;
}

// src/source/python/read-python.ts
function readPython(tree, text) {
  const imports = /* @__PURE__ */ new Map();
  const reader = new Statements2(text, imports);
  const body = reader.all(tree.topNode, 0);
  return { body, imports, tooDeep: reader.depth.reached };
}
var Statements2 = class {
  depth;
  text;
  imports;
  expressions;
  constructor(text, imports) {
    this.text = text;
    this.imports = imports;
    this.depth = new Depth(text);
    this.expressions = new PythonExpressions(text, this.depth);
  }
  all(node, depth) {
    if (this.depth.isTooDeep(depth, node)) return [];
    return childrenOf(node).flatMap((child) => this.one(child, depth + 1));
  }
  one(node, depth) {
    const { from, to, name } = node;
    switch (name) {
      case "AssignStatement":
        return this.assign(node, depth);
      case "UpdateStatement":
        return this.update(node, depth);
      case "ReturnStatement":
        return [{ kind: "returns", from, to, value: this.value(partsOf4(node), depth) }];
      case "ExpressionStatement":
        return this.does(node, depth);
      case "RaiseStatement":
      case "AssertStatement":
      case "DeleteStatement":
      case "PrintStatement":
        return [{ kind: "does", from, to, value: { kind: "other", from, to, mute: true, inner: [] } }];
      case "ImportStatement":
        for (const [local, found] of importsIn3(node, this.text)) this.imports.set(local, found);
        return [];
      case "FunctionDefinition":
      case "ClassDefinition":
      case "DecoratedStatement":
        return this.define(node, depth);
      default:
        return this.other(node, depth);
    }
  }
  does(node, depth) {
    const parts = partsOf4(node);
    if (parts.every((part) => /String$/.test(part.name))) return [];
    const { from, to } = node;
    return [{ kind: "does", from, to, value: this.value(parts, depth) }];
  }
  assign(node, depth) {
    const groups = dividedBy(childrenOf(node), ({ name }) => name === "AssignOp").map(
      (group) => group.filter(({ name }) => /^[A-Z]/.test(name) && name !== "Comment")
    );
    const { from, to } = node;
    const values = groups.length > 1 ? groups.pop() ?? [] : [];
    return groups.flatMap((group) => {
      const targets = group.filter(({ name }) => name !== "TypeDef");
      const typed = group.find(({ name }) => name === "TypeDef");
      const type = typed && this.expressions.one(partsOf4(typed)[0] ?? typed, depth + 1);
      return targets.map((target, i) => {
        const value2 = targets.length === values.length ? this.value(values.slice(i, i + 1), depth) : this.value(values, depth);
        return { kind: "bind", from, to, target: this.target(target, depth), how: "is", value: value2, ...type && { type } };
      });
    });
  }
  update(node, depth) {
    const [target, ...values] = partsOf4(node);
    const { from, to } = node;
    const adds = this.text.slice(target?.to ?? from, values[0]?.from ?? to).includes("+=");
    const value2 = this.value(values, depth);
    return target && adds ? [{ kind: "bind", from, to, target: this.target(target, depth), how: "adds", value: value2 }] : [];
  }
  target(node, depth) {
    const target = this.expressions.one(node, depth + 1);
    return target.kind === "name" ? target.name : "";
  }
  value(nodes2, depth) {
    const [first2] = nodes2;
    if (first2 && nodes2.length === 1) return this.expressions.one(first2, depth + 1);
    const [from, to] = [first2?.from ?? 0, nodes2.at(-1)?.to ?? 0];
    return { kind: "list", from, to, items: nodes2.map((node) => this.expressions.one(node, depth + 1)) };
  }
  define(node, depth, decorators = []) {
    const parts = partsOf4(node);
    if (node.name === "DecoratedStatement") {
      const marks = parts.filter(({ name: name2 }) => name2 === "Decorator").map((mark) => this.expressions.decorator(mark, depth + 1));
      return parts.filter(({ name: name2 }) => /Definition$/.test(name2)).flatMap((inner2) => this.define(inner2, depth + 1, marks));
    }
    const [name] = parts;
    const body = parts.find((part) => part.name === "Body");
    const list2 = parts.find((part) => part.name === "ParamList");
    const bases = parts.find((part) => part.name === "ArgList");
    const { from, to } = node;
    return [
      {
        kind: node.name === "ClassDefinition" ? "class" : "function",
        from,
        to,
        name: name?.name === "VariableName" ? this.text.slice(name.from, name.to) : "",
        params: list2 ? paramsOf2(list2, this.text, (inner2) => this.expressions.one(inner2, depth + 1)) : [],
        bases: bases ? this.expressions.args(bases, depth + 1).map(({ value: value2 }) => value2) : [],
        decorators,
        doc: body && this.docOf(body, depth),
        body: body ? this.all(body, depth + 1) : []
      }
    ];
  }
  docOf(body, depth) {
    const [first2] = partsOf4(body);
    const [text, ...more] = first2?.name === "ExpressionStatement" ? partsOf4(first2) : [];
    const doc = text && more.length === 0 ? this.expressions.one(text, depth + 1) : void 0;
    return doc?.kind === "text" ? doc : void 0;
  }
  /** Statements that hold others, and what else there may be; its expressions are looked at, too. */
  other(node, depth) {
    const { from, to, name } = node;
    if (!/^[A-Z]/.test(name) || name === "Comment") return [];
    const parts = partsOf4(node);
    const bodies = parts.filter((part) => part.name === "Body");
    const match2 = parts.find((part) => part.name === "MatchBody");
    const arms = match2 ? partsOf4(match2).flatMap((clause) => partsOf4(clause).filter((part) => part.name === "Body")) : bodies;
    if (arms.length === 0)
      return /Statement$|Group$|^⚠$/.test(name) ? this.all(node, depth + 1) : this.loose(node, depth);
    const by = /^(?:If|Match)/.test(name) ? "condition" : /^(?:For|While)/.test(name) ? "loop" : "other";
    const complete = by === "condition" && childrenOf(node).some((child) => child.name === "else");
    const shown4 = /^With/.test(name) ? parts.filter((part) => part.name !== "Body").map((part) => this.loose(part, depth)) : [];
    const block2 = { kind: "block", from, to, by, complete, arms: arms.map((arm) => this.all(arm, depth + 1)) };
    const over = name === "ForStatement" ? this.over(node, depth) : void 0;
    return [...shown4.flat(), over ? { ...block2, over } : block2];
  }
  over(node, depth) {
    const children = childrenOf(node);
    const list2 = children[children.findIndex(({ name }) => name === "in") + 1];
    return list2 && list2.name !== "Body" ? this.expressions.one(list2, depth + 1) : void 0;
  }
  /** An expression where a statement is expected. */
  loose(node, depth) {
    const { from, to } = node;
    if (/String$/.test(node.name)) return [];
    return [{ kind: "does", from, to, value: this.expressions.one(node, depth + 1) }];
  }
};

// src/source/open-module.ts
function moduleOf2({ path, id, text }) {
  const other = languageOf(path);
  if (other) return literalModule({ path, id, text }, other);
  const isPython = /\.pyi?$/i.test(path);
  const { tree, cut: cut2 } = parserOf(isPython ? "python" : dialectOf(path))(text);
  const outline = isPython ? readPython(tree, text) : readJavascript(tree, text);
  const language = isPython ? "python" : "javascript";
  const { tooDeep } = outline;
  const marks = marksIn(text, () => commentsIn2(tree));
  return { path, id, text, root: scopesOf(outline), language, place: placesIn(path, text), marks, tooDeep, cut: cut2 };
}
function literalModule({ path, id, text }, language) {
  const { outline, comments } = readLiterals(text, language);
  const { tooDeep } = outline;
  const marks = marksIn(text, () => comments);
  const root = scopesOf(outline);
  return { path, id, text, root, language: "python", place: placesIn(path, text), marks, tooDeep, cut: void 0 };
}
function commentsIn2(tree) {
  const found = [];
  tree.iterate({
    enter: ({ name, from, to }) => {
      if (/Comment$/.test(name)) found.push({ from, to });
    }
  });
  return found;
}
function dialectOf(path) {
  if (/\.tsx$/i.test(path)) return "tsx";
  return /\.[cm]?ts$/i.test(path) ? "typescript" : "javascript";
}
var MOST_KEPT = 300;
var kept = /* @__PURE__ */ new Map();
function keptModule(file) {
  const key = `${file.id}\0${file.path}`;
  const known5 = kept.get(key);
  if (known5?.text === file.text) return known5;
  const module = moduleOf2(file);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, module);
  return module;
}

// src/source/model-of.ts
var NAMES = /^(?:model|model_?name|model_?id|deployment_?name|azure_?deployment|llm)$/i;
function modelOf2(asks2, scope, module, open2) {
  const entries = asks2?.kind === "call" ? entriesOf(asks2) : asks2?.kind === "map" ? asks2.entries : [];
  const said3 = entryOf(entries, NAMES);
  const text = said3 ? textOf3(said3, scope, module, open2) : void 0;
  if (text) return text;
  if (asks2?.kind !== "call" || asks2.on?.kind !== "name") return void 0;
  const [first2 = "", second] = asks2.on.name.split(".");
  const names = /^(?:self|this|cls)$/.test(first2) && second !== void 0 ? `${first2}.${second}` : first2;
  const made = resolve(names, asks2.from, scope, module, open2);
  if (made?.expr.kind !== "call") return void 0;
  const model = entryOf(entriesOf(made.expr), NAMES);
  return model && textOf3(model, made.scope, made.module, open2);
}
function textOf3(expr, scope, module, open2, depth = 0) {
  if (depth > 5) return void 0;
  if (expr.kind === "text") {
    const asked = expr.spelled.text.trim();
    return /^[\w./:@-]{2,100}$/.test(asked) ? { asked, at: module.place(expr.from) } : void 0;
  }
  if (expr.kind === "call") {
    const first2 = expr.args[0]?.value;
    const named3 = entryOf(entriesOf(expr), NAMES) ?? (first2?.kind === "text" || first2?.kind === "name" ? first2 : void 0);
    return named3 && textOf3(named3, scope, module, open2, depth + 1);
  }
  if (expr.kind !== "name") return void 0;
  const found = resolve(expr.name, expr.from, scope, module, open2);
  return found && textOf3(found.expr, found.scope, found.module, open2, depth + 1);
}

// src/source/to-template.ts
function toTemplate(pieces) {
  return pieces.flatMap(templateOf3);
}
function templateOf3(piece) {
  if (piece.kind === "text") return linesOf2(piece);
  if (piece.kind === "slot") {
    const { name, raw, from, module } = piece;
    return [{ kind: "slot", name, raw, at: module.place(from) }];
  }
  const bodies = piece.kind === "loop" ? [toTemplate(piece.body), []] : piece.options.map(toTemplate);
  const at = bodies.flat()[0]?.at;
  const arms = bodies.slice(0, -1).map((body) => ({ when: { kind: "unknown" }, body }));
  return at ? [{ kind: "branch", at, arms, otherwise: bodies.at(-1) ?? [] }] : [];
}
function wholeText(pieces) {
  const texts = pieces.filter((piece) => piece.kind === "text");
  const [first2] = texts;
  if (!first2 || texts.length !== pieces.length) return void 0;
  const starts = [];
  let length = 0;
  for (const { spelled } of texts) {
    starts.push(length);
    length += spelled.text.length;
  }
  const place2 = (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const { spelled, module } = texts[low] ?? first2;
    return module.place(sourceAt(spelled, offset - (starts[low] ?? 0)));
  };
  return { text: texts.map(({ spelled }) => spelled.text).join(""), place: place2 };
}
function linesOf2({ spelled, module }) {
  const cuts = spelled.marks.map(([text]) => text).filter((text) => text > 0 && spelled.text[text - 1] === "\n");
  const bounds = [0, ...cuts, spelled.text.length];
  return bounds.slice(0, -1).map((start2, i) => {
    const part = sliceOf(spelled, start2, bounds[i + 1] ?? start2);
    return { kind: "text", text: part.text, at: module.place(sourceAt(part, 0)) };
  });
}

// src/source/to-parsed-prompt.ts
function toParsedPrompt(found, file, module, open2) {
  const { candidate, key, mark, asked } = found;
  countParts(file, PARTS_PER_PROMPT);
  const others = new Map(found.used.map((used) => [used.module.path, { path: used.module.path, id: used.module.id }]));
  others.delete(file.path);
  const tools = toolsOf(found, module);
  return {
    id: `${file.path}#${key}`,
    declared: false,
    at: module.place(found.from),
    model: mark?.model ? { asked: mark.model, at: module.place(mark.from) } : modelOf2(asked?.expr ?? candidate.asks, asked?.scope ?? candidate.scope, module, open2),
    messages: found.messages.map(({ role, pieces }) => asMessage2(role, pieces, file)),
    settings: {},
    samples: /* @__PURE__ */ new Map(),
    sources: [{ path: file.path, id: file.id }, ...others.values()],
    unsent: 0,
    standsAlone: true,
    literals: literalsOf(found.used),
    ...tools.length > 0 && { tools },
    ...(found.why === "taken" || mark?.says === "prompt") && { named: true },
    ...saidBy(mark, module)
  };
}
function askOf({ candidate: { asks: asks2, scope }, used }, module, open2) {
  return { literals: literalsOf(used), model: modelOf2(asks2, scope, module, open2) };
}
function literalsOf(used) {
  return used.map(({ module: { path }, from }) => `${path}\0${from}`);
}
function saidBy(mark, { place: place2 }) {
  if (!mark) return {};
  const { says, callsPerMonth, outputTokens } = mark;
  const hasVolumes = callsPerMonth !== void 0 || outputTokens !== void 0;
  return {
    ...says === "ignore" && { ignored: place2(mark.from) },
    ...hasVolumes && { volumes: { at: place2(mark.from), callsPerMonth, outputTokens } }
  };
}
function asMessage2(role, pieces, file) {
  const whole2 = wholeText(pieces);
  if (whole2) {
    const message = messageOf(file, role, [whole2]);
    if (message.syntax !== "none") return message;
  }
  const body = toTemplate(pieces);
  countParts(file, body.length);
  return { role, body, syntax: "none" };
}
function toolsOf({ candidate: { tool }, described: described4 }, module) {
  if (!tool) return [];
  const parameters = schemaIn(tool.parameters);
  const own2 = parameters === void 0 ? described4 : described4.slice(0, tool.description ? 1 : 0);
  const description = own2.map(certainText).join("\n");
  const at = module.place(tool.description?.from ?? 0);
  return [{ name: tool.name, at, description, ...parameters !== void 0 && { parameters } }];
}

// src/source/read-source.ts
var MOST_CHARACTERS2 = 2 ** 20;
function readSource(file, pathsOf3) {
  if (!file.take && !mayHoldPrompts(file.text)) return { prompts: [], findings: [] };
  if (file.text.length > MOST_CHARACTERS2) return unread(file, "too-large");
  try {
    return readModule(file, pathsOf3);
  } catch (error) {
    if (error instanceof RangeError) return unread(file, "too-deep");
    if (error instanceof TooManyParts) return unread(file, "too-many-parts");
    throw error;
  }
}
function unread({ path }, why) {
  return { prompts: [], findings: [{ kind: "unreadable", severity: "warn", at: { path }, why }] };
}
function readModule(file, pathsOf3) {
  const module = keptModule(file);
  const open2 = (from, specifier) => {
    for (const path of pathsOf3(from.path, specifier)) {
      const beside3 = file.beside?.get(path);
      if (beside3 && beside3.text.length <= MOST_CHARACTERS2) return keptModule({ path, ...beside3 });
    }
    return void 0;
  };
  const { found, elsewhere, cut: cut2 = cutOf(module), names } = promptsIn(module, open2, file);
  const findings = [];
  if (module.tooDeep !== void 0)
    findings.push({ kind: "not-followed", severity: "warn", at: module.place(module.tooDeep), why: "too-deep" });
  if (cut2) findings.push({ kind: "not-followed", severity: "warn", at: cut2.module.place(cut2.from), why: "too-much" });
  for (const mark of module.marks) findings.push(...markNotes(mark, module));
  return {
    prompts: found.map((each) => toParsedPrompt(each, file, module, open2)),
    findings,
    names,
    asks: elsewhere.map((each) => askOf(each, module, open2))
  };
}
function cutOf(module) {
  return module.cut === void 0 ? void 0 : { module, from: module.cut };
}
function sourceBeside(file, listed2, specifiersIn3, pathsOf3) {
  if (!file.take && !mayHoldPrompts(file.text)) return [];
  const all = setOf(listed2);
  const found = /* @__PURE__ */ new Set();
  for (const [path, text] of [
    [file.path, file.text],
    ...[...file.beside ?? []].map(([at, each]) => [at, each.text])
  ])
    for (const specifier of specifiersIn3(text)) {
      const known5 = pathsOf3(path, specifier).find((each) => all.has(each));
      if (known5 !== void 0 && known5 !== file.path) found.add(known5);
    }
  return [...found];
}
var sets = /* @__PURE__ */ new WeakMap();
function setOf(listed2) {
  const known5 = sets.get(listed2) ?? new Set(listed2);
  sets.set(listed2, known5);
  return known5;
}

// src/formats/javascript.ts
var javascript = {
  claims: (path) => /\.[cm]?[jt]sx?$/i.test(path),
  prepare: loadParsers,
  beside: (file, listed2) => sourceBeside(file, listed2, specifiersIn, pathsOf),
  parse: (file) => readSource(file, pathsOf)
};

// src/templates/fill/show.ts
function show(value2, syntax) {
  if (value2 === void 0) return "";
  if (typeof value2 === "string") return value2;
  if (syntax === "jinja" || syntax === "f-string") return asPython(value2);
  if (value2 === null) return "";
  if (typeof value2 === "number" || typeof value2 === "boolean") return String(value2);
  if (Array.isArray(value2) && value2.every((each) => typeof each === "string" || typeof each === "number")) {
    if (syntax === "handlebars") return value2.join(",");
    if (syntax === "liquid") return value2.join("");
  }
  return JSON.stringify(plain(value2)) ?? "";
}
function asPython(value2) {
  if (typeof value2 === "string") return quoted(value2);
  if (value2 === null) return "None";
  if (typeof value2 === "boolean") return value2 ? "True" : "False";
  if (typeof value2 === "number") return String(value2);
  if (Array.isArray(value2)) return `[${value2.map(asPython).join(", ")}]`;
  return `{${[...value2].map(([key, each]) => `${quoted(key)}: ${asPython(each)}`).join(", ")}}`;
}
var SIGNS = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "	": "\\t" };
function quoted(text) {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const inside = text.replace(/[\\\n\r\t]/g, (sign) => SIGNS[sign] ?? sign);
  return quote + (quote === "'" ? inside.replaceAll("'", "\\'") : inside) + quote;
}

// src/formats/langchain-saved.ts
var TYPES3 = { prompt: "template", chat: "chat", few_shot: "examples" };
var CLASSES = {
  PromptTemplate: "template",
  ChatPromptTemplate: "chat",
  StructuredPrompt: "chat",
  FewShotPromptTemplate: "examples"
};
function savedIn(tree) {
  const type = asString(lookUp(tree, "_type"));
  if (type !== void 0) {
    const kind2 = Object.hasOwn(TYPES3, type) ? TYPES3[type] ?? "other" : "other";
    return { kind: kind2, fields: tree, hasRoles: kind2 !== "chat" || !hasTemplates(tree) };
  }
  const made = constructorIn(tree);
  if (!made) return void 0;
  const first2 = /^Runnable/.test(made.name) ? lookUp(made.fields, "first") : void 0;
  if (first2 && constructorIn(first2)?.name !== made.name) return savedIn(first2);
  const kind = Object.hasOwn(CLASSES, made.name) ? CLASSES[made.name] ?? "other" : "other";
  return { kind, fields: made.fields, hasRoles: true };
}
function hasTemplates(tree) {
  const messages = lookUp(tree, "messages");
  return messages?.kind === "list" && messages.items.some((item) => lookUp(item, "prompt") !== void 0);
}
function constructorIn(tree) {
  const [id, fields] = [lookUp(tree, "id"), lookUp(tree, "kwargs")];
  if (asString(lookUp(tree, "type")) !== "constructor" || id?.kind !== "list" || fields?.kind !== "map")
    return void 0;
  const name = asString(id.items.at(-1));
  return name === void 0 ? void 0 : { name, fields };
}
var SYNTAXES = /* @__PURE__ */ new Map([
  ["jinja2", "jinja"],
  ["mustache", "handlebars"]
]);
function syntaxOf(fields) {
  const format = asString(lookUp(fields, "template_format")) ?? asString(lookUp(fields, "templateFormat"));
  return SYNTAXES.get(format ?? "") ?? "f-string";
}
function templateIn2(fields, file, place2, role = "prompt") {
  const syntax = syntaxOf(fields);
  const template = lookUp(fields, "template");
  const text = asString(template);
  if (template && text !== void 0) return messageOf(file, role, [{ text, place: () => place2(template.at) }], syntax);
  const found = lookUp(fields, "template_path");
  const target = asString(found);
  if (!found || target === void 0) return void 0;
  return { role, syntax, body: [{ kind: "include", target, indent: "", blocks: [], at: place2(found.at) }] };
}

// src/formats/langchain-examples.ts
var MOST_PIECES = 5e4;
var MOST_CHARACTERS3 = 4 * 1024 * 1024;
function fewShotIn(fields, file, place2) {
  const examples = lookUp(fields, "examples");
  const shape = lookUp(fields, "example_prompt") ?? lookUp(fields, "examplePrompt");
  const template = shape && templateIn2(constructorIn(shape)?.fields ?? shape, file, place2);
  if (examples?.kind !== "list" || !template) return void 0;
  if (examples.items.length * template.body.length > MOST_PIECES) return void 0;
  const syntax = syntaxOf(fields);
  const part = (key) => {
    const found = lookUp(fields, key);
    const text2 = asString(found);
    return found && text2 ? messageOf(file, "prompt", [{ text: text2, place: () => place2(found.at) }], syntax).body : [];
  };
  const shown4 = examples.items.map((example) => filledIn2(template, example));
  if (shown4.flat().reduce((sum3, piece) => sum3 + lengthOf2(piece), 0) > MOST_CHARACTERS3) return void 0;
  const parts = [part("prefix"), ...shown4, part("suffix")].filter((pieces) => pieces.length > 0);
  const said3 = lookUp(fields, "example_separator") ?? lookUp(fields, "exampleSeparator");
  const text = asString(said3) ?? "\n\n";
  const between = text === "" ? [] : [{ kind: "text", text, at: place2(said3?.at ?? fields.at) }];
  return { role: "prompt", syntax, body: parts.flatMap((pieces, i) => i === 0 ? pieces : [...between, ...pieces]) };
}
function filledIn2({ body, syntax }, example) {
  const value2 = toValue(example);
  const values = value2 instanceof Map ? value2 : /* @__PURE__ */ new Map();
  return body.map(
    (piece) => piece.kind === "slot" && !piece.made && values.has(piece.name) ? { kind: "text", text: show(values.get(piece.name), syntax), at: piece.at } : piece
  );
}
function lengthOf2(piece) {
  return piece.kind === "text" ? piece.text.length : 0;
}

// src/formats/langchain-messages.ts
var ROLES2 = [
  [/^system/i, "system"],
  [/^(?:human|user)/i, "user"],
  [/^(?:ai|assistant)/i, "assistant"],
  [/^(?:tool|function)/i, "tool"]
];
function messagesIn2(fields, file, place2) {
  const list2 = ["messages", "prompt_messages", "promptMessages"].map((key) => lookUp(fields, key)).find((each) => each);
  if (list2?.kind !== "list" || list2.items.length === 0) return void 0;
  const messages = list2.items.map((item) => messageIn2(item, file, place2));
  return messages.every((message) => message !== void 0) ? messages : void 0;
}
function messageIn2(item, file, place2) {
  const made = constructorIn(item);
  const fields = made?.fields ?? item;
  const role = roleOf2(made?.name ?? asString(lookUp(fields, "type")), fields);
  const variable = asString(lookUp(fields, "variable_name")) ?? asString(lookUp(fields, "variableName"));
  if (variable !== void 0) {
    const slot = { kind: "slot", name: variable.slice(0, 200), raw: `{${variable}}`, at: place2(fields.at) };
    return { role, syntax: "f-string", body: [slot] };
  }
  const prompt = lookUp(fields, "prompt");
  if (prompt) return fromTemplates(prompt, role, file, place2);
  const content = lookUp(fields, "content");
  const parts = content?.kind === "list" ? content.items : content ? [content] : [];
  return content && messageOf(
    file,
    role,
    parts.flatMap((part) => readText(part, place2)),
    "none"
  );
}
function fromTemplates(prompt, role, file, place2) {
  const parts = (prompt.kind === "list" ? prompt.items : [prompt]).map((part) => constructorIn(part)?.fields ?? part);
  const read3 = parts.map((part) => templateIn2(part, file, place2, role));
  const [first2] = read3;
  if (!first2 || !read3.every((each) => each !== void 0)) return void 0;
  const fault2 = read3.find((each) => each.fault)?.fault;
  const syntax = parts[0] ? syntaxOf(parts[0]) : first2.syntax;
  return { role, syntax, body: read3.flatMap(({ body }) => body), ...fault2 && { fault: fault2 } };
}
function roleOf2(name, fields) {
  const said3 = asString(lookUp(fields, "role"));
  const known5 = ROLES2.find(([pattern]) => pattern.test(said3 ?? name ?? ""))?.[1];
  return known5 ?? said3?.slice(0, 100) ?? "user";
}

// src/formats/langchain.ts
var langchain = {
  claims: (path, text) => /\.(json|ya?ml)$/i.test(path) && (/["']?_type["']?\s{0,9}:\s{0,9}["']?(?:prompt|chat|few_shot)\b/.test(text) || /["']?lc["']?\s{0,9}:\s{0,9}1\b/.test(text) && /PromptTemplate|StructuredPrompt/.test(text)),
  parse: (file) => {
    const place2 = placesIn(file.path, file.text);
    const tree = readData(file);
    const note3 = (problem, at) => ({
      kind: "format",
      severity: problem === "no-roles" ? "info" : "warn",
      at: place2(at),
      format: "langchain",
      problem
    });
    if ("problem" in tree) return parsePlain(file, note3(tree.problem, tree.at));
    const saved = savedIn(tree);
    if (!saved) return parsePlain(file);
    const messages = read2(saved, { file, place: place2 });
    if (!messages) return parsePlain(file, note3("no-messages", 0));
    return readAs(saved, messages, { file, place: place2 }, saved.hasRoles ? [] : [note3("no-roles", saved.fields.at)]);
  }
};
function read2(saved, { file, place: place2 }) {
  if (saved.kind === "chat") return messagesIn2(saved.fields, file, place2);
  const one2 = saved.kind === "examples" ? fewShotIn(saved.fields, file, place2) : templateIn2(saved.fields, file, place2);
  return one2 && [one2];
}
function readAs({ fields }, messages, { file, place: place2 }, findings) {
  const samples2 = samplesOf(lookUp(fields, "partial_variables") ?? lookUp(fields, "partialVariables"));
  const schema = schemaIn2(fields);
  const parsed5 = promptOf(file, messages, { tree: fields, place: place2 }, samples2);
  return {
    prompts: [{ ...parsed5, ...schema && { response: { at: place2(schema.at), schema: jsonText(schema) } } }],
    findings
  };
}
function schemaIn2(fields) {
  const schema = lookUp(fields, "schema_") ?? lookUp(fields, "schema");
  return schema?.kind === "map" ? schema : void 0;
}

// src/formats/crew.ts
var AGENT = ["role", "goal", "backstory"];
var TASK = ["description", "expected_output"];
var MOST8 = 1e3;
var DEEPEST18 = 6;
function isCrew(path, tree) {
  if (!/\.ya?ml$/i.test(path)) return false;
  const named3 = /(?:^|\/)(?:[^/]*[-_.])?(?:agents|tasks)\.ya?ml$/i.test(path);
  return entriesIn(tree).some(({ entry }) => named3 || AGENT.every((key) => asString(lookUp(entry, key)) !== void 0));
}
function keysOf3(tree) {
  const has = (key) => asString(lookUp(tree, key)) !== void 0;
  return has("role") && (has("goal") || has("backstory")) ? AGENT : TASK.every(has) ? TASK : void 0;
}
function entriesIn(root) {
  const found = [];
  const visit = (tree, path) => {
    if (found.length >= MOST8 || path.length > DEEPEST18 || tree.kind === "scalar") return;
    if (keysOf3(tree)) found.push({ name: path.join("."), entry: tree });
    const inside = tree.kind === "map" ? [...tree.entries] : tree.items.map((item, i) => [
      asString(lookUp(item, "name")) ?? asString(lookUp(item, "id")) ?? String(i),
      item
    ]);
    for (const [key, each] of inside) visit(each, [...path, key.slice(0, 200)]);
  };
  visit(root, []);
  return found;
}
function crewOf(tree, file, place2) {
  return entriesIn(tree).flatMap(({ name, entry: each }) => {
    const keys = keysOf3(each);
    if (!keys) return [];
    const texts = keys.flatMap((key) => {
      const found = lookUp(each, key);
      const text = asString(found);
      return found && text !== void 0 ? [{ text: text.endsWith("\n") ? text : `${text}
`, place: () => place2(found.at) }] : [];
    });
    const message = messageOf(file, keys === AGENT ? "system" : "user", texts, "f-string");
    const llm = lookUp(each, "llm");
    const model = llm && readModel({ at: llm.at, kind: "map", entries: /* @__PURE__ */ new Map([["model", llm]]) }, place2);
    return [
      { ...promptOf(file, [message]), id: name === "" ? file.path : `${file.path}#${name}`, at: place2(each.at), model }
    ];
  });
}

// src/formats/leaves-in.ts
var MOST9 = 2e4;
var DEEPEST19 = 60;
function leavesIn(root) {
  const leaves2 = [];
  const visit = (tree, path, around) => {
    if (leaves2.length >= MOST9 || path.length > DEEPEST19) return;
    if (tree.kind === "scalar") {
      if (typeof tree.value === "string") leaves2.push({ path, text: tree.value, tree, around });
    } else if (tree.kind === "list")
      for (const [i, item] of tree.items.entries()) visit(item, [...path, String(i)], around);
    else for (const [key, value2] of tree.entries) visit(value2, [...path, key.slice(0, 200)], [tree, ...around]);
  };
  visit(root, [], []);
  return leaves2;
}
var ROLES3 = [
  [/^(?:system|system_?(?:prompt|message|instructions?|template)|instructions?|developer)$/i, "system"],
  [
    /^(?:user|human|user_?(?:prompt|message|template|input)|human_?(?:prompt|message|template)|instance_template)$/i,
    "user"
  ],
  [/^(?:assistant|ai)$/i, "assistant"]
];
function roleNamed(key) {
  return ROLES3.find(([pattern]) => pattern.test(key ?? ""))?.[1];
}
function roleOf3({ path }) {
  return roleNamed(path.at(-1));
}
function saidAt({ path }) {
  if (roleNamed(path.at(-1)) !== void 0) return path;
  return /^(?:system|user|human|assistant)$/i.test(path.at(-2) ?? "") ? path.slice(0, -1) : void 0;
}
function withWhatIsSent(all, some) {
  const requests = new Set(some.flatMap((leaf) => requestOf(leaf) ?? []));
  const chosen2 = new Set(some);
  return all.filter((leaf) => chosen2.has(leaf) || leaf.text.trim() !== "" && requests.has(requestOf(leaf) ?? "\0"));
}
function requestOf(leaf) {
  return saidAt(leaf)?.slice(0, -1).join(".");
}
function together2(leaves2) {
  const groups = /* @__PURE__ */ new Map();
  for (const leaf of leaves2) {
    const request = requestOf(leaf);
    const key = request === void 0 ? leaf.path.join(".") : `${request}\0`;
    const group = groups.get(key);
    if (group) group.push(leaf);
    else groups.set(key, [leaf]);
  }
  return [...groups].flatMap(([key, group]) => {
    const said3 = key.endsWith("\0") ? messagesOf2(group) : [];
    if (said3.length > 1 || said3.some((each) => each.leaves.length > 1))
      return [{ name: key === "\0" ? "messages" : key.slice(0, -1), messages: said3 }];
    return group.map((leaf) => ({ name: leaf.path.join("."), messages: [{ role: roleOf3(leaf), leaves: [leaf] }] }));
  });
}
var ORDER = ["system", "user", "assistant"];
function messagesOf2(group) {
  const said3 = /* @__PURE__ */ new Map();
  const keys = /* @__PURE__ */ new Set();
  for (const leaf of group) {
    const at = saidAt(leaf) ?? [];
    const role = roleNamed(at.at(-1)) ?? "";
    keys.add(at.join("."));
    said3.set(role, [...said3.get(role) ?? [], leaf]);
  }
  if (keys.size !== said3.size) return [];
  return ORDER.flatMap((role) => said3.has(role) ? [{ role, leaves: said3.get(role) ?? [] }] : []);
}

// src/formats/prompt-leaves.ts
var ENOUGH3 = 170;
var SHORT2 = 45;
var SAYS2 = /prompt|instruction|persona|backstory|template|guideline|(?:^|_)(?:task|rules?|examples?|goal|message|question)$/i;
var FOR_PEOPLE2 = /^(?:\$schema|description|title|name|label|version|authors?|comments?|notes?|licen[cs]e|url|homepage|docs?|summary|help|tags?|id|type|changelog)$/i;
var FOR_PROGRAMS = /^(?:\w*code|scripts?|run|commands?|sql|query|html|css|styles?|regex|pattern|jsonata|expression|svg|icon|image|file_path|info)$/i;
var BARE2 = /^(?:value|text|content|default|template|message|body|\d+)$/i;
var OF_EXAMPLE = /^(?:outputs?|answers?|expected|responses?|completions?|labels?|chosen|rejected|targets?|reference|ground_truth|ideal|category)$/i;
var MOST_IN_LIST = 30;
function isPromptLeaf(leaf) {
  const key = keyOf2(leaf);
  if (FOR_PEOPLE2.test(key) || FOR_PROGRAMS.test(key) || !isProse2(leaf.text)) return false;
  const says = roleOf3(leaf) !== void 0 || leaf.path.some((part) => SAYS2.test(part));
  return leaf.text.trim().length >= (says ? SHORT2 : ENOUGH3);
}
function isCertainLeaf(leaf) {
  const key = keyOf2(leaf);
  const text = leaf.text.trim();
  if (FOR_PEOPLE2.test(key) || FOR_PROGRAMS.test(key) || !isProse2(text) || isExample(leaf)) return false;
  const opens = opensAsPrompt(text);
  const names = isPromptName(key);
  if (text.length < ENOUGH3) return text.length >= SHORT2 && opens && (isSystem(key) || names && hasModel(leaf));
  return opens || isSystem(key) || names && (hasModel(leaf) || !/^(?:instructions?|guidelines?)$/i.test(key));
}
var MOSTLY = 0.2;
function promptsAmongTranslations(leaves2) {
  const certain2 = leaves2.filter((leaf) => isCertainLeaf(leaf) && opensAsPrompt(leaf.text.trim()));
  const isMostly = charactersIn(certain2) >= MOSTLY * charactersIn(leaves2);
  return certain2.length > 2 && isMostly ? leaves2.filter(isPromptLeaf) : certain2;
}
function charactersIn(leaves2) {
  return leaves2.reduce((sum3, { text }) => sum3 + text.length, 0);
}
function hasModel({ around }) {
  return around[0]?.entries.has("model") === true || around[0]?.entries.has("llm") === true;
}
function isSystem(key) {
  return /^(?:system|system_?(?:prompt|message|instructions?|template))$/i.test(key);
}
function keyOf2({ path }) {
  return path.findLast((part) => !BARE2.test(part)) ?? path.at(-1) ?? "";
}
function isProse2(text) {
  const words2 = text.slice(0, 2e3).match(new RegExp("(?:^|\\s)[^\\s\\p{L}]{0,5}\\p{L}{2,}", "gu"))?.length ?? 0;
  return words2 >= 6 || /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{12}/u.test(text);
}
function isExample({ path, around }) {
  const [nearest] = around;
  if (nearest && [...nearest.entries.keys()].some((key) => OF_EXAMPLE.test(key))) return true;
  return path.some((part) => /^\d+$/.test(part) && Number(part) >= MOST_IN_LIST);
}

// src/formats/holds-prompt-values.ts
var HINTS2 = /prompt|instruction|persona|backstory|guideline|sys_?msg|system|you(?:'re| are| must| should| can| will) |your (?:task|job|role|goal|objective|purpose|mission) |act as |as an? |i want you to|assume the role/i;
function holdsPromptValues(path, text, expected = false) {
  if (!isData(path) || !(expected || HINTS2.test(text))) return false;
  const documents = Array.from({ length: Math.min(MOST_DOCUMENTS, countDocuments({ path, text })) }, (_, i) => i);
  return documents.some((document) => holdsIn(path, readData({ path, text, document }), expected));
}
var MOST_DOCUMENTS = 20;
function holdsIn(path, tree, expected) {
  if ("problem" in tree || isConversation(tree)) return false;
  if (isCrew(path, tree)) return true;
  const all = leavesIn(tree);
  if (isTranslation(path)) return promptsAmongTranslations(all).length > 0;
  return all.some(expected ? isPromptLeaf : isCertainLeaf);
}
function isConversation(tree) {
  const list2 = ["messages", "contents", "input"].map((key) => lookUp(tree, key)).find((each) => each?.kind === "list") ?? tree;
  return list2.kind === "list" && list2.items.some((item) => lookUp(item, "role") ?? lookUp(item, "parts"));
}
function isTranslation(path) {
  return /(?:^|\/)(?:locales?|i18n|translations?|lang|langs|languages|intl|l10n)\//i.test(path);
}

// src/formats/leaves.ts
var NAMED3 = /(?:^|\/)(?:[^/]*prompts?(?:[-_.][^/]*)?|(?:agents|tasks))\.(?:ya?ml|toml|json)$/i;
var FOLDER = /(?:^|\/)(?:[^/]+[-_])?prompts?(?:[-_]templates?)?\//i;
var leaves = {
  claims: (path, text, take6) => isData(path) && (take6 !== void 0 || isNamed(path) || holdsPromptValues(path, text, FOLDER.test(path))),
  parse: (file) => file.take ? takenFrom(file, file.take.takes) : foundIn(file)
};
function isNamed(path) {
  return NAMED3.test(path) && !/\.prompt\.(?:ya?ml|json)$|(?:^|\/)prompt(?:foo|cost)/i.test(path);
}
var MOST_NAMES2 = 5e3;
function takenFrom(file, takes4) {
  const place2 = placesIn(file.path, file.text);
  const tree = readData(file);
  if ("problem" in tree) {
    const at = place2(tree.at);
    return { prompts: [], findings: [{ kind: "unreadable", severity: "warn", at, why: "not-data" }], names: [] };
  }
  const all = leavesIn(tree);
  const taken = all.filter(({ path }) => takes4(path.join(".")));
  const names = all.slice(0, MOST_NAMES2).map(({ path }) => path.join("."));
  return { prompts: promptsOf(taken, file).map((one2) => ({ ...one2, named: true })), findings: [], names };
}
function foundIn(file) {
  const tree = readData(file);
  if ("problem" in tree) {
    const at = placesIn(file.path, file.text)(tree.at);
    return parsePlain(file, { kind: "format", severity: "info", at, format: "leaves", problem: tree.problem });
  }
  const place2 = placesIn(file.path, file.text);
  if (readMessages(unwrapped(tree), { ...file }, place2)) return parseRequest(file, "chat", false);
  const prompts = isCrew(file.path, tree) ? crewOf(tree, file, place2) : promptsOf(promptsAmong(leavesIn(tree), file.path), file);
  return prompts.length > 0 ? { prompts, findings: [] } : parseRequest(file, "chat", false);
}
function promptsAmong(all, path) {
  const among = isTranslation(path) && !isNamed(path) ? promptsAmongTranslations(all) : all.filter(isPromptLeaf);
  return withWhatIsSent(all, among);
}
function promptsOf(found, file) {
  const place2 = placesIn(file.path, file.text);
  return together2(found).map(({ name, messages }) => {
    const sent2 = messages.flatMap((each) => each.leaves);
    const around = sent2[0]?.around ?? [];
    const holder = around.find((tree) => readModel(tree, place2) !== void 0);
    return {
      ...promptOf(
        file,
        messages.map(({ role, leaves: said3 }) => messageOf(file, role ?? "prompt", textsOf(said3, place2)))
      ),
      id: `${file.path}#${name}`,
      at: place2(sent2[0]?.tree.at ?? 0),
      ...sent2.length > 1 && { parts: sent2.map(({ path }) => path.join(".")) },
      model: holder && readModel(holder, place2),
      settings: around[0] ? readSettings(around[0]) : {}
    };
  });
}
function textsOf(said3, place2) {
  return said3.map(({ text, tree }, i) => ({
    text: i < said3.length - 1 && !text.endsWith("\n") ? `${text}
` : text,
    place: () => place2(tree.at)
  }));
}

// src/formats/literals.ts
var literals = {
  claims: (path) => languageOf(path) !== void 0,
  parse: (file) => readSource(file, () => [])
};

// src/formats/promptflow.ts
var promptflow = {
  claims: (path) => /(?:^|\/)flow\.dag\.ya?ml$/i.test(path),
  parse: (file) => {
    const tree = parseYaml(file.text);
    const place2 = placesIn(file.path, file.text);
    if ("problem" in tree) {
      const at = place2(tree.at);
      return parsePlain(file, { kind: "format", severity: "warn", at, format: "promptflow", problem: tree.problem });
    }
    const inputs = lookUp(tree, "inputs");
    return { prompts: nodesIn(tree).map((node) => promptIn2(node, inputs, file, place2)), findings: [] };
  }
};
function nodesIn(tree) {
  const nodes2 = itemsOf3(lookUp(tree, "nodes")).flatMap((node) => nodeOf(asString(lookUp(node, "name")), node));
  const varied = lookUp(tree, "node_variants");
  if (varied?.kind !== "map") return nodes2;
  const variants2 = [...varied.entries].flatMap(([name, each]) => {
    const chosen2 = asString(lookUp(each, "default_variant_id"));
    const all = lookUp(each, "variants");
    if (all?.kind !== "map") return [];
    return [...all.entries].flatMap(
      ([id, variant]) => nodeOf(id === chosen2 ? name : `${name}.${id}`, lookUp(variant, "node") ?? variant)
    );
  });
  return [...nodes2, ...variants2];
}
function nodeOf(name, node) {
  const source2 = lookUp(node, "source", "path");
  const template = asString(source2);
  const asks2 = /^(?:llm|prompt|custom_llm)$/.test(asString(lookUp(node, "type")) ?? "");
  if (!asks2 || !source2 || template === void 0 || template.length > 1e3) return [];
  return [{ name: (name ?? template).slice(0, 200), node, template, at: source2.at }];
}
function promptIn2({ name, node, template, at }, inputs, file, place2) {
  const given2 = lookUp(node, "inputs");
  const isChat = asString(lookUp(node, "type")) !== "prompt" && asString(lookUp(node, "api")) !== "completion";
  const message = {
    role: "prompt",
    body: [
      {
        kind: "include",
        target: /^\.{1,2}\//.test(template) ? template : `./${template}`,
        indent: "",
        blocks: [],
        at: place2(at)
      }
    ],
    syntax: "jinja",
    ...isChat && { divider: "role-lines" }
  };
  const model = lookUp(given2, "model") ?? lookUp(given2, "deployment_name");
  const tools = ["functions", "tools"].flatMap((key) => readTools(listIn3(lookUp(given2, key)), place2));
  return {
    ...promptOf(file, [message], void 0, samplesOf2(given2, inputs)),
    id: `${file.path}#${name}`,
    at: place2(node.at),
    model: model && readModel({ kind: "map", at: model.at, entries: /* @__PURE__ */ new Map([["model", model]]) }, place2),
    settings: settingsOf2(given2),
    ...tools.length > 0 && { tools }
  };
}
function itemsOf3(tree) {
  return tree?.kind === "list" ? tree.items : [];
}
function listIn3(tree) {
  const text = asString(tree);
  const read3 = text === void 0 ? tree : parseJson(text);
  return read3 && !("problem" in read3) && read3.kind === "list" ? read3 : void 0;
}
function settingsOf2(given2) {
  const most = lookUp(given2, "max_tokens");
  const tokens = most?.kind === "scalar" ? Number(most.value) : 0;
  return Number.isSafeInteger(tokens) && tokens > 0 ? { maxOutput: tokens } : {};
}
function samplesOf2(given2, inputs) {
  const samples2 = /* @__PURE__ */ new Map();
  for (const [name, tree] of given2?.kind === "map" ? given2.entries : []) {
    const [, input] = /^\$\{inputs\.([\w-]{1,200})\}$/.exec(asString(tree) ?? "") ?? [];
    const value2 = input === void 0 ? tree : lookUp(inputs, input, "default");
    const isReference = asString(value2)?.startsWith("${") === true;
    const sample = value2 && !isReference ? toValue(value2) : null;
    if (!isEmpty(sample)) samples2.set(name, sample);
  }
  return samples2;
}

// src/formats/named-files.ts
function inFolderOf(path, target) {
  return normalized(path.slice(0, path.lastIndexOf("/") + 1), target, true);
}
function besideOf(path, target) {
  return normalized(path.slice(0, path.lastIndexOf("/") + 1), target, false);
}
function normalized(folder, target, within6) {
  if (target.length > 1e3 || /^[/\\~]|^[A-Za-z]:|\0|^\w+:\/\//.test(target)) return void 0;
  const parts = folder.split("/").filter((part) => part !== "");
  const least = within6 ? parts.length : 0;
  for (const part of target.split("/")) {
    if (part === "..") {
      if (parts.length <= least) return void 0;
      parts.pop();
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
var DEEPEST20 = 100;
function relocated(tree, at, known5 = /* @__PURE__ */ new Map(), depth = 0) {
  const before = known5.get(tree);
  if (before) return before;
  if (depth > DEEPEST20) return { at, kind: "scalar", value: null };
  const moved = tree.kind === "list" ? { at, kind: "list", items: [] } : { ...tree, at };
  known5.set(tree, moved);
  if (tree.kind === "list" && moved.kind === "list")
    for (const item of tree.items) moved.items.push(relocated(item, at, known5, depth + 1));
  if (tree.kind === "map" && moved.kind === "map")
    moved.entries = new Map([...tree.entries].map(([key, value2]) => [key, relocated(value2, at, known5, depth + 1)]));
  return moved;
}

// src/formats/wildcards.ts
var LONGEST6 = 1e3;
function wildcards(pattern) {
  if (pattern.length > LONGEST6) return () => false;
  const folders = pattern.split("/").map((folder) => folder === "**" ? folder : [...folder]);
  return (path) => path.length <= LONGEST6 && matches(folders, path.split("/"), (folder) => folder === "**", isPart2);
}
function hasWildcards(text) {
  return /[*?]/.test(text);
}
function folderOf(pattern) {
  return /^(?:[^*?/]*\/)*/.exec(pattern)?.[0] ?? "";
}
function isPart2(pattern, part) {
  return matches(
    typeof pattern === "string" ? [...pattern] : pattern,
    [...part],
    (char) => char === "*",
    (char, other) => char === "?" || char === other
  );
}
function matches(pattern, text, isStar, equals) {
  let at = 0;
  let star = -1;
  let from = 0;
  for (let i = 0; i < text.length; ) {
    const item = pattern[at];
    const other = text[i];
    if (item !== void 0 && isStar(item)) {
      star = at++;
      from = i;
    } else if (item !== void 0 && equals(item, other)) {
      at++;
      i++;
    } else if (star === -1) return false;
    else {
      at = star + 1;
      i = ++from;
    }
  }
  while (at < pattern.length && isStar(pattern[at])) at++;
  return at === pattern.length;
}

// src/formats/promptfoo-reading.ts
var MOST_LOOKS = 5e5;
var MOST_FOUND = 2e4;
var CODE = /\.(?:[cm]?[jt]s|py|rb|sh|bash|exe|bat|cmd|ps1|pl)(?::\w+)?$/i;
function readingOf(file, listed2) {
  const place2 = placesIn(file.path, file.text);
  const wanted = /* @__PURE__ */ new Set();
  const opened2 = /* @__PURE__ */ new Map();
  const findings = [];
  const reported = /* @__PURE__ */ new Set();
  const meant = /* @__PURE__ */ new Map();
  let [looks, found] = [0, 0];
  const meantBy = (pattern) => {
    const [folder, matches3] = [folderOf(pattern), wildcards(pattern)];
    looks += listed2.length / 10;
    const paths = [];
    for (const path of listed2) {
      if (looks > MOST_LOOKS || found > MOST_FOUND) return [];
      if (!path.startsWith(folder)) continue;
      looks += 1 + pattern.length * path.length / 2e3;
      if (!matches3(path)) continue;
      found++;
      paths.push(path);
    }
    return paths.sort();
  };
  return {
    file,
    place: place2,
    wanted,
    opened: opened2,
    findings,
    pathsOf(address) {
      const path = besideOf(file.path, addressed(address));
      if (path === void 0) return [];
      const before = meant.get(path);
      if (before) return before;
      const paths = hasWildcards(path) ? meantBy(path) : [path];
      for (const each of paths) wanted.add(each);
      meant.set(path, paths);
      return paths;
    },
    isSpent: () => looks > MOST_LOOKS || found > MOST_FOUND,
    open(path) {
      wanted.add(path);
      const found2 = file.beside?.get(path);
      const named3 = found2 && { path, ...found2 };
      if (named3) opened2.set(path, named3);
      return named3;
    },
    note(what, target, why, at) {
      const key = `${what} ${target}`;
      const severity = why === "code" ? "info" : "warn";
      if (!reported.has(key))
        findings.push({
          kind: "file-not-read",
          severity,
          at: place2(at),
          what,
          target: shown3(addressed(target)),
          why
        });
      reported.add(key);
    }
  };
}
function isCode(address) {
  return CODE.test(address.trim()) || /^(?:exec|python|javascript):/.test(address);
}
function addressed(address) {
  return address.trim().replace(/^file:\/\//, "");
}
function shown3(target) {
  const scheme = /^([a-z][a-z0-9+.-]{0,30}):(\/\/[^/?#@\s]{1,100}(?=[/?#]|$))?/i.exec(target);
  return scheme ? `${scheme[1]}:${scheme[2] ?? ""}` : target.slice(0, 200);
}

// src/formats/promptfoo-options.ts
var SENT = ["tools", "functions", "response_format", "output_format", "generationConfig"];
function configOf(provider, item, reading) {
  const all = [lookUp(provider, "config"), lookUp(item, "config")].flatMap((each) => each?.kind === "map" ? [each] : []);
  const [first2] = all;
  if (!first2) return void 0;
  const entries = new Map(all.flatMap((each) => [...each.entries]));
  for (const key of SENT) {
    const found = entries.get(key);
    const address = asString(found);
    if (!found || address === void 0 || !/^file:\/\/|\.(?:json|ya?ml)$/i.test(address)) continue;
    const read3 = dataAt(address, found.at, reading);
    if (read3) entries.set(key, read3);
  }
  return { kind: "map", at: first2.at, entries };
}
function dataAt(address, at, reading) {
  if (isCode(address)) return reading.note("sample", address, "code", at);
  const [path] = reading.pathsOf(address);
  if (path === void 0)
    return reading.note("sample", address, /(^|\/)\.\.\//.test(addressed(address)) ? "escapes" : "missing", at);
  const file = reading.open(path);
  if (!file) return reading.note("sample", address, "missing", at);
  const tree = treeIn(file);
  return "problem" in tree ? reading.note("sample", address, "not-data", at) : relocated(tree, at);
}
function treeIn({ path, text }) {
  return /\.json$/i.test(path) ? parseJson(text) : parseYaml(text);
}
function wrapsIn(tree) {
  const tests = lookUp(tree, "tests");
  const test2 = tests?.kind === "list" ? tests.items[0] : tests;
  const said3 = (key) => lookUp(test2, "options", key) ?? lookUp(tree, "defaultTest", "options", key);
  return { prefix: said3("prefix"), suffix: said3("suffix") };
}
function wrapped(messages, { prefix, suffix }, reading) {
  const bodyOf = (tree) => {
    const text = asString(tree);
    if (!tree || !text) return [];
    return messageOf(reading.file, "prompt", [{ text, place: () => reading.place(tree.at) }], "jinja").body;
  };
  const [before, behind3] = [bodyOf(prefix), bodyOf(suffix)];
  return messages.map((message, i) => ({
    ...message,
    body: [...i === 0 ? before : [], ...message.body, ...i === messages.length - 1 ? behind3 : []]
  }));
}

// src/formats/promptfoo-prompts.ts
var SYNTAX = "jinja";
var MOST10 = 200;
function promptsOf2(text, at, reading) {
  if (!isAddress(text)) return [{ name: "", messages: chatOf(text, reading, at) ?? [inline(text, reading, at)] }];
  if (isCode(text)) return reading.note("prompt", text, "code", at) ?? [];
  const paths = reading.pathsOf(text);
  if (reading.isSpent()) return reading.note("prompt", text, "too-many", at) ?? [];
  if (paths.length === 0)
    return reading.note("prompt", text, /(^|\/)\.\.\//.test(addressed(text)) ? "escapes" : "missing", at) ?? [];
  return paths.flatMap((path) => {
    const items = promptsIn2(path, at, reading) ?? reading.note("prompt", path, "missing", at) ?? [];
    const names = paths.length === 1 ? "" : path;
    return items.map((item) => ({ ...item, name: [names, item.name].filter((each) => each !== "").join("#") }));
  });
}
function isAddress(text) {
  return /^file:\/\//.test(text) || /^exec:/.test(text) || /^[\w./*?-]{1,500}\.(txt|md|j2|njk|json|jsonl|ya?ml|js|mjs|cjs|ts|py|csv)(:\w+)?$/.test(text);
}
function inline(text, reading, at) {
  return messageOf(reading.file, "prompt", [{ text, place: () => reading.place(at) }], SYNTAX);
}
function chatOf(text, reading, at) {
  const tree = /^\s*[[{]/.test(text) ? parseJson(withoutDump(text)) : void 0;
  return tree && !("problem" in tree) ? readMessages(tree, reading.file, () => reading.place(at), SYNTAX) : void 0;
}
var DUMP = /\{\{-?\s{0,9}([\w.]{1,200})\s{0,9}\|\s{0,9}(?:dump|tojson)\s{0,9}(?:\|\s{0,9}safe\s{0,9})?-?\}\}/g;
function withoutDump(text) {
  return text.replace(DUMP, (tag, name) => `"{{${name}}}"`.padEnd(tag.length));
}
function promptsIn2(path, at, reading) {
  const file = reading.open(path);
  const sections = file && /\.txt$/i.test(path) ? sectionsOf(file.text) : [];
  if (sections.length < 2 && /\.(?:txt|md|j2|njk)$/i.test(path))
    return [{ name: "", messages: [included(path, at, reading)] }];
  if (!file) return void 0;
  const place2 = placesIn(path, file.text);
  const textOf5 = (text, offset) => messageOf(reading.file, "prompt", [{ text, place: () => place2(offset) }], SYNTAX);
  if (sections.length > 0)
    return sections.map(({ text, start: start2 }, i) => ({ name: String(i + 1), messages: [textOf5(text, start2)], from: file }));
  if (/\.csv$/i.test(path)) {
    const rows = readCsv(file.text, MOST10).flatMap((row) => row.get("prompt") ?? []);
    return rows.map((text, i) => ({ name: String(i + 1), messages: [textOf5(text, 0)], from: file }));
  }
  if (/\.jsonl$/i.test(path)) {
    const lines = file.text.split(/\r?\n/).filter((line) => line.trim() !== "");
    return lines.slice(0, MOST10).map((line, i) => ({
      name: lines.length === 1 ? "" : String(i + 1),
      messages: chatOf(line, reading, at) ?? [textOf5(line, 0)],
      from: file
    }));
  }
  const tree = /\.ya?ml$/i.test(path) ? parseYaml(file.text) : /\.json$/i.test(path) ? parseJson(withoutDump(file.text)) : void 0;
  if (!tree || "problem" in tree) return [{ name: "", messages: [textOf5(file.text, 0)], from: file }];
  const messages = readMessages(tree, reading.file, place2, SYNTAX);
  return [{ name: "", messages: messages ?? [textOf5(jsonText(tree), 0)], from: file }];
}
function included(path, at, { file, place: place2 }) {
  const ups = file.path.split("/").length - 1;
  const target = `./${"../".repeat(ups)}${path}`;
  return { role: "prompt", syntax: SYNTAX, body: [{ kind: "include", target, indent: "", blocks: [], at: place2(at) }] };
}
function sectionsOf(text) {
  const sections = [];
  let start2 = 0;
  const add4 = (end2) => {
    const section = text.slice(start2, end2);
    if (section.trim() !== "" && sections.length < MOST10)
      sections.push({ text: section.trim(), start: start2 + section.length - section.trimStart().length });
  };
  for (const found of text.matchAll(/^[ \t]*---[ \t]*\r?$/gm)) {
    add4(found.index);
    start2 = found.index + found[0].length;
  }
  add4(text.length);
  return sections;
}

// src/formats/promptfoo-vars.ts
function samplesIn2(tree, reading) {
  const tests = lookUp(tree, "tests");
  const first2 = tests?.kind === "list" ? tests.items[0] : tests;
  const all = [
    ...varsOf(testOf(lookUp(tree, "defaultTest"), reading), reading),
    ...varsOf(testOf(first2, reading), reading)
  ];
  const samples2 = /* @__PURE__ */ new Map();
  for (const [name, value2] of all) {
    const one2 = Array.isArray(value2) ? value2[0] ?? "" : value2;
    const known5 = typeof one2 === "string" && one2.startsWith("file://") ? valueIn(one2, tree.at, reading) : one2;
    if (known5 === void 0) samples2.delete(name);
    else samples2.set(name, known5);
  }
  return resolved2(samples2);
}
var PASSES = 5;
var MOST_CHARACTERS4 = 4 * 1024 * 1024;
function resolved2(samples2) {
  let characters = 0;
  for (let pass = 0, found = true; pass < PASSES && found; pass++) {
    found = false;
    for (const [key, value2] of samples2) {
      const named3 = typeof value2 === "string" ? /\{\{\s{0,99}(\w{1,200})\s{0,99}\}\}/.exec(value2) : null;
      const inner2 = named3 && samples2.get(named3[1] ?? "");
      if (!named3 || typeof inner2 !== "string" && typeof inner2 !== "number") continue;
      const made = named3.input.slice(0, named3.index) + inner2 + named3.input.slice(named3.index + named3[0].length);
      characters += made.length;
      if (characters > MOST_CHARACTERS4) return samples2;
      samples2.set(key, made);
      found = true;
    }
  }
  return samples2;
}
function testOf(test2, reading) {
  const address = asString(test2);
  if (!test2 || address === void 0) return test2;
  if (isCode(address)) return reading.note("sample", address, "code", test2.at);
  const file = openFirst(address, test2.at, reading);
  if (!file) return void 0;
  const row = firstRow(file);
  return row ? relocated(row, test2.at) : reading.note("sample", address, "not-data", test2.at);
}
function openFirst(address, at, reading) {
  if (/^(?!file:)\w+:\/\//.test(address)) return void 0;
  const [path] = reading.pathsOf(address);
  if (path === void 0)
    return reading.note("sample", address, /(^|\/)\.\.\//.test(address) ? "escapes" : "missing", at);
  return reading.open(path) ?? reading.note("sample", address, "missing", at);
}
function firstRow({ path, text }) {
  if (/\.csv$/i.test(path)) {
    const [row] = readCsv(text, 1);
    return row && rowOf([...row].map(([name, value2]) => [name, { kind: "scalar", value: value2, at: 0 }]));
  }
  const json = /\.jsonl$/i.test(path) ? text.split("\n").find((line) => line.trim() !== "") ?? "" : text;
  const tree = /\.ya?ml$/i.test(path) ? parseYaml(text) : parseJson(json);
  const first2 = "problem" in tree ? void 0 : tree.kind === "list" ? tree.items[0] : tree;
  return first2?.kind === "map" ? first2.entries.has("vars") ? first2 : rowOf([...first2.entries]) : void 0;
}
function rowOf(fields) {
  const vars = { kind: "map", at: 0, entries: new Map(fields.filter(([name]) => !name.startsWith("__"))) };
  return { kind: "map", at: 0, entries: /* @__PURE__ */ new Map([["vars", vars]]) };
}
function varsOf(test2, reading) {
  const vars = lookUp(test2, "vars");
  const addresses = vars?.kind === "list" ? vars.items : vars?.kind === "scalar" ? [vars] : void 0;
  if (!addresses) return [...samplesOf(vars)];
  return addresses.flatMap((each) => {
    const file = openFirst(asString(each) ?? "", each.at, reading);
    const tree = file && parseYaml(file.text);
    return tree && !("problem" in tree) ? [...samplesOf(tree)] : [];
  });
}
function valueIn(address, at, reading) {
  if (isCode(address)) return reading.note("sample", address, "code", at);
  if (/\.(?:png|jpe?g|gif|webp|bmp|svg|pdf|mp3|wav|mp4)$/i.test(address)) return void 0;
  const file = openFirst(address, at, reading);
  if (!file) return void 0;
  if (!/\.ya?ml$/i.test(file.path)) return file.text.trim();
  const tree = parseYaml(file.text);
  return "problem" in tree ? reading.note("sample", address, "not-data", at) : jsonText(tree);
}

// src/formats/promptfoo.ts
var promptfoo = {
  claims: (path, text) => /(^|\/)promptfooconfig[^/]*\.(ya?ml|json)$/i.test(path) || /\.ya?ml$/i.test(path) && /^prompts:/m.test(text) && /^(providers|targets):/m.test(text),
  beside: (file, listed2) => documentsIn2(file).flatMap((each) => wantedBy(each, listed2)),
  parse: (file) => {
    const reading = readingOf(file, [...file.beside?.keys() ?? []]);
    const prompts = draftsIn(reading);
    return prompts.length > 0 ? { prompts, findings: reading.findings } : parsePlain(file, ...reading.findings);
  }
};
function wantedBy(file, listed2) {
  const reading = readingOf(file, listed2);
  draftsIn(reading);
  return [...reading.wanted].filter((path) => path !== file.path);
}
function draftsIn(reading) {
  const tree = treeOf(reading.file);
  if (!tree) return [];
  const samples2 = samplesIn2(tree, reading);
  const provider = firstProvider(tree, reading);
  const items = itemsIn(tree).map(({ item, label }) => ({ item, label, config: configOf(provider, item, reading) }));
  const opened2 = [...reading.opened.values()];
  return items.flatMap(
    ({ item, label, config }, i) => draftsOf(item, label ?? String(i + 1), { samples: samples2, opened: opened2, provider, config, tree }, reading)
  );
}
var MOST_KEPT2 = 20;
var kept2 = /* @__PURE__ */ new Map();
function treeOf(file) {
  const key = `${file.document} ${file.text}`;
  const known5 = kept2.get(key);
  const tree = known5 ?? readData(file);
  if (!known5 && kept2.size >= MOST_KEPT2) kept2.clear();
  kept2.set(key, tree);
  return "problem" in tree ? void 0 : tree;
}
function itemsIn(tree) {
  const list2 = lookUp(tree, "prompts");
  if (list2?.kind === "map")
    return [...list2.entries].map(([value2, label]) => ({
      item: { kind: "scalar", value: value2, at: label.at },
      label: asString(label)
    }));
  const items = list2?.kind === "list" ? list2.items : list2 ? [list2] : [];
  return items.map((item) => ({ item, label: asString(lookUp(item, "label")) }));
}
function draftsOf(item, label, { samples: samples2, opened: opened2, provider, config, tree }, reading) {
  const { file, place: place2 } = reading;
  const found = lookUp(item, "raw") ?? lookUp(item, "id") ?? item;
  const text = asString(found);
  if (text === void 0) return [];
  const name = provider && nameOf11(provider);
  const { api: _, ...parts } = config ? readParts(config, place2) : { api: void 0 };
  const wraps = wrapsIn(tree);
  return promptsOf2(text, found.at, reading).map(({ name: part, messages, from }) => {
    const parsed5 = promptOf(file, wrapped(messages, wraps, reading), void 0, samples2);
    const title = /^[\w .-]{1,100}$/.test(label) ? label : "prompt";
    return {
      ...parsed5,
      id: `${file.path}#${part === "" ? title : `${title}:${part}`}`,
      at: place2(found.at),
      model: name && readModel({ kind: "map", at: 0, entries: /* @__PURE__ */ new Map([["model", name]]) }, place2),
      settings: readSettings(config ?? tree),
      ...parts,
      sources: [
        ...parsed5.sources,
        ...[...from ? [from] : [], ...opened2].map((each) => ({ path: each.path, id: each.id }))
      ]
    };
  });
}
function firstProvider(tree, { place: place2, findings }) {
  const providers = lookUp(tree, "providers") ?? lookUp(tree, "targets");
  const [first2, ...others] = providers?.kind === "list" ? providers.items.map(unwrapped2) : providers ? [providers] : [];
  const model = first2 && asString(nameOf11(first2));
  if (first2 && model !== void 0 && others.length > 0) {
    const chosen2 = { at: place2(first2.at), model: model.slice(0, 200), of: others.length + 1 };
    findings.push({ kind: "model-chosen", severity: "info", ...chosen2 });
  }
  return first2;
}
function unwrapped2(provider) {
  if (provider.kind !== "map" || provider.entries.has("id") || provider.entries.size !== 1) return provider;
  const [[id, options] = ["", provider]] = [...provider.entries];
  const named3 = { kind: "scalar", value: id, at: provider.at };
  return { ...provider, entries: new Map([["id", named3], ...options.kind === "map" ? options.entries : []]) };
}
function nameOf11(provider) {
  const name = lookUp(provider, "id") ?? provider;
  return /^(?:file:|exec:|python:|https?:|webhook:)/.test(asString(name) ?? "") ? void 0 : name;
}

// src/formats/markdown-images.ts
function withImages(message) {
  const images = [];
  const body = message.body.map((piece) => {
    if (piece.kind !== "text") return piece;
    const { text, urls } = withoutImages(piece.text);
    for (const url of urls) images.push({ at: piece.at, ...imageAt(url) });
    return urls.length > 0 ? { ...piece, text } : piece;
  });
  return images.length > 0 ? { ...message, body, images } : message;
}
function withoutImages(text) {
  const urls = [];
  let kept3 = "";
  let from = 0;
  for (let start2 = text.indexOf("!["); start2 !== -1; start2 = text.indexOf("![", Math.max(start2 + 2, from))) {
    const middle = text.indexOf("](", start2);
    const end2 = middle === -1 ? -1 : text.indexOf(")", middle);
    if (end2 === -1) break;
    const url = text.slice(middle + 2, end2).trim();
    if (/\s/.test(url) || url === "" || text.slice(start2, Math.min(middle, start2 + 1e3)).includes("\n")) {
      kept3 += text.slice(from, end2 + 1);
    } else {
      kept3 += text.slice(from, start2);
      urls.push(url);
    }
    from = end2 + 1;
  }
  return { text: kept3 + text.slice(from), urls };
}

// src/formats/prompty-schema.ts
var DEEPEST21 = 20;
var TYPES4 = /* @__PURE__ */ new Map([
  ["string", "string"],
  ["integer", "integer"],
  ["float", "number"],
  ["number", "number"],
  ["boolean", "boolean"],
  ["array", "array"],
  ["object", "object"]
]);
function promptySchema(tree, strict) {
  const properties = propertiesIn(tree);
  return properties.length === 0 ? void 0 : JSON.stringify(objectOf2(properties, strict, 0));
}
function propertiesIn(tree) {
  const held = lookUp(tree, "properties") ?? tree;
  const all = held?.kind === "list" ? held.items.map((item) => [asString(lookUp(item, "name")) ?? "", item]) : held?.kind === "map" ? [...held.entries] : [];
  return all.filter(([name, declaration]) => name !== "" && kindOf2(declaration) !== void 0);
}
function kindOf2(declaration) {
  return asString(lookUp(declaration, "kind")) ?? asString(lookUp(declaration, "type"));
}
function objectOf2(properties, strict, depth) {
  const required2 = properties.filter(([, each]) => strict || isRequired(each)).map(([name]) => name);
  return {
    type: "object",
    properties: Object.fromEntries(properties.map(([name, each]) => [name, schemaOf4(each, strict, depth + 1)])),
    ...strict && { additionalProperties: false },
    ...required2.length > 0 && { required: required2 }
  };
}
function schemaOf4(tree, strict, depth) {
  if (depth > DEEPEST21) return {};
  const type = TYPES4.get(kindOf2(tree) ?? "");
  const description = asString(lookUp(tree, "description"));
  const options = lookUp(tree, "enumValues") ?? lookUp(tree, "enum");
  const items = lookUp(tree, "items");
  const inner2 = type === "object" ? objectOf2(propertiesIn(lookUp(tree, "properties")), strict, depth) : {};
  return {
    ...type && { type: strict && !isRequired(tree) ? [type, "null"] : type },
    ...description !== void 0 && { description },
    ...options?.kind === "list" && { enum: options.items.map((option) => plain5(toValue(option))) },
    ...type === "array" && { items: items ? schemaOf4(items, false, depth + 1) : { type: "string" } },
    ...without3(inner2, "type")
  };
}
function isRequired(declaration) {
  const required2 = lookUp(declaration, "required");
  return required2?.kind === "scalar" && required2.value === true;
}
function plain5(value2) {
  return typeof value2 === "object" ? null : value2;
}
function without3(from, key) {
  return Object.fromEntries(Object.entries(from).filter(([name]) => name !== key));
}

// src/formats/prompty-inputs.ts
var THREAD = /^!\[thread\][^\n]*$/m;
function inputsOf(tree) {
  return new Map(propertiesIn(lookUp(tree, "inputs")).map(([name, input]) => [name, { kind: kindOf2(input), input }]));
}
function withInputs(message, kinds) {
  const pieces = message.body.flatMap(withThread);
  const special = (piece) => piece.kind === "slot" ? kinds.get(piece.name) : void 0;
  const isThread = (piece) => special(piece)?.kind === "thread" || isMarked(piece);
  if (!pieces.some((piece) => isThread(piece) || special(piece)?.kind === "image")) return [message];
  const messages = [
    { ...message, body: [], images: [...message.images ?? []] }
  ];
  for (const piece of pieces) {
    const last2 = messages.at(-1);
    const found = special(piece);
    if (isThread(piece)) {
      const thread = { kind: "slot", name: nameOf12(piece), raw: "", at: piece.at };
      messages.push({ role: "history", syntax: message.syntax, body: [thread], images: [] });
      messages.push({ ...message, body: [], images: [] });
    } else if (found?.kind === "image") last2?.images.push(imageOf(piece, found.input));
    else last2?.body.push(piece);
  }
  return messages.filter(
    ({ body, images }) => images.length > 0 || body.some((piece) => piece.kind !== "text" || piece.text.trim() !== "")
  ).map(({ images, ...rest }) => images.length > 0 ? { ...rest, images } : rest);
}
function withThread(piece) {
  const found = piece.kind === "text" ? THREAD.exec(piece.text) : null;
  if (piece.kind !== "text" || !found) return [piece];
  return [
    { ...piece, text: piece.text.slice(0, found.index) },
    { kind: "slot", name: "thread", raw: found[0], at: piece.at },
    { ...piece, text: piece.text.slice(found.index + found[0].length) }
  ];
}
function isMarked(piece) {
  return piece.kind === "slot" && piece.name === "thread" && piece.raw.startsWith("![");
}
function nameOf12(piece) {
  return piece.kind === "slot" ? piece.name : "thread";
}
function imageOf({ at }, input) {
  const found = ["sample", "example", "default"].map((key) => asString(lookUp(input, key))).find((each) => each !== void 0);
  return { at, ...found === void 0 ? void 0 : imageAt(found) };
}

// src/formats/prompty-references.ts
var REFERENCE2 = /^\s*\$\{(file|env):([^{}]{1,1000})\}\s*$/i;
function referencesIn(tree, path) {
  const paths = [];
  walk2(tree, 0, (target) => {
    const found = inFolderOf(path, target);
    if (found !== void 0) paths.push(found);
    return void 0;
  });
  return paths;
}
function withReferences(tree, file, place2) {
  const sources = [];
  const findings = [];
  const resolved3 = walk2(tree, 0, (target, at) => {
    const path = inFolderOf(file.path, target);
    const found = path === void 0 ? void 0 : file.beside?.get(path);
    const data = found && dataOf(target, found.text);
    if (found && data && path !== void 0) {
      sources.push({ path, id: found.id });
      return relocated(data, at);
    }
    const why = path === void 0 ? "escapes" : found ? "not-data" : "missing";
    const named3 = { what: "sample", target: target.slice(0, 200), why };
    findings.push({ kind: "file-not-read", severity: "warn", at: place2(at), ...named3 });
    return void 0;
  });
  return { tree: resolved3, sources, findings };
}
function dataOf(name, text) {
  if (!/\.(?:json|ya?ml)$/i.test(name)) return { kind: "scalar", value: text, at: 0 };
  const tree = /\.json$/i.test(name) ? parseJson(text) : parseYaml(text);
  return "problem" in tree ? void 0 : tree;
}
var DEEPEST22 = 30;
function walk2(tree, depth, read3, known5 = /* @__PURE__ */ new Map()) {
  const before = known5.get(tree);
  if (before || depth > DEEPEST22) return before ?? tree;
  const mapped2 = mappedTree(tree, depth, read3, known5);
  known5.set(tree, mapped2);
  return mapped2;
}
function mappedTree(tree, depth, read3, known5) {
  if (tree.kind === "list") return { ...tree, items: tree.items.map((item) => walk2(item, depth + 1, read3, known5)) };
  if (tree.kind === "map") {
    const sample = depth === 0 ? asString(lookUp(tree, "sample")) : void 0;
    const entries = [...tree.entries].map(([key, value2]) => {
      if (key === "sample" && sample !== void 0 && !REFERENCE2.test(sample) && /\.json$/i.test(sample))
        return [key, read3(sample.trim(), value2.at) ?? nothing3(value2)];
      return [key, walk2(value2, depth + 1, read3, known5)];
    });
    return { ...tree, entries: new Map(entries) };
  }
  const [, protocol, target = ""] = REFERENCE2.exec(asString(tree) ?? "") ?? [];
  if (protocol === void 0) return tree;
  return (protocol.toLowerCase() === "file" ? read3(target.trim(), tree.at) : void 0) ?? nothing3(tree);
}
function nothing3({ at }) {
  return { at, kind: "scalar", value: null };
}

// src/formats/role-sections.ts
var ROLE = /^[ \t]*#?[ \t]*(system|developer|user|assistant|tool|function)[ \t]*(?:\[[^\]\n]{0,500}\])?[ \t]*:[ \t\r]*$/i;
function roleSections(text, from, first2) {
  const sections = [];
  let open2 = { role: first2, start: from };
  for (let at = from; at < text.length && sections.length <= MOST_PARTS; ) {
    const lineEnd2 = text.indexOf("\n", at);
    const end2 = lineEnd2 === -1 ? text.length : lineEnd2;
    const role = end2 - at < 600 ? ROLE.exec(text.slice(at, end2))?.[1] : void 0;
    if (role !== void 0) {
      sections.push({ ...open2, end: at });
      open2 = { role: role.toLowerCase(), start: Math.min(text.length, end2 + 1) };
    }
    at = end2 + 1;
  }
  return [...sections, { ...open2, end: text.length }].map((section) => trimmed2(text, section)).filter(isSent);
}
function trimmed2(text, { role, start: start2, end: end2 }) {
  const sent2 = text.slice(start2, end2);
  const from = start2 + sent2.length - sent2.trimStart().length;
  return { role, start: Math.min(from, end2), end: Math.max(from, start2 + sent2.trimEnd().length) };
}
function isSent({ start: start2, end: end2 }) {
  return end2 > start2;
}

// src/formats/prompty.ts
var prompty = {
  claims: (path, text) => /\.prompty$/i.test(path) && hasFence(text),
  beside: (file) => {
    const fenced = fencedIn(file);
    return fenced && !("kind" in fenced) ? referencesIn(fenced.tree, file.path) : [];
  },
  parse: (file) => {
    const fenced = fencedIn(file);
    if (!fenced) return parsePlain(file);
    if ("kind" in fenced) return parsePlain(file, fenced);
    const { tree, sources, findings } = withReferences(fenced.tree, file, fenced.place);
    const messages = messagesOf3(file, fenced.bodyStart, tree);
    const parsed5 = {
      ...promptOf(file, messages, { ...fenced, tree }, samplesIn3(tree)),
      ...partsOf5({ ...fenced, tree })
    };
    return { prompts: [{ ...parsed5, sources: [...parsed5.sources, ...sources] }], findings };
  }
};
function fencedIn(file) {
  return readFence(file, { severity: "warn" });
}
function messagesOf3(file, bodyStart, tree) {
  const syntax = syntaxOf2(tree);
  if (asString(lookUp(tree, "model", "api")) === "completion") return [asMessage(file, bodyStart, void 0, syntax)];
  const place2 = placesIn(file.path, file.text);
  const sections = roleSections(file.text, bodyStart, "system");
  const messages = sections.map(
    ({ role, start: start2, end: end2 }) => messageOf(file, role, [{ text: file.text.slice(start2, end2), place: (offset) => place2(start2 + offset) }], syntax)
  );
  const whole2 = messages.some((message) => message.fault) ? asMessage(file, bodyStart, void 0, syntax) : void 0;
  if (whole2 && !whole2.fault) return [whole2];
  const [second, inputs] = [isSecond(tree), inputsOf(tree)];
  return messages.flatMap((message) => withInputs(second ? message : withImages(message), inputs));
}
function isSecond(tree) {
  return [
    ["template", "format", "kind"],
    ["template", "parser", "kind"],
    ["model", "apiType"],
    ["model", "connection", "kind"]
  ].some((keys) => lookUp(tree, ...keys) !== void 0);
}
function syntaxOf2(tree) {
  const template = lookUp(tree, "template");
  const found = [template, ...[["format"], ["format", "kind"], ["type"]].map((keys) => lookUp(template, ...keys))];
  const format = found.map(asString).find((each) => each !== void 0);
  return format === "mustache" || format === "handlebars" ? "handlebars" : "jinja";
}
function partsOf5({ tree, place: place2 }) {
  const parts = { ...readParts(lookUp(tree, "model", "parameters") ?? tree, place2), ...readParts(tree, place2) };
  const list2 = lookUp(tree, "tools");
  const declared = list2?.kind === "list" ? list2.items : list2?.kind === "map" ? namedIn(list2.entries) : [];
  const sent2 = declared.filter((tool) => lookUp(tool, "function") ?? /^function$/.test(kindOf2(tool) ?? "function"));
  const tools = sent2.flatMap((tool) => {
    const parameters = promptySchema(lookUp(tool, "parameters"), lookUp(tool, "strict") !== void 0);
    const isOwn2 = parameters !== void 0 && lookUp(tool, "parameters", "type") === void 0;
    return readTools({ kind: "list", at: tool.at, items: [tool] }, place2).map(
      (each) => isOwn2 ? { ...each, parameters } : each
    );
  });
  const outputs = lookUp(tree, "outputs");
  const schema = hasKinds(outputs) ? promptySchema(outputs, true) : void 0;
  const response = outputs && schema ? { at: place2(outputs.at), name: "structured_output", schema } : void 0;
  return { ...parts, ...declared.length > 0 && { tools }, ...response && { response } };
}
function namedIn(entries) {
  return [...entries].map(([name, tool]) => {
    const named3 = { kind: "scalar", value: name, at: tool.at };
    return tool.kind === "map" ? { ...tool, entries: new Map([["name", named3], ...tool.entries]) } : tool;
  });
}
function hasKinds(outputs) {
  const all = outputs?.kind === "list" ? outputs.items : outputs?.kind === "map" ? [...outputs.entries.values()] : [];
  return all.some((each) => lookUp(each, "kind") !== void 0);
}
function samplesIn3(tree) {
  const samples2 = /* @__PURE__ */ new Map();
  const inputs = lookUp(tree, "inputs");
  const declared = inputs?.kind === "list" ? inputs.items.map((item) => [asString(lookUp(item, "name")) ?? "", item]) : inputs?.kind === "map" ? [...inputs.entries] : [];
  for (const [name, input] of declared) {
    const found = input.kind === "map" ? ["sample", "example", "default"].map((key) => lookUp(input, key)).find((each) => each !== void 0) : input;
    const value2 = found && toValue(found);
    if (value2 !== void 0 && !isBlank2(value2)) samples2.set(name, value2);
  }
  for (const [name, value2] of samplesOf(lookUp(tree, "sample"))) samples2.set(name, value2);
  return samples2;
}
function isBlank2(value2) {
  if (typeof value2 === "string") return value2.trim() === "";
  return value2 === null || Array.isArray(value2) && value2.length === 0;
}

// src/source/python/specifiers.ts
var FROM2 = /^[ \t]*from[ \t]+(\.{0,9}[\w.]*)[ \t]+import[ \t]+(\([^)]{0,5000}\)|[^\n#]{0,1000})/gm;
var IMPORT2 = /^[ \t]*import[ \t]+([\w., \t]{1,1000})/gm;
function specifiersIn2(text) {
  const found = /* @__PURE__ */ new Set();
  for (const [, module = "", names = ""] of text.matchAll(FROM2)) {
    found.add(module);
    for (const [name] of names.matchAll(/[A-Za-z_]\w{0,99}(?=\s*(?:,|\)|$|\s+as\b))/gm))
      found.add(module.endsWith(".") ? module + name : `${module}.${name}`);
  }
  for (const [, names = ""] of text.matchAll(IMPORT2))
    for (const name of names.split(",")) found.add(name.trim().split(/\s/)[0] ?? "");
  return [...found].filter((each) => each !== "");
}
function pathsOf2(path, specifier) {
  const dots = /^\.*/.exec(specifier)?.[0].length ?? 0;
  const names = specifier.slice(dots).split(".").filter((name) => name !== "");
  const folders = path.split("/").slice(0, -1);
  const ends2 = (folder) => {
    const target = [...folder, ...names].join("/");
    return names.length === 0 ? [`${target}/__init__.py`.replace(/^\//, "")] : [`${target}.py`, `${target}/__init__.py`];
  };
  if (dots > 0) return dots - 1 > folders.length ? [] : ends2(folders.slice(0, folders.length - dots + 1));
  const bases = Array.from({ length: folders.length + 1 }, (_, i) => folders.slice(0, folders.length - i));
  return [...bases.flatMap(ends2), ...ends2(["src"]), ...ends2(["lib"])];
}

// src/formats/python.ts
var python = {
  claims: (path) => /\.pyi?$/i.test(path),
  prepare: loadParsers,
  beside: (file, listed2) => sourceBeside(file, listed2, specifiersIn2, pathsOf2),
  parse: (file) => readSource(file, pathsOf2)
};

// src/formats/semantic-kernel.ts
var semanticKernel2 = {
  claims: (path, text) => isText2(path) || /\.ya?ml$/i.test(path) && isYamlForm(text),
  beside: ({ path }) => isText2(path) ? [configOf2(path)] : [],
  parse: (file) => isText2(file.path) ? { prompts: [fromText2(file)], findings: [] } : fromYaml(file)
};
function isText2(path) {
  return /(^|\/)skprompt\.txt$/i.test(path);
}
function isYamlForm(text) {
  return /^template:/m.test(text) && /^(input_variables|execution_settings|template_format):/m.test(text) && !/^_type:/m.test(text);
}
function configOf2(path) {
  return path.replace(/[^/]*$/, "config.json");
}
function fromText2(file) {
  const path = configOf2(file.path);
  const config = file.beside?.get(path);
  const tree = config && parseJson(config.text);
  const parsed5 = promptOf(file, [{ ...asMessage(file), divider: "chat-xml" }]);
  if (!config || !tree || "problem" in tree) return parsed5;
  return {
    ...parsed5,
    ...said2(tree, placesIn(path, config.text)),
    sources: [...parsed5.sources, { path, id: config.id }]
  };
}
var SYNTAXES2 = /* @__PURE__ */ new Map([
  ["handlebars", "handlebars"],
  ["liquid", "liquid"],
  ["jinja2", "jinja"]
]);
function fromYaml(file) {
  const tree = readData(file);
  const template = "problem" in tree ? void 0 : lookUp(tree, "template");
  const text = asString(template);
  if ("problem" in tree || !template || text === void 0) return parsePlain(file);
  const place2 = placesIn(file.path, file.text);
  const syntax = SYNTAXES2.get(asString(lookUp(tree, "template_format")) ?? "") ?? "semantic-kernel";
  const message = messageOf(file, "prompt", [{ text, place: () => place2(template.at) }], syntax);
  const divided5 = { ...message, divider: syntax === "liquid" ? "liquid-roles" : "chat-xml" };
  return { prompts: [{ ...promptOf(file, [divided5]), ...said2(tree, place2) }], findings: [] };
}
function said2(tree, place2) {
  const settings2 = executionOf(tree);
  return { model: modelOf3(settings2, place2), settings: settings2 ? readSettings(settings2) : {}, samples: samplesOf3(tree) };
}
function executionOf(tree) {
  const services = lookUp(tree, "execution_settings");
  if (services?.kind !== "map") return lookUp(tree, "completion");
  return services.entries.get("default") ?? [...services.entries.values()][0];
}
function modelOf3(settings2, place2) {
  const named3 = lookUp(settings2, "model_id") ?? lookUp(settings2, "ai_model_id");
  return named3 && readModel({ kind: "map", at: 0, entries: /* @__PURE__ */ new Map([["model", named3]]) }, place2);
}
function samplesOf3(tree) {
  const declared = lookUp(tree, "input_variables") ?? lookUp(tree, "input", "parameters");
  const samples2 = /* @__PURE__ */ new Map();
  for (const variable of declared?.kind === "list" ? declared.items : []) {
    const name = asString(lookUp(variable, "name"));
    const given2 = ["default", "default_value", "defaultValue"].map((key) => lookUp(variable, key)).find((each) => each);
    if (name !== void 0 && given2) samples2.set(name, toValue(given2));
  }
  return samples2;
}

// src/formats/tool-manifest.ts
var toolManifest = {
  claims: (path, text) => holdsTools(path, text),
  parse: (file) => {
    const tree = parseJson(file.text);
    if ("problem" in tree) return parsePlain(file);
    const place2 = placesIn(file.path, file.text);
    const tools = readTools({ kind: "list", at: tree.at, items: toolsIn2(tree) ?? [] }, place2);
    return { prompts: [{ ...promptOf(file, []), tools, agents: ["tools-session"] }], findings: [] };
  }
};
var HINTS3 = /"(?:inputSchema|input_schema|languageModelTools|mcpb_version|dxt_version|manifest_version|description_for_model)"/;
function holdsTools(path, text) {
  if (!/\.json$/i.test(path) || !HINTS3.test(text)) return false;
  const tree = parseJson(text);
  return !("problem" in tree) && (toolsIn2(tree)?.length ?? 0) > 0;
}
function toolsIn2(tree) {
  const ofEditor = itemsOf4(lookUp(tree, "contributes", "languageModelTools"));
  if (ofEditor.length > 0) return ofEditor.map((tool) => described3(tool, lookUp(tool, "modelDescription")));
  const isExtension = ["mcpb_version", "dxt_version", "manifest_version"].some((key) => lookUp(tree, key)) && lookUp(tree, "server");
  if (isExtension) return itemsOf4(lookUp(tree, "tools"));
  if (lookUp(tree, "description_for_model")) return itemsOf4(lookUp(tree, "functions"));
  if (["messages", "contents", "input", "instructions", "model", "system"].some((key) => lookUp(tree, key)))
    return void 0;
  const list2 = tree.kind === "list" ? tree : lookUp(tree, "result", "tools") ?? lookUp(tree, "tools");
  const items = itemsOf4(list2);
  const isTool = (item) => asString(lookUp(item, "name")) !== void 0 && (lookUp(item, "inputSchema") ?? lookUp(item, "input_schema")) !== void 0;
  return items.length > 0 && items.every(isTool) ? items : void 0;
}
function itemsOf4(tree) {
  return tree?.kind === "list" ? tree.items : [];
}
function described3(tool, description) {
  if (tool.kind !== "map" || !description) return tool;
  return { ...tool, entries: new Map([...tool.entries, ["description", description]]) };
}

// src/formats/formats.ts
var FORMATS = {
  "github-models": githubModels,
  "semantic-kernel": semanticKernel2,
  promptfoo,
  promptflow,
  "tool-manifest": toolManifest,
  baml,
  langchain,
  leaves,
  chat,
  dotprompt,
  prompty,
  "agent-files": agentFiles,
  "front-matter": frontMatter,
  javascript,
  python,
  literals,
  plain: plain2
};
var byName2 = Object.entries(FORMATS);
function formatOf({ path, text, take: take6 }) {
  if (take6 && leaves.claims(path, text, take6)) return leaves;
  return byName2.find(([, each]) => each.claims(path, text))?.[1] ?? plain2;
}
function parseFile(file, format = formatOf(file)) {
  if (format === leaves && file.take?.alsoFound) return withFound(file);
  try {
    return noteWholeText(file, format, parseDocuments(file, format.parse));
  } catch (error) {
    if (!(error instanceof TooManyParts)) throw error;
    return parsePlain({ ...file, syntax: "none" }, tooManyParts(file, format));
  }
}
function noteWholeText({ path }, format, parsed5) {
  const isNoted = parsed5.findings.some(({ kind }) => kind === "format" || kind === "front-matter");
  if (!parsed5.isWholeText || !isData(path) || isNoted) return parsed5;
  const [name] = byName2.find(([, each]) => each === format) ?? ["plain"];
  const note3 = { kind: "format", severity: "info", at: { path }, format: name, problem: "no-prompts" };
  return { ...parsed5, findings: [...parsed5.findings, note3] };
}
function tooManyParts({ path }, format) {
  const [name] = byName2.find(([, each]) => each === format) ?? ["plain"];
  return { kind: "format", severity: "warn", at: { path }, format: name, problem: "too-many-parts" };
}
function withFound(file) {
  const found = parseFile({ ...file, take: void 0 });
  const taken = parseFile({ ...file, take: file.take && { ...file.take, alsoFound: false } });
  const known5 = new Set(found.prompts.map(({ id }) => id));
  const prompts = [...found.prompts, ...taken.prompts.filter(({ id }) => !known5.has(id))];
  return { ...taken, prompts, findings: [...found.findings, ...taken.findings] };
}

// src/judging/split-as.ts
function splitAs(split, known5, identified) {
  const found = split.models.map(({ asked, share: share3 }) => ({ ...identified(asked), share: share3 }));
  const [first2] = found;
  if (!first2 || found.length === 1) return first2 ?? identified("");
  const routed = found.map(({ model, share: share3 }) => ({ model, share: share3 }));
  const { path, line, column } = split.at;
  const models = routed.map(
    ({ model: { asked, id, provider, service, override }, share: share3 }) => [asked, id, provider, service, override, share3].join(" ")
  );
  const key = ["split", path, line, column, ...models].join("\0");
  const before = known5.get(key);
  if (before) return before;
  const identity = { model: together3(routed), guess: found.find(({ guess }) => guess)?.guess };
  known5.set(key, identity);
  return identity;
}
function together3(split) {
  const [first2] = split;
  if (!first2) throw new RangeError("a split without models");
  const listed2 = (of) => split.map(({ model, share: share3 }) => `${of(model)} ${100 * share3 / allCalls}%`).join(", ");
  const windows = split.flatMap(({ model }) => model.contextWindow ?? []);
  return {
    ...first2.model,
    asked: listed2(({ asked }) => asked),
    id: listed2(({ id }) => id),
    contextWindow: windows.length === 0 ? void 0 : Math.min(...windows),
    split
  };
}

// src/config/settings.ts
function settingsFor(facts, { path, names }, match2) {
  const settings2 = {
    model: void 0,
    service: void 0,
    callsPerMonth: void 0,
    outputTokens: void 0,
    cache: void 0,
    owner: void 0,
    tags: void 0
  };
  for (const rule of facts.rules) {
    if (!match2(rule, path, names)) continue;
    if (rule.model ?? rule.split) {
      settings2.model = rule.model;
      settings2.split = rule.split;
    }
    settings2.service = rule.service ?? settings2.service;
    if (rule.callsPerMonth !== void 0) {
      settings2.callsPerMonth = rule.callsPerMonth;
      settings2.callsPerDay = rule.callsPerDay;
    }
    settings2.callsPerTask = rule.callsPerTask ?? settings2.callsPerTask;
    settings2.stepTokens = rule.stepTokens ?? settings2.stepTokens;
    settings2.outputTokens = rule.outputTokens ?? settings2.outputTokens;
    settings2.cache = rule.cache ? { ...settings2.cache, ...rule.cache } : settings2.cache;
    settings2.owner = rule.owner ?? settings2.owner;
    settings2.tags = rule.tags ?? settings2.tags;
  }
  return settings2;
}
function workloadFor(config, places2, match2) {
  const { base, head } = config;
  const at = (facts, place2) => facts && place2 && settingsFor(facts, place2, match2);
  const own2 = [
    places2.base?.volumes,
    at(base, places2.base),
    at(base, places2.head),
    base?.defaults
  ];
  const ofEntry = head === base ? void 0 : at(head, places2.head);
  const theirs = [places2.head?.volumes, ofEntry, head === base ? void 0 : head?.defaults];
  const headKeys = [];
  const fromFile = [];
  const first2 = (key, name) => {
    const sayer = (where) => where.find((settings2) => settings2?.[key] !== void 0);
    const mine = sayer(own2)?.[key];
    if (mine !== void 0) return mine;
    const other = sayer(theirs);
    if (other === places2.head?.volumes) fromFile.push(name);
    else if (other) headKeys.push(printed([other === ofEntry ? "prompts" : "defaults", writtenAs(other, name)]));
    return other?.[key];
  };
  const workload = {
    callsPerMonth: first2("callsPerMonth", "calls_per_month"),
    outputTokens: first2("outputTokens", "output_tokens"),
    ...!config.adopts && { ...cacheTerms(own2), ...taskTerms(own2) },
    ...[...headKeys, ...fromFile].some((key) => /calls_per_(?:month|day)$/.test(key)) && { callsFromHead: true }
  };
  return { workload, owner: first2("owner", "owner"), tags: first2("tags", "tags") ?? [], headKeys };
}
function writtenAs({ callsPerDay }, name) {
  return name === "calls_per_month" && callsPerDay !== void 0 ? "calls_per_day" : name;
}
function taskTerms(own2) {
  const first2 = (key) => own2.find((settings2) => settings2?.[key] !== void 0)?.[key];
  const calls = first2("callsPerTask");
  return calls === void 0 || calls < 2 ? {} : { task: { calls, stepTokens: first2("stepTokens") } };
}
function cacheTerms(own2) {
  const cache = Object.assign({}, ...own2.map((settings2) => settings2?.cache).toReversed());
  return Object.keys(cache).length === 0 ? {} : { cache };
}
function workloads(config, match2) {
  const known5 = /* @__PURE__ */ new Map();
  return (places2) => {
    if (places2.base?.volumes || places2.head?.volumes) return workloadFor(config, places2, match2);
    const matched = [config.base, config.head].flatMap(
      (facts) => [places2.base, places2.head].map((place2) => matching(facts, place2, match2))
    );
    const key = matched.join();
    const terms = known5.get(key) ?? workloadFor(config, places2, match2);
    known5.set(key, terms);
    return terms;
  };
}
function matching(facts, place2, match2) {
  let found = "";
  if (facts && place2) {
    for (const [i, rule] of facts.rules.entries()) if (match2(rule, place2.path, place2.names)) found += `${i} `;
  }
  return found;
}

// src/config/model-for.ts
function modelFor(config, own2, place2, match2) {
  const { base } = config;
  const namedBy = (facts) => facts && (settingsFor(facts, place2, match2).model ?? facts.defaults.model);
  const isAbout = own2?.rules.some((rule) => match2(rule, place2.path, place2.names));
  const named3 = isAbout ? namedBy(own2) ?? namedBy(base) : namedBy(base) ?? namedBy(own2);
  if (named3) return { ...named3, from: "config" };
  return config.modelFlag === void 0 ? { asked: defaultModel, from: "default" } : { asked: config.modelFlag, from: "config" };
}
function splitFor({ base }, own2, place2, match2) {
  const saidBy2 = (facts) => facts && settingsFor(facts, place2, match2).split;
  const isAbout = own2?.rules.some((rule) => match2(rule, place2.path, place2.names));
  return isAbout ? saidBy2(own2) : saidBy2(base);
}
function serviceFor({ base }, own2, place2, match2) {
  const saidBy2 = (facts) => facts && (settingsFor(facts, place2, match2).service ?? facts.defaults.service);
  const isAbout = own2?.rules.some((rule) => match2(rule, place2.path, place2.names));
  return isAbout ? saidBy2(own2) : saidBy2(base) ?? saidBy2(own2);
}

// src/parsed/place-of.ts
function placeOf(prompt) {
  const { id, declared, at, volumes, parts = [] } = prompt;
  const { path } = at;
  return {
    path,
    names: !declared && id.startsWith(`${path}#`) ? [id.slice(path.length + 1), ...parts] : void 0,
    volumes
  };
}

// src/prompts/service-in.ts
var SERVICE_FIELDS = ["service_tier", "serviceTier", "speed"];
var WORDS2 = {
  auto: "standard",
  default: "standard",
  standard: "standard",
  standard_only: "standard",
  on_demand: "standard",
  unspecified: "standard",
  batch: "batch",
  flex: "flex",
  priority: "priority",
  fast: "fast"
};
function serviceIn({ settings: { modifiers } }) {
  if (!modifiers) return void 0;
  const said3 = SERVICE_FIELDS.flatMap((key) => modifiers.filter((modifier) => modifier.key === key)).map(({ value: value2 }) => {
    const word2 = value2.toLowerCase().replace(/^service_tier_/, "");
    return Object.hasOwn(WORDS2, word2) ? WORDS2[word2] ?? "other" : "other";
  });
  return said3.find((service) => service !== "standard") ?? said3[0];
}

// src/templates/includes/find-includes.ts
function findIncludes(pieces) {
  return pieces.flatMap((piece) => {
    switch (piece.kind) {
      case "branch":
        return [...piece.arms.flatMap((arm) => findIncludes(arm.body)), ...findIncludes(piece.otherwise)];
      case "loop":
        return [...findIncludes(piece.body), ...findIncludes(piece.otherwise)];
      case "block":
      case "let":
        return findIncludes(piece.body);
      case "include":
        return [piece, ...piece.blocks.flatMap((block2) => findIncludes(block2.body))];
      default:
        return [];
    }
  });
}

// src/templates/includes/candidates.ts
var VARIANTS = {
  handlebars: [
    "_*.prompt",
    "*.prompt",
    "_*.hbs",
    "*.hbs",
    "*.handlebars",
    "*.mustache",
    "_*.md",
    "*.md",
    "_*.txt",
    "*.txt"
  ],
  liquid: ["*.liquid", "_*.liquid"]
};
var LONGEST7 = 1e3;
function candidatesOf(target, from, syntax, roots) {
  if (target === "" || target.length > LONGEST7 || target.includes("\0")) return [];
  if (/^[/\\~]|^[A-Za-z]:|^\w+:\/\//.test(target)) return "escapes";
  const relative = /^\.{1,2}\//.test(target);
  const own2 = from.slice(0, from.lastIndexOf("/") + 1);
  const folders = relative ? [own2] : [.../* @__PURE__ */ new Set([...upwards(own2), ...roots.map(asFolder)])];
  const found = [];
  let escapes = 0;
  for (const folder of folders) {
    const path = normalized2(folder + target);
    if (path === void 0) escapes++;
    else found.push(...[path, ...variants(path, syntax)].filter((each) => each !== from));
  }
  return escapes === folders.length ? "escapes" : [...new Set(found), ...isOwn(folders, target, from)];
}
function isOwn(folders, target, from) {
  return folders.some((folder) => normalized2(folder + target) === from) ? [from] : [];
}
function upwards(folder) {
  const all = [folder];
  for (let at = folder; at !== ""; ) {
    at = at.slice(0, at.lastIndexOf("/", at.length - 2) + 1);
    all.push(at);
  }
  return all;
}
function asFolder(root) {
  const folder = root.replace(/^(?:\.\/)+|^\.$|\/+$/g, "");
  return folder === "" ? "" : `${folder}/`;
}
function variants(path, syntax) {
  const slash = path.lastIndexOf("/") + 1;
  const name = path.slice(slash);
  return (Object.hasOwn(VARIANTS, syntax) ? VARIANTS[syntax] ?? [] : []).map(
    (variant) => path.slice(0, slash) + variant.replace("*", () => name)
  );
}
function normalized2(path) {
  const parts = [];
  for (const part of path.split("/")) {
    if (part === "..") {
      if (parts.pop() === void 0) return void 0;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

// src/templates/includes/partials.ts
var DEEPEST23 = 16;
var MOST_HELD = 64 * 1024 * 1024;
async function readPartials(revision, listing, roots, includeRoots, texts) {
  const entries = new Map(roots.length === 0 ? [] : listing.map((entry) => [entry.path, entry]));
  const unreadable = /* @__PURE__ */ new Map();
  const parsed5 = /* @__PURE__ */ new Map();
  const resolve2 = resolver(entries, includeRoots);
  let held = 0;
  let wave = roots;
  for (let depth = 0; depth < DEEPEST23 && wave.length > 0; depth++) {
    const wanted = /* @__PURE__ */ new Map();
    for (const { includes, syntax } of wave) {
      for (const include of includes) {
        const entry = entries.get(resolve2(include, syntax) ?? "");
        if (entry && !parsed5.has(keyOf3(entry.path, syntax))) wanted.set(keyOf3(entry.path, syntax), { entry, syntax });
      }
    }
    await readTexts(
      revision,
      [...wanted.values()].map(({ entry }) => entry),
      texts,
      unreadable
    );
    const next5 = [];
    for (const [key, { entry, syntax }] of wanted) {
      const text = texts.get(entry);
      if (text === void 0 || held + text.length > MOST_HELD) continue;
      held += text.length;
      const template = readTemplate(entry.path, text, placesIn(entry.path, text), syntax);
      const includes = findIncludes(template.pieces);
      parsed5.set(key, { ...template, path: entry.path, id: entry.id, length: text.length, includes });
      next5.push({ includes, syntax });
    }
    wave = next5;
  }
  return {
    unreadable,
    open: (path, syntax) => parsed5.get(keyOf3(path, syntax)),
    resolve(include, syntax) {
      if (include.computed) return { kind: "computed" };
      const path = resolve2(include, syntax);
      if (path === void 0) return { kind: "missing" };
      if (path === ESCAPES2) return { kind: "escapes" };
      if (unreadable.has(path)) return { kind: "unreadable" };
      return parsed5.has(keyOf3(path, syntax)) ? { kind: "found", path } : { kind: "not-read" };
    }
  };
}
var ESCAPES2 = "\0";
function keyOf3(path, syntax) {
  return `${syntax} ${path}`;
}
function resolver(entries, roots) {
  const known5 = /* @__PURE__ */ new Map();
  const one2 = (target, from, syntax) => {
    const key = `${syntax}\0${from}\0${target}`;
    if (known5.has(key)) return known5.get(key);
    const candidates = candidatesOf(target, from, syntax, roots);
    const found = candidates === "escapes" ? ESCAPES2 : candidates.find((path) => entries.has(path));
    known5.set(key, found);
    return found;
  };
  return ({ target, others = [], at }, syntax) => [target, ...others].map((each) => one2(each, at.path, syntax)).find((path) => path !== void 0);
}
async function readTexts(revision, wanted, texts, unreadable) {
  const distinct2 = new Map(
    wanted.filter((entry) => texts.get(entry) === void 0).map((entry) => [`${entry.id} ${entry.path}`, entry])
  );
  if (distinct2.size === 0) return;
  for await (const source2 of revision.read([...distinct2.values()])) {
    if ("text" in source2) texts.set(source2.entry, source2.text);
    else unreadable.set(source2.entry.path, source2.unreadable);
  }
}

// src/templates/divide/baml.ts
var ROLE2 = /^\{\{-?\s{0,9}_\.(?:role|chat)\(([^()]{0,200})\)\s{0,9}-?\}\}$/;
var IMAGE = "{{ _.image }}";
var baml2 = {
  mark: (pieces) => mapPieces(pieces, (piece) => {
    const isMark = piece.kind === "slot" && (ROLE2.test(piece.raw) || piece.raw === IMAGE);
    return isMark ? [{ kind: "text", text: piece.raw, at: piece.at }] : [piece];
  }),
  divide: (runs) => {
    const all = [{ role: "system", runs: [], images: [] }];
    for (const run2 of runs) {
      const role = run2.kind === "slot" ? null : ROLE2.exec(run2.text);
      if (role) all.push({ role: roleIn(role[1] ?? ""), runs: [], images: [] });
      else if (run2.kind !== "slot" && run2.text === IMAGE) all.at(-1)?.images.push({ at: run2.at });
      else all.at(-1)?.runs.push(run2);
    }
    return all.map((each) => ({ ...each, runs: trimmed3(each.runs) })).filter((each) => each.runs.length + each.images.length > 0);
  }
};
function roleIn(given2) {
  return /^\s*(?:role\s*=\s*)?["'](\w{1,40})["']/.exec(given2)?.[1] ?? "user";
}
var isBlank3 = (run2) => run2 !== void 0 && run2.kind !== "slot" && run2.text.trim() === "";
function trimmed3(runs) {
  let [start2, end2] = [0, runs.length];
  while (start2 < end2 && isBlank3(runs[start2])) start2++;
  while (end2 > start2 && isBlank3(runs[end2 - 1])) end2--;
  const kept3 = runs.slice(start2, end2);
  const [first2] = kept3;
  if (first2 && first2.kind !== "slot") kept3[0] = { ...first2, text: first2.text.trimStart() };
  const last2 = kept3.at(-1);
  if (last2 && last2.kind !== "slot") kept3[kept3.length - 1] = { ...last2, text: last2.text.trimEnd() };
  return kept3;
}

// src/templates/divide/read-elements.ts
var DEEPEST24 = 100;
var OPEN2 = /<([A-Za-z_][\w.:-]{0,99})((?:\s+[A-Za-z_][\w.:-]{0,99}\s{0,9}=\s{0,9}(?:"[^"<]{0,9999}"|'[^'<]{0,9999}'))*)\s*(\/?)>/y;
var ATTRIBUTE = /([A-Za-z_][\w.:-]{0,99})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/g;
var CLOSE = /<\/([A-Za-z_][\w.:-]{0,99})\s*>/y;
var ENTITY = /&(?:#\d{1,7}|#x[\da-fA-F]{1,6}|amp|lt|gt|quot|apos);/y;
var SPECIAL = /[<&]/g;
function readElements(text) {
  const root = { name: "", attributes: /* @__PURE__ */ new Map(), start: 0, end: text.length, raw: false, elements: [] };
  const open2 = [root];
  for (let at = next4(text, 0); at < text.length; at = next4(text, at)) {
    const parent = open2.at(-1) ?? root;
    const end2 = (text[at] === "&" ? endOf2(ENTITY, text, at) : endOfOther(text, at, parent)) ?? close3(text, at, open2) ?? begin(text, at, open2);
    if (end2 === void 0) return void 0;
    at = end2;
  }
  return open2.length === 1 ? root.elements : void 0;
}
function close3(text, at, open2) {
  const tag = exec(CLOSE, text, at);
  const element = open2.at(-1);
  if (!tag || !element || open2.length === 1 || element.name !== tag[1]) return void 0;
  if (!element.raw) element.end = at;
  open2.pop();
  return at + tag[0].length;
}
function begin(text, at, open2) {
  const tag = exec(OPEN2, text, at);
  if (!tag || open2.length > DEEPEST24) return void 0;
  const element = elementOf(tag, at + tag[0].length);
  open2.at(-1)?.elements.push(element);
  if (tag[3] === "") open2.push(element);
  return element.start;
}
function next4(text, from) {
  SPECIAL.lastIndex = from;
  return SPECIAL.exec(text)?.index ?? text.length;
}
function exec(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
function endOf2(pattern, text, at) {
  const found = exec(pattern, text, at);
  return found ? at + found[0].length : void 0;
}
function endOfOther(text, at, parent) {
  const [begin3, finish] = text.startsWith("<!--", at) ? ["<!--", "-->"] : ["<![CDATA[", "]]>"];
  if (!text.startsWith(begin3, at)) return void 0;
  const end2 = text.indexOf(finish, at + begin3.length);
  if (end2 === -1) return void 0;
  if (finish === "]]>" && text.slice(parent.start, at).trim() === "")
    Object.assign(parent, { start: at + begin3.length, end: end2, raw: true });
  return end2 + finish.length;
}
function elementOf(opening, start2) {
  const attributes = /* @__PURE__ */ new Map();
  for (const [, name = "", double, single] of (opening[2] ?? "").matchAll(ATTRIBUTE))
    attributes.set(name, double ?? single ?? "");
  return { name: opening[1] ?? "", attributes, start: start2, end: start2, raw: false, elements: [] };
}

// src/templates/divide/slice-runs.ts
var OPAQUE = "\uFFFC";
function textOfRuns(runs) {
  return runs.map((run2) => run2.kind === "slot" ? OPAQUE : run2.text).join("");
}
function runTextOf(runs) {
  const starts = [0];
  for (const run2 of runs) starts.push((starts.at(-1) ?? 0) + lengthOf3(run2));
  const text = textOfRuns(runs);
  const breaks = [];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) breaks.push(at);
  return { runs, text, starts, breaks };
}
function sliceRuns({ runs, starts, breaks }, start2, end2) {
  const slice = [];
  for (let i = lastAt(starts, start2); i < runs.length; i++) {
    const at = starts[i] ?? 0;
    const run2 = runs[i];
    if (!run2 || at >= end2) break;
    const from = Math.max(start2 - at, 0);
    const to = Math.min(end2 - at, lengthOf3(run2));
    if (to <= from) continue;
    const lines = lastAt(breaks, at + from - 1) - lastAt(breaks, at - 1);
    slice.push(run2.kind === "slot" ? run2 : { ...run2, at: placeIn(run2, from, lines), text: run2.text.slice(from, to) });
  }
  return slice;
}
var lengthOf3 = (run2) => run2.kind === "slot" ? OPAQUE.length : run2.text.length;
function lastAt(offsets, offset) {
  let low = -1;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((offsets[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
function placeIn({ at }, from, lines) {
  if (at.line === void 0 || from === 0) return at;
  return lines === 0 ? at : { ...at, line: at.line + lines, column: 1 };
}

// src/templates/divide/chat-xml.ts
var chatXml = {
  mark: (pieces) => [...pieces],
  divide: (runs) => {
    const whole2 = [{ role: void 0, runs: [...runs], images: [] }];
    const sent2 = runTextOf(runs);
    if (!/<message/i.test(sent2.text)) return whole2;
    const messages = readElements(sent2.text)?.filter((each) => isNamed2(each, "message") && each.attributes.has("role"));
    return messages && messages.length > 0 ? messages.map((message) => messageOf2(message, sent2)) : whole2;
  }
};
function messageOf2(message, whole2) {
  const role = message.attributes.get("role") ?? "";
  const parts = message.elements.filter((each) => isNamed2(each, "text") || isNamed2(each, "image"));
  const texts = parts.filter((part) => isNamed2(part, "text"));
  const images = parts.filter((part) => isNamed2(part, "image")).map((part) => imageIn(part, whole2));
  const sent2 = (parts.length > 0 ? texts : [message]).flatMap((each) => contentOf2(each, whole2));
  return { role: /^[\w-]{1,40}$/.test(role) ? role.toLowerCase() : "user", runs: sent2, images };
}
function isNamed2({ name }, as) {
  return name.toLowerCase() === as;
}
function contentOf2({ start: start2, end: end2, raw }, whole2) {
  const content = whole2.text.slice(start2, end2);
  const from = start2 + content.length - content.trimStart().length;
  const sent2 = sliceRuns(whole2, from, start2 + content.trimEnd().length);
  return raw ? sent2 : sent2.map((run2) => run2.kind === "slot" ? run2 : { ...run2, text: decoded(run2.text) });
}
function imageIn(element, whole2) {
  const sent2 = contentOf2(element, whole2);
  return { at: sent2[0]?.at ?? whole2.runs[0]?.at ?? { path: "" }, ...imageAt(sent2.map((run2) => run2.text).join("")) };
}
var ENTITIES = /* @__PURE__ */ new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"]
]);
function decoded(text) {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (raw, decimal, hex, word2) => {
    if (word2 !== void 0) return ENTITIES.get(word2) ?? raw;
    const code2 = decimal === void 0 ? Number.parseInt(hex, 16) : Number(decimal);
    return code2 > 0 && code2 <= 1114111 ? String.fromCodePoint(code2) : raw;
  });
}

// src/templates/divide/dotprompt.ts
var ROLE3 = /^\s{0,99}\{\{~?\s{0,9}role\s{1,9}["'](\w{1,40})["']\s{0,9}~?\}\}$/;
var HISTORY = /^\s{0,99}\{\{~?\s{0,9}history\s{0,9}~?\}\}$/;
var MEDIA2 = /^\s{0,99}\{\{~?\s{0,9}media\s([^{}]{0,999}?)~?\}\}$/;
var dotprompt2 = {
  mark: (pieces) => mapPieces(pieces, (piece) => {
    if (piece.kind !== "slot") return [piece];
    const mark = { kind: "text", text: piece.raw, at: piece.at };
    if (HISTORY.test(piece.raw)) return [mark, { kind: "slot", name: "history", raw: "", at: piece.at }];
    return ROLE3.test(piece.raw) || MEDIA2.test(piece.raw) ? [mark] : [piece];
  }),
  divide: (runs, valueAt2) => {
    const all = [{ role: void 0, runs: [], images: [] }];
    let saysRoles = false;
    let blank = true;
    for (const run2 of runs) {
      const open2 = all.at(-1) ?? begin2(all, void 0);
      const role = markIn3(run2, ROLE3)?.[1];
      const media = markIn3(run2, MEDIA2);
      if (role !== void 0) {
        if (blank) open2.role = role;
        else begin2(all, role);
        blank = true;
        saysRoles = true;
      } else if (markIn3(run2, HISTORY)) {
        begin2(all, "history");
        begin2(all, "model");
        blank = true;
        saysRoles = true;
      } else if (media) {
        open2.images.push(imageOf2(media[1] ?? "", run2, valueAt2));
        blank = false;
      } else if (run2.kind === "slot" && run2.name === "history" && all.at(-2)?.role === "history")
        all.at(-2)?.runs.push(run2);
      else {
        open2.runs.push(run2);
        blank &&= isBlankRun(run2);
      }
    }
    const sent2 = all.filter((each) => !isBlank4(each));
    return saysRoles ? sent2.map((each) => ({ ...each, role: each.role ?? "user" })) : sent2;
  }
};
function begin2(all, role) {
  const message = { role, runs: [], images: [] };
  all.push(message);
  return message;
}
function markIn3({ kind, text }, mark) {
  return kind === "slot" ? null : mark.exec(text);
}
function isBlank4({ runs, images }) {
  return images.length === 0 && runs.every(isBlankRun);
}
var isBlankRun = ({ tokens, text }) => tokens === void 0 && text.trim() === "";
function imageOf2(media, { at }, valueAt2) {
  const [, quoted2, name] = /(?:^|\s)url=(?:["']([^"']*)["']|([\w.]+))/.exec(media) ?? [];
  const sample = name === void 0 ? void 0 : valueAt2(name);
  const url = quoted2 ?? (typeof sample === "string" ? sample : void 0);
  return { at, ...url === void 0 ? void 0 : imageAt(url) };
}

// src/templates/divide/liquid-roles.ts
var ROLE4 = /(system|assistant|user|function|developer):\s+/g;
var liquidRoles = {
  mark: (pieces) => [...pieces],
  divide: (runs) => {
    const sent2 = runTextOf(runs);
    const { text } = sent2;
    const roles = [...text.matchAll(ROLE4)];
    if (roles.length === 0) return [{ role: void 0, runs: [...runs], images: [] }];
    return roles.map((found, i) => {
      const start2 = found.index + found[0].length;
      const end2 = roles[i + 1]?.index ?? text.length;
      const length = text.slice(start2, end2).trimEnd().length;
      return { role: found[1] ?? "user", runs: sliceRuns(sent2, start2, start2 + length), images: [] };
    });
  }
};

// src/templates/divide/role-lines.ts
var ROLE5 = /^[ \t]{0,99}#?[ \t]{0,99}(system|user|assistant|function|tool|developer)[ \t]{0,99}:[ \t\r]{0,99}$/gim;
var roleLines = {
  mark: (pieces) => [...pieces],
  divide: (runs) => {
    const sent2 = runTextOf(runs);
    const roles = [...sent2.text.matchAll(ROLE5)];
    if (roles.length === 0) return [{ role: void 0, runs: [...runs], images: [] }];
    return roles.flatMap((found, i) => {
      const from = found.index + found[0].length;
      const text = sent2.text.slice(from, roles[i + 1]?.index ?? sent2.text.length);
      const start2 = from + text.length - text.trimStart().length;
      const end2 = from + text.trimEnd().length;
      if (end2 <= start2) return [];
      return [{ role: found[1]?.toLowerCase(), runs: sliceRuns(sent2, start2, end2), images: [] }];
    });
  }
};

// src/templates/divide/divide.ts
var dividers = {
  baml: baml2,
  dotprompt: dotprompt2,
  "chat-xml": chatXml,
  "liquid-roles": liquidRoles,
  "role-lines": roleLines
};
function divide(name, message, valueAt2) {
  const { low, expected, high } = message.runs;
  const apart = (runs) => dividers[name].divide(runs, valueAt2);
  const sent2 = apart(expected);
  const least = low === expected ? sent2 : apart(low);
  const most = high === expected ? sent2 : apart(high);
  const [leastAt, mostAt] = [alongside(least, sent2), alongside(most, sent2)];
  return sent2.map(({ role, runs, images }, i) => {
    const { images: before = [], ...rest } = message;
    const shown4 = [...before, ...images];
    return {
      ...rest,
      role: role ?? message.role,
      runs: { low: leastAt(i), expected: runs, high: mostAt(i) },
      ...shown4.length > 0 && { images: shown4 }
    };
  });
}
function alongside(other, sent2) {
  const alike = other.length === sent2.length && other.every(({ role }, each) => role === sent2[each]?.role);
  if (alike) return (i) => other[i]?.runs ?? [];
  return (i) => i === sent2.length - 1 ? other.flatMap(({ runs }) => runs) : [];
}

// src/templates/fill/declared.ts
var noParts = () => ({ times: /* @__PURE__ */ new Map(), counted: 0 });
function countsAgain({ part, sent: sent2 }) {
  if (part === void 0) return true;
  const times = (sent2.times.get(part) ?? 0) + 1;
  sent2.times.set(part, times);
  if (times <= sent2.counted) return false;
  sent2.counted = times;
  return true;
}
function declaring(declared) {
  const bound = /* @__PURE__ */ new Map();
  return {
    get(name) {
      const known5 = bound.get(name);
      const found = known5 ? void 0 : declared.get(name);
      if (found) bound.set(name, boundOf(found));
      return known5 ?? bound.get(name);
    }
  };
}
function boundOf(declared) {
  const { times, from } = declared;
  return "value" in declared ? { kind: "value", value: declared.value, times, from } : { kind: "tokens", tokens: declared.tokens, times, from, part: void 0, sent: noParts() };
}
function within4(bound, keys) {
  if (keys.length === 0) return bound;
  if (bound.kind === "value") return { ...bound, times: void 0, value: keys.reduce(member2, bound.value) };
  if (bound.kind !== "tokens") return bound;
  const below = keys.join(".");
  return { ...bound, part: bound.part === void 0 ? below : `${bound.part}.${below}` };
}
function member2(value2, key) {
  if (value2 instanceof Map) return value2.get(key);
  if (!Array.isArray(value2) && typeof value2 !== "string") return void 0;
  return /^(length|size)$/.test(key) ? value2.length : /^\d{1,9}$/.test(key) ? value2[Number(key)] : void 0;
}

// src/templates/fill/filling.ts
var MOST_VISITS = 3e5;
var MOST_CHARACTERS5 = 16 * 1024 * 1024;
var CHARACTERS_PER_TOKEN = 4;
var DEEPEST25 = 500;
function withNames(scopes, lets, context) {
  return { lets, scopes: [{ names: lets, context }, ...scopes] };
}
function isSpent({ visits, characters }) {
  return visits > MOST_VISITS || characters > MOST_CHARACTERS5;
}
function timesOf(bound, filling) {
  if (bound.kind === "unknown" || !bound.times) return 1;
  if (differs(bound.times)) filling.differs = true;
  return bound.times[filling.mode];
}
function differs({ low, expected, high }) {
  return low !== expected || high !== expected;
}
function note2(name, at, bound, { slots }) {
  if (slots.has(name) || name.startsWith("@") || bound.kind === "unknown" && bound.item) return;
  const part = bound.kind === "tokens" ? bound.part : void 0;
  const from = bound.kind === "unknown" ? "undeclared" : bound.from;
  slots.set(name, { name, at, from, ...part !== void 0 && { part } });
}
function noteUnsure(name, { slots }) {
  const slot = slots.get(name);
  if (slot && slot.from !== "undeclared") slots.set(name, { ...slot, unsure: true });
}
function lengthOf4(runs) {
  return runs.reduce(
    (sum3, run2) => sum3 + (run2.tokens === void 0 ? run2.text.length : run2.tokens * CHARACTERS_PER_TOKEN),
    0
  );
}

// src/templates/fill/holds.ts
function holds(when, at) {
  switch (when.kind) {
    case "unknown":
      return void 0;
    case "not": {
      const of = holds(when.of, at);
      return of === void 0 ? void 0 : !of;
    }
    case "all":
      return together4(when.of, false, at);
    case "any":
      return together4(when.of, true, at);
    default:
      return ofName2(when, at(when.name));
  }
}
function together4(of, decisive, at) {
  let unsure = false;
  for (const one2 of of) {
    const held = holds(one2, at);
    if (held === decisive) return decisive;
    if (held === void 0) unsure = true;
  }
  return unsure ? void 0 : !decisive;
}
function ofName2(when, bound) {
  if (bound.kind === "unknown") return void 0;
  if (bound.kind === "tokens")
    return /^(equals|contains|compares)$/.test(when.kind) ? void 0 : bound.tokens.expected > 0 || when.kind === "defined";
  const { value: value2 } = bound;
  if (when.kind === "equals") return value2 === when.value;
  if (when.kind === "defined") return value2 !== void 0;
  if (when.kind === "present") return value2 !== void 0 && value2 !== null && value2 !== false;
  if (when.kind === "contains") return contains(value2, when.value);
  if (when.kind === "compares") return compares(value2, when);
  return isTruthy(value2);
}
function contains(value2, what) {
  if (typeof value2 === "string") return value2.includes(String(what));
  if (Array.isArray(value2)) return value2.includes(what);
  return value2 instanceof Map ? value2.has(String(what)) : void 0;
}
function compares(value2, { length, by, to }) {
  const size = length ? sizeOf(value2) : value2;
  if (typeof size !== "number") return void 0;
  if (by === ">") return size > to;
  if (by === "<") return size < to;
  return by === ">=" ? size >= to : size <= to;
}
function sizeOf(value2) {
  if (typeof value2 === "string" || Array.isArray(value2)) return value2.length;
  return value2 instanceof Map ? value2.size : void 0;
}
function isTruthy(value2) {
  if (Array.isArray(value2)) return value2.length > 0;
  return value2 instanceof Map ? value2.size > 0 : Boolean(value2);
}

// src/templates/fill/scope.ts
function lookUpName(name, scopes, declared) {
  const { rest, from } = outOf(name, scopes);
  const [first2 = "", ...keys] = partsOf6(rest);
  for (const scope of scopes.slice(from)) {
    const imported2 = keys.length === 1 ? scope.names.get(rest) : void 0;
    if (imported2) return imported2;
    const own2 = scope.names.get(first2) ?? (scope.at && counterOf(first2, scope.at));
    if (own2) return within4(own2, keys);
    const found = scope.context && inContext(rest, scope.context, declared);
    if (found) return found;
  }
  return declaredAs(rest, declared) ?? { kind: "unknown", item: rest === "this" || rest === "." };
}
function outOf(name, scopes) {
  let from = 0;
  let rest = name;
  while (rest.startsWith("../")) {
    rest = rest.slice(3);
    const level = scopes.slice(from).findIndex((scope) => scope.context);
    from = level === -1 ? scopes.length : from + level + 1;
  }
  return { rest, from };
}
function inContext(name, context, declared) {
  if (name === "." || name === "this") return context;
  if (name.startsWith("@root.")) return void 0;
  const [first2 = "", ...keys] = partsOf6(name);
  if (first2 === "this") return within4(context, keys);
  if (context.kind === "value") return within4(context, [first2, ...keys]);
  return declaredAs(name, declared) ?? (context.kind === "tokens" ? within4(context, [first2, ...keys]) : void 0);
}
function partsOf6(name) {
  if (!name.includes(".") && !name.includes("[")) return [name];
  return name.replace(/\[["']?([\w-]{1,99})["']?\]/g, ".$1").split(".");
}
function declaredAs(name, declared) {
  const whole2 = declared.get(name);
  if (whole2) return whole2;
  const [first2 = "", ...keys] = partsOf6(name.replace(/^@root\./, ""));
  const holder = declared.get(first2);
  return holder && within4(holder, keys);
}
function scopeOf2(targets, bound, at) {
  const names = /* @__PURE__ */ new Map();
  const [first2] = targets.items;
  if (targets.counter !== void 0) names.set(targets.counter, valued(at.key ?? at.index));
  if (targets.items.length === 1 && first2 !== void 0) names.set(first2, bound);
  else for (const [index, item] of targets.items.entries()) names.set(item, within4(bound, [String(index)]));
  return { names, context: first2 === "this" ? bound : void 0, at };
}
function targetsOf2(item) {
  const [items = "", counter] = item.split(" @");
  return { items: items.replace(/[()\s]/g, "").split(","), counter };
}
function counterOf(name, { index, length, key }) {
  switch (name) {
    case "loop":
    case "forloop":
      return valued(
        /* @__PURE__ */ new Map([
          ["index", index + 1],
          ["index0", index],
          ["first", index === 0],
          ["last", index === length - 1],
          ["length", length],
          ["revindex", length - index],
          ["revindex0", length - index - 1],
          ["rindex", length - index],
          ["rindex0", length - index - 1]
        ])
      );
    case "@index":
      return valued(index);
    case "@first":
      return valued(index === 0);
    case "@last":
      return valued(index === length - 1);
    case "@key":
      return valued(key ?? index);
  }
  return void 0;
}
function valued(value2) {
  return { kind: "value", value: value2, from: "config" };
}

// src/templates/fill/costs.ts
function costOf(bound, slot, filling) {
  if (!countsAgain(bound)) return [];
  if (differs(bound.tokens)) filling.differs = true;
  return [{ ...slot, tokens: bound.tokens[filling.mode] * timesOf(bound, filling) }];
}
function costsIn(made, { at, raw }, place2, filling) {
  const within6 = (inner2) => costsIn(inner2, { at, raw }, place2, filling);
  filling.visits++;
  switch (made.kind) {
    case "name": {
      const bound = lookUpName(made.name, place2.scopes, filling.declared);
      if (bound.kind !== "tokens") return [];
      note2(made.name, at, bound, filling);
      return costOf(bound, { kind: "slot", at, name: made.name, text: raw }, filling);
    }
    case "list":
    case "joined":
      return made.of.flatMap(within6);
    case "choice": {
      const [then, otherwise] = [within6(made.then), within6(made.otherwise)];
      return lengthOf4(otherwise) > lengthOf4(then) ? otherwise : then;
    }
    case "through":
      return within6(made.of);
    default:
      return [];
  }
}

// src/templates/fill/text-filters.ts
var LARGEST2 = 4 * 1024 * 1024;
var trimmed4 = (text, { all }) => all.length === 0 ? text.trim() : void 0;
var upper = (text) => text.toUpperCase();
var lower = (text) => text.toLowerCase();
var capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase();
var escaped = (text) => text.replace(/[&<>'"]/g, (sign) => `&${ENTITIES2.get(sign) ?? ""};`);
var FILTERS = {
  upper,
  upcase: upper,
  lower,
  downcase: lower,
  trim: trimmed4,
  strip: trimmed4,
  lstrip: (text, { all }) => all.length === 0 ? text.trimStart() : void 0,
  rstrip: (text, { all }) => all.length === 0 ? text.trimEnd() : void 0,
  capitalize: capital,
  title: (text) => text.replace(/[^-\s({[<]+/g, capital),
  wordcount: (text) => text.match(/[\p{L}\p{N}\p{M}_]+/gu)?.length ?? 0,
  replace: (text, { all: [what, by = ""] }) => typeof what === "string" && typeof by === "string" ? replaced2(text, what, by) : void 0,
  append: (text, { all: [end2] }) => typeof end2 === "string" ? text + end2 : void 0,
  prepend: (text, { all: [start2] }) => typeof start2 === "string" ? start2 + text : void 0,
  indent: (text, given2) => given2.all.length > 1 || given2.named.size > 0 ? void 0 : indented4(text, given2.all[0] ?? 4),
  truncate: truncated,
  split: (text, { all: [sign] }) => typeof sign === "string" && sign !== "" ? text.split(sign) : void 0,
  "[:]": (text, { all: [from, to] }) => typeof from === "number" ? [...text].slice(from, typeof to === "number" ? to : void 0).join("") : void 0,
  slice: (text, { all: [from, many = 1], language }) => language === "liquid" && typeof from === "number" && typeof many === "number" ? text.slice(from, from + many) : void 0,
  e: escaped,
  escape: escaped,
  int: (text) => /^-?\d{1,15}(\.\d{0,15})?$/.test(text) ? Math.trunc(Number(text)) : void 0
};
function ofText(filter, text, given2) {
  return Object.hasOwn(FILTERS, filter) ? FILTERS[filter]?.(text, given2) : void 0;
}
var ENTITIES2 = /* @__PURE__ */ new Map([
  ["&", "amp"],
  ["<", "lt"],
  [">", "gt"],
  ["'", "#39"],
  ['"', "#34"]
]);
function replaced2(text, what, by) {
  if (what === "") return void 0;
  const parts = text.split(what);
  return text.length + parts.length * by.length > LARGEST2 ? void 0 : parts.join(by);
}
function indented4(text, width) {
  const blanks2 = typeof width === "number" && width >= 0 && width <= 100 ? " ".repeat(width) : width;
  if (typeof blanks2 !== "string" || blanks2.length > 100) return void 0;
  return text.replace(/\r\n?/g, "\n").replace(/\n(?=[^\n])/g, () => `
${blanks2}`);
}
function truncated(text, { all, named: named3, language }) {
  const liquid2 = language === "liquid";
  const [most, inWords, end2] = liquid2 ? [all[0] ?? 50, true, all[1] ?? "..."] : [all[0] ?? 255, all[1], all[2] ?? "..."];
  if (named3.size > 0 || typeof most !== "number" || typeof end2 !== "string" || most < end2.length) return void 0;
  const letters2 = [...text];
  if (letters2.length <= most + (liquid2 ? 0 : 5)) return text;
  const kept3 = letters2.slice(0, most - end2.length).join("");
  return (inWords === true || !kept3.includes(" ") ? kept3 : kept3.slice(0, kept3.lastIndexOf(" "))) + end2;
}

// src/templates/fill/list-filters.ts
var unique = (list2, { all, named: named3, language }) => {
  const keyOf5 = (each) => typeof each === "string" && language === "jinja" ? each.toLowerCase() : each;
  if (all.length + named3.size > 0) return void 0;
  return [...new Map([...list2].reverse().map((each) => [keyOf5(each), each])).values()].reverse();
};
var FILTERS2 = {
  join: joined5,
  list: (list2) => list2,
  reverse: (list2) => [...list2].reverse(),
  sort: sorted,
  map: mapped,
  unique,
  uniq: unique,
  "[:]": (list2, { all: [from, to] }) => typeof from === "number" ? list2.slice(from, typeof to === "number" ? to : void 0) : void 0,
  slice: (list2, { all: [from, many = 1], language }) => language === "liquid" && typeof from === "number" && typeof many === "number" ? list2.slice(from, from + many) : void 0
};
function ofList(filter, list2, given2) {
  return Object.hasOwn(FILTERS2, filter) ? FILTERS2[filter]?.(list2, given2) : void 0;
}
function joined5(list2, { all, named: named3, language }) {
  const between = all[0] ?? named3.get("d") ?? (language === "liquid" ? " " : "");
  const attribute2 = all[1] ?? named3.get("attribute");
  const members = attribute2 === void 0 ? list2 : list2.map((each) => attributeOf(each, attribute2));
  return members.map((each) => show(each, language)).join(String(between));
}
function sorted(list2, { all, named: named3, language }) {
  const attribute2 = language === "liquid" ? all[0] : named3.get("attribute");
  if (named3.has("reverse") || language === "jinja" && all.length > 0) return void 0;
  const keyed2 = list2.map((each) => ({ each, key: attribute2 === void 0 ? each : attributeOf(each, attribute2) }));
  const kinds = new Set(keyed2.map(({ key }) => typeof key));
  if (kinds.size > 1 || !(kinds.has("string") || kinds.has("number"))) return void 0;
  const keyOf5 = (key) => typeof key === "string" && language === "jinja" ? key.toLowerCase() : key;
  const order = (a, b) => a < b ? -1 : a > b ? 1 : 0;
  return keyed2.sort((a, b) => order(keyOf5(a.key), keyOf5(b.key))).map(({ each }) => each);
}
function mapped(list2, { all, named: named3, language }) {
  const attribute2 = language === "liquid" ? all[0] : named3.get("attribute");
  if (attribute2 !== void 0) return list2.map((each) => attributeOf(each, attribute2) ?? named3.get("default") ?? null);
  const [filter] = all;
  if (typeof filter !== "string" || all.length > 1 || named3.size > 0) return void 0;
  const none4 = { all: [], named: /* @__PURE__ */ new Map(), language };
  const made = list2.map((each) => typeof each === "string" ? ofText(filter, each, none4) : void 0);
  return made.every((each) => each !== void 0) ? made : void 0;
}
function attributeOf(value2, path) {
  return String(path).split(".").reduce((at, key) => at === void 0 ? void 0 : member2(at, key), value2);
}

// src/templates/fill/to-python-json.ts
var ESCAPES3 = /* @__PURE__ */ new Map([
  ["<", "\\u003c"],
  [">", "\\u003e"],
  ["&", "\\u0026"],
  ["'", "\\u0027"]
]);
function toPythonJson(value2) {
  if (Array.isArray(value2)) return `[${value2.map(toPythonJson).join(", ")}]`;
  if (value2 instanceof Map) {
    const entries = [...value2].sort(([a], [b]) => a < b ? -1 : 1);
    return `{${entries.map(([key, each]) => `${toPythonJson(key)}: ${toPythonJson(each)}`).join(", ")}}`;
  }
  const written3 = JSON.stringify(value2).replace(/[<>&']/g, (sign) => ESCAPES3.get(sign) ?? sign);
  return written3.replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

// src/templates/fill/filters.ts
var defaulted = (value2, given2) => ({ value: isMissing(value2, given2) ? given2.all[0] ?? "" : value2 });
var sized = (value2) => {
  if (typeof value2 === "string") return { value: [...value2].length };
  if (Array.isArray(value2)) return { value: value2.length };
  return value2 instanceof Map ? { value: value2.size } : void 0;
};
var memberAt = (index) => (value2) => {
  const all = typeof value2 === "string" ? [...value2] : value2;
  return Array.isArray(all) ? { value: all.at(index) } : void 0;
};
var pairs = (value2) => value2 instanceof Map ? { value: [...value2] } : void 0;
var sum2 = (sign) => (value2, { all: [by] }) => typeof value2 === "number" && typeof by === "number" ? { value: value2 + sign * by } : void 0;
var FILTERS3 = {
  default: defaulted,
  d: defaulted,
  safe: (value2) => ({ value: value2 }),
  string: (value2, { language }) => ({ value: show(value2, language) }),
  tojson: (value2, { all, named: named3 }) => all.length + named3.size > 0 ? void 0 : { value: toPythonJson(value2 ?? null) },
  /** Nunjucks' own. */
  dump: (value2, { all: [spaces] }) => ({
    value: JSON.stringify(plain(value2 ?? null), null, typeof spaces === "number" ? spaces : void 0)
  }),
  json: (value2) => ({ value: JSON.stringify(plain(value2 ?? null)) }),
  length: sized,
  count: sized,
  size: sized,
  first: memberAt(0),
  last: memberAt(-1),
  items: pairs,
  ".items": pairs,
  ".keys": (value2) => value2 instanceof Map ? { value: [...value2.keys()] } : void 0,
  ".values": (value2) => value2 instanceof Map ? { value: [...value2.values()] } : void 0,
  ".get": (value2, { all: [key, otherwise] }) => value2 instanceof Map ? { value: value2.get(String(key)) ?? otherwise } : void 0,
  ".join": (between, { all: [list2], language }) => typeof between === "string" && Array.isArray(list2) ? { value: list2.map((each) => show(each, language)).join(between) } : void 0,
  "[]": (value2, { all: [key] }) => value2 === void 0 || key === void 0 ? void 0 : { value: member2(value2, String(key)) },
  plus: sum2(1),
  minus: sum2(-1)
};
function filtered2(filter, value2, given2) {
  if (Object.hasOwn(FILTERS3, filter)) return FILTERS3[filter]?.(value2, given2);
  const list2 = Array.isArray(value2) ? ofList(filter, value2, given2) : void 0;
  if (list2 !== void 0) return { value: list2 };
  const text = typeof value2 === "string" || typeof value2 === "number" ? String(value2) : void 0;
  const made = text === void 0 ? void 0 : ofText(filter.replace(/^\./, ""), text, given2);
  return made === void 0 ? void 0 : { value: made };
}
function isMissing(value2, { all, named: named3, language }) {
  if (language === "jinja")
    return value2 === void 0 || (all[1] ?? named3.get("boolean")) === true && !isTruthy(value2);
  return value2 === void 0 || value2 === null || value2 === false || value2 === "" || Array.isArray(value2) && !value2[0];
}

// src/templates/fill/evaluate.ts
var LONGEST_RANGE = 1e5;
function evaluate(expression, evaluating2) {
  evaluating2.spend(1);
  switch (expression.kind) {
    case "constant":
      return { value: expression.value, sure: true };
    case "name": {
      const bound = evaluating2.at(expression.name);
      return bound.kind === "value" ? { value: bound.value, sure: true } : void 0;
    }
    case "list":
      return together5(expression.of, evaluating2, (values) => values.map((value2) => value2 ?? null));
    case "joined":
      return together5(
        expression.of,
        evaluating2,
        (values) => values.map((value2) => show(value2, evaluating2.language)).join("")
      );
    case "range":
      return ranged(expression, evaluating2);
    case "choice": {
      const held = holds(expression.when, evaluating2.at);
      return held === void 0 ? void 0 : evaluate(held ? expression.then : expression.otherwise, evaluating2);
    }
    case "through":
      return through2(expression, evaluating2);
  }
}
function together5(of, evaluating2, made) {
  const all = of.map((one2) => evaluate(one2, evaluating2));
  const known5 = all.filter((one2) => one2 !== void 0);
  if (known5.length < all.length) return void 0;
  const value2 = made(known5.map((one2) => one2.value));
  evaluating2.spend(sizeOf2(value2));
  return { value: value2, sure: known5.every((one2) => one2.sure) };
}
function ranged(range2, evaluating2) {
  const [from, to] = [evaluate(range2.from, evaluating2)?.value, evaluate(range2.to, evaluating2)?.value];
  if (typeof from !== "number" || typeof to !== "number" || !(to - from < LONGEST_RANGE)) return void 0;
  const value2 = Array.from({ length: Math.max(0, Math.floor(to - from + 1)) }, (_, index) => from + index);
  evaluating2.spend(value2.length);
  return { value: value2, sure: true };
}
function through2({ of, filter, with: given2 }, evaluating2) {
  const inner2 = evaluate(of, evaluating2);
  if (!inner2) return void 0;
  const all = given2.map(({ name, value: value2 }) => ({ name, made: evaluate(value2, evaluating2) }));
  const unknown = filter.startsWith(".") ? void 0 : { value: inner2.value, sure: false };
  if (all.some(({ made: made2 }) => made2?.value === void 0)) return unknown;
  const values = {
    all: all.flatMap(({ name, made: made2 }) => name === void 0 ? [made2?.value ?? null] : []),
    named: new Map(all.flatMap(({ name, made: made2 }) => name === void 0 ? [] : [[name, made2?.value ?? null]])),
    language: evaluating2.language
  };
  const made = filtered2(filter, inner2.value, values);
  evaluating2.spend(sizeOf2(inner2.value) + sizeOf2(made?.value));
  return made ? { value: made.value, sure: inner2.sure } : unknown;
}
function sizeOf2(value2) {
  return typeof value2 === "string" || Array.isArray(value2) ? value2.length : 1;
}

// src/templates/fill/made.ts
function evaluating(at, place2, filling) {
  return {
    language: filling.syntax,
    at(name) {
      const bound = lookUpName(name, place2.scopes, filling.declared);
      note2(name, at, bound, filling);
      return bound;
    },
    spend(size) {
      filling.characters += size;
    }
  };
}
function boundOfLet(piece, place2, filling) {
  if (piece.made) return boundOfMade(piece.made, piece.at, place2, filling);
  const runs = filling.all(piece.body, place2);
  if (runs.some((run2) => run2.tokens !== void 0 || run2.kind === "slot")) {
    const isKnown2 = runs.every((run2) => run2.kind !== "slot" || run2.name !== void 0 && isDeclared(run2.name, filling));
    if (!isKnown2 || runs.some((run2) => run2.tokens !== void 0)) return { kind: "unknown", item: false, runs };
  }
  return { kind: "value", value: runs.map((run2) => run2.text).join(""), from: "config" };
}
function isDeclared(name, filling) {
  return filling.slots.get(name)?.from !== "undeclared";
}
function boundOfMade(made, at, place2, filling) {
  if (made.kind === "name") return evaluating(at, place2, filling).at(made.name);
  const known5 = evaluate(made, evaluating(at, place2, filling));
  if (known5?.sure) return { kind: "value", value: known5.value, from: "config" };
  const runs = costsIn(made, { at, raw: "" }, place2, filling);
  return { kind: "unknown", item: false, ...runs.length > 0 && { runs } };
}
function runsOf(bound, at, { syntax }) {
  if (bound.kind === "unknown") return bound.runs ?? [];
  const text = bound.kind === "value" ? show(bound.value, syntax) : "";
  return text === "" ? [] : [{ kind: "text", at, text }];
}

// src/templates/fill/fill-branch.ts
function fillBranch(piece, place2, filling) {
  const known5 = /* @__PURE__ */ new Map();
  const at = (name) => {
    const bound = known5.get(name) ?? lookUpName(name, place2.scopes, filling.declared);
    known5.set(name, bound);
    return bound;
  };
  const possible = [];
  let decided = false;
  for (const arm of piece.arms) {
    const held = holds(arm.when, at);
    if (held !== false) possible.push(arm);
    decided = held === true;
    if (decided) break;
  }
  if (!decided) possible.push({ body: piece.otherwise });
  return oneOf(
    possible.map(({ body }) => body),
    place2,
    filling
  );
}
function oneOf(bodies, place2, filling) {
  const [only] = bodies;
  if (only && bodies.length === 1) return filling.all(only, place2);
  filling.differs = true;
  const set = /* @__PURE__ */ new Map();
  const sent2 = bodies.map((body) => {
    const own2 = withNames(place2.scopes, /* @__PURE__ */ new Map());
    const runs = filling.all(body, { ...place2, ...own2 });
    for (const [name, bound] of own2.lets) {
      const made = runsOf(bound, body[0]?.at ?? { path: filling.path }, filling);
      set.set(name, better([set.get(name), made], filling));
    }
    return runs;
  });
  for (const [name, runs] of set)
    place2.lets.set(name, { kind: "unknown", item: false, ...runs.length > 0 && { runs } });
  return filling.everyArm ? sent2.flat() : better(sent2, filling);
}
function better(all, { mode }) {
  let best;
  for (const runs of all) {
    if (!runs) continue;
    const length = lengthOf4(runs);
    if (!best || (mode === "low" ? length < best.length : length > best.length)) best = { runs, length };
  }
  return best?.runs ?? [];
}

// src/templates/fill/items.ts
function overOf(over, place2, filling) {
  const bound = lookUpName(over, place2.scopes, filling.declared);
  if (filling.syntax !== "jinja" || bound.kind !== "value" || !(bound.value instanceof Map)) return bound;
  return { ...bound, value: [...bound.value.keys()] };
}
function itemsOf5(bound, filling, members) {
  const key = () => void 0;
  const { times, ...single } = bound;
  const repeated2 = times && Math.max(0, timesOf(bound, filling));
  if (single.kind === "tokens") return { length: repeated2 ?? 1, at: () => ({ ...single, sent: noParts() }), key };
  const { value: value2 } = single;
  if (Array.isArray(value2) && repeated2 === void 0)
    return { length: value2.length, at: (index) => within4(single, [String(index)]), key };
  if (value2 instanceof Map && repeated2 === void 0 && members) return ofMapping(value2, filling);
  return { length: repeated2 ?? (isTruthy(value2) ? 1 : 0), at: () => single, key };
}
function ofMapping(map2, { syntax }) {
  const pairs2 = [...map2];
  const bound = (value2) => ({ kind: "value", value: value2, from: "config" });
  return {
    length: pairs2.length,
    at: (index) => bound(syntax === "liquid" ? pairs2[index] : pairs2[index]?.[1]),
    key: (index) => pairs2[index]?.[0]
  };
}

// src/templates/fill/fill-loop.ts
function fillLoop(piece, place2, filling) {
  const bound = boundOfLoop(piece, place2, filling);
  if (bound.kind === "unknown") return fillUnknown(piece, place2, filling);
  const items = chosen(piece, itemsOf5(bound, filling, piece.members === true), place2, filling);
  if (!items) return fillUnknown(piece, place2, filling);
  const runs = [];
  const targets = targetsOf2(piece.item);
  for (let index = 0; index < items.length; index++) {
    filling.visits++;
    if (isSpent(filling)) return runs;
    const scope = scopeOf2(targets, items.at(index), { index, length: items.length, key: items.key(index) });
    for (const run2 of filling.all(piece.body, { ...place2, lets: scope.names, scopes: [scope, ...place2.scopes] }))
      runs.push(run2);
  }
  return items.length === 0 ? filling.all(piece.otherwise, place2) : runs;
}
function boundOfLoop(piece, place2, filling) {
  if (piece.over === "" && !piece.made) return { kind: "unknown", item: true };
  const named3 = overOf(piece.over, place2, filling);
  if (!piece.made || named3.kind === "tokens") {
    note2(piece.over, piece.at, named3, filling);
    return named3;
  }
  const made = evaluate(piece.made, evaluating(piece.at, place2, filling));
  if (made?.sure) return { kind: "value", value: lettersOf(made.value, filling), from: "config" };
  note2(piece.over, piece.at, named3, filling);
  noteUnsure(piece.over, filling);
  return named3;
}
function lettersOf(value2, { syntax }) {
  return syntax === "jinja" && typeof value2 === "string" ? [...value2] : value2;
}
function chosen(piece, items, place2, filling) {
  const { when } = piece;
  if (!when) return items;
  const kept3 = [];
  const targets = targetsOf2(piece.item);
  for (let index = 0; index < items.length; index++) {
    filling.visits++;
    if (isSpent(filling)) return void 0;
    const scope = scopeOf2(targets, items.at(index), { index, length: items.length, key: items.key(index) });
    const held = holds(when, (name) => lookUpName(name, [scope, ...place2.scopes], filling.declared));
    if (held === void 0) return void 0;
    if (held) kept3.push(index);
  }
  return { length: kept3.length, at: (index) => items.at(kept3[index] ?? 0), key: (index) => items.key(kept3[index] ?? 0) };
}
function fillUnknown(piece, place2, filling) {
  filling.differs = true;
  const item = { kind: "unknown", item: true };
  const names = new Map(
    [...piece.item.replace(/[()\s]/g, "").split(/[,@]/), "loop", "forloop", "@index", "@key"].map(
      (name) => [name, item]
    )
  );
  const once = filling.all(piece.body, { ...place2, ...withNames(place2.scopes, names) });
  const never = filling.all(piece.otherwise, place2);
  return lengthOf4(never) < lengthOf4(once) === (filling.mode === "low") ? never : once;
}

// src/templates/fill/escape-html.ts
var SIGNS2 = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
  "`": "&#x60;",
  "=": "&#x3D;"
};
function escapedBy(tag, text) {
  return /^\{\{~?\s{0,9}[{&]/.test(tag) ? text : text.replace(/[&<>"'`=]/g, (sign) => SIGNS2[sign] ?? sign);
}

// src/templates/fill/fill-slot.ts
function fillSlot(piece, place2, filling) {
  const { name, raw, at } = piece;
  if (name === "super" && place2.above) return filling.all(place2.above.body, place2.above.place);
  const bound = importedAs2(piece, place2, filling) ?? lookUpName(name, place2.scopes, filling.declared);
  if (bound.kind === "unknown" && bound.runs) {
    filling.characters += lengthOf4(bound.runs);
    return isSpent(filling) ? [] : [...bound.runs];
  }
  if (!piece.made || bound.kind !== "value") note2(name, at, bound, filling);
  const slot = { kind: "slot", at, name };
  const costs = piece.made ? costsIn(piece.made, piece, place2, filling) : [];
  if (costs.length > 0) return costs;
  if (bound.kind === "tokens") return costOf(bound, { ...slot, text: raw }, filling);
  const times = timesOf(bound, filling);
  const plain6 = textOf4(piece, bound, place2, filling);
  const text = filling.escapes && bound.kind === "value" ? escapedBy(raw, plain6) : plain6;
  filling.characters += text.length * times;
  return isSpent(filling) || text === "" || times === 0 ? [] : [{ ...slot, text: text.repeat(times) }];
}
function textOf4(piece, bound, place2, filling) {
  const { name, raw, made } = piece;
  if (!made) return bound.kind === "value" ? show(bound.value, filling.syntax) : raw;
  const known5 = evaluate(made, evaluating(piece.at, place2, filling));
  if (known5?.sure) return show(known5.value, filling.syntax);
  note2(name, piece.at, bound, filling);
  noteUnsure(name, filling);
  return known5 && bound.kind === "value" ? show(known5.value ?? bound.value, filling.syntax) : raw;
}
function importedAs2({ made }, { scopes }, { declared }) {
  if (made?.kind !== "through" || made.of.kind !== "name" || !made.filter.startsWith(".")) return void 0;
  const bound = lookUpName(made.of.name + made.filter, scopes, declared);
  return bound.kind === "unknown" && bound.runs ? bound : void 0;
}

// src/templates/fill/indent.ts
function indented5(runs, indent) {
  if (indent === "") return [...runs];
  const all = [];
  let begins2 = true;
  for (const run2 of runs) {
    if (run2.tokens !== void 0) {
      if (begins2) all.push({ kind: "text", at: run2.at, text: indent });
      begins2 = false;
      all.push(run2);
    } else if (run2.text !== "") {
      const text = (begins2 ? indent : "") + run2.text.replace(/\n(?!$)/g, `
${indent}`);
      begins2 = run2.text.endsWith("\n");
      all.push({ ...run2, text });
    }
  }
  return all;
}

// src/templates/fill/fill.ts
var LARGEST3 = 4 * 1024 * 1024;
function fill(pieces, surroundings, mode, work = { visits: 0, characters: 0 }) {
  if (pieces.length <= MOST_PLAIN && pieces.every(isText3)) return fillPlain(pieces, surroundings.path, work);
  const filling = {
    ...surroundings,
    declared: declaring(surroundings.declared),
    mode,
    ...work,
    depth: 0,
    slots: /* @__PURE__ */ new Map(),
    differs: false,
    all: (body, inside) => fillAll(body, inside, filling)
  };
  const place2 = {
    ...withNames([], /* @__PURE__ */ new Map()),
    blocks: /* @__PURE__ */ new Map(),
    above: void 0,
    files: [surroundings.path]
  };
  const runs = filling.all(pieces, place2);
  const sent2 = runs.reduce((sum3, run2) => sum3 + run2.text.length, 0);
  Object.assign(work, { visits: filling.visits, characters: filling.characters });
  return isSpent(filling) || sent2 > LARGEST3 ? void 0 : { runs, slots: filling.slots, differs: filling.differs };
}
var MOST_PLAIN = 1e3;
function isText3(piece) {
  return piece.kind === "text";
}
function fillPlain(pieces, path, work) {
  const sent2 = pieces.reduce((sum3, { text }) => sum3 + text.length, 0);
  work.characters += sent2;
  return sent2 > LARGEST3 || isSpent(work) ? void 0 : { runs: pieces.map((piece) => runOf(piece, path)), slots: noSlots, differs: false };
}
var noSlots = /* @__PURE__ */ new Map();
function runOf({ at, text }, path) {
  return { kind: at.path === path ? "text" : "partial", at, text };
}
function fillAll(pieces, place2, filling) {
  const runs = [];
  filling.depth++;
  if (filling.depth > DEEPEST25) filling.visits = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    filling.visits++;
    if (isSpent(filling)) break;
    const made = fillOne(piece, place2, filling);
    filling.visits += made.length / 16;
    for (const run2 of made) runs.push(run2);
  }
  filling.depth--;
  return runs;
}
function fillOne(piece, place2, filling) {
  switch (piece.kind) {
    case "text":
      filling.characters += piece.text.length;
      return [runOf(piece, filling.path)];
    case "slot":
      return fillSlot(piece, place2, filling);
    case "let":
      place2.lets.set(piece.name, boundOfLet(piece, place2, filling));
      return [];
    case "branch":
      return fillBranch(piece, place2, filling);
    case "loop":
      return fillLoop(piece, place2, filling);
    case "block": {
      const given2 = place2.blocks.get(piece.name);
      const above = { body: piece.body, place: place2 };
      return given2 ? fillAll(
        given2.body,
        { ...given2.place, scopes: place2.scopes, lets: place2.lets, files: place2.files, above },
        filling
      ) : filling.all(piece.body, place2);
    }
    case "include":
      return fillInclude(piece, place2, filling);
  }
}
function fillInclude(piece, place2, filling) {
  if (place2.files.length > hopsOf(filling.syntax)) return [];
  if (piece.computed) {
    const { at, computed, blocks: blocks2 } = piece;
    return [{ kind: "slot", at, text: computed.raw }, ...blocks2.flatMap(({ body }) => filling.all(body, place2))];
  }
  const target = filling.open(piece);
  if (!target) return piece.blocks.flatMap(({ body }) => filling.all(body, place2));
  if (place2.files.includes(target.path)) return [];
  if (piece.imports) return importNames(piece.imports, target, place2, filling);
  const given2 = piece.blocks.map(({ name, body }) => [name, { body, place: place2 }]);
  const blocks = new Map([...given2, ...place2.blocks]);
  const names = (piece.given?.names ?? []).map(({ name, made }) => [
    name,
    boundOfMade(made, piece.at, place2, filling)
  ]);
  const context = piece.given?.context === void 0 ? void 0 : evaluating(piece.at, place2, filling).at(piece.given.context);
  const own2 = { ...place2, ...withNames(place2.scopes, new Map(names), context) };
  const runs = filling.all(target.pieces, { ...own2, blocks, files: [...place2.files, target.path] });
  const moved = indented5(runs, piece.indent);
  if (piece.indent !== "") filling.characters += moved.reduce((sum3, run2) => sum3 + run2.text.length, 0);
  return moved;
}
function importNames({ all, names }, target, place2, filling) {
  const own2 = withNames(place2.scopes, /* @__PURE__ */ new Map());
  filling.all(target.pieces, { ...place2, ...own2, files: [...place2.files, target.path] });
  const at = target.pieces[0]?.at ?? { path: target.path };
  const sent2 = (bound) => ({ kind: "unknown", item: false, runs: asPartial(runsOf(bound, at, filling)) });
  if (all !== void 0) for (const [name, bound] of own2.lets) place2.lets.set(all + name, sent2(bound));
  for (const { from, to } of names) {
    const bound = own2.lets.get(from);
    if (bound) place2.lets.set(to, sent2(bound));
  }
  return [];
}
var asPartial = (runs) => runs.map((run2) => run2.kind === "text" ? { ...run2, kind: "partial" } : run2);

// src/templates/includes/closure.ts
var MOST_FILES = 1e3;
var MOST_CHARACTERS6 = 4 * 1024 * 1024;
function closureOf(messages, path, partials) {
  const walk3 = { partials, files: [], steps: [], troubles: [], tooLarge: false, characters: 0, done: /* @__PURE__ */ new Map() };
  for (const { body, syntax } of messages) follow(findIncludes(body), syntax, [path], walk3);
  return { files: walk3.files, steps: walk3.steps, troubles: walk3.troubles, tooLarge: walk3.tooLarge };
}
function isSameClosure(one2, other) {
  const { files, steps } = other;
  return one2.files.length === files.length && one2.steps.length === steps.length && one2.files.every(({ path, id }, i) => path === files[i]?.path && id === files[i]?.id) && one2.steps.every((step2, i) => step2 === steps[i]);
}
function follow(includes, syntax, above, walk3) {
  if (above.length > hopsOf(syntax)) return;
  for (const include of includes) {
    if (walk3.tooLarge) return;
    const { target, at, optional = false } = include;
    const resolved3 = walk3.partials.resolve(include, syntax);
    walk3.steps.push(resolved3.kind === "found" ? resolved3.path : resolved3.kind);
    if (resolved3.kind === "not-read") walk3.tooLarge = true;
    else if (include.computed)
      walk3.troubles.push({ kind: "computed", target: include.computed.key, at, optional: false });
    else if (resolved3.kind === "missing" || resolved3.kind === "escapes")
      walk3.troubles.push({ kind: resolved3.kind, target, at, optional });
    else if (resolved3.kind === "found") {
      if (above.includes(resolved3.path)) walk3.troubles.push({ kind: "cycle", target, at, optional });
      else enter(resolved3.path, syntax, above, walk3);
    }
  }
}
function enter(path, syntax, above, walk3) {
  const key = `${syntax} ${path}`;
  const partial2 = walk3.partials.open(path, syntax);
  if (!partial2 || walk3.done.has(key)) return;
  walk3.done.set(key, partial2);
  walk3.files.push({ path, id: partial2.id });
  walk3.characters += partial2.length;
  walk3.tooLarge ||= above.length > DEEPEST23 || walk3.files.length > MOST_FILES || walk3.characters > MOST_CHARACTERS6;
  if (partial2.fault) walk3.troubles.push({ kind: "template", fault: partial2.fault, syntax });
  follow(partial2.includes, syntax, [...above, path], walk3);
}

// src/prompts/assemble.ts
function closureFor(parsed5, partials) {
  const { at, messages, sources, standsAlone } = parsed5;
  const closure = closureOf(messages, at.path, partials);
  const beside3 = standsAlone ? [] : sources.filter((source2) => source2.path !== at.path);
  const files = beside3.length === 0 ? closure.files : distinct([...beside3, ...closure.files]);
  const whole2 = { ...closure, files };
  return { ...whole2, isSame: (other) => isSameClosure(whole2, other) };
}
function assemble(parsed5, { isSame: _, ...closure }, partials, declared, work = { visits: 0, characters: 0 }) {
  const { samples: samples2, messages, everyArm, standsAlone: _alone, literals: _literals, ...said3 } = parsed5;
  const { sources, unsent = 0, ...rest } = said3;
  const path = parsed5.at.path;
  const known5 = withSamples(declared, samples2);
  const slots = /* @__PURE__ */ new Map();
  const filled = closure.tooLarge ? [void 0] : messages.map((message) => fillMessage(message, { path, everyArm, work }, partials, known5, slots));
  const whole2 = filled.every((each) => each !== void 0);
  const prompt = {
    messages: whole2 ? filled.flat() : messages.map(({ role, body }) => sending(role, rawOf(body))),
    slots: [...slots.values()],
    unsent,
    sources: closure.files.length === 0 ? distinct(sources) : distinct([...sources, ...closure.files]),
    ...rest
  };
  return {
    prompt,
    closure,
    tooLarge: !whole2,
    isOpen: staysOpen(prompt),
    isEmpty: sendsNothing(prompt),
    hasImages: hasImages(prompt)
  };
}
function staysOpen({ messages }) {
  return messages.some(({ runs }) => runs.low !== runs.expected);
}
function sendsNothing({ tools, messages, settings: settings2 }) {
  const isKept = settings2.modifiers?.some(({ key }) => key === "prompt.id");
  return !tools && !isKept && !messages.some(({ runs, images, tokenIds }) => runs.high.length > 0 || images || tokenIds);
}
function hasImages({ messages }) {
  return messages.some(({ images }) => images !== void 0);
}
function withSamples(declared, samples2) {
  if (samples2.size === 0) return declared;
  const usable = [...samples2].filter(([, value2]) => !isEmpty(value2));
  return new Map([
    ...usable.map(([name, value2]) => [name, { value: value2, from: "sample" }]),
    ...declared
  ]);
}
function fillMessage({ body, syntax, doubtful, escapes, divider, fault: _, ...message }, { path, everyArm, work }, partials, declared, slots) {
  const mark = (pieces2) => divider ? dividers[divider].mark(pieces2) : [...pieces2];
  const pieces = mark(body);
  const open2 = (include) => {
    const partial2 = opened(include, syntax, partials);
    return partial2 && divider ? { ...partial2, pieces: mark(partial2.pieces) } : partial2;
  };
  const inMode = (mode) => fill(pieces, { path, syntax, declared, escapes, everyArm, open: open2 }, mode, work);
  const expected = inMode("expected");
  const low = expected?.differs ? inMode("low") : expected;
  const high = expected?.differs ? inMode("high") : expected;
  if (!expected || !low || !high) return void 0;
  for (const found of high === expected ? [expected.slots] : [expected.slots, high.slots])
    for (const [name, slot] of found) if (!slots.has(name)) slots.set(name, doubtful ? { ...slot, doubtful } : slot);
  const usual = withTurns(expected.runs, declared, "expected");
  const filled = {
    // Where nothing is left open the ends are the very same list, which is then counted once.
    runs: {
      low: low === expected ? usual : withTurns(low.runs, declared, "low"),
      expected: usual,
      high: high === expected ? usual : withTurns(high.runs, declared, "high")
    },
    ...message
  };
  const messages = divider ? divide(divider, filled, (name) => valueAt(name, declared)) : [filled];
  return messages.length > MOST_PARTS ? void 0 : messages;
}
function withTurns(runs, declared, mode) {
  if (declared.size === 0) return runs;
  const turnsOf = ({ tokens, name }) => {
    const slot = tokens === void 0 || name === void 0 ? void 0 : declared.get(name);
    return slot?.turns ? slot.times?.[mode] : void 0;
  };
  if (runs.every((run2) => turnsOf(run2) === void 0)) return runs;
  return runs.map((run2) => {
    const turns = turnsOf(run2);
    return turns === void 0 ? run2 : { ...run2, turns };
  });
}
function valueAt(name, declared) {
  const [first2 = "", ...keys] = declared.has(name) ? [name] : name.split(".");
  const found = declared.get(first2);
  const value2 = found && "value" in found ? found.value : void 0;
  return keys.reduce((held, key) => held instanceof Map ? held.get(key) : void 0, value2);
}
function opened(include, syntax, partials) {
  const resolved3 = partials.resolve(include, syntax);
  return resolved3.kind === "found" ? partials.open(resolved3.path, syntax) : void 0;
}
function sending(role, runs) {
  return { role, runs: { low: runs, expected: runs, high: runs } };
}
function rawOf(pieces) {
  return pieces.flatMap(rawOfOne);
}
function rawOfOne(piece) {
  switch (piece.kind) {
    case "text":
      return [{ kind: "text", at: piece.at, text: piece.text }];
    case "slot":
      return [{ kind: "slot", at: piece.at, name: piece.name, text: piece.raw }];
    case "branch":
      return [...piece.arms.flatMap((arm) => rawOf(arm.body)), ...rawOf(piece.otherwise)];
    case "loop":
      return [...rawOf(piece.body), ...rawOf(piece.otherwise)];
    case "block":
    case "let":
      return rawOf(piece.body);
    case "include":
      return piece.blocks.flatMap((block2) => rawOf(block2.body));
  }
}
function distinct(sources) {
  if (sources.length < 2) return sources;
  return [...new Map(sources.map((source2) => [source2.path, source2])).values()];
}

// src/prompts/size-images.ts
var MOST11 = 2e3;
async function sizeImages(prompts, revision, listing, roots) {
  const named3 = prompts.flatMap((prompt) => imagesOf2(prompt).filter(({ file }) => file !== void 0));
  if (named3.length === 0) return { prompts: [...prompts], findings: [] };
  const entries = new Map(listing.map((entry) => [entry.path, entry]));
  const places2 = new Map(named3.slice(0, MOST11).map((image) => [keyOf4(image), placeOf2(image, entries, roots)]));
  const wanted = [...new Set(places2.values())].filter((place2) => typeof place2 !== "string");
  const sizes = await sizesOf(revision, wanted);
  const find = (image) => {
    const place2 = places2.get(keyOf4(image)) ?? "unreadable";
    return typeof place2 === "string" ? place2 : { entry: place2, size: sizes.get(place2.path) ?? "unreadable" };
  };
  const findings = new Map(
    named3.flatMap((image) => lacking(image, find(image)).map((each) => [keyOf4(image), each]))
  );
  return { prompts: prompts.map((prompt) => sized2(prompt, find)), findings: [...findings.values()] };
}
function imagesOf2({ messages }) {
  return messages.flatMap(({ images }) => images ?? []);
}
function keyOf4({ file, at }) {
  return `${at.path}\0${file}`;
}
function placeOf2({ file = "", at }, entries, roots) {
  const candidates = candidatesOf(file, at.path, "none", roots);
  if (candidates === "escapes") return "escapes";
  return candidates.map((path) => entries.get(path)).find((entry) => entry !== void 0) ?? "missing";
}
async function sizesOf(revision, entries) {
  const sizes = /* @__PURE__ */ new Map();
  for await (const source2 of revision.read(entries)) {
    const bytes = "text" in source2 ? Buffer.from(source2.text) : source2.starts;
    sizes.set(source2.entry.path, bytes ? sizeOfBytes(Buffer.from(bytes)) ?? "not-an-image" : "unreadable");
  }
  return sizes;
}
function lacking({ file = "", at }, found) {
  const why = typeof found === "string" ? found : typeof found.size === "string" ? found.size : void 0;
  if (why === void 0) return [];
  return [{ kind: "file-not-read", severity: "warn", at, what: "image", target: file.slice(0, 200), why }];
}
function sized2(prompt, find) {
  const found = imagesOf2(prompt).flatMap((image) => image.file === void 0 ? [] : [find(image)]);
  const files = found.flatMap((each) => typeof each === "string" ? [] : [each.entry]);
  if (found.length === 0) return prompt;
  const known5 = new Set(prompt.sources.map(({ path }) => path));
  const distinct2 = new Map(files.filter(({ path }) => !known5.has(path)).map(({ path, id }) => [path, { path, id }]));
  return { ...prompt, sources: [...prompt.sources, ...distinct2.values()], messages: prompt.messages.map(withSizes) };
  function withSizes({ images, ...message }) {
    if (!images) return message;
    return { ...message, images: images.map(withSize) };
  }
  function withSize(image) {
    const of = image.file === void 0 ? void 0 : find(image);
    return of === void 0 || typeof of === "string" || typeof of.size === "string" ? image : { ...image, ...of.size };
  }
}

// src/prompts/assemble-all.ts
async function assembleAll({ revision, entries, listing = entries }, parsedPrompts, slots, { includeRoots }, store) {
  const known5 = parsedPrompts.map((parsed5) => knownOf(parsed5, store));
  const roots = parsedPrompts.flatMap((parsed5, i) => known5[i]?.hasIncludes ? rootsOf(parsed5) : []);
  const partials = await readPartials(revision, listing, roots, includeRoots, store.texts);
  const works = /* @__PURE__ */ new Map();
  const filled = parsedPrompts.map((parsed5, i) => {
    const { isLiteral: isLiteral2, hasIncludes, hasBeside, made } = known5[i] ?? knownOf(parsed5, store);
    const declared = isLiteral2 ? noSlots2 : slots(parsed5);
    const closure = hasIncludes || hasBeside ? closureFor(parsed5, partials) : noClosure;
    const before = made.find((each) => each.slots === declared && closure.isSame(each.assembled.closure));
    if (before) return before.assembled;
    const work = works.get(parsed5.at.path) ?? { visits: 0, characters: 0 };
    works.set(parsed5.at.path, work);
    const assembled2 = assemble(parsed5, closure, partials, declared, work);
    made.push({ slots: declared, assembled: assembled2 });
    return assembled2;
  });
  const sized3 = await sizeImages(
    filled.filter(({ hasImages: hasImages2 }) => hasImages2).map(({ prompt }) => prompt),
    revision,
    listing,
    includeRoots
  );
  const ofImages = sized3.prompts.values();
  const assembled = filled.map((each) => {
    const prompt = each.hasImages ? ofImages.next().value ?? each.prompt : each.prompt;
    return prompt === each.prompt ? each : { ...each, prompt };
  });
  const unreadable = partials.unreadable.size === 0 ? [] : notOwn(partials.unreadable, parsedPrompts);
  return {
    assembled,
    notes: [
      ...sized3.findings,
      ...parsedPrompts.filter((_, i) => known5[i]?.hasFault).flatMap(({ messages }) => messages.flatMap(faultOf)),
      ...unreadable.map(([path, why]) => ({ kind: "unreadable", severity: "warn", at: { path }, why }))
    ]
  };
}
function knownOf(parsed5, store) {
  const before = store.assembled.get(parsed5);
  if (before) return before;
  const { messages, sources, at } = parsed5;
  const known5 = {
    isLiteral: isLiteral(parsed5),
    hasIncludes: messages.some(({ body }) => findIncludes(body).length > 0),
    hasBeside: sources.some(({ path }) => path !== at.path),
    hasFault: messages.some(({ fault: fault2 }) => fault2 !== void 0),
    made: []
  };
  store.assembled.set(parsed5, known5);
  return known5;
}
function notOwn(unreadable, parsedPrompts) {
  const own2 = new Set(parsedPrompts.map(({ at }) => at.path));
  return [...unreadable].filter(([path]) => !own2.has(path));
}
function rootsOf({ messages }) {
  return messages.flatMap(({ body, syntax }) => {
    const includes = findIncludes(body);
    return includes.length === 0 ? [] : [{ includes, syntax }];
  });
}
var noClosure = {
  files: [],
  steps: [],
  troubles: [],
  tooLarge: false,
  isSame: ({ files, steps }) => files.length === 0 && steps.length === 0
};
var noSlots2 = /* @__PURE__ */ new Map();
function isLiteral({ messages }) {
  const isText4 = (piece) => piece.kind === "text";
  return messages.every(({ body, divider }) => divider === void 0 && body.every(isText4));
}
function faultOf({ fault: fault2, syntax }) {
  return fault2 ? [{ kind: "template", severity: "warn", syntax, ...fault2 }] : [];
}

// src/prompts/read-into.ts
async function readInto(texts, revision, entries) {
  const unreadable = /* @__PURE__ */ new Map();
  const distinct2 = new Map(
    entries.filter((entry) => !texts.has(entry)).map((entry) => [`${entry.id} ${entry.path}`, entry])
  );
  if (distinct2.size === 0) return unreadable;
  const all = [];
  for await (const source2 of revision.read([...distinct2.values()])) all.push(source2);
  for (const source2 of all.sort((a, b) => a.entry.path < b.entry.path ? -1 : 1)) {
    if ("text" in source2) texts.set(source2.entry, source2.text);
    else unreadable.set(source2.entry.path, source2.unreadable);
  }
  return unreadable;
}

// src/prompts/declared-slots.ts
async function openSlots(sources, prompts, declarations, store) {
  const slotsOf = (parsed5) => {
    const { path, names } = placeOf(parsed5);
    return declarations.of(path, names).slots;
  };
  const wanted = new Set(prompts.map(slotsOf).filter((slots) => !store.slots.has(slots)));
  const open2 = await openSamples(
    sources,
    [...wanted].flatMap((slots) => [...slots.values()]),
    store.texts
  );
  for (const slots of wanted) store.slots.set(slots, new Map([...slots].map(([name, one2]) => [name, open2(one2)])));
  return (parsed5) => store.slots.get(slotsOf(parsed5)) ?? /* @__PURE__ */ new Map();
}
async function openSamples(sources, declarations, texts) {
  const files = declarations.flatMap((one2) => "file" in one2 ? [one2] : []);
  const wanted = new Set(files.map(({ file }) => asPath(file)));
  const found = /* @__PURE__ */ new Map();
  for (const source2 of wanted.size === 0 ? [] : sources) {
    const listing = source2.listing ?? source2.entries;
    const entries = listing.filter(({ path }) => wanted.has(path) && !found.has(path));
    await readInto(texts, source2.revision, entries);
    for (const entry of entries) {
      const text = texts.get(entry);
      if (text !== void 0) found.set(entry.path, text);
    }
  }
  for (const { file, at } of files) {
    if (!found.has(asPath(file)))
      throw new Problem("the sample file of a slot cannot be read.", {
        where: at,
        remedy: "Name a text file in the checked folder, relative to it."
      });
  }
  return (declaration) => {
    const { times, turns } = declaration;
    if ("tokens" in declaration) return { tokens: declaration.tokens, times, from: "config", ...turns && { turns } };
    const value2 = "file" in declaration ? found.get(asPath(declaration.file)) ?? "" : fromSample(declaration.sample);
    return { value: value2, times, from: "config" };
  };
}
function asPath(file) {
  return file.replace(/^(?:\.\/)+/, "");
}

// src/prompts/across-files.ts
function acrossFiles(parsedPrompts, asks2, withModel) {
  const holders2 = /* @__PURE__ */ new Map();
  for (const parsed5 of parsedPrompts)
    for (const literal2 of new Set(parsed5.literals)) holders2.set(literal2, [...holders2.get(literal2) ?? [], parsed5]);
  const models = /* @__PURE__ */ new Map();
  for (const { literals: literals2, model } of asks2)
    for (const literal2 of model ? literals2 : []) if (!models.has(literal2)) models.set(literal2, model);
  return parsedPrompts.flatMap((parsed5) => {
    const [first2, ...rest] = parsed5.literals ?? [];
    if (first2 === void 0) return [parsed5];
    const around = holders2.get(first2)?.find((other) => isAround(other, parsed5, rest));
    if (around && !parsed5.named) return [];
    const model = parsed5.model ?? models.get(first2);
    return [model === parsed5.model ? parsed5 : askedOf(parsed5, model, withModel)];
  });
}
function isAround(other, { at, literals: literals2 = [] }, rest) {
  if (other.at.path === at.path || (other.literals?.length ?? 0) <= literals2.length) return false;
  const has = new Set(other.literals);
  return rest.every((literal2) => has.has(literal2));
}
function askedOf(parsed5, model, known5) {
  const before = known5.get(parsed5);
  if (before && before.model?.asked === model?.asked && before.model?.at.line === model?.at.line) return before;
  const made = { ...parsed5, model };
  known5.set(parsed5, made);
  return made;
}

// src/prompts/read-besides.ts
var WAVES = 3;
var MOST_BESIDE = 500;
async function readBesides(formats, revision, listing, texts) {
  const asking = [...formats].flatMap(([file, format]) => format.beside ? [file] : []);
  const found = /* @__PURE__ */ new Map();
  if (asking.length === 0) return () => void 0;
  const entries = new Map(listing.map((entry) => [entry.path, entry]));
  const listed2 = [...entries.keys()];
  let known5 = -1;
  for (let wave = 0; wave < WAVES && sizeOf3(found) > known5; wave++) {
    known5 = sizeOf3(found);
    const wanted = asking.map((file) => {
      const paths = new Set(askedBy({ ...file, beside: found.get(file)?.files }, formats.get(file), listed2));
      return [file, [...paths].flatMap((path) => entries.get(path) ?? [])];
    });
    await readInto(
      texts,
      revision,
      wanted.flatMap(([, all]) => all.slice(0, MOST_BESIDE))
    );
    for (const [file, all] of wanted) {
      const files = textsOf2(all.slice(0, MOST_BESIDE), texts);
      found.set(file, { files, tooMany: all[MOST_BESIDE]?.path });
    }
  }
  return (file) => found.get(file);
}
function askedBy(file, format, listed2) {
  try {
    return format?.beside?.(file, listed2) ?? [];
  } catch (error) {
    if (!(error instanceof TooManyParts)) throw error;
    return [];
  }
}
function sizeOf3(found) {
  return [...found.values()].reduce((sum3, { files }) => sum3 + files.size, 0);
}
function textsOf2(entries, texts) {
  const read3 = entries.flatMap((entry) => {
    const text = texts.get(entry);
    return text === void 0 ? [] : [[entry.path, { id: entry.id, text }]];
  });
  return new Map(read3);
}

// src/prompts/unsent.ts
function noteUnsent(parsedPrompts, text) {
  const sent2 = parsedPrompts.flatMap(textsOf3);
  const length = sent2.reduce((sum3, each) => sum3 + each.length, 0);
  const unsent = Math.round(Math.max(0, text.length - length) / Math.max(1, parsedPrompts.length));
  let known5;
  const unsentWords = () => {
    known5 ??= without4(wordsOf5([text.replace(KEY2, " ")]), wordsOf5(sent2));
    return known5;
  };
  return parsedPrompts.map(
    (parsed5) => parsed5.unsent === void 0 ? { unsent, ...unsent > 0 && { unsentWords }, ...parsed5 } : parsed5
  );
}
var KEY2 = /"[\w$.-]{1,64}"[ \t]{0,9}:|^[ \t]{0,99}(?:- )?[\w$.-]{1,64}:(?=\s|$)/gm;
function wordsOf5(texts) {
  const words2 = /* @__PURE__ */ new Map();
  for (const text of texts)
    for (const word2 of withoutEscapes(text).match(/[\p{L}\p{N}]+/gu) ?? []) words2.set(word2, (words2.get(word2) ?? 0) + 1);
  return words2;
}
function withoutEscapes(text) {
  if (!text.includes("\\")) return text;
  const characters = text.replace(/\\u([0-9a-fA-F]{4})/g, (_, code2) => String.fromCharCode(Number.parseInt(code2, 16)));
  return characters.replace(/\\[nrt]/g, " ");
}
function without4(all, some) {
  return new Map(
    [...all].flatMap(([word2, count]) => {
      const left = count - (some.get(word2) ?? 0);
      return left > 0 ? [[word2, left]] : [];
    })
  );
}
function textsOf3({ messages, tools = [], response }) {
  const ofTools = tools.flatMap(({ name, description = "", parameters = "" }) => [name, description, parameters]);
  const texts = messages.flatMap(({ body }) => textsIn3(body));
  return [...texts, ...ofTools, response?.description ?? "", response?.schema ?? ""];
}
function textsIn3(pieces) {
  const texts = [];
  const open2 = [...pieces];
  for (let piece = open2.pop(); piece !== void 0; piece = open2.pop()) {
    if (piece.kind === "text") texts.push(piece.text);
    else if (piece.kind === "slot") texts.push(piece.raw);
    else for (const inner2 of within5(piece)) open2.push(inner2);
  }
  return texts;
}
function within5(piece) {
  if (piece.kind === "branch") return [...piece.arms.flatMap(({ body }) => body), ...piece.otherwise];
  if (piece.kind === "loop") return [...piece.body, ...piece.otherwise];
  return piece.kind === "block" || piece.kind === "let" ? piece.body : [];
}

// src/prompts/parse-files.ts
async function parseFiles({ revision, entries, listing = entries }, declarations, store) {
  const notes = [];
  const ordered = inOrder(entries);
  for (const [path, why] of await readInto(store.texts, revision, ordered)) {
    notes.push({ kind: "unreadable", severity: "warn", at: { path }, why });
  }
  const files = filesOf(ordered, declarations, store);
  const formats = new Map(files.flatMap(({ file }) => file ? [[file, formatOf(file)]] : []));
  for (const format of new Set(formats.values())) await format.prepare?.();
  const besides = await readBesides(formats, revision, listing, store.texts);
  const parsedPrompts = [];
  const names = /* @__PURE__ */ new Map();
  const read3 = /* @__PURE__ */ new Map();
  const asks2 = [];
  for (const { file, known: known5 } of files) {
    const beside3 = file && besides(file);
    if (beside3 && beside3.files.size > 0) read3.set(file.path, [...beside3.files.keys()]);
    const {
      prompts,
      findings,
      names: nameable = [],
      asks: ofFile = []
    } = known5 ?? parsed4(file, beside3, formats.get(file), store);
    for (const ask of ofFile) asks2.push(ask);
    if (file?.take) names.set(file.path, nameable);
    for (const prompt of prompts) parsedPrompts.push(prompt);
    for (const finding of findings) notes.push(finding);
  }
  return { parsedPrompts: acrossFiles(parsedPrompts, asks2, store.asked), notes, names, besides: read3 };
}
function filesOf(entries, declarations, { texts, parsed: parsed5 }) {
  const files = [];
  for (const entry of entries) {
    const text = texts.get(entry);
    if (text === void 0) continue;
    const { syntax, take: take6 } = declarations.of(entry.path);
    const isAlone = (each) => each.syntax === syntax && each.beside === ALONE && each.take === void 0;
    const known5 = take6 ? void 0 : parsed5.get(entry)?.find(isAlone)?.made;
    files.push(known5 ? { known: known5 } : { file: { path: entry.path, id: entry.id, text, syntax, take: take6 } });
  }
  return files;
}
var ALONE = "";
function inOrder(entries) {
  const isOrdered = entries.every(({ path }, i) => i === 0 || (entries[i - 1]?.path ?? "") <= path);
  return isOrdered ? entries : [...entries].sort((a, b) => a.path < b.path ? -1 : 1);
}
function parsed4(file, beside3, format, store) {
  const { files, tooMany: tooMany2 } = beside3 ?? none3;
  const key = beside3 ? ["beside", tooMany2, ...[...files].map(([path, { id }]) => `${id} ${path}`)].join("\0") : ALONE;
  const { syntax, take: take6 } = file;
  const all = store.parsed.get(file) ?? [];
  const before = all.find((each) => each.syntax === syntax && each.take === take6?.key && each.beside === key);
  if (before) return before.made;
  const { prompts, findings, names, asks: asks2 } = parseFile({ beside: files, ...file }, format);
  const notes = [...findings, ...tooManyNamed(file.path, tooMany2)];
  const made = { prompts: noteUnsent(prompts, file.text), findings: notes, names, asks: asks2 };
  store.parsed.set(file, [...all, { syntax, take: take6?.key, beside: key, made }]);
  return made;
}
function tooManyNamed(path, tooMany2) {
  if (tooMany2 === void 0) return [];
  return [{ kind: "file-not-read", severity: "warn", at: { path }, what: "file", target: tooMany2, why: "too-many" }];
}
var none3 = { files: /* @__PURE__ */ new Map(), tooMany: void 0 };

// src/prompts/partials-alone.ts
function partialsOf(assembled) {
  if (assembled.every(({ closure }) => closure.files.length === 0)) return /* @__PURE__ */ new Set();
  const includes = /* @__PURE__ */ new Map();
  for (const { prompt, closure } of assembled) {
    const { path } = prompt.at;
    const files = closure.tooLarge ? [] : closure.files.map((file) => file.path);
    includes.set(path, /* @__PURE__ */ new Set([...includes.get(path) ?? [], ...files.filter((file) => file !== path)]));
  }
  const included2 = new Set([...includes.values()].flatMap((files) => [...files]));
  const partials = /* @__PURE__ */ new Set();
  const roots = [...includes.keys()].filter((path) => !included2.has(path));
  for (const root of roots) for (const path of includes.get(root) ?? []) partials.add(path);
  for (const [path, files] of includes) {
    if (partials.has(path) || !included2.has(path)) continue;
    for (const file of files) partials.add(file);
  }
  return new Set([...partials].filter((path) => !readAlone.test(path)));
}
var readAlone = /(^|\/)(AGENTS|CLAUDE|GEMINI|SKILL|copilot-instructions)\.md$/;

// src/prompts/survey.ts
async function survey(selected, declarations, samples2, store, redraw) {
  const { parsedPrompts: read3, notes, names, besides } = await parseFiles(selected, declarations, store);
  const parsedPrompts = redraw ? read3.map(redraw) : read3;
  const slots = await openSlots(samples2, parsedPrompts, declarations, store);
  const { assembled, notes: ofTexts } = await assembleAll(selected, parsedPrompts, slots, declarations, store);
  const partials = new Set([...partialsOf(assembled)].filter((path) => !declarations.isNamed(path)));
  return {
    selected,
    parsedPrompts,
    assembled,
    partials,
    notes: [...notes.filter((note3) => !isOfData(note3, partials)), ...ofTexts],
    names,
    besides
  };
}
function isOfData(note3, partials) {
  return note3.kind === "format" && note3.problem === "no-prompts" && partials.has(note3.at?.path ?? "");
}

// src/judging/snapshot.ts
async function snapshot(selected, reading, store) {
  const surveyed = await survey(selected, reading.declarations, reading.samples, store.prompts, reading.redraw);
  const found = surveyed.assembled.map(
    (one2) => known4(one2, reading, store) ?? { one: one2, ...askedModel(one2.prompt, reading, store) }
  );
  const fresh = found.flatMap((each) => "one" in each ? [each] : []);
  await store.measure.prepare(fresh.map(({ one: one2, model }) => [one2.prompt, model]));
  return { ...surveyed, assembled: found.map((each) => "one" in each ? priced(each, reading, store) : each) };
}
function known4(assembled, reading, { priced: priced2 }) {
  const { facts } = reading;
  const before = isItsOwn(reading) ? priced2.get(assembled) : void 0;
  return before && before.facts === facts ? before.made : void 0;
}
function isItsOwn({ modelOf: modelOf4, serviceOf: serviceOf2 }) {
  return modelOf4 === void 0 && serviceOf2 === void 0;
}
function priced({ one: assembled, model, guess }, reading, store) {
  const before = store.priced.get(assembled);
  if (before?.made.model === model) return before.made;
  const own2 = store.measure(assembled.prompt, model);
  const made = { model, guess, own: own2, price: store.priceOf(model), ...assembled };
  if (isItsOwn(reading)) store.priced.set(assembled, { facts: reading.facts, made });
  return made;
}
function askedModel(prompt, reading, store) {
  const { config, facts, match: match2, modelOf: modelOf4 } = reading;
  const other = modelOf4?.(prompt);
  if (other) return { model: other, guess: void 0 };
  const service = reading.serviceOf?.(prompt) ?? serviceOf(prompt, reading);
  const place2 = placeOf(prompt);
  const split = splitFor(config, facts, place2, match2);
  if (split)
    return splitAs(
      split,
      store.models,
      (asked2) => identifiedAs({ asked: asked2, from: "config", at: split.at }, service, reading, store)
    );
  const inFile = prompt.model;
  const asked = inFile ? { ...inFile, from: "file" } : modelFor(config, facts, place2, match2);
  const { last: last2 } = store;
  if (last2?.facts === facts && last2?.asked.asked === asked.asked && last2.asked.from === asked.from) {
    if (last2.asked.at === asked.at && last2.service === service) return last2.identified;
  }
  const identified = identifiedAs(asked, service, reading, store);
  store.last = { facts, asked, service, identified };
  return identified;
}
function identifiedAs(asked, service, { config, facts }, { models }) {
  const deployed = facts && Object.hasOwn(facts.models, asked.asked) ? facts.models[asked.asked] : void 0;
  const place2 = asked.at && `${asked.at.path}\0${asked.at.line}\0${asked.at.column}`;
  const key = `${asked.asked}\0${asked.from}\0${place2}\0${deployed && JSON.stringify(deployed)}\0${service}`;
  const known5 = models.get(key);
  if (known5) return known5;
  const identified = identify(
    { at: void 0, ...asked },
    { models: facts?.models ?? {}, prices: config.prices, priceLists: config.priceLists }
  );
  const served = service === "standard" ? identified : { ...identified, model: { ...identified.model, service } };
  models.set(key, served);
  return served;
}
function serviceOf(prompt, { config, facts, match: match2 }) {
  return serviceIn(prompt) ?? serviceFor(config, facts, placeOf(prompt), match2) ?? "standard";
}

// src/revisions/glob-limits.ts
var longest = 1e3;
var mostAlternatives = 1e3;
var rangeSize = 1e3;
function checkGlobs(globs) {
  let alternatives = 0;
  for (const glob of globs) {
    if (glob.length > longest)
      throw new Problem(`a glob is longer than ${longest} characters`, { remedy: "Split it into several entries." });
    alternatives += alternativesOf(glob);
  }
  if (alternatives > mostAlternatives) throw tooMany();
}
function checkRange(size) {
  if (size > rangeSize) throw tooMany();
}
var tooMany = () => new Problem(`globs expand to more than ${mostAlternatives} patterns`, {
  remedy: "Use fewer {a,b} groups, or * instead of them."
});
function alternativesOf(glob) {
  const groups = glob.split("{").length - 1;
  if (groups === 0) return 1;
  const commas = glob.split(",").length - 1;
  const ranges = glob.split("..").length - 1;
  return (commas / groups + 1) ** groups * rangeSize ** ranges;
}

// src/revisions/globs/character-set.ts
var named2 = {
  alnum: /[a-z0-9]/i,
  alpha: /[a-z]/i,
  digit: /[0-9]/,
  lower: /[a-z]/,
  upper: /[A-Z]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /\s/,
  word: /\w/,
  xdigit: /[0-9a-f]/i
};
function characterSetAt(pattern, start2) {
  const negated = pattern[start2 + 1] === "!" || pattern[start2 + 1] === "^";
  const first2 = start2 + (negated ? 2 : 1);
  const ranges = [];
  const classes2 = [];
  let i = first2;
  for (; i < pattern.length; i++) {
    if (pattern[i] === "/") return void 0;
    if (pattern[i] === "]" && i > first2) break;
    const [whole2 = "", name = ""] = /^\[:([a-z]{1,10}):\]/.exec(pattern.slice(i, i + 15)) ?? [];
    const known5 = Object.hasOwn(named2, name) ? named2[name] : void 0;
    if (known5) {
      classes2.push(known5);
      i += whole2.length - 1;
      continue;
    }
    if (pattern[i] === "\\") i++;
    const from = pattern.charCodeAt(i);
    const isRange = pattern[i + 1] === "-" && i + 2 < pattern.length && pattern[i + 2] !== "]";
    if (isRange) i += 2;
    ranges.push([from, pattern.charCodeAt(i)]);
  }
  if (i >= pattern.length) return void 0;
  const isIn = (code2) => ranges.some(([from, to]) => from <= code2 && code2 <= to) || classes2.some((one2) => one2.test(String.fromCharCode(code2)));
  return {
    has: (code2) => code2 !== SLASH && isIn(code2) !== negated,
    end: i,
    isAlsoText: !/[-*+?.^${}()|[\]\\!]/.test(pattern.slice(start2 + 1, i))
  };
}
var SLASH = 47;

// src/revisions/globs/expand-braces.ts
function expandBraces(glob) {
  const group = firstGroup(glob);
  if (!group) return [glob];
  const before = glob.slice(0, group.start);
  const behind3 = expandBraces(glob.slice(group.end + 1));
  const parts = group.parts.length > 1 ? group.parts.flatMap(expandBraces) : rangeOf2(group.parts[0] ?? "");
  return (parts ?? []).flatMap((part) => behind3.map((rest) => before + part + rest));
}
function firstGroup(glob) {
  for (let i = 0; i < glob.length; i = skip2(glob, i)) {
    if (glob[i] !== "{") continue;
    const group = groupAt(glob, i);
    if (group && (group.parts.length > 1 || rangeOf2(group.parts[0] ?? ""))) return group;
  }
  return void 0;
}
function groupAt(glob, start2) {
  const parts = [];
  let from = start2 + 1;
  let depth = 0;
  for (let i = from; i < glob.length; i = skip2(glob, i)) {
    const character = glob[i];
    if (character === "{") depth++;
    if (character === "}" && depth-- === 0) return { start: start2, end: i, parts: [...parts, glob.slice(from, i)] };
    if (character === "," && depth === 0) {
      parts.push(glob.slice(from, i));
      from = i + 1;
    }
  }
  return void 0;
}
function skip2(glob, i) {
  if (glob[i] === "\\") return i + 2;
  const close4 = glob[i] === "[" ? glob.indexOf("]", i + 2) : -1;
  return close4 < 0 ? i + 1 : close4 + 1;
}
var numbers = /^(-?\d{1,15})\.\.(-?\d{1,15})(?:\.\.(-?\d{1,15}))?$/;
var letters = /^([a-zA-Z])\.\.([a-zA-Z])(?:\.\.(-?\d{1,15}))?$/;
function rangeOf2(text) {
  const asNumbers = numbers.exec(text);
  const [, from, to, by] = asNumbers ?? letters.exec(text) ?? [];
  if (from === void 0 || to === void 0) return void 0;
  const ends2 = [from, to].map((end2) => asNumbers ? Number(end2) : end2.charCodeAt(0));
  const step2 = Math.max(1, Math.abs(Number(by ?? 1)));
  checkRange(Math.abs(ends2[1] - ends2[0]) / step2);
  const width = [from, to].some((end2) => /^-?0\d/.test(end2)) ? Math.max(from.length, to.length) : 0;
  const range2 = [];
  for (let n = ends2[0]; ends2[0] <= ends2[1] ? n <= ends2[1] : n >= ends2[1]; n += ends2[0] <= ends2[1] ? step2 : -step2)
    range2.push(asNumbers ? padded2(n, width) : String.fromCharCode(n));
  return range2;
}
function padded2(n, width) {
  const digits = String(Math.abs(n));
  return n < 0 ? `-${digits.padStart(width - 1, "0")}` : digits.padStart(width, "0");
}

// src/revisions/globs/pattern-tree.ts
function patternTree(files, exclude) {
  const root = create();
  const add4 = (glob, leavesOut) => {
    for (const pattern of patternsOf(glob)) root.pending.push({ pattern, at: 0, leavesOut });
  };
  for (const glob of files) add4(glob.replace(/^!/, ""), glob.startsWith("!"));
  for (const glob of exclude) add4(glob.replace(/^!/, ""), true);
  return root;
}
function openNode(node) {
  for (let rest = node.pending.pop(); rest; rest = node.pending.pop()) place(node, rest);
}
function place(node, rest) {
  const { pattern, at, leavesOut } = rest;
  const isStart = at === 0 || pattern[at - 1] === "/";
  if (at === pattern.length) end(node, rest);
  else if (isStart && pattern.slice(at) === "**") end(restAfter(node), rest);
  else if (isStart && pattern.startsWith("**/", at)) foldersAfter(node).pending.push({ pattern, at: at + 3, leavesOut });
  else {
    const [next5, last2] = after2(node, pattern, at);
    next5.pending.push({ pattern, at: last2 + 1, leavesOut });
  }
}
function end(node, { pattern, leavesOut }) {
  if (!leavesOut) node.isFound = true;
  else {
    node.isLeftOut = true;
    if (/(?:^|\/)(?:\\.|[^/*?[\\])+$/.test(pattern)) restAfter(characterAfter(node, SLASH2)).isLeftOut = true;
  }
}
function after2(node, pattern, i) {
  switch (pattern[i]) {
    case "*":
      return [starAfter(node), i];
    case "?":
      node.any ??= create();
      return [node.any, i];
    case "[": {
      const set = characterSetAt(pattern, i);
      if (!set) break;
      return [setAfter(node, set, pattern.slice(i, set.end + 1)), set.end];
    }
    case "\\":
      if (i + 1 === pattern.length) break;
      return [characterAfter(node, pattern.charCodeAt(i + 1)), i + 1];
  }
  return [characterAfter(node, pattern.charCodeAt(i)), i];
}
function characterAfter(node, code2) {
  const known5 = nextOf(node, code2);
  if (known5) return known5;
  const next5 = create();
  if (node.next) {
    node.characters ??= /* @__PURE__ */ new Map();
    node.characters.set(code2, next5);
  } else {
    node.code = code2;
    node.next = next5;
  }
  return next5;
}
function starAfter(node) {
  if (node.stays) return node;
  node.star ??= { ...create(), stays: true };
  return node.star;
}
function restAfter(node) {
  if (node.rest) return node.rest;
  const rest = create();
  rest.rest = rest;
  node.rest = rest;
  return rest;
}
function foldersAfter(node) {
  if (node.folders) return node.folders;
  const start2 = create();
  start2.within = { ...create(), stays: true, code: SLASH2, next: start2 };
  node.folders = start2;
  return start2;
}
function setAfter(node, set, text) {
  const to = node.sets?.get(text)?.to ?? create();
  node.sets ??= /* @__PURE__ */ new Map();
  node.sets.set(text, { set, to });
  if (set.isAlsoText) {
    let end2 = node;
    for (let i = 0; i < text.length; i++) end2 = characterAfter(end2, text.charCodeAt(i));
    if (!end2.also?.includes(to)) end2.also = [...end2.also ?? [], to];
  }
  return to;
}
var nodes = 0;
function create() {
  return {
    id: nodes++,
    code: -1,
    next: void 0,
    characters: void 0,
    any: void 0,
    sets: void 0,
    rest: void 0,
    within: void 0,
    stays: false,
    star: void 0,
    folders: void 0,
    also: void 0,
    pending: [],
    isFound: false,
    isLeftOut: false
  };
}
function nextOf({ code: code2, next: next5, characters }, asked) {
  return code2 === asked ? next5 : characters?.get(asked);
}
function patternsOf(glob) {
  const relative = glob.replace(/^(?:\.\/)+/, "");
  return relative.startsWith("/") ? [] : expandBraces(relative).map((pattern) => pattern.replace(/\/{2,}/g, "/"));
}
var SLASH2 = 47;

// src/revisions/globs/matcher.ts
var MOST_NODES = 5e5;
function matcher(root, spend) {
  let known5 = /* @__PURE__ */ new Map();
  let held = 0;
  let start2 = stateOf([root]);
  function stateOf(from) {
    const at = reached(from);
    spend(at.length);
    const key = at.map(({ id }) => id).join();
    const before = known5.get(key);
    if (before) return before;
    const finds = at.some((node) => node.isFound) && !at.some((node) => node.isLeftOut);
    const state = { at, finds, next: /* @__PURE__ */ new Map() };
    known5.set(key, state);
    held += at.length;
    return state;
  }
  function step2({ at, next: next5 }, code2) {
    spend(at.length);
    const to = [];
    for (const node of at) follow2(node, code2, to);
    if (held > MOST_NODES) {
      known5 = /* @__PURE__ */ new Map();
      held = 0;
      start2 = stateOf([root]);
    }
    const state = stateOf(to);
    next5.set(code2, state);
    return state;
  }
  return (path) => {
    let state = start2;
    for (let i = 0; i < path.length && state.at.length > 0; i++) {
      const code2 = path.charCodeAt(i);
      state = state.next.get(code2) ?? step2(state, code2);
    }
    return state.finds;
  };
}
function reached(from) {
  const at = new Set(from);
  for (const node of at) {
    openNode(node);
    const { star, folders, also } = node;
    if (star) at.add(star);
    if (folders) at.add(folders);
    for (const node2 of also ?? []) at.add(node2);
  }
  return [...at].sort((a, b) => a.id - b.id);
}
function follow2(node, code2, to) {
  const next5 = nextOf(node, code2);
  if (next5) to.push(next5);
  if (node.rest) to.push(node.rest);
  if (code2 === SLASH3) return;
  if (node.stays) to.push(node);
  if (node.any) to.push(node.any);
  if (node.within) to.push(node.within);
  for (const { set, to: after3 } of node.sets?.values() ?? []) if (set.has(code2)) to.push(after3);
}
var SLASH3 = 47;

// src/revisions/glob.ts
var patience = (paths) => 4e6 + 200 * paths;
var tooSlow = () => new Problem("the globs take too long to match.", { remedy: "Use fewer globs, and fewer * in one." });
function globber(paths) {
  const distinct2 = new Set(paths);
  const known5 = /* @__PURE__ */ new Map();
  let left = patience(distinct2.size);
  const spend = (looked) => {
    left -= looked;
    if (left < 0) throw tooSlow();
  };
  const find = ({ files, exclude }) => {
    checkGlobs([...files, ...exclude]);
    if (files.length === 0 || distinct2.size === 0) return /* @__PURE__ */ new Set();
    const isFound = matcher(patternTree(files, exclude), spend);
    const found = /* @__PURE__ */ new Set();
    for (const path of distinct2) if (isFound(path)) found.add(path);
    return found;
  };
  const matchedBy = (globs) => {
    const key = JSON.stringify([globs.files, globs.exclude]);
    const matched = known5.get(key) ?? find(globs);
    known5.set(key, matched);
    return matched;
  };
  const asked = /* @__PURE__ */ new WeakMap();
  return (globs) => {
    const matched = asked.get(globs) ?? matchedBy(globs);
    asked.set(globs, matched);
    return matched;
  };
}
function openGlobber() {
  const known5 = /* @__PURE__ */ new WeakMap();
  const make = ({ files, exclude }) => {
    checkGlobs([...files, ...exclude]);
    if (files.length === 0) return /* @__PURE__ */ new Set();
    let left = patience(0);
    const isFound = matcher(patternTree(files, exclude), (looked) => {
      left -= looked;
      if (left < 0) throw tooSlow();
    });
    return {
      has(path) {
        left += 200;
        return isFound(path);
      }
    };
  };
  return (globs) => {
    const made = known5.get(globs) ?? make(globs);
    known5.set(globs, made);
    return made;
  };
}

// src/config/globs-of.ts
function globsOf(config) {
  const rules = /* @__PURE__ */ new Set([...config.base?.rules ?? [], ...config.head?.rules ?? []]);
  const distinct2 = new Map(
    [...rules].map(({ files, exclude }) => [JSON.stringify([files, exclude]), { files, exclude }])
  );
  return [...distinct2.values()];
}

// src/model/by-entry.ts
var ByEntry = class {
  #slots = /* @__PURE__ */ new Map();
  get({ path, id }) {
    let slot = this.#slots.get(path);
    while (slot && slot.id !== id) slot = slot.next;
    return slot?.value;
  }
  has(entry) {
    return this.get(entry) !== void 0;
  }
  set({ path, id }, value2) {
    const first2 = this.#slots.get(path);
    let slot = first2;
    while (slot && slot.id !== id) slot = slot.next;
    if (slot) slot.value = value2;
    else this.#slots.set(path, { id, value: value2, next: first2 });
  }
};

// src/discovery/weigh-text.ts
var CERTAIN = 5;
var LIKELY = 3;
var AGAINST = -2;
var MOST12 = 2e4;
var start = (text) => text.slice(0, 1500);
var linesOf3 = (text) => text.split("\n", 400).filter((line) => line.trim() !== "");
function share2(lines, pattern) {
  let matched = 0;
  for (const line of lines) if (pattern.test(line)) matched++;
  return lines.length === 0 ? 0 : matched / lines.length;
}
function withoutTags(text, lines) {
  const plain6 = text.replace(/\{[{%#][^{}]{0,200}[}%#]\}/g, "x");
  return plain6 === text ? lines : linesOf3(plain6);
}
function density(text, pattern) {
  return text.length === 0 ? 0 : (text.match(pattern)?.length ?? 0) * 1e3 / Math.max(400, text.length);
}
var EVIDENCE = [
  {
    says: 'speaks to a model ("You are ...")',
    points: 3,
    of: (text) => /(?:^|[\n.>"'|:])[\s#*>`-]{0,8}(?:You are|You're|You will be|You act as|Act as|Imagine you are|Pretend to be) (?:an? |the |now |also |my |our |given |\w+,? )/.test(
      start(text)
    )
  },
  {
    says: 'gives a task ("Your task is ...")',
    points: 2,
    of: (text) => /\b(?:Your (?:task|job|role|goal|objective|mission|purpose)|(?:you are|you've been|you have been) (?:tasked|given|asked|provided))\b/i.test(
      start(text)
    )
  },
  {
    says: "has role markers",
    points: 3,
    of: (text) => /<\|?(?:im_start|system|user|assistant|start_header_id)\|?>|^[ \t]{0,20}#?[ \t]{0,20}(?:system|user|assistant):[ \t\r]{0,20}$|\{\{#?~?(?:system|user|assistant|role)\b/im.test(
      text
    )
  },
  {
    says: "has sections that prompts have",
    points: 2,
    of: (text) => /^[ \t]{0,20}(?:#{1,20}|<|\*\*|={1,20})[ \t]{0,20}\/?(?:identity(?: and purpose)?|persona|output (?:format|instructions?|schema)|response (?:format|schema)|instructions?|constraints|steps|rules|few.?shot|guidelines|your (?:task|role)|role|task|context|goals?|input|tone)\b/im.test(
      text
    )
  },
  {
    says: "has placeholders in prose",
    points: 1,
    of: (text) => /[a-z,.:] ?(?:\{\{-? ?[\w.]+ ?-?\}\}|\{[a-z_]\w{1,40}\}|\$\{[\w.]+\}|\{% )/i.test(text)
  },
  {
    says: "gives orders (must, never, respond ...)",
    points: 2,
    of: (text) => density(
      text,
      /\b(?:you (?:must|should|will|can|may|are|have|need)|do not|don't|never|always|ensure|make sure|respond|reply|answer|return only|output only|avoid|be (?:concise|specific|precise))\b/gi
    ) >= 1.5
  },
  {
    says: "asks for an output format",
    points: 2,
    of: (text) => /\b(?:respond|reply|answer|return|output|provide|generate|write)\b[^.\n]{0,60}\b(?:json|markdown|xml|yaml|format|nothing else|only|following (?:structure|schema))\b/i.test(
      text
    )
  },
  {
    says: "is front matter of an agent, a skill or a command",
    points: 3,
    of: (text) => /^\uFEFF?---\r?\n(?:[^\n]*\n){0,30}?(?:description|applyTo|alwaysApply|globs|mode|tools|model|triggers|allowed-tools|argument-hint):/.test(
      text
    ) && !/^---\r?\n(?:[^\n]*\n){0,15}?(?:layout|sidebar_position|permalink|slug|date|authors?):/.test(text)
  },
  {
    says: "is named as one",
    points: 2,
    of: (_, path) => /(?:^|[/_.-])(?:(?:system|user)?_?prompts?|instructions?|personas?|system_?message)(?:[/_.-]|$)/i.test(path)
  },
  {
    says: "speaks Chinese to a model",
    points: 3,
    of: (text) => /(?:^|\n)[\s#*"]{0,6}(?:你是|您是|你的任务|你将|你负责|请根据)/.test(start(text))
  },
  {
    says: "is code",
    points: -5,
    of: (text, path, lines) => !/\.(?:ya?ml|toml|json)$/.test(path) && (/^\s*(?:#!|<!DOCTYPE|<html|<\?xml|<\?php|package [\w.]+;|import (?:\w|\{|\*)|from [\w.]+ import|FROM \w+|use strict|resource ")/i.test(
      text
    ) || share2(
      withoutTags(text, lines),
      /[;{}]\s*$|^\s*(?:def|class|function|const|let|var|return|if \(|import|export)\b/
    ) > 0.35)
  },
  {
    says: "is a template that makes code or configuration",
    points: -8,
    of: (_, path) => /\.(?:pyi?|[cm]?[jt]sx?|go|rs|rb|php|java|kt|swift|c|h|cc|cpp|hpp|cs|sh|bash|ps1|sql|html?|s?css|svg|xml|ya?ml|json|toml|ini|cfg|conf|env|tf|hcl|service|proto|graphql|vue|svelte|rst|ipynb)\.\w+$|(?:^|\/)(?:Dockerfile|Makefile|Vagrantfile|Procfile|Jenkinsfile)[^/]*$/i.test(
      path
    )
  },
  {
    says: "is markup for a page or a mail",
    points: -4,
    of: (_text, _path, lines) => share2(lines, /^\s*<\/?(?:div|p|span|table|tr|td|head|body|meta|link|script|style|a|ul|li|h\d)\b/i) > 0.25
  },
  {
    says: "is configuration",
    points: -4,
    of: (text, path) => /\.(?:ya?ml|toml|json|xml)$/.test(path) && !/(?:[|>][-+]?\s*\n|"""|''')/.test(text) && !/"(?:content|system|prompt|instructions?|messages)"\s*:/.test(text)
  },
  {
    says: "is written for readers of a project",
    points: -3,
    of: (text) => /^#+\s*(?:installation|install|getting started|contributing|license|prerequisites|table of contents|changelog|acknowledg\w+)\b/im.test(
      text
    ) || /!\[[^\]]{0,200}\]\(https:\/\/(?:img\.shields|badge)/.test(text)
  },
  {
    says: "is a licence",
    points: -8,
    of: (text) => /permission is hereby granted|contributor license agreement|SIL OPEN FONT LICENSE|Apache License|GNU (?:LESSER )?GENERAL PUBLIC|all rights reserved\.?\s*$/im.test(
      start(text)
    )
  },
  {
    says: "is a list of names",
    points: -5,
    of: (text, _, lines) => text.length > 200 && share2(lines, /^[^\s]+$/) > 0.8
  }
];
var AGAINST_IT = EVIDENCE.filter(({ points }) => points < 0);
function nothingSpeaksAgainst(path, text) {
  const looked = text.slice(0, MOST12);
  const lines = linesOf3(looked);
  return !AGAINST_IT.some(({ of }) => of(looked, path, lines));
}
function weighText(path, text) {
  const looked = text.slice(0, MOST12);
  const lines = linesOf3(looked);
  const found = EVIDENCE.filter(({ of }) => of(looked, path, lines));
  return {
    points: found.reduce((sum3, { points }) => sum3 + points, 0),
    because: found.sort((a, b) => Math.abs(b.points) - Math.abs(a.points)).map(({ says }) => says)
  };
}

// src/discovery/source-text.ts
var MOST13 = 2e5;
var SIGNS3 = [
  {
    says: "names a string as a prompt",
    pattern: /(?:prompt|instructions?|persona|system_?message)s?\w{0,40}['"]?\s{0,4}(?::\s{0,4}\w{1,20})?\s{0,4}[:=]\s{0,4}(?:\(?\s{0,80}[frbuFRBU]{0,2}(?:"""|'''|`)|[frbuFRBU]{0,2}["'][^"'\n]{60})/i
  },
  {
    says: 'has a string that speaks to a model ("You are ...")',
    pattern: /["'`]\s{0,80}(?:You are|Your task is|Act as) (?:an?|the|to|now)\b/
  }
];
function holdsPrompts(text) {
  const looked = text.slice(0, MOST13);
  const because = SIGNS3.filter(({ pattern }) => pattern.test(looked)).map(({ says }) => says);
  return { points: because.length > 0 ? LIKELY : 0, because };
}

// src/discovery/discover.ts
var MOST_FILES2 = 2e4;
async function discover(sides, search) {
  const changed3 = changedPaths(sides);
  const prompts = /* @__PURE__ */ new Set();
  const uncovered = /* @__PURE__ */ new Map();
  let left = search.most ?? MOST_FILES2;
  let unread2 = 0;
  const known5 = new ByEntry();
  for (const { revision, entries } of [...sides].reverse()) {
    if (!search.isCovered) for (const path of namedIn2(entries, search)) prompts.add(path);
    const asked = worthReading(entries, search, changed3).filter(({ path }) => !prompts.has(path));
    const read3 = asked.slice(0, left);
    left -= read3.length;
    unread2 += asked.length - read3.length;
    const weights = await weigh(revision, read3, search, known5);
    for (const [path, weight] of weights) {
      const is = judge2(search.standing(path), weight);
      if (is === "prompt" && !search.isCovered) prompts.add(path);
      else if (is !== "none") uncovered.set(path, { path, because: weight.because, changed: changed3.has(path) });
    }
  }
  const there = new Set(sides.at(-1)?.entries.map(({ path }) => path));
  const listed2 = [...uncovered.values()].filter(({ path }) => there.has(path) && !prompts.has(path));
  return { prompts, uncovered: listed2.sort(byChange), unread: unread2 };
}
function isCode2(standing) {
  return standing === "source" || standing === "code";
}
function namedIn2(entries, { standing }) {
  return entries.filter(({ path }) => standing(path) === "named").map(({ path }) => path);
}
function worthReading(entries, { standing, isCovered }, changed3) {
  const decides = ({ path }) => {
    if (isCovered?.(path)) return false;
    const where = standing(path);
    const counts = where === "source" && !isCovered;
    return isCode2(where) && !counts ? changed3.has(path) : where !== "none";
  };
  const deciding = entries.filter(decides);
  if (changed3.size === 0) return deciding;
  const isChanged = ({ path }) => changed3.has(path);
  return [...deciding.filter(isChanged), ...deciding.filter((entry) => !isChanged(entry))];
}
function byChange(a, b) {
  return Number(b.changed) - Number(a.changed) || (a.path < b.path ? -1 : 1);
}
function changedPaths([base, head]) {
  if (!base || !head) return /* @__PURE__ */ new Set();
  const before = new Map(base.entries.map(({ path, id }) => [path, id]));
  const now = new Set(head.entries.map(({ path }) => path));
  const gone = new Set(base.entries.flatMap(({ path, id }) => now.has(path) ? [] : [id]));
  const changed3 = head.entries.filter(({ path, id }) => before.has(path) ? before.get(path) !== id : !gone.has(id));
  return new Set(changed3.map(({ path }) => path));
}
async function weigh(revision, entries, search, known5) {
  const { standing, isCovered, keep, onRead } = search;
  let read3 = 0;
  const fresh = entries.filter((entry) => known5.get(entry) === void 0);
  const look = (asked) => revision.peek?.(asked) ?? revision.read(asked);
  for await (const source2 of fresh.length > 0 ? look(fresh) : []) {
    onRead?.(++read3, fresh.length);
    if (!("text" in source2)) continue;
    const { path } = source2.entry;
    const weight = weightOf(path, source2.text, search);
    known5.set(source2.entry, weight);
    if (!isCovered && judge2(standing(path), weight) === "prompt") keep?.(source2.entry, source2.text);
  }
  const weights = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const weight = known5.get(entry);
    if (weight) weights.set(entry.path, weight);
  }
  return weights;
}
var certain = { points: CERTAIN, because: [] };
var ofValues = { points: CERTAIN, because: ["has values that are prompts"] };
var nothing4 = { points: 0, because: [] };
function weightOf(path, text, { standing, isCovered, mayHoldPrompts: mayHoldPrompts3 }) {
  const where = standing(path);
  if ((where === "text" || where === "values") && mayHoldPrompts3(path, text)) return ofValues;
  if (where === "values") return nothing4;
  const isRead = where === "source" && !isCovered && mayHoldPrompts3(path, text);
  const isPlain = where === "folder" && !isCovered && nothingSpeaksAgainst(path, text);
  if (isRead || isPlain) return certain;
  return isCode2(where) ? holdsPrompts(text) : weighText(path, text);
}
function isFoundPrompt(path, text, search) {
  return judge2(search.standing(path), weightOf(path, text, { ...search, isCovered: void 0 })) === "prompt";
}
function judge2(standing, { points }) {
  switch (standing) {
    case "named":
      return "prompt";
    case "folder":
      return points >= AGAINST ? "prompt" : "none";
    case "template":
      return points > AGAINST ? "prompt" : "none";
    case "values":
      return points >= CERTAIN ? "prompt" : "none";
    case "text":
      return points >= CERTAIN ? "prompt" : points >= LIKELY ? "likely" : "none";
    case "source":
      return points >= CERTAIN ? "prompt" : points >= LIKELY ? "likely" : "none";
    case "code":
      return points >= LIKELY ? "likely" : "none";
    case "none":
      return "none";
  }
}

// src/formats/may-hold-prompts.ts
function mayHoldPrompts2(path, text) {
  if (isData(path)) return holdsTools(path, text) || holdsPromptValues(path, text);
  return [python, javascript, literals].some(({ claims }) => claims(path, text)) && mayHoldPrompts(text);
}

// src/judging/find-places.ts
var source = /\.(?:pyi?|[cm]?[jt]sx?)$/i;
var code = /\.(?:ipynb|rb|php|swift|scala)$/i;
var aboutProject = ["**/{docs,doc,documentation,website,site,blog}/**"];
function findPlaces(find) {
  const without5 = (exclude) => find({ files: ["**"], exclude });
  const of = (kind) => find({ files: places.filter((place2) => place2.kind === kind).flatMap((place2) => place2.files), exclude: [] });
  const known5 = { named: of("named"), folder: of("folder"), template: of("template") };
  const mayBePrompt = without5(notPrompts);
  const isNoPage = without5(aboutProject);
  const ofProduct = without5(otherTextExclude);
  const text = find({ files: otherText, exclude: [] });
  const values = find(valuesOnly);
  const placeOf3 = (path) => {
    if (known5.named.has(path)) return "named";
    if (!isNoPage.has(path)) return void 0;
    if (known5.folder.has(path)) return "folder";
    return known5.template.has(path) ? "template" : void 0;
  };
  const standingOf = (path) => {
    const place2 = mayBePrompt.has(path) ? placeOf3(path) : void 0;
    if (place2) return place2;
    if (!ofProduct.has(path)) return values.has(path) ? "values" : "none";
    if (text.has(path)) return "text";
    if (isAside(path)) return "none";
    return source.test(path) || languageOf(path) ? "source" : code.test(path) ? "code" : "none";
  };
  const standings = /* @__PURE__ */ new Map();
  return (path) => {
    const standing = standings.get(path) ?? standingOf(path);
    standings.set(path, standing);
    return standing;
  };
}

// src/prices/blend.ts
function meanOf(parts) {
  const sum3 = parts.reduce((total, { share: share3, of }) => total + BigInt(share3) * of, 0n);
  return divideRounded(sum3, BigInt(allCalls));
}
function blended(model, priceOf2) {
  const parts = [];
  for (const { model: one2, share: share3 } of routes(model)) {
    const price = priceOf2(one2);
    if (!price) return void 0;
    parts.push({ share: share3, of: price });
  }
  const [first2] = parts;
  if (!first2) return void 0;
  const [, ...further] = first2.of.tiers;
  const rates = ratesOf(parts.flatMap(({ share: share3, of }) => of.tiers[0] ? [{ share: share3, of: of.tiers[0].rates }] : []));
  const ofHead = parts.some(({ of }) => of.ofHead);
  return { ...first2.of, model: model.asked, tiers: [{ above: 0, rates }, ...further], ...ofHead && { ofHead: true } };
}
function ratesOf(parts) {
  const rate = (of) => meanOf(parts.map(({ share: share3, of: rates }) => ({ share: share3, of: of(rates) })));
  return {
    input: rate(({ input }) => input),
    cacheRead: rate(({ cacheRead }) => cacheRead),
    cacheWrite: rate(({ cacheWrite }) => cacheWrite),
    output: rate(({ output }) => output)
  };
}
function blendedCost(costs) {
  const parts = [];
  for (const { share: share3, cost } of costs) {
    if (!cost) return void 0;
    parts.push({ share: share3, of: cost });
  }
  const [first2] = parts;
  if (!first2) return void 0;
  const mean = (of) => meanOf(parts.map(({ share: share3, of: cost }) => ({ share: share3, of: of(cost) })));
  const isCached = parts.some(({ of }) => of.cache !== void 0);
  const mayCache = parts.some(({ of }) => of.cacheIf !== void 0);
  const ends2 = (end2) => mean(({ cacheIf }) => cacheIf?.[end2] ?? 0n);
  return {
    tier: { above: first2.of.tier.above, rates: ratesOf(parts.map(({ share: share3, of }) => ({ share: share3, of: of.tier.rates }))) },
    input: mean(({ input }) => input),
    inputAtFirstTier: mean(({ inputAtFirstTier }) => inputAtFirstTier),
    output: mean(({ output }) => output),
    ...isCached && { cache: mean(({ cache }) => cache ?? 0n) },
    ...mayCache && { cacheIf: { none: ends2("none"), most: ends2("most") } }
  };
}

// src/prompts/store.ts
function createPromptStore() {
  return { texts: new ByEntry(), parsed: new ByEntry(), asked: /* @__PURE__ */ new WeakMap(), slots: /* @__PURE__ */ new Map(), assembled: /* @__PURE__ */ new Map() };
}

// src/judging/store.ts
function createStore(overrides, lists) {
  const prices = /* @__PURE__ */ new WeakMap();
  const known5 = (model) => {
    const before = prices.get(model) ?? {
      price: model.split ? blended(model, known5) : priceOf(model, overrides, lists)
    };
    prices.set(model, before);
    return before.price;
  };
  return {
    prompts: createPromptStore(),
    measure: createMeasure(),
    priced: /* @__PURE__ */ new Map(),
    models: /* @__PURE__ */ new Map(),
    priceOf: known5
  };
}

// src/config/take.ts
var DATA = /\.(?:ya?ml|toml|jsonc?)$/i;
function isData2(path) {
  return DATA.test(path);
}
function isTaken({ take: take6 }, path, names) {
  return take6 === void 0 || take6.some(({ pattern }) => names.some((name) => takes3(pattern, path, name)));
}
function takes3(pattern, path, name) {
  const asked = partsOf7(pattern);
  const wanted = isData2(path) ? [...asked, "**"] : ["**", ...asked];
  return [name, name.replace(/\.\d+$/, "")].some((each) => matches2(wanted, each.split("."), isPart3, "**"));
}
function partsOf7(pattern) {
  return pattern.replace(/^\$\.?/, "").replace(/\[\*?\]/g, ".*").replace(/\[(\d+)\]/g, ".$1").split(".").filter((part) => part !== "");
}
function isPart3(pattern, part) {
  return matches2([...pattern], [...part], (one2, other) => one2 === "?" || one2 === other, "*");
}
function matches2(pattern, items, alike, wildcard) {
  let [at, item, star, from] = [0, 0, -1, 0];
  while (item < items.length) {
    const wanted = pattern[at];
    if (wanted === wildcard) [star, from, at] = [at, item, at + 1];
    else if (wanted !== void 0 && alike(wanted, items[item] ?? "")) [at, item] = [at + 1, item + 1];
    else if (star >= 0) [at, from, item] = [star + 1, from + 1, from + 1];
    else return false;
  }
  return pattern.slice(at).every((left) => left === wildcard);
}

// src/config/taking-for.ts
function takingFor(config, paths, match2) {
  const { base, head, adopts } = config;
  const sides = (base === head ? [base] : [base, head]).map((facts) => sideFor(facts, paths, match2));
  const patterns = [...new Set(sides.flatMap((side) => side.patterns))].sort();
  if (patterns.length === 0) return void 0;
  const alsoFound = sides.some((side) => side.finds) || adopts === true && paths.some((path2) => !isData2(path2));
  const [path = ""] = paths;
  return {
    takes: (name) => patterns.some((pattern) => takes3(pattern, path, name)),
    alsoFound,
    key: JSON.stringify([patterns, alsoFound])
  };
}
function sideFor(facts, paths, match2) {
  const rules = (facts?.rules ?? []).filter((rule) => rule.discovers || paths.some((path) => match2(rule, path)));
  const patterns = rules.flatMap(({ take: take6 = [] }) => take6.map(({ pattern }) => pattern));
  return { patterns, finds: rules.length > 0 && patterns.length === 0 };
}

// src/config/declarations-for.ts
function declarationsFor(config, match2, renames) {
  const { base, head } = config;
  const from = new Map(renames.map((rename) => [rename.to, rename.from]));
  const to = new Map(renames.map((rename) => [rename.from, rename.to]));
  const theirs = head === base ? void 0 : head;
  const [declaredByBase, declaredByHead] = [declaringIn(base), declaringIn(theirs)];
  const mayTake = [base, head].some((facts) => facts?.rules.some(({ take: take6 }) => take6 !== void 0));
  const byRules = /* @__PURE__ */ new Map();
  const byPath = /* @__PURE__ */ new Map();
  const find = (path, names) => {
    const [basePath, headPath] = [from.get(path) ?? path, to.get(path) ?? path];
    const isAbout = (rule, each) => match2(rule, each, names);
    const ours = rulesFor(declaredByBase, [headPath, basePath], isAbout);
    const other = rulesFor(declaredByHead, [headPath], isAbout);
    const taken = mayTake ? takingFor(config, [.../* @__PURE__ */ new Set([basePath, headPath])], match2) : void 0;
    const key = `${ours.map(({ index }) => index)};${other.map(({ index }) => index)};${taken?.key}`;
    const known5 = byRules.get(key);
    if (known5) return known5;
    const said3 = [saidOf2(base, ours), saidOf2(theirs, other)];
    const made = { ...together6(config.adopts ? unvaried(said3[0]) : said3[0], unvaried(said3[1])), take: taken };
    byRules.set(key, made);
    return made;
  };
  const globs = [...base?.rules ?? [], ...head?.rules ?? []].flatMap((rule) => rule.files);
  const named3 = new Set(globs.map((glob) => glob.replace(/^(?:\.\/)+/, "")));
  return {
    of(path, names) {
      const key = names === void 0 ? path : [path, ...names].join("\0");
      const known5 = byPath.get(key) ?? find(path, names);
      byPath.set(key, known5);
      return known5;
    },
    includeRoots: [.../* @__PURE__ */ new Set([...base?.includeRoots ?? [], ...head?.includeRoots ?? []])],
    isNamed: (path) => named3.has(path)
  };
}
function headKeysOf(config, declarations, paths) {
  const ofBase = new Set(config.base?.includeRoots);
  const keys = new Set(declarations.includeRoots.some((root) => !ofBase.has(root)) ? ["include_roots"] : []);
  for (const path of paths) for (const key of declarations.of(path).headKeys) keys.add(key);
  return [...keys].map((key) => ({ kind: "head-key", severity: "info", key }));
}
function declaringIn(facts) {
  return (facts?.rules ?? []).map((rule, index) => ({ rule, index })).filter(({ rule }) => rule.slots !== void 0 || rule.syntax !== void 0);
}
function rulesFor(declaring2, paths, match2) {
  if (declaring2.length === 0) return declaring2;
  return [...new Set(paths)].flatMap((path) => declaring2.filter(({ rule }) => match2(rule, path)));
}
function saidOf2(facts, applied) {
  const said3 = { syntax: facts?.defaults.syntax, slots: new Map(Object.entries(facts?.defaults.slots ?? {})) };
  for (const { rule } of applied) {
    said3.syntax = rule.syntax ?? said3.syntax;
    for (const [name, slot] of Object.entries(rule.slots ?? {})) said3.slots.set(name, slot);
  }
  return said3;
}
function unvaried({ syntax, slots }) {
  const kept3 = [...slots].map(([name, { varies: _, ...slot }]) => [name, slot]);
  return { syntax, slots: new Map(kept3) };
}
function together6(ours, theirs) {
  const more = [...theirs.slots].filter(([name]) => !ours.slots.has(name));
  const headKeys = more.map(([name]) => printed(["slots", name]));
  if (ours.syntax === void 0 && theirs.syntax !== void 0) headKeys.push("syntax");
  return { syntax: ours.syntax ?? theirs.syntax, slots: new Map([...ours.slots, ...more]), headKeys };
}

export {
  blendedCost,
  createMeasure,
  countsOf,
  measure,
  isTaken,
  takes3 as takes,
  placeOf,
  declarationsFor,
  headKeysOf,
  settingsFor,
  workloadFor,
  workloads,
  readInto,
  isAside,
  formatOf,
  parseFile,
  partialsOf,
  together3 as together,
  snapshot,
  globber,
  openGlobber,
  globsOf,
  discover,
  isFoundPrompt,
  mayHoldPrompts2 as mayHoldPrompts,
  findPlaces,
  createStore
};
