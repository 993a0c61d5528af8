/** Words whose number is part of a name or an address, whatever follows: "Resolution 2334", "Flight 370", "page 12". */
export const LABELS: ReadonlySet<string> = new Set(
  (
    'article articles resolution flight route highway motorway autobahn road street avenue room chapter section page pages verse psalm paragraph clause amendment ' +
    'no no. nos nos. nr nr. number numbers channel area unit platform gate ward zone district sector block reactor pier terminal exit junction interstate ' +
    'apollo boeing airbus voyager phase stage grade level category type class version volume vol vol. part episode season figure table item line lane track ' +
    'day week round group pool heat division corps brigade regiment battalion squadron model series mark mk form box suite apartment apt apt. building ' +
    'proposition prop measure protocol order directive regulation law act tel tel. telephone phone fax code postcode zip id covid sars formula windows ' +
    'world war g bus train tram camp school precinct lot case magnitude-scale exercise exercises'
  ).split(' '),
);

/** Of these, the ones whose number may have a decimal point: "version 2.0". */
export const VERSIONED: ReadonlySet<string> = new Set('version section article paragraph clause chapter release rule'.split(' '));

/** Last words of a street's name, with a number before it. */
export const STREETS: ReadonlySet<string> = new Set('street st st. road rd avenue ave lane boulevard blvd drive terrace'.split(' '));

/** Of these, the ones that count with a plural noun behind the number ("group 40 people" does not occur, "line 5 soldiers" neither, "unit 12" is a name). */
export const LABELS_OF_WORDS: ReadonlySet<string> = new Set(
  'number version phase stage grade level category type class day week chapter part article section page room gate round season act war episode'.split(
    ' ',
  ),
);

export const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan jan. feb feb. mar. apr apr. jun. jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.'.split(
    ' ',
  ),
);

/** Before a bare four-digit number these make it a year. */
export const BEFORE_YEARS: ReadonlySet<string> = new Set(
  'in since until till by from during before after late early mid circa through year spring summer autumn fall winter to between and around of the for fiscal'.split(
    ' ',
  ),
);

/** Behind a number these make it a time of day. */
export const CLOCK: ReadonlySet<string> = new Set("a.m. p.m. a.m p.m am pm o'clock gmt utc est edt cet bst".split(' '));

/** Singular nouns with which "one" counts nothing: "one day", "one thing". */
export const IDLE_ONES: ReadonlySet<string> = new Set(
  'day hell kind sort form thing way point side hand reason another more time example such part step of another where who that side stage sense moment word such last and or'.split(
    ' ',
  ),
);

/** "aged 45", "ages 5 to 12" */
export const AGE_WORDS: ReadonlySet<string> = new Set(['age', 'aged', 'ages']);

/** Bodies that go by the number of their members: "the Group of Seven". */
export const GROUPS_BY_SIZE: ReadonlySet<string> = new Set('group gang council committee band club'.split(' '));

/** What parties and candidates get: behind a name and a number these are counted. */
export const ELECTED: ReadonlySet<string> = new Set('seats votes mps lawmakers deputies delegates councillors'.split(' '));

/** Kinds of military units and machines, in the singular the last word of a name with a number: "209 Shaheen Corps", "737 Max jet". */
export const TROOPS: ReadonlySet<string> = new Set(
  'corps division brigade regiment battalion squadron wing commando commandos battery fleet jet airliner plane helicopter'.split(' '),
);

/** What stands behind a bore in millimetres: "a 152mm howitzer", "35mm film". */
export const FIREARMS: ReadonlySet<string> = new Set(
  (
    'shell shells gun guns mortar mortars howitzer howitzers cannon cannons artillery round rounds bullet bullets cartridge cartridges pistol pistols rocket ' +
    'rockets rifle rifles ammunition calibre caliber handgun handguns projectile projectiles tank anti-aircraft recoilless grenade grenades film lens camera'
  ).split(' '),
);

/** Bores of small arms that stand without their millimetres: "7.62 rounds". */
export const CALIBRES: ReadonlySet<number> = new Set([5.45, 5.56, 7.62, 7.92, 12.7, 14.5]);

/** Verbs and nouns whose "one" is a person: "killing one", "the death of one". */
export const HARMING: ReadonlySet<string> = new Set(
  'kill kills killed killing wound wounds wounded wounding injure injures injured injuring hurt hurting maimed maiming captured capturing arrested arresting'.split(
    ' ',
  ),
);

/** What one is or was behind "one was": then one is a person. */
export const HARMED: ReadonlySet<string> = new Set(
  'killed wounded injured hurt dead missing captured arrested detained rescued shot stabbed beaten kidnapped abducted hospitalised hospitalized unaccounted beheaded'.split(
    ' ',
  ),
);

/** Marks that may stand right before a number without making it part of something else. */
export const OPENERS: ReadonlySet<string> = new Set([
  '"',
  '“',
  '‘',
  "'",
  '(',
  '[',
  '«',
  '„',
  '``',
  '—',
  '–',
  '--',
  '…',
  '...',
  ',',
  ';',
  '~',
  '≈',
  '>',
  '<',
  '|',
  '*',
  '•',
  '+',
]);

/** Ordinals in words: "fifth", "twenty-second", "hundredth". */
export const ORDINALS =
  /^(?:[a-z]+-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[a-z]+teenth|[a-z]+tieth|eleventh|twelfth|hundredth|thousandth|[mb]illionth|trillionth)$/;
