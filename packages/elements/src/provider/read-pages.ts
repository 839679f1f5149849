import { isWebAddress, readText, type Text } from '@recovery-network/core/help-now';

/** Addresses of a provider's pages to which links between two people lead; in each language where they differ. */
export interface Pages {
  /** The page with `<recovery-supporter>`, for those who are asked something. */
  readonly supporter?: Text;
  /** The same for those whose profession it is; where it is not named, they have the page of the others. */
  readonly counsellor?: Text;
  /** The page with the person's own overview, where answers are opened. */
  readonly overview?: Text;
}

/** On the way there nobody may change the page: plain http only on the machine itself, to try it out. */
const SAFE = /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)(?=[:/]|$))/i;

/** A safe address on the web, or one of the same site that begins at its root. */
export const isPageAddress = (value: string): boolean =>
  (SAFE.test(value) && isWebAddress(value)) || (/^\/(?![/\\])/.test(value) && value.length <= 500);

/** The pages as a configuration names them. */
export type OwnPages = Readonly<Record<string, unknown>>;

/** Reads the pages of a configuration; what is no address is left out and reported. */
export function readPages(record: OwnPages | undefined, refuse: (path: string) => void): Pages | undefined {
  if (!record) return undefined;
  const page = (name: keyof Pages): Text | undefined => {
    const text = readText(record[name]);
    if (text === undefined && record[name] !== undefined) refuse(`pages.${name}`);
    const wrong = Object.entries(typeof text === 'string' ? { '': text } : (text ?? {})).filter(
      ([, address]) => !isPageAddress(address),
    );
    for (const [language] of wrong) refuse(`pages.${name}${language && `.${language}`}`);
    return wrong.length > 0 ? undefined : text;
  };
  const supporter = page('supporter');
  const counsellor = page('counsellor');
  const overview = page('overview');
  if (!oneOrigin([supporter, counsellor, overview])) {
    refuse('pages');
    return undefined;
  }
  return {
    ...(supporter && { supporter }),
    ...(counsellor && { counsellor }),
    ...(overview && { overview }),
  };
}

/** Whether all absolute ones of some addresses are on one origin: between two of them no answer comes back. */
export const oneOrigin = (pages: readonly (Text | undefined)[]): boolean => {
  const addresses = pages.flatMap((text) =>
    text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text),
  );
  return new Set(addresses.flatMap((one) => (URL.canParse(one) ? [new URL(one).origin] : []))).size < 2;
};
