import packageJson from '../../package.json' with { type: 'json' };

export const { version: VERSION } = packageJson;
export const GENERATOR = `corroborate ${VERSION}`;
