import type { Report } from '../../model/report.js';
export interface TerminalOptions {
    color?: boolean;
    /** Every prompt, unchanged ones too. */
    all?: boolean;
    /** At most so many rows of prompts or causes. */
    top?: number | undefined;
}
/** The report for a terminal. Colour is never the only thing that says something. */
export declare function renderTerminal(report: Report, { color, all, top }?: TerminalOptions): string;
