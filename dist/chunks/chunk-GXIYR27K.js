import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  fromDecimal,
  toDecimal
} from "./chunk-TYKLVS4E.js";

// src/report/amounts.ts
function addAmounts(all) {
  const usd = (of) => {
    const known = all.flatMap((amounts) => amounts[of] ?? []);
    if (known.length === 0) return null;
    const sum = (pick) => toDecimal(known.reduce((total, money) => total + fromDecimal(pick(money)), 0n));
    return {
      base: sum((money) => money.base),
      head: sum((money) => money.head),
      delta: {
        low: sum((money) => money.delta.low),
        expected: sum((money) => money.delta.expected),
        high: sum((money) => money.delta.high)
      }
    };
  };
  const tokens = { base: 0, head: 0, delta: { low: 0, expected: 0, high: 0 } };
  for (const { tokens: one } of all) {
    tokens.base += one.base;
    tokens.head += one.head;
    tokens.delta.low += one.delta.low;
    tokens.delta.expected += one.delta.expected;
    tokens.delta.high += one.delta.high;
  }
  return { tokens, usdPerMonth: usd("usdPerMonth"), usdPerThousandCalls: usd("usdPerThousandCalls") };
}

export {
  addAmounts
};
