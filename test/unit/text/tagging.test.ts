import assert from 'node:assert/strict';
import { cutText } from '../../../src/core/text/articleText.ts';
import { tagTokens } from '../../../src/core/text/tagging.ts';
import { testLexicon } from '../../support/lexicon.ts';

/** "word/tag" where it matters; words without a tag are not judged. */
const SENTENCES = [
  'The/determiner troops/noun fled/past from the/determiner village/noun on Monday/name ./punctuation',
  'Officials/noun said/past that/subordinator the rebels/noun had/auxiliary withdrawn/participle .',
  'They plan to/to report/verb the losses/noun to/preposition the ministry/noun .',
  'The report/noun that/relative was published/participle yesterday .',
  'Twelve/number soldiers killed/participle in the raid were/auxiliary buried/participle .',
  'The raid killed/past twelve soldiers .',
  'He denied/past having/auxiliary ordered/participle it .',
  'The minister has/verb no plan and does/auxiliary not expect/verb one .',
  'The council has/auxiliary repeatedly/adverb called/participle for talks/noun .',
  'Heavy fighting/noun continued/past as/subordinator both/determiner sides accused/past each other .',
  'She told the Courier/name that/subordinator only/adverb six/number had died/participle .',
  'Her/possessive spokesman told/past her/pronoun that/subordinator it would/modal resume/verb .',
  'The governor may/modal resign/verb in May/name .',
  "Velonia/name 's/clitic army/noun shelled/past the disputed/adjective town .",
  'After/preposition the war/noun the city was rebuilt/participle .',
  'After/subordinator the rebels/noun fled/past , the city was rebuilt .',
  'The US/name sent/past its/possessive envoy/noun .',
  'More/adverb serious/adjective clashes/noun erupted/past later/adverb .',
  'A slide near/preposition a gold/noun mine/noun killed/past ten men .',
  'The house is mine/pronoun .',
  'A five-day/adjective war/noun ended/past without/preposition a deal/noun .',
];

describe('tagTokens', () => {
  const lexicon = testLexicon();
  for (const sentence of SENTENCES) {
    it(sentence, () => {
      const marked = sentence.split(' ').map((each) => each.split('/'));
      const article = cutText(
        marked
          .map(([word]) => word)
          .join(' ')
          .replace(" 's", "'s"),
        lexicon.words,
      );
      tagTokens(article, lexicon);
      assert.equal(article.tokens.length, marked.length);
      assert.deepEqual(
        article.tokens.map(({ word, tag }, at) => (marked[at]?.[1] ? `${word.form}/${tag}` : word.form)),
        marked.map(([word, tag]) => (tag ? `${word}/${tag}` : word)),
      );
    });
  }

  it('takes a capital word at the start of a sentence for a name where it is one elsewhere', () => {
    const article = cutText('Turkey denied it. Officials in Turkey agreed. Turkey and stuffing was served.', lexicon.words);
    tagTokens(article, lexicon);
    assert.deepEqual(
      article.tokens.filter(({ word }) => word.form === 'Turkey').map(({ tag }) => tag),
      ['name', 'name', 'name'],
    );
  });

  it('sees verbs in a headline', () => {
    const article = cutText('Velonian Troops Flee Border Town After Heavy Shelling', lexicon.words);
    tagTokens(article, lexicon);
    assert.deepEqual(article.tokens.map(({ tag }) => tag).slice(0, 3), ['name', 'noun', 'verb']);
  });
});
