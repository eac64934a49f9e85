import type { Commands, Option } from '../command.ts'
import { completedOf } from './completed.ts'

export function zsh(commands: Commands): string {
  const all = completedOf(commands)
  const paths = all.flatMap(({ path }) => (path === '' ? [] : [path]))
  const own = all.map(({ path, options, words }) => {
    const specs = [...options.map(optionSpec), wordSpec(words)]
    return `    ${quoted(path)}) _arguments \\\n${specs.map(spec => `      ${quoted(spec)}`).join(' \\\n')} ;;`
  })
  return `#compdef promptcost
# zsh completion for promptcost
_promptcost() {
  local command='' word
  for word in \${words[2,CURRENT-1]}; do
    case "\${command:+$command }$word" in
      (${paths.map(quoted).join('|')}) command="\${command:+$command }$word" ;;
    esac
  done
  case $command in
${own.join('\n')}
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _promptcost "$@"; else compdef _promptcost promptcost; fi
`
}

/** As `_arguments` wants it: `--name[summary]:value:action`, with a star where it may be repeated. */
function optionSpec({ name, summary, value, choices, repeatable }: Option & { name: string }): string {
  const action = choices ? `(${choices.join(' ')})` : value === 'file' ? '_files' : ' '
  return `${repeatable ? '*' : ''}--${name}[${escaped(summary)}]${value === undefined ? '' : `:${value}:${action}`}`
}

function wordSpec(words: readonly (readonly [string, string])[]): string {
  if (words.length === 0) return '*:file:_files'
  const shown = words.map(([word, summary]) => `${word}\\:"${escaped(summary).replace(/["$`]/g, '\\$&')}"`)
  return `*:command:((${shown.join(' ')}))`
}

const escaped = (text: string) => text.replace(/[\\[\]:]/g, '\\$&')

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`
