import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  byName
} from "./chunk-VCO7XQUP.js";
import {
  append
} from "./chunk-B35ZWARA.js";

// src/source/detect/as-template.ts
var FROM_PAIRS = /(?:^|\.)(?:from_messages|fromMessages)$/;
function asTemplate(value, { args }) {
  if (value.kind === "list" || value.kind === "map") return value;
  const format = args.filter(({ name }) => name === "template_format");
  const { from, to } = value;
  return {
    kind: "call",
    from,
    to,
    name: "PromptTemplate",
    on: void 0,
    args: [{ name: void 0, value }, ...format]
  };
}
function argumentsOf(call) {
  const values = call.args.filter(({ name }) => name !== "template_format").map(({ value }) => value);
  if (!FROM_PAIRS.test(call.name)) return values;
  return values.map(
    (value) => value.kind === "list" ? { ...value, items: value.items.map((each) => ofPair(each, call)) } : value
  );
}
function ofPair(pair, call) {
  if (pair.kind !== "list" || pair.items.length !== 2) return pair;
  return { ...pair, items: pair.items.map((item, i) => i === 1 ? asTemplate(item, call) : item) };
}

// src/source/detect/shapes.ts
var ROLES = /^(?:system|developer|user|assistant|human|ai|model|tool|function|placeholder)$/i;
var ROLE_OF = { human: "user", ai: "assistant", model: "assistant", chat: "user" };
var MESSAGE_CLASS = /^(?:(System|Human|AI|User|Assistant|Developer|Chat|LLM)(?:Chat)?Message(?:PromptTemplate|Param)?|(?:ChatCompletion|Response)?(System|User|Assistant|Developer)(?:MessageParam|Message)|(?:Chat)?Message(?:Param)?|ContentDict|MessageText|ChatPromptMessage|EasyInputMessageParam)$/;
var MAKES_MESSAGE = /^(?:(?:make|create|build|new)_?)?(system|developer|user|assistant)_?(?:message|msg)$/i;
var KEY = /^[a-z][\w-]*$/;
var CONTENT = /^(?:content|text|parts|prompt|template|message)$/;
function messageIn(expr) {
  if (expr.kind === "map") return ofEntries(expr.entries);
  if (expr.kind === "list") return ofPair2(expr.items);
  const making = expr.kind === "call" ? makingMessage(expr.name) : null;
  if (expr.kind !== "call" || !making) return void 0;
  const entries = entriesOf(expr);
  const named = ofEntries(entries);
  if (named) return named;
  const { said } = making;
  if (said === void 0) return void 0;
  const content = entries.find(({ key }) => key !== void 0 && CONTENT.test(key))?.value ?? expr.args.find((arg) => arg.name === void 0)?.value;
  const isTemplate = /PromptTemplate(?:\.|$)/.test(expr.name);
  return content && { role: asRole(said), exprs: contentsOf(isTemplate ? asTemplate(content, expr) : content) };
}
var makingMessage = byName((name) => {
  const words = name.split(".");
  const index = words.findIndex((word) => MESSAGE_CLASS.test(word));
  const made = MAKES_MESSAGE.exec(words.at(-1) ?? "")?.[1];
  if (made === void 0 && (index === -1 || index < words.length - 2)) return null;
  const [, first, second] = MESSAGE_CLASS.exec(words[index] ?? "") ?? [];
  const method = words[index + 1]?.replace(/^from_/, "");
  const said = made ?? first ?? second ?? (method !== void 0 && ROLES.test(method) ? method : void 0);
  return { said: method === "messages" ? void 0 : said };
});
function messagesIn(expr, follow) {
  const single = messageIn(expr);
  if (single) return [single];
  if (expr.kind === "maybe") return oftener(expr, messagesIn(expr.value, follow));
  const found = [];
  for (const inner of withinMessages(expr)) {
    const named = inner.kind === "name" ? follow?.(inner) : inner;
    append(found, (named && messagesIn(named, follow)) ?? NO_PARTS);
  }
  return found.length > 0 ? oftener(expr, found) : void 0;
}
function oftener(expr, messages) {
  const { from, to } = expr;
  const times = expr.kind === "call" && expr.name === "*" ? expr.args : void 0;
  const runs = expr.kind === "maybe" ? expr.loop : expr.kind === "call" && listing(expr.name).maps;
  if (!times && !runs) return messages;
  const over = expr.kind === "maybe" ? expr.over : void 0;
  const each = (value) => times ? { kind: "call", from, to, name: "*", on: value, args: times } : { kind: "maybe", from, to, value, loop: true, least: 1, ...over && { over } };
  return messages?.map(({ role, exprs }) => ({ role, exprs: exprs.map(each) }));
}
var NO_PARTS = [];
var NONE = [];
var listing = byName((name) => {
  const maps = /(?:^|\.)(?:map|flatMap|fill|times|Array\.from)$/.test(name);
  if (/(?:^|\.)(?:from_messages|fromMessages|filter|concat)$/.test(name)) return { how: "passes", maps };
  if (/^(?:\*|\.\.\.)$/.test(name)) return { how: "spreads", maps };
  if (/(?:^|\.)fill$/.test(name)) return { how: "fills", maps };
  return { how: maps ? "runs" : "none", maps };
});
function withinMessages(expr) {
  switch (expr.kind) {
    case "list":
      return expr.items;
    case "joined":
      return expr.parts;
    case "either":
      return expr.options;
    case "other":
      return expr.mute ? NONE : expr.inner;
    case "call":
      return withinCall(expr);
    default:
      return NONE;
  }
}
function withinCall(call) {
  const { name, on, args } = call;
  const { how } = listing(name);
  if (how === "none") return NONE;
  if (how === "passes") return [...on ? [on] : [], ...argumentsOf(call)];
  if (how === "spreads") return on ? [on] : NONE;
  if (how === "fills") return args.slice(0, 1).map(({ value }) => value);
  const made = args.find(({ value }) => value.kind === "lambda");
  if (made?.value.kind !== "lambda") return NONE;
  return made.value.define.body.flatMap((each) => each.kind === "returns" ? [each.value] : []);
}
function entriesOf({ args }) {
  let found;
  for (const { name, value } of args) {
    if (name !== void 0) {
      found ??= [];
      found.push({ key: name, value });
    } else if (value.kind === "map") {
      if (args.length === 1) return value.entries;
      found ??= [];
      append(found, value.entries);
    }
  }
  return found ?? NONE;
}
function entryOf(entries, key) {
  for (const first of entries)
    if (first.key !== void 0 && key.test(first.key)) return entries.findLast((entry) => entry.key === first.key)?.value;
  return void 0;
}
function ofEntries(entries) {
  const role = entryOf(entries, /^(?:role|speaker|author)$/);
  const content = entryOf(entries, /^(?:content|parts|text|contents)$/);
  if (!role || !content) return void 0;
  const said = role.kind === "text" ? role.spelled.text : role.kind === "name" ? role.name.split(".").find((word) => ROLES.test(word)) ?? "" : "";
  if (role.kind === "text" && !ROLES.test(said)) return void 0;
  if (said === "" && role.kind !== "name") return void 0;
  return { role: asRole(said === "" ? "user" : said), exprs: contentsOf(content) };
}
function ofPair2(items) {
  const [role, content, ...more] = items;
  if (!role || !content || more.length > 0 || role.kind !== "text" || !ROLES.test(role.spelled.text)) return void 0;
  if (content.kind === "text" && (ROLES.test(content.spelled.text) || KEY.test(content.spelled.text))) return void 0;
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

// src/source/asked/model-words.ts
var NAMES = /^(?:model|model_?name|model_?id|deployment_?name|azure_?deployment|llm|lm|(?:chat|llm|language|base)_?model|model_?client|llm_?config|config_?list)$/i;
var SETTINGS = /^(?:\w*_)?(?:config|configuration|settings|options|params)$|^\w*(?:Config|Settings|Options|Params)$/;
var MAKES = /(?:^|\.)[A-Z]\w*$|llm|model|client|openai|anthropic|claude|google|gemini|vertex|azure|bedrock|groq|mistral|ollama|xai|deepseek|openrouter|provider|(?:^|[._])lm$/i;
var NAME = /^[\w./:@-]{2,100}$/;
function isModelName(text) {
  return NAME.test(text);
}
var FAMILY = /(?:^|[/:._@-])(?:gpt|chatgpt|o[134](?=$|-)|claude|gemini|gemma|llama|mi[sx]tral|ministral|magistral|codestral|devstral|pixtral|deepseek|qwen|qwq|grok|command|c4ai|nova|titan|jamba|phi|kimi|moonshot|glm|yi|granite|nemotron|hermes|sonar|sonnet|opus|haiku|davinci|ernie|doubao|hunyuan|minimax|olmo|dbrx|solar|palm|bison)/i;
function looksLikeModel(text) {
  return NAME.test(text) && FAMILY.test(text) && /\d|^[\w-]+[:/]|^(?:claude|gemini|command|deepseek|grok|mistral|sonar)-/i.test(text);
}
var LOOKS_UP = /(?:^|\.)(?:get|getattr|getOrThrow|pop|setdefault|get_?(?:config|setting|option|value|input|param|property|secret|var)\w*)$/i;
var KEY2 = /(?:^|[._])(?:model|MODEL|llm|LLM|engine|ENGINE|deployment|DEPLOYMENT)(?:_?(?:name|NAME|id|ID))?$|[a-z](?:Model|Llm)(?:Name|Id)?$/;
function isGivenModel(text, call) {
  return looksLikeModel(text) || !(LOOKS_UP.test(call) || KEY2.test(text));
}
function modelSaid(entries) {
  const over = entryOf(entries, /^extra_?body$/i);
  const body = over?.kind === "map" ? entryOf(over.entries, /^model$/) : void 0;
  return body ?? entryOf(entries, /^model$/) ?? entryOf(entries, NAMES);
}

export {
  messagesIn,
  entriesOf,
  entryOf,
  NAMES,
  SETTINGS,
  MAKES,
  isModelName,
  looksLikeModel,
  isGivenModel,
  modelSaid
};
