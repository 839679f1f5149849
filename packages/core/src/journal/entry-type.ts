import type { $loose, $ZodObject, $ZodShape, $ZodType, output } from 'zod/v4/core';
import type { Result } from '../shared/result.ts';
import { failure, success } from '../shared/result.ts';
import type { Entry, Via } from './entry.ts';
import { OWNER } from './entry.ts';
import { loose, strict } from './schema.ts';

/** Who may write an entry of a type (J12): the owner or another party, and by which ways. */
export interface Writer {
  readonly by: 'owner' | 'tie';
  readonly via: readonly Via[];
}

/** What most entries allow: the owner, alone or together with somebody on one device. */
export const BY_OWNER: readonly Writer[] = [{ by: 'owner', via: ['own', 'together'] }];

/** Brings `data` of one version to the next. Returns `undefined` when it can't. */
export type Upcaster = (
  data: Readonly<Record<string, unknown>>,
) => Readonly<Record<string, unknown>> | undefined;

/** A type of entry: its schema, its version, who may write it, and how older versions become the present one (J8). */
export interface EntryType<D = unknown> {
  readonly type: string;
  readonly v: number;
  /** A *fact* is always allowed once its entity exists; a *step* passes the statechart of its area. */
  readonly kind: 'fact' | 'step';
  readonly writers: readonly Writer[];
  /** Whether `entry.corrected` may replace what it says (J7). */
  readonly correctable: boolean;
  /** Whether it holds at every moment that is shown, also before it was written (N7, J10). */
  readonly timeless: boolean;
  /**
   * Free texts in `data` that can be erased singly (J7): a field, or a path as `reach.place`. `*` stands for any place in
   * a list: `call.*.name`.
   */
  readonly texts: readonly string[];
  /** `upcasters[n]` brings version n to n + 1. */
  readonly upcasters: Readonly<Record<number, Upcaster>>;
  /** Reads `data` of the present version; fields of a newer device are kept. */
  read(data: unknown): D | undefined;
  /** Checks `data` that we are about to write; fields that we do not know are an error. The error is a path. */
  check(data: unknown): Result<D, string>;
  /** The schema, for generating JSON Schema. */
  schema(): $ZodType;
}

/** What an area says of an entry type; the rest has a default. */
export interface EntryTypeOptions<Shape extends $ZodShape> {
  readonly type: string;
  readonly v: number;
  readonly kind: 'fact' | 'step';
  readonly data: Shape;
  readonly writers?: readonly Writer[];
  readonly correctable?: boolean;
  readonly timeless?: boolean;
  readonly texts?: readonly ((keyof Shape & string) | `${keyof Shape & string}.${string}`)[];
  readonly upcasters?: Readonly<Record<number, Upcaster>>;
}

/** Defines a type of entry from the shape of its data. */
export function defineEntry<const Shape extends $ZodShape>(
  options: EntryTypeOptions<Shape>,
): EntryType<output<$ZodObject<Shape, $loose>>> {
  const known = loose(options.data);
  let exact: $ZodType | undefined;
  // By the interface that schemas have in common: zod's own `safeParse` brings its errors along, which nobody here reads.
  const read = (data: unknown) => {
    const checked = known['~standard'].validate(data);
    return 'value' in checked ? checked.value : undefined;
  };
  return {
    type: options.type,
    v: options.v,
    kind: options.kind,
    writers: options.writers ?? BY_OWNER,
    correctable: options.correctable ?? true,
    timeless: options.timeless ?? false,
    texts: options.texts ?? [],
    upcasters: options.upcasters ?? {},
    read,
    check(data) {
      exact ??= strict(options.data);
      const checked = exact['~standard'].validate(data);
      if ('issues' in checked && checked.issues) return failure(checked.issues[0]?.path?.join('.') ?? '');
      const found = read(data);
      return found ? success(found) : failure('');
    },
    schema: () => (exact ??= strict(options.data)),
  };
}

/** Says whether an entry's `by` and `via` are among those that its type lists (J12). */
export function mayWrite(type: EntryType, entry: Pick<Entry, 'by' | 'via'>): boolean {
  const party = entry.by === OWNER ? 'owner' : 'tie';
  return type.writers.some((writer) => writer.by === party && writer.via.includes(entry.via));
}

/** `data` in the present version, or `undefined` when it is of a newer version or a step is missing (J5, J8). */
export function upcast(
  type: EntryType,
  entry: Pick<Entry, 'v' | 'data'>,
): Readonly<Record<string, unknown>> | undefined {
  if (entry.v > type.v) return undefined;
  let data: Readonly<Record<string, unknown>> | undefined = entry.data;
  for (let v = entry.v; v < type.v && data; v++) data = type.upcasters[v]?.(data);
  return data;
}
