import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  configFolders
} from "./chunk-NJLK24AD.js";
import {
  verdictOf
} from "./chunk-RAMXUGTF.js";
import {
  check,
  hasColor,
  outputsOf,
  policyAccess,
  writeOut
} from "./chunk-VCO7XQUP.js";
import {
  RENDERERS,
  topOf
} from "./chunk-Q7UQ5CPX.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";

// src/commands/check-all-configs.ts
import { join } from "node:path";

// src/renderers/several.ts
var SEVERAL = {
  async terminal(projects, options) {
    const [{ projectsHeadline }, { safeLog }, { worstFirst }] = await Promise.all([
      import("./projects-headline-FMUJDBZB.js"),
      import("./safe-4IO4RS54.js"),
      import("./project-YDCUUT5Y.js")
    ]);
    const blocks = worstFirst(projects).map(async ({ name, report, trouble }) => {
      const text = report ? await RENDERERS.terminal.render(report, options) : `${trouble ?? ""}
`;
      return `${safeLog(name)}
${text}`;
    });
    return `promptcost: ${projectsHeadline(projects)}

${(await Promise.all(blocks)).join("\n")}`;
  },
  async markdown(projects) {
    return (await import("./render-projects-7DCE7PVR.js")).renderProjects(projects);
  },
  async json(projects, options) {
    const each = await Promise.all(reportsOf(projects).map((report) => RENDERERS.json.render(report, options)));
    return `[
${each.map((text) => text.trimEnd()).join(",\n")}
]
`;
  },
  async sarif(projects) {
    return (await import("./render-sarif-RKSUH6RP.js")).renderSarif(...reportsOf(projects));
  }
};
function reportsOf(projects) {
  return projects.flatMap(({ report }) => report ?? []);
}

// src/commands/check-all-configs.ts
async function checkAllConfigs(request, { options, inOrder }, io) {
  if (request.config.file !== void 0 || request.config.prompts !== void 0)
    throw new Problem("--all-configs finds the configs itself.", { remedy: "Omit --config and --prompts." });
  const outputs = outputsOf(inOrder, io.cwd).map(({ format, file }) => ({ render: SEVERAL[format], format, file }));
  const single = outputs.find(({ render }) => render === void 0);
  if (single)
    throw new Problem(`--format ${single.format} holds the report of one config.`, {
      remedy: `With --all-configs use ${Object.keys(SEVERAL).join(", ")}.`
    });
  const top = topOf(options.top);
  const projects = await judgeAll(request, io);
  for (const { render, file } of outputs) {
    const text = await render?.(projects, { color: hasColor(file, io), all: options.all ?? false, top }) ?? "";
    await writeOut(text, file, io);
  }
  for (const { name, trouble } of projects) if (trouble) io.err(`${name}: ${trouble}
`);
  if (projects.some(({ trouble }) => trouble !== void 0)) return 2;
  return verdictOf(projects) === "fail" ? 1 : 0;
}
async function judgeAll(request, io) {
  const projects = [];
  const config = { ...request.config, policies: policyAccess(io.env) };
  for (const name of await configFolders(request.sides)) {
    const cwd = join(request.sides.cwd, name);
    projects.push(await judgeOne(name, { ...request, sides: { ...request.sides, cwd }, config, today: io.today }));
  }
  return projects;
}
async function judgeOne(name, request) {
  try {
    return { name, report: await check(request), trouble: void 0 };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { problemText } = await import("./problem-text-OIOHBLGS.js");
    return { name, report: void 0, trouble: problemText(error).trimEnd() };
  }
}
export {
  checkAllConfigs
};
