import assert from 'node:assert/strict';
import { isOfEvent } from '../../../src/core/corpus/compare/places.ts';

describe('a place that tells which event it was', () => {
  for (const [sentence, place, expected] of [
    ['The storm that struck Lake Orvel on Sunday killed 22 people.', 'Lake Orvel', true],
    ['A storm that swept over Lake Orvel on Sunday killed 14 people.', 'Lake Orvel', true],
    ['A cyclone that tore through Arvost killed 14 people.', 'Arvost', true],
    ['The storm killed 14 people in the village of Lisk.', 'Lisk', false],
  ] as const) {
    it(sentence, () => assert.equal(isOfEvent(place, sentence), expected));
  }
});
