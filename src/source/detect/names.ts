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

const ABOUT = /^(?:prompts?|instructions?|persona|backstory|sysmsg|sysprompt|guidelines?)$/

/** What a name that only speaks of a prompt ends with. */
const OF_ONE =
  /^(?:tokens?|ids?|path|paths|labels?|names?|keys?|file|files|filename|dir|folder|url|uri|type|types|length|len|size|count|version|hash|title|placeholder|session|style|index|model|class|cls|schema|config|options|settings|manager|error|errors|warning|usage|help|hint|cache|params|args|kwargs|variables|vars|result|results|response|output|score|metrics|link|regex|re|pattern|column|columns|header|headers|status|doc|docs|description|desc|category|tags?|icon|button|input|dialog|modal|history|store|suffixes)$/

/** Whether what a name stands for is a prompt: `SUMMARY_PROMPT`, `systemMessage`, `judge_instructions`. */
export function isPromptName(name: string): boolean {
  const words = wordsOf(name)
  const last = words.at(-1) ?? ''
  if (OF_ONE.test(last)) return false
  return words.some(word => ABOUT.test(word)) || /\bsystem (?:message|msg|role|content|text)\b/.test(words.join(' '))
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
    /(?:^|\/)(?:tests?|__tests__|testing|specs?|examples?|samples?|docs?|docs_src|cookbooks?|notebooks?|demos?|tutorials?|benchmarks?|fixtures?|__mocks__|mocks?|node_modules|vendor|third_party|site-packages|dist|build|migrations|alembic|evals?|e2e|stories|test[-_]?utils)\//i.test(
      path,
    ) ||
    /(?:^|\/)(?:test_[^/]*|conftest|[^/]*_(?:test|spec|benchmark)|benchmark)\.(?:py|ipynb|go|rb|rs|php)$|(?:Test|Tests|Spec|IT)\.(?:java|kt|cs|scala|swift|php)$|[.-](?:test|spec|vitest|stories|d|min|config)\.[cm]?[jt]sx?$|\.test-d\.ts$/i.test(
      path,
    )
  )
}

/** Files of a user interface. */
export function isInterface(path: string): boolean {
  return /\.[jt]sx$/.test(path)
}

const OPENING =
  /^[\s#*"'<>[\](){}:.,!|\w=-]{0,60}?\b(?:you are (?:an?|the|now|acting|going|given|tasked|responsible|provided|in|[A-Z]\w+[,. ])|you're an?|your (?:task|job|role|goal|objective|purpose|mission) (?:is|here|will)|act as (?:an?|the|if)|i want you to|as an? (?:expert|ai|experienced|senior|professional|helpful)|you will (?:be|act|receive|help|analy[sz]e)|you (?:must|should|can) (?:only|always|use|now)|assume the role)\b/i

/** Whether a text begins as prompts do, with a role or a task for its reader. */
export function opensAsPrompt(text: string): boolean {
  return OPENING.test(text.slice(0, 200))
}
