// Words of sports pages, as agencies write them: match reports, tables, lists of results. Compiled by hand from general knowledge.

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Kinds of sports. */
export const SPORTS: ReadonlySet<string> = list(
  'soccer football baseball basketball hockey cricket rugby volleyball handball tennis golf cycling athletics boxing badminton squash snooker gymnastics skiing motorcycling biathlon',
);

/** Words that, several of them together, make an article one about sports. */
export const SPORTS_WORDS: ReadonlySet<string> = list(
  'nfl nba nhl mlb uefa fifa ' +
    'prix racing grid champion summaries halftime conversions scoreboard stumps javelin hurdles slalom peloton birdie birdies bogey umpires qualifier unseeded top-seeded bundesliga lbw grandslam downhill ' +
    'innings wicket wickets batsman batsmen bowler inning innings homer homers homered pitcher pitchers shutout bullpen outfielder shortstop ' +
    'striker strikers midfielder goalkeeper goalkeepers defender half-time header hat-trick equaliser equalizer touchdown touchdowns quarterback ' +
    'playoff playoffs play-off play-offs semifinal semifinals semi-final semi-finals quarterfinal quarter-final quarter-finals standings ' +
    'coach coached league divisional referee penalty goal goals goalless scored scorer scorers score match matches tournament championship championships cup season team teams team-mate teammates teammate club clubs player players game games ' +
    'seeded unbeaten lap laps relay sprint medal medals fixtures attendance schedule won lost played drawn points',
);

/** Verbs of which a team is the subject: "Kelva beat Selm". */
export const TEAM_VERBS: ReadonlySet<string> = list(
  'beat beats defeated defeat defeats edged edges routed rout routs blanked blank downed thrashed trounced crushed crush hammered stunned stun eliminated swept sweep upset ' +
    'won win wins lost lose loses drew draw draws tied led leads trailed trail trails scored outscored overcame overpowered overwhelmed topped tops clinched clinch rallied rally held hold advanced qualified improved snapped snap face faces faced meet meets met play plays played ' +
    'took finished remained stayed moved climbed slipped dropped fell needed need host hosts hosted travel travels entertain entertained entertains missed collected managed broke ended extended went came batted batting bowled declared dismissed chased opened stole exploded got built earned gained had has were are signed acquired traded sacked relegated promoted hit',
);

/** In front of a team: "beat Kelva", "over Kelva", "Selm v Kelva". */
export const BEFORE_TEAM: ReadonlySet<string> = list(
  'beat beats beating defeat defeats defeated defeating edge edged edging rout routed routing blank blanked blanking down downed thrash thrashed thrashing trounced crushed hammered stun stunned eliminated sweep swept upset overcame overpowered topped ' +
    'v v. vs vs. versus over against face faces facing faced meet meets meeting host hosts hosting hosted play plays playing played lead leads trail trails trailed join joined rejoin rejoined coach coached sidelined hit entertain entertained visitors hosts champions leaders rivals newcomers strugglers titleholders cupholders first-place second-place third-place fourth-place last-place visiting lifted helped lift give gave giving put past led leading',
);

/** Behind these "at" leads to a team; one wins and plays at a place. */
export const DEFEATS: ReadonlySet<string> = list('lost lose loses losing loss defeat defeats drew draw draws beaten away');

/** Behind these "to" and "by" lead to a team: "lost to Kelva". */
export const BEFORE_TEAM_PREPOSITION: ReadonlySet<string> = list(
  'lost lose loses losing loss losses fell defeat defeats defeated beaten win wins won victory victories draw drew drawn draws tie tied visit visitors trip away home game games match matches matchup play plays played playing host series clash crashed went',
);

/** Behind these "for", "with", "from", "to" and "of" lead to a team: "plays for Kelva", "signed from Kelva". */
export const CAREER_WORDS: ReadonlySet<string> = list(
  'plays play played playing striker midfielder goalkeeper defender forward scored scores score goals goal signed signs sign contract debut debuts started starts appearances starter pitcher captain coach manager player players team-mate teammate captained managed transferred traded acquired bought joined released sacked loan homers hits run runs points traded move moved switch',
);

/** Nouns behind the name of a team: "the Kelva striker". */
export const TEAM_FOLLOWERS: ReadonlySet<string> = list(
  'coach manager captain striker strikers midfielder goalkeeper keeper defender defence defense defenders forward winger player players fans supporters pitcher pitchers starter left-hander right-hander bullpen outfielder catcher shortstop quarterback batsman bowler skipper side team squad lineup line-up bench goal goals offense offence attack innings team-mate teammate debut win victory fullback scrum-half fly-half centre prop winger receiver',
);

/** Labels of lists of players: "Bowling: Holm 12-3-40-2", "Did not bat: …", "Tries: Holm (12)". */
export const PLAYER_LABELS: ReadonlySet<string> = list(
  'bowling bat bench substitutes scorers scorer tries try conversions conversion penalties penalty goals goal drop-goals cards card booked referee referees umpires umpire team teams line-ups line-up lineup squad wicketkeeper captain',
);

/** In cricket, before the name of who took the wicket: "c Holm b Marlow". */
export const DISMISSALS: ReadonlySet<string> = list('c b st lbw');

/** In cricket, behind the name of who was out, or was not. */
export const HOW_OUT: ReadonlySet<string> = list('c b st lbw not run retired');

/** Last words of the names of groups within a league, which are nobody: "EASTERN DIVISION", "AL West". */
export const LEAGUE_PARTS: ReadonlySet<string> = list('division conference');

/** Before a point of the compass, a group within a league: "AL East". */
export const LEAGUES: ReadonlySet<string> = new Set(['AL', 'NL', 'AFC', 'NFC']);

/** Nouns behind the name of a team that never stand behind a person's. */
export const TEAM_NOUNS: ReadonlySet<string> = list(
  'team team-mate team-mates teammate teammates goalkeeper goalie striker midfielder defender fans supporters',
);
