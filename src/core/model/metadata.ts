import type { Span } from './span.ts';

export const DOCUMENT_STATUSES = ['new', 'in-progress', 'done', 'reviewed'] as const;
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number];

/** What is known of an article as a whole. Every value may be read from the text, or set by a person in the sidecar (which wins). */
export interface Metadata {
  /** ISO date, null where neither text nor person tells. */
  readonly published: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly url: string | null;
  /** Places of the dateline ("Yerevan"). */
  readonly dateline: readonly string[];
}

/** Metadata as read from the text, with the words behind each value. */
export interface ReadMetadata extends Metadata {
  readonly evidence: readonly MetadataEvidence[];
}
export interface MetadataEvidence extends Span {
  readonly field: keyof Metadata;
}

/** A stretch that is furniture of the page, or that a person says is body text after all. */
export interface Region extends Span {
  readonly role: 'boilerplate' | 'body';
  /** Why it was taken for furniture, in words; empty for a person's. */
  readonly basis: string;
}
