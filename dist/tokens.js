import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  identify,
  tokenizers
} from "./chunks/chunk-D646S52O.js";
import "./chunks/chunk-K5Q5QNMK.js";

// src/tokens/index.ts
function tokenizerFor(model) {
  return tokenizers[identify({ asked: model, from: "config", at: void 0 }, { models: {}, prices: {} }).model.tokenizer]();
}
function countTokens(text, model) {
  return tokenizerFor(model).count(text);
}
export {
  countTokens,
  tokenizerFor
};
