// The same runner; it takes the tests beside it.
import { run as runTests } from '../integration/index.ts';

export const run = (): Promise<void> => runTests();
