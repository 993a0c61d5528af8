import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile, runCommand } from '../../scripts/host/workbench.mjs';
import { goTo } from './support/palette.ts';
import { openSession, type Session } from './support/session.ts';
import { waitFor } from './support/waitFor.ts';

const ARTICLE = '2024-04-12_cns.txt';
const TEXT = readFileSync(join('media/sample-corpus/ostrel', ARTICLE), 'utf8');

describe('a folder that is not trusted yet', () => {
  let session: Session;

  before(async () => {
    const settings = { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' };
    session = await openSession('media/sample-corpus', { settings });
  });
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await session.screenshot('restricted-failed');
  });
  after(() => session.dispose());

  const accept = async (words: string): Promise<void> => {
    const { page } = session;
    await openFile(page, ARTICLE);
    await page.waitForSelector('.statusbar >> text=/ left$/');
    await goTo(page, TEXT, words);
    await runCommand(page, 'Corroborate: Accept Annotation');
    const sidecar = join('ostrel', ARTICLE.replace('.txt', '.annotations.yaml'));
    await waitFor(() => (session.read(sidecar).includes(`text: ${words}\n`) ? true : null));
  };

  it('is read and annotated as any other: nothing of it is ever run', async () => {
    await session.page.waitForSelector('.statusbar >> text=Restricted Mode');
    await accept('96 of its fighters');
  });

  it('goes on where it was once it is trusted', async () => {
    const { page } = session;
    await runCommand(page, 'Workspaces: Manage Workspace Trust');
    await page.getByRole('button', { name: 'Trust', exact: true }).first().click();
    await page.locator('.statusbar >> text=Restricted Mode').waitFor({ state: 'detached' });
    await accept('34 of its soldiers');
  });
});
