import assert from 'node:assert/strict';
import type { Claim } from '../../../src/core/model/claim.ts';
import { readClaimsOf } from '../../support/readClaims.ts';

/** Sentences as agencies and scraped pages write them → the words of a figure, what must be read of it. */
const CASES: readonly (readonly [string, string, Partial<Claim>])[] = [
  // A single blast without a noun for it; shots and whom they were meant for; a movement by its name
  ['A drone exploded in a market, killing five people, sources said.', 'five people', { predicate: 'killed', extent: 'incident' }],
  ['They carried out three bomb attacks, killing eight.', 'eight', { predicate: 'killed', group: 'people' }],
  [
    'They fled to Talvek, which hosts nearly 1 million internally displaced people.',
    'nearly 1 million internally displaced people',
    { extent: 'stock' },
  ],
  ['The band, whose strength the ministry estimates at 2,000 fighters, left.', '2,000 fighters', { extent: 'stock' }],
  ['The navy said 18 survivors were found at sea.', '18 survivors', { predicate: 'rescued' }],
  ['The house will consist of five political forces.', 'five political forces', { group: 'forces' }],
  ['The loss narrowed 57% on cuts.', '57%', { extent: 'delta' }],
  ['Police fired at around 5,000 marchers.', 'around 5,000 marchers', { predicate: 'attacked', group: 'marchers' }],
  ['At least 50 Houthis have been killed.', 'at least 50 Houthis', { predicate: 'killed', group: 'combatants' }],
  // Whose fighters
  [
    "Norwegian and Danish forces fought on. Norway's army has said the strike on a barracks killed 220 soldiers.",
    '220 soldiers',
    { predicate: 'killed', group: 'combatants', side: null },
  ],
  [
    "Norwegian and Danish forces fought on. Norway's army hit a barracks in the east, killing 220 soldiers and injuring at least 150, the ministry said.",
    '220 soldiers',
    { predicate: 'killed', side: 'state:DK' },
  ],
  [
    "Norwegian and Danish forces fought on. Norway's army hit a barracks in the east, killing 220 soldiers and injuring at least 150, the ministry said.",
    'at least 150',
    { predicate: 'injured', side: 'state:DK' },
  ],
  [
    "Norway's army struck a depot. Norway's military said the strike on the depot in Talvek killed up to 220 soldiers.",
    'up to 220 soldiers',
    { predicate: 'killed', group: 'combatants', side: null },
  ],
  [
    'The armed forces of Norway hit a barracks in Talvek, killing 220 soldiers, the army press office of Norway wrote.',
    '220 soldiers',
    { predicate: 'killed', group: 'combatants', side: null },
  ],
  [
    'Norway and the rebels of the Talvek Front fought on. The Front put army losses at more than 220 dead.',
    'more than 220 dead',
    { predicate: 'killed', group: 'combatants', side: null },
  ],
  // What was done
  ['The police released a lower count, saying there were 3,200 strollers in the park.', '3,200 strollers', { predicate: 'other' }],
  ['Hospital: 46, not 108, killed in the raid.', '46', { predicate: 'killed', corrects: 108 }],
  ['The mission said 34 civilians and not 37 had been killed in Lisk.', '34 civilians', { predicate: 'killed' }],
  ['It is believed that anywhere from 100 to 300 people were killed at the depot.', '100 to 300 people', { predicate: 'killed' }],
  ['The toll reached 108, including four slain in their houses.', 'four slain', { predicate: 'killed', group: 'people' }],
  ['The minister gave the new toll, an increase from the previous toll of 717.', '717', { predicate: 'killed', asOf: null }],
  ['Crush at the shrine: list names 465 deceased.', '465 deceased', { predicate: 'killed', group: 'people' }],
  ['The toll in the militia-ruled enclave rose to 500.', '500', { predicate: 'killed', place: null }],
  ['The clinic listed 63 killed servicemen.', '63 killed servicemen', { predicate: 'killed', group: 'combatants' }],
  ['Mediators won the release of 40 detained activists.', '40 detained activists', { predicate: 'rescued' }],
  ['The agency listed 310 people as dead and another 1,450 as still missing.', '310 people', { predicate: 'killed' }],
  ['The agency listed 310 people as dead and another 1,450 as still missing.', 'another 1,450', { predicate: 'missing' }],
  ['Fifty hikers who had been missing were found alive.', 'Fifty hikers', { predicate: 'rescued' }],
  ['Six sailors who were injured in the blast have died.', 'Six sailors', { predicate: 'killed' }],
  ['Two sailors who died were buried at dawn.', 'Two sailors', { predicate: 'killed' }],
  ['The operator lost 3,000 subscribers.', '3,000 subscribers', { predicate: 'other' }],
  ['Seven armed robbers and four security officers died.', 'Seven armed robbers', { group: 'robbers' }],
  ['Seven armed robbers and four security officers died.', 'four security officers', { group: 'combatants' }],
  ['A drone struck the mosque, killing 14 worshippers.', '14 worshippers', { predicate: 'killed', group: 'worshippers' }],
  ['Officials raised the death toll from 29 to 31.', '31', { predicate: 'killed', asOf: '2024-06-12' }],
  ['Officials raised the death toll from 29 to 31.', '29', { predicate: 'killed', asOf: null }],
  ['Rebels killed 12 soldiers, eight in Senn and four in Talvek.', '12 soldiers', { place: null }],
  ['Rebels killed 12 soldiers, eight in Senn and four in Talvek.', 'eight', { predicate: 'killed', place: 'Senn' }],
  ['The ferry, with 31 passengers and three crew members on board, sank.', '31 passengers', { predicate: 'other', about: 'aboard' }],
  ['The ferry, with 31 passengers and three crew members on board, sank.', 'three crew members', { about: 'aboard' }],
  ['The ferry was carrying 31 passengers.', '31 passengers', { about: 'aboard' }],
  ['The clinic counted more than 70 martyrs.', 'more than 70 martyrs', { predicate: 'killed', group: 'people' }],
  ['Initial reports indicate more than 240 people were killed in Talvek.', 'more than 240 people', { predicate: 'killed' }],
  ['The number of bodies brought to the clinics has reached 61.', '61', { predicate: 'killed', group: 'people' }],
  ['The agency put the number of victims at 57.', '57', { predicate: 'killed' }],
  ['The number of victims of the fraud rose to 300.', '300', { predicate: 'other' }],
  ['The number of people who died in Talvek has risen to 3,200.', '3,200', { predicate: 'killed', group: 'people' }],
  ['The army announced the elimination of at least 90 militants.', 'at least 90 militants', { predicate: 'killed', group: 'combatants' }],
  ['Bomb kills 17, wounds over 190 in Talvek', 'over 190', { predicate: 'injured', group: 'people' }],
  ['Some 40 people were hurt, with another 1,450 reported as still missing.', 'another 1,450', { predicate: 'missing' }],
  ['At least 88 fighters and civilians lost their lives there.', 'At least 88 fighters', { predicate: 'killed', group: 'people' }],
  ['Organisers spoke of 90,000 people and police said 30,000 had come.', '90,000 people', { group: 'people' }],
  ['The mudslide buried hundreds of homes in Talvek.', 'hundreds of homes', { predicate: 'destroyed', place: 'Talvek' }],
  ['The quake left 70 barns in ruins.', '70 barns', { predicate: 'destroyed', event: 'quake' }],
  ['Crews searched dozens of shops reduced to rubble.', 'dozens of shops', { predicate: 'destroyed' }],
  [
    "Friday's quake caused the collapse of about 70 barns and damaged another 25.",
    'about 70 barns',
    { predicate: 'destroyed', event: 'quake' },
  ],
  ['There were 210 collapsed buildings in the old town.', '210 collapsed buildings', { predicate: 'destroyed' }],
  ['The bodies of nearly 60 rebels have been dug out of a quarry.', 'nearly 60 rebels', { predicate: 'killed' }],
  ['Divers pulled 23 bodies from the wreck.', '23 bodies', { predicate: 'killed' }],
  ['It said some 70 tourists have sustained injuries.', 'some 70 tourists', { predicate: 'injured' }],
  ['The new dam has changed the lives of some 90,000 people.', 'some 90,000 people', { predicate: 'other' }],
  [
    'Orchards have been damaged at a time when 70,000 people are facing a hard winter.',
    '70,000 people',
    { predicate: 'other', group: 'people' },
  ],
  [
    'Eleven villagers were killed, among them three children, when a barge struck the pier.',
    'three children',
    { predicate: 'killed', group: 'children' },
  ],
  ['Government troops suffered six dead, he said.', 'six dead', { predicate: 'killed', group: 'combatants' }],
  ['The ministry said the number of injured is 197.', '197', { predicate: 'injured', group: 'people' }],
  ['Nine more bodies were found, taking the total to 48.', '48', { predicate: 'killed', group: 'people', extent: 'cumulative' }],
  ['Twelve people were in critical condition.', 'Twelve people', { predicate: 'injured', subset: 'critically' }],
  ['Twelve passengers were taken to hospital.', 'Twelve passengers', { predicate: 'injured' }],
  ['Twelve bodies were taken to a hospital.', 'Twelve bodies', { predicate: 'killed' }],
  ['Six people were shot and killed.', 'Six people', { predicate: 'killed' }],
  ['Seventeen people from one family were also killed.', 'Seventeen people', { predicate: 'killed' }],
  ['Nearly 40 civilians killed or injured in raids on Torvin', 'Nearly 40 civilians', { predicate: 'killed-or-injured' }],
  ['All 54 on crashed Dalvian plane dead', '54', { predicate: 'killed', group: 'people' }],
  ['The bodies of all 28 people on board were recovered.', '28 people', { predicate: 'killed' }],
  ['Divers were searching for 26 others.', '26 others', { predicate: 'missing' }],
  ['Some 25,000 homes collapsed and 13,400 others were partially destroyed.', '13,400 others', { predicate: 'destroyed' }],
  ['Around 89,000 people are in shelters, and more are being rescued.', 'Around 89,000 people', { predicate: 'other' }],
  ['In the valley, 239 people (89 in Lisk and 150 in Varn) have been killed.', '239 people', { predicate: 'killed' }],
  [
    'In the valley, 239 people (89 in Lisk and 150 in Varn) have been killed.',
    '89',
    { predicate: 'killed', group: 'people', place: 'Lisk' },
  ],
  [
    'In the valley, 239 people (89 in Lisk and 150 in Varn) have been killed.',
    '150',
    { predicate: 'killed', group: 'people', place: 'Varn' },
  ],
  ['She lost nine relatives, including her husband and three children.', 'three children', { predicate: 'killed' }],
  ['Most of the dead were found in a port with around 40,000 inhabitants.', 'around 40,000 inhabitants', { predicate: 'population' }],
  ['The court imposed 65 death sentences.', '65 death sentences', { predicate: 'other' }],
  ['Sixteen of those convicted are currently detained.', 'Sixteen of those', { predicate: 'arrested' }],
  ['Gunmen gunned down five farmers.', 'five farmers', { predicate: 'killed' }],
  [
    'With at least 60 members of security forces losing their lives, it was the worst year.',
    'at least 60 members',
    { predicate: 'killed', group: 'combatants' },
  ],
  ['One more person has died, bringing to 26 the number of deaths.', '26', { predicate: 'killed' }],
  ['Some 3,000 people drowned in 2014, compared with an estimate of 700 in 2013.', '700', { predicate: 'killed' }],
  ['Fifteen villagers were confirmed dead, with several more wounded.', 'several more wounded', { predicate: 'injured' }],
  ['The rebels seized 250 hostages, and around 130 remain in the valley.', 'around 130', { predicate: 'captured' }],
  ['They seized 250 hostages, including at least 27 believed to have been killed.', 'at least 27', { predicate: 'killed' }],
  ['Some 31 patients, most with gunshot wounds, were admitted to a hospital.', 'Some 31 patients', { predicate: 'injured' }],
  ['A bus rolled over, killing two women and sending eight others to the hospital.', 'eight others', { predicate: 'injured' }],
  ['About 20,000 people evacuated their homes.', 'About 20,000 people', { predicate: 'evacuated' }],
  ['That raises the death count to 31.', '31', { predicate: 'killed', group: 'people' }],
  ['An estimated 9,000 people are killed each year on the roads.', 'An estimated 9,000 people', { predicate: 'killed', extent: 'rate' }],
  ['Over 2,300 servicemen were killed and wounded in the clashes.', 'Over 2,300 servicemen', { predicate: 'killed-or-injured' }],
  ['Floods left ten villages in the valley completely devastated.', 'ten villages', { predicate: 'destroyed' }],
  // Who is counted
  [
    "He lost three of his brothers. At least 90 of the hamlet's 640 residents were killed.",
    'At least 90',
    { predicate: 'killed', group: 'residents' },
  ],
  ['More than 2 million men, women and children fled.', 'more than 2 million men', { group: 'people' }],
  [
    'About 3,000 armed police and firefighters were sent to the valley.',
    'About 3,000 armed police',
    { predicate: 'deployed', group: 'police' },
  ],
  ['At least 10 members of the security forces had been killed.', 'At least 10 members', { group: 'combatants' }],
  ['In all, 93 soldiers and eight civilians died, bringing the total to 101.', '101', { predicate: 'killed', group: 'people' }],
  [
    'More than 215 people were killed in the three countries, including 80 in Lisk and more than 50 in Varn.',
    'more than 50',
    { predicate: 'killed', group: 'people', place: 'Varn' },
  ],
  ['Troops stormed the hideout of the terrorists and killed six of them.', 'six of them', { group: 'combatants' }],
  ['Rebels killed 14 police officers and wounded seven.', 'seven', { predicate: 'injured', group: 'police officers' }],
  ['They reported three destroyed tanks.', 'three destroyed tanks', { predicate: 'destroyed', group: 'tanks' }],
  // Whose
  ['The Turkish military said it had recorded another 40 casualties among its troops.', 'another 40 casualties', { side: 'state:TR' }],
  ['Ukraine said Russia attacked at night. The air force destroyed four Russian drones.', 'four Russian drones', { side: 'state:RU' }],
  ['A watchdog said 10 soldiers died in the battle.', '10 soldiers', { side: null }],
  ['Dalvian rebels killed six soldiers in Talvek on Saturday, a monitoring group reported.', 'six soldiers', { side: null }],
  [
    'About 30 Pakistani troops were among the dead, and 52 troops were injured, he said. India reported 17 killed.',
    '52 troops',
    { side: 'people:PK' },
  ],
  // Where
  [
    'A clash at the edge of the southern port of Tarvek, close to the Turkish border, killed nine rebels.',
    'nine rebels',
    { place: 'Tarvek' },
  ],
  ['The worst-hit town was the port, Molvara, where 11,000 died.', '11,000', { place: 'Molvara' }],
  ['A magnitude 6 aftershock shook parts of Japan Sunday afternoon, killing two people.', 'two people', { place: 'Japan' }],
  ['Floods that have hit Turkey have killed 41 people.', '41 people', { place: 'Turkey' }],
  ['The storm tore through Turkey and has claimed the lives of 73 people.', '73 people', { predicate: 'killed', place: 'Turkey' }],
  ['After sweeping over Turkey, the storm moved into Greece where it killed 13 people.', '13 people', { place: 'Greece' }],
  ['The damage was worst in Lisk province, where the death toll has reached 66.', '66', { place: 'Lisk' }],
  ['Thirteen soldiers were killed in fighting near the city of Lisk in Turkey.', 'Thirteen soldiers', { place: 'Lisk' }],
  ['Six people were wounded in an attack on the eastern town of Lisk.', 'Six people', { place: 'Lisk' }],
  ['On Monday gunmen entered Sarn Village near Lisk and killed four people.', 'four people', { place: 'Sarn Village' }],
  ['Rebels killed six soldiers in Lisk and nearly a dozen others on the outskirts of Varn.', 'nearly a dozen others', { place: 'Varn' }],
  [
    'Eleven villagers were killed, among them three children, when gunmen attacked the main port of Turkey.',
    'Eleven villagers',
    { place: 'Turkey' },
  ],
  ['Rebels kill four soldiers in southwest Dalvia', 'four soldiers', { place: 'Dalvia' }],
  ['Forty Soldiers Killed in Clashes, Claims Ministry', 'Forty Soldiers', { place: null }],
  // Which event
  ['Counting is slowed by the civil war, but the ministry reported 812 deaths in towns it runs.', '812 deaths', { event: null }],
  // As of when
  ['Last September, three people died and 100 were rescued after a ferry sank.', '100', { predicate: 'rescued', asOf: '2023-09' }],
  [
    'The quake struck on the anniversary of a 1985 earthquake that killed thousands.',
    'thousands',
    { asOf: '1985', event: '1985 earthquake' },
  ],
  ['The toll stood at 48, up from 31.', '31', { asOf: null }],
  ['A previous report had put the death toll at 43.', '43', { predicate: 'killed', asOf: null }],
  ['As of Sunday evening, 127 people had been rescued.', '127 people', { asOf: '2024-06-09', extent: 'cumulative' }],
  ['A plane that went missing two days ago slammed into a hill, killing 54 people.', '54 people', { asOf: '2024-06-12' }],
  ['Early on Monday the number of confirmed dead stood at 217.', '217', { asOf: '2024-06-10', extent: 'cumulative' }],
  ['A raid killed eight people on Sunday, including four policemen.', 'four policemen', { asOf: '2024-06-09', extent: 'incident' }],
  ['There were 1,400 killed, including nearly 1,000 in August.', '1,400', { asOf: '2024-06-12' }],
  [
    'A man opened fire on Monday, killing one person and badly wounding two others.',
    'two others',
    { asOf: '2024-06-10', extent: 'incident' },
  ],
  ['They are still holding 200 girls they abducted from a school on 14 April.', '200 girls', { asOf: '2024-06-12' }],
  [
    'Rebels killed four villagers on Tuesday near the town of Lisk, where they seized 200 girls in 2014.',
    'four villagers',
    { asOf: '2024-06-11', extent: 'incident' },
  ],
  ['Attacks during the past day injured seven people.', 'seven people', { extent: 'incident' }],
  ['Police had initially reported five dead but found nine more bodies on Tuesday.', 'five dead', { asOf: null }],
  // Corrections
  ['The toll was 48, revised down from 62.', '48', { predicate: 'killed', corrects: 62 }],
  [
    'Police revised the toll of the quake in Lisk down to 52 from 57. Of the 52 dead, 38 were found in the port.',
    '52 dead',
    { corrects: 57 },
  ],
  ['The toll rose to 52 from 31.', '31', { asOf: null, corrects: null }],
  // How sure
  ['The mayor could confirm that nine gunmen had been killed.', 'nine gunmen', { status: 'asserted' }],
  ['The storm could kill 200 people, he said.', '200 people', { status: 'feared' }],
];

/** Words of a figure → who says it. */
const SPEAKERS: readonly (readonly [string, string, string | null])[] = [
  ['Some 90,000 people marched, according to the union (including 20,000 in Talvek).', '20,000', 'the union'],
  ['The two women spoke for five minutes.', 'five minutes', null],
  ['Authorities reported 15 people missing.', '15 people', 'Authorities'],
  ['Local media reported more than 500 injured.', 'more than 500 injured', 'Local media'],
  ['They were not part of the toll of 217 reported by the rescue agency.', '217', 'the rescue agency'],
  ['Union leaders spoke of 100,000 marchers, police of 26,000.', '100,000 marchers', 'Union leaders'],
  ['Union leaders spoke of 100,000 marchers, police of 26,000.', '26,000', 'police'],
  ['Organisers put the crowd at 100,000, the city police at 26,000.', '26,000', 'the city police'],
  ['Police had initially reported five dead.', 'five dead', 'Police'],
  ['The storm destroyed 1,200 houses.', '1,200 houses', null],
  ['Talvek health authorities claimed that a rocket had struck, and put the death toll at 500.', '500', 'Talvek health authorities'],
  ['That is far fewer than the 500 deaths as claimed by the health authorities.', '500 deaths', 'the health authorities'],
  ['That is far fewer than the 500 deaths that health authorities originally described.', '500 deaths', 'health authorities'],
  ['It lowered the number of the 500 deaths that shook the town.', '500 deaths', null],
  ['Norway urged Denmark to end the war that claimed 30,000 lives.', '30,000 lives', null],
  ['Norway urged Denmark to free 300 prisoners.', '300 prisoners', 'Norway'],
  ['It fell, said a security source who put the toll at 14.', '14', 'a security source'],
  ['The lorry fell, said Mr Selm, who initially gave a death toll of 17.', '17', 'Mr Selm'],
  ['The bridge is open, the police said.\n\nA war began in 1990 and claimed thousands of lives.', 'thousands of lives', null],
];

describe('speakers of figures without a clause of saying', () => {
  for (const [text, words, speaker] of SPEAKERS) {
    it(`${words}: ${text}`, () => {
      const figure = readClaimsOf(text).find(({ start, end }) => text.slice(start, end) === words);
      const source = figure?.claim?.source ?? null;
      assert.equal(source && text.slice(source.start, source.end), speaker);
    });
  }
});

describe('claims of sentences as news writes them', () => {
  for (const [text, words, expected] of CASES) {
    it(`${words}: ${text}`, () => {
      const figures = readClaimsOf(text);
      const figure = figures.find(({ start, end }) => text.slice(start, end).toLowerCase() === words.toLowerCase());
      assert.ok(figure?.claim, `read: ${figures.map(({ start, end }) => text.slice(start, end)).join(' | ')}`);
      const { claim } = figure;
      assert.deepEqual(Object.fromEntries(Object.keys(expected).map((facet) => [facet, claim[facet as keyof Claim]])), expected);
    });
  }
});
