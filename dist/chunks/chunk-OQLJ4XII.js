import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  dollars,
  fromDecimal,
  grouped,
  signed,
  signedDollars
} from "./chunk-VCO7XQUP.js";

// src/history/formats/unit.ts
function unitOf({ points }) {
  if (points.some(({ usdPerMonth }) => usdPerMonth !== null)) return money("usdPerMonth", " a month", "USD per month");
  if (points.some(({ usdPerThousandCalls }) => usdPerThousandCalls !== null))
    return money("usdPerThousandCalls", " per 1,000 calls", "USD per 1,000 calls");
  return {
    key: "tokens",
    after: " tokens",
    heading: "Tokens per call",
    of: (amounts) => amounts?.tokens ?? null,
    show: (amounts) => typeof amounts?.tokens === "number" ? grouped(amounts.tokens) : "n/a",
    difference: ({ tokens }) => signed(tokens ?? 0),
    change: (from, to) => signed((to?.tokens ?? 0) - (from?.tokens ?? 0))
  };
}
function money(key, after, heading) {
  const picoOf = (amounts) => amounts?.[key] == null ? void 0 : fromDecimal(amounts[key]);
  return {
    key,
    after,
    heading,
    of: (amounts) => amounts?.[key] == null ? null : Number(amounts[key]),
    show: (amounts) => {
      const usd = picoOf(amounts);
      return usd === void 0 ? "n/a" : dollars(usd);
    },
    difference: (amounts) => {
      const usd = picoOf(amounts);
      return usd === void 0 ? "n/a" : signedDollars(usd);
    },
    change: (from, to) => signedDollars((picoOf(to) ?? 0n) - (picoOf(from) ?? 0n))
  };
}

export {
  unitOf
};
