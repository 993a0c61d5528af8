/** Marks that end a sentence, also of other scripts. */
export const TERMINAL = /^(?:[.!?]+|[…。！？؟।]+)$/;
/** Terminal marks after which the reporting clause of a quotation may follow: “Why?” the minister asked. */
export const CALLING = /[!?…！？؟]$/;
export const CLOSING: ReadonlySet<string> = new Set(['"', '”', '’', "'", "''", ')', ']', '»', '}']);
export const OPENING: ReadonlySet<string> = new Set(['"', '“', '‘', "'", '``', "''", '(', '[', '«', '„']);
export const BULLETS: ReadonlySet<string> = new Set(['•', '●', '▪', '■', '–', '—', '*', '-']);

/** What a company is by law; a sentence does not begin with it ("Kelva! Inc."). */
export const FIRM_FORMS: ReadonlySet<string> = new Set(['Inc', 'Inc.', 'Corp', 'Corp.', 'Ltd', 'Ltd.', 'Plc', 'PLC', 'LLC']);

/** Words that begin a sentence behind an abbreviation ("… in the U.S. He said"); behind others a capital is a name ("U.S. Secretary"). */
export const STARTERS: ReadonlySet<string> = new Set(
  (
    'The A An This That These Those It He She They We I You His Her Its Their Our My There Here In On At By For From With To Of As After Before During ' +
    'Since Until While When Where If Although Though Because But And Or So Yet However Meanwhile Earlier Later Also Both Some Many Most All No Not One ' +
    'Two Three Another Under Over About Among According Despite Asked What Who Why How'
  ).split(' '),
);

/** Verbs of the clause behind a quotation that ends in "?" or "!". */
export const REPORTING: ReadonlySet<string> = new Set(
  'said says asked asks told tells replied added wrote writes tweeted shouted exclaimed cried wondered declared demanded argued insisted'.split(
    ' ',
  ),
);
