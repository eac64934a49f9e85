import type { CacheMarks } from './caching.js';
import type { Attachment, Document } from './document.js';
import type { Loc, Range } from './quantity.js';
import type { Settings } from './settings.js';
import type { TakenIn } from './taken-in.js';
/** A stretch of what is sent, in the order of sending. */
export interface Run {
    /** `partial`: text of another file that the prompt includes; `slot`: what stands for a variable. */
    kind: 'text' | 'partial' | 'slot';
    /** Where it stands; for a partial's text, in the partial. */
    at: Loc;
    /** A slot's name. */
    name?: string | undefined;
    text: string;
    /** What a slot is declared to cost, in place of its text's own count. */
    tokens?: number | undefined;
    /** Of how many messages it is, where it is a conversation. */
    turns?: number | undefined;
    /** How many loops with an unknown number of rounds it is in. */
    loops?: number | undefined;
}
export interface Message {
    /** As the file says: `system`, `user`, ... A file without roles is one message with the role `prompt`. */
    role: string;
    /** What is sent: as expected, and at the least and most where branches, loops or slots leave that open (else the same value). */
    runs: Range<Run[]>;
    /** Who speaks, where OpenAI's `name` says so. */
    name?: string | undefined;
    images?: Image[] | undefined;
    /** The calls of tools that it makes, whose names and arguments are in its text too. */
    calls?: Call[] | undefined;
    /** True where it says nothing beside its calls. */
    onlyCalls?: true | undefined;
    /** The results of tools that it gives. */
    results?: Result[] | undefined;
    /** Documents of text in it, which a provider numbers and frames. */
    documents?: Document[] | undefined;
    /** Files in it whose tokens its text does not tell. */
    attachments?: Attachment[] | undefined;
    /** What the model thought before it said this, which the client sends again. */
    thoughts?: string | undefined;
    /** How many characters of thoughts are sealed, so that only the provider can read them. */
    sealedThoughts?: number | undefined;
    /** How many tokens are given as numbers instead of text. */
    tokenIds?: number | undefined;
    /** Tools that the model may call from here on. */
    tools?: Tool[] | undefined;
    /** Parts of text beyond the first, which Gemini bills apart. */
    furtherTexts?: number | undefined;
    /** True where its role is the place that it stands in, and not written. */
    unnamedRole?: true | undefined;
}
/** A call of a tool that a message of the request's history makes. */
export interface Call {
    name: string;
    /** JSON text, or what stands in its place. */
    arguments: string;
    /** The namespace of the function, where it is not that of all functions. */
    namespace?: string | undefined;
    /** True where the provider keeps the call under an id that the request names. */
    kept?: true | undefined;
}
/** What came of a call: as an object of JSON with the function's name where Gemini is asked; else its text is in the message's. */
export interface Result {
    name?: string | undefined;
    json?: string | undefined;
    /** How many texts and images it is, where it is more than texts. */
    mixed?: {
        texts: number;
        images: number;
    } | undefined;
}
/** An image in a message. Its cost depends on its size, which is undefined if the file does not give it. */
export interface Image {
    at: Loc;
    /** Its address as it is written, where that is a file. */
    file?: string | undefined;
    width?: number | undefined;
    height?: number | undefined;
    /** How closely the model is to look, in the provider's words: `low`, `high`, `auto`, `original`. */
    detail?: string | undefined;
}
/** A function that the request lets the model call. Its definition is sent with every call, in the provider's own form. */
export interface Tool {
    name: string;
    /** The provider's own tool that it is, such as `bash_20250124`; undefined for a function of the request's. */
    type?: string | undefined;
    at: Loc;
    description?: string | undefined;
    /** JSON text of the JSON Schema of its parameters. */
    parameters?: string | undefined;
    /** True where Gemini is given a JSON Schema in place of the form of its own. */
    jsonSchema?: true | undefined;
    /** JSON text of the schema of what it returns, which Gemini takes. */
    returns?: string | undefined;
    /** The grammar that its argument follows, which OpenAI takes. */
    grammar?: string | undefined;
    /** True where it is what an answer must look like, which code hands over apart from the request. It counts like a tool. */
    answers?: true | undefined;
    /** True where the model gets the definition only once it searches for it (`defer_loading`). */
    deferred?: true | undefined;
    /** The namespace of OpenAI's that it is in. */
    namespace?: string | undefined;
}
/** The shape that an answer must have. */
export interface ResponseSchema {
    at: Loc;
    name?: string | undefined;
    description?: string | undefined;
    /** JSON text of the JSON Schema. */
    schema: string;
}
/** A variable's place, and how it came to cost what it costs. */
export interface Slot {
    name: string;
    at: Loc;
    from: 'config' | 'sample' | 'undeclared';
    /** Where it is a part of something that is declared to cost so many tokens: which. */
    part?: string | undefined;
    /** True where nothing says that the text is a template, and single braces may as well be meant as they are. */
    doubtful?: true | undefined;
    /** The most items that a loop takes of it, where one goes over it: infinite where none says so. */
    items?: number | undefined;
    /** True where the template makes something of it that is not known, so that what it costs is an estimate. */
    unsure?: true | undefined;
}
/** Interfaces that requests are written for. */
export type Api = 'chat' | 'responses' | 'messages' | 'gemini' | 'converse' | 'embeddings';
/** How often a prompt is sent in a month, and the tokens of an answer, as a comment beside it says. */
export interface Volumes {
    at: Loc;
    callsPerMonth: number | undefined;
    outputTokens: number | undefined;
}
/** One request as a model would receive it. */
export interface Prompt {
    /** Its declared id, else `path`, else `path#name`. Pairs base with head. */
    id: string;
    /** Which of the config's variants it is. */
    variant?: string | undefined;
    /** True where the file itself declares the id, so that it holds across a move. */
    declared: boolean;
    at: Loc;
    /** The model that the file names, and where; undefined where it names none. `open`: another may take its place at run time. */
    model: {
        asked: string;
        at: Loc;
        open?: true | undefined;
    } | undefined;
    messages: Message[];
    settings: Settings;
    /** Characters of its file that are not sent, such as front matter. */
    unsent: number;
    /** Which words these are, and how often each is there. They are text of the repository: only their number may be printed. */
    unsentWords?: (() => ReadonlyMap<string, number>) | undefined;
    /** Each variable once. */
    slots: Slot[];
    /** What the code around a text puts into it or sends with it, where it says more than the variable's name. */
    takes?: readonly TakenIn[] | undefined;
    /** Every file that the prompt was assembled from, its own first: equal lists mean equal prompts. */
    sources: {
        path: string;
        id: string;
    }[];
    /** Which coding agents send it, as tags: `claude-code-session` with every request, `claude-code-on-demand` when it is asked for. */
    agents?: readonly string[] | undefined;
    /** How often the code around it uses its text beyond the first time. A use that may make the text longer counts as one more. */
    furtherUses?: number | undefined;
    /** What its texts are called in its file, where it has several. */
    parts?: readonly string[] | undefined;
    /** True where the config, or a comment beside it, names it as a prompt. */
    named?: true | undefined;
    /** Where a comment beside it says that it is none. */
    ignored?: Loc | undefined;
    volumes?: Volumes | undefined;
    tools?: Tool[] | undefined;
    /** Whose cost stands once around all tools, where code writes them apart: `here` of a request without, `elsewhere` of a tool without one. */
    toolsFrame?: 'here' | 'elsewhere' | undefined;
    /** True where the request makes the model call a tool. */
    forcesTool?: boolean | undefined;
    /** The one tool that the model must call, where the request names it. */
    forcedTool?: string | undefined;
    /** True where the request lets the model call none of its tools. */
    forbidsTools?: true | undefined;
    /** True where the model may call only one tool at a time. */
    callsOne?: true | undefined;
    /** The interface that the request is written for, where its shape says so. */
    api?: Api | undefined;
    response?: ResponseSchema | undefined;
    /** True where the answer must be JSON of any shape. */
    asksJson?: true | undefined;
    /** What the request says of caching. */
    cache?: CacheMarks | undefined;
}
