// Organs of states, as newspapers write them. Compiled by hand.

/** Of a state's organs, the words that make a name even in lower case after the state's name ("Turkey's defence ministry"). */
export const ORGANS = new Map<string, string>(
  Object.entries({
    ministry: 'ministry',
    presidency: 'presidency',
    military: 'army',
    army: 'army',
    navy: 'navy',
    parliament: 'parliament',
  }),
);

/** Words before "ministry" → one spelling. */
export const PORTFOLIOS = new Map<string, string>(
  Object.entries({
    defense: 'defense',
    defence: 'defense',
    foreign: 'foreign',
    interior: 'interior',
    home: 'interior',
    health: 'health',
    finance: 'finance',
    justice: 'justice',
    education: 'education',
    economy: 'economy',
    economic: 'economy',
    energy: 'energy',
    oil: 'oil',
    transport: 'transport',
    transportation: 'transport',
    agriculture: 'agriculture',
    culture: 'culture',
    environment: 'environment',
    trade: 'trade',
    labor: 'labour',
    labour: 'labour',
    information: 'information',
    emergencies: 'emergencies',
    emergency: 'emergencies',
    tourism: 'tourism',
    sports: 'sports',
    intelligence: 'intelligence',
    planning: 'planning',
    communications: 'communications',
    security: 'security',
  }),
);
