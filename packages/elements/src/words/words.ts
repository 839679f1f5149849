/** A text whose form follows a number: `{ one: '{count} persoon', other: '{count} mensen' }`. */
export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

export type Text = string | Plural;

/** The words of one element in one language, by key. */
export type Catalogue = Readonly<Record<string, Text>>;

type PlaceholdersIn<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersIn<Rest>
  : never;

/** The names between braces. A plural needs `count` too. */
export type Placeholders<T> = T extends string
  ? PlaceholdersIn<T>
  : T extends { readonly other: string }
    ? PlaceholdersIn<Extract<T[keyof T], string>> | 'count'
    : never;

/** What fills a text: nothing when it has no placeholders. */
export type Params<T> = [Placeholders<T>] extends [never]
  ? []
  : [params: Readonly<Record<Placeholders<T>, string | number>>];

type All<Union> = (Union extends unknown ? (each: Union) => void : never) extends (
  all: infer Intersection,
) => void
  ? Intersection
  : never;
type Keeps<Name extends string> = [Name] extends [never]
  ? string
  : All<Name extends string ? `${string}{${Name}}${string}` : never> & string;

/** The same catalogue in another language: every key, and in each text every placeholder of the first. */
export type Words<First extends Catalogue> = {
  readonly [Key in keyof First]: First[Key] extends string ? Keeps<PlaceholdersIn<First[Key]>> : Plural;
};

/** Own texts of a provider: language → element folder (`check-in`) → key → text. */
export type OwnTexts = Readonly<Record<string, Readonly<Record<string, Catalogue>>>>;

/** The words of one element: which folder it is, and a catalogue per language; `nl` is complete by type. */
export interface WordSet<Nl extends Catalogue = Catalogue> {
  readonly area: string;
  readonly catalogues: { readonly nl: Nl } & Readonly<Record<string, Catalogue>>;
  /** Modules with the catalogues of other languages, fetched when a page asks for one: `{ en: () => import('./en.ts') }`. */
  readonly later?: Record<string, () => Promise<Readonly<Record<string, Catalogue>>>>;
}
