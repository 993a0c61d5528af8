import { synonyms } from './synonyms.ts';

/** Things that last, for durations: dictionary forms → one word for each kind. */
export const ACTIVITIES = synonyms([
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

/** Actions and states that reporters put in different words: dictionary forms → one word. */
export const ABOUT_WORDS = synonyms([
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
  ['aboard', 'carry'],
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

/** Changes, for shares: "fell 3 percent". As the change of a count they say nothing of what is counted. */
export const CHANGES = synonyms([
  ['growth', 'grow rise increase climb jump gain'],
  ['decline', 'fall drop shrink decrease slip'],
]);
