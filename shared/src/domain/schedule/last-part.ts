import type { Span } from './span.ts';

/** «начало» and «конец» as `n` of a span that is a part of something. */
const BEGIN_PART = 1;
export const END_PART = 3;

/** What «до» makes of a part: «до конца мая» is the end of May for certain, «к началу года» its first day. */
export function lastPart(span: Span): Span {
  if (span.unsure !== 'which-days') return span;
  if (span.n === END_PART) {
    return { ...span, unsure: span.precision === 'academicYear' ? 'which-days' : null };
  }
  if (span.n !== BEGIN_PART) return span;
  return { ...span, precision: 'day', m2: span.m1, d2: span.d1 };
}
