/** Nouns that mean no more than people. */
export const PEOPLE: ReadonlySet<string> = new Set(
  'people persons lives deaths dead slain deceased toll casualties fatalities bodies body corpses victims martyrs killed wounded injured injuries missing individuals souls others homeless humans beings folk folks'.split(
    ' ',
  ),
);

export const CIVILIANS: ReadonlySet<string> = new Set('civilians noncombatants non-combatants'.split(' '));

/** Who fights: soldiers of a state and irregulars alike. */
export const COMBATANTS: ReadonlySet<string> = new Set(
  (
    'soldiers troops servicemen servicewomen servicemembers troopers fighters militants insurgents rebels guerrillas gunmen combatants mercenaries militiamen conscripts reservists ' +
    'marines paratroopers paramilitaries separatists infantrymen legionnaires recruits militias forces commandos terrorists jihadists islamists extremists warriors infantry mujahideen ' +
    'houthis taliban peshmerga janjaweed naxals naxalites'
  ).split(' '),
);

/** Adjectives and nouns that make soldiers of people of any calling: "army drivers". */
export const MILITARY: ReadonlySet<string> = new Set('military army militia enemy'.split(' '));

/** The same of those alone whom a plain noun calls, such as "security officers": security guards and armed robbers are none. */
export const ARMED: ReadonlySet<string> = new Set('service security armed'.split(' '));
export const PLAIN_PERSONS: ReadonlySet<string> = new Set('personnel members officers officials men women'.split(' '));

export const CHILDREN: ReadonlySet<string> = new Set('children kids minors child babies infants toddlers'.split(' '));

/**
 * Nouns of people, for telling "lost 11 soldiers" from "lost three tanks": order and rescue, forces, ages, kin, health, school, work, arts, travel and leisure,
 * faith, protest, politics, courts and crime, who lives where, the economy. By WordNet's nouns of persons, those that news agencies count.
 */
export const PERSONAL: ReadonlySet<string> = new Set(
  (
    'police policemen policewomen cops officers constables sergeants troopers detectives inspectors guards bodyguards firefighters firemen rescuers paramedics lifeguards divers peacekeepers monitors observers wardens gendarmes patrolmen ' +
    'personnel cadets pilots airmen crewmen sailors seamen captains commanders generals colonels lieutenants majors gunners snipers deserters defectors veterans sentries ' +
    'men women boys girls adults teenagers teens youths youngsters adolescents elderly pensioners retirees seniors newborns orphans widows widowers twins schoolchildren schoolgirls schoolboys ' +
    'sons daughters brothers sisters siblings fathers mothers parents wives husbands spouses couples cousins nephews nieces uncles aunts grandchildren grandparents grandmothers grandfathers relatives families kin friends colleagues comrades ' +
    'doctors physicians surgeons nurses midwives medics carers caregivers patients outpatients donors survivors smokers addicts users sufferers ' +
    'students pupils teachers lecturers professors graduates undergraduates freshmen scholars academics researchers scientists trainees apprentices interns ' +
    'workers employees staff staffers labourers laborers miners dockers bakers farmers fishermen fishers herders shepherds ranchers drivers truckers engineers technicians mechanics electricians builders carpenters contractors subcontractors strikers freelancers ' +
    'managers executives directors clerks cashiers cleaners janitors waiters cooks chefs tailors porters loggers traders vendors hawkers merchants shopkeepers retailers dealers brokers bankers analysts economists accountants consultants lawyers attorneys servants maids nannies housekeepers librarians ' +
    'artists writers authors poets musicians singers dancers actors comedians journalists reporters correspondents editors photographers cameramen bloggers translators interpreters architects designers ' +
    'passengers crew occupants stowaways travellers travelers commuters motorists pedestrians cyclists bikers riders hikers climbers trekkers mountaineers campers skiers snowboarders surfers swimmers bathers beachgoers tourists visitors holidaymakers vacationers sightseers backpackers explorers ' +
    'guests customers clients shoppers diners patrons clubbers revellers revelers partygoers concertgoers spectators fans onlookers bystanders passersby passers-by attendees delegates participants competitors contestants athletes players runners golfers boxers footballers jockeys gamblers ' +
    'worshippers worshipers faithful pilgrims devotees believers followers congregants mourners priests monks nuns clergy clerics clergymen imams rabbis bishops pastors preachers missionaries ' +
    'demonstrators protesters protestors marchers rioters looters picketers supporters loyalists activists campaigners organisers organizers dissidents opponents volunteers helpers aid-workers petitioners ' +
    'voters electors candidates lawmakers legislators deputies senators congressmen parliamentarians ministers mayors governors councillors councilors politicians diplomats ambassadors envoys officials aides advisers advisors representatives members negotiators mediators taxpayers leaders ' +
    'prisoners detainees inmates convicts captives hostages suspects defendants plaintiffs claimants applicants witnesses jurors judges magistrates prosecutors offenders criminals thieves robbers burglars smugglers traffickers kidnappers hijackers pirates bandits gangsters murderers killers ' +
    'gunmen attackers assailants bombers perpetrators accomplices collaborators informants spies fugitives escapees abductees slaves ' +
    'citizens nationals foreigners expatriates expats immigrants migrants emigrants refugees evacuees deportees asylum-seekers returnees settlers residents inhabitants locals villagers townspeople townsfolk islanders dwellers householders homeowners tenants landlords squatters neighbours neighbors natives nomads peasants newcomers strangers ' +
    'consumers investors shareholders stockholders creditors borrowers depositors savers subscribers policyholders beneficiaries recipients owners landowners entrepreneurs businessmen buyers sellers bidders respondents minorities'
  ).split(' '),
);

/** Of those, who only leave when they are lost: "the operator lost 3,000 subscribers". */
export const LEAVING: ReadonlySet<string> = new Set(
  'customers clients subscribers users voters consumers investors shareholders depositors policyholders tenants readers viewers listeners'.split(
    ' ',
  ),
);

/** How badly, for injuries; restricts who is counted. */
export const DEGREES: ReadonlySet<string> = new Set(
  'seriously critically severely badly gravely lightly slightly serious critical severe'.split(' '),
);
