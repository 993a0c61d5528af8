/**
 * Who or what is counted: class → the class it is a part of, and the nouns that name it. Made for this project from the victim and target classes of
 * conflict databases (UCDP's and ACLED's actor types, MUC-4's human and physical targets) and the nouns of disaster and labour reports.
 */
export interface GroupClass {
  readonly partOf: string | null;
  readonly nouns: string;
}

export const GROUP_CLASSES: Readonly<Record<string, GroupClass>> = {
  people: {
    partOf: null,
    nouns:
      'people persons lives deaths dead toll fatalities casualties victims bodies souls individuals inhabitants residents citizens others killed wounded injured survivors losses humans mortalities corpses population passengers-and-crew',
  },
  civilians: { partOf: 'people', nouns: 'civilians noncombatants non-combatants bystanders villagers townspeople locals' },
  combatants: {
    partOf: 'people',
    nouns:
      'combatants soldiers troops servicemen servicewomen servicepeople service-personnel service-members military-personnel personnel military-servicemen serviceman men-at-arms army-personnel forces conscripts reservists peacekeepers marines infantrymen sailors airmen paratroopers recruits officers-and-men',
  },
  officers: { partOf: 'combatants', nouns: 'officers army-officers' },
  irregulars: {
    partOf: 'combatants',
    nouns:
      'fighters rebels militants insurgents guerrillas mercenaries gunmen militiamen militias separatists terrorists jihadists attackers assailants extremists paramilitaries foreign-fighters volunteers',
  },
  police: { partOf: 'people', nouns: 'police policemen policewomen police-officers gendarmes constables' },
  children: { partOf: 'people', nouns: 'children child kids minors babies infants toddlers boys girls youngsters' },
  pupils: { partOf: 'children', nouns: 'pupils schoolchildren schoolgirls schoolboys' },
  students: { partOf: 'people', nouns: 'students undergraduates' },
  women: { partOf: 'people', nouns: 'women mothers wives' },
  men: { partOf: 'people', nouns: 'men fathers' },
  passengers: { partOf: 'people', nouns: 'passengers travellers travelers' },
  crew: { partOf: 'people', nouns: 'crew crewmen crew-members crewmembers seamen' },
  demonstrators: {
    partOf: 'people',
    nouns: 'demonstrators protesters protestors marchers rioters participants attendees activists supporters opponents',
  },
  workers: { partOf: 'people', nouns: 'workers employees staff labourers laborers staffers workmen strikers' },
  miners: { partOf: 'workers', nouns: 'miners pitmen' },
  firefighters: { partOf: 'people', nouns: 'firefighters firemen' },
  medics: { partOf: 'people', nouns: 'medics doctors nurses paramedics' },
  journalists: { partOf: 'people', nouns: 'journalists reporters correspondents' },
  prisoners: { partOf: 'people', nouns: 'prisoners detainees inmates captives prisoners-of-war pows convicts' },
  hostages: { partOf: 'people', nouns: 'hostages abductees' },
  refugees: { partOf: 'people', nouns: 'refugees migrants asylum-seekers displaced displaced-people evacuees' },
  tourists: { partOf: 'people', nouns: 'tourists holidaymakers visitors hikers climbers' },
  patients: { partOf: 'people', nouns: 'patients' },
  families: { partOf: null, nouns: 'families households' },
  buildings: { partOf: null, nouns: 'buildings structures properties' },
  homes: { partOf: 'buildings', nouns: 'houses homes dwellings residences huts' },
  apartments: { partOf: 'buildings', nouns: 'apartments flats' },
  schools: { partOf: 'buildings', nouns: 'schools' },
  hospitals: { partOf: 'buildings', nouns: 'hospitals clinics' },
  equipment: { partOf: null, nouns: 'equipment hardware weapons units-of-equipment military-equipment' },
  vehicles: { partOf: 'equipment', nouns: 'vehicles' },
  armour: { partOf: 'vehicles', nouns: 'armoured-vehicles armored-vehicles armoured-personnel-carriers apcs' },
  tanks: { partOf: 'armour', nouns: 'tanks' },
  cars: { partOf: 'vehicles', nouns: 'cars' },
  trucks: { partOf: 'vehicles', nouns: 'trucks lorries' },
  buses: { partOf: 'vehicles', nouns: 'buses coaches' },
  aircraft: { partOf: 'equipment', nouns: 'aircraft planes airplanes warplanes jets' },
  helicopters: { partOf: 'aircraft', nouns: 'helicopters choppers' },
  drones: { partOf: 'aircraft', nouns: 'drones uavs' },
  vessels: { partOf: null, nouns: 'ships vessels boats' },
  settlements: { partOf: null, nouns: 'settlements communities localities' },
  villages: { partOf: 'settlements', nouns: 'villages hamlets' },
  towns: { partOf: 'settlements', nouns: 'towns cities' },
  jobs: { partOf: 'workers', nouns: 'jobs posts positions' },
  ceasefires: { partOf: null, nouns: 'ceasefires cease-fires truces ceasefire-agreements cease-fire-agreements' },
  cases: { partOf: null, nouns: 'cases infections' },
};

/** Parts of one whole that share no member; other parts of one whole may overlap ("women" and "civilians"). */
export const DISJOINT_GROUPS: readonly (readonly [string, string])[] = [
  ['civilians', 'combatants'],
  ['civilians', 'police'],
  ['combatants', 'children'],
  ['passengers', 'crew'],
  ['women', 'men'],
  ['children', 'men'],
  ['children', 'women'],
  ['homes', 'schools'],
  ['homes', 'hospitals'],
  ['schools', 'hospitals'],
  ['villages', 'towns'],
  ['tanks', 'cars'],
  ['helicopters', 'drones'],
  ['aircraft', 'vehicles'],
];

/**
 * Of an event that struck people of one kind, whoever tells of "people" means them. The stem that a lead speaks of them by, and the class or noun
 * that counts them.
 */
export const STRUCK_GROUPS: readonly (readonly [stem: string, group: string])[] = [
  ['migrant', 'refugees'],
  ['refugee', 'refugees'],
  ['miner', 'miners'],
  ['prisoner', 'prisoners'],
  ['inmate', 'prisoners'],
  ['guest', 'noun:guests'],
  ['worshipp?er', 'noun:worshippers'],
  ['pilgrim', 'noun:pilgrims'],
  ['mourner', 'noun:mourners'],
  ['shopper', 'noun:shoppers'],
  ['spectator', 'noun:spectators'],
];

/** What people are by what they were doing there: of those who march all are demonstrators. */
export const ROLE_GROUPS: ReadonlySet<string> = new Set(
  'demonstrators workers miners students prisoners hostages refugees tourists patients'.split(' '),
);
