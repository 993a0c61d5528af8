import { synonyms } from './synonyms.ts';

/** Kinds of money, as business pages tell them apart: dictionary forms → one word for each kind. */
export const MONEY_KINDS = synonyms([
  ['loan', 'borrow lend credit'],
  ['cost', 'costs bill'],
  ['raised', 'raise donate donation collect appeal'],
  ['damage', ''],
  ['loss', 'losses lose'],
  ['profit', 'earnings profits'],
  ['income', ''],
  ['sales', 'revenue revenues turnover sale'],
  ['fine', 'penalty fined'],
  ['aid', 'grant relief assistance'],
  ['debt', 'owe'],
  ['budget', 'spending spend outlay expenditure'],
  ['price', 'priced'],
  ['investment', 'invest'],
  ['deal', 'contract buy sell acquire acquisition takeover purchase merger'],
  ['salary', 'wage'],
  ['compensation', 'damages ransom'],
  ['tax', 'taxes duty'],
  ['valuation', 'value valued capitalisation capitalization'],
  ['buyback', 'buybacks buy-back buy-backs repurchase'],
  ['deficit', 'shortfall'],
  ['surplus', ''],
  ['exports', 'export'],
  ['imports', 'import'],
  ['reserves', 'reserve'],
  ['assets', 'asset'],
  ['dividend', 'payout'],
  ['subsidy', 'subsidies'],
  ['pension', 'pensions'],
  ['rent', 'rents'],
  ['fee', 'fees'],
  ['pledge', ''],
  ['prize', 'bounty reward'],
  ['bailout', 'bail-out rescue'],
  ['bonus', 'bonuses'],
  ['charge', 'charges writedown write-down impairment'],
  ['share price', 'shares stock'],
]);

const QUALIFIERS: readonly (readonly [string, string])[] = [
  ['net income', 'profit'],
  ['operating income', 'operating profit'],
  ['operating profit', 'operating profit'],
  ['operating loss', 'operating loss'],
  ['gross profit', 'gross profit'],
  ['pretax profit', 'pretax profit'],
  ['pre-tax profit', 'pretax profit'],
  ['trade deficit', 'trade deficit'],
  ['trade surplus', 'trade surplus'],
  ['budget deficit', 'budget deficit'],
  ['fiscal deficit', 'budget deficit'],
  ['budget surplus', 'budget surplus'],
  ['minimum salary', 'minimum wage'],
  ['market valuation', 'market value'],
  ['tax sales', 'tax revenue'],
  ['advertising sales', 'advertising sales'],
  ['ad sales', 'advertising sales'],
];

/** A kind with the word before it, where the two are another kind: "net income" is profit. The second word is the kind's own, not the text's. */
export const QUALIFIED_MONEY: ReadonlyMap<string, string> = new Map(QUALIFIERS);

/** Words that name a kind only where no noun of the clause does. */
export const WEAK_MONEY: ReadonlySet<string> = new Set(
  'raise raises raised raising valued share shares stock stocks lose loses lost'.split(' '),
);

/** Another statement begins there. */
export const CLAUSE_BOUNDARIES: ReadonlySet<string> = new Set('; : while whereas but although though'.split(' '));
