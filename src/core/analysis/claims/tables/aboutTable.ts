type Row = readonly [word: string, synonyms: string];

const table = (rows: readonly Row[]): ReadonlyMap<string, string> =>
  new Map(
    rows.flatMap(([word, synonyms]) =>
      `${word} ${synonyms}`
        .trim()
        .split(' ')
        .map((each) => [each, word] as const),
    ),
  );

/** Things that last, for durations: dictionary forms → one word for each kind. */
export const ACTIVITIES = table([
  ['strike', 'walkout stoppage picket'],
  ['blackout', 'outage electricity power'],
  ['fighting', 'war battle engagement hostilities clash conflict combat offensive shelling'],
  ['siege', 'blockade encirclement'],
  ['ceasefire', 'truce cease-fire armistice lull'],
  ['negotiation', 'mediation negotiate talks talk diplomacy'],
  ['trial', 'hearing'],
  ['sentence', 'jail prison imprisonment'],
  ['closure', 'close closed shut'],
  ['search', 'rescue'],
  ['curfew', 'lockdown'],
  ['flight', 'voyage journey'],
  ['captivity', 'hostage detention custody'],
  ['occupation', ''],
  ['drought', ''],
  ['fire', 'blaze wildfire burn'],
  ['exchange', 'swap'],
  ['uprising', 'revolt insurgency rebellion unrest insurrection'],
  ['protest', 'demonstration march rally riot'],
]);

/** Kinds of money. */
export const MONEY_KINDS = table([
  ['loan', 'borrow lend credit'],
  ['cost', 'costs bill'],
  ['raised', 'raise donate donation collect appeal'],
  ['damage', ''],
  ['loss', 'losses lose'],
  ['profit', 'earnings net'],
  ['sales', 'revenue turnover sale'],
  ['fine', 'penalty fined'],
  ['aid', 'grant relief assistance'],
  ['debt', 'owe'],
  ['budget', 'spending spend'],
  ['price', 'priced'],
  ['investment', 'invest'],
  ['deal', 'contract buy sell acquire acquisition takeover purchase'],
  ['salary', 'wage'],
  ['compensation', 'damages ransom'],
  ['tax', 'taxes duty'],
]);

/** Actions and states that reporters put in different words: dictionary forms → one word. */
export const ABOUT_WORDS = table([
  ['strike', 'walkout stoppage'],
  ['turnout', 'ballot'],
  ['march', 'rally demonstrate protest demonstration'],
  ['dismiss', 'fire sack redundant lay-off'],
  ['cut', 'slash'],
  ['close', 'shut shutter'],
  ['ill', 'sicken infect infection'],
  ['retake', 'recapture regain'],
  ['seize', 'confiscate impound'],
  ['trapped', 'trap'],
  ['poison', 'poisoning'],
  ['vaccinate', 'vaccination inoculate'],
  ['control', 'hold occupy'],
  ['order', 'purchase'],
  ['violation', 'breach violate'],
  ['speed', 'wind winds'],
  ['growth', 'grow rise increase'],
  ['unemployment', 'jobless unemployed'],
  ['inflation', ''],
]);
