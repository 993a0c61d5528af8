import * as vscode from 'vscode';
import type { LabelAnnotation } from '../../core/model/annotation.ts';
import type { LabelDefinition } from '../../core/model/corpusFile.ts';

/** Lets a person choose a label of `corroborate.yaml`, its description and examples in view, and then a value of each of its attributes. */
export async function pickLabel(labels: readonly LabelDefinition[]): Promise<Pick<LabelAnnotation, 'label' | 'attributes'> | undefined> {
  const { t } = vscode.l10n;
  if (labels.length === 0) {
    void vscode.window.showInformationMessage(
      t('This corpus has no labels of its own yet: list them under “labels:” in corroborate.yaml.'),
    );
    return undefined;
  }
  const items = labels.map((label) => ({
    label: label.key === undefined ? label.name : `${label.key}  ${label.name}`,
    description: [label.parent, label.description].filter((part) => part !== undefined).join(' · '),
    ...(label.examples && label.examples.length > 0 ? { detail: t('for example: {0}', label.examples.join('; ')) } : {}),
    definition: label,
  }));
  const chosen = await vscode.window.showQuickPick(items, { title: t('Which label?'), matchOnDescription: true });
  if (!chosen) return undefined;
  const attributes: Record<string, string> = {};
  for (const [name, values] of Object.entries(chosen.definition.attributes)) {
    const value =
      values.length === 0
        ? await vscode.window.showInputBox({ title: name })
        : await vscode.window.showQuickPick([...values], { title: name });
    if (value === undefined) return undefined;
    attributes[name] = value;
  }
  return { label: chosen.definition.name, attributes };
}
