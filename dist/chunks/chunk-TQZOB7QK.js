import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  projectsHeadline
} from "./chunk-G4QMYNA3.js";
import {
  outcomeOf,
  worstFirst
} from "./chunk-RAMXUGTF.js";
import {
  body,
  commentLimit,
  marks
} from "./chunk-GIYMR5YA.js";
import {
  headline,
  preformatted,
  safeCode,
  verdictWord
} from "./chunk-VCO7XQUP.js";

// src/renderers/markdown/render-projects.ts
function renderProjects(projects, options = {}) {
  return fitted(projects, options, [15, 8, 4, 1]);
}
function renderProjectsSummary(projects, options = {}) {
  return fitted(projects, { limit: 9e5, ...options }, [1e3, 200, 50, 15, 4, 1]);
}
function fitted(projects, { links, limit = commentLimit }, sizes) {
  const sorted = worstFirst(projects);
  const speaking = sorted.filter(hasSomethingToSay);
  for (const most of sizes) {
    const sections = speaking.map((project, at) => section(project, { links, most, prefix: `${at + 1}.` }));
    const text = page(sorted, sorted.length, sections);
    if (text.length <= limit) return text;
  }
  const tooLong = ["The details are too long to show here."];
  for (const rows of [sorted.length, 100, 10]) {
    const text = page(sorted, rows, tooLong);
    if (text.length <= limit) return text;
  }
  return `${title(sorted)}

${tooLong[0]}
`;
}
function page(projects, rows, sections) {
  return `${[title(projects), table(projects, rows), ...sections].join("\n\n")}
`;
}
function title(projects) {
  const [worst] = projects;
  return `### ${worst ? marks[outcomeOf(worst)] : ""} promptcost: ${projectsHeadline(projects)}`;
}
function table(projects, rows) {
  const left = projects.length - rows;
  const shown = projects.slice(0, rows).map(
    (project) => `| ${safeCode(project.name, true)} | ${marks[outcomeOf(project)]} ${word(project)} | ${summaryOf(project)} |`
  );
  if (left > 0) shown.push(`| ${left} more | | |`);
  return ["| Project | Verdict | What changed |", "|:--|:--|:--|", ...shown].join("\n");
}
function word({ report }) {
  return report ? verdictWord(report) : "not judged";
}
var summaryOf = ({ report }) => report ? headline(report) : "unknown";
function hasSomethingToSay({ report }) {
  return report?.verdict !== "pass" || report.causes.length > 0 || report.findings.some(isAboutAdoption);
}
var isAboutAdoption = ({ kind }) => kind === "first-adoption";
function section(project, options) {
  const heading = `#### ${safeCode(project.name)}: ${word(project)}`;
  if (!project.report) return `${heading}

${preformatted(project.trouble ?? "")}`;
  return `${heading}, ${summaryOf(project)}

${body(project.report, options)}`;
}

export {
  renderProjects,
  renderProjectsSummary
};
