import type { Corpus } from '../core/corpus/corpus.ts';
import { exportClaimsCsv } from '../core/formats/claimsCsv.ts';
import type { ExportScope } from '../core/formats/corpusExport.ts';
import { exportJson } from '../core/formats/json.ts';
import { exportRelationsCsv } from '../core/formats/relationsCsv.ts';
import { exportHtmlReport } from '../board/report/htmlReport.ts';
import { exportYaml } from '../core/formats/yaml.ts';
import type { ExportFormat } from './exportFormatNames.ts';

/** One format's text for the whole corpus: the same that the command line writes. */
export function exportAs(format: ExportFormat, corpus: Corpus, generator: string): string {
  const options = (scope: ExportScope) => ({ scope, allRelations: false, generator });
  switch (format) {
    case 'json':
      return [...exportJson(corpus, options('suggestions'))].join('');
    case 'yaml':
      return [...exportYaml(corpus, options('suggestions'))].join('');
    case 'json-decisions':
      return [...exportJson(corpus, options('decisions'))].join('');
    case 'yaml-decisions':
      return [...exportYaml(corpus, options('decisions'))].join('');
    case 'json-conflicts':
      return [...exportJson(corpus, options('conflicts'))].join('');
    case 'claims-csv':
      return exportClaimsCsv(corpus);
    case 'relations-csv':
      return exportRelationsCsv(corpus, { all: false });
    case 'html-report':
      return exportHtmlReport(corpus, generator);
  }
}
