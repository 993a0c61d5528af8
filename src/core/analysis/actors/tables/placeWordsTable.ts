// Words that make a name a place's. Compiled by hand from general knowledge.

/** Nouns that end the name of a place which has a government. */
export const GPE_HEADS =
  'city town township village county province region district republic kingdom emirate state states territory territories oblast governorate prefecture municipality borough federation'.split(
    ' ',
  );

/** Nouns that end the name of any other place: nature, streets, buildings. */
export const PLACE_HEADS = (
  'terminal tomb shrine ave ave. dock docks gym gymnasium junction pavilion parish oval embankment courthouse river rivers lake lakes sea ocean bay gulf strait straits channel canal island islands isle isles peninsula cape coast beach shore mountain mountains mount hills hill valley plain plains plateau desert forest woods park gardens garden square street road avenue boulevard lane drive highway motorway freeway bridge tunnel station airport airfield brook pond airbase harbor harbour port dam reservoir ' +
  'palisades tower towers palace castle mosque synagogue stadium arena hall theatre theater cathedral abbey temple cemetery building plaza mall hotel prison jail camp base field fort quarter neighborhood neighbourhood suburb heights falls creek springs ridge canyon gorge pass basin delta archipelago reef glacier volcano cave border corridor zone strip triangle crossing checkpoint ranch farm estate manor house cottage'
).split(' ');

/** Words that lead the name of a place: "Mount X", "Lake X", "Gulf of X", "City of X". */
export const PLACE_LEADS =
  'tomb river mount mt. mt lake cape fort ft. port gulf bay strait isle isles island islands sea stadio estadio stade parc plaza piazza rue avenida san santa são sao st. saint el los las rio puerto camp city republic kingdom province state county district town village peoples camp'.split(
    ' ',
  );

/** Nouns for places in running text: "Kelva is a village", "Kelva, a suburb of …". */
export const PLACE_NOUNS =
  'city town village hamlet settlement suburb municipality commune parish district region province county state republic country nation territory island peninsula port resort capital neighborhood neighbourhood locality township community river lake mountain hill valley bay strait street road square park airport station stadium building venue'.split(
    ' ',
  );

/** Prepositions after which a name is read as a place. */
export const PLACE_PREPOSITIONS = 'in near at outside across throughout inside into around within towards toward via'.split(' ');

/** Verbs whose object is a place. */
export const PLACE_VERBS =
  'visit visits visited visiting tour toured leave leaves left reach reached enter entered bombed shelled shelling besieged evacuated fled flee flooded'.split(
    ' ',
  );

/** Lower-case nouns after a place name: "Kelva region", "the Kelva border". */
export const PLACE_FOLLOWERS =
  'field oilfield refinery chicane junction crossing checkpoint bourse region province district city town village area border borders peninsula valley county suburb neighborhood neighbourhood airport river island islands state states coast enclave exclave territory capital municipality outskirts countryside frontier airport harbour harbor prefecture oblast governorate commune ward canton township camp department'.split(
    ' ',
  );

/** Lower-case nouns before a place name: "the village of Kelva", "the port city Kelva". */
export const PLACE_ANNOUNCERS =
  'city town village parish province region district state county capital port island suburb settlement hamlet neighborhood neighbourhood republic municipality enclave territory peninsula resort commune canton governorate'.split(
    ' ',
  );

/** Endings of place names in many languages; a word that is also somebody's name is left alone. */
export const PLACE_ENDINGS = [
  'ville',
  'burg',
  'burgh',
  'borough',
  'bury',
  'ford',
  'ton',
  'shire',
  'mouth',
  'haven',
  'wick',
  'stan',
  'grad',
  'gorod',
  'abad',
  'pur',
  'nagar',
  'dorf',
  'heim',
  'hausen',
  'stadt',
  'stad',
  'holm',
  'vik',
  'ovo',
  'ivka',
  'ivsk',
  'insk',
];

/** Points of the compass; in lower case before a name they make it a place, in capitals they belong to the name. */
export const DIRECTIONS =
  'north south east west northern southern eastern western central northeast northwest southeast southwest north-east north-west south-east south-west northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western upper lower greater downtown mid'.split(
    ' ',
  );

/** What belongs to a state and to nobody else, behind its possessive: "Kelva's borders". */
export const STATE_BELONGINGS: ReadonlySet<string> = new Set(
  'border borders airspace territory coastline independence electorate constitution'.split(' '),
);

/** Nouns behind the name of a state, in the singular and as they stand: "the Kelva government", "Kelva soldiers", "Kelva's troops". */
export const GOVERNMENT_FOLLOWERS: ReadonlySet<string> = new Set(
  'government army military parliament authorities officials soldiers troops forces police'.split(' '),
);
