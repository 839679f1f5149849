import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export const site = import.meta.dirname;

/** The pages, by their path in the site: those in `en/` are English, the others Dutch. */
export const pages: readonly string[] = [
  ...readdirSync(site).filter((name) => name.endsWith('.html')),
  ...readdirSync(join(site, 'en')).map((name) => `en/${name}`),
];

export const languageOf = (page: string): 'nl' | 'en' => (page.startsWith('en/') ? 'en' : 'nl');
