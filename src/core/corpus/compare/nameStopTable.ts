/**
 * Capitalised words that tell no event from another: parts of titles and institutions, points of the compass, days, months, agencies' furniture.
 * Demonyms and states are not here: they tell little, but something.
 */
export const UNTELLING_NAMES: ReadonlySet<string> = new Set(
  (
    'the a an and of for in on at to by from but it he she they we you i this that these those there his her its their our my as if when while after before since ' +
    'north south east west northern southern eastern western central upper lower new old great greater big little ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'ministry minister ministers president presidential prime deputy vice chief head director general secretary governor mayor chairman chairwoman spokesman spokeswoman ' +
    'commission committee council authority agency office department bureau institute centre center service services union league association federation organisation organization ' +
    'army navy air force forces police defence defense interior foreign health justice finance transport education labour labor energy state states national federal regional district provincial ' +
    'government parliament congress senate house court party front movement group company bank university school hospital station ' +
    'united nations republic kingdom international european world global human rights red cross news press wire reuters ap afp tass xinhua ' +
    'election electoral elections only shelling fighting rescuers officials authorities residents witnesses ' +
    'captain colonel major lieutenant sergeant dr mr mrs ms sir judge professor father king queen prince lord ' +
    'one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands some about more nearly at least'
  ).split(' '),
);
