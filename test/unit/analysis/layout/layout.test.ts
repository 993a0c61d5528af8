import assert from 'node:assert/strict';
import type { Given } from '../../../../src/core/analysis/analyse.ts';
import { readLayout } from '../../../../src/core/analysis/layout/layout.ts';
import type { Metadata } from '../../../../src/core/model/metadata.ts';
import { cutText } from '../../../../src/core/text/articleText.ts';
import { testLexicon } from '../../../support/lexicon.ts';
import { WordStore } from '../../../../src/core/text/words.ts';

const layout = (text: string, given: Given = {}) => readLayout(cutText(text, new WordStore()), given, testLexicon().names);

const STORY =
  'Shells fell on the town of Olan for a second day, officials said, as both sides accused each other of breaking the truce that had been agreed ' +
  'only days before in the capital of the neighbouring state.';

/** Header before a story → what it tells. */
const HEADERS: readonly (readonly [string, Partial<Metadata>])[] = [
  [`OLAN (Reuters) - ${STORY}`, { dateline: ['Olan'], outlet: 'Reuters', published: null }],
  [`OLAN / VESTA (Reuters) – ${STORY}`, { dateline: ['Olan', 'Vesta'], outlet: 'Reuters' }],
  [`OLAN/VESTA -- ${STORY}`, { dateline: ['Olan', 'Vesta'], outlet: null }],
  [` date 2020-10-06 Olan/VESTA: ${STORY}`, { dateline: ['Olan', 'Vesta'], published: '2020-10-06' }],
  [`OLAN, Velonia, May 17, 2021 (AFP) - ${STORY}`, { dateline: ['Olan'], outlet: 'AFP', published: '2021-05-17' }],
  [`OLAN, May 17, 2021 (AFP): ${STORY}`, { dateline: ['Olan'], outlet: 'AFP', published: '2021-05-17' }],
  [`Olan, Velonia, 17 May 2021 — ${STORY}`, { dateline: ['Olan'], published: '2021-05-17' }],
  [`OLAN, N.Y., Sept. 26 (UPI) — ${STORY}`, { dateline: ['Olan'], outlet: 'UPI', published: null }],
  [`Copyright 2019 Northern Wire\nOLAN, Sept. 26 (UPI) — ${STORY}`, { published: '2019-09-26' }],
  [`SAN PEDRO DE OLAN (AP) _ ${STORY}`, { dateline: [] }],
  [`PORT OF OLAN, Oct. 3, 2020 (Xinhua) -- ${STORY}`, { dateline: ['Port of Olan'], outlet: 'Xinhua', published: '2020-10-03' }],
  [`Feb. 7, 2019 (UPI) — ${STORY}`, { dateline: [], outlet: 'UPI', published: '2019-02-07' }],
  [`(Reuters) - ${STORY}`, { dateline: [], outlet: 'Reuters' }],
  [`(As told) - ${STORY}`, { dateline: [], outlet: null }],
  [`Beijing: ${STORY}`, { dateline: ['Beijing'] }],
  [`New Delhi: ${STORY}`, { dateline: ['New Delhi'] }],
  [`Beijing: a portrait of ${STORY}`, { dateline: [] }],
  [`Witnesses: ${STORY}`, { dateline: [] }],
  [`By\nNora Vale\n|\nOctober 5, 2020\n${STORY}`, { byline: ['Nora Vale'], published: '2020-10-05' }],
  [`Shells fall on Olan\nReuters Staff\n${STORY}`, { title: 'Shells fall on Olan', byline: [], outlet: 'Reuters' }],
  [`World | Politics | Health and Science\n\nShells fall on Olan again\n\n${STORY}`, { title: 'Shells fall on Olan again' }],
  [`Home > World > Velonia\n\nShells fall on Olan again\n\n${STORY}`, { title: 'Shells fall on Olan again' }],
  [`Shells fall on Olan | World | Northern Wire\n\n${STORY}`, { title: 'Shells fall on Olan | World | Northern Wire' }],
  [`HARN POST\nMonday, 3 June 2024\n\nShells fall on Olan again\n\n${STORY}`, { outlet: 'Harn Post', title: 'Shells fall on Olan again' }],
  [
    `The Olan Courier\nBy our harbour correspondent\n\nShells fall on Olan again\n\n${STORY}`,
    { outlet: 'The Olan Courier', title: 'Shells fall on Olan again', byline: [] },
  ],
  [`Radio Olan - news in English\n\nShells fall on Olan again\n\n${STORY}`, { outlet: 'Radio Olan', title: 'Shells fall on Olan again' }],
  [`ABC NEWS\n\nShells fall on Olan again\n\n${STORY}`, { outlet: 'ABC News' }],
  [`BBC News\n\nShells fall on Olan again\n\n${STORY}`, { outlet: 'BBC' }],
  [
    `Shells fall on Olan again\n\nThe Olan Gazette\n12 May 2031\n\n${STORY}`,
    { outlet: 'The Olan Gazette', title: 'Shells fall on Olan again' },
  ],
  [`DAILY COMPASS\n\n${STORY}`, { outlet: 'Daily Compass', title: null }],
  [`World News\n\nShells fall on Olan again\n\n${STORY}`, { outlet: null }],
  [`Breaking News\nShells fall on Olan again\n\n${STORY}`, { outlet: null }],
  [`Governor Sues Norwick Post\n\n${STORY}`, { outlet: null, title: 'Governor Sues Norwick Post' }],
  [`Rebels seize radio\n\nShells fall on Olan again\n\n${STORY}`, { outlet: null, title: 'Rebels seize radio' }],
  [`HARN POST\n\nShells fall on Olan again\n\nOLAN (Reuters) - ${STORY}`, { outlet: 'Reuters', title: 'Shells fall on Olan again' }],
  [`Monday – ${STORY}`, { dateline: [] }],
  [`He said on Monday – a day late – that ${STORY}`, { dateline: [] }],
  [`By Nora Vale and Rolf de Anders\n\nOLAN (AP) — ${STORY}`, { byline: ['Nora Vale', 'Rolf de Anders'], outlet: 'AP' }],
  [`By Nora Vale in Olan\n${STORY}`, { byline: ['Nora Vale'] }],
  [`By Nora Vale, Associated Press\n${STORY}`, { byline: ['Nora Vale'], outlet: 'AP' }],
  [`By Monday, all had left.\n${STORY}`, { byline: [] }],
  [`Via AP news wire\nSunday 25 October 2020 11:56 EDT\n${STORY}`, { byline: ['AP news wire'], outlet: 'AP', published: '2020-10-25' }],
  [`Wed. Jan 27th, 2021\n\n${STORY}`, { published: '2021-01-27' }],
  [`Published: 5 October 2020, 10:15 GMT\nUpdated: 7 October 2020\n${STORY}`, { published: '2020-10-05' }],
  [`Updated October 7, 2020\n${STORY}`, { published: '2020-10-07' }],
  [`Published on 05/10/2020\n${STORY}`, { published: null }],
  [`On 5 October 2020 the council of Olan met.\n${STORY}`, { published: null }],
  [
    `Title: Shells fall on Olan\nDate: 2020-10-05\nAuthor: Nora Vale; Rolf Anders\nSource: Northern Wire\nURL: https://wire.example/olan\n\n${STORY}`,
    {
      title: 'Shells fall on Olan',
      published: '2020-10-05',
      byline: ['Nora Vale', 'Rolf Anders'],
      outlet: 'Northern Wire',
      url: 'https://wire.example/olan',
    },
  ],
  [
    `Shells fall on Olan for second day\n\nOctober 5, 2020\n\n${STORY}`,
    { title: 'Shells fall on Olan for second day', published: '2020-10-05' },
  ],
  [
    `---\ntitle: "Guns fall silent"\ndate: 2031-10-03\npublisher: Northern Wire\n---\n${STORY}`,
    { title: 'Guns fall silent', published: '2031-10-03', outlet: 'Northern Wire' },
  ],
  [`${STORY}\n\nVia Northern Wire`, { outlet: 'Northern Wire', title: null }],
  [`${STORY}\n\nSource: Ministry of Health`, { outlet: null }],
];

/** "#" before what is furniture. */
const PAGES: readonly string[] = [
  `Shells fall on Olan\n${STORY}\n#READ ALSO: Markets calm after vote\n${STORY} Nobody was hurt.`,
  `#Sign up to our newsletter\n#Menu\n${STORY}`,
  `${STORY}\n#Share this article\n#Copyright 2020 Northern Wire. All rights reserved.\n#About us\n#Contact`,
  `${STORY}\n#Leave a Reply\n#Your email address will not be published. Required fields are marked *`,
  `${STORY}\nSoldiers rest beside a gun in Olan\n#Soldiers rest beside a gun, in Olan © Nora Vale/Northern Wire`,
  `#Your support helps us to tell the story\n#From the coast to the hills, we are there when it happens.\n#Your donation keeps us going.\n${STORY}`,
  `${STORY}\nSubscribers of the network fled, officials said, and watched the town burn.`,
  `${STORY}\nShare prices fell by a fifth.\nThe newsletter of the rebels said "we go on".`,
  `#---\n#title: Guns fall silent\n#date: 2031-10-03\n#---\n${STORY}`,
  `Shells fall on Olan again\n#2 Min Read\n#11 hours ago\n#1.2k views\n#* * *\n${STORY}`,
  `${STORY}\n#https://wire.example/olan.jpg?w=600\n${STORY} The end.`,
  `#Shells fell on the town of Olan for a second day, officials said, as both sides...\nBy Nora Vale\n${STORY}`,
  `Shells fall on Olan for a second day\nOctober 23, 2020\n#Shells fall on Olan for a second day\n#Read on: the map\n${STORY}`,
  `${STORY}\n#Reporting by Nora Vale; Editing by Rolf Anders\n#Our Standards:The Wire Trust Principles.`,
  `${STORY}\n#Related Posts\n#Advertisements\n#Market Overview\n#Top Stocks`,
  `${STORY}\n#No comments:\n#Post a Comment`,
  `#Share\nVale 10.2\nAnders 10.3\n#Related Posts\n12.4 Brun`,
  `“Photo: that is all they left,” he said, and ${STORY}`,
  `#Olan Velonia\n#Olan Velonia (Copyright 2020 Northern Wire. All rights reserved)\n${STORY}`,
];

describe('readLayout', () => {
  for (const [text, expected] of HEADERS) {
    it(`reads the header of "${text.slice(0, 60)}"`, () => {
      const { metadata } = layout(text);
      assert.deepEqual(Object.fromEntries(Object.keys(expected).map((field) => [field, metadata[field as keyof Metadata]])), expected);
    });
  }

  for (const page of PAGES) {
    it(`tells furniture from story in "${page.slice(0, 60)}"`, () => {
      const lines = page.split('\n');
      const { isBoilerplate, regions } = layout(lines.map((line) => line.replace(/^#/, '')).join('\n'));
      assert.deepEqual(
        isBoilerplate,
        lines.map((line) => line.startsWith('#')),
      );
      assert.equal(regions.length, lines.filter((line) => line.startsWith('#')).length);
      assert.ok(regions.every(({ basis }) => basis !== ''));
    });
  }

  it('keeps front matter apart from a story in wrapped lines', () => {
    const story =
      'The mayor of Olan said on Monday that\nher town had been shelled for three\nhours before the guns fell silent and\nthe people of the lower quarter\ncame out of the cellars.';
    const { isBoilerplate } = layout(`---\ndate: 2031-10-03\n---\n${story}`);
    assert.deepEqual(isBoilerplate, [true, true, true, false]);
  });
  for (const line of [
    `${STORY} #READ ALSO: Dam fails in the north.# Residents of Olan stayed in their cellars.`,
    `${STORY} Nobody was hurt. #(Reporting by Nora Vale in Olan; Editing by Rolf Anders)`,
    `${STORY} #Advertisement.# Residents stayed in their cellars.`,
    `${STORY} Read more about it in the books of history. Residents stayed in their cellars.`,
  ]) {
    it(`cuts furniture out of the paragraph "…${line.slice(STORY.length)}"`, () => {
      const { article, regions, isBoilerplate } = layout(line.replaceAll('#', ''));
      const expected = line.split('#').filter((_, index) => index % 2 === 1);
      assert.deepEqual(
        regions.map(({ start, end }) => article.text.slice(start, end)),
        expected,
      );
      assert.equal(isBoilerplate.length, article.paragraphs.length);
      for (const { index, firstSentence, lastSentence } of article.paragraphs) {
        assert.ok(article.sentences.slice(firstSentence, lastSentence).every(({ paragraph }) => paragraph === index));
      }
    });
  }

  it('shows the words behind what it read', () => {
    const text = `OLAN, Oct. 3, 2020 (Reuters) - ${STORY}`;
    const words = Object.fromEntries(layout(text).metadata.evidence.map(({ field, start, end }) => [field, text.slice(start, end)]));
    assert.deepEqual(words, { dateline: 'OLAN', outlet: 'Reuters', published: 'Oct. 3, 2020' });
  });

  it("lets a person's word win", () => {
    const text = `Sign up to our newsletter\n${STORY}`;
    const given: Given = {
      metadata: { published: '2020-10-06', outlet: 'Wire' },
      regions: [
        { start: 0, end: 25, role: 'body', basis: '' },
        { start: 26, end: text.length, role: 'boilerplate', basis: '' },
      ],
    };
    const { metadata, regions, isBoilerplate } = layout(text, given);
    assert.deepEqual([metadata.published, metadata.outlet], ['2020-10-06', 'Wire']);
    assert.deepEqual(isBoilerplate, [false, true]);
    assert.deepEqual(regions, []);
  });

  it('takes no year from the story, but completes a date from the name of the file', () => {
    const text = `OLAN, April 12 (CNS) — ${STORY}\n\nThe valley broke away in 1991.`;
    assert.equal(layout(text).metadata.published, null);
    assert.equal(layout(text, { file: 'war/2024-04-13_cns.txt' }).metadata.published, '2024-04-12');
  });

  for (const [file, published, outlet] of [
    ['2024-04-12_reuters_talks.txt', '2024-04-12', 'Reuters'],
    ['war/afp-20240412.txt', '2024-04-12', 'AFP'],
    ['afp_2024.04.12.txt', '2024-04-12', 'AFP'],
    ['talks 2024_04_12 (2).txt', '2024-04-12', null],
    ['2024-13-12.txt', null, null],
    ['12-04-2024.txt', null, null],
    ['report-2024120412.txt', null, null],
  ] as const) {
    it(`reads the file name ${file}`, () => {
      const { metadata } = layout(STORY, { file });
      assert.deepEqual([metadata.published, metadata.outlet], [published, outlet]);
    });
  }

  it('tells where the story begins behind a dateline, and cuts its sentence there', () => {
    const { article } = layout(`OLAN, May 17, 2021 (AFP) - ${STORY}\nA second one. And a third.`);
    assert.ok(article.text.slice(article.sentences[1]?.start).startsWith('Shells fell'));
    assert.deepEqual(
      article.sentences.map(({ index }) => index),
      article.sentences.map((_, index) => index),
    );
    for (const { first, last, firstSentence, lastSentence } of article.paragraphs) {
      const own = article.sentences.slice(firstSentence, lastSentence);
      assert.deepEqual([own[0]?.first, own.at(-1)?.last], [first, last]);
    }
  });

  it('reads an empty article', () => {
    assert.deepEqual(layout('').isBoilerplate, []);
  });
});
