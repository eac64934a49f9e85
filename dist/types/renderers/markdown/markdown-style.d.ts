import { type Style } from '../../report/style.js';
/** Where the names in a comment lead to. All of it comes from the runner, none from the repository. */
export interface Links {
    /** `https://github.com`, or a GitHub Enterprise server. */
    server: string;
    /** `owner/name`. */
    repository: string;
    headSha: string;
    /** The run whose summary holds the whole report. */
    runUrl: string | undefined;
    /** The pull request on which a comment may approve what fails; undefined where none can. */
    approvable?: number | undefined;
}
/**
 * Markdown with reference links, which keep a long list readable as text. `references` are to be printed at the end; `prefix`
 * keeps those of several reports on one page apart.
 */
export declare function markdownStyle(links: Links | undefined, directory: string, prefix?: string): {
    style: Style;
    references: string[];
};
