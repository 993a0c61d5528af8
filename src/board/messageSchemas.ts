import * as z from 'zod/mini';
import { PREDICATES } from '../core/model/claim.ts';
import { VERDICT_KINDS } from '../core/model/corpusFile.ts';
import type { AnnotationRef } from '../core/model/relation.ts';
import type { BoardFilter, BoardQuery, RecordedVerdict } from './boardModel.ts';
import { RELATION_ORDER } from './wording.ts';
import { LONGEST_PICTURE, type BoardRequest, type HostMessage, type PageMessage, type Picture } from './protocol.ts';

const LONGEST_TEXT = 10_000;
const LONGEST_REF = 5000;

export const text = z.string().check(z.maxLength(LONGEST_TEXT));
export const ref = z.custom<AnnotationRef>((value) => typeof value === 'string' && value.includes('#') && value.length <= LONGEST_REF);
export const count = z.number().check(z.int(), z.gte(0));

export const relationKind = z.enum(RELATION_ORDER);
export const verdictKind = z.enum(VERDICT_KINDS);

export const boardFilter: z.ZodMiniType<BoardFilter> = z.object({
  text,
  event: z.nullable(text),
  predicate: z.nullable(z.enum(PREDICATES)),
  side: z.nullable(text),
  place: z.nullable(text),
  source: z.nullable(text),
  from: z.nullable(text),
  to: z.nullable(text),
  verdict: z.nullable(z.union([relationKind, z.literal('decided')])),
  conflictsOnly: z.boolean(),
});

export const boardQuery: z.ZodMiniType<BoardQuery> = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('quantities'), filter: boardFilter }),
  z.object({ ask: z.literal('quantity'), id: text, filter: boardFilter }),
  z.object({ ask: z.literal('compare'), a: ref, b: ref }),
  z.object({ ask: z.literal('matrix'), filter: boardFilter }),
  z.object({ ask: z.literal('locate'), ref }),
]);

const recordedVerdict: z.ZodMiniType<RecordedVerdict> = z.object({
  a: ref,
  b: ref,
  verdict: verdictKind,
  note: z.nullable(text),
});

const picture: z.ZodMiniType<Picture> = z.object({
  format: z.enum(['svg', 'png']),
  name: text,
  data: z.string().check(z.maxLength(LONGEST_PICTURE)),
});

const boardRequest: z.ZodMiniType<BoardRequest> = z.discriminatedUnion('do', [
  z.object({ do: z.literal('ask'), query: boardQuery }),
  z.object({ do: z.literal('open'), ref, keepFocus: z.boolean() }),
  z.object({ do: z.enum(['accept', 'reject', 'edit']), ref }),
  z.object({ do: z.literal('record'), verdict: recordedVerdict }),
  z.object({ do: z.literal('withdraw'), a: ref, b: ref }),
  z.object({ do: z.literal('save'), picture }),
  z.object({ do: z.enum(['add-articles', 'show-undated']) }),
]);

/** Checked by the extension. */
export const pageMessage: z.ZodMiniType<PageMessage> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('request'), id: count, request: boardRequest }),
  z.object({ kind: z.literal('follow'), on: z.boolean() }),
]);

/** Checked by the page; the answer inside is checked by `answerSchemas` when it is known what was asked. */
export const hostMessage: z.ZodMiniType<HostMessage> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('settled'),
    id: count,
    outcome: z.discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), answer: z.unknown() }),
      z.object({ ok: z.literal(false), problem: text }),
    ]),
  }),
  z.object({ kind: z.literal('changed') }),
  z.object({ kind: z.literal('progress'), done: count, total: count }),
  z.object({ kind: z.literal('show'), quantity: text, ref, asked: z.boolean() }),
]);
