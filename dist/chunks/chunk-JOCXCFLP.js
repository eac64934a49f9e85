import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/usage/groups/cost.ts
function usdOf(group, priceFor) {
  const stated = group.nanoUsd === void 0 ? void 0 : BigInt(group.nanoUsd) * 1000n;
  if (stated !== void 0 && group.withoutUsd === 0) return stated;
  const listed = listedUsdOf(group, priceFor);
  if (stated === void 0 || listed === void 0) return stated ?? listed;
  return stated + listed * BigInt(group.withoutUsd) / BigInt(Math.max(1, group.calls));
}
function listedUsdOf(group, priceFor) {
  const rates = ratesFor(group, priceFor);
  if (!rates) return void 0;
  const { input, cached, written, output } = group.sums;
  const { hourly } = group;
  const plain = Math.max(0, input - cached - written);
  return BigInt(plain) * rates.input + BigInt(cached) * rates.cacheRead + BigInt(written - hourly) * rates.cacheWrite + BigInt(hourly) * hourRateOf(rates) + BigInt(output) * rates.output;
}
function savedOf(group, priceFor) {
  const rates = ratesFor(group, priceFor);
  if (!rates) return void 0;
  const { cached, written } = group.sums;
  const { hourly } = group;
  return BigInt(cached) * (rates.input - rates.cacheRead) - BigInt(written - hourly) * (rates.cacheWrite - rates.input) - BigInt(hourly) * (hourRateOf(rates) - rates.input);
}
var hourRateOf = ({ cacheWrite, cacheWriteHour = cacheWrite }) => cacheWriteHour;
function ratesFor({ model, service, sums, calls }, priceFor) {
  const price = priceFor(model, service);
  const mean = sums.input / Math.max(1, calls);
  return (price?.tiers.findLast(({ above }) => mean > above) ?? price?.tiers[0])?.rates;
}

export {
  usdOf,
  savedOf
};
