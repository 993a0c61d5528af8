import assert from 'node:assert/strict';
import { quotesIn } from './quoteSamples.ts';

/** Sentence → its quotes, as "type: speaker | cue | content". */
type Row = readonly [text: string, ...quotes: string[]];

const DIRECT: readonly Row[] = [
  ['“The bridge is closed,” the mayor said.', 'direct: the mayor | said | “The bridge is closed,”'],
  ['"The bridge is closed," said Mayor Ilka Bront.', 'direct: Mayor Ilka Bront | said | "The bridge is closed,"'],
  ["''The bridge is closed,'' Ms. Bront said on Tuesday.", "direct: Ms. Bront | said | ''The bridge is closed,''"],
  ['‘The bridge is closed,’ Bront said.', 'direct: Bront | said | ‘The bridge is closed,’'],
  ['Bront said: “The bridge is closed.”', 'direct: Bront | said | “The bridge is closed.”'],
  ['“We lost sight of it near the old bridge” said Bront.', 'direct: Bront | said | “We lost sight of it near the old bridge”'],
  ['Bront said, “The bridge is closed.”', 'direct: Bront | said | “The bridge is closed.”'],
  ['In a statement on Monday, Bront said: “The bridge is closed.”', 'direct: Bront | said | “The bridge is closed.”'],
  ['“Why was it closed?” Bront asked reporters.', 'direct: Bront | asked | “Why was it closed?”'],
  [
    '“The bridge,” Bront said, “is closed for good.”',
    'direct: Bront | said | “The bridge,”',
    'direct: Bront | said | “is closed for good.”',
  ],
  [
    '“The bridge is closed,” Bront said in a speech on Monday. “It will open in May.”',
    'direct: Bront | said | “The bridge is closed,”',
    'direct: Bront | said | “It will open in May.”',
  ],
  [
    '“The bridge is closed,” Bront told the Marland Herald, adding: “It will open in May.”',
    'direct: Bront | told | “The bridge is closed,”',
    'direct: Bront | adding | “It will open in May.”',
  ],
  [
    '“We will rebuild it all,” said Ilka Bront, the mayor of Marland, who took office in March.',
    'direct: Ilka Bront, the mayor of Marland, who took office in March | said | “We will rebuild it all,”',
  ],
  ['“We will rebuild it all.” — Ilka Bront, Marland', 'direct: Ilka Bront, Marland | — | “We will rebuild it all.”'],
  ['“We will not leave,” the mayor was quoted as saying by the agency.', 'direct: the mayor | saying | “We will not leave,”'],
  [
    '“It changes a lot,” lead author Amara Dio of the University of Pelny told reporters.',
    'direct: lead author Amara Dio of the University of Pelny | told | “It changes a lot,”',
  ],
  ['„Wir schaffen das“, said the chancellor.', 'direct: the chancellor | said | „Wir schaffen das“'],
  ['‘It’s the players’ decision,’ the coach said.', 'direct: the coach | said | ‘It’s the players’ decision,’'],
  ['Asked whether he would resign, Bront replied: “Not today.”', 'direct: Bront | replied | “Not today.”'],
  ['As the mayor put it, “the bridge is a ruin.”', 'direct: the mayor | put it | “the bridge is a ruin.”'],
  [
    '“The bridge is closed,” Bront said. “We are Marland.”',
    'direct: Bront | said | “The bridge is closed,”',
    'direct: Bront | said | “We are Marland.”',
  ],
  ['She had one answer for them: “We will rebuild it all.”', 'direct: She | : | “We will rebuild it all.”'],
];

const INDIRECT: readonly Row[] = [
  [
    'The officials, who spoke on condition of anonymity because they were not allowed to speak, said the road was closed.',
    'indirect: The officials, who spoke on condition of anonymity because they were not allowed to speak | said | the road was closed',
  ],
  [
    'The union said at least two of its members, including a guard, were hurt.',
    'indirect: The union | said | at least two of its members, including a guard, were hurt',
  ],
  ['It rained. Bront rose after Kelmar, in which it owns a third, reported higher sales.'],
  ['Bront told reporters one worker was missing.', 'indirect: Bront | told | one worker was missing'],
  [
    'The union said 393 people who registered as guards were being trained.',
    'indirect: The union | said | 393 people who registered as guards were being trained',
  ],
  ['It rained. A slide near a mine killed ten men, police told reporters.', 'indirect: police | told | A slide near a mine killed ten men'],
  ['Bront expressed concern that the dam would break.', 'indirect: Bront | expressed concern | the dam would break'],
  ['Reuters quoted the mayor as saying the dam would break.', 'indirect: the mayor | saying | the dam would break'],
  ['The dam would break, said the insurer, which put its value at 3 million.', 'indirect: the insurer | said | The dam would break'],
  [
    'The ministry said that two soldiers had died in the shelling.',
    'indirect: The ministry | said | two soldiers had died in the shelling',
  ],
  ['The ministry said two soldiers died in the shelling.', 'indirect: The ministry | said | two soldiers died in the shelling'],
  ['Two soldiers died in the shelling, the ministry said on Sunday.', 'indirect: the ministry | said | Two soldiers died in the shelling'],
  [
    'Two soldiers died in the shelling, according to the regional governor.',
    'indirect: the regional governor | according to | Two soldiers died in the shelling',
  ],
  [
    'According to the regional governor, two soldiers died in the shelling.',
    'indirect: the regional governor | According to | two soldiers died in the shelling',
  ],
  [
    'The pipeline, the company said, would carry gas by June.',
    'indirect: the company | said | The pipeline',
    'indirect: the company | said | would carry gas by June',
  ],
  [
    'The governor said late on Sunday in a post on Telegram that the city had lost power.',
    'indirect: The governor | said | the city had lost power',
  ],
  [
    'Ilka Bront, the mayor of Marland, told reporters at the scene that the city had lost power.',
    'indirect: Ilka Bront, the mayor of Marland | told | the city had lost power',
  ],
  [
    'The army said it had seized the village and would hold it, but did not say how many fighters were there.',
    'indirect: The army | said | it had seized the village and would hold it',
  ],
  [
    'Syldavia said six people were hurt, while Marland said its positions had been shelled.',
    'indirect: Syldavia | said | six people were hurt',
    'indirect: Marland | said | its positions had been shelled',
  ],
  [
    'The army accused rebels of shelling a market and said it had returned fire.',
    'indirect: The army | accused | rebels of shelling a market',
    'indirect: The army | said | it had returned fire',
  ],
  ['Bront told reporters Marland would send aid.', 'indirect: Bront | told | Marland would send aid'],
  ['The army said on Telegram its forces had left.', 'indirect: The army | said | its forces had left'],
  [
    'The toll rose to 45, the agency said on Friday, and warned it could climb further.',
    'indirect: the agency | said | The toll rose to 45',
    'indirect: the agency | warned | it could climb further',
  ],
  [
    'Three soldiers died, a spokesman for the army, Aron Mell, said.',
    'indirect: a spokesman for the army, Aron Mell | said | Three soldiers died',
  ],
  ['The premier denied having ordered the strike.', 'indirect: The premier | denied | having ordered the strike'],
  ['The premier urged both sides to withdraw their tanks.', 'indirect: The premier | urged | both sides to withdraw their tanks'],
  ['The premier called for both sides to withdraw.', 'indirect: The premier | called for | both sides to withdraw'],
  ['The premier described the strike as a grave mistake.', 'indirect: The premier | described | the strike as a grave mistake'],
  [
    'He pledged to rebuild what rescuers said were forty ruined houses.',
    'indirect: He | pledged | to rebuild what rescuers said were forty ruined houses',
    'indirect: rescuers | said | were forty ruined houses',
  ],
  ['The agency estimated more than 500 deaths in the region.', 'indirect: The agency | estimated | more than 500 deaths in the region'],
  ['As the mayor noted, the bridge had been closed before.', 'indirect: the mayor | noted | the bridge had been closed before'],
  [
    'Brandt said the plant, which employs 400 people, will close.',
    'indirect: Brandt | said | the plant, which employs 400 people, will close',
  ],
  [
    'Researchers say the fossil, found in May, is the oldest of its kind.',
    'indirect: Researchers | say | the fossil, found in May, is the oldest of its kind',
  ],
  ['The rebels, on the other hand, said they had left.', 'indirect: The rebels | said | they had left'],
  [
    'One senior official, speaking on condition of anonymity, said the deal was close.',
    'indirect: One senior official | said | the deal was close',
  ],
  [
    'The president said that his minister had told him that the army would withdraw.',
    'indirect: The president | said | his minister had told him that the army would withdraw',
    'indirect: his minister | told | the army would withdraw',
  ],
  [
    'Velonia and Ostrel accused each other of violating the truce.',
    'indirect: Velonia and Ostrel | accused | each other of violating the truce',
  ],
  ['The agency reported 40 people died in the town.', 'indirect: The agency | reported | 40 people died in the town'],
  [
    'Officials told Tavra rescuers who reached the town found ruins.',
    'indirect: Officials | told | rescuers who reached the town found ruins',
  ],
  [
    'The shock was strong, said Susan Hart, seismologist with the survey – stronger than any before.',
    'indirect: Susan Hart, seismologist with the survey | said | The shock was strong',
  ],
  ['The relief agency on Monday said that the town was cut off.', 'indirect: The relief agency | said | the town was cut off'],
  [
    'The company offered a rise of 1%, according to the union, which would barely cover rents.',
    'indirect: the union | according to | The company offered a rise of 1%',
  ],
  ['Bront has long said that the bridge is unsafe.', 'indirect: Bront | said | the bridge is unsafe'],
  ['All agreed that the bridge was unsafe.', 'indirect: All | agreed | the bridge was unsafe'],
  ['Saying the bridge was unsafe, Bront left the hall.', 'indirect: Bront | Saying | the bridge was unsafe'],
  [
    'Bront said the bridge was unsafe and the company accused her of lying.',
    'indirect: Bront | said | the bridge was unsafe',
    'indirect: the company | accused | her of lying',
  ],
  ['The mayor’s claim that the bridge was safe has angered residents.', 'indirect: The mayor | claim | the bridge was safe'],
];

const MIXED: readonly Row[] = [
  ['Bront said the bridge was “a danger to everyone”.', 'mixed: Bront | said | the bridge was “a danger to everyone”'],
  ['The bridge was “a danger to everyone,” Bront said.', 'mixed: Bront | said | The bridge was “a danger to everyone,”'],
  [
    'The mayor denounced the plan as a “gift to builders” during a rally on Friday.',
    'mixed: The mayor | denounced | the plan as a “gift to builders”',
  ],
  [
    '“The bridge,” Bront said, but “it may open soon.”',
    'direct: Bront | said | “The bridge,”',
    'mixed: Bront | said | but “it may open soon.”',
  ],
  ['Bront called the bridge “a danger” and left.', 'mixed: Bront | called | the bridge “a danger”'],
  [
    'Bront vowed to repair “every last bolt” of the bridge by June.',
    'mixed: Bront | vowed | to repair “every last bolt” of the bridge by June',
  ],
];

const NOTHING: readonly Row[] = [
  ['The film “A Bridge Too Old” opened on Friday.'],
  ['The mayor called for a ceasefire.'],
  ['The mayor welcomed the deal and said nothing.'],
  ['He shouted at the so-called “experts” in the hall.'],
  ['The council published a report on Monday.'],
  ['The claims were not checked.'],
  ['The president declared a state of emergency and his government issued an appeal for tents.'],
  ['Velonia reported 360 killed and 900 injured.'],
  ['A spokesman for the hospital declined to comment.'],
  ['Kolar stressed the importance of dialogue.'],
  ['Officials in Syldavia, which has denied any part in it, left.'],
  ['They plan a rule that promises to protect bridges.'],
  ['It goes without saying that the bridge matters.'],
];

describe('frames of attribution', () => {
  for (const [kind, rows] of Object.entries({ direct: DIRECT, indirect: INDIRECT, mixed: MIXED, 'no quote': NOTHING })) {
    for (const [text, ...expected] of rows) it(`${kind}: ${text}`, () => assert.deepEqual(quotesIn(text), expected));
  }
});
