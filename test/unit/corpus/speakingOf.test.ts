import assert from 'node:assert/strict';
import { speakingOf } from '../../../src/core/corpus/speakingOf.ts';
import type { Annotation } from '../../../src/core/model/annotation.ts';
import { inReadingOrder } from '../../../src/core/model/span.ts';
import { actorIn, quoteIn } from '../../support/annotations.ts';

const TEXT = 'Velland said that Kessa told envoys that Ormark had given up, and that Ormark knew. Ormark replied that Kessa had left.';

const pairs = (annotations: readonly Annotation[]): string[] =>
  speakingOf({ annotations: annotations.toSorted(inReadingOrder) }).map(({ speaker, spokenOf }) => `${speaker} of ${spokenOf}`);

describe('who speaks of whom', () => {
  const outer = quoteIn(TEXT, 'Kessa told envoys that Ormark had given up, and that Ormark knew', 'q1', 'Velland', 'said');
  const inner = quoteIn(TEXT, 'Ormark had given up', 'q2', 'Kessa', 'told');
  const reply = quoteIn(TEXT, 'Kessa had left', 'q3', 'Ormark', 'replied');

  it('the speaker of whoever is named in the quote', () => {
    assert.deepEqual(pairs([outer, actorIn(TEXT, 'Kessa', 'a1'), actorIn(TEXT, 'Ormark', 'a2', 2)]), [
      'velland of kessa',
      'velland of ormark',
    ]);
  });

  it('the inner speaker of what stands in a quote within the quote, and the outer one of the inner one', () => {
    assert.deepEqual(pairs([outer, inner, actorIn(TEXT, 'Ormark', 'a2')]), ['velland of kessa', 'kessa of ormark']);
  });

  it('not of those outside the quote, of oneself, or in a quote of nobody known', () => {
    assert.deepEqual(pairs([reply, actorIn(TEXT, 'Velland', 'a1')]), []);
    assert.deepEqual(pairs([quoteIn(TEXT, 'Kessa had left', 'q3', 'Kessa'), actorIn(TEXT, 'Kessa', 'a1', 2)]), []);
    assert.deepEqual(pairs([quoteIn(TEXT, 'Kessa had left', 'q3'), actorIn(TEXT, 'Kessa', 'a1', 2)]), []);
  });

  it('not by rejected marks', () => {
    assert.deepEqual(pairs([{ ...outer, status: 'rejected' }, actorIn(TEXT, 'Kessa', 'a1')]), []);
    assert.deepEqual(pairs([outer, { ...actorIn(TEXT, 'Kessa', 'a1'), status: 'rejected' }]), []);
  });

  it('tells the quote, and the words on both sides', () => {
    const [first] = speakingOf({ annotations: [reply, actorIn(TEXT, 'Kessa', 'a1', 2)] });
    assert.ok(first);
    const words = [first.quote, first.speakerWords, first.words].map(({ start, end }) => TEXT.slice(start, end));
    assert.deepEqual(words, ['Kessa had left', 'Ormark', 'Kessa']);
  });
});
