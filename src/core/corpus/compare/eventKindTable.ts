/**
 * Words that tell what kind of event a figure belongs to. `lasting` events run on and their counts with them; the others happen on one day, and only
 * what is known of them grows. Collected from the subject headings that agencies use (IPTC Media Topics: conflict, disaster, labour, politics).
 */
export interface EventKind {
  readonly lasting: boolean;
  readonly words: string;
  /** Kinds that one and the same event may also be called. */
  readonly also: readonly string[];
}

export const EVENT_KINDS: Readonly<Record<string, EventKind>> = {
  war: {
    lasting: true,
    words:
      'war warfare fighting conflict clash clashes hostilities battle battles offensive insurgency shelling invasion siege bombardment combat frontline escalation violence artillery mortar rocket rockets missile missiles gunfire',
    also: ['attack', 'unrest', 'explosion'],
  },
  unrest: {
    lasting: true,
    words:
      'unrest riot riots protest protests protested protesting protesters protestors demonstration demonstrations demonstrated demonstrating demonstrators uprising revolt crackdown',
    also: ['war', 'attack', 'march', 'labour'],
  },
  march: {
    lasting: false,
    words: 'march marches marched marching marchers rally rallies rallied parade procession column',
    also: ['unrest', 'labour'],
  },
  attack: {
    lasting: false,
    words:
      'attack attacks raid ambush shooting massacre assault airstrike airstrikes bombing bombings raided attacked overran gunfire stabbing strike strikes hostage hijacking',
    also: ['war', 'explosion', 'unrest', 'fire', 'collision'],
  },
  explosion: {
    lasting: false,
    words: 'explosion explosions blast blasts bomb bombs exploded blew detonated grenade suicide',
    also: ['attack', 'war', 'fire', 'collapse', 'leak'],
  },
  fire: {
    lasting: false,
    words: 'fire fires wildfire wildfires blaze blazes inferno burned burnt',
    also: ['explosion', 'attack', 'collision'],
  },
  quake: {
    lasting: false,
    words: 'earthquake earthquakes quake quakes tremor tremors aftershock aftershocks seismic tsunami magnitude',
    also: ['landslide', 'collapse', 'flood'],
  },
  flood: {
    lasting: false,
    words: 'flood floods flooding flooded floodwater dam rainfall rains torrential',
    also: ['storm', 'landslide', 'quake'],
  },
  storm: {
    lasting: false,
    words: 'storm storms cyclone hurricane typhoon tornado tornadoes blizzard winds',
    also: ['flood', 'landslide', 'shipwreck'],
  },
  landslide: {
    lasting: false,
    words: 'landslide landslides mudslide mudslides avalanche avalanches rockfall',
    also: ['flood', 'storm', 'quake', 'mine'],
  },
  eruption: { lasting: false, words: 'eruption erupted volcano lava', also: ['quake'] },
  collision: {
    lasting: false,
    words: 'crash crashed collision collided derailment derailed derailing accident rails plunged overturned plummeted',
    also: ['fire', 'shipwreck', 'explosion', 'aviation'],
  },
  aviation: { lasting: false, words: 'airliner jetliner flight airline', also: ['collision', 'attack', 'explosion', 'fire'] },
  shipwreck: {
    lasting: false,
    words: 'sank sunk sinking sunken capsized capsizing shipwreck wreck ferry',
    also: ['collision', 'storm', 'fire'],
  },
  collapse: { lasting: false, words: 'collapse collapsed rubble', also: ['explosion', 'quake', 'mine'] },
  mine: { lasting: false, words: 'pit colliery shaft miners', also: ['explosion', 'collapse', 'landslide', 'fire'] },
  stampede: { lasting: false, words: 'stampede crush trampled', also: ['unrest'] },
  leak: { lasting: false, words: 'leak spill poisoned ammonia', also: ['explosion'] },
  disease: {
    lasting: true,
    words:
      'epidemic pandemic outbreak cholera ebola meningitis typhoid dengue measles malaria virus infection influenza flu disease coronavirus covid plague polio',
    also: [],
  },
  labour: { lasting: true, words: 'strike strikes striking walkout dispute layoffs picket', also: ['unrest', 'march'] },
  election: { lasting: false, words: 'election elections vote referendum turnout ballot poll polls runoff', also: [] },
  trial: { lasting: true, words: 'trial verdict court jury sentenced convicted', also: ['attack', 'collision', 'fire', 'shipwreck'] },
  famine: { lasting: true, words: 'famine drought starvation hunger', also: ['war'] },
};
