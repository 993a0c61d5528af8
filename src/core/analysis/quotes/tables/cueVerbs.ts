/**
 * How a communicative verb takes its content.
 * that: "said that …"; bare: the same without "that"; quote: introduces or follows direct speech; question: "asked whether …";
 * told: the person told may stand before the content ("told reporters that …"); to: "vowed to …"; object-to: "urged Ruritania to …";
 * for-to: "called for both to …"; of: "accused it of …"; for: "blamed it for shelling …"; gerund: "denied shelling …";
 * as: "described it as …"; naming: "called it a lie"; number: "estimated 500 deaths"
 */
export type CueFrame =
  | 'that'
  | 'bare'
  | 'quote'
  | 'question'
  | 'told'
  | 'to'
  | 'object-to'
  | 'for-to'
  | 'of'
  | 'for'
  | 'gerund'
  | 'as'
  | 'naming'
  | 'number';

interface CueGroup {
  readonly frames: readonly CueFrame[];
  /** Lemmas, separated by blanks; a particle that belongs to the verb follows a `+`. */
  readonly verbs: string;
}

/**
 * Verbs of saying by the frames they take, after the classes "say", "tell", "manner of speaking", "transfer of a message", "judgment" and
 * "promise" of B. Levin, English Verb Classes and Alternations (1993), chapters 33 and 37, cut down to what newspapers report speech with.
 */
export const CUE_VERBS: readonly CueGroup[] = [
  { frames: ['that', 'bare', 'quote', 'question'], verbs: 'say' },
  {
    frames: ['that', 'bare', 'quote'],
    verbs:
      'add announce argue assert concede conclude confess confirm contend declare disclose emphasise emphasize ' +
      'explain insist lament maintain mention note observe opine predict proclaim reckon recount reiterate remark repeat reply ' +
      'respond retort reveal state stress testify tweet counter caution confide elaborate interject allege acknowledge point+out ' +
      'complain joke quip boast brag declare assess stipulate specify clarify reaffirm underline underscore vouch retweet theorise theorize speculate chime+in hint indicate agree',
  },
  { frames: ['that', 'bare', 'quote', 'gerund'], verbs: 'admit report' },
  { frames: ['that', 'bare', 'gerund'], verbs: 'deny' },
  { frames: ['that', 'bare', 'quote', 'gerund'], verbs: 'suggest' },
  { frames: ['that', 'bare', 'quote', 'number'], verbs: 'estimate claim' },
  { frames: ['that', 'quote', 'gerund'], verbs: 'recommend advise propose advocate' },
  { frames: ['that', 'bare', 'quote', 'told', 'question', 'object-to'], verbs: 'tell' },
  { frames: ['that', 'bare', 'quote', 'told', 'object-to'], verbs: 'warn remind' },
  { frames: ['that', 'bare', 'told', 'quote'], verbs: 'assure inform notify reassure' },
  { frames: ['that', 'bare', 'quote', 'to', 'told'], verbs: 'promise' },
  { frames: ['that', 'bare', 'quote', 'to'], verbs: 'vow pledge swear' },
  { frames: ['that', 'quote', 'to'], verbs: 'threaten' },
  { frames: ['that', 'quote'], verbs: 'rule post comment signal write' },
  { frames: ['that', 'bare', 'quote'], verbs: 'charge affirm demand' },
  { frames: ['quote', 'question', 'that', 'object-to', 'told'], verbs: 'ask' },
  { frames: ['quote', 'question'], verbs: 'wonder inquire enquire muse query question' },
  { frames: ['object-to', 'that', 'quote'], verbs: 'urge request beg exhort implore' },
  { frames: ['that', 'quote'], verbs: 'order instruct direct' },
  { frames: ['object-to'], verbs: 'call+on call+upon appeal+to' },
  { frames: ['quote', 'object-to'], verbs: 'command' },
  { frames: ['for-to'], verbs: 'call+for appeal+for push+for plead+for argue+for' },
  { frames: ['quote'], verbs: 'put+it' },
  {
    frames: ['that'],
    verbs:
      'express+concern express+concerns express+hope express+hopes express+confidence express+doubt express+doubts express+fear express+fears express+regret ' +
      'express+optimism voice+concern voice+concerns voice+hope voice+doubts voice+fears raise+concerns raise+fears make+clear',
  },
  { frames: ['of'], verbs: 'accuse' },
  { frames: ['for'], verbs: 'blame criticise criticize condemn praise fault berate castigate slam blast chide rebuke commend' },
  {
    frames: ['as'],
    verbs:
      'describe characterise characterize portray dismiss denounce condemn brand hail praise decry deride criticise criticize ' +
      'reject label refer+to mock slam blast',
  },
  { frames: ['naming'], verbs: 'call dub brand label term deem pronounce declare' },
  {
    frames: ['quote', 'that'],
    verbs:
      'shout yell cry scream whisper mutter murmur exclaim chant roar bark plead reason volunteer recall recollect fume gush crow rage rail ' +
      'marvel enthuse scoff sigh thunder intone deadpan protest object conjecture preach gripe grumble rejoin ' +
      'exult bemoan bellow wail whine moan rant rave read',
  },
  {
    frames: ['quote'],
    verbs:
      'continue begin ask answer sing go+on finish laugh joke offer snap sneer smile jeer taunt toast text email blog blurt hiss sob finish start agree echo',
  },
];

/** Of those with a clause without "that": they take a noun just as well ("declared an emergency", "reported 12 dead"). */
export const TRANSITIVE: ReadonlySet<string> = new Set(
  'report declare announce confirm deny claim reveal disclose state admit acknowledge mention note predict recount repeat clarify specify assess underline underscore reaffirm estimate'.split(
    ' ',
  ),
);

/** Past tense and participle of those that do not form it with -ed. */
export const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  swear: ['swore', 'sworn'],
  read: ['read', 'read'],
  begin: ['began', 'begun'],
  go: ['went', 'gone'],
  put: ['put', 'put'],
  make: ['made', 'made'],
  sing: ['sang', 'sung'],
  retell: ['retold', 'retold'],
};

/** Verbs that double their last letter before -ed and -ing. */
export const DOUBLING: ReadonlySet<string> = new Set('admit quip brag snap slam rebut refer submit dub sob blog begin chat put'.split(' '));
