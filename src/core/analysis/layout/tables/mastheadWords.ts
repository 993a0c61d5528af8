/** What newspapers, agencies and stations are called last, lower case: from the titles that press directories list most often. Words of many other things are left out. */
export const LAST_OF_MASTHEADS: ReadonlySet<string> = new Set(
  [
    'times post courier herald gazette tribune journal news telegraph chronicle observer sun star mirror mail express standard guardian examiner',
    'register sentinel inquirer enquirer monitor globe dispatch echo argus advertiser bulletin mercury ledger messenger reporter weekly daily',
    'wire newswire press agency radio television tv broadcasting online newspaper',
  ].flatMap((words) => words.split(' ')),
);

/** What they are called first, before one name: "Radio Norwick", "Daily Compass". */
export const FIRST_OF_MASTHEADS: ReadonlySet<string> = new Set('radio tv daily sunday evening morning weekly'.split(' '));

/** Small words within a masthead: "Herald of the North". */
export const WITHIN_MASTHEADS: ReadonlySet<string> = new Set('the of and & for'.split(' '));

/** With these words alone a line is the section of a page: "World News", "Breaking News", "Sports Daily". */
export const SECTION_WORDS: ReadonlySet<string> = new Set(
  [
    'news world local latest breaking top national international regional general politics political business economy sport sports health science tech',
    'technology culture arts entertainment weather travel opinion education crime good more all related home front page live daily weekly morning evening sunday',
    'uk us usa eu europe european asia asian africa african america american americas middle east east west north south press wire online radio tv television',
  ].flatMap((words) => words.split(' ')),
);
