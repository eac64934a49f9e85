import type { Commands, Option } from '../command.ts'
import { completedOf } from './completed.ts'

export function fish(commands: Commands): string {
  const all = completedOf(commands)
  const paths = all.flatMap(({ path }) => (path === '' ? [] : [path]))
  const lines = all.flatMap(({ path, options, words }) => {
    const here = `complete -c promptcost -n ${quoted(`test "$(__promptcost_command)" = "${path}"`)}`
    return [
      ...words.map(([word, summary]) => `${here} -a ${word}${summary === '' ? '' : ` -d ${quoted(summary)}`}`),
      ...options.map(option => `${here} ${optionWords(option)}`),
    ]
  })
  return `# fish completion for promptcost
function __promptcost_command
    set -l command
    for word in (commandline -opc)[2..]
        switch (string join -- ' ' $command $word)
            case ${paths.map(quoted).join(' ')}
                set -a command $word
        end
    end
    string join -- ' ' $command
end
${lines.join('\n')}
`
}

function optionWords({ name, short, summary, value, choices }: Option & { name: string }): string {
  return [
    `-l ${name}`,
    ...(short === undefined ? [] : [`-s ${short}`]),
    ...(choices ? [`-x -a ${quoted(choices.join(' '))}`] : value === undefined ? [] : ['-r']),
    `-d ${quoted(summary)}`,
  ].join(' ')
}

const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`
