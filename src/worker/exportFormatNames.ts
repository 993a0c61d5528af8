/** Apart from the writers, which the extension host does not need to load. */
export const EXPORT_FORMATS = [
  'json',
  'yaml',
  'json-decisions',
  'yaml-decisions',
  'json-conflicts',
  'claims-csv',
  'relations-csv',
  'html-report',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
