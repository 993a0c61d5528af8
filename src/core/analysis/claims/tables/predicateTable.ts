import type { Predicate } from '../../../model/claim.ts';

/** How a verb takes what it counts. `object`: transitive, counts its object or passive subject; `subject`: counts its subject; `either`. */
export type Voice = 'object' | 'subject' | 'either';

export interface VerbCue {
  readonly predicate: Predicate;
  readonly voice: Voice;
  /** Said only of people, or only of things: "lost 11 soldiers" is killed, "lost three tanks" destroyed. */
  readonly of: 'people' | 'things' | 'any';
}

type Row = readonly [Predicate, Voice, VerbCue['of'], string];

/** Dictionary forms. From the predicates of conflict and disaster coding (UCDP, ACLED, EM-DAT) and the verbs that news agencies write them with. */
const VERB_ROWS: readonly Row[] = [
  ['killed', 'object', 'any', 'kill slay murder massacre execute assassinate behead slaughter butcher decapitate lynch crush'],
  ['killed', 'subject', 'any', 'die perish drown succumb suffocate'],
  ['killed', 'object', 'people', 'lose electrocute asphyxiate eliminate neutralise neutralize liquidate'],
  ['injured', 'object', 'any', 'wound injure hurt maim hospitalise hospitalize scald'],
  ['missing', 'subject', 'any', 'disappear vanish'],
  ['captured', 'object', 'any', 'kidnap abduct'],
  ['captured', 'object', 'people', 'capture hold seize'],
  ['arrested', 'object', 'any', 'arrest detain jail imprison apprehend incarcerate nab'],
  ['displaced', 'object', 'any', 'displace uproot'],
  ['displaced', 'subject', 'people', 'flee'],
  ['displaced', 'object', 'people', 'evict'],
  ['evacuated', 'object', 'any', 'evacuate'],
  ['evacuated', 'object', 'people', 'relocate'],
  ['evacuated', 'object', 'people', 'airlift'],
  ['rescued', 'object', 'people', 'rescue save free release liberate'],
  ['deployed', 'object', 'any', 'deploy dispatch station mobilise mobilize'],
  ['deployed', 'object', 'people', 'send'],
  ['destroyed', 'object', 'things', 'destroy demolish raze flatten level obliterate lose down sink gut incinerate torch'],
  ['destroyed', 'object', 'things', 'bury ruin wreck engulf devastate topple'],
  ['killed', 'object', 'people', 'destroy martyr'],
  ['destroyed', 'either', 'things', 'burn collapse'],
  ['damaged', 'object', 'any', 'damage'],
  ['damaged', 'object', 'things', 'char scorch flood inundate submerge'],
  ['attacked', 'object', 'any', 'attack assault shell bomb bombard'],
  ['attacked', 'object', 'things', 'hit strike target'],
];

export const VERB_CUES: ReadonlyMap<string, readonly VerbCue[]> = groupByVerb(
  VERB_ROWS.flatMap(([predicate, voice, of, verbs]) => verbs.split(' ').map((verb) => [verb, { predicate, voice, of }] as const)),
);

function groupByVerb<Cue>(rows: readonly (readonly [string, Cue])[]): Map<string, Cue[]> {
  const cues = new Map<string, Cue[]>();
  for (const [verb, cue] of rows) cues.set(verb, [...(cues.get(verb) ?? []), cue]);
  return cues;
}

/** A verb that says it only together with a word near it: "driven 3,000 people from their HOMES", "SUSTAINED injuries". */
export interface ComplementCue {
  readonly predicate: Predicate;
  readonly of: VerbCue['of'];
  readonly complements: ReadonlySet<string>;
}

/** Predicate, what it is said of, verbs, and the words of which one must stand near. */
const COMPLEMENT_ROWS: readonly (readonly [Predicate, VerbCue['of'], string, string])[] = [
  ['displaced', 'people', 'drive force chase push leave abandon', 'home homes flee'],
  ['displaced', 'any', 'make render leave', 'homeless'],
  ['destroyed', 'things', 'leave reduce turn lay lie', 'ruins rubble ashes waste'],
  ['destroyed', 'things', 'sweep wash blow carry', 'away'],
  ['destroyed', 'things', 'wipe', 'out'],
  ['destroyed', 'things', 'shoot', 'down'],
  ['killed', 'people', 'shoot gun mow cut', 'down'],
  ['killed', 'any', 'freeze starve bleed choke suffocate burn', 'death'],
  ['killed', 'any', 'shoot burn beat stab trample crush gun mow hack club', 'dead death'],
  ['killed', 'any', 'claim take cost lose end', 'lives life'],
  ['captured', 'any', 'take', 'prisoner prisoners hostage captive'],
  ['rescued', 'people', 'find locate', 'alive unharmed unhurt'],
  ['rescued', 'people', 'pull bring take carry lead lift winch ferry', 'safety'],
  ['injured', 'people', 'sustain suffer receive', 'injuries injury wounds burns'],
  ['injured', 'people', 'take rush bring transport carry admit transfer ferry send remain stay treat', 'hospital hospitals'],
  ['evacuated', 'people', 'evacuate', 'home homes houses'],
];

export const COMPLEMENT_CUES: ReadonlyMap<string, readonly ComplementCue[]> = groupByVerb(
  COMPLEMENT_ROWS.flatMap(([predicate, of, verbs, complements]) =>
    verbs.split(' ').map((verb) => [verb, { predicate, of, complements: new Set(complements.split(' ')) }] as const),
  ),
);

/** What may be lost and stand nevertheless: "lost 40 SEATS" ruins nothing. */
export const LOST_UNHARMED: ReadonlySet<string> = new Set(
  (
    'points seats jobs posts positions places ranks votes matches games sets races finals series titles medals cases appeals suits battles elections contracts orders deals sales licences ' +
    'licenses rights bids auctions bets days hours minutes weeks months years chances opportunities towns villages cities districts provinces settlements territories'
  ).split(' '),
);

/** Heads of figures that tell how often: "opened fire four TIMES". */
export const HOW_OFTEN: ReadonlySet<string> = new Set(['times', 'occasions']);

/** Verbs of firing, which attack only with the word beside them: "OPENED fire", "FIRED on". */
export const FIRING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['open', new Set(['fire'])],
  ['fire', new Set(['on', 'at', 'upon', 'towards', 'into'])],
  ['shoot', new Set(['at'])],
]);

/** Words that say it as counted noun ("5,000 deaths"), right behind the noun ("30 hikers missing") or after a form of be. */
export const NOUN_CUES: ReadonlyMap<string, Predicate> = new Map(
  (
    [
      ['killed', 'dead deceased die deaths death fatalities fatality lives bodies body corpses killings martyrs'],
      ['injured', 'wounded injured hurt injuries burns'],
      ['killed-or-injured', 'casualties'],
      ['missing', 'missing unaccounted disappearances'],
      ['captured', 'prisoners captives hostages hostage captive'],
      ['arrested', 'arrests detentions'],
      ['displaced', 'homeless displaced'],
      ['evacuated', 'evacuations evacuees'],
      ['population', 'inhabitants residents'],
    ] as const
  ).flatMap(([predicate, words]) => words.split(' ').map((word) => [word, predicate] as const)),
);

/** Counted nouns that tell the predicate only where no verb does: detainees may also have died. */
export const WEAK_NOUNS: ReadonlySet<string> = new Set(
  'prisoners captives hostages detainees inhabitants residents evacuees lives injured wounded displaced'.split(' '),
);

/** Before "of": "the deaths OF 14 detainees", "a toll OF 28". */
export const NOMINAL_CUES: ReadonlyMap<string, Predicate> = new Map(
  (
    [
      [
        'killed',
        'deaths death killing killings murder murders execution executions massacre elimination liquidation assassination slaying toll loss bodies corpses remains',
      ],
      ['injured', 'wounding injuring'],
      ['arrested', 'arrest arrests detention'],
      ['captured', 'capture kidnapping abduction'],
      ['displaced', 'displacement flight'],
      ['evacuated', 'evacuation'],
      ['rescued', 'rescue release liberation'],
      ['deployed', 'deployment'],
      ['destroyed', 'destruction collapse demolition'],
      ['population', 'population'],
    ] as const
  ).flatMap(([predicate, words]) => words.split(' ').map((word) => [word, predicate] as const)),
);

/** Where people live: "an enclave OF fewer than 150,000 people" tells its population. */
export const PEOPLED: ReadonlySet<string> = new Set(
  'hub centre center stronghold resort enclave city town village country region island nation district province community republic state territory suburb port settlement municipality county capital hamlet'.split(
    ' ',
  ),
);

/** Nouns whose number is a toll: "the death toll stood at 28", "losses of 40". */
export const TOLL_NOUNS: ReadonlyMap<string, Predicate> = new Map([
  ['toll', 'killed'],
  ['tolls', 'killed'],
  ['deaths', 'killed'],
  ['dead', 'killed'],
  ['fatalities', 'killed'],
  ['losses', 'killed'],
  ['casualties', 'killed-or-injured'],
  ['population', 'population'],
  ['injuries', 'injured'],
  ['wounded', 'injured'],
  ['injured', 'injured'],
  ['homeless', 'displaced'],
  ['missing', 'missing'],
]);

/** Verbs that only carry a number on: the predicate stands further left. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  (
    'be have do rise reach exceed near stand climb total number put bring take say report estimate confirm fear believe presume count record register include involve see leave ' +
    'fall drop grow increase jump surge revise lower raise top pass surpass approach hit touch come amount go remain cause claim cost find know think list give show tell become'
  ).split(' '),
);

/** Between the noun and its predicate: "260 people REPORTED dead", "were FEARED dead". */
export const TRANSPARENT: ReadonlySet<string> = new Set(
  'report fear believe presume confirm know think say declare suspect list find officially also still already now then allegedly reportedly all'.split(
    ' ',
  ),
);

/** Dead who may be identified: "the REMAINS of six people". */
export const BODIES: ReadonlySet<string> = new Set('remains bodies corpses'.split(' '));
