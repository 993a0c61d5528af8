/** Evidence for each reading of a name; the largest sum wins. `none`: a title of a work, an event, a common word. */
export interface Scores {
  person: number;
  organization: number;
  place: number;
  none: number;
}

export const noScores = (): Scores => ({ person: 0, organization: 0, place: 0, none: 0 });

export function addScores(into: Scores, scores: Scores, weight = 1): void {
  into.person += weight * scores.person;
  into.organization += weight * scores.organization;
  into.place += weight * scores.place;
  into.none += weight * scores.none;
}

export function bestReading(scores: Scores): keyof Scores {
  const { person, organization, place, none } = scores;
  const most = Math.max(person, organization, place, none);
  return person === most ? 'person' : organization === most ? 'organization' : place === most ? 'place' : 'none';
}
