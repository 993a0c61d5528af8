/**
 * Abbreviations of English news that are written with a stop. Those before a name never end a sentence; the others end one where a word
 * follows that begins sentences. Written with a capital unless listed as lower case: "sat." and "no." end sentences, "Sat." and "No. 5" do not.
 */
const BEFORE_NAMES =
  'Mr Mrs Ms Mx Dr Prof Gen Lt Col Sgt Maj Capt Cmdr Cdr Adm Brig Cpl Pvt Gov Sen Rep Rev Hon St Mt Ft Supt Insp Det Messrs Mme Mlle Pres Amb Sr Msgr Fr Br Ald Atty';
const OTHERS =
  'Jr Inc Corp Ltd Pte Co Bros Dept Univ Assn Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Est Ave Blvd Rd ' +
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo';
const LOWER_CASE = 'vs etc approx est al ca cf dept govt';

/** Never the end of a sentence. */
export const TITLES: ReadonlySet<string> = new Set(BEFORE_NAMES.split(' '));
export const ABBREVIATIONS: ReadonlySet<string> = new Set([...TITLES, ...OTHERS.split(' '), ...LOWER_CASE.split(' ')]);
/** Only before a number: "No. 5", "pp. 3-4", "Fig. 2", "Art. 51". */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set('No no Nos nos p pp Vol vol Fig fig Art art Sec sec Ch ch Rs'.split(' '));
