import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  isBroken,
  safeText,
  whole
} from "./chunk-VCO7XQUP.js";
import "./chunk-Q7UQ5CPX.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";

// src/renderers/gitlab-metrics/render-metrics.ts
var mostPrompts = 1e3;
function renderMetrics(report) {
  const families = [...totals(report), ...perPrompt(report)];
  return `${families.filter(hasValue).map(written).join("")}# EOF
`;
}
function totals({ totals: totals2, findings }) {
  const { prompts, tokens, usdPerThousandCalls, usdPerMonth } = totals2;
  const one = (name, help, value) => ({
    name,
    help,
    samples: [{ value }]
  });
  return [
    one("promptcost_prompts", "Prompts.", prompts.head),
    one("promptcost_tokens", "Input tokens per call, summed over prompts.", tokens.head),
    one(
      "promptcost_usd_per_1000_calls",
      "USD for 1,000 calls of each prompt that has a price.",
      usdPerThousandCalls?.head
    ),
    one("promptcost_usd_per_month", "USD per month of the prompts whose call volume is known.", usdPerMonth?.head),
    one(
      "promptcost_limits_broken",
      "Limits that are broken.",
      findings.filter((finding) => finding.kind === "limit" && isBroken(finding)).length
    )
  ];
}
function perPrompt({ changes }) {
  const heads = changes.filter(({ head }) => head !== null);
  if (heads.length > mostPrompts) return [];
  const each = (name, help, value) => ({
    name,
    help,
    samples: heads.map((change) => ({ prompt: change.id, value: value(change) }))
  });
  return [
    each("promptcost_prompt_tokens", "Input tokens per call of a prompt.", ({ tokens }) => tokens.head),
    each(
      "promptcost_prompt_usd_per_1000_calls",
      "USD for 1,000 calls of a prompt.",
      (change) => change.usdPerThousandCalls?.head
    ),
    each("promptcost_prompt_usd_per_month", "USD per month of a prompt.", (change) => change.usdPerMonth?.head)
  ];
}
function hasValue({ samples }) {
  return samples.some(({ value }) => value !== void 0);
}
function written({ name, help, samples }) {
  const lines = samples.flatMap(
    ({ prompt, value }) => value === void 0 ? [] : `${name}${prompt === void 0 ? "" : `{prompt="${label(prompt)}"}`} ${value}
`
  );
  return `# TYPE ${name} gauge
# HELP ${name} ${help}
${lines.join("")}`;
}
function label(name) {
  const inert = safeText(name, whole);
  return inert.replace(/[%#]/g, encodeURIComponent).replace(/[\\"]/g, "\\$&");
}
export {
  renderMetrics
};
