import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  counted,
  decimalsFor,
  dollars,
  fromDecimal,
  grouped,
  percentOf,
  signedUsdDigits,
  usdDigits
} from "./chunk-VCO7XQUP.js";

// src/renderers/rollup/tables.ts
function headingOf({ total, reports }) {
  const month = total.usdPerMonth ? `, ${dollars(fromDecimal(total.usdPerMonth.head))} a month` : "";
  return `${counted(reports.length, "report")}: ${counted(total.prompts, "prompt")}, ${counted(total.tokens, "token")}${month}`;
}
function reportTable({ reports }) {
  const compares = reports.some(({ changed }) => changed !== null);
  const month = moneyCells(reports);
  return {
    head: ["", "prompts", "tokens", "USD per month", ...compares ? ["change", "", "verdict"] : []],
    rows: reports.map((report, i) => ({
      name: report.name,
      cells: [
        grouped(report.prompts),
        grouped(report.tokens),
        month.heads[i] ?? "",
        ...compares ? [...changeCells(report, month.deltas[i] ?? ""), report.changed === null ? "" : report.verdict] : []
      ],
      share: shareOf(report, reports)
    })),
    left: 0
  };
}
function groupTable(title, groups, top) {
  const shown = groups.slice(0, top);
  const { heads } = moneyCells(groups);
  return {
    head: [title, "prompts", "tokens", "USD per month"],
    rows: shown.map((group, i) => ({
      name: group.name,
      cells: [grouped(group.prompts), grouped(group.tokens), heads[i] ?? ""],
      share: shareOf(group, groups)
    })),
    left: groups.length - shown.length
  };
}
function notesOf({ total, prices }) {
  const days = prices.map(({ asOf, reports }) => `${asOf} (${counted(reports, "report")})`);
  const lacking = (count, what, verb) => count === 0 ? [] : [`* ${counted(count, "prompt")} ${verb} no ${what}: the cost is in no amount.`];
  const have = (count) => count === 1 ? "has" : "have";
  return [
    `Prices of ${days.length > 1 ? `${days.slice(0, -1).join(", ")} and ${days.at(-1)}` : days.join()}.`,
    ...lacking(total.withoutVolume, "call volume", have(total.withoutVolume)),
    ...lacking(total.unpriced, "price", have(total.unpriced))
  ];
}
function moneyCells(all) {
  const amounts = all.flatMap(({ usdPerMonth }) => usdPerMonth ? [fromDecimal(usdPerMonth.head)] : []);
  const decimals = decimalsFor(amounts);
  const cell = (money, show) => money ? show(money) : "n/a";
  return {
    heads: all.map(({ usdPerMonth }) => cell(usdPerMonth, (money) => usdDigits(fromDecimal(money.head), decimals))),
    deltas: all.map(
      ({ usdPerMonth }) => cell(usdPerMonth, (money) => signedUsdDigits(fromDecimal(money.delta.expected), decimals))
    )
  };
}
function changeCells({ changed, usdPerMonth }, delta) {
  if (changed === null) return ["", ""];
  const percent = usdPerMonth && percentOf(fromDecimal(usdPerMonth.delta.expected), fromDecimal(usdPerMonth.base));
  return [delta, percent ?? ""];
}
function shareOf(one, all) {
  const size = ({ usdPerMonth, tokens }) => hasMoney ? Number(usdPerMonth?.head ?? 0) : tokens;
  const hasMoney = all.some(({ usdPerMonth }) => usdPerMonth !== null);
  const most = all.reduce((so, each) => Math.max(so, size(each)), 0);
  return most === 0 ? 0 : Math.max(0, size(one) / most);
}

export {
  headingOf,
  reportTable,
  groupTable,
  notesOf
};
