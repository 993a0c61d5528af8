/** Head nouns of events: what happened, as a reader would name it. From the event classes of conflict and disaster databases (ACLED, EM-DAT). */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  (
    'war wars conflict fighting clash clashes battle battles hostilities offensive invasion attack attacks raid raids bombing bombings bombardment shelling airstrike airstrikes strike strikes ' +
    'ambush siege assault massacre shooting shootings explosion explosions blast blasts earthquake quake tremor aftershock flood floods flooding landslide landslides mudslide avalanche avalanches ' +
    'storm storms cyclone hurricane typhoon tornado wildfire wildfires fire fires blaze drought famine eruption tsunami heatwave crash crashes accident accidents derailment collision sinking ' +
    'capsizing collapse stampede outbreak epidemic pandemic protest protests demonstration demonstrations march rally riots riot unrest uprising revolt coup election elections referendum vote ' +
    'strike walkout lockout blackout outage spill leak hijacking kidnapping exchange swap withdrawal ceasefire truce trial verdict genocide'
  ).split(' '),
);

/** What is done to a place or to people by force; "on" behind these names what was attacked. */
export const ATTACKS: ReadonlySet<string> = new Set(
  'attack attacks strike strikes airstrike airstrikes raid raids assault assaults bombardment bombardments bombing bombings shelling offensive offensives ambush ambushes'.split(
    ' ',
  ),
);

/** By what else people are killed without a word of whose it was: "the missile killed 40". */
export const UNOWNED_MEANS: ReadonlySet<string> = new Set('operation operations missile missiles rocket rockets drone drones'.split(' '));

/** Single events that are over at once: who dies in one is counted with it, not with a war. */
export const BRIEF_EVENTS: ReadonlySet<string> = new Set(
  (
    'attack ambush raid airstrike strike assault bombing blast explosion shooting shootout gunfight gunbattle firefight skirmish clash clashes massacre stabbing crash collision ' +
    'accident derailment stampede collapse capsizing sinking shipwreck ' +
    'exploded detonated crashed collided rammed ploughed plowed plunged overturned capsized sank derailed ambushed collapsed'
  ).split(' '),
);
