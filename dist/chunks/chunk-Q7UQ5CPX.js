import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  Problem
} from "./chunk-CY2V4QIA.js";

// src/revisions/left-over.ts
import { rmSync } from "node:fs";
var paths = /* @__PURE__ */ new Set();
var children = /* @__PURE__ */ new Set();
function removeAtEnd(path) {
  paths.add(path);
  return () => {
    rmSync(path, { recursive: true, force: true });
    paths.delete(path);
  };
}
function endAtEnd(child) {
  children.add(child);
  child.once("close", () => children.delete(child));
}
function leaveNothing() {
  for (const child of children) child.kill("SIGKILL");
  for (const path of paths) {
    try {
      rmSync(path, { recursive: true, force: true });
    } catch {
    }
  }
  paths.clear();
}

// src/version.ts
var version = "0.1.0";

// src/renderers/csv.ts
var csv = {
  summary: "a row for each prompt, for spreadsheets (RFC 4180)",
  async render(report) {
    return (await import("./render-csv-UOWU6NLP.js")).renderCsv(report);
  }
};

// src/renderers/gitlab-code-quality.ts
var gitlabCodeQuality = {
  summary: "GitLab\u2019s code quality report: what fails or warns, at its lines",
  async render(report) {
    return (await import("./render-code-quality-F5EPAHGU.js")).renderCodeQuality(report);
  }
};

// src/renderers/gitlab-metrics.ts
var gitlabMetrics = {
  summary: "OpenMetrics text, for GitLab\u2019s metrics report: tokens and USD as the head has them",
  async render(report) {
    return (await import("./render-metrics-AXEWWO5L.js")).renderMetrics(report);
  }
};

// src/renderers/html.ts
var html = {
  summary: "a page that works offline: what every changed prompt is made of, before and after",
  needsBills: true,
  async render(report) {
    return (await import("./render-html-NWNS4CSZ.js")).renderHtml(report);
  }
};

// src/renderers/json.ts
var json = {
  summary: "every figure, for programs; described by report.schema.json",
  async render(report) {
    return (await import("./render-json-R2CR2BKE.js")).renderJson(report);
  },
  async pieces(report) {
    return (await import("./render-json-R2CR2BKE.js")).jsonPieces(report);
  }
};

// src/renderers/junit.ts
var junit = {
  summary: "JUnit XML, for the test report of a CI system: a test case for each prompt",
  async render(report) {
    return (await import("./render-junit-G7B7UM4Z.js")).renderJunit(report);
  }
};

// src/renderers/markdown.ts
var markdown = {
  summary: "GitHub Markdown, as in the comment on a pull request",
  async render(report, { top }) {
    if (report.explained) return (await import("./explained-markdown-JDF733I2.js")).explainedMarkdown(report);
    return (await import("./render-markdown-7LPZ43MZ.js")).renderMarkdown(report, { top });
  }
};

// src/renderers/rdjson.ts
var rdjson = {
  summary: "Reviewdog Diagnostic Format, for review comments by reviewdog",
  async render(report) {
    return (await import("./render-rdjson-RQTFV5SN.js")).renderRdjson(report);
  }
};

// src/renderers/sarif.ts
var sarif = {
  summary: "SARIF 2.1.0, for code scanning and editors: what fails or warns, at its lines",
  async render(report) {
    return (await import("./render-sarif-RKSUH6RP.js")).renderSarif(report);
  }
};

// src/renderers/terminal.ts
var terminal = {
  summary: "plain text for people, in color on a terminal",
  async render(report, options) {
    if (report.explained) return (await import("./render-explained-G7DI5LDC.js")).renderExplained(report, options);
    return (await import("./render-terminal-G7J4Y4EO.js")).renderTerminal(report, options);
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

// src/commands/options.ts
var revisionOptions = {
  base: { value: "rev", summary: "revision to compare with", default: "merge base with the default branch" },
  head: { value: "rev", summary: "revision to check", default: "the work tree" },
  staged: { summary: "check what is staged" }
};
var reportOptions = {
  config: { value: "file", summary: "config file", default: "promptcost.yml" },
  prompts: {
    value: "glob",
    repeatable: true,
    summary: "which files are prompts, without a config; may be repeated"
  },
  model: { value: "name", summary: "model of prompts that name none, without a config" },
  format: {
    value: "format",
    choices: formats,
    repeatable: true,
    default: "terminal",
    summary: "format of the report; repeat it with --output for several"
  },
  output: { value: "file", repeatable: true, summary: "write the report to a file instead of standard output" }
};
var outputOption = {
  output: { value: "file", summary: "write to a file instead of standard output" }
};
var listOptions = {
  top: { value: "number", summary: "show at most this many rows, the most expensive first, and sum up the rest" }
};
var limitOptions = {
  "fail-above": {
    value: "percent",
    summary: "fail if one prompt, or all prompts together, grow by more than this, such as 20%"
  },
  enforce: {
    value: "mode",
    choices: ["fail", "report"],
    summary: "fail (default): a broken limit fails the check. report: only list what would fail"
  },
  all: { summary: "show unchanged prompts too" }
};
var priceOptions = {
  prices: { value: "file", summary: "price list to use first, such as one that `prices update --at` wrote" }
};
var projectOptions = {
  "all-configs": { summary: "check every folder that has a config, in and below this one, separately" }
};
function sidesOf({ base, head, staged }, cwd) {
  if (staged && head !== void 0)
    throw new Problem("--staged and --head cannot be combined.", { remedy: "Leave one of them out." });
  return { kind: "local", cwd, base, head, staged };
}
function configOf({ config, prompts, model, ...limits }, namedFolders2 = false) {
  return {
    file: config,
    ...prompts.length > 0 && { prompts: [...prompts] },
    model,
    failAbove: limits["fail-above"],
    enforce: limits.enforce,
    namedFolders: namedFolders2,
    where: "flag"
  };
}
function topOf(top) {
  if (top === void 0) return void 0;
  if (!/^[1-9]\d{0,8}$/.test(top))
    throw new Problem(`--top ${JSON.stringify(top)} is not a whole number from 1.`, {
      remedy: "Write for example --top 10."
    });
  return Number(top);
}
var namedFolders = "Without a config, every .md, .txt, .json, .yml and .yaml file of the folders you name counts as a prompt, except READMEs, docs, tests and the like.";

// src/model/day.ts
function todayOf(env, now = Date.now) {
  const { SOURCE_DATE_EPOCH: epoch = "" } = env;
  const moment = /^\d{1,12}$/.test(epoch) ? Number(epoch) * 1e3 : now();
  return new Date(moment).toISOString().slice(0, 10);
}
function daysBetween(from, to) {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 864e5);
}

export {
  removeAtEnd,
  endAtEnd,
  leaveNothing,
  version,
  revisionOptions,
  reportOptions,
  outputOption,
  listOptions,
  limitOptions,
  priceOptions,
  projectOptions,
  sidesOf,
  configOf,
  topOf,
  namedFolders,
  RENDERERS,
  formats,
  todayOf,
  daysBetween
};
