import * as vscode from 'vscode';
import { labelPath, labelsByName } from '../../core/corpus/labelTree.ts';
import type { LabelAnnotation } from '../../core/model/annotation.ts';
import { ARTICLE_SELECTOR } from '../articles/language.ts';
import type { LiveArticle } from '../articles/liveArticle.ts';
import { commandLink, escapeText } from '../markdown.ts';
import type { Services } from '../services.ts';
import { statusWord } from '../wording.ts';

/** Hover on words under labels of one's own: what each label means, beside whatever else is said of the words. */
export function registerLabelHover({ articles }: Services): vscode.Disposable {
  return vscode.languages.registerHoverProvider(ARTICLE_SELECTOR, {
    provideHover: async (document, position) => {
      const live = await articles.read(document);
      const labels = live?.at(position, 'label').filter((each): each is LabelAnnotation => each.kind === 'label') ?? [];
      const [shortest] = labels;
      if (!live || !shortest) return undefined;
      return new vscode.Hover(
        labels.map((label) => labelHover(live, label)),
        live.range(shortest),
      );
    },
  });
}

function labelHover(live: LiveArticle, annotation: LabelAnnotation): vscode.MarkdownString {
  const { t } = vscode.l10n;
  const path = labelPath(labelsByName(live.folder.corpusFile.labels), annotation.label);
  const definition = path.at(-1);
  const above = path.slice(0, -1).map(({ name }) => escapeText(name));
  const target = { corpus: live.folder.id, file: live.file, id: annotation.id };
  const parts = [
    [[...above, `**${escapeText(annotation.label)}**`].join(' › '), t('label'), `_${escapeText(statusWord(annotation.status))}_`].join(
      ' · ',
    ),
    Object.entries(annotation.attributes)
      .map(([name, value]) => `${escapeText(name)}: ${escapeText(String(value))}`)
      .join(' · '),
    escapeText(definition?.description ?? ''),
    definition?.examples?.length ? t('for example: {0}', definition.examples.map(escapeText).join('; ')) : '',
    definition ? '' : t('corroborate.yaml has no label of this name.'),
    [
      commandLink(t('Change label…'), 'corroborate.changeType', target),
      commandLink(t('Delete'), 'corroborate.deleteAnnotation', target),
    ].join(' · '),
  ];
  const content = new vscode.MarkdownString(parts.filter((part) => part !== '').join('\n\n'));
  content.isTrusted = { enabledCommands: ['corroborate.changeType', 'corroborate.deleteAnnotation'] };
  return content;
}
