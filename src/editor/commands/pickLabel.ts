import * as vscode from 'vscode';
import { labelPath, labelsByName, labelsInTree } from '../../core/corpus/labelTree.ts';
import type { LabelAnnotation } from '../../core/model/annotation.ts';
import type { LabelDefinition } from '../../core/model/corpusFile.ts';

type Labelled = Pick<LabelAnnotation, 'label' | 'attributes'>;

/**
 * Lets a person choose a label of `corroborate.yaml`, its description and examples in view, and then a value of each of its attributes. A label's key chooses it
 * at once.
 */
export async function pickLabel(labels: readonly LabelDefinition[]): Promise<Labelled | undefined> {
  const { t } = vscode.l10n;
  if (labels.length === 0) {
    void vscode.window.showInformationMessage(
      t('This corpus has no labels of its own yet: list them under “labels:” in corroborate.yaml.'),
    );
    return undefined;
  }
  const chosen = await chooseLabel(labels);
  return chosen && askAttributes(chosen);
}

/** The label with a value of each of its attributes. */
export async function askAttributes(definition: LabelDefinition): Promise<Labelled | undefined> {
  const attributes: Record<string, string> = {};
  for (const [name, values] of Object.entries(definition.attributes)) {
    const title = `${definition.name}: ${name}`;
    const value =
      values.length === 0 ? await vscode.window.showInputBox({ title }) : await vscode.window.showQuickPick([...values], { title });
    if (value === undefined) return undefined;
    attributes[name] = value;
  }
  return { label: definition.name, attributes };
}

function chooseLabel(labels: readonly LabelDefinition[]): Promise<LabelDefinition | undefined> {
  const { t } = vscode.l10n;
  const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly definition: LabelDefinition }>();
  pick.title = t('Which label?');
  pick.placeholder = t('Type part of a name, or the key of a label');
  pick.matchOnDescription = true;
  const byName = labelsByName(labels);
  pick.items = labelsInTree(labels).map((label) => ({
    label: label.key === undefined ? label.name : `${label.key}  ${label.name}`,
    description: [pathAbove(byName, label), label.description].filter((part) => !!part).join(' · '),
    ...(label.examples && label.examples.length > 0 ? { detail: t('for example: {0}', label.examples.join('; ')) } : {}),
    definition: label,
  }));
  return new Promise((resolve) => {
    const choose = (definition: LabelDefinition | undefined): void => {
      resolve(definition);
      pick.hide();
    };
    pick.onDidChangeValue((value) => {
      const keyed = labels.find(({ key }) => key !== undefined && key === value);
      if (keyed) choose(keyed);
    });
    pick.onDidAccept(() => choose(pick.selectedItems[0]?.definition));
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** "Harm › Damage" of a label below these two. */
const pathAbove = (byName: ReadonlyMap<string, LabelDefinition>, { name }: LabelDefinition): string =>
  labelPath(byName, name)
    .slice(0, -1)
    .map((each) => each.name)
    .join(' › ');
