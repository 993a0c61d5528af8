/** Nouns whose that-clause is what somebody said ("the mayor's claim that …"). */
export const SPEECH_NOUNS: readonly string[] = (
  'claim allegation accusation assertion statement declaration admission announcement suggestion contention warning argument insistence complaint ' +
  'charge denial promise pledge threat remark comment prediction confession explanation testimony vow assurance'
).split(' ');

/** What one answers to: their that-clause is somebody else's ("responded to criticism that …"). */
export const ANSWERED_NOUNS: ReadonlySet<string> = new Set(
  (
    'criticism criticisms question questions report reports rumour rumours rumor rumors speculation suggestion suggestions claim claims allegation allegations accusation accusations ' +
    'assertion assertions complaint complaints charge charges concern concerns fear fears news argument arguments remark remarks'
  ).split(' '),
);
