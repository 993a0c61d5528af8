import assert from 'node:assert/strict';
import { openFile, runCommand } from '../../scripts/host/workbench.mjs';
import { Hands } from './support/hands.ts';
import { answer, asked, choose, goTo, lines } from './support/palette.ts';
import { Reviewing } from './support/reviewing.ts';
import { openSession, type Session } from './support/session.ts';
import { waitFor } from './support/waitFor.ts';

const REGISTRY = `name: Halden   # a comment that stays
actors:
  - id: petra-brandvik
    name: Petra Brandvik
    type: person
    aliases: [Brandvik]
`;
const HARBOUR = `HALDEN, May 12 - Petra Brandvik, the mayor of Halden, opened the harbour on Monday.

"We waited nine years for this," Brandvik said. Brandvik thanked the builders.
`;
const COURT = `HALDEN, May 14 - A court in Halden sentenced a banker on Wednesday.

"I have done nothing wrong," Brandvik said. Brandvik said 40 people had lost their savings.
`;

describe('actors', () => {
  let session: Session;

  before(async () => {
    session = await openSession({ 'corroborate.yaml': REGISTRY, 'harbour.txt': HARBOUR, 'court.txt': COURT });
    await openFile(session.page, 'court.txt');
    await session.page.waitForSelector('.statusbar >> text=/ left$/', { timeout: 60_000 });
  });
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await session.screenshot('actors-failed');
  });
  after(() => session.dispose());

  const read = (file: string): string => session.read(file);

  it('of one surname are split by choosing the mentions of the one, and joined again by undo', async () => {
    const { page } = session;
    await goTo(page, COURT, 'Brandvik');
    await runCommand(page, 'Corroborate: Split Actor…');
    const shown = await lines(page, 'Which mentions of Petra Brandvik');
    assert.ok(
      shown.some((line) => line.includes('harbour.txt') && line.includes('thanked the builders')),
      shown.join(' | '),
    );
    await session.screenshot('split-actor');
    assert.equal(shown.length, 5, 'a name that also tells who speaks stands twice');
    // The same words of the article that the cursor stands in are chosen already.
    await page.keyboard.press('Enter');
    await choose(page, 'Who are these', 'New actor “Jonas Brandvik”', 'Jonas Brandvik');
    await choose(page, 'What is “Jonas Brandvik”', 'person', 'pers');
    const sidecar = await waitFor(() =>
      read('court.annotations.yaml').includes('jonas-brandvik') ? read('court.annotations.yaml') : null,
    );
    assert.doesNotMatch(sidecar, /petra-brandvik/);
    assert.equal(read('harbour.annotations.yaml'), '');
    assert.equal(read('corroborate.yaml'), `${REGISTRY}  - id: jonas-brandvik\n    name: Jonas Brandvik\n    type: person\n`);
    await runCommand(page, 'Corroborate: Undo Annotation');
    await waitFor(() => (read('corroborate.yaml') === REGISTRY ? true : null));
    await waitFor(() => (read('court.annotations.yaml').includes('brandvik') ? null : true));
  });

  it('are merged in one act, which undo takes back', async () => {
    const { page } = session;
    await runCommand(page, 'Corroborate: Redo Annotation');
    await waitFor(() => (read('court.annotations.yaml').includes('jonas-brandvik') ? true : null));
    await page.waitForTimeout(1000);
    const before = read('court.annotations.yaml');
    await runCommand(page, 'Corroborate: Merge Actors…');
    await choose(page, 'Merge which actor', 'Jonas Brandvik');
    await choose(page, '…into which?', 'Petra Brandvik');
    await page.locator('.monaco-dialog-box').getByText('Merge', { exact: true }).click();
    await waitFor(() => (read('court.annotations.yaml').includes('actor: petra-brandvik') ? true : null));
    assert.doesNotMatch(read('court.annotations.yaml'), /jonas-brandvik/);
    assert.match(read('corroborate.yaml'), /aliases: \[Brandvik, Jonas Brandvik\]/);
    assert.match(read('corroborate.yaml'), /# a comment that stays/);
    await runCommand(page, 'Corroborate: Undo Annotation');
    await waitFor(() => (read('court.annotations.yaml') === before ? true : null));
  });

  it('are renamed in corroborate.yaml alone, shown in the refactor preview before', async () => {
    const { page } = session;
    const before = read('corroborate.yaml');
    await openFile(page, 'harbour.txt');
    await goTo(page, HARBOUR, 'Petra Brandvik');
    await page.keyboard.press('F2');
    const name = page.locator('.rename-box:visible input');
    await name.fill('Petra Moe');
    await name.press('Control+Enter');
    await page.locator('.refactor-preview, [id*="refactorPreview"]').getByText('Petra Moe').first().waitFor();
    await session.screenshot('rename-preview');
    assert.equal(read('corroborate.yaml'), before);
    await page.getByRole('button', { name: 'Apply' }).click();
    const after = before.replace('Petra Brandvik', 'Petra Moe').replace('aliases: [Brandvik]', 'aliases: [Brandvik, Petra Brandvik]');
    await waitFor(() => read('corroborate.yaml') === after || null);
    assert.equal(read('harbour.txt'), HARBOUR);
    assert.equal(read('harbour.annotations.yaml'), '');
  });

  it('are edited by F2 in review mode as well, where the text is locked', async () => {
    const { page } = session;
    const before = read('corroborate.yaml');
    const hands = new Hands(page);
    await new Reviewing(page, hands).start();
    await goTo(page, HARBOUR, 'Petra Brandvik');
    await hands.press('F2');
    await choose(page, 'Edit “Petra Moe”', 'Name');
    await asked(page, 'Name');
    await answer(page, 'Petra Lund');
    await hands.press('Enter');
    await choose(page, 'Edit “Petra Lund”', 'Save');
    await waitFor(() => (read('corroborate.yaml').includes('name: Petra Lund') ? true : null));
    await hands.press('u');
    await waitFor(() => (read('corroborate.yaml') === before ? true : null));
  });
});
