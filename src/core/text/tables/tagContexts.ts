/** What stands beside a word, as far as it tells what the word is. */
export const CONTEXTS = [
  'start',
  'noun',
  'plural',
  'name',
  'demonym',
  'verb',
  'past',
  'participle',
  'gerund',
  'adjective',
  'adverb',
  'be',
  'have',
  'do',
  'modal',
  'to',
  'determiner',
  'possessive',
  'subject',
  'object',
  'relative',
  'preposition',
  'conjunction',
  'subordinator',
  'number',
  'clitic',
  'comma',
  'mark',
  'by',
  'end',
] as const;
export type Context = (typeof CONTEXTS)[number];

/** Columns of the tables below: the forms of `FORM`, in the order of their bits. */
export const FORM_COLUMNS = ['noun', 'plural', 'base', 'third', 'past', 'participle', 'gerund', 'adjective', 'adverb'] as const;

/**
 * How much the word before speaks for each form, in bits (a power of two more or less likely), set by hand and corrected on news texts
 * by reading the disagreements with another tagger.
 */
const AFTER = `
              noun plural base third past participle gerund adjective adverb
start           2     2    -1   -3   -4      0        1       1        2
noun            1     2    -3    1    2      1       -1      -2        1
plural         -2    -2     3   -5    2      1       -1      -2        1
name            1     1    -3    3    4      0       -2      -3        1
demonym         4     4    -3    0    2      0        0       1        0
verb            1     2    -5   -6   -5      1        2       2        1
past            1     2    -5   -6   -5      1        1       1        2
participle      1     2    -6   -6   -5     -1        1       0        2
gerund          2     3    -6   -6   -5      1       -1       2        1
adjective       4     4    -6   -6   -5     -3        0       1       -2
adverb         -1    -1     0    0    1      2        0       2        1
be             -1    -1    -8   -8   -8      5        5       3        2
have            1     1    -8   -8   -8      8       -2       1        1
do             -2    -2     9   -8   -8     -4       -3      -1        2
modal          -4    -4     9   -8   -8     -6       -6      -2        3
to             -4    -5     9   -8   -8     -6       -5      -2        1
determiner      5     4    -9   -9   -9     -3        0       4       -1
possessive      5     5    -9   -9   -9     -3        0       3       -2
subject        -6    -6     4    4    5     -4       -5      -4        2
object          0     0     1   -4   -4      0        1       1        1
relative       -2    -1     1    4    4     -4       -4      -2        1
preposition     4     4    -8   -8   -8      0        3       2       -2
conjunction     1     1     1    0    1      1        1       1        1
subordinator    2     3    -3   -5   -4      0        1       2        1
number          4     5    -7   -7   -5     -1       -2       2       -3
clitic          5     5    -8   -8   -6     -3       -1       3       -1
comma           0     0    -3    0    1      1        2       0        1
mark            1     1     0    0    1      0        1       1        1
by              3     4    -8   -8   -8     -2        4       2       -2
end             0     0     0    0    0      0        0       0        0`;

/** How much the word behind speaks for each form. */
const BEFORE = `
              noun plural base third past participle gerund adjective adverb
start           0     0     0    0    0      0        0       0        0
noun            0    -2     0    0   -1      0        0       3       -1
plural          0    -3     0    0   -1      0        0       3       -1
name            0    -1     0    1    1     -1        0       0        0
demonym         0    -1     0    1    1     -1        0       0        0
verb            1     1    -4   -4   -3     -2       -1      -2        2
past            1     1    -4   -4   -3     -2       -1      -3        2
participle      1     1    -2   -2   -1     -1       -1      -2        2
gerund          0     0     0    0    0      0       -1      -1        1
adjective      -1    -1     1    1    0      0        0       1        2
adverb          0     0     0    0    0      1        0       0        0
be              2     2    -5   -5   -4     -3       -2      -3        0
have            2     2    -5   -5   -4     -3       -2      -3        0
do              1     1    -4   -4   -3     -2       -2      -3        0
modal           2     2    -5   -5   -4     -3       -2      -3        0
to              0     0     0    0    0      1        0       0       -1
determiner     -3    -3     2    2    2     -1        2      -3        0
possessive     -2    -2     2    2    2     -1        2      -3        0
subject        -1    -1     0    1    1     -2       -1      -2        1
object         -3    -3     3    3    3     -1        2      -3        0
relative        0     0     0    0    0     -1       -1      -1        0
preposition     1     1    -1   -1    0      2       -1      -1        0
conjunction     0     0     0    0    0      0       -1      0         0
subordinator    0     0     0    1    1      0       -1      0         0
number          0     0     0    0    0      0        0      -1        1
clitic          3     2    -6   -6   -6     -6       -4     -5        -5
comma           0     0    -1   -1   -1      0       -1      -1        1
mark            0     0    -1   -1   -1      0       -1      -1        0
by              0     0    -1   -1   -2      4       -1      -1        0
end             0     0    -1   -1   -1      0       -1      0         0`;

/** Context index × form → bits; row-major, one row a context. */
export const BITS_AFTER: Int8Array = readTable(AFTER);
export const BITS_BEFORE: Int8Array = readTable(BEFORE);

function readTable(table: string): Int8Array {
  const bits = new Int8Array(CONTEXTS.length * FORM_COLUMNS.length);
  const rows = new Map(
    table
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .map(([name = '', ...cells]) => [name, cells.map(Number)]),
  );
  CONTEXTS.forEach((context, index) => bits.set(rows.get(context) ?? [], index * FORM_COLUMNS.length));
  return bits;
}
