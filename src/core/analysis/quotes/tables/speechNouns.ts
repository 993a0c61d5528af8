/** Nouns whose that-clause is what somebody said ("the mayor's claim that …"). */
export const SPEECH_NOUNS: readonly string[] = (
  'claim allegation accusation assertion statement declaration admission announcement suggestion contention warning argument insistence complaint ' +
  'charge denial promise pledge threat remark comment prediction confession explanation testimony vow assurance'
).split(' ');
