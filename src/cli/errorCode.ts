/** What the system calls a failure ("ENOENT"), for messages. */
export const errorCode = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown error');
