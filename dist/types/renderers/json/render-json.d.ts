import type { Report } from '../../model/report.js';
/** The report as JSON, for machines: the same for the same outcome. */
export declare function renderJson(report: Report): string;
/** A value as JSON with nothing in it that acts on a terminal or hides. */
export declare function inertJson(value: unknown): string;
