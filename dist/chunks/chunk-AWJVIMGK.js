import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/renderers/csv.ts
var csv = {
  summary: "a row for each prompt, for spreadsheets (RFC 4180)",
  async render(report) {
    return (await import("./render-csv-WFAIMI6L.js")).renderCsv(report);
  }
};

// src/renderers/gitlab-code-quality.ts
var gitlabCodeQuality = {
  summary: "GitLab\u2019s code quality report: what fails or warns, at its lines",
  async render(report) {
    return (await import("./render-code-quality-E54I4PVQ.js")).renderCodeQuality(report);
  }
};

// src/renderers/gitlab-metrics.ts
var gitlabMetrics = {
  summary: "OpenMetrics text, for GitLab\u2019s metrics report: tokens and USD as the head has them",
  async render(report) {
    return (await import("./render-metrics-KRFR5YGO.js")).renderMetrics(report);
  }
};

// src/renderers/html.ts
var html = {
  summary: "a page that works offline: what every changed prompt is made of, before and after",
  needsBills: true,
  async render(report) {
    return (await import("./render-html-YT77RAWP.js")).renderHtml(report);
  }
};

// src/renderers/json.ts
var json = {
  summary: "every figure, for programs; described by report.schema.json",
  async render(report) {
    return (await import("./render-json-JMG6SUZX.js")).renderJson(report);
  }
};

// src/renderers/junit.ts
var junit = {
  summary: "JUnit XML, for the test report of a CI system: a test case for each prompt",
  async render(report) {
    return (await import("./render-junit-EO34NQP6.js")).renderJunit(report);
  }
};

// src/renderers/markdown.ts
var markdown = {
  summary: "GitHub Markdown, as in the comment on a pull request",
  async render(report, { top }) {
    if (report.explained) return (await import("./explained-markdown-UWMMG2DT.js")).explainedMarkdown(report);
    return (await import("./render-markdown-UNIB4QFY.js")).renderMarkdown(report, { top });
  }
};

// src/renderers/rdjson.ts
var rdjson = {
  summary: "Reviewdog Diagnostic Format, for review comments by reviewdog",
  async render(report) {
    return (await import("./render-rdjson-34XP5M6V.js")).renderRdjson(report);
  }
};

// src/renderers/sarif.ts
var sarif = {
  summary: "SARIF 2.1.0, for code scanning and editors: what fails or warns, at its lines",
  async render(report) {
    return (await import("./render-sarif-3XW4AITF.js")).renderSarif(report);
  }
};

// src/renderers/terminal.ts
var terminal = {
  summary: "plain text for people, in color on a terminal",
  async render(report, options) {
    if (report.explained) return (await import("./render-explained-BEBQS5MK.js")).renderExplained(report, options);
    return (await import("./render-terminal-QLSBFXFG.js")).renderTerminal(report, options);
  }
};

// src/renderers/renderers.ts
var RENDERERS = {
  terminal,
  markdown,
  json,
  csv,
  html,
  sarif,
  junit,
  rdjson,
  "gitlab-code-quality": gitlabCodeQuality,
  "gitlab-metrics": gitlabMetrics
};
var formats = Object.keys(RENDERERS);

export {
  RENDERERS,
  formats
};
