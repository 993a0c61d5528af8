import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';

/** The extension host calls this; it settles when every test of this folder has run. */
export async function run(): Promise<void> {
  // Told from the workbench's own messages by this mark; formatted here because the host passes arguments on as they are. Reporters write through this
  // property, and not through the `console.log` of now.
  Mocha.reporters.Base.consoleLog = (...words: unknown[]) => {
    for (const line of format(...words).split('\n')) console.log(`[test] ${line}`);
  };
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 120_000, reporter: 'spec' });
  for (const name of readdirSync(__dirname, { recursive: true }).map(String).sort()) {
    if (name.endsWith('.test.cjs')) mocha.addFile(join(__dirname, name));
  }
  const failures = await new Promise<number>((resolve) => {
    mocha.run(resolve);
  });
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
