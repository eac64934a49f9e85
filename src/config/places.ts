/** How much a place says: `named` files are prompts whatever they hold, of a `folder` or a `template` those whose text does not speak against it. */
export type PlaceKind = 'named' | 'folder' | 'template'

/** Places where prompts are known to stand, looked at where no config says otherwise. */
export const places: readonly { kind: PlaceKind; files: readonly string[] }[] = [
  {
    kind: 'named',
    files: [
      '**/*.{prompt,prompty}',
      '**/*.prompt.{md,txt,yml,yaml}',
      '**/*.prompts.{md,txt,yml,yaml,json,toml}',
      '**/*.baml',
      '**/{Modelfile,Modelfile.*,*.modelfile,*.Modelfile}',
      '**/flow.dag.{yml,yaml}',
      '**/skprompt.txt',
      '**/promptfooconfig*.{yml,yaml,json}',
      // Instructions for coding agents: https://agents.md and the vendors' own places.
      '**/{AGENTS,AGENT,CLAUDE,GEMINI,SKILL}.md',
      '**/*.{agent,instructions,chatmode}.md',
      '**/.{cursorrules,windsurfrules,clinerules,rules}',
      '**/copilot-instructions.md',
      '**/.github/{agents,chatmodes,instructions,prompts}/**/*.md',
      '**/.cursor/rules/**/*.mdc',
      '**/.claude/{agents,commands,rules}/**/*.md',
      '**/.agents/**/*.md',
      '**/skills/*/**/*.md',
      '**/.openhands/{microagents,skills}/**/*.md',
      '**/.continue/{rules,agents,prompts,checks}/**/*.{md,yml,yaml}',
      '**/.windsurf/rules/**/*.md',
      '**/.clinerules/**/*.{md,txt}',
      '**/.{roo,kilocode}/rules*/**/*.{md,txt,xml}',
      // Other agents' own places, as each of them documents it.
      '**/{QWEN,CRUSH,WARP}.md',
      '**/.{goosehints,roorules,kilocoderules}*',
      '**/.cursor/{commands,agents}/**/*.md',
      '**/.claude/output-styles/**/*.md',
      '**/.roo/commands/**/*.md',
      '**/.opencode/{agent,agents,command,commands,mode,modes}/**/*.md',
      '**/.codex/prompts/**/*.md',
      '**/.factory/{droids,commands}/**/*.md',
      '**/.windsurf/workflows/**/*.md',
      '**/.junie/*.md',
      '**/.{amazonq,augment,trae,qodo}/rules/**/*.md',
      '**/.kiro/steering/**/*.md',
      '**/.gemini/commands/**/*.toml',
      '**/.mcp.json',
      '**/opencode.{json,jsonc}',
      '**/.{cursor,vscode,roo,kilocode,amazonq,factory}/mcp.json',
      '**/.kiro/settings/mcp.json',
      '**/gemini-extension.json',
      '**/.{claude,gemini,qwen,zed,vscode}/settings.json',
      '**/.claude/settings.local.json',
      '**/.codex/config.toml',
    ],
  },
  {
    kind: 'folder',
    files: [
      '**/{prompts,Prompts,prompt,prompt_templates,prompt-templates}/**/*.{md,mdx,rst,adoc,txt,yml,yaml,json,jsonc,toml,tmpl,tpl,gotmpl,st,njk,ejs,erb,twig,xml,poml}',
      '**/{patterns,microagents,skills,subagents,agents,commands,chatmodes,instructions,personas,workflows}/**/*.{md,mdc}',
      '**/{microagents,subagents,chatmodes,instructions,personas}/**/*.{txt,yml,yaml}',
      '**/*{_prompt,-prompt,_prompts,-prompts}.{md,txt,yml,yaml,toml,json}',
      '**/{prompt,prompts,system_prompt,system-prompt}.{md,txt,yml,yaml,toml,json}',
      '**/{agents,tasks}.{yml,yaml}',
      '**/.gemini/**/*.md',
      // Agentic workflows are Markdown beside GitHub's own YAML.
      '**/.github/workflows/**/*.md',
    ],
  },
  { kind: 'template', files: ['**/*.{j2,jinja,jinja2,hbs,handlebars,mustache,liquid}'] },
]

/** Pages that a project has about itself, by their names. In small letters such a word may also begin the name of a prompt that writes such a page. */
const pages: readonly string[] = [
  '**/{README,Readme,CHANGELOG,Changelog,CONTRIBUTING,LICENSE,LICENCE,SECURITY,CODE_OF_CONDUCT}*',
  '**/{readme,changelog}{,.*}',
  '**/readme[-_]??{,[-_]??,[-_]????}.*',
]

const others: readonly string[] = [
  '**/{test,tests,__tests__,spec,specs,testdata,test-data,test_data,fixtures,__fixtures__,__mocks__,__snapshots__,cassettes,recordings}/**',
  '**/{Test,Tests,TestData,TestResources,*.Test,*.Tests,*{Unit,Integration,Functional}Tests}/**',
  '**/*.{test,spec}.{md,txt,yml,yaml,json}',
  '**/{node_modules,bower_components,vendor,vendored,third_party,third-party,site-packages,venv,.venv}/**',
  '**/{dist,build,out,coverage,generated,__generated__,.next,_next,.cache,__pycache__}/**',
  '**/{TEST_LOG,TODO,ROADMAP,INSTALL,INSTALLATION,MIGRATION,RELEASE_NOTES,RELEASING,MAINTAINERS,GOVERNANCE,HACKING,ARCHITECTURE,INTEGRATION_GUIDE}.md',
  // Pages of a site and what names them in its menu.
  '**/{pages,*-pages}/**/*.mdx',
  '**/_meta{,.*}.json',
  '**/{package-lock,tsconfig,composer,deno,jsconfig,marketplace}.json',
  '**/*{.schema,-schema,_schema,-lock,.lock}.{json,yml,yaml}',
  '**/{pyproject,Cargo,netlify,fly,wrangler,bunfig,rustfmt,clippy}.toml',
  '**/{{requirements,constraints}*,CMakeLists}.txt',
  '**/{docker-compose,compose,pnpm-workspace}*.{yml,yaml}',
  '**/{turbo,lerna,nx,vercel,angular,biome}.json',
  '**/promptcost*.{yml,yaml,json}',
  '**/.github/{actions,ISSUE_TEMPLATE,PULL_REQUEST_TEMPLATE,DISCUSSION_TEMPLATE}/**',
]

const never: readonly string[] = [...pages, ...others]

/** What is named like such a page and is a prompt all the same: one with a prompt's suffix, or a command that a coding agent has. */
export const namedLikePages = {
  files: [
    '**/*.{prompt,prompty}',
    '**/*.prompt.{md,txt,yml,yaml}',
    '**/*.{agent,instructions,chatmode}.md',
    '**/.{claude,cursor,roo,opencode,factory,codex,gemini}/{commands,command,prompts}/**/*.{md,toml}',
  ],
  exclude: [...others, '**/{README,Readme,readme}.md'],
}

/** What a skill calls a specification is its model's to read, whatever such a folder holds elsewhere. */
export const specsOfSkills: readonly string[] = ['**/skills/*/{spec,specs}/**/*.md']

/** What these places hold and no prompt is. */
export const notPrompts: readonly string[] = [
  ...never,
  '**/.github/workflows/**/*.{yml,yaml}',
  '**/{package,manifest,plugin}.json',
]

/** Data that is no prompt as a whole, and in which single values may be: texts in several languages, workflows that call an agent, and manifests with tools. */
export const valuesOnly = {
  files: [
    '**/{locales,locale,i18n,translations}/**/*.{yml,yaml,toml,json}',
    '**/.github/workflows/*.{yml,yaml}',
    '**/{package,manifest}.json',
  ],
  exclude: never,
}

/** Other text in which prompts are looked for by what it says, beside the places above. */
export const otherText: readonly string[] = ['**/*.{md,txt,yml,yaml,toml,json,tmpl,tpl,xml,st}']

/** Pages about a project: text about prompts there is not a prompt. */
export const aboutProject: readonly string[] = [
  '**/{docs,doc,documentation,website,site,blog}/**',
  '**/{*website,docs-site,docs_src,versioned_docs,*_versioned_docs,changelogs,releasenotes,release-notes,release_notes,newsfragments}/**',
]

/** Text that is written for people or machines. */
export const otherTextExclude: readonly string[] = [
  ...notPrompts,
  ...aboutProject,
  '**/{locales,locale,i18n,translations,licenses,third-party-licenses}/**',
  '**/{guides,tutorials,courses,lectures,_posts}/**',
  // What a run wrote, such as the answers of a benchmark.
  '**/{results,*_results,*-results,outputs,logs,runs,transcripts,trajectories}/**',
  '**/.{vscode,idea,husky,circleci,devcontainer,storybook,changeset}/**',
  '**/.{git,prettier,eslint,stylelint,pre-commit,markdownlint,golangci,rubocop,codecov,readthedocs}*',
  '**/{docker-compose,compose,openapi,swagger,mkdocs,pyproject,Cargo,pnpm-workspace,renovate,codecov,dependabot}*.*',
  '**/{requirements,constraints}*.txt',
  '**/robots.txt',
]
