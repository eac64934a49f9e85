import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  identify,
  tokenizerNamed
} from "./chunks/chunk-BG2XSDQ5.js";
import "./chunks/chunk-LWC2EFTY.js";
import "./chunks/chunk-CY2V4QIA.js";
import "./chunks/chunk-K5Q5QNMK.js";

// src/tokens/index.ts
function tokenizerFor(model) {
  const { tokenizer } = identify({ asked: model, from: "config", at: void 0 }, { models: {}, prices: {} }).model;
  return tokenizerNamed(tokenizer);
}
function countTokens(text, model) {
  return tokenizerFor(model).count(text);
}
export {
  countTokens,
  tokenizerFor
};
