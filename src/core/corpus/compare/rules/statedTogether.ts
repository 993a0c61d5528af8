import type { ComparableClaim } from '../comparableClaim.ts';
import * as why from '../why.ts';
import { ruling, type Rule } from './rule.ts';

/** An article that gives one quantity in two units, or a total with its parts, says so itself. */
export const statedTogether: Rule = {
  name: 'stated together',
  decide: ({ a, b, sameArticle, softMeet }) => {
    if (!sameArticle) return null;
    const [x, y] = [a.figure, b.figure];
    const apart = x.unit === y.unit && !softMeet;
    if ((x.sameAs === y.id || y.sameAs === x.id) && !apart && !isRate(a) && !isRate(b)) return ruling('agree', 0.95, why.sameQuantity());
    if (x.partOf === y.id || y.sums.includes(x.id)) return ruling('scope', 0.95, why.statedPart(a, b));
    if (y.partOf === x.id || x.sums.includes(y.id)) return ruling('scope', 0.95, why.statedPart(b, a));
    return null;
  },
};

const isRate = ({ figure }: ComparableClaim): boolean => figure.measure === 'rate' || /\bper (?:share|head|capita)\b/.test(figure.text);
