import type { Commands } from '../command.ts'
import { completedOf } from './completed.ts'

/** Works in bash 3.2 too, which macOS has. Names and choices have no spaces, so that they can be split at them. */
export function bash(commands: Commands): string {
  const all = completedOf(commands)
  const paths = all.flatMap(({ path }) => (path === '' ? [] : [path]))
  const choices = all.flatMap(({ path, options }) =>
    options.flatMap(({ name, choices }) =>
      choices ? [`    '${path} --${name}') values='${choices.join(' ')}' ;;`] : [],
    ),
  )
  const own = all.map(({ path, options, words }) => {
    const flags = options.map(({ name }) => `--${name}`).join(' ')
    return `    '${path}') options='${flags}' words='${words.map(([word]) => word).join(' ')}' ;;`
  })
  return `# bash completion for promptcost
_promptcost() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  local command='' options='' words='' values='' word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "\${command:+$command }$word" in
      ${paths.map(path => `'${path}'`).join(' | ')}) command="\${command:+$command }$word" ;;
    esac
  done
  case "$command" in
${own.join('\n')}
  esac
  case "$command $previous" in
${choices.join('\n')}
  esac
  if [[ -n $values ]]; then COMPREPLY=($(compgen -W "$values" -- "$current"))
  elif [[ $current == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$current"))
  else COMPREPLY=($(compgen -W "$words" -- "$current"))
  fi
}
complete -o default -F _promptcost promptcost
`
}
