import type { Guard } from './guard.ts'

const tricks = 'test/unit/judging/hidden-growth.test.ts'

/** What keeps a prompt from growing where nobody looks, and other files from changing what is sent without a word. */
export const besideThePrompt: readonly Guard[] = [
  {
    against: 'a prompt that is gone and whose text stands in a file that is part of no prompt',
    file: 'src/judging/found-again.ts',
    take: 'if (found.length * 2 > lines.length)',
    leave: 'if (lines.length === 0)',
    test: 'test/unit/judging/left-out.test.ts',
    named: 'is said to be there, also where it',
  },
  {
    against: 'the text of a prompt in a file whose ending is that of no text',
    file: 'src/judging/found-again.ts',
    take: '[...all, ...media].slice(',
    leave: 'all.slice(',
    test: 'test/unit/judging/left-out.test.ts',
    named: 'is said to be there, also where it',
  },
  {
    against: 'a link among the prompts that leads elsewhere without a word',
    file: 'src/judging/moved-links.ts',
    take: 'await ledElsewhere(base, head)',
    leave: '[] as string[]',
    test: 'test/unit/prompts/leave-out-lost.test.ts',
    named: 'is a warning where it leads',
  },
  {
    against: 'a dearer model in a file that the config of a proxy includes',
    file: 'src/judging/proxy-models.ts',
    take: 'included.has(path) && !known.has(path)',
    leave: 'included.has(path) && known.has(path)',
    test: 'test/unit/judging/proxy-models.test.ts',
    named: 'is read from a file that its',
  },
  {
    against: 'text in a variable that a file of LangChain always fills',
    file: 'src/formats/langchain.ts',
    take: 'fixed.size > 0 && { fixed }',
    leave: 'fixed.size > 0 && { samples: fixed }',
    test: tricks,
    named: 'a variable of LangChain that its',
  },
  {
    against: "an MCP server that an agent's own file connects to",
    file: 'src/formats/agent-files.ts',
    take: 'serversOf(fenced, file.path))',
    leave: '[])',
    test: tricks,
    named: 'an MCP server that an agent',
  },
  {
    against: 'a text of another file in the place of a prompt in Go, Java, Kotlin, C# and Rust',
    file: 'src/source/literals/handed.ts',
    take: 'if (what !== undefined) made.foreign.add(what)',
    leave: 'if (what === undefined) made.foreign.clear()',
    test: tricks,
    named: 'a constant of another class in C#',
  },
]
