const longest = 300

// Braces and stars multiply; a glob that has more of them than any real one is refused before it reaches the matcher.
const mostWildcards = 24

/** What is wrong with a glob, as the end of a sentence; undefined where nothing is. */
export const globTrouble = (input: unknown): string | undefined => {
  if (typeof input !== 'string') return 'must be a glob such as prompts/**, as text.'
  if (input.trim() === '') return 'is an empty glob.\nWrite for example prompts/**.'
  if (input.length > longest) return `has a glob longer than ${longest} characters.`
  if (input.startsWith('!')) return 'has a glob that starts with "!".\nWrite it under "exclude", without the "!".'
  if (input.startsWith('/') || /^[a-z]:/i.test(input))
    return 'has an absolute path.\nWrite it relative to the checked directory.'
  if (input.split('/').includes('..')) return 'has a glob that leaves the checked directory.\nRemove the "..".'
  if (input.includes('\\') && !/\\[[\](){}*?!+@]/.test(input))
    return 'has a glob with "\\".\nWrite "/" between folders.'
  const open = unclosed(input)
  if (open)
    return `has a glob with "${open}" that is never closed.\nClose it, or write "\\${open}" for the character itself.`
  if ((input.match(/[*?{[(]/g)?.length ?? 0) > mostWildcards)
    return `has a glob with more than ${mostWildcards} wildcards.`
  if ([...input].some(character => character < ' ')) return 'has a glob with a line break or another control character.'
  return undefined
}

/** A bracket or brace that is opened and not closed: the glob would match nothing, and nobody would know why. */
function unclosed(glob: string): '[' | '{' | undefined {
  const plain = glob.replace(/\\./g, '').replace(/\[[^\]]+\]/g, '')
  if (plain.includes('[')) return '['
  const depth = [...plain].reduce((depth, char) => depth + (char === '{' ? 1 : char === '}' && depth > 0 ? -1 : 0), 0)
  return depth > 0 ? '{' : undefined
}
