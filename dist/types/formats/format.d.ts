import type { Taking } from '../model/declarations.js';
import type { Listed } from '../parsed/listed.js';
import type { HandedTexts, ParsedFile, PromptFile } from '../parsed/prompt-file.js';
/**
 * How a file holds prompts. Parsing takes time linear in the text and throws nothing but TooManyParts: what it cannot read is one plain
 * prompt, and a finding.
 */
export interface Format {
    /**
     * What the paths of its files end with, as in `.md`, where no other file is ever claimed: files of other endings are not asked about. In
     * lower case.
     */
    endings?: RegExp;
    /** @param take what the config names in the file, if it names any */
    claims(path: string, text: string, take?: Taking): boolean;
    /** Loads what parsing needs, once. Awaited before the first file is parsed; what no file needs is not loaded. */
    prepare?(): Promise<void>;
    /**
     * Paths of other files that parsing needs, such as a config next to the text; `listed` are all paths of the side. It is
     * asked again with what was read, as that may name more.
     */
    beside?(file: PromptFile, listed: Listed): string[];
    parse(file: PromptFile): ParsedFile;
    /** The texts that code hands on, also those that are only known at run time. */
    handedOn?(file: PromptFile): HandedTexts;
}
/** The names of all formats. Every format's file adds its own, and the list in `formats.ts` must have each of them. */
export interface FormatList {
}
