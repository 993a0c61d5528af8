// Words of a clause's grammar that the readers of the verb beside a figure go by.

export const FORMS_OF_BE: ReadonlySet<string> = new Set('was were been be are is being'.split(' '));

/** Behind the comma that opens an aside: "Six civilians, INCLUDING two children, had died". */
export const OPENS_ASIDE: ReadonlySet<string> = new Set(
  'including among some most many mostly mainly half nearly almost about around roughly a not'.split(' '),
);

/** Verbs, in dictionary form, whose complement tells what became of the subject: "four people REMAIN missing". */
export const NOUN_COPULAS: ReadonlySet<string> = new Set('remain go stay lie leave list become'.split(' '));

/** What a headline without a verb ends with: "All 54 on crashed plane DEAD". */
export const VERBLESS: ReadonlySet<string> = new Set('dead missing injured wounded homeless'.split(' '));

/** Who is without one has lost it: "were without SHELTER". */
export const HOMES: ReadonlySet<string> = new Set('shelter home homes housing accommodation roof roofs'.split(' '));
