import assert from 'node:assert/strict';
import { lineOf, readClaimsOf } from '../../support/readClaims.ts';

describe('readClaims', () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    [
      'Rebel shelling killed 14 civilians and wounded at least 30 in Tovar on Tuesday, the regional hospital said.',
      '14 civilians = 14 | killed, civilians, incident, as of 2024-06-11',
      'at least 30 = 30.. | injured, civilians, incident, as of 2024-06-11',
    ],
    [
      'The army said it had lost 45 soldiers and 12 tanks since the offensive began on March 3.',
      '45 soldiers = 45 | killed, combatants, cumulative, since 2024-03-03',
      '12 tanks = 12 | destroyed, tanks, cumulative, since 2024-03-03',
    ],
    [
      'More than 2.3 million people have fled their homes in Ardania, the United Nations said.',
      'More than 2.3 million people = 2300001.. | displaced, people, cumulative',
    ],
    [
      'Between 1,500 and 2,000 refugees crossed the river overnight, aid workers said.',
      'Between 1,500 and 2,000 refugees = 1500..2000 | other, refugees, “cross”, incident',
    ],
    [
      'The death toll from the quake rose to 1,204, with 3,500 injured and 200 missing, officials said on Sunday.',
      '1,204 = 1204 | killed, people, cumulative, as of 2024-06-09',
      '3,500 injured = 3500 | injured, people, cumulative, as of 2024-06-09',
      '200 missing = 200 | missing, people, stock, as of 2024-06-09',
    ],
    [
      'A 6.4-magnitude earthquake struck 30 km (19 miles) south of Velmar, killing at least seven people.',
      '6.4-magnitude = 6.4 magnitude | magnitude, “strike”, stock',
      '30 km = 30 km | distance, “earthquake velmar”, stock',
      '19 miles = 19 mi | distance, “earthquake velmar”, stock',
      'at least seven people = 7.. | killed, people, cumulative',
    ],
    [
      'Flooding has displaced some 120,000 people and destroyed 4,000 hectares of crops.',
      'some 120,000 people = ~120000 | displaced, people, cumulative',
      '4,000 hectares = 4000 ha | destroyed, “destroy”, stock',
    ],
    [
      'Cholera has infected 8,700 people and killed 212 since July, including 40 children under five.',
      '8,700 people = 8700 | other, people, “ill”, cumulative, since 2023-07',
      '212 = 212 | killed, people, cumulative, since 2023-07',
      '40 children = 40 | killed, children, cumulative, since 2023-07',
    ],
    [
      'The court sentenced the former minister to 12 years in prison and fined him 1.5 million euros.',
      '12 years = 12 year | duration, “sentence”, cumulative',
      '1.5 million euros = 1500000 EUR | money, “fine”, cumulative',
    ],
    [
      'Prosecutors say the gang stole $34m from 17 banks over six years.',
      '$34m = 34000000 USD | money, “steal”, cumulative',
      '17 banks = 17 | other, banks, “steal”, cumulative',
      'six years = 6 year | duration, “steal”, cumulative',
    ],
    [
      'The union said 85 percent of its 40,000 members had voted to strike.',
      '85 percent = 85 % | share, “union strike”, stock',
      '40,000 members = 40000 | other, members, “strike”, cumulative',
    ],
    [
      'Turnout was 54.3%, the electoral commission said, down from 61 percent four years ago.',
      '54.3% = 54.3 % | share, “turnout”, stock',
      '61 percent = 61 % | share, “commission turnout”, stock, as of 2020',
    ],
    [
      'The ruling party won 112 of the 200 seats in parliament.',
      '112 = 112 | other, seats, “win”, cumulative',
      '200 seats = 200 | no claim',
    ],
    [
      'He won 52.4 percent of the vote against 45.1 percent for his rival.',
      '52.4 percent of the vote = 52.4 % | share, vote, “vote win”, stock',
      '45.1 percent = 45.1 % | share, “win”, stock',
    ],
    [
      'The company cut 3,000 jobs, a tenth of its workforce, and closed nine plants.',
      '3,000 jobs = 3000 | other, jobs, “cut”, cumulative',
      'a tenth of its workforce = 0.1 fraction | share, workforce, “workforce close”, stock',
      'nine plants = 9 | other, plants, “close”, cumulative',
    ],
    [
      'Inflation rose to 7.2 percent in May from 6.8 percent in April.',
      '7.2 percent = 7.2 % | share, “inflation”, stock, as of 2024-05',
      '6.8 percent = 6.8 % | share, “inflation”, stock, as of 2024-04',
    ],
    [
      'The government has pledged 250 million dollars in aid to the region.',
      '250 million dollars = 250000000 USD | money, “aid”, cumulative, planned',
    ],
    [
      'Protesters hurled stones at police; 23 officers were hurt and 140 people arrested.',
      '23 officers = 23 | injured, officers, cumulative',
      '140 people = 140 | arrested, people, cumulative',
    ],
    [
      'Tens of thousands of people marched through the capital on Saturday.',
      'Tens of thousands of people = 20000..99999 roughly | other, people, “march”, incident, as of 2024-06-08',
    ],
    ['Two soldiers and a policeman were killed when a bomb went off near Dorna.', 'Two soldiers = 2 | killed, combatants, incident'],
    [
      'Police shot dead six demonstrators in Keltar and wounded dozens more.',
      'six demonstrators = 6 | killed, demonstrators, cumulative',
      'dozens more = 24..99 roughly | injured, demonstrators, cumulative',
    ],
    [
      'The bus, carrying 52 passengers, plunged 80 metres into a ravine.',
      '52 passengers = 52 | other, passengers, “aboard”, cumulative',
      '80 metres = 80 m | distance, “bus”, stock',
    ],
    [
      'Eleven of the 52 passengers survived the crash.',
      'Eleven = 11 | other, passengers, “survive”, cumulative',
      '52 passengers = 52 | no claim',
    ],
    [
      'Three out of four voters back the plan, according to a poll of 1,012 adults.',
      'Three out of four voters = 0.75 fraction | share, voters, “voters”, stock',
      '1,012 adults = 1012 | other, adults, cumulative',
    ],
    ['One in five children goes hungry, the agency said.', 'One in five children = 0.2 fraction | share, children, “children go”, stock'],
    ['The number of cases has doubled to 4,600 in a week.', '4,600 = 4600 | other, cases, “double”, cumulative'],
    ['About 40 of its fighters were captured, the group admitted.', 'About 40 of its fighters = ~40 | captured, combatants, cumulative'],
    [
      'The ministry denied reports that 300 of its troops had been taken prisoner.',
      '300 of its troops = 300 | captured, combatants, cumulative, denied',
    ],
    [
      'Norda says it shot down 14 drones; Kestria says it lost only two.',
      '14 drones = 14 | destroyed, drones, cumulative',
      'only two = 2 | destroyed, drones, cumulative',
    ],
    [
      'Nearly half of the hospitals in the north have been damaged or destroyed.',
      'Nearly half of the hospitals = ~0.5 fraction | share, hospitals, “hospitals damage”, stock',
    ],
    [
      'The two sides exchanged 200 prisoners each on Wednesday.',
      'two sides = 2 | no claim',
      '200 prisoners = 200 | captured, prisoners, incident, as of 2024-06-12',
    ],
    [
      'Satellite images show that 1,350 buildings were damaged and 430 destroyed.',
      '1,350 buildings = 1350 | damaged, buildings, cumulative',
      '430 = 430 | destroyed, buildings, cumulative',
    ],
    [
      'The wildfire has burned 12,000 acres and forced the evacuation of 900 homes.',
      '12,000 acres = 12000 acre | destroyed, “burn”, stock',
      '900 homes = 900 | evacuated, homes, cumulative',
    ],
    [
      'The army deployed 2,000 extra troops and 50 armoured vehicles to the border.',
      '2,000 extra troops = 2000 | deployed, combatants, delta',
      '50 armoured vehicles = 50 | deployed, armoured vehicles, cumulative',
    ],
    [
      'At least 31 people, including five children, died and 78 were injured, according to the health ministry.',
      'At least 31 people = 31.. | killed, people, cumulative',
      'five children = 5 | killed, children, cumulative',
      '78 = 78 | injured, people, cumulative',
    ],
    [
      'Rescuers pulled 19 survivors from the rubble; four people remain missing.',
      '19 survivors = 19 | rescued, survivors, cumulative',
      'four people = 4 | missing, people, stock',
    ],
    [
      'The strike, now in its third week, has cost the company an estimated $40 million a day.',
      'an estimated $40 million a day = ~40000000 USD/day | money, “cost strike”, cumulative',
    ],
    [
      'The ceasefire was violated 47 times in the past 24 hours, monitors said.',
      '47 times = 47 | other, times, “violation”, incident',
      '24 hours = 24 hour | duration, “ceasefire”, cumulative',
    ],
    [
      'Grain exports fell by a third to 2.1 million tonnes.',
      'a third = 0.3333333333333333 fraction | share, “grain exports decline”, delta',
      '2.1 million tonnes = 2100000 t | other, “fall”, stock',
    ],
    [
      'The bridge, 1.2 km long, cost £85m and took five years to build.',
      '1.2 km = 1.2 km | distance, “bridge”, stock',
      '£85m = 85000000 GBP | money, “cost bridge”, cumulative',
      'five years = 5 year | duration, “bridge”, cumulative',
    ],
    [
      'The reactor produces 950 MW and supplies 600,000 households.',
      '950 MW = 950 MW | other, “produce”, stock',
      '600,000 households = 600000 | other, households, “supply”, cumulative',
    ],
    [
      'Temperatures reached 41C on Monday, and winds gusted to 90 mph.',
      '41C = 41 °C | other, “temperature”, stock, as of 2024-06-10',
      '90 mph = 90 mph | other, “speed”, rate',
    ],
    ['The plane, a Boeing 737 with 162 people on board, vanished from radar at 3:45 a.m.', '162 people = 162 | missing, people, stock'],
    [
      'The militants hold between 60 and 70 hostages, among them 12 foreigners.',
      'between 60 and 70 hostages = 60..70 | captured, hostages, stock',
      '12 foreigners = 12 | captured, foreigners, stock',
    ],
    ['The president, 61, has ruled for 23 years.', '23 years = 23 year | duration, “rule”, cumulative'],
    [
      'The bill passed by 88 votes to 61, with 12 abstentions.',
      '88 votes = 88 | other, votes, “pass”, cumulative',
      '61 = 61 | other, votes, “pass”, cumulative',
      '12 abstentions = 12 | other, abstentions, “pass”, cumulative',
    ],
    [
      'A gunman opened fire in a mall, killing four people and injuring 11 others before shooting himself.',
      'four people = 4 | killed, people, incident',
      '11 others = 11 | injured, people (other), incident',
    ],
    [
      'Only 1,200 of the 5,000 tents promised have arrived.',
      'Only 1,200 = 1200 | other, tents, “promise”, cumulative',
      '5,000 tents = 5000 | no claim',
    ],
    [
      'Up to 50,000 civilians could be trapped in the city, the envoy warned.',
      'Up to 50,000 civilians = ..50000 | other, civilians, “trapped”, cumulative, feared',
    ],
    ['If the dam breaks, 20,000 people would have to be evacuated.', '20,000 people = 20000 | evacuated, people, cumulative, conditional'],
    [
      'The regiment lost a third of its men in two days of fighting.',
      'a third of its men = 0.3333333333333333 fraction | share, men, “men regiment”, stock',
      'two days = 2 day | duration, “fighting”, cumulative',
    ],
    [
      'In all, 93 soldiers, 26 policemen and eight civilians died, bringing the total to 127.',
      '93 soldiers = 93 | killed, combatants, cumulative',
      '26 policemen = 26 | killed, policemen, cumulative',
      'eight civilians = 8 | killed, civilians, cumulative',
      '127 = 127 | killed, people, cumulative',
    ],
    [
      'The rebels claimed to have killed 60 government soldiers; the army put its losses at five.',
      '60 government soldiers = 60 | killed, combatants, cumulative',
      'five = 5 | killed, people, cumulative',
    ],
    [
      'Dozens were killed and hundreds injured when the stand collapsed.',
      'Dozens = 24..99 roughly | killed, people, incident',
      'hundreds injured = 200..999 roughly | injured, people, incident',
    ],
    [
      'The group has kidnapped more than 300 schoolgirls since 2014.',
      'more than 300 schoolgirls = 301.. | captured, schoolgirls, cumulative, since 2014',
    ],
    [
      'The judge ordered the firm to pay $2.5bn in damages to 4,100 plaintiffs.',
      '$2.5bn = 2500000000 USD | money, “compensation”, cumulative',
      '4,100 plaintiffs = 4100 | other, plaintiffs, “pay”, cumulative',
    ],
    [
      'Police seized 400 kilos of cocaine worth 30 million dollars and detained nine suspects.',
      '400 kilos of cocaine = 400 kg | other, “seize”, stock',
      '30 million dollars = 30000000 USD | money, “seize”, cumulative',
      'nine suspects = 9 | arrested, suspects, cumulative',
    ],
    [
      'The trial of 17 officers accused of plotting a coup entered its second day.',
      '17 officers = 17 | other, officers, “accuse”, cumulative',
    ],
    [
      'Some 4.6 million tonnes of wheat were shipped in 2022, up 12 percent.',
      'Some 4.6 million tonnes of wheat = ~4600000 t | other, “ship”, stock, as of 2022',
      '12 percent = 12 % | share, “ship”, delta, as of 2022',
    ],
    [
      'The force said 22 peacekeepers had been wounded, two of them seriously.',
      '22 peacekeepers = 22 | injured, peacekeepers, cumulative',
      'two of them = 2 | injured, peacekeepers (seriously), cumulative',
    ],
    ['Six people were still in critical condition on Friday.', 'Six people = 6 | injured, people (critically), stock, as of 2024-06-07'],
    [
      'The agency needs 90 million dollars to feed half a million people for three months.',
      '90 million dollars = 90000000 USD | money, “need”, cumulative',
      'half a million people = 500000 | other, people, “feed”, cumulative',
      'three months = 3 month | duration, “feed”, cumulative',
    ],
    ['He scored 30 points as the Hawks won 102-98.', '30 points = 30 | other, points, “score”, cumulative'],
    ['The 27-member bloc agreed a 10th package of sanctions.', '27-member = 27 | other, members, “agree”, cumulative'],
    ['Resolution 1701 was adopted by 15 votes to none.', '15 votes = 15 | other, votes, “adopt”, cumulative'],
    ['Phase 2 of the Route 9 project starts on May 5, 2024.'],
    ['The ministry spoke of casualties, namely 63 killed servicemen.', '63 killed servicemen = 63 | killed, combatants, cumulative'],
    [
      'Two days ago a car bomb meant for a convoy of the northern river police went off at the gates of a school, causing 14 deaths.',
      '14 deaths = 14 | killed, people, incident, as of 2024-06-10',
    ],
    ['The 18-year-old was one of three suspects held.', 'three suspects = 3 | captured, suspects, stock'],
    ['The pandemic claimed 18,000 lives in the first half of the year.', '18,000 lives = 18000 | killed, people, cumulative'],
    [
      "Ten people died in Tuesday's crash, not 19 as first reported, police said.",
      'Ten people = 10 | killed, people, incident, not 19',
      '19 = 19 | no claim',
    ],
    [
      'Rebels freed nine soldiers on Monday after three months in captivity.',
      'nine soldiers = 9 | rescued, combatants, incident, as of 2024-06-10',
      'three months = 3 month | duration, “captivity”, cumulative, as of 2024-06-10',
    ],
    ['Rescuers recovered three more bodies on Friday.', 'three more bodies = 3 | killed, people, delta, as of 2024-06-07'],
    ['Hospitals are recording 300 cases a day.', '300 cases a day = 300 /day | other, cases, “record”, rate'],
  ];
  for (const [text, ...expected] of cases) {
    it(text, () =>
      assert.deepEqual(
        readClaimsOf(text).map((figure) => lineOf(text, figure)),
        expected,
      ),
    );
  }

  it('takes a day that nobody can date for one day all the same', () => {
    const text = 'Officials said 28 men had died in fighting on Monday, taking the total dead since the fighting began to 59.';
    assert.deepEqual(
      readClaimsOf(text, null).map(({ claim }) => claim?.extent),
      ['incident', 'cumulative'],
    );
  });
});
