/**
 * What stands right before a place in a list; undefined before the first.
 *
 * `list[at - 1]` says the same, but slowly: to the engine an index of -1 is the name of a property, which it makes a string of and looks up; a line that asked for one
 * once reads every element the long way from then on.
 */
export const justBefore = <Each>(list: readonly Each[], at: number): Each | undefined => (at > 0 ? list[at - 1] : undefined);
