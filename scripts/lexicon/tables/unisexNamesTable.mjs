/**
 * Given names that women and men of the news both bear, whatever the majority of the lists says: in English, or because two languages give one name to different
 * genders ("Andrea" in Italy and Germany, "Nikol" in Armenia and Bohemia). Compiled by hand from general knowledge.
 */
export const UNISEX_NAMES = new Set(
  (
    'alex alexis ariel ashley aubrey avery bailey billie blair bobbie cameron carey casey chris courtney dana darcy devin devon drew dylan ' +
    'erin finley frankie gabriele harper hayden jackie jaime jamie jan jean jesse jo jocelyn jody jordan kai kelly kelsey kendall kerry kim ' +
    'kirby kit kris laurie lee leigh lesley leslie lindsay lindsey logan loren lou lynn mackenzie madison marian marion marlo maxime meredith merle michal michele mickey mika misha monroe morgan nicola nicky nikita nikol ' +
    'noel nur parker pat patsy peyton quinn reagan reese rene riley robin rowan ruby sacha sam sandy sasha shannon shawn shea shelby shelley sidney simone skyler stacey stacy stevie tatum taylor terry ' +
    'tracey tracy winnie xuan yan yael yuval zhenya andrea noor iman amal jihad nour rafa camille claude dominique frederique'
  ).split(' '),
);
