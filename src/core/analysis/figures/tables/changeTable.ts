// Words by which news tells that a number changed. Verbs of movement from reports of markets and statistics.

/** Verbs by which a count changes: "by" and a number behind them is a step. */
export const CHANGES: ReadonlySet<string> = new Set(
  'raised raises reduced reduces lowered lowers cut cuts revised shortened extended boosted trimmed slashed'.split(' '),
);

/** Forms of the verbs that move by themselves: a bare amount behind them is a step, a number behind "to" the new level. */
export const MOVING: ReadonlySet<string> = new Set(
  (
    'up down rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing climb climbs climbed climbing drop drops dropped dropping ' +
    'decline declines declined declining increase increases increased increasing decrease decreases decreased decreasing jump jumps jumped jumping surge surges surged surging ' +
    'soar soars soared soaring slump slumps slumped slumping slip slips slipped slipping slide slides slid sliding sink sinks sank sunk sinking plunge plunges plunged plunging ' +
    'tumble tumbles tumbled tumbling plummet plummets plummeted plummeting dip dips dipped dipping ease eases eased easing advance advances advanced advancing rally rallies ' +
    'rallied rallying rebound rebounds rebounded retreat retreats retreated shrink shrinks shrank shrunk shrinking contract contracts contracted contracting expanded expanding ' +
    'weaken weakens weakened strengthen strengthens strengthened swell swelled rocketed skyrocketed crashed edged ticked inched narrowed widened'
  ).split(' '),
);

/** Verbs with an object, which is a step where it is a share, points or a price: "the index LOST 40 points". */
export const GAINING: ReadonlySet<string> = new Set(
  'gain gains gained gaining add adds added adding lose loses lost losing shed sheds shedding'.split(' '),
);

/** Nouns of a change: "a 7 percent INCREASE", "a RISE of 17,000". */
export const STEP_NOUNS: ReadonlySet<string> = new Set(
  'rise rises increase increases decrease decreases decline declines drop drops fall falls gain gains jump jumps surge slump growth hike hikes reduction cut cuts plunge slide dip rebound raise'.split(
    ' ',
  ),
);
