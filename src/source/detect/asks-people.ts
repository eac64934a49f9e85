/** Libraries whose functions ask the person at a terminal. */
const LIBRARY =
  /^(?:@inquirer\/|@clack\/|@topcli\/prompts|inquirer\b|enquirer\b|prompts(?:\.|$)|prompt-sync\b|promptly\b|questionary\.|InquirerPy\.|PyInquirer\.|rich\.prompt\.|prompt_toolkit\.(?:shortcuts\.)?(?:prompt|confirm|\w+_dialog|PromptSession)\b|(?:click|typer)\.(?:prompt|confirm)$)/
/** Functions of a repository's own module that ask the person: `confirm` of `./prompt`, `inputPrompt` of `./interactive`. */
const OWN =
  /(?:^|[./])(?:(?:prompts?|prompter|dialogs?|interactive)(?:\.[cm]?[jt]s)?\.(?:default\.)?(?:confirm|select|multiselect|checkbox|input|number|password|rawlist|expand)|(?:dialogs?|interactive)(?:\.[cm]?[jt]s)?\.\w*[pP]rompt)$/

/**
 * Whether a function asks the person at a terminal.
 * @param imported what it goes by with the module that it is imported from
 */
export function asksPeople(imported: string | undefined, name: string): boolean {
  if (imported !== undefined && (LIBRARY.test(imported) || OWN.test(imported))) return true
  return /(?:^|\.)(?:request|emit|show|ask)\w*(?:Consent|Confirmation)\w*$/.test(name)
}
