/** Filters, functions and methods that make a longer text, in templates and in code. */
const LONGER =
  /(?:^|[^\w$])(?:repeat|times|center|ljust|rjust|zfill|pad\w*|join|replace\w*|re\.sub|gsub|indent|wordwrap|format|printf|sprintf|tojson|to_?json|json|dumps|stringify|pprint|expandtabs|map|flatMap|batch|fill|concat|append|prepend|lipsum|xmlattr|cycle|urlize|sum|reduce|accumulate|mul|translate|hex|dump)(?![\w$])/i
/** Filters of templates that leave a text as long as it is, or make it shorter. */
const NO_LONGER =
  /^(?:upper|lower|title|capitalize|capfirst|trim|strip\w*|lstrip|rstrip|e|escape\w*|safe|string|int|float|round|abs|first|last|length|size|count|truncate\w*|default|d|date\w*|slice|sort|unique|reverse|striptags|random|min|max|select\w*|reject\w*|list|upcase|downcase|money\w*|compact|raw|nl2br|newline_to_br|attr|floor|ceil|at_least|at_most)$/i

/** Whether what stands in a tag or a placeholder may be longer than what it is made of, although that is all of unknown size. */
export function lengthens(expression: string): boolean {
  if (/^[\w.$-]*$/.test(expression)) return false
  const bare = expression.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '""')
  if (/[*~]|[\w)\]"]\s*[+%]\s*[\w("[]/.test(bare) || LONGER.test(bare)) return true
  return [...bare.matchAll(/(?<!\|)\|\s*([A-Za-z_]\w*)/g)].some(([, filter = '']) => !NO_LONGER.test(filter))
}

/** An expression without the names of what it is made of: a variable that is renamed makes no other one. */
export function shapeOf(expression: string): string {
  return expression.replace(/(?<![\w$.|])(?<!\|\s{1,9})[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*(?![\w$]|\s*\()/g, '_')
}
