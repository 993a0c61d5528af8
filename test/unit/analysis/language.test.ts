import assert from 'node:assert/strict';
import { isEnglish } from '../../../src/core/analysis/language.ts';
import { cutText } from '../../../src/core/text/articleText.ts';
import { WordStore } from '../../../src/core/text/words.ts';

const ENGLISH =
  'Shells fell on the town of Olan for a second day, officials said on Monday, and both sides accused each other of breaking the truce that had been agreed.';
const TEXTS: readonly (readonly [string, string, boolean])[] = [
  ['English', ENGLISH, true],
  ['an English headline', 'Shells Fall on Border Town', true],
  ['an empty text', '', true],
  [
    'an English list of results',
    'Leading results of the athletics meeting\nmetres hurdles\n1. Arne Marlow (Norway) 10.04 seconds\n2. Jon Kerg (Chile) 10.12\nwomen’s javelin\n1. Ana Holm (Spain) 61.2 metres\nhigh jump\n1. Ida Kast (Norway) 2.01\ntriple jump\npole vault\nmen’s relay',
    true,
  ],
  [
    'German',
    'Granaten fielen am zweiten Tag auf die Stadt Olan, sagten Beamte am Montag, und beide Seiten warfen einander vor, die Waffenruhe gebrochen zu haben, die erst vor Tagen vereinbart worden war.',
    false,
  ],
  [
    'French',
    'Des obus sont tombés pour la deuxième journée sur la ville d’Olan, ont indiqué lundi des responsables, et les deux camps se sont accusés d’avoir rompu la trêve conclue quelques jours plus tôt.',
    false,
  ],
  [
    'Dutch',
    'Granaten vielen voor de tweede dag op de stad Olan, zeiden ambtenaren maandag, en beide partijen beschuldigden elkaar van het breken van het bestand dat pas was gesloten in de hoofdstad.',
    false,
  ],
  [
    'Spanish',
    'Los proyectiles cayeron por segundo día sobre la ciudad de Olan, dijeron el lunes las autoridades, y ambas partes se acusaron de romper la tregua que se había pactado días antes en la capital.',
    false,
  ],
  ['Russian', 'Снаряды упали на город Олан второй день подряд.', false],
  ['Chinese', '炮弹第二天落在奥兰镇。双方互相指责。', false],
  ['English with a Russian name', `${ENGLISH} Олан`, true],
];

describe('isEnglish', () => {
  for (const [name, text, expected] of TEXTS) it(name, () => assert.equal(isEnglish(cutText(text, new WordStore())), expected));
});
