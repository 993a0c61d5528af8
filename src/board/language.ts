/** A page has a document, a test has none. */
interface MayHaveDocument {
  readonly document?: { readonly documentElement: { readonly lang: string } };
}

/** The language in which numbers and dates are written: VS Code's, which the extension puts on the document. */
export const pageLanguage = (): string => (globalThis as MayHaveDocument).document?.documentElement.lang || 'en-GB';
