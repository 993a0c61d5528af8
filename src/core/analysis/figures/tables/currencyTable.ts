import { PhraseTable } from '../phrases.ts';
import { WordTable } from '../../../text/words.ts';

/** Signs before (or after) an amount, with letters that may stand before the sign. ISO 4217 codes. */
export const CURRENCY_SIGNS = new WordTable<string>([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₽', 'RUB'],
  ['₹', 'INR'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₦', 'NGN'],
  ['₫', 'VND'],
  ['֏', 'AMD'],
  ['₼', 'AZN'],
  ['₾', 'GEL'],
  ['₸', 'KZT'],
  ['rs', 'INR'],
  ['rs.', 'INR'],
]);

/** Letters before a dollar sign: "US$", "HK$". */
export const DOLLAR_PREFIXES = new WordTable<string>([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
]);

/** ISO 4217 codes written before or after an amount, lower case. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  'usd eur gbp jpy chf rub cny inr try uah aud cad nzd hkd sgd sek nok dkk pln czk huf ron bgn amd azn gel kzt ils egp sar aed qar irr iqd pkr bdt ngn kes zar brl mxn ars clp cop krw twd thb idr myr php vnd btc'.split(
    ' ',
  ),
);

/** Names in the plural and the singular. Names that several states share (crown, franc, peso, dinar …) stand for themselves. */
const NAMES: readonly (readonly [string, string])[] = [
  ['dollar dollars buck bucks', 'USD'],
  ['euro euros', 'EUR'],
  ['pound pounds sterling quid', 'GBP'],
  ['pence penny', 'penny'],
  ['cent cents', 'cent'],
  ['fen', 'fen'],
  ['paise paisa', 'paisa'],
  ['kopek kopeks kopeck kopecks', 'kopeck'],
  ['yen', 'JPY'],
  ['yuan renminbi', 'CNY'],
  ['rouble roubles ruble rubles', 'RUB'],
  ['rupee rupees', 'rupee'],
  ['lira liras', 'TRY'],
  ['lire', 'lira'],
  ['hryvnia hryvnias hryvnya', 'UAH'],
  ['dram drams', 'AMD'],
  ['manat manats', 'manat'],
  ['lari', 'GEL'],
  ['tenge', 'KZT'],
  ['shekel shekels', 'ILS'],
  ['rial rials', 'IRR'],
  ['riyal riyals', 'SAR'],
  ['dirham dirhams', 'dirham'],
  ['dinar dinars', 'dinar'],
  ['franc francs', 'franc'],
  ['crown crowns krona kronor krone kroner koruna korunas', 'crown'],
  ['mark marks markka deutschemarks', 'mark'],
  ['peso pesos', 'peso'],
  ['peseta pesetas', 'peseta'],
  ['guilder guilders', 'guilder'],
  ['real reais', 'BRL'],
  ['rand', 'ZAR'],
  ['naira', 'NGN'],
  ['shilling shillings', 'shilling'],
  ['zloty zlotys', 'PLN'],
  ['forint forints', 'HUF'],
  ['leu lei', 'leu'],
  ['lev leva', 'BGN'],
  ['won', 'KRW'],
  ['baht', 'THB'],
  ['ringgit', 'MYR'],
  ['rupiah', 'IDR'],
  ['dong', 'VND'],
  ['taka', 'BDT'],
  ['afghani afghanis', 'AFN'],
  ['bolivar bolivars', 'bolivar'],
  ['bitcoin bitcoins', 'BTC'],
];

export const CURRENCY_NAMES = new WordTable<string>([
  ...NAMES.flatMap(([words, code]) => words.split(' ').map((word) => [word, code] as const)),
  ...[...CURRENCY_CODES].map((code) => [code, code.toUpperCase()] as const),
]);

/** Names of money that are more often something else: read as money only with a scale word or beside a word of paying. */
export const AMBIGUOUS_MONEY: ReadonlySet<string> = new Set(
  'crown crowns mark marks pound pounds real won rand buck bucks dong try all lev lari dram drams shilling shillings leu lei'.split(' '),
);

/** Adjective before a shared name: "Swiss francs", "Australian dollars". */
const NATIONAL: readonly (readonly [string, string])[] = [
  ['australian dollars', 'AUD'],
  ['canadian dollars', 'CAD'],
  ['singapore dollars', 'SGD'],
  ['hong kong dollars', 'HKD'],
  ['new zealand dollars', 'NZD'],
  ['us dollars', 'USD'],
  ['u.s. dollars', 'USD'],
  ['american dollars', 'USD'],
  ['swiss francs', 'CHF'],
  ['swedish crowns', 'SEK'],
  ['swedish kronor', 'SEK'],
  ['norwegian crowns', 'NOK'],
  ['norwegian kroner', 'NOK'],
  ['danish crowns', 'DKK'],
  ['danish kroner', 'DKK'],
  ['czech crowns', 'CZK'],
  ['indian rupees', 'INR'],
  ['pakistani rupees', 'PKR'],
  ['mexican pesos', 'MXN'],
  ['iraqi dinars', 'IQD'],
  ['egyptian pounds', 'EGP'],
  ['syrian pounds', 'SYP'],
  ['lebanese pounds', 'LBP'],
  ['iranian rials', 'IRR'],
  ['turkish lira', 'TRY'],
  ['azerbaijani manats', 'AZN'],
  ['azerbaijani manat', 'AZN'],
];

/** In the plural and, "one US dollar", in the singular. */
export const NATIONAL_MONEY = new PhraseTable<string>(NATIONAL.map(([words, code]) => [code, words, words.replace(/s$/, '')]));
