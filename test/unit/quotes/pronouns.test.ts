import assert from 'node:assert/strict';
import { speakersIn } from './quoteSamples.ts';

/** What the text shows; the text, whose last quote has a pronoun for a speaker; names of the actors meant. */
type Row = readonly [shape: string, text: string, ...actors: string[]];

const HE_AND_SHE: readonly Row[] = [
  [
    'not whom the statement itself names, where somebody spoke before',
    '“We are glad,” said Pavel Orin, a lawyer for Milan Vesely.\n\nVesely’s team will ask for a new trial, he said.',
    'Pavel Orin',
  ],
  [
    'the speaker before one whom he speaks of',
    'Agency spokesman Pavel Orin said Monday that Governor Milan Vesely has long called for a new dam. He said the governor would visit it.',
    'Pavel Orin',
  ],
  [
    'within what is said, its subject before the speaker',
    'Pavel Orin said Milan Vesely was “absolutely right” when he said that the dam was unsafe.',
    'Milan Vesely',
  ],
  [
    'whom an institution speaks of, where it cannot be meant itself',
    'Pavel Orin said the dam was safe.\n\nPolice said that Milan Vesely was arrested on Friday. “I have done nothing,” he said.',
    'Milan Vesely',
  ],
  [
    'through pronouns that do not speak',
    'Pavel Orin said the dam was safe. Anna Berg has run the club since May. She cut its costs. She plans to leave in June. “I am tired,” she said.',
    'Anna Berg',
  ],
  [
    'through the subject before a relative clause with others in it',
    'Milan Vesely, a farmer whose barn Pavel Orin bought, was not surprised. “I saw it coming,” he said.',
    'Milan Vesely',
  ],
  [
    'somebody named for the first time and described, though no subject',
    'Pavel Orin said the dam was safe. “It will hold,” he said.\n\nThat worries Milan Vesely, head of the farmers’ union.\n\n“Nobody has seen the plans,” he said.',
    'Milan Vesely',
  ],
  [
    'behind a bracket with a full stop',
    'Anna Berg said the dam was safe. Senator Clara Moss (D-Vel.) scolded her on Friday: “You were warned,” she said.',
    'Clara Moss',
  ],
  [
    'a woman by the noun before her name, whatever her name is',
    'Anna Berg opened the hall on Monday.\n\nNobody came, said the widow Terry Holm. She said she had waited for hours.',
    'Terry Holm',
  ],
  ['by a given name alone', 'Lucy left the house at six and Mohammed stayed. “I heard nothing,” she said.', 'Lucy'],
  [
    'somebody new with his kinship',
    'Milan Vesely stayed. Anna Berg left early and called her brother Pavel. “I heard nothing,” he said.',
    'Pavel',
  ],
  [
    'a person who is only described',
    'Anna Berg said the dam was safe. A shopkeeper watched the water from his roof. “We are alone,” he said.',
    'shopkeeper',
  ],
  [
    'somebody whose name stands behind the clause, for the next one too',
    'Anna Berg opened the hall. As he left it, Terry Holm bowed. “I liked it,” he said.',
    'Terry Holm',
  ],
  [
    'not the one named behind a clause of his own',
    'Anna Berg said the mill was safe. When he took office, Mayor Pavel Orin had closed it. “It will open in May,” she said.',
    'Anna Berg',
  ],
  [
    'who spoke before and goes on',
    'Anna Berg said the mill would close. “I am sorry,” she said.\n\nThe mayor, Clara Moss, met the owners of the mill on Monday, residents said.\n\nShe added: “Nobody asked me.”',
    'Anna Berg',
  ],
  ['no thing that looks like a speaker', 'Anna Berg runs the mill. The nonstop said it all. “I like it here,” she said.', 'Anna Berg'],
];

const IT_AND_THEY: readonly Row[] = [
  [
    'not what the statement itself names, where a body spoke before',
    'The Velland Election Commission said the vote was fair. The Orin Party (OP) came third with 13 seats, it said.',
    'Velland Election Commission',
  ],
  ['a firm that tells of itself', 'The Orin Company will close its mill in May, it said.', 'Orin Company'],
  [
    'an institution called by a common noun',
    'Germany closed the road. The ministry was not asked. It said the road would open in May.',
    'ministry',
  ],
  [
    'several who were named together',
    'Pavel Orin and Milan Vesely met in Pelny on Monday. They said the talks went well.',
    'Pavel Orin',
    'Milan Vesely',
  ],
  ['several who are only described', 'Pavel Orin left early. Residents were angry. They said nobody had warned them.', 'Residents'],
];

describe('actors behind pronouns', () => {
  for (const [shape, text, ...actors] of [...HE_AND_SHE, ...IT_AND_THEY])
    it(shape, () => {
      assert.deepEqual(speakersIn(text).at(-1), actors, text);
    });
});
