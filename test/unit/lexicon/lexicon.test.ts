import assert from 'node:assert/strict';
import { FORM, type WordClass } from '../../../src/core/lexicon/wordClasses.ts';
import { testLexicon } from '../../support/lexicon.ts';

describe('Lexicon', () => {
  const lexicon = testLexicon();
  const forms = (word: string) => lexicon.forms(lexicon.words.word(word));

  const LEMMAS: readonly (readonly [string, WordClass, string | null])[] = [
    ['said', 'verb', 'say'],
    ['fled', 'verb', 'flee'],
    ['killed', 'verb', 'kill'],
    ['stopped', 'verb', 'stop'],
    ['denied', 'verb', 'deny'],
    ['using', 'verb', 'use'],
    ['dying', 'verb', 'die'],
    ['accuses', 'verb', 'accuse'],
    ['withdrawn', 'verb', 'withdraw'],
    ['children', 'noun', 'child'],
    ['casualties', 'noun', 'casualty'],
    ['Troops', 'noun', 'troop'],
    ['spokeswomen', 'noun', 'spokeswoman'],
    ['largest', 'adjective', 'large'],
    ['higher', 'adjective', 'high'],
    ['children', 'verb', null],
    ['cease-fires', 'noun', 'fire'],
    ['airstrikes', 'noun', 'airstrike'],
  ];
  for (const [word, wordClass, lemma] of LEMMAS) {
    it(`leads ${word} as ${wordClass} to ${lemma}`, () => assert.equal(lexicon.lemma(lexicon.words.word(word), wordClass), lemma));
  }

  it('knows every class that a word can be of, and the likeliest', () => {
    const report = forms('reports');
    assert.equal(report.forms, FORM.plural | FORM.third);
    assert.equal(forms('house').likeliest, 'noun');
    assert.equal(forms('said').likeliest, 'verb');
    assert.equal(forms('quickly').likeliest, 'adverb');
    assert.equal(forms('military').frequency.verb, -1);
  });

  it('judges a word that it does not know by its ending, and says so', () => {
    assert.deepEqual([forms('zorbled').known, forms('zorbled').forms], [false, FORM.past | FORM.participle]);
    assert.deepEqual([forms('zorbling').known, forms('zorbling').forms], [false, FORM.gerund | FORM.noun]);
    assert.deepEqual([forms('zorb').known, forms('zorb').forms], [false, FORM.noun]);
  });

  it('does not take forever over a word of absurd length', () => {
    assert.equal(forms('a'.repeat(100_000)).known, false);
  });
});
