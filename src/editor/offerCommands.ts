import * as vscode from 'vscode';

/** A button of a message: its label, and the command that it runs. */
export interface Offer {
  readonly label: string;
  readonly command: string;
}

/** Tells a person something together with what can be done about it. */
export async function offerCommands(message: string, ...offers: readonly Offer[]): Promise<void> {
  const choice = await vscode.window.showInformationMessage(message, ...offers.map(({ label }) => label));
  const chosen = offers.find(({ label }) => label === choice);
  if (chosen) await vscode.commands.executeCommand(chosen.command);
}
