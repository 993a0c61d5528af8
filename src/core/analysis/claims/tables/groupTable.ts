/** Nouns that mean no more than people. */
export const PEOPLE: ReadonlySet<string> = new Set(
  'people persons lives deaths dead toll casualties fatalities bodies body corpses victims martyrs killed wounded injured injuries missing individuals souls others homeless humans'.split(
    ' ',
  ),
);

export const CIVILIANS: ReadonlySet<string> = new Set('civilians noncombatants non-combatants'.split(' '));

/** Who fights: soldiers of a state and irregulars alike. */
export const COMBATANTS: ReadonlySet<string> = new Set(
  (
    'soldiers troops servicemen servicewomen servicemembers troopers fighters militants insurgents rebels guerrillas gunmen combatants mercenaries militiamen conscripts reservists ' +
    'marines paratroopers paramilitaries separatists infantrymen legionnaires recruits militias forces commandos terrorists jihadists'
  ).split(' '),
);

/** Adjectives and nouns that make soldiers of "personnel", "members", "officers", "men". */
export const MILITARY: ReadonlySet<string> = new Set('service military army security armed militia enemy'.split(' '));

export const CHILDREN: ReadonlySet<string> = new Set('children kids minors child babies infants toddlers'.split(' '));

/** Nouns of people, for telling "lost 11 soldiers" from "lost three tanks". */
export const PERSONAL: ReadonlySet<string> = new Set(
  (
    'police policemen officers men women boys girls passengers crew workers employees staff miners dockers students pupils teachers doctors nurses medics patients journalists reporters ' +
    'demonstrators protesters protestors marchers supporters activists prisoners detainees inmates hostages captives refugees migrants residents inhabitants villagers citizens nationals ' +
    'farmers fishermen hikers climbers tourists shoppers worshippers pilgrims spectators fans drivers sailors seamen firefighters rescuers personnel members families relatives voters ' +
    'suspects gunmen attackers assailants bombers foreigners guests customers travellers travelers swimmers skiers peacekeepers monitors observers diplomats officials politicians schoolchildren ' +
    'mourners bystanders elderly bakers lawyers actors dancers athletes cadets pilots crewmen airmen neighbours neighbors adults teenagers youths strikers engineers contractors volunteers ' +
    'sons daughters brothers sisters fathers mothers parents wives husbands survivors servants evacuees aid-workers commuters delegates'
  ).split(' '),
);

/** How badly, for injuries; restricts who is counted. */
export const DEGREES: ReadonlySet<string> = new Set(
  'seriously critically severely badly gravely lightly slightly serious critical severe'.split(' '),
);
