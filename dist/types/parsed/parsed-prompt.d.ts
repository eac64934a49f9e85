import type { Tree } from '../data/tree.js';
import type { Value } from '../data/value.js';
import type { Message, Prompt } from '../model/prompt.js';
import type { Loc } from '../model/quantity.js';
import type { DividerName } from '../templates/divide/divide.js';
import type { TemplatePiece, TemplateProblem } from '../templates/syntaxes/piece.js';
/** A prompt as a format reads it from its file: includes are not resolved and slots are not filled. What else a prompt has goes through as it is. */
export interface ParsedPrompt extends Omit<Prompt, 'messages' | 'slots' | 'unsent'> {
    /** Known once the file's other prompts are read. */
    unsent?: number;
    messages: ParsedMessage[];
    /** True where every arm of a branch counts, to see what any of them gains. */
    everyArm?: true | undefined;
    /** True where the files that it takes texts from hold prompts of their own, as modules do. */
    standsAlone?: true;
    /** The paths of files that it sends as they are and that others may send too, such as the prompt that an evaluation tries: prompts of their own. */
    sendsWhole?: readonly string[];
    /** What a call in source code says to a model beside the text, until the format reads its settings of that. */
    request?: Tree;
    /** Which literals of source code it is made of, also those of other files. */
    literals?: readonly string[];
    /** Where the tools and schemas are written that its request sends beside its text: they are prompts of their own. */
    sentWith?: readonly Stretch[];
    /** True where all of these are other files', so that it is a prompt only where none of those files has them as its own. */
    borrowed?: true;
    /** What the format itself gives its variables, for the slots that the config does not declare. */
    samples: ReadonlyMap<string, Value>;
    /** What it always gives them, and so a part of its text: no sample, of which another is sent in production. */
    fixed?: ReadonlyMap<string, Value>;
}
/** A part of a file, by offsets. */
export interface Stretch {
    path: string;
    from: number;
    to: number;
}
/** What else a message has goes through as it is, too. */
export interface ParsedMessage extends Omit<Message, 'runs'> {
    body: TemplatePiece[];
    /** Key of the syntax that the body was read by; what it includes is read by the same. */
    syntax: string;
    /** True where neither the config, the format nor the path says that the body is a template, and `{word}` or `${word}` is all that speaks for it. */
    doubtful?: true | undefined;
    /** True where the language makes values safe for HTML, as Handlebars does unless a tag says otherwise. */
    escapes?: true | undefined;
    /** Key of how the filled text becomes messages; it is one where this is left out. */
    divider?: DividerName | undefined;
    /** Why the text could not be read as the template that it should be; the body is then its raw text. */
    fault?: {
        problem: TemplateProblem;
        at: Loc;
    } | undefined;
}
