import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/report/figures.ts
var minus = "-";
var picoPerUsd = 1000000000000n;
function grouped(value) {
  if (typeof value === "number" && !Number.isSafeInteger(value)) return value.toLocaleString("en-US");
  if (-1e3 < value && value < 1e3) return String(value);
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function signed(value) {
  return value > 0 ? `+${grouped(value)}` : grouped(value);
}
function decimalsFor(amounts) {
  let largest = 0n;
  for (const amount of amounts) if (abs(amount) > largest) largest = abs(amount);
  if (largest >= 100n * picoPerUsd) return 0;
  if (largest >= picoPerUsd || largest === 0n) return 2;
  const zeros = 12 - largest.toString().length;
  return Math.min(zeros + 3, 9);
}
function usdDigits(usd, decimals) {
  const unit = 10n ** BigInt(12 - decimals);
  const rounded = roundTo(usd, unit) / unit;
  const digits = abs(rounded).toString().padStart(decimals + 1, "0");
  const whole = grouped(BigInt(decimals === 0 ? digits : digits.slice(0, -decimals)));
  return `${rounded < 0n ? minus : ""}${whole}${decimals === 0 ? "" : `.${digits.slice(-decimals)}`}`;
}
function signedUsdDigits(usd, decimals) {
  const digits = usdDigits(usd, decimals);
  if (!/[1-9]/.test(digits)) return "0";
  return usd > 0n ? `+${digits}` : digits;
}
function dollars(usd, decimals) {
  const digits = usdDigits(abs(usd), decimals ?? decimalsFor([usd]));
  const short = decimals === void 0 ? digits.replace(/(\.\d\d\d*?)0+$/, "$1") : digits;
  return `${usd < 0n && /[1-9]/.test(short) ? minus : ""}$${short}`;
}
function signedDollars(usd, decimals) {
  const text = dollars(usd, decimals);
  return usd > 0n && /[1-9]/.test(text) ? `+${text}` : text;
}
function percentOf(delta, base) {
  if (Number(base) === 0) return void 0;
  return signedPercent(100 * Number(delta) / Number(base));
}
function signedPercent(percent, unlike) {
  let decimals = 1;
  const misleads = (shown) => percent !== shown && (shown === unlike || shown === 0);
  while (decimals < 4 && misleads(Number(percent.toFixed(decimals)))) decimals++;
  const text = Math.abs(percent) >= 1e3 ? grouped(Math.round(percent)) : percent.toFixed(decimals);
  if (Number(text.replaceAll(",", "")) === 0) return "0%";
  return `${percent > 0 ? "+" : ""}${text}%`;
}
function apportion(amounts, decimals) {
  const unit = 10n ** BigInt(12 - decimals);
  const floors = amounts.map((amount) => floorDiv(amount, unit));
  const target = roundTo(
    amounts.reduce((sum, amount) => sum + amount, 0n),
    unit
  ) / unit;
  let missing = Number(target - floors.reduce((sum, floor) => sum + floor, 0n));
  const byRemainder = amounts.map((amount, i) => ({ i, rest: amount - (floors[i] ?? 0n) * unit })).sort((a, b) => a.rest < b.rest ? 1 : a.rest > b.rest ? -1 : 0);
  for (const { i } of byRemainder) {
    if (missing-- <= 0) break;
    floors[i] = (floors[i] ?? 0n) + 1n;
  }
  return floors.map((floor) => floor * unit);
}
function abs(value) {
  return value < 0n ? -value : value;
}
function roundUsd(usd, decimals) {
  return roundTo(usd, 10n ** BigInt(12 - decimals));
}
function roundTo(value, unit) {
  const rounded = (abs(value) + unit / 2n) / unit * unit;
  return value < 0n ? -rounded : rounded;
}
function floorDiv(value, unit) {
  const quotient = value / unit;
  return value < 0n && quotient * unit !== value ? quotient - 1n : quotient;
}

export {
  grouped,
  signed,
  decimalsFor,
  usdDigits,
  signedUsdDigits,
  dollars,
  signedDollars,
  percentOf,
  signedPercent,
  apportion,
  roundUsd
};
