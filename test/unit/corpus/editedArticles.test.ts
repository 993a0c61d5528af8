import assert from 'node:assert/strict';
import { EditedArticles } from '../../../src/core/corpus/editedArticles.ts';

const SHORT = 'Two ferries left Kelva.';
/** So long that three of them are not kept side by side. */
const LONG = 'Kelva. '.repeat(250_000);
const TOO_LONG = 'Kelva. '.repeat(600_000);

/** The memory of an article whose text is so long. */
const edit = (articles: EditedArticles, file: string, text = SHORT): object => {
  const memory = articles.memoryOf(file, text);
  assert.ok(memory);
  return memory;
};

describe('the articles edited last', () => {
  it('keep their memory from one edit to the next', () => {
    const articles = new EditedArticles();
    const [one, two] = [edit(articles, 'one.txt'), edit(articles, 'two.txt')];
    assert.notEqual(one, two);
    assert.equal(edit(articles, 'one.txt', `${SHORT} A third followed.`), one);
    assert.equal(edit(articles, 'two.txt'), two);
  });

  it('are four: a fifth takes the place of the one that was not edited for longest', () => {
    const articles = new EditedArticles();
    const files = ['a.txt', 'b.txt', 'c.txt', 'd.txt'];
    const [first, second] = files.map((file) => edit(articles, file));
    assert.equal(edit(articles, 'a.txt'), first);
    edit(articles, 'e.txt');
    assert.equal(edit(articles, 'a.txt'), first);
    assert.notEqual(edit(articles, 'b.txt'), second);
  });

  it('are fewer where they are long', () => {
    const articles = new EditedArticles();
    const first = edit(articles, 'a.txt', LONG);
    const second = edit(articles, 'b.txt', LONG);
    const third = edit(articles, 'c.txt', LONG);
    assert.equal(edit(articles, 'c.txt', LONG), third);
    assert.equal(edit(articles, 'b.txt', LONG), second);
    assert.notEqual(edit(articles, 'a.txt', LONG), first);
  });

  it('leave out one that is too long, and forget what it was when it was shorter', () => {
    const articles = new EditedArticles();
    const short = edit(articles, 'a.txt');
    assert.equal(articles.memoryOf('a.txt', TOO_LONG), null);
    assert.notEqual(edit(articles, 'a.txt'), short);
  });

  it('forget one when asked to', () => {
    const articles = new EditedArticles();
    const memory = edit(articles, 'a.txt');
    articles.forget('a.txt');
    assert.notEqual(edit(articles, 'a.txt'), memory);
  });
});
