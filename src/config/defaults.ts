import type { Approvals, Floor, Policy, Thresholds } from '../model/config.ts'

/** The model of prompts for which neither file nor config names one. */
export const defaultModel = 'gpt-5-mini'

/** Places where prompts are known to stand, looked at where no config says otherwise. */
export const defaultFiles: readonly string[] = [
  '**/*.{prompt,prompty,j2,jinja,jinja2}',
  '**/*.prompt.{md,txt,yml,yaml}',
  '**/prompts/**/*.{md,txt,yml,yaml,json}',
  '**/skprompt.txt',
  // What coding agents are told: https://agents.md and the vendors' own places.
  '**/{AGENTS,CLAUDE,GEMINI}.md',
  '**/SKILL.md',
  '.github/copilot-instructions.md',
  '.github/instructions/**/*.instructions.md',
  '.github/prompts/**/*.prompt.md',
  '.github/{agents,chatmodes}/**/*.md',
  '.cursor/rules/**/*.mdc',
  '.claude/{agents,commands}/**/*.md',
]

/** What the default globs would find and no prompt is. */
export const defaultExclude: readonly string[] = [
  '**/{README,Readme,readme,CHANGELOG,CONTRIBUTING,LICENSE}*',
  '**/{test,tests,__tests__,spec,specs,testdata,fixtures,__fixtures__,__mocks__,__snapshots__}/**',
  '**/*.{test,spec}.{md,txt,yml,yaml,json}',
  '**/{node_modules,bower_components,vendor,vendored,third_party,third-party,site-packages,venv,.venv}/**',
  '**/{dist,build,out,coverage,generated,__generated__,.next,.cache,__pycache__}/**',
  '**/{package,package-lock,tsconfig}.json',
  '**/promptcost.{yml,yaml}',
  '.github/{workflows,actions,ISSUE_TEMPLATE}/**',
]

/** What else is looked at in folders that were named, as the well-known places may be those folders themselves. */
export const namedFolderFiles: readonly string[] = ['**/*.{md,txt,json,yml,yaml}']

/** What stands beside prompts in a folder and is about a project. */
export const namedFolderExclude: readonly string[] = [
  ...defaultExclude,
  '**/{SECURITY,CODE_OF_CONDUCT,NOTICE,AUTHORS,Changelog,changelog,License,license}*',
  '**/{docs,doc}/**',
  '**/{requirements*.txt,robots.txt,docker-compose*,compose*.{yml,yaml},mkdocs.yml,*lock.{json,yaml},*schema.json}',
  '**/.*',
  '**/.*/**',
]

const defaultFloor: Readonly<Floor> = { tokens: 50, usdPerThousandCalls: 0.01, usdPerMonth: undefined }

const nothing: Thresholds = { tokens: undefined, usd: undefined, usdPerMonth: undefined, contextWindow: undefined }

/** What holds with a `limits` key, unless it says otherwise. */
export const defaultWithLimits: Readonly<Policy> = {
  enforce: 'fail',
  ignoreBelow: defaultFloor,
  eachPrompt: {
    warn: { ...nothing, contextWindow: { percent: 80 } },
    fail: { ...nothing, contextWindow: { percent: 100 } },
  },
  allPrompts: { warn: nothing, fail: nothing },
  newPrompt: {
    warn: { ...nothing, contextWindow: { percent: 80 } },
    fail: { ...nothing, contextWindow: { percent: 100 } },
  },
}

const growth = { tokens: { percent: 20 }, usd: { percent: 20 } }

/** What holds without a `limits` key. */
export const defaultPolicy: Readonly<Policy> = {
  ...defaultWithLimits,
  eachPrompt: { ...defaultWithLimits.eachPrompt, fail: { ...defaultWithLimits.eachPrompt.fail, ...growth } },
  allPrompts: { ...defaultWithLimits.allPrompts, fail: { ...nothing, ...growth } },
}

/** Everyone with write permission. */
export const defaultApprovals: Readonly<Approvals> = { allow: undefined, byAuthor: true }
