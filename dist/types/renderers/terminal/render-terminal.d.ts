import type { Report } from '../../model/report.js';
export interface TerminalOptions {
    color?: boolean;
    /** Every prompt, unchanged ones too. */
    all?: boolean;
}
/** The report for a terminal. Colour is never the only thing that says something. */
export declare function renderTerminal(report: Report, { color, all }?: TerminalOptions): string;
