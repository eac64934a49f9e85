import { byName } from '../by-name.ts'

/** A name's words, whatever the language's way to write it. */
function wordsOf(name: string): string[] {
  return name
    .slice(-200)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(word => word !== '')
}

const ABOUT = /^(?:prompts?\d*|instructions?|persona|backstory|sysmsg|sysprompt|guidelines?|guidance)$/
const OF_SYSTEM = /\b(?:system (?:message|msg|role|content|text)|sys (?:message|msg|content|text))\b/
/** Steps that a person follows, such as `setup_instructions`. */
const FOR_A_PERSON =
  /\b(?:set ?up|install|installation|log ?in|sign ?in|deploy|deployment|download|upgrade|migration|activation|recovery|reset|shipping|delivery|payment|cooking) (?:instructions?|guidelines?|guidance)\b/

/** What is said of prompts, as in `docsOfPrompts`. */
const OF_ALL = /\b(?:docs?|documentation|lists?|names?|number|count|table|overview) of (?:all )?prompts?\b/

/** What a name that only speaks of a prompt ends with. */
const OF_ONE =
  /^(?:tokens?|ids?|path|paths|labels?|names?|keys?|file|files|filename|dir|folder|url|uri|type|types|length|len|size|count|version|hash|title|placeholder|session|style|index|model|class|cls|schema|config|options|settings|manager|error|errors|warning|usage|help|hint|cache|params|args|kwargs|variables|vars|result|results|response|output|score|metrics|link|regex|re|pattern|column|columns|header|headers|status|doc|docs|description|desc|category|tags?|icon|button|input|dialog|modal|history|store|suffixes)$/

/** Whether what a name stands for is a prompt: `SUMMARY_PROMPT`, `systemMessage`, `judge_instructions`. */
export const isPromptName = byName((name): boolean => {
  const words = wordsOf(name)
  const said = words.join(' ')
  if (OF_ONE.test(words.at(-1) ?? '') || FOR_A_PERSON.test(said) || OF_ALL.test(said)) return false
  return words.some(word => ABOUT.test(word)) || OF_SYSTEM.test(said)
})

/** Whether a name says that its text describes a tool to a model: `SEARCH_TOOL_DESCRIPTION`, `getToolDescription`, `search_tool.description`. */
export function isToolText(names: readonly string[]): boolean {
  const last = names.at(-1) ?? ''
  const words = wordsOf(names.slice(-2).join('.'))
  // What is said of one call, people read: `ReadToolInvocation.getDescription`.
  if (words.some(word => /^(?:invocations?|calls?|results?|executions?|confirmations?)$/.test(word))) return false
  // A field such as `tool_timeout.description` is none of a tool.
  if (/^description$/i.test(last)) return /^tools?$/.test(words.at(-2) ?? '')
  return /^(?:description|desc|docs?|docstring)$/.test(words.at(-1) ?? '') && words.some(word => /^tools?$/.test(word))
}

/** Constants that are parts of prompts, by their last words: `REVIEW_SYSTEM`, `FORMAT_RULES`, `MAP_USER_TEMPLATE`. */
export function isPromptConstant(name: string): boolean {
  return /^[A-Z\d_]*(?:^|_)(?:SYSTEM|USER|RULES|EXAMPLES?|FEW_?SHOTS?)(?:_(?:TEMPLATE|MSG|TEXT|\d+))?$/.test(name)
}

/** Whether a file or one of its folders is named after prompts: `prompts.py`, `prompts/review.ts`, `agent_instructions.py`. */
export function isPromptPath(path: string): boolean {
  return path
    .replace(/\.\w+$/, '')
    .split('/')
    .some(
      part =>
        /(?:^|[-_.])(?:prompts?|instructions?)$|^prompts?(?:[-_.]|$)|Prompts?$/.test(part) &&
        !/^prompt[-_]?toolkit/i.test(part),
    )
}

/** Files of tests, examples and docs, whose prompts no product sends. */
export function isAside(path: string): boolean {
  return (
    /(?:^|\/)[a-z]+Tests?\//.test(path) ||
    /(?:^|\/)(?:tests?|__tests__|testing|specs?|examples?|samples?|docs?|docs_src|cookbooks?|notebooks?|demos?|tutorials?|benchmarks?|fixtures?|__mocks__|mocks?|node_modules|vendor|third_party|site-packages|dist|build|_next|migrations|alembic|evals?|e2e|stories|test[-_]?utils)\//i.test(
      path,
    ) ||
    /(?:^|\/)(?:test_[^/]*|conftest|[^/]*_(?:test|spec|benchmark)|benchmark)\.(?:py|ipynb|go|rb|rs|php)$|(?:Test|Tests|Spec|IT)\.(?:java|kt|cs|scala|swift|php)$|[.-](?:test|spec|vitest|stories|d|min|config|bundle|chunk|[0-9a-f]{8}|[0-9a-f]{16}|[0-9a-f]{20})\.[cm]?[jt]sx?$|\.test-d\.ts$/i.test(
      path,
    )
  )
}

/** Files of a user interface. */
export function isInterface(path: string): boolean {
  return /\.[jt]sx$/.test(path)
}

const OPENING =
  /^[\s#*"'<>[\](){}:.,!|\w=-]{0,60}?(?<!\b(?:if|when|whenever|unless|once|while|since|because|that|where|until|as) )\b(?:you are (?:an?|the|now|acting|going|given|tasked|responsible|provided|in|(?!using|not|about|already|trying|seeing|running (?:on|in|low|out|version|an? (?:old|outdated|unsupported))|viewing|receiving|leaving|missing|logged|signed|connected|required|offline|over|no|on|currently)\w+[,. ])|you're an?|your (?:task|job|role|goal|objective|purpose|mission) (?:is|here|will)|act as (?:an?|the|if)|i want you to|as an? (?:expert|ai|experienced|senior|professional|helpful)|you will (?:be|act|receive|help|analy[sz]e)|you (?:must|should|can|may) (?:only|always|use|now)|assume the role|assistant is (?:an?|the))\b/i
/** A first section that says who the model is or what it has to do. */
const SECTION =
  /^\s*<(?:role|task|instructions?|objectives?|persona|identity|goal|guidelines|mission|system_?prompt)>\s*\S/i

/** A task for the text that stands beside it. */
const TASK =
  /^[\s#*"'<>[\](){}:.,!|=-]{0,20}(?:(?:please )?(?:use|using|based on|given|considering|answer|summari[sz]e|translate|rewrite|rephrase|paraphrase|condense|shorten|classify|extract|evaluate|critique|grade|analy[sz]e|assess|compare|identify|rank|score) (?:[\w-]+ ){0,3}(?:above|following|below|provided|given) (?:[\w-]+ ){0,3}(?:conversations?|chat|dialogues?|messages?|history|quer(?:y|ies)|questions?|context|documents?|documentation|text|passages?|articles?|transcripts?|pieces|excerpts?|summar(?:y|ies)|paragraphs?|sentences?|content|code|diff|instructions?|information|examples?|format)\b|given (?:the|a|an) (?:user|conversation|chat|question|query)\b)/i

/** What a program says to who runs it: "Warning: you are running ...". */
const WARNS = /^\W{0,9}(?:warning|caution|error|deprecat\w+(?: \w+)?)\W{0,3}:/i

/** Whether a text begins as prompts do, with a role or a task for its reader. */
export function opensAsPrompt(text: string): boolean {
  const start = text.slice(0, 200)
  if (WARNS.test(start)) return false
  return OPENING.test(start) || SECTION.test(start) || TASK.test(start)
}

/** Whether a text begins like a description of a tool, with when to call it. */
export function opensAsTool(text: string): boolean {
  return /^\s*(?:(?:only|always|never|do not) )?(?:use|call) this (?:tool|action|function)\b|^\s*useful for when you\b/i.test(
    text.slice(0, 200),
  )
}
