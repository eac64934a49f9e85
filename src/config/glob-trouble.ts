const longest = 300

// Braces and stars multiply; a glob that has more of them than any real one is refused before it reaches the matcher.
const mostWildcards = 24

/** What is wrong with a glob, as the end of a sentence; undefined where nothing is. */
export const globTrouble = (input: unknown): string | undefined => {
  if (typeof input !== 'string') return 'must be a glob such as prompts/**, or a list of globs.'
  if (input.trim() === '') return 'is an empty glob.\nWrite for example prompts/**.'
  if (input.length > longest) return `has a glob longer than ${longest} characters.`
  if (input.startsWith('!')) return 'has a glob that starts with "!".\nWrite it under "exclude", without the "!".'
  if (input.startsWith('/') || /^[a-z]:/i.test(input))
    return 'has an absolute path.\nWrite it relative to the checked directory.'
  if (input.split('/').includes('..')) return 'has a glob that leaves the checked directory.\nRemove the "..".'
  if (input.includes('\\') && !/\\[[\](){}*?!+@]/.test(input))
    return 'has a glob with "\\".\nWrite "/" between folders.'
  if ((input.match(/[*?{[(]/g)?.length ?? 0) > mostWildcards)
    return `has a glob with more than ${mostWildcards} wildcards.`
  if ([...input].some(character => character < ' ')) return 'has a glob with a line break or another control character.'
  return undefined
}
