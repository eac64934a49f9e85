import { density, holdsInstructions, isPage, matchesMore, start, withoutTags } from './measures.ts'

/** One thing that speaks for a text being a prompt, or against it. */
export interface Evidence {
  says: string
  points: number
  /** True where the evidence is there. */
  of(text: string, path: string, lines: readonly string[]): boolean
}

/** Each with its weight. What a weight changes is seen in `scripts/discovery.ts`, over files that were labelled by eye. */
export const EVIDENCE: readonly Evidence[] = [
  {
    says: 'speaks to a model ("You are ...")',
    points: 3,
    of: text =>
      /(?:^|[\n.>"'|:])[\s#*>`-]{0,8}(?:You are|You're|You will be|You act as|Act as|Imagine you are|Pretend to be) (?:an? |the |now |also |my |our |given |\w+,? )/.test(
        start(text),
      ),
  },
  {
    says: 'gives a task ("Your task is ...")',
    points: 2,
    of: text =>
      /\b(?:Your (?:task|job|role|goal|objective|mission|purpose)|(?:you are|you've been|you have been) (?:tasked|given|asked|provided))\b/i.test(
        start(text),
      ),
  },
  {
    says: 'has role markers',
    points: 3,
    of: text =>
      /<\|?(?:im_start|system|user|assistant|start_header_id)\|?>|^[ \t]{0,20}#?[ \t]{0,20}(?:system|user|assistant):[ \t\r]{0,20}$|\{\{#?~?(?:system|user|assistant|role)\b/im.test(
        text,
      ),
  },
  {
    says: 'has sections that prompts have',
    points: 2,
    of: text =>
      /^[ \t]{0,20}(?:#{1,20}|<|\*\*|={1,20})[ \t]{0,20}\/?(?:identity(?: and purpose)?|persona|output (?:format|instructions?|schema)|response (?:format|schema)|instructions?|constraints|steps|rules|few.?shot|guidelines|your (?:task|role)|role|task|context|goals?|input|tone)\b/im.test(
        text,
      ),
  },
  {
    says: 'has a key that holds instructions',
    points: 3,
    of: (text, path) => /\.ya?ml$/.test(path) && holdsInstructions(text),
  },
  {
    says: 'has placeholders in prose',
    points: 1,
    of: text => /[a-z,.:] ?(?:\{\{-? ?[\w.]+ ?-?\}\}|\{[a-z_]\w{1,40}\}|\$\{[\w.]+\}|\{% )/i.test(text),
  },
  {
    says: 'gives orders (must, never, respond ...)',
    points: 2,
    of: text =>
      density(
        text,
        /\b(?:you (?:must|should|will|can|may|are|have|need)|do not|don't|never|always|ensure|make sure|respond|reply|answer|return only|output only|avoid|be (?:concise|specific|precise))\b/gi,
      ) >= 1.5,
  },
  {
    says: 'has rules in capitals (ALWAYS, NEVER, ONLY)',
    points: 3,
    of: text =>
      (text.match(/^[ \t]{0,8}(?:[-*]|\d{1,3}\.)[ \t]{1,8}(?:\*\*)?(?:ALWAYS|NEVER|ONLY|MUST|DO NOT|DON'T|AVOID)\b/gm)
        ?.length ?? 0) >= 3,
  },
  {
    says: 'asks for an output format',
    points: 2,
    of: text =>
      /\b(?:respond|reply|answer|return|output|provide|generate|write)\b[^.\n]{0,60}\b(?:json|markdown|xml|yaml|format|nothing else|only|following (?:structure|schema))\b/i.test(
        text,
      ),
  },
  {
    says: 'is front matter of an agent, a skill or a command',
    points: 3,
    of: text =>
      /^\uFEFF?---\r?\n(?:[^\n]*\n){0,30}?(?:description|applyTo|alwaysApply|globs|mode|tools|model|triggers|allowed-tools|argument-hint):/.test(
        text,
      ) && !/^---\r?\n(?:[^\n]*\n){0,15}?(?:layout|sidebar_position|permalink|slug|date|authors?):/.test(text),
  },
  {
    says: 'is named as one',
    points: 2,
    of: (_, path) =>
      /(?:^|[/_.-])(?:(?:system|user)?_?prompts?|instructions?|personas?|system_?message)(?:[/_.-]|$)/i.test(path),
  },
  {
    says: 'speaks Chinese to a model',
    points: 3,
    of: text => /(?:^|\n)[\s#*"]{0,6}(?:你是|您是|你的任务|你将|你负责|请根据)/.test(start(text)),
  },
  {
    says: 'is code',
    points: -5,
    of: (text, path, lines) =>
      !/\.(?:ya?ml|toml|json)$/.test(path) &&
      (/^\s*(?:#!|<!DOCTYPE|<html|<\?xml|<\?php|package [\w.]+;|import (?:\w|\{|\*)|from [\w.]+ import|FROM \w+|use strict|resource ")/i.test(
        text,
      ) ||
        matchesMore(
          0.35,
          withoutTags(text, lines),
          /[;{}]\s*$|^\s*(?:def|class|function|const|let|var|return|if \(|import|export)\b/,
        )),
  },
  {
    says: 'is a template that makes code or configuration',
    points: -8,
    of: (_, path) =>
      /\.(?:pyi?|[cm]?[jt]sx?|go|rs|rb|php|java|kt|swift|c|h|cc|cpp|hpp|cs|sh|bash|ps1|sql|html?|s?css|svg|xml|ya?ml|json|toml|ini|cfg|conf|env|tf|hcl|service|proto|graphql|vue|svelte|rst|ipynb|spec|in|wxs|xaml)\.(?!mdx?$|txt$)\w+$|(?:^|\/)(?:Dockerfile|Makefile|Vagrantfile|Procfile|Jenkinsfile)[^/]*$/i.test(
        path,
      ),
  },
  {
    says: 'is markup for a page or a mail',
    points: -4,
    of: (text, _, lines) =>
      text.includes('<') &&
      matchesMore(0.25, lines, /^\s*<\/?(?:div|p|span|table|tr|td|head|body|meta|link|script|style|a|ul|li|h\d)\b/i),
  },
  { says: 'is a page or a mail', points: -12, of: isPage },
  {
    says: 'is configuration',
    points: -4,
    of: (text, path) =>
      /\.(?:ya?ml|toml|json|xml)$/.test(path) &&
      !/(?:[|>][-+]?\s*\n|"""|''')/.test(text) &&
      !/"(?:content|system|prompt|instructions?|messages)"\s*:/.test(text),
  },
  {
    says: 'is written for readers of a project',
    points: -3,
    of: text =>
      (text.includes('#') &&
        /^#+\s*(?:installation|install|getting started|contributing|license|prerequisites|table of contents|changelog|acknowledg\w+)\b/im.test(
          text,
        )) ||
      /!\[[^\]]{0,200}\]\(https:\/\/(?:img\.shields|badge)/.test(text),
  },
  {
    // An agentic workflow says in front matter when it runs.
    says: 'is a page about workflows',
    points: -6,
    of: (text, path) => /(?:^|\/)\.github\/workflows\/[^/]+\.md$/i.test(path) && !/^\uFEFF?---\r?\n/.test(text),
  },
  {
    says: 'is a licence',
    points: -8,
    of: text =>
      /permission is hereby granted|contributor license agreement|SIL OPEN FONT LICENSE|Apache License|GNU (?:LESSER )?GENERAL PUBLIC|all rights reserved\.?\s*$/im.test(
        start(text),
      ),
  },
  {
    says: 'is a list of names',
    points: -5,
    of: (text, _, lines) => text.length > 200 && matchesMore(0.8, lines, /^[^\s]+$/),
  },
]
