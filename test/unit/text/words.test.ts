import assert from 'node:assert/strict';
import { WordStore } from '../../../src/core/text/words.ts';

describe('WordStore', () => {
  it('gives a form one word, however many forms there are', () => {
    const store = new WordStore();
    // More forms and letters than a new store has room for.
    const forms = Array.from({ length: 20_000 }, (_, at) => `kelvan-form-${at}`);
    const words = forms.map((form) => store.word(form));
    const text = forms.join(' ');
    let start = 0;
    for (const [at, form] of forms.entries()) {
      const word = store.wordAt(text, start, start + form.length);
      assert.equal(word, words[at]);
      assert.equal(word.form, form);
      start += form.length + 1;
    }
  });

  it('tells forms apart that begin alike or differ in case', () => {
    const store = new WordStore();
    const forms = ['selm', 'Selm', 'SELM', 'selma', 'sel', 'selm.', ''];
    assert.equal(new Set(forms.map((form) => store.word(form).id)).size, forms.length);
    assert.equal(store.word('Selm').lowerId, store.word('selm').id);
  });
});
