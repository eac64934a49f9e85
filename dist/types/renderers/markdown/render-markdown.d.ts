import type { Report } from '../../model/report.js';
import type { Links } from './markdown-style.js';
export interface MarkdownOptions {
    links?: Links | undefined;
    /** Most code points; beyond it rows and items are left out, never the verdict. */
    limit?: number | undefined;
    /** Most rows of prompts or causes. */
    top?: number | undefined;
}
/** GitHub refuses comments over 65,536; this leaves room for the marker and for how others count. */
export declare const commentLimit = 60000;
/**
 * The report as GitHub Markdown: verdict and money, what broke, what changed, how it was computed. It fits the limit
 * by showing fewer rows, and says how many it left out.
 */
export declare function renderMarkdown(report: Report, { links, limit, top }?: MarkdownOptions): string;
/** The same with room for everything, for the job summary. */
export declare function renderSummary(report: Report, options?: MarkdownOptions): string;
