import type { Gender } from '../../../model/actor.ts';

// Words that stand before or beside names of persons. Compiled by hand from style guides of news agencies and general knowledge.

/** Forms of address → gender, null where they tell none. */
export const HONORIFICS: ReadonlyMap<string, Gender | null> = new Map([
  ['mr.', 'male'],
  ['mr', 'male'],
  ['mrs.', 'female'],
  ['mrs', 'female'],
  ['ms.', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['messrs.', 'male'],
  ['messrs', 'male'],
  ['mister', 'male'],
  ['madam', 'female'],
  ['madame', 'female'],
  ['mme', 'female'],
  ['mme.', 'female'],
  ['monsieur', 'male'],
  ['dr.', null],
  ['dr', null],
  ['prof.', null],
  ['prof', null],
  ['sir', 'male'],
  ['lord', 'male'],
  ['lady', 'female'],
  ['dame', 'female'],
  ['baroness', 'female'],
  ['baron', 'male'],
  ['rev.', null],
  ['rev', null],
  ['reverend', null],
  ['hon.', null],
  ['fr.', 'male'],
  ['herr', 'male'],
  ['frau', 'female'],
  ['señor', 'male'],
  ['senor', 'male'],
  ['señora', 'female'],
  ['don', null],
  ['sheikh', 'male'],
  ['sheik', 'male'],
  ['shaikh', 'male'],
  ['imam', 'male'],
  ['mullah', 'male'],
  ['ayatollah', 'male'],
  ['rabbi', null],
  ['pope', 'male'],
  ['saint', null],
  ['sister', 'female'],
  ['brother', 'male'],
  ['father', 'male'],
  ['uncle', 'male'],
  ['aunt', 'female'],
  ['hajji', 'male'],
  ['haji', 'male'],
  ['malam', 'male'],
  ['mallam', 'male'],
  ['alhaji', 'male'],
  ['alhaja', 'female'],
  ['datuk', 'male'],
  ['shri', 'male'],
  ['smt.', 'female'],
  ['shrimati', 'female'],
  ['maulana', 'male'],
  ['hojatoleslam', 'male'],
  ['hojjatoleslam', 'male'],
  ['swami', 'male'],
  ['sheikha', 'female'],
  ['monsignor', 'male'],
  ['king', 'male'],
  ['queen', 'female'],
  ['prince', 'male'],
  ['princess', 'female'],
  ['emperor', 'male'],
  ['empress', 'female'],
  ['sultan', 'male'],
  ['emir', 'male'],
  ['duke', 'male'],
  ['duchess', 'female'],
  ['earl', 'male'],
  ['count', 'male'],
  ['countess', 'female'],
  ['viscount', 'male'],
  ['tsar', 'male'],
  ['czar', 'male'],
  ['maharaja', 'male'],
  ['archduke', 'male'],
] as const);

/** Offices and ranks, as they stand in capitals before a name or in lower case in apposition. */
export const TITLES = (
  'president premier chancellor minister secretary senator sen. congressman congresswoman representative rep. rep governor gov. gov mayor councillor councilman councilwoman alderman ambassador envoy consul commissioner chairman chairwoman chairperson chair ceo cfo coo cto founder co-founder director director-general executive manager ' +
  'spokesman spokeswoman spokesperson leader chief head deputy judge justice magistrate prosecutor attorney lawyer solicitor sheriff marshal detective inspector superintendent constable sergeant sgt. sgt officer ' +
  'general gen. gen lieutenant lt. lt colonel col. col major maj. maj captain capt. capt brigadier brig. commander cmdr. cmdr comdr. admiral adm. commodore corporal cpl. private pvt. lance-corporal field-marshal airman seaman specialist spc. staffsgt ' +
  'professor doctor dean rector provost chancellor teacher coach manager quarterback striker midfielder goalkeeper defender forward pitcher captain trainer referee umpire skipper jockey driver cyclist ' +
  'ruler monarch caliph mufti emissary councilor councilmember trustee auditor lecturer pathologist meteorologist seismologist epidemiologist psychologist sociologist archaeologist geologist virologist ' +
  'bishop archbishop cardinal patriarch pastor priest deacon metropolitan catholicos dalai ' +
  'actor actress singer director author writer novelist poet journalist reporter correspondent editor columnist analyst economist historian scientist physicist biologist engineer architect artist painter photographer composer conductor musician rapper drummer guitarist producer designer broadcaster anchor commentator blogger activist businessman businesswoman entrepreneur millionaire billionaire tycoon banker trader strategist economist adviser advisor aide diplomat politician lawmaker legislator mp mep mna mpa mla msp pm vp evp svp dissident warlord militant commander rebel candidate nominee incumbent speaker whip treasurer comptroller ombudsman ombudswoman negotiator mediator rapporteur superintendent principal headmaster student coroner archivist curator treasurer registrar provost postmaster chaplain missionary pioneer engineer astronaut cosmonaut inventor lobbyist pollster economist explorer pilot ' +
  'vice-president vice-chairman secretary-general attorney-general governor-general under-secretary undersecretary vice-premier vice-minister vice-chancellor co-chair co-chairman co-president first-lady chief-of-staff lieutenant-colonel lieutenant-general major-general brigadier-general president-elect mayor-elect senator-elect ' +
  'swimmer sprinter runner boxer golfer wrestler rower gymnast footballer cricketer batsman bowler all-rounder winger fly-half scrum-half prop hooker lock flanker centre fullback full-back wicketkeeper'
).split(' ');

/** Words that stand before a title: "Deputy Prime Minister", "Acting Foreign Minister", "Chief Financial Officer". */
export const TITLE_MODIFIERS = (
  'prime vice deputy foreign defense defence interior finance justice education health trade economy economic transport transportation agriculture environment energy labor labour culture sports sport tourism information communications ' +
  'industry commerce planning budget oil internal external home former ex acting interim assistant associate executive chief senior junior first second third top lead general lieutenant major brigadier staff field rear fleet warrant petty master ' +
  'under principal permanent parliamentary presidential state national federal regional provincial district county city municipal police army navy military air opposition party majority minority house senate cabinet press government financial operating technology marketing legal special united supreme spiritual religious crown grand human rights security social affairs public works veterans treasury attorney solicitor communist conservative democratic republican labour liberal socialist green independent then incoming outgoing late veteran managing research campaign union world olympic head media political religious intelligence emeritus visiting distinguished honorary adjunct pan-democrat'
).split(' ');

/** Particles inside names of persons, in lower case or capitals: "Jean de la Tour", "Asmaa al-Omar". */
export const NAME_PARTICLES =
  'de da do dos das del della di du la le van von der den ter ten zu zur bin ben bint ibn abu al el ul ur oglu ogly kyzy uddin e y'.split(
    ' ',
  );

/** Chinese, Korean and Vietnamese family names, which stand first: "Li Weimin" is "Li" later on. */
export const FAMILY_NAMES_FIRST: ReadonlySet<string> = new Set(
  (
    'bai bao cai cao chan chang chen cheng cheung chi chiang chu cui deng ding dong du fan fang feng fu gao ge geng gong gu guo han hao he hong hou hsieh hsu hu hua huang hui jia jiang jiao jin kong koo ku kuo kwok lam lau lei leung li lian liang liao lien lin ling liu lo long lu luo lyu ma mao meng mo nie ning pan pang peng qi qian qiao qin qiu qu ren shen shi shih song soong su sun tan tang tao teng tian tsai tsang tseng tu tung wan wang wei wen weng wong wu xi xia xiang xiao xie xing xiong xu xue yan yang yao ye yeh yi yin ying yip yu yuan yue zeng zhai zhan zhang zhao zheng zhong zhou zhu zhuang zou ' +
    'ahn bae baek cha cho choe choi chun chung han hwang hyun jang jeon jeong jung kang kim ko kwon lee lim min moon nam noh oh paik park roh ryu seo shin sohn son suh yim yoo yoon yun ' +
    'bui cao dang dao dinh do doan duong ho hoang huynh le luong ly mai ngo nguyen pham phan phung tran trinh truong vo vu vuong'
  ).split(' '),
);

/** Verbs of saying and of deciding, in the forms that follow a name in the news: their subject is a person, an organisation or a government. */
export const AGENT_VERBS = (
  'said says say told tells added adds announced announces claimed claims denied denies accused accuses insisted insists warned warns argued argues explained explains noted notes stated states stressed stresses admitted admits acknowledged acknowledges agreed agrees refused refuses rejected rejects ' +
  'urged urges called calls asked asks demanded demands vowed vows pledged pledges promised promises threatened threatens confirmed confirms suggested suggests believes believed thinks thought wants wanted hopes hoped expects expected condemned condemns criticised criticized criticises criticizes blamed blames praised praises ' +
  'welcomed welcomes defended defends declared declares declined declines decided decides proposed proposes offered offers sent sends signed signs ordered orders launched launches backed backs supports supported opposes opposed accepted accepts appealed appeals apologised apologized ' +
  'replied responded responds commented remarked recalled concluded concedes conceded emphasized emphasised reiterated tweeted wrote writes testified reported reports quoted cited recognises recognizes recognised recognized considers considered intends intended plans planned seeks sought tried tries failed fails ' +
  'back say accuse deny warn insist claim agree refuse reject urge demand oppose support accept want expect ' +
  'withdrew withdraws invaded attacked retaliated deployed imposed imposes lifted suspended expelled summoned voted votes vetoed'
).split(' ');

/** Verbs of saying that begin a sentence before their speaker: "Said Marlow: …". */
export const CUES_AT_HEAD: ReadonlySet<string> = new Set(['said', 'says', 'added', 'asked']);

/** Verbs whose subject is a person alone. */
export const PERSON_VERBS =
  'was born died resigned retired married smiled laughed joked tweeted wrote graduated grew lived lives worked served plays played scored recalled remembers felt feels loves loved wept cried testified pleaded confessed ran walked knows knew thinks himself herself'.split(
    ' ',
  );

/** Nouns for members of a people, soldiers and officials: after an adjective of a people they make it a mention of the people. */
export const PEOPLE_NOUNS = (
  'people peoples persons forces force troops troop soldiers soldier army military militia militias militants militant fighters fighter rebels rebel insurgents separatists separatist mercenaries mercenary commanders commander officers officer guards guard police policemen peacekeepers peacekeeper servicemen serviceman personnel pilots pilot ' +
  'officials official authorities government administration leaders leader leadership president presidents premier minister ministers ministry secretary spokesman spokeswoman spokesperson ambassador ambassadors diplomat diplomats envoy envoys parliament lawmakers lawmaker mps mp senators senator prosecutors prosecutor judge judges lawyers lawyer ' +
  'representatives representative artillery civilians civilian citizens citizen nationals national residents resident villagers refugees refugee migrants migrant immigrants immigrant settlers community communities minority minorities majority population diaspora expatriates families family men women man woman children child boys boy girls girl students student youths youth workers worker voters voter ' +
  'journalists journalist reporter reporters activists activist protesters protester demonstrators scientists scientist researchers researcher experts expert analysts analyst businessman businessmen businesswoman players player team teams side athletes athlete fans fan tourists tourist athletes crew counterpart counterparts colleagues delegation negotiators king queen prince princess sheikh captain coach striker midfielder goalkeeper defender driver actor actress singer writer author novelist poet artist director filmmaker footballer cyclist runner swimmer skier champion ' +
  'prisoners prisoner captives hostages hostage detainees dead victims victim casualties wounded survivors survivor gunmen gunman militiamen terrorists terrorist hackers hacker spies spy agents agent sources source side sides leaders nationalists nationalist politicians politician party parties opposition chief head negotiator mediators mediator chancellor general generals colonel admiral marines marine sailors sailor airmen teenager teenagers farmers farmer fishermen doctors doctor nurses nurse dissident dissidents exile exiles billionaire tycoon oligarch oligarchs volunteers volunteer intelligence'
).split(' ');

/** Endings of surnames, by language: Armenian, Slavic, Turkic, Georgian, Scandinavian, Persian, Greek, Italian, Irish … */
export const SURNAME_ENDINGS = [
  'yan',
  'ian',
  'iants',
  'ev',
  'ov',
  'eva',
  'ova',
  'yev',
  'yeva',
  'sky',
  'ski',
  'skiy',
  'skaya',
  'ska',
  'enko',
  'chuk',
  'oglu',
  'shvili',
  'adze',
  'idze',
  'ia',
  'zade',
  'zadeh',
  'nejad',
  'poulos',
  'idis',
  'akis',
  'sson',
  'sen',
  'ssen',
  'son',
  'berg',
  'stein',
  'mann',
  'ović',
  'ovic',
  'ević',
  'evic',
  'ić',
  'ic',
  'escu',
  'eanu',
  'ez',
  'elli',
  'ini',
  'etti',
  'wicz',
  'czyk',
  'ak',
  'vich',
  'witz',
  'ullah',
  'uddin',
];
