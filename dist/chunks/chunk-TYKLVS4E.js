import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/money/decimal.ts
var usdPlaces = 12;
function toDecimal(usd) {
  return usd === 0n ? "0" : shift(usd, usdPlaces);
}
function shift(units, places) {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/, "");
  return `${units < 0n ? "-" : ""}${whole}${fraction && `.${fraction}`}`;
}
function fromDecimal(text) {
  if (text === "0") return 0n;
  const negative = text.startsWith("-");
  const [units = "0", fraction = ""] = (negative ? text.slice(1) : text).split(".");
  const usd = BigInt(units + fraction.padEnd(usdPlaces, "0"));
  return negative ? -usd : usd;
}

export {
  toDecimal,
  shift,
  fromDecimal
};
