import { groupName } from './limit-words.ts'
import { counted, listed } from './style.ts'
import { fromTo, type Words } from './words.ts'

type Kind =
  | 'first-adoption'
  | 'policy-change'
  | 'head-key'
  | 'policy-extended'
  | 'looser-than-policy'
  | 'glob-matches-nothing'
  | 'group-is-empty'
  | 'prompts-dropped'
  | 'moved-out'
  | 'submodule-moved'
  | 'case-twin'
  | 'config-removed'
  | 'base-config-broken'
  | 'flag-ignored'

/** The words for findings about the config and its globs. */
export const configWords: { [K in Kind]: Words<K> } = {
  'first-adoption': {
    title: 'First adoption',
    text: ({ config }, style) =>
      `The base has no promptcost config yet, so this change's own ${style.name(config)} was used, this once, with limits that are no looser than the defaults. After the merge, limits come from the base.`,
  },
  'policy-change': {
    title: 'Rules changed',
    text: ({ key, from, to, loosens, atOnce }, style) =>
      `${style.name(key)} ${from === undefined && to === undefined ? 'is new here' : `changes ${fromTo(from, to, style)}`}${loosens ? ', which loosens the check' : ''}. ${atOnce ? 'It takes effect now, because each side uses its own `models`' : 'Reported now; takes effect after the merge'}.`,
  },
  'head-key': {
    title: 'New config key',
    text: ({ key, severity }, style) =>
      severity === 'warn'
        ? `Only this change's config has ${style.name(key)}, so the base does not say what that model is or costs. Check that it is true.`
        : `Only this change's config has ${style.name(key)}. It counts at once, except where it would make growth look smaller.`,
  },
  'policy-extended': {
    title: 'Shared policy',
    text: ({ policy, commit, movable }, style) =>
      `The rules of ${style.name(policy)}${commit === undefined ? '' : ` at commit ${style.name(commit.slice(0, 7))}`} apply; the config can only make them stricter.${movable && commit !== undefined ? ` A tag can be moved: to notice that, add ${style.name(`#${commit}`)} to its name.` : ''}`,
  },
  'looser-than-policy': {
    title: 'Looser than the policy',
    text: ({ key, given, kept }, style) =>
      `${style.name(key)} ${style.name(given)} is looser than the policy that the config extends, so it does not count${kept === undefined ? '' : `: there it is ${style.name(kept)}`}.`,
  },
  'glob-matches-nothing': {
    title: 'Glob matches nothing',
    text: ({ at, files, link }, style) =>
      `${listed(files, style)}${at ? ` in ${style.place(at)}` : ''} ${files.length === 1 ? 'matches' : 'match'} no file. ${link === undefined ? 'Globs are relative to the checked folder' : `${style.name(link)} is a symbolic link or a submodule, which is not followed`}.`,
  },
  'group-is-empty': {
    title: 'Group without prompts',
    text: ({ at, by, name, nearest }, style) =>
      `No prompt belongs to ${groupName({ by, name }, style)}${at ? `, a group in ${style.place(at)}` : ''}: its limits guard nothing.${nearest === undefined ? '' : ` Nearest name: ${style.name(nearest)}.`}`,
  },
  'prompts-dropped': {
    title: 'Prompts no longer judged',
    text: ({ files, count, at }, style) =>
      `After the merge ${at ? style.place(at) : 'the config'} leaves out ${counted(count, 'file')} that ${count === 1 ? 'is' : 'are'} judged now: ${files.map(style.name).join(', ')}${count > files.length ? ` and ${counted(count - files.length, 'other')}` : ''}.`,
  },
  'moved-out': {
    title: 'Moved out of sight',
    text: ({ files, count, at }, style) =>
      `${at ? style.place(at) : 'A prompt'}${count > 1 ? ` and ${counted(count - 1, 'other')}` : ''} moved to where ${count === 1 ? 'it is' : 'they are'} not counted: ${files.map(style.name).join(', ')}${count > files.length ? ` and ${counted(count - files.length, 'other')}` : ''}. ${count === 1 ? 'It appears' : 'They appear'} as removed. If ${count === 1 ? 'it is' : 'they are'} still sent, add the new ${count === 1 ? 'path' : 'paths'} to \`prompts\` in promptcost.yml.`,
  },
  'submodule-moved': {
    title: 'Submodule at another commit',
    text: ({ files, count }, style) =>
      `${files.map(style.name).join(', ')}${count > files.length ? ` and ${counted(count - files.length, 'other')}` : ''} ${count === 1 ? 'is a submodule' : 'are submodules'} among the prompts, now at another commit. Submodules are not followed, so what changed in ${count === 1 ? 'it' : 'them'} is not counted.`,
  },
  'case-twin': {
    title: 'Same path but for case',
    text: ({ files, count }, style) =>
      `${files.map(style.name).join(', ')}${count > files.length ? ` and ${counted(count - files.length, 'other')}` : ''} ${count === 1 ? 'is new and differs' : 'are new and differ'} only in case from a file of a prompt. A checkout on macOS or Windows has only one of the two.`,
  },
  'config-removed': {
    title: 'Config removed',
    text: ({ config }, style) => `This change removes ${style.name(config)}; the base's config applies.`,
  },
  'base-config-broken': {
    title: 'Base config broken',
    text: ({ config, problem }, style) =>
      `${style.name(config)} cannot be read at the base (${style.name(problem.replace(/\.$/, ''))}), so this change's own config applies, this time only.`,
  },
  'flag-ignored': {
    title: 'Flag ignored',
    text: ({ flag, given, kept, isList }, style) =>
      isList
        ? `${style.name(flag)} ${style.name(given)} was ignored: a check uses the price list that the base's config names, ${style.name(kept)}.`
        : `${style.name(flag)} ${style.name(given)} would loosen the base's config and was ignored; ${style.name(kept)} still applies.`,
  },
}
