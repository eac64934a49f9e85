import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commonOptions
} from "./chunk-5RJZL2VR.js";
import "./chunk-Q7UQ5CPX.js";
import "./chunk-F2PPHUIP.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";

// src/commands/completion/completed.ts
function completedOf(commands) {
  return [
    { path: "", options: optionsOf(commands.check), words: wordsOf({ subcommands: commands }) },
    ...below("", commands)
  ];
}
function below(above, commands) {
  return Object.entries(commands).flatMap(([name, command]) => {
    const path = above === "" ? name : `${above} ${name}`;
    return [{ path, options: optionsOf(command), words: wordsOf(command) }, ...below(path, command.subcommands ?? {})];
  });
}
function optionsOf(command) {
  return Object.entries({ ...command?.options, ...commonOptions }).map(([name, option]) => ({ name, ...option }));
}
function wordsOf({
  subcommands = {},
  arguments: args = {}
}) {
  const choices = Object.values(args)[0]?.choices ?? [];
  return [
    ...Object.entries(subcommands).map(([name, { summary }]) => [name, summary]),
    ...choices.map((choice) => [choice, ""])
  ];
}

// src/commands/completion/bash.ts
function bash(commands) {
  const all = completedOf(commands);
  const paths = all.flatMap(({ path }) => path === "" ? [] : [path]);
  const choices = all.flatMap(
    ({ path, options }) => options.flatMap(
      ({ name, choices: choices2 }) => choices2 ? [`    '${path} --${name}') values='${choices2.join(" ")}' ;;`] : []
    )
  );
  const own = all.map(({ path, options, words }) => {
    const flags = options.map(({ name }) => `--${name}`).join(" ");
    return `    '${path}') options='${flags}' words='${words.map(([word]) => word).join(" ")}' ;;`;
  });
  return `# bash completion for promptcost
_promptcost() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  local command='' options='' words='' values='' word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "\${command:+$command }$word" in
      ${paths.map((path) => `'${path}'`).join(" | ")}) command="\${command:+$command }$word" ;;
    esac
  done
  case "$command" in
${own.join("\n")}
  esac
  case "$command $previous" in
${choices.join("\n")}
  esac
  if [[ -n $values ]]; then COMPREPLY=($(compgen -W "$values" -- "$current"))
  elif [[ $current == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$current"))
  else COMPREPLY=($(compgen -W "$words" -- "$current"))
  fi
}
complete -o default -F _promptcost promptcost
`;
}

// src/commands/completion/fish.ts
function fish(commands) {
  const all = completedOf(commands);
  const paths = all.flatMap(({ path }) => path === "" ? [] : [path]);
  const lines = all.flatMap(({ path, options, words }) => {
    const here = `complete -c promptcost -n ${quoted(`test "$(__promptcost_command)" = "${path}"`)}`;
    return [
      ...words.map(([word, summary]) => `${here} -a ${word}${summary === "" ? "" : ` -d ${quoted(summary)}`}`),
      ...options.map((option) => `${here} ${optionWords(option)}`)
    ];
  });
  return `# fish completion for promptcost
function __promptcost_command
    set -l command
    for word in (commandline -opc)[2..]
        switch (string join -- ' ' $command $word)
            case ${paths.map(quoted).join(" ")}
                set -a command $word
        end
    end
    string join -- ' ' $command
end
${lines.join("\n")}
`;
}
function optionWords({ name, short, summary, value, choices }) {
  return [
    `-l ${name}`,
    ...short === void 0 ? [] : [`-s ${short}`],
    ...choices ? [`-x -a ${quoted(choices.join(" "))}`] : value === void 0 ? [] : ["-r"],
    `-d ${quoted(summary)}`
  ].join(" ");
}
var quoted = (text) => `'${text.replace(/[\\']/g, "\\$&")}'`;

// src/commands/completion/zsh.ts
function zsh(commands) {
  const all = completedOf(commands);
  const paths = all.flatMap(({ path }) => path === "" ? [] : [path]);
  const own = all.map(({ path, options, words }) => {
    const specs = [...options.map(optionSpec), wordSpec(words)];
    return `    ${quoted2(path)}) _arguments \\
${specs.map((spec) => `      ${quoted2(spec)}`).join(" \\\n")} ;;`;
  });
  return `#compdef promptcost
# zsh completion for promptcost
_promptcost() {
  local command='' word
  for word in \${words[2,CURRENT-1]}; do
    case "\${command:+$command }$word" in
      (${paths.map(quoted2).join("|")}) command="\${command:+$command }$word" ;;
    esac
  done
  case $command in
${own.join("\n")}
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _promptcost "$@"; else compdef _promptcost promptcost; fi
`;
}
function optionSpec({ name, summary, value, choices, repeatable }) {
  const action = choices ? `(${choices.join(" ")})` : value === "file" ? "_files" : " ";
  return `${repeatable ? "*" : ""}--${name}[${escaped(summary)}]${value === void 0 ? "" : `:${value}:${action}`}`;
}
function wordSpec(words) {
  if (words.length === 0) return "*:file:_files";
  const shown = words.map(([word, summary]) => `${word}\\:"${escaped(summary).replace(/["$`]/g, "\\$&")}"`);
  return `*:command:((${shown.join(" ")}))`;
}
var escaped = (text) => text.replace(/[\\[\]:]/g, "\\$&");
var quoted2 = (text) => `'${text.replaceAll("'", "'\\''")}'`;

// src/commands/completion/shells.ts
var SHELLS = { bash, zsh, fish };
export {
  SHELLS
};
