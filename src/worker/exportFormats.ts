import type { Corpus } from '../core/corpus/corpus.ts';
import { exportClaimsCsv } from '../core/formats/claimsCsv.ts';
import { exportJson } from '../core/formats/json.ts';
import { exportRelationsCsv } from '../core/formats/relationsCsv.ts';
import { exportHtmlReport } from '../core/formats/report/htmlReport.ts';
import type { ExportFormat } from './exportFormatNames.ts';

/** One format's text for the whole corpus: the same that the command line writes. */
export function exportAs(format: ExportFormat, corpus: Corpus, generator: string): string {
  switch (format) {
    case 'json':
      return exportJson(corpus, generator);
    case 'claims-csv':
      return exportClaimsCsv(corpus);
    case 'relations-csv':
      return exportRelationsCsv(corpus, { all: false });
    case 'html-report':
      return exportHtmlReport(corpus, generator);
  }
}
