import assert from 'node:assert/strict';
import { readActorsOf } from '../../support/actors.ts';
import { EMPTY_CORPUS_FILE } from '../../../src/core/model/corpusFile.ts';

const marks = (text: string): string[] => readActorsOf(text).mentions.map(({ start, end, type }) => `${text.slice(start, end)}/${type}`);

describe('actors of an article', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The talks were held by Spanish Prime Minister Rodrigo Almeira.', ['Spanish/group', 'Rodrigo Almeira/person']],
    ['He praised Secretary of State Helen Marlow.', ['Helen Marlow/person']],
    ['Secretary of State Helen Marlow left. Chief of Staff General Sam Almeira stayed.', ['Helen Marlow/person', 'Sam Almeira/person']],
    ['Minister of Health Zwangira Mkhondo spoke.', ['Zwangira Mkhondo/person']],
    ['They met Minister of Trade and Industry Helen Marlow.', ['Helen Marlow/person']],
    ['They met Minister of Justice Marlow, and the Ministry of Trade.', ['Marlow/person', 'Ministry of Trade/organization']],
    ['They met Kelmar Bank CEO Sam Marlow on Friday.', ['Kelmar Bank/organization', 'Sam Marlow/person']],
    ["Reporters asked Norway's defence ministry about it.", ["Norway's defence ministry/organization"]],
    ["They want Norway's military support.", ['Norway/gpe']],
    ['They joined the Ministry of Fisheries and Forests.', ['Ministry of Fisheries and Forests/organization']],
    ['The ferry left a Turkish port.', []],
    ['Forty-one Danish sailors left.', ['Danish/group']],
    ['Both Norwegian and Danish troops left.', ['Norwegian/group', 'Danish/group']],
    ['It was shelled by Danish-backed forces.', ['Danish/group']],
    ['The Ilvan River flooded on Monday.', ['Ilvan River/location']],
    ['Police said nothing. It rained in the village of Ostrava Gora.', ['Ostrava Gora/gpe']],
    ['It belongs to Kelmar Industries, Inc. and others.', ['Kelmar Industries, Inc./organization']],
    ['Henkara Holdings grew. Analysts rate Henkara highly.', ['Henkara Holdings/organization', 'Henkara/organization']],
    ['She sold her stake in Voltera.', ['Voltera/organization']],
    ['He is Gia Marlow, and Gia left.', ['Gia Marlow/person', 'Gia/person']],
    ['It was the GIA.', ['GIA/organization']],
    ['He asked the Flood and Dam Safety Agency.', ['Flood and Dam Safety Agency/organization']],
    ['He asked the Pentagon and Energy Department.', ['Pentagon/organization', 'Energy Department/organization']],
    [
      'HENKARA SEES RISING SALES ABROAD\n\nHenkara Holdings said on Monday it was content.',
      ['HENKARA/organization', 'Henkara Holdings/organization'],
    ],
    ['They play for the Falcons.', ['Falcons/organization']],
    ['He was a Liberal member of the Duma.', ['Duma/organization']],
    ['They met in Congress on Monday.', ['Congress/organization']],
    ['Said Ellisk: “It is late.” Said Ann Marlow, a farmer, “It is dark.”', ['Ellisk/person', 'Ann Marlow/person']],
    ['Harlan, Spode & Co. fell, and so did Ernst & Marlow.', ['Harlan, Spode & Co./organization', 'Ernst & Marlow/organization']],
    ['They own Kelmar, Harlan & Sons and AG Holmqvist & Sons.', ['Kelmar, Harlan & Sons/organization', 'AG Holmqvist & Sons/organization']],
    ['Harlan Spode Corp. grew. It bid for Harlan in May.', ['Harlan Spode Corp./organization', 'Harlan/organization']],
    ['It was read on Jagvote.com there.', ['Jagvote.com/organization']],
    ['The Dow Jones Industrial Average and the S&P 500 index fell at 2:30 p.m. ET.', []],
    ['It rained. They came from Ilka, the strongest typhoon of the year. They threw Molotov cocktails. Others ran.', []],
    ['It rained. Shells hit the city’s Al Kelvaj neighbourhood.', ['Al Kelvaj/gpe']],
    ['It rained. It was in the state of Norve de Selm, said Juan Almeira.', ['Norve de Selm/gpe', 'Juan Almeira/person']],
    ['It rained. The raid in the Norte de Selm department was by a Marxist-Leninist group.', ['Norte de Selm/gpe']],
    ['It rained. He leads the National Search and Rescue Agency.', ['National Search and Rescue Agency/organization']],
    ['It rained. Rail operator Kelvar Bahn shut. A quake hit Azgalent.', ['Kelvar Bahn/organization', 'Azgalent/gpe']],
    ['It rained. They fled Marovit City. The Marovit siege ended.', ['Marovit City/gpe', 'Marovit/gpe']],
    ['It rained. A nearby town, Yalkant, was attacked. So was the Kombelt commune.', ['Yalkant/gpe', 'Kombelt/gpe']],
    [
      'It rained. News outlet Ilvatel asked Sam Marlow, portfolio manager at Ilvafoc.',
      ['Ilvatel/organization', 'Sam Marlow/person', 'Ilvafoc/organization'],
    ],
    [
      'It rained. Helen Marlow resigned. A five percent commission Marlow collected was lost. Marlow denied it.',
      ['Helen Marlow/person', 'Marlow/person', 'Marlow/person'],
    ],
    [
      'It rained. Helen Marlow resigned. The brewer Marlow said sales fell. Marlow shares rose. Ms Marlow left.',
      ['Helen Marlow/person', 'Marlow/organization', 'Marlow/organization', 'Marlow/person'],
    ],
    ['They fled Tropical Storm Ilka. Winds rose as Ilka came near.', []],
    ['He sang “Night in Kelva” for a group called “Kelva Choir”.', ['Kelva Choir/organization']],
    ['They asked Road Transport and Water Minister Helen Marlow.', ['Helen Marlow/person']],
    ['Leader of Kelva Harbour Party, Helen Marlow, left.', ['Kelva Harbour Party/organization', 'Helen Marlow/person']],
    ['They asked KPL-N MNA Helen Marlow there.', ['KPL-N/organization', 'Helen Marlow/person']],
    ['They met Ilvan County Fire Chief Helen Marlow.', ['Ilvan County/gpe', 'Helen Marlow/person']],
    ['Q: Is it late?\n\nA: It is.\n\nQ: Who knows?', []],
    ['Sam “Slim” Marlow and Marshall Winlow left.', ['Sam “Slim” Marlow/person', 'Marshall Winlow/person']],
    [
      'They asked the Anti-Corruption Bureau and the Non-Aligned Movement.',
      ['Anti-Corruption Bureau/organization', 'Non-Aligned Movement/organization'],
    ],
    ['Anti-Kelvan protests began. Western nations agreed.', []],
    ['A Chicago-based firm closed.', ['Chicago/gpe']],
    ['It rained. Liu Weimin, Spain’s special envoy, spoke.', ['Liu Weimin/person', 'Spain/gpe']],
    ['They asked Selmark Police Sgt. Helen Marlow.', ['Selmark Police/organization', 'Helen Marlow/person']],
    ['They joined Barva Nesu (Alliance of Hope) there.', ['Barva Nesu/organization', 'Alliance of Hope/organization']],
    ['They left the National Assembly for the President.', ['National Assembly/organization']],
    ['NORD ARVIK (AP) — It rained.', ['NORD ARVIK/gpe', 'AP/organization']],
    ['They asked the Ellisk administration.', ['Ellisk/person']],
    ['It is a West African country. Gen-Z voters left.', []],
    ['Anyone who caves loses. Somebody knows.', []],
    ["UBS, NORWAY'S biggest bank, fell.", ['UBS/organization', 'NORWAY/gpe']],
    ['Leftist Helen Marlow won. She met Centrist Sam Kast.', ['Helen Marlow/person', 'Sam Kast/person']],
    ["Spain's Minister for Fisheries Zwangira Mkhondo spoke.", ['Spain/gpe', 'Zwangira Mkhondo/person']],
    [
      'On the same day they asked State Councilor Zwangira Mkhondo and then Oslo Ruler Sheikh Sam Kast.',
      ['Zwangira Mkhondo/person', 'Oslo/gpe', 'Sam Kast/person'],
    ],
    ['They asked U.S. District Court Judge Helen Marlow.', ['U.S. District Court/organization', 'Helen Marlow/person']],
    ['He works for Ilvan Carriers Pte. Ltd. in Oslo.', ['Ilvan Carriers Pte. Ltd./organization', 'Oslo/gpe']],
    ['An analyst with Charles Holmqvist said so.', ['Charles Holmqvist/organization']],
    ['They bought the Airbus A350 and twenty Boeing B12 jets.', ['Airbus/organization', 'Boeing/organization']],
    ['The firm Marlow-Reuters grew. KLP-Plus won.', ['Marlow-Reuters/organization', 'KLP-Plus/organization']],
    ['The army shelled K12 rebels. Later K12 left.', ['K12/organization', 'K12/organization']],
    ['FMs of five states met at the Oslo Airshow.', []],
    [
      'It was built by the dam group Odebrel. Sam Odebrel left. Odebrel denied it.',
      ['Odebrel/organization', 'Sam Odebrel/person', 'Odebrel/organization'],
    ],
    ['The company Holm founded grew. Ann Holm said so.', ['Holm/person', 'Ann Holm/person']],
    ['A Frankfurt-based firm and a web-based one closed.', ['Frankfurt/gpe']],
    ['Malam Sam Kast raised US $3 million.', ['Sam Kast/person']],
    ['It rained. Marta de Selmark spoke of them. They like what de Selmark said.', ['Marta de Selmark/person', 'de Selmark/person']],
    ['Singapore met Marta de Selmark.', ['Singapore/gpe', 'Marta de Selmark/person']],
    ["The bank's Board of Directors met the British Columbia First People there.", ['British Columbia/gpe', 'First People/organization']],
    ['They went from the Dam Institute of Kelva to Selmark City.', ['Dam Institute of Kelva/organization', 'Selmark City/gpe']],
    ['The Committee to Protect Dams met Unprofor officers.', ['Committee to Protect Dams/organization', 'Unprofor/organization']],
    ['On CNN, Lyela Sayarath, a junior at the school, spoke.', ['CNN/organization', 'Lyela Sayarath/person']],
    ['It pleased Piper Marlow analyst Helen Kast.', ['Piper Marlow/organization', 'Helen Kast/person']],
    ['The F.B.I. said so. The Selm Fire spread.', ['F.B.I./organization']],
    ['They met the Rail, Dam and Harbour Union there.', ['Rail, Dam and Harbour Union/organization']],
    ['They own Yahoo! Inc. and T. Rowe Price.', ['Yahoo! Inc./organization', 'T. Rowe Price/organization']],
    ['They sell a new drug, Kelvastin, and the rival drug, Selmarol. Kelvastin is dear.', []],
    ['They met at a resort called Troutbeck. A man called Azize spoke.', ['Troutbeck/gpe', 'Azize/person']],
    ["Marlow Kast's European drug analyst said so.", ['Marlow Kast/organization', 'European/group']],
    ['They asked RFE/RL and a Turkish-Cypriot port in the Himalayan range.', ['RFE/RL/organization']],
    ['It was made by Ridgeback Biotherapeutics there.', ['Ridgeback Biotherapeutics/organization']],
    [
      'On Monday they asked the Secretary of the Security Council Zwangira Mkhondo about it.',
      ['Security Council/organization', 'Zwangira Mkhondo/person'],
    ],
    [
      'They like Ann Selmark there. He called her “Ann Selmark”. Later Ann Selmark left.',
      ['Ann Selmark/person', 'Ann Selmark/person', 'Ann Selmark/person'],
    ],
    ['They bought Kelmar Dams plc on Monday.', ['Kelmar Dams plc/organization']],
    ['Ilvar-American Corp. grew. They asked Ilvar.', ['Ilvar-American Corp./organization', 'Ilvar/organization']],
    ['A force called Sforak fled. Sforak officials wept.', ['Sforak/organization', 'Sforak/organization']],
    ['The General Staff denied it.', ['General Staff/organization']],
    ['It began in the Colegio Marcos Almeira.', ['Colegio Marcos Almeira/organization']],
    ['They lead the Movement for a Democratic Kelva.', ['Movement for a Democratic Kelva/organization']],
    ['The carmaker Voltera recalled them.', ['Voltera/organization']],
    ['The towns of Arvik, Selmet and Oslo lost power.', ['Arvik/gpe', 'Selmet/gpe', 'Oslo/gpe']],
    ['The Nobel Prize and the World Cup were discussed, and so was Zionism.', []],
    ['Write to press@kelmar.example or https://kelmar.example or @kelmar.', []],
    ['They say the Sweden-based firm bought a rival, a New Delhi-based bank.', ['Sweden/gpe', 'New Delhi/gpe']],
    ['They closed the Norway-Sweden border.', ['Norway/gpe', 'Sweden/gpe']],
    ['The shares of Kelmar Holdings <KELM.S> fell.', ['Kelmar Holdings/organization']],
    ["He asked the Ilvan County Sheriff's Office.", ["Ilvan County Sheriff's Office/organization"]],
    ['It is run by the Bureau of Fisheries, Forests and Dams.', ['Bureau of Fisheries, Forests and Dams/organization']],
    ['They met Presidents Rodrigo Almeira of Spain and Sam Marlow.', ['Rodrigo Almeira/person', 'Spain/gpe', 'Sam Marlow/person']],
    ['He met Democratic Republic of Congo President Sam Marlow Jr. there.', ['Democratic Republic of Congo/gpe', 'Sam Marlow Jr./person']],
    ['"No," said van der Holm. Van der Holm left.', ['van der Holm/person', 'Van der Holm/person']],
    ['The frigate HMS Kelva sailed.', []],
    ['ARVIK, Oct 14 (Kelvote) - It rained.', ['ARVIK/gpe', 'Kelvote/organization']],
    [
      'They asked the Convention of Sailors for Peace and Justice (CSPJ) there.',
      ['Convention of Sailors for Peace and Justice/organization', 'CSPJ/organization'],
    ],
    ['Rebels hold the Arvik Valley Strip (AVS). The AVS is poor.', ['Arvik Valley Strip/location', 'AVS/location', 'AVS/location']],
    [
      'He joined the Republican Congress. Nato met Christian Holmqvist.',
      ['Congress/organization', 'Nato/organization', 'Christian Holmqvist/person'],
    ],
    ['The New Zealand-Norway talks failed.', ['New Zealand/gpe', 'Norway/gpe']],
    ['It cost US$1.3 million.', []],
    ['Hello.\n\nSELMARK, NORWAY\n\nIt rained there and in Oslo.', ['SELMARK/gpe', 'NORWAY/gpe', 'Oslo/gpe']],
    ['He met Jan Holm. Jan Holm left.', ['Jan Holm/person', 'Jan Holm/person']],
    ['The promoter was there. Promoter Don King spoke, and so did Prime Minister John Major.', ['Don King/person', 'John Major/person']],
    ['He met John Major. Even as Major left, the major and the Major slept.', ['John Major/person', 'Major/person']],
    ['He met Palestinian Authority President Sam Marlow.', ['Palestinian Authority/organization', 'Sam Marlow/person']],
    ['They towed a ship, the Almeira, out.', []],
    ['It is owned by Bank Selmski and Fiat Kelva.', ['Bank Selmski/organization', 'Fiat Kelva/organization']],
    ['She is from Selm-upon-Ilvan.', ['Selm-upon-Ilvan/gpe']],
    ['Then Kelmar Corp rose. It was bought by Ilvan Ltd.', ['Kelmar Corp/organization', 'Ilvan Ltd/organization']],
    ['It was bought by Ilvan Ltd. on Monday.', ['Ilvan Ltd./organization']],
    ["He works for Moody's Investors Service in St Louis.", ["Moody's Investors Service/organization", 'St Louis/gpe']],
    ['It was about "Abdul al-Darwi" and Jan van der Holm.', ['Abdul al-Darwi/person', 'Jan van der Holm/person']],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(marks(text), expected));

  const sports: readonly (readonly [string, readonly string[]])[] = [
    [
      'The striker scored the only goal as Leeds beat Sunderland 1-0 in their football match in Sunderland.',
      ['Leeds/organization', 'Sunderland/organization', 'Sunderland/gpe'],
    ],
    [
      'BASEBALL RESULTS\nGames of the season by team\nDETROIT 7 BOSTON 3\nHouston at Seattle',
      ['DETROIT/organization', 'BOSTON/organization', 'Houston/organization', 'Seattle/organization'],
    ],
    ['The cricket match season goes on.\nEssex 340 and 212-4, Kent 288.', ['Essex/organization', 'Kent/organization']],
    ['The soccer coach, whose team lost 2-0 at Oslo and drew with Bergen, flew to Oslo.', ['Oslo/organization', 'Bergen/gpe', 'Oslo/gpe']],
    ['In the soccer final France beat Spain 2-1 after a goalless half of the match.', ['France/gpe', 'Spain/gpe']],
    ['The minister said Boston beat Chicago 2-1 to the contract.', ['Boston/gpe', 'Chicago/gpe']],
    [
      'Cricket scoreboard\nR. Holm c Marlow b Best 14\nJ. Arvid lbw b Best 3\nStill to bat: S.Kast, May, D. Brook',
      [
        'R. Holm/person',
        'Marlow/person',
        'Best/person',
        'J. Arvid/person',
        'Best/person',
        'S.Kast/person',
        'May/person',
        'D. Brook/person',
      ],
    ],
    [
      'Soccer league summaries\nSelmark Arvid 2 (Kerg 46th, De Holm 71pen) Boston 0. Halftime 1-0\nBoston 3 1 0 2 4 6 3',
      ['Selmark Arvid/organization', 'Kerg/person', 'De Holm/person', 'Boston/organization', 'Boston/organization'],
    ],
    [
      'Results of the cycling championship, second stage of the season\n1. Arne Marlow (Norway) Kelvote 4:12:05\n2. Per Holm (Spain) Selmark 12',
      ['Arne Marlow/person', 'Norway/gpe', 'Kelvote/organization', 'Per Holm/person', 'Spain/gpe', 'Selmark/organization'],
    ],
    [
      'Tennis results of the match\n1. Arne Marlow (Norway) 10.04 seconds\n2. Per Holm (Spain) 10.12 seconds\n3. Jon Kerg (Chile) 10.15 seconds',
      ['Arne Marlow/person', 'Norway/gpe', 'Per Holm/person', 'Spain/gpe', 'Jon Kerg/person', 'Chile/gpe'],
    ],
    [
      'Motor racing: grid of the season\n1. Arne Marlow (Norway) Jordan 1:52.977\nFalcons driver Jon Kerg won. The Falcons lead.',
      ['Arne Marlow/person', 'Norway/gpe', 'Jordan/organization', 'Falcons/organization', 'Jon Kerg/person', 'Falcons/organization'],
    ],
    ['BASEBALL SEASON\nThe league said the playoffs of the AL West and the EASTERN DIVISION are near.', []],
  ];
  describe('articles about sports: teams called by their towns, lists of results', () => {
    for (const [text, expected] of sports) it(text, () => assert.deepEqual(marks(text), expected));
  });

  /** Two mentions, by what they are in the text, and whether they mean the same actor. */
  const pairs: readonly (readonly [string, string, string, boolean])[] = [
    ['Mayor Petra Holmqvist resigned. Later Holmqvist said she was tired.', 'Petra Holmqvist', 'Holmqvist', true],
    ['Mayor Petra Holmqvist met Arne Lindgren. Later Lindgren left.', 'Petra Holmqvist', 'Lindgren', false],
    ['Minister Jan van der Holm spoke. Then Van der Holm left.', 'Jan van der Holm', 'Van der Holm', true],
    ['Officials of Calif. said so. California did not.', 'Calif.', 'California', true],
    ['Minister Tung Wei-lin spoke. Later Tung left.', 'Tung Wei-lin', 'Tung', true],
    ['The Serbian party Partija Velikih Kelva (PVK) won. The PVK is rich.', 'Partija Velikih Kelva', 'PVK', true],
    ['Fujitsu Electronics Corp grew. Analysts like Fujitsu.', 'Fujitsu Electronics Corp', 'Fujitsu', true],
    ['Minister Rodrigo Almeira Kast spoke. Then Almeira left.', 'Rodrigo Almeira Kast', 'Almeira', true],
    ['Petra Holmqvist spoke. Holmquist said no more.', 'Petra Holmqvist', 'Holmquist', true],
    ['The Velland Relief Fund (VRF) grew. The VRF is rich.', 'Velland Relief Fund', 'VRF', true],
    [
      "Norway's Ministry of Defence agreed. The Norwegian Defense Ministry paid.",
      "Norway's Ministry of Defence",
      'Norwegian Defense Ministry',
      true,
    ],
    [
      "Norway's Ministry of Defence agreed. Sweden's defence ministry paid.",
      "Norway's Ministry of Defence",
      "Sweden's defence ministry",
      false,
    ],
    ['The United States paid. Then the U.S. left.', 'United States', 'U.S.', true],
    ['In baseball, Detroit won after nine innings. The Tigers scored at home in a team match.', 'Detroit', 'Tigers', true],
    ['The Cleveland Indians, a baseball team, won the match. Later the Indians scored.', 'Cleveland Indians', 'Indians', true],
    ['Iran agreed. Iraq refused.', 'Iran', 'Iraq', false],
    ['The Velland Liberal Party, or PLV, left. Later PLV stayed.', 'Velland Liberal Party', 'PLV', true],
    ['The Save Velland Union party, USV, left. Later USV stayed.', 'Save Velland Union', 'USV', true],
    ['The Velland Dam Authority spoke. DAV did not.', 'Velland Dam Authority', 'DAV', true],
    ['The Velland Dam Authority spoke. DAK did not.', 'Velland Dam Authority', 'DAK', false],
    ['The site Kelvapost, formerly known as Selmarkpost Ltd, closed. Selmarkpost Ltd had users.', 'Kelvapost', 'Selmarkpost Ltd', true],
    ['The Velland Department of Justice (DOJ) agreed. The DOJ said so.', 'Velland Department of Justice', 'DOJ', true],
    ['The State Duma met. Later the Duma rose.', 'State Duma', 'Duma', true],
    ['A Georgia school closed. It is in Winder, Ga.', 'Georgia', 'Ga.', true],
    ['The F.B.I. spoke. Later the FBI left.', 'F.B.I.', 'FBI', true],
    ['Harlan Dams & Co. grew. They asked Harlan Dams.', 'Harlan Dams & Co.', 'Harlan Dams', true],
    ['Karl Monaco spoke. Mr. Monaco left.', 'Karl Monaco', 'Monaco', true],
    ['The Dam Workers Party of Velland (DWP) won. The DWP is rich.', 'Dam Workers Party of Velland', 'DWP', true],
    ['Ilvar-Dams Corp. grew. Ilvar Dams shrank.', 'Ilvar-Dams Corp.', 'Ilvar Dams', true],
    ['They left New York for Ohio. NY courts are slow.', 'New York', 'NY', true],
    ['North Korea agreed. South Korea refused.', 'North Korea', 'South Korea', false],
  ];
  for (const [text, first, second, same] of pairs) {
    it(`${first} and ${second} are ${same ? 'one' : 'two'}`, () => {
      const { mentions } = readActorsOf(text);
      const actorOf = (name: string) => mentions.find(({ start, end }) => text.slice(start, end) === name)?.actor;
      assert.notEqual(actorOf(first), undefined);
      assert.notEqual(actorOf(second), undefined);
      assert.equal(actorOf(first) === actorOf(second), same);
    });
  }

  it('takes a bare surname for the namesake mentioned last', () => {
    const text = 'Petra Holm spoke. Holm left. Jonas Holm stayed. Holm slept.';
    const { mentions } = readActorsOf(text);
    const [petra, first, jonas, second] = mentions.map((mention) => mention.actor);
    assert.deepEqual([first, second], [petra, jonas]);
  });

  it('takes both surnames, and a town without "City", for the full name', () => {
    const { actors } = readActorsOf('Rodrigo Almeira Kast left Selmark City. Almeira Kast slept. It rained in Selmark.');
    assert.deepEqual(
      actors.map(({ name }) => name),
      ['Rodrigo Almeira Kast', 'Selmark City'],
    );
  });

  const namesakes: readonly (readonly [shape: string, text: string, ...actors: string[]])[] = [
    ['by the form of address', 'Karl Holm met Anna Holm. Mr. Holm left. Mrs. Holm stayed.', 'Karl Holm', 'Anna Holm'],
    ['by a pronoun behind it', 'Anna Holm left Karl Holm. Holm told the court that her husband was ill.', 'Anna Holm'],
    [
      'with the one so called before, not the one named in full again',
      'Karl Holm wed Anna Holm. Holm left. Anna Holm slept. Holm ate.',
      'Anna Holm',
      'Anna Holm',
    ],
    ['apart where the form of address says so', 'Karl Holm left. Mrs. Holm stayed.', 'Holm'],
  ];
  for (const [shape, text, ...expected] of namesakes) {
    it(`takes the surname of a couple ${shape}`, () => {
      const { mentions, actors } = readActorsOf(text);
      const bare = mentions.filter(({ start, end }) => text.slice(start, end) === 'Holm');
      assert.deepEqual(
        bare.map(({ actor }) => actors.find(({ key }) => key === actor)?.name),
        expected,
      );
    });
  }

  it('ties a ministry to the state in whose capital it stands', () => {
    const { actors } = readActorsOf(
      "Spain's Defence Ministry spoke. The Defence Ministry in Oslo did not. Oslo's Defence Ministry waited.",
    );
    assert.deepEqual(
      actors.filter(({ type }) => type === 'organization').map(({ of }) => of),
      ['state:ES', 'state:NO'],
    );
  });

  it('takes a capital that speaks for its government, and elsewhere for the city', () => {
    const text = 'Oslo said it would wait. Norway agreed. The delegates met in Oslo. Talks with Oslo failed.';
    const { mentions, actors } = readActorsOf(text);
    assert.deepEqual(
      mentions.map((mention) => [actors.find((actor) => actor.key === mention.actor)?.name, mention.asPlace === true]),
      [
        ['Norway', false],
        ['Norway', false],
        ['Oslo', true],
        ['Norway', false],
      ],
    );
  });

  it('ties a people and an organ to their state', () => {
    const { actors } = readActorsOf("Norwegian troops came. Norway's army agreed. Norway paid.");
    const [people, army, state] = actors;
    assert.deepEqual([people?.of, army?.of], [state?.key, state?.key]);
  });

  it('keeps what is said of a person', () => {
    const { actors } = readActorsOf('Foreign Minister Helen Marlow, the head of the talks, met army spokesman Sam Kast.');
    assert.deepEqual(
      actors.map(({ name, roles, gender }) => [name, roles, gender]),
      [
        ['Helen Marlow', ['foreign minister', 'head of the talks'], 'female'],
        ['Sam Kast', ['army spokesman'], 'male'],
      ],
    );
  });

  it('reads headlines by what the body names', () => {
    const text = 'Marlow Urges Norway to Help Storm Victims\nHelen Marlow spoke on Monday.';
    assert.deepEqual(marks(text), ['Marlow/person', 'Norway/gpe', 'Helen Marlow/person']);
  });

  it('finds registered names whose second word is a possessive mark or a comma', () => {
    for (const name of ["Kelva's Children", 'Selm, Holm and Berg', 'Velda of the Nine Dams']) {
      const registry = { ...EMPTY_CORPUS_FILE, actors: [{ id: 'known', name, type: 'organization' as const, aliases: [] }] };
      const text = `Officials met ${name} in Port Selm on Tuesday.`;
      const { mentions, actors } = readActorsOf(text, registry);
      const found = mentions.filter(({ actor }) => actors.find(({ key }) => key === actor)?.registryId === 'known');
      assert.deepEqual(
        found.map(({ start, end }) => text.slice(start, end)),
        [name],
      );
    }
  });

  it('lets the registry win in span, type and identity', () => {
    const registry = {
      ...EMPTY_CORPUS_FILE,
      actors: [
        { id: 'norway', name: 'Norway', type: 'gpe' as const, aliases: ['the northern kingdom'] },
        { id: 'storm', name: 'Storm', type: 'organization' as const, aliases: [] },
      ],
    };
    const text = 'Norway sent help, and Storm paid. Oslo said the northern kingdom was ready.';
    const { mentions, actors } = readActorsOf(text, registry);
    assert.deepEqual(
      mentions.map(({ start, end, type, actor }) => [text.slice(start, end), type, actors.find(({ key }) => key === actor)?.registryId]),
      [
        ['Norway', 'gpe', 'norway'],
        ['Storm', 'organization', 'storm'],
        ['Oslo', 'gpe', 'norway'],
        ['the northern kingdom', 'gpe', 'norway'],
      ],
    );
  });
});
