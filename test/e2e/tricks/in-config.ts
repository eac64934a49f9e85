import { config, type Trick, words } from './trick.ts'

/** What a pull request says of the rules that judge it. */
export const inConfig: readonly Trick[] = [
  {
    kind: 'config',
    name: 'looser limits in the config of the change',
    base: { 'promptcost.yml': config, 'prompts/a.j2': words(300) },
    head: { 'promptcost.yml': config.replaceAll('20%', '900%'), 'prompts/a.j2': words(600) },
    code: 1,
    says: 'limits',
  },
  {
    kind: 'config',
    name: 'no limits in the config of the change',
    base: { 'prompts/a.j2': words(300) },
    head: { 'promptcost.yml': config.replace(/limits:[\s\S]*/, 'limits: {}\n'), 'prompts/a.j2': words(600) },
    code: 1,
    says: 'limits',
  },
  {
    kind: 'config',
    name: 'other globs in the config of the change',
    base: { 'prompts/a.j2': words(300), 'other/x.md': words(9) },
    head: {
      'promptcost.yml': config.replace('prompts/**', 'other/**'),
      'prompts/a.j2': words(600),
      'other/x.md': words(9),
    },
    code: 1,
    says: 'a.j2',
  },
  {
    kind: 'config',
    name: 'a config that is gone',
    base: { 'prompts/a.j2': words(300) },
    head: { 'promptcost.yml': null, 'prompts/a.j2': words(600) },
    code: 1,
    says: 'a.j2',
  },
  {
    kind: 'config',
    name: 'a config that cannot be read',
    base: { 'prompts/a.j2': words(300) },
    head: { 'promptcost.yml': 'prompts: [', 'prompts/a.j2': words(600) },
    code: 2,
    says: 'promptcost.yml',
  },
  {
    kind: 'config',
    name: 'fewer calls in the config of the change',
    base: { 'prompts/a.j2': words(300) },
    head: { 'promptcost.yml': config.replace('40000', '1'), 'prompts/a.j2': words(600) },
    code: 1,
    says: 'a.j2',
  },
  {
    kind: 'config',
    name: 'enforce: report in the config of the change',
    base: { 'prompts/a.j2': words(300) },
    head: { 'promptcost.yml': `${config}enforce: report\n`, 'prompts/a.j2': words(600) },
    code: 1,
    says: 'a.j2',
  },
]
