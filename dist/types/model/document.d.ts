import type { Loc } from './quantity.js';
/** A document of text in a message; its text is in the message's. `cited`: the model is to cite it. */
export interface Document {
    at: Loc;
    cited: boolean;
    /** True where it is a result of a search. */
    found?: true | undefined;
}
/** A file other than an image that a message attaches. */
export interface Attachment {
    at: Loc;
    kind: 'pdf' | 'document' | 'audio' | 'video';
}
