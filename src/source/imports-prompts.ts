const IMPORTS =
  /^[ \t]*(?:from[ \t]+(\S{1,300})[ \t]+import[ \t]+(\([^()]{0,5000}\)|[^\n]{0,1000})|(?:import|export)\s([^;'"]{0,5000}?)\sfrom\s*["']([^'"\n]{0,300})|(?:const|let|var)\s+([^=;]{0,2000})=\s*(?:await\s+)?(?:require|import)\(([^)]{0,300}))/gm
/** Names of prompts, tools and schemas, and of constants, which may be anything. */
const MAY_BE_PROMPT = /prompt|instruction|persona|template|system|guideline|tools?\b|schema/i
const CONSTANT = /\b[A-Z][A-Z\d]*_[A-Z\d_]*\b/

/** Whether a program imports something whose name or place says that it may be a prompt. */
export function importsPrompts(code: string): boolean {
  for (const found of code.matchAll(IMPORTS))
    if (found.slice(1).some(part => part !== undefined && (MAY_BE_PROMPT.test(part) || CONSTANT.test(part))))
      return true
  return false
}
