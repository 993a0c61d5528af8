/**
 * Which reading this analyser gives. Raised by a release that reads some article differently, so that finished articles can say by which reader they were finished. What
 * changed in them is told by comparing marks, not by this number.
 */
export const READER_VERSION = 1;
