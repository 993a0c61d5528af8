import assert from 'node:assert/strict';
import { readActors } from '../../../src/core/analysis/actors/actors.ts';
import { EMPTY_CORPUS_FILE } from '../../../src/core/model/corpusFile.ts';
import { cutText } from '../../../src/core/text/articleText.ts';
import { testLexicon } from '../../support/lexicon.ts';

function read(text: string) {
  const lexicon = testLexicon();
  const article = cutText(text, lexicon.words);
  return readActors(
    article,
    lexicon,
    EMPTY_CORPUS_FILE,
    article.paragraphs.map(() => false),
  );
}

const marks = (text: string): string[] => read(text).mentions.map(({ start, end, type }) => `${text.slice(start, end)}/${type}`);

describe('actors of an article', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The talks were held by Spanish Prime Minister Rodrigo Almeira.', ['Spanish/group', 'Rodrigo Almeira/person']],
    ['He praised Secretary of State Helen Marlow.', ['Helen Marlow/person']],
    ["Reporters asked Norway's defence ministry about it.", ["Norway's defence ministry/organization"]],
    ['They joined the Ministry of Fisheries and Forests.', ['Ministry of Fisheries and Forests/organization']],
    ['The ferry left a Turkish port.', []],
    ['The Ilvan River flooded on Monday.', ['Ilvan River/location']],
    ['Police said nothing. It rained in the village of Ostrava Gora.', ['Ostrava Gora/gpe']],
    ['It belongs to Kelmar Industries, Inc. and others.', ['Kelmar Industries, Inc./organization']],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(marks(text), expected));

  it('puts surname and full name together', () => {
    const { mentions } = read('Mayor Petra Holmqvist resigned. Later Holmqvist said she was tired.');
    assert.equal(new Set(mentions.map((mention) => mention.actor)).size, 1);
  });

  it('takes a capital that speaks for its government, and elsewhere for the city', () => {
    const { mentions, actors } = read('Oslo said it would wait. Norway agreed. The delegates met in Oslo.');
    assert.deepEqual(
      mentions.map((mention) => [actors.find((actor) => actor.key === mention.actor)?.name, mention.asPlace === true]),
      [
        ['Norway', false],
        ['Norway', false],
        ['Oslo', true],
      ],
    );
  });
});
