import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  outputsOf
} from "./chunk-RUA5S5SX.js";
import {
  topOf
} from "./chunk-2NYWVLRR.js";
import {
  writeWhole
} from "./chunk-4GK67N3F.js";
import {
  configFolders
} from "./chunk-I2YF3WHI.js";
import {
  RENDERERS
} from "./chunk-FAU5WCFX.js";
import "./chunk-I3CXZIZI.js";
import {
  verdictOf
} from "./chunk-RAMXUGTF.js";
import {
  check
} from "./chunk-AZRJNDLW.js";
import "./chunk-GKXTGNQ6.js";
import "./chunk-7PNS3YFA.js";
import "./chunk-Y5FJ5MJP.js";
import "./chunk-TYNOEF3D.js";
import "./chunk-57EWHO3R.js";
import "./chunk-NXAFWZ2C.js";
import "./chunk-IMLHQ6VP.js";
import {
  policyAccess
} from "./chunk-FUB7QBBI.js";
import "./chunk-LUW2SAL6.js";
import "./chunk-7VPGKZX6.js";
import "./chunk-DGV3II2F.js";
import "./chunk-A5URUOLE.js";
import "./chunk-NIK76VMB.js";
import "./chunk-3DENZ2PB.js";
import "./chunk-CEFURIQZ.js";
import "./chunk-EMMUCEHO.js";
import "./chunk-7DFFAAND.js";
import "./chunk-HWZFXRCE.js";
import "./chunk-6MWPPLBS.js";
import "./chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunk-L67RJ3PA.js";
import "./chunk-TYKLVS4E.js";
import "./chunk-WLCL3LWA.js";
import "./chunk-K5Q5QNMK.js";

// src/commands/check-all-configs.ts
import { join } from "node:path";

// src/renderers/several.ts
var SEVERAL = {
  async terminal(projects, options) {
    const [{ projectsHeadline }, { safeLog }, { worstFirst }] = await Promise.all([
      import("./projects-headline-B3KQO7H7.js"),
      import("./safe-KDMTYCHW.js"),
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
    return (await import("./render-projects-ETYTDWR4.js")).renderProjects(projects);
  },
  async json(projects, options) {
    const each = await Promise.all(reportsOf(projects).map((report) => RENDERERS.json.render(report, options)));
    return `[
${each.map((text) => text.trimEnd()).join(",\n")}
]
`;
  },
  async sarif(projects) {
    return (await import("./render-sarif-FQOSFE3V.js")).renderSarif(...reportsOf(projects));
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
    const color = file === void 0 && io.isTerminal && !options["no-color"] && !io.env.NO_COLOR;
    const text = await render?.(projects, { color, all: options.all ?? false, top }) ?? "";
    if (file === void 0) io.out(text);
    else await writeWhole(file, text);
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
    const { problemText } = await import("./problem-text-GXNMVHQN.js");
    return { name, report: void 0, trouble: problemText(error).trimEnd() };
  }
}
export {
  checkAllConfigs
};
