/** The forms of a report. */
export const REPORT_FORMATS = ['text', 'json', 'sarif', 'github'] as const;
/** One of the forms of a report. */
export type ReportFormat = (typeof REPORT_FORMATS)[number];
