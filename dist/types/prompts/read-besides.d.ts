import type { Format } from '../formats/format.js';
import type { Entry, Revision } from '../model/revision.js';
import type { PromptFile } from '../parsed/prompt-file.js';
import type { Texts } from '../templates/includes/partials.js';
/** The files that a format asked for; `tooMany`: the first of those beyond what it may have. */
export interface Beside {
    files: ReadonlyMap<string, {
        id: string;
        text: string;
    }>;
    tooMany: string | undefined;
}
export declare function readBesides(formats: ReadonlyMap<PromptFile, Format>, revision: Pick<Revision, 'read'>, listing: readonly Entry[], texts: Texts): Promise<(file: PromptFile) => Beside | undefined>;
