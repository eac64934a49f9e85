import type { Report } from '../model/report.js';
/** The report as JSON, for machines: the same for the same outcome. */
export declare function renderJson(report: Report): string;
