/** Code, and templates of code, that no format reads: it counts as its whole text. */
const CODE =
  /\.(?:rb|rake|php\d?|phtml|swift|scala|sc|dart|exs?|heex|eex|erb|ejs|mako|p[lm]|lua|r|jl|c|cc|cpp|cxx|h|hpp|m|mm|sh|bash|zsh|ps1|vue|svelte|cljs?|hs|mli?|fsx?|vb|groovy|elm|zig|nim|cr|tcl)$/i
/** What sends a text more often: a product, a loop, a function that repeats, pads or joins. Words of prose are none. */
const REPEATS = new RegExp(
  [
    String.raw`["'\`)\]}]\s{0,9}\*\s{0,9}[\w(]|\w\s{0,9}\*\s{0,9}\d|["'\`]\s{0,9}x\s{0,9}\d`,
    String.raw`\b(?:str_?repeat|repeat\w{0,20}|replicate|duplicate|array_fill|implode|join|rep|strrep|concat|ljust|rjust|center|str_?pad|pad\w{0,20}|gsub|replace\w{0,20}|str_replace|preg_replace\w{0,20})\s?\(|\brepeating:`,
    String.raw`\.(?:each\w{0,20}|map|times|upto|downto|step|cycle|ljust|rjust|center|gsub|join|fill)\b`,
    String.raw`\b(?:for|foreach|while|until)\s?\(|\bloop\s?(?:do\b|\{)|@(?:for|foreach|while|each)\b`,
    String.raw`^[ \t%<]{0,99}(?:for|while|until)\b[^\n]{0,200}?(?:\bdo|\{|:|%>)[ \t]{0,9}$`,
  ].join('|'),
  'gm',
)

/** How often code that counts as its whole text may send some of it again: more than at the base is worth a look. */
export function repeatsIn(path: string, text: string): number {
  return CODE.test(path) ? (text.match(REPEATS)?.length ?? 0) : 0
}
