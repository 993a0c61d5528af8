import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile, runCommand } from '../../scripts/host/workbench.mjs';
import { openSession, type Session, type ThemeName } from './support/session.ts';
import { waitFor } from './support/waitFor.ts';

const ARTICLE = '2024-04-12_cns.txt';
const FIGURE = '96 of its fighters';
const SIDECAR = join('ostrel', '2024-04-12_cns.annotations.yaml');
const THEMES: readonly ThemeName[] = ['dark', 'light', 'high-contrast', 'high-contrast-light'];

for (const theme of THEMES) {
  describe(`an article of the sample corpus in the ${theme} theme`, () => {
    let session: Session;

    before(async () => {
      session = await openSession('media/sample-corpus', { theme });
      await openFile(session.page, ARTICLE);
      await session.page.waitForSelector('.statusbar >> text=News Article', { timeout: 60_000 });
    });
    after(() => session.dispose());

    it('shows figures, speakers and actors each in a look of its own', async () => {
      const { page } = session;
      const looks = await waitFor(async () => {
        const read = await Promise.all([FIGURE, 'Luma Pass', 'Marenian officials', 'In'].map((words) => lookOf(session, words)));
        return read[0]?.bold ? read : null;
      });
      const [figure, place, speaker, plain] = looks;
      assert.ok(figure?.bold, 'figures are bold');
      assert.ok(speaker?.italic, 'speakers are in italics');
      assert.notDeepEqual(place, plain, 'an actor looks like any other word');
      await page.mouse.move(5, 5);
      await session.screenshot(`article-${theme}`);
    });

    it('says on hover what a figure claims and what other articles say', async () => {
      const text = await waitFor(async () => {
        await hover(session, '96');
        const shown = await session.page.locator('.monaco-hover:visible').allInnerTexts();
        return shown.find((each) => each.includes('118')) ?? null;
      });
      await session.screenshot(`hover-${theme}`);
      assert.match(text, /killed/);
    });

    it('keeps an accepted figure in the sidecar, and takes the act back', async () => {
      const { page } = session;
      await page.keyboard.press('Escape');
      await page.locator('.monaco-editor .view-line span', { hasText: '96' }).last().click();
      await runCommand(page, 'Corroborate: Accept Annotation');
      const sidecar = await waitFor(() => session.read(SIDECAR) || null);
      assert.match(sidecar, /kind: figure\n {4}status: accepted/);
      assert.ok(sidecar.includes(`text: ${FIGURE}`));
      assert.equal(session.read(`ostrel/${ARTICLE}`), readFileSync(join('media/sample-corpus/ostrel', ARTICLE), 'utf8'));
      await runCommand(page, 'Corroborate: Undo Annotation');
      await waitFor(() => (session.read(SIDECAR).includes(FIGURE) ? null : true));
    });
  });
}

interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
}

/** How the words are drawn where they stand. */
async function lookOf(session: Session, words: string): Promise<Look | null> {
  // The editor writes spaces as no-break spaces and may cut words into several elements.
  const start = (words.split(' ')[0] ?? '').trim();
  return session.page.evaluate((first) => {
    const spans = [...document.querySelectorAll('.monaco-editor .view-line span span')];
    const found = spans.find((span) => span.textContent?.trim().startsWith(first));
    if (!found) return null;
    const style = getComputedStyle(found);
    return { bold: Number(style.fontWeight) >= 600, italic: style.fontStyle === 'italic', color: style.color };
  }, start);
}

async function hover(session: Session, words: string): Promise<void> {
  await session.page.mouse.move(5, 5);
  await session.page.locator('.monaco-editor .view-line span', { hasText: words }).last().hover();
  await session.page.waitForTimeout(1200);
}
