import { isRecord } from '@recovery-network/core/shared';

/*
 * A copy is read as it comes: it may have been made by a later version, or by somebody who made it up. What is not as it should be
 * is left out, and nothing of it is more than text.
 */

export type Row = Readonly<Record<string, unknown>>;

export const rowOf = (value: unknown): Row => (isRecord(value) ? value : {});

/** A text that says something; else empty. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

export const rowsOf = (value: unknown): readonly Row[] => (Array.isArray(value) ? value.map(rowOf) : []);

export const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(textOf).filter((text) => text !== '') : [];

/** One of some words that are known; undefined for any other. */
export const oneOf = <Word extends string>(known: readonly Word[], value: unknown): Word | undefined =>
  known.find((word) => word === value);
