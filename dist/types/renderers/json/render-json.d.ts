import type { Report } from '../../model/report.js';
/** The report as JSON, for machines: the same for the same outcome. */
export declare function renderJson(report: Report): string;
/** The same piece by piece: of ten thousand prompts it is thirteen megabytes, which need not be held at once. */
export declare function jsonPieces(report: Report): Generator<string>;
/** A value as JSON with nothing in it that acts on a terminal or hides. */
export declare function inertJson(value: unknown): string;
