// A named import: the bundle takes in the version alone, not the whole manifest.
import { version } from '../../package.json';

export const VERSION: string = version;
export const GENERATOR = `corroborate ${VERSION}`;
