import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  endsOf,
  growthOf,
  startOf
} from "./chunk-DCLQMWMB.js";
import {
  unitOf
} from "./chunk-OQLJ4XII.js";
import "./chunk-VCO7XQUP.js";
import "./chunk-Q7UQ5CPX.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";

// src/history/formats/badge.ts
function historyBadge(history) {
  const unit = unitOf(history);
  const { to } = endsOf(history);
  const grown = growthOf(unit, startOf(history) ?? to, to);
  const days = Math.round((Date.parse(to.date) - Date.parse(history.points[0]?.date ?? to.date)) / 864e5);
  const trend = grown === "" || grown === "0%" ? "" : `, ${grown} in ${days < 2 ? "a day" : `${days} days`}`;
  const badge = {
    schemaVersion: 1,
    label: "prompt cost",
    message: `${unit.show(to)}${unit.after}${trend}`,
    color: Number.parseFloat(grown) > history.basis.creepAbove ? "orange" : "blue"
  };
  return `${JSON.stringify(badge)}
`;
}
export {
  historyBadge
};
