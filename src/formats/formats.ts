import type { ParsedFile, PromptFile } from '../parsed/prompt-file.ts'
import { agentFiles } from './agent-files.ts'
import { chat } from './chat.ts'
import { dotprompt } from './dotprompt.ts'
import type { Format } from './format.ts'
import { frontMatter } from './front-matter.ts'
import { githubModels } from './github-models.ts'
import { javascript } from './javascript.ts'
import { langchain } from './langchain.ts'
import { plain } from './plain.ts'
import { promptfoo } from './promptfoo.ts'
import { prompty } from './prompty.ts'
import { python } from './python.ts'
import { semanticKernel } from './semantic-kernel.ts'

/** In order of specificity: the first that claims a file reads it, and the last claims every file. */
const FORMATS: readonly Format[] = [
  githubModels,
  semanticKernel,
  promptfoo,
  langchain,
  chat,
  dotprompt,
  prompty,
  agentFiles,
  frontMatter,
  javascript,
  python,
  plain,
]

/** The format that claims a file. */
export function formatOf(file: Pick<PromptFile, 'path' | 'text'>): Format {
  return FORMATS.find(each => each.claims(file.path, file.text)) ?? plain
}

/** Reads a file's prompts by the format that claims it. */
export function parseFile(file: PromptFile): ParsedFile {
  return formatOf(file).parse(file)
}
