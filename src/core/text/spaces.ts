/** Every run of white space made one space; most texts have no other, and looking for one is quicker than writing all anew. */
export const withSingleSpaces = (text: string): string => (OTHER_SPACE.test(text) ? text.replace(/\s+/g, ' ') : text);

const OTHER_SPACE = /[^\S ]| {2}/;
