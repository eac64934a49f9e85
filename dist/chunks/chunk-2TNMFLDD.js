import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/renderers/json.ts
var json = {
  summary: "every figure, for programs; described by report.schema.json",
  async render(report) {
    return (await import("./render-json-TU2B7LDX.js")).renderJson(report);
  }
};

// src/renderers/markdown.ts
var markdown = {
  summary: "GitHub Markdown, as in the comment on a pull request",
  async render(report, { top }) {
    if (report.explained) return (await import("./explained-markdown-5LGVELJ3.js")).explainedMarkdown(report);
    return (await import("./render-markdown-23T5WUTC.js")).renderMarkdown(report, { top });
  }
};

// src/renderers/terminal.ts
var terminal = {
  summary: "plain text for people, in color on a terminal",
  async render(report, options) {
    if (report.explained) return (await import("./render-explained-FEWCAQAU.js")).renderExplained(report, options);
    return (await import("./render-terminal-3PMVCAYC.js")).renderTerminal(report, options);
  }
};

// src/renderers/renderers.ts
var RENDERERS = { terminal, markdown, json };
var formats = Object.keys(RENDERERS);

export {
  RENDERERS,
  formats
};
