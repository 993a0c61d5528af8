import * as vscode from 'vscode';

/** Knows our schemas by `yamlValidation`, and does with them what its settings allow. */
const YAML_EXTENSION = 'redhat.vscode-yaml';

/** Another extension completes, explains or checks our files by the same schemas: whatever it does is not done twice. */
export function isDoneByYamlExtension(what: 'completion' | 'hover' | 'validate', uri: vscode.Uri): boolean {
  return vscode.extensions.getExtension(YAML_EXTENSION) !== undefined && vscode.workspace.getConfiguration('yaml', uri).get(what, true);
}
