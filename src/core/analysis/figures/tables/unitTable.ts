import type { Measure } from '../../../model/figure.ts';
import { WordTable } from '../../../text/words.ts';

/** A unit of measure under its canonical short name. */
export interface Unit {
  readonly name: string;
  readonly measure: Measure;
  /** How many base units it is (metre, square metre, kilogram, second, cubic metre); null where it does not convert by a factor. */
  readonly factor: number | null;
}

type Row = readonly [name: string, measure: Measure, factor: number | null, words: string];

/** Canonical name, measure, factor to the base unit, and the words it goes by. Factors: SI brochure, international yard and pound (1959). */
const ROWS: readonly Row[] = [
  ['mm', 'distance', 0.001, 'mm millimetre millimetres millimeter millimeters'],
  ['cm', 'distance', 0.01, 'cm centimetre centimetres centimeter centimeters'],
  ['m', 'distance', 1, 'm metre metres meter meters'],
  ['km', 'distance', 1000, 'km kms kilometre kilometres kilometer kilometers'],
  ['in', 'distance', 0.0254, 'inch inches'],
  ['ft', 'distance', 0.3048, 'ft ft. foot feet'],
  ['yd', 'distance', 0.9144, 'yard yards yd yds'],
  ['mi', 'distance', 1609.344, 'mi mile miles'],
  ['nmi', 'distance', 1852, 'nmi'],
  ['light-year', 'distance', 9.4607e15, 'light-year light-years'],
  ['ha', 'area', 1e4, 'ha hectare hectares'],
  ['acre', 'area', 4046.8564224, 'acre acres'],
  ['sq km', 'area', 1e6, 'km2 km² sqkm'],
  ['sq m', 'area', 1, 'm2 m² sqm'],
  ['mg', 'mass', 1e-6, 'mg milligram milligrams milligramme milligrammes'],
  ['g', 'mass', 1e-3, 'gram grams gramme grammes'],
  ['kg', 'mass', 1, 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes'],
  ['t', 'mass', 1000, 'tonne tonnes ton tons'],
  ['kt', 'mass', 1e6, 'kiloton kilotons kilotonne kilotonnes'],
  ['Mt', 'mass', 1e9, 'megaton megatons megatonne megatonnes'],
  ['lb', 'mass', 0.45359237, 'lb lbs lb.'],
  ['oz', 'mass', 0.028349523125, 'oz ounce ounces'],
  ['carat', 'mass', 0.0002, 'carat carats'],
  ['second', 'duration', 1, 'second seconds sec secs'],
  ['minute', 'duration', 60, 'minute minutes min mins'],
  ['hour', 'duration', 3600, 'hour hours hr hrs'],
  ['day', 'duration', 86_400, 'day days'],
  ['night', 'duration', 86_400, 'night nights'],
  ['week', 'duration', 604_800, 'week weeks'],
  ['fortnight', 'duration', 1_209_600, 'fortnight fortnights'],
  ['month', 'duration', 2_629_746, 'month months'],
  ['year', 'duration', 31_556_952, 'year years yr yrs'],
  ['decade', 'duration', 315_569_520, 'decade decades'],
  ['century', 'duration', 3_155_695_200, 'century centuries'],
  ['%', 'share', 0.01, '% percent pct percents percentage'],
  ['basis point', 'share', null, 'bps'],
  ['l', 'other', 0.001, 'l litre litres liter liters'],
  ['gal', 'other', 0.003785411784, 'gallon gallons'],
  ['W', 'other', 1, 'w watt watts'],
  ['kW', 'other', 1e3, 'kw kilowatt kilowatts'],
  ['MW', 'other', 1e6, 'mw megawatt megawatts'],
  ['GW', 'other', 1e9, 'gw gigawatt gigawatts'],
  ['kWh', 'other', 1e3, 'kwh kilowatt-hour kilowatt-hours'],
  ['MWh', 'other', 1e6, 'mwh megawatt-hour megawatt-hours'],
  ['GWh', 'other', 1e9, 'gwh'],
  ['TWh', 'other', 1e12, 'twh'],
  ['Hz', 'other', 1, 'hz hertz'],
  ['MHz', 'other', 1e6, 'mhz megahertz'],
  ['GHz', 'other', 1e9, 'ghz gigahertz'],
  ['MB', 'other', 1e6, 'mb megabyte megabytes'],
  ['GB', 'other', 1e9, 'gb gigabyte gigabytes'],
  ['TB', 'other', 1e12, 'tb terabyte terabytes'],
  ['bit', 'other', null, 'bit bits'],
  ['decibel', 'other', null, 'db decibel decibels'],
  ['point', 'other', null, 'basis-point basis-points'],
  ['°', 'other', null, '° degree degrees'],
  ['°C', 'other', null, '°c celsius centigrade'],
  ['°F', 'other', null, '°f fahrenheit'],
  ['km/h', 'rate', 1 / 3.6, 'kph kmh kmph km/h'],
  ['mph', 'rate', 0.44704, 'mph'],
  ['kn', 'rate', 0.514444, 'knot knots'],
  ['barrel/day', 'rate', null, 'bpd b/d'],
];

/** Units that are only read where they are written onto digits or follow them: as words they are something else ("in", "l", "bit", "W"). */
export const SYMBOLS_ONLY: ReadonlySet<string> = new Set(
  'm mi l w g ha mb gb tb kw mw gw db sec min second bit bits mg oz hr yd ft ft. lb lb.'.split(' '),
);

const ALL: readonly (readonly [string, Unit])[] = ROWS.flatMap(([name, measure, factor, words]) =>
  words.split(' ').map((word) => [word, { name, measure, factor }] as const),
);

export const UNITS = new WordTable<Unit>(ALL);
const BY_WORD: ReadonlyMap<string, Unit> = new Map([...ALL, ['t', { name: 't', measure: 'mass', factor: 1000 }]]);
const BY_NAME: ReadonlyMap<string, Unit> = new Map([
  ...ROWS.map(([name, measure, factor]) => [name, { name, measure, factor }] as const),
  ['sq mi', { name: 'sq mi', measure: 'area', factor: 2_589_988.110336 }],
  ['sq ft', { name: 'sq ft', measure: 'area', factor: 0.09290304 }],
  ['sq yd', { name: 'sq yd', measure: 'area', factor: 0.83612736 }],
  ['cu m', { name: 'cu m', measure: 'other', factor: 1 }],
  ['cu ft', { name: 'cu ft', measure: 'other', factor: 0.028316846592 }],
  ['cu km', { name: 'cu km', measure: 'other', factor: 1e9 }],
]);

/** A unit by what is written onto digits ("300km") or stands in a hyphenated adjective ("five-day"). */
export const unitByWord = (word: string): Unit | undefined => BY_WORD.get(word);

/** A unit by the name that `Figure.unit` holds; undefined for currencies, rates and unknown ones. */
export const unitByName = (name: string): Unit | undefined => BY_NAME.get(name);

/** "square kilometres", "sq mi", "cubic metres": word before a length. */
export const POWERS: ReadonlyMap<string, 'sq' | 'cu'> = new Map([
  ['square', 'sq'],
  ['sq', 'sq'],
  ['sq.', 'sq'],
  ['cubic', 'cu'],
  ['cu', 'cu'],
]);

/** What money is paid for, behind "a" or "per": "$98 a share", "a $10-a-day wage". */
export const PAID_PER: ReadonlySet<string> = new Set(
  (
    'share barrel tonne ton ounce kilo kilogram kg gallon litre liter day week month year hour minute person head capita bucket unit night mile ' +
    'kilometre bottle bushel pound'
  ).split(' '),
);
