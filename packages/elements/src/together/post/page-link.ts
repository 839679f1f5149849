import { textIn } from '@recovery-network/core/help-now';
import { carriedBy, linkWith } from '../../envelopes/carrying.ts';
import { type Pages, readPages } from '../../provider/read-pages.ts';
import type { TogetherConfiguration } from '../configuration.ts';

interface Place {
  readonly configuration: TogetherConfiguration | undefined;
  readonly language: string;
}

/** One of the provider's pages, with what came in its fragment where there is room, and the key that came apart. */
export function pageLink(
  { configuration, language }: Place,
  name: keyof Pages,
  text: string,
  secret?: string,
): string | undefined {
  const named = readPages(configuration?.pages, () => undefined)?.[name];
  const address = named && textIn(named, language);
  if (!address || !URL.canParse(address, document.baseURI)) return undefined;
  const page = new URL(address, document.baseURI).href;
  const carried = carriedBy(text);
  const whole = carried && { ...(secret !== undefined && { secret }), ...carried };
  return (whole && linkWith(page, whole)) ?? page;
}
