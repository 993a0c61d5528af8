import assert from 'node:assert/strict';
import { speakersIn } from './quoteSamples.ts';

/** Text → names of the actors behind the speakers of its quotes, in reading order. */
type Row = readonly [text: string, ...speakers: (readonly string[])[]];

const NAMED: readonly Row[] = [
  ['Turkish President Kemal Aydin said the road was open.', ['Kemal Aydin']],
  ['Kemal Aydin, Turkey’s president, said the road was open. “It will stay open,” Aydin said.', ['Kemal Aydin'], ['Kemal Aydin']],
  ['Aydin’s spokeswoman, Elif Demir, said that the road was open.', ['Elif Demir']],
  ['Germany and France said that the road was open.', ['Germany', 'France']],
  ['Elif Demir and Kemal Aydin said that the road was open.', ['Elif Demir', 'Kemal Aydin']],
  ['Moscow said on Monday that it had opened the road.', ['Russia']],
];

const CALLED_AGAIN: readonly Row[] = [
  [
    'Germany closed the road. A local official said it was unsafe. Two men had died there, the official said.',
    ['local official'],
    ['local official'],
  ],
  [
    'A 58-year-old survivor said the rocks fell. The road is closed, the Selm County Rescue chief said.',
    ['58-year-old survivor'],
    ['Selm County Rescue chief'],
  ],
  ['Elif Demir called the talks “slow and painful” and the company said the road would open.', ['Elif Demir'], ['company']],
];

const JOINT: readonly Row[] = [
  ['Police and witnesses said the road was closed.', ['Police', 'witnesses']],
  ['The United Nations and local activists said the road was closed.', ['United Nations', 'local activists']],
  ['Germany, France and Italy said the road was closed.', ['Germany', 'France', 'Italy']],
  ['Kemal Aydin and his brother said the road was closed.', ['Kemal Aydin', 'brother']],
  ['Elif Demir, founder and chairwoman of the club, said the road was closed.', ['Elif Demir']],
  ['Health and safety officials said the road was closed.', ['Health and safety officials']],
];

const PASSED_ON: readonly Row[] = [
  ['Reuters quoted Kemal Aydin as saying that the road was open.', ['Kemal Aydin']],
  ['Kemal Aydin met the press. “The road is open,” Reuters quoted him as saying.', ['Kemal Aydin']],
  ['Kemal Aydin was quoted by Reuters as saying that the road was open.', ['Kemal Aydin']],
  ['A source close to the minister told Reuters that the road was open.', ['source']],
  ['According to a report by the United Nations published on Monday, the road was open.', ['United Nations']],
  ['The road was closed, said the United Nations, which counted 12 trucks there.', ['United Nations']],
  ['Germany issued a statement on Monday. The statement said the road was open.', ['Germany']],
  ['The United Nations met on Monday. The army said the road was open.', ['army']],
];

const PRONOUNS: readonly Row[] = [
  ['Kemal Aydin said the road was open. He added that it was safe.', ['Kemal Aydin'], ['Kemal Aydin']],
  ['Elif Demir met Kemal Aydin in Ankara on Monday. “The road is open,” she said after the talks.', ['Elif Demir']],
  [
    'Mr. Kemal Aydin said the road was open. Ms. Elif Demir said it was closed. “It is far too dangerous,” she said. “I drove there myself,” he said.',
    ['Kemal Aydin'],
    ['Elif Demir'],
    ['Elif Demir'],
    ['Kemal Aydin'],
  ],
  ['Germany said the road was open. It said troops were guarding it.', ['Germany'], ['Germany']],
  [
    'Anna Berg met Pavel Orin in Pelny on Monday. “We agreed on the port,” he said. She said the deal would hold.',
    ['Pavel Orin'],
    ['Anna Berg'],
  ],
  [
    'Jelle Vandermeer, a farmer, lost his barn. His wife, Mirthe, was at work. “I heard the blast,” she said. “There was nothing left,” he added.',
    ['Mirthe'],
    ['Jelle Vandermeer'],
  ],
  [
    'Defence Minister Karim Sadi said the army would withdraw. A spokesman for the rebels, Yusuf Amin, rejected the offer. “We will fight,” he said.',
    ['Karim Sadi'],
    ['Yusuf Amin'],
  ],
  ['Workers at the Pelny mill walked out on Monday. They blamed the owners. They said they were tired.', ['Workers']],
  ['Goran Tesh and Dana Reik met on Friday. They said the talks had been useful.', ['Goran Tesh', 'Dana Reik']],
  ['A neighbour said the road was open. “I drove there,” he said.', ['neighbour'], ['neighbour']],
  ['Captain Lena Hart scored twice. The 24-year-old said she was proud.', ['Lena Hart']],
  ['Aid was slow to come, said Kemal Aydin, who added that the road was closed.', ['Kemal Aydin'], ['Kemal Aydin']],
];

const INSTITUTIONS: readonly Row[] = [
  ['Turkish officials said the road was open.', ['Turkey']],
  ['According to Greek officials, the road was open.', ['Greece']],
  ['German and French forces accused each other of closing the road.', ['Germany', 'France']],
  ['Authorities in Greece said the road was open.', ['Greece']],
  ['Germany’s ambassador to Greece said the road was open.', ['Germany']],
  ['A spokesman for the United Nations said the road was open.', ['United Nations']],
  ['According to Turkey’s figures, 40 trucks were burned on the road.', ['Turkey']],
];

const ROLES: readonly Row[] = [
  [
    'Turkish President Kemal Aydin arrived on Monday. French President Luc Marin was waiting. The Turkish president said the road was open.',
    ['Kemal Aydin'],
  ],
  ['Mayor Ilka Bront visited the bridge. “It is closed,” the mayor said.', ['Ilka Bront']],
  ['The president of Velonia, Irena Kolar, will visit in May. “I will go,” the president said.', ['Irena Kolar']],
  ['President Irena Kolar was ready. Asked about Anton Brel, the president said: “He has my number.”', ['Irena Kolar']],
];

const OTHERS: readonly Row[] = [
  ['Karim Sadi denied it. His lawyer said he would appeal.', ['lawyer']],
  ['The president said he would go. Prime Minister Pavel Orin was glad. The president said it was late.', ['president'], ['president']],
  ['Anna Berg (pictured) runs the mill. The mother-of-two said: “I am not scared.”', ['Anna Berg']],
  ['Dr Anna Berg helped them. “She is the best,” the boys’ father said.', ['boys’ father']],
];

const PARTS: readonly Row[] = [
  ['One of the rebel sources said the road was open. “I drove there,” he said.', ['rebel source'], ['rebel source']],
  ['Some of the residents said the road was open.', ['residents']],
];

const SIDES: readonly Row[] = [
  ['The Greek side said the road was open.', ['Greece']],
  ['Goran Tesh and Dana Reik met on Friday. Both sides said the talks had been useful.', ['Goran Tesh', 'Dana Reik']],
  ['The other side said the road was open.', []],
];

const INTERVIEWS: readonly Row[] = [
  [
    'Vera Moss on the port\n\nBy Dan Hollis\n\nThe port of Pelny will grow, Vera Moss believes.\n\nQ: What will it cost?\n\nA: It will cost too much. We have no money.\n\nQ: Is it worth it?',
    ['interviewer'],
    ['Vera Moss'],
    ['interviewer'],
  ],
];

const NAMELESS: readonly Row[] = [
  ['A Turkish security source said the road was open.', ['Turkish security source']],
  ['Residents said that the road was open.', ['Residents']],
  ['A senior official said the road was open. The official gave no date and said it was safe.', ['senior official'], ['senior official']],
  [
    'The Geological Institute said the quake was strong. Eleven people died, according to the provincial disaster agency.',
    ['Geological Institute'],
    ['provincial disaster agency'],
  ],
];

describe('actors behind speakers', () => {
  for (const [kind, rows] of Object.entries({
    NAMED,
    CALLED_AGAIN,
    JOINT,
    PASSED_ON,
    PRONOUNS,
    INSTITUTIONS,
    ROLES,
    OTHERS,
    PARTS,
    SIDES,
    INTERVIEWS,
    NAMELESS,
  })) {
    for (const [text, ...expected] of rows) it(`${kind.toLowerCase()}: ${text}`, () => assert.deepEqual(speakersIn(text), expected));
  }
});
