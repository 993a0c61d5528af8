import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { analyse, type Given } from '../../../src/core/analysis/analyse.ts';
import type { FoundFigures } from '../../../src/core/analysis/figures/earlierDrafts.ts';
import { readFigures } from '../../../src/core/analysis/figures/figures.ts';
import { readFrame } from '../../../src/core/analysis/frame.ts';
import { ReadingMemory } from '../../../src/core/analysis/readingMemory.ts';
import { EMPTY_CORPUS_FILE } from '../../../src/core/model/corpusFile.ts';
import { readCorpusFile } from '../../../src/core/sidecar/readCorpusFile.ts';
import { testLexicon } from '../../support/lexicon.ts';

const SAMPLES = 'media/sample-corpus';
const ARTICLES = readdirSync(SAMPLES, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(SAMPLES, name), 'utf8'));

/** Long enough that most of it is out of reach of an edit. */
const LONG = ARTICLES.join('\n\n');

/** What people and programs put into articles: words, names, numbers, marks left open, lines of a header, furniture. */
const SNIPPETS: readonly string[] = [
  ' ',
  '\n',
  '\n\n',
  '"',
  '“',
  '”',
  "'",
  '.',
  ':',
  ' — ',
  ' the',
  ' The ',
  ' council',
  ' Council',
  ' Velland',
  ' Vellandian forces',
  ' Kelva Rovers beat Selm 2-1.',
  ' President Anna Holm',
  ' Ms. Holm',
  ' she said',
  ' the minister added.',
  ' 12 people were killed',
  ' at least 40 of them civilians',
  ' from 29 to 31',
  ' not 19 as first reported,',
  ' on Tuesday',
  'PORT KELVA, March 3 (Newswire) — ',
  'Published: 5 April 2024\n',
  'By Sam Marlow\n',
  'READ ALSO: Dam fails in the north\n',
  '\n(Reporting by Nora Vale)\n',
  'title: Something\n---\n',
  '---\ntitle: Something\n---\n',
  'He said:\n',
  'Q: Why?\nA: Because.\n',
  '\nSam Marlow: It is late.\nAnn Holm: It was early.\n',
  '\nSam Marlow: We will go.\n',
  'der Bericht ist nicht von dem Ministerium und wird auf das Amt ',
  '\u{1f600}',
  '<KELV.S>',
  'the town\nof Olan on Monday, the\nministry said in a\nstatement that was\nmade\n',
];

const ACTS = [
  'insert',
  'replace',
  'delete',
  'delete lines',
  'repeat lines',
  'move lines',
  'put before all',
  'delete first mention',
  'rename',
  'undo',
] as const;

interface Edit {
  /** Where, and how much, as shares of the text's length. */
  readonly at: number;
  readonly size: number;
  readonly what: (typeof ACTS)[number];
  readonly snippet: string;
}

const edits: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  size: fc.oneof(
    { weight: 4, arbitrary: fc.double({ min: 0, max: 0.01, noNaN: true }) },
    { weight: 1, arbitrary: fc.double({ min: 0, max: 0.6, noNaN: true }) },
  ),
  what: fc.constantFrom('insert', 'replace', ...ACTS),
  snippet: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...SNIPPETS) },
    { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: 'grapheme' }) },
  ),
});

/** A name is looked for in so many characters. */
const NAME_WITHIN = 200;

function edited(text: string, { at, size, what, snippet }: Edit, before: string): string {
  const start = Math.floor(at * text.length);
  const end = Math.min(text.length, start + Math.ceil(size * text.length));
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const lineEnd = Math.max(lineStart, text.indexOf('\n', end) + 1);
  const [name = ''] = /\b\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*/u.exec(text.slice(start, start + NAME_WITHIN)) ?? [];
  switch (what) {
    case 'insert':
      return text.slice(0, start) + snippet + text.slice(start);
    case 'replace':
      return text.slice(0, start) + snippet + text.slice(end);
    case 'delete':
      return text.slice(0, start) + text.slice(end);
    case 'delete lines':
      return text.slice(0, lineStart) + text.slice(lineEnd);
    case 'repeat lines':
      return text.slice(0, lineEnd) + text.slice(lineStart, lineEnd) + text.slice(lineEnd);
    case 'move lines': {
      const rest = text.slice(0, lineStart) + text.slice(lineEnd);
      const to = rest.indexOf('\n', Math.floor((1 - at) * rest.length)) + 1;
      return rest.slice(0, to) + text.slice(lineStart, lineEnd) + rest.slice(to);
    }
    case 'put before all':
      return `${snippet.trimStart()}\n${text}`;
    case 'delete first mention': {
      const first = name === '' ? start : text.indexOf(name);
      return text.slice(0, first) + text.slice(first + name.length);
    }
    case 'rename':
      return name === '' ? text : text.replaceAll(name, 'Tolm');
    case 'undo':
      return before;
  }
}

/** Reads the texts one after the other with one memory, each as if it were new. */
function assertSameAsNew(texts: Iterable<string>, given: Given = {}): void {
  const lexicon = testLexicon();
  const memory = new ReadingMemory();
  for (const text of texts) {
    const again = analyse(text, lexicon, EMPTY_CORPUS_FILE, given, memory);
    assert.deepEqual(again, analyse(text, lexicon, EMPTY_CORPUS_FILE, given));
  }
}

function* history(first: string, steps: readonly Edit[]): Generator<string> {
  let [before, text] = [first, first];
  yield text;
  for (const step of steps) {
    [before, text] = [text, edited(text, step, before)];
    yield text;
  }
}

describe('reading an article again after an edit', () => {
  it('gives what reading it as new gives: random edits of articles', function () {
    this.timeout(0);
    fc.assert(
      fc.property(fc.constantFrom(LONG, ...ARTICLES), fc.array(edits, { minLength: 1, maxLength: 12 }), (article, steps) => {
        assertSameAsNew(history(article, steps));
      }),
      // The same edits every time: whoever changes a rule sees at once whether it was his.
      { numRuns: 25, seed: 4 },
    );
  });

  it('takes over the text far from an edit, and its tokens', () => {
    const lexicon = testLexicon();
    const given: Given = {};
    const before = readFrame(LONG, lexicon, given, null);
    const tokens = [...before.article.tokens];
    const at = LONG.indexOf(' ', LONG.length / 2);
    const after = readFrame(`${LONG.slice(0, at)} later${LONG.slice(at)}`, lexicon, given, before);
    assert.ok(after.unchanged);
    const { head, tail, places, units } = after.unchanged;
    assert.deepEqual([places, units], [1, ' later'.length]);
    assert.ok(tail - head < tokens.length / 3, `${tail - head} of ${tokens.length} tokens were read again`);
    assert.ok(after.article.tokens.slice(0, head).every((token, index) => token === tokens[index]));
    assert.ok(after.article.tokens.slice(tail).every((token, index) => token === tokens[tail - places + index]));
  });

  it('takes over the figures far from an edit, unless dates stand elsewhere', () => {
    const lexicon = testLexicon();
    const before = readFrame(LONG, lexicon, {}, null);
    const { found } = readFigures(before.article, lexicon, before.dates, before.layout.isBoilerplate);
    const at = LONG.indexOf(' ', LONG.length / 2);
    const { article, dates, layout, unchanged } = readFrame(`${LONG.slice(0, at)} later${LONG.slice(at)}`, lexicon, {}, before);
    assert.ok(unchanged);
    const again = (dates: FoundFigures['dates']): readonly unknown[] =>
      readFigures(article, lexicon, dates, layout.isBoilerplate, { found, unchanged }).found.drafts;
    const known = new Set<unknown>(found.drafts);
    assert.ok(again(dates).filter((draft) => known.has(draft)).length > found.drafts.length / 4);
    assert.equal(again(dates.slice(1)).filter((draft) => known.has(draft)).length, 0);
  });

  it('takes over the claims far from an edit, unless it changes what all are read with', () => {
    const lexicon = testLexicon();
    /** Reads an article, marks what it found, edits it: how many claims bear the mark then. */
    const takenOver = (text: string, edited: string): number => {
      const memory = new ReadingMemory();
      analyse(text, lexicon, EMPTY_CORPUS_FILE, {}, memory);
      const kept = memory.recall(lexicon, EMPTY_CORPUS_FILE);
      assert.ok(kept?.found);
      const { claims } = kept.found;
      const read = claims.read.map(({ own, ...read }) => {
        const marked = own && { ...own, about: 'marked' };
        return { ...read, own: marked, claim: marked };
      });
      memory.keep(lexicon, EMPTY_CORPUS_FILE, { ...kept, found: { ...kept.found, claims: { ...claims, read } } });
      const { figures } = analyse(edited, lexicon, EMPTY_CORPUS_FILE, {}, memory);
      return figures.filter(({ claim }) => claim?.about === 'marked').length;
    };
    const all = analyse(LONG, lexicon, EMPTY_CORPUS_FILE).figures.filter(({ claim }) => claim).length;
    const at = LONG.indexOf(' ', LONG.length / 2);
    const withWords = (words: string): string => `${LONG.slice(0, at)}${words}${LONG.slice(at)}`;
    assert.ok(takenOver(LONG, withWords(' later')) > 0.5 * all);
    assert.ok(takenOver(LONG, withWords(' Sam Tolmer,')) > 0.5 * all, 'a newcomer to whom nobody is tied');
    assert.equal(takenOver(LONG, withWords(' Norwegian forces')), 0);
    assert.equal(takenOver(LONG, `title: Late news\ndate: 2031-05-05\n---\n\n${LONG}`), 0);
  });

  it('reads as new what was left with other knowledge', () => {
    const lexicon = testLexicon();
    const [article = ''] = ARTICLES;
    const memory = new ReadingMemory();
    analyse(article, lexicon, EMPTY_CORPUS_FILE, {}, memory);
    const registry = readCorpusFile('actors:\n  - id: wall\n    name: Harbour Wall\n    type: organization\n').corpusFile;
    const edited = `${article}\nThe Harbour Wall denied it.\n`;
    assert.deepEqual(analyse(edited, lexicon, registry, {}, memory), analyse(edited, lexicon, registry));
  });
});
