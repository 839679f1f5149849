import type { Line } from '@recovery-network/core/help-now';
import { en as elementEn } from '../help-now/en.ts';
import { nl as elementNl } from '../help-now/nl.ts';
import { en } from './en.ts';
import { linesHtml, type StaticHtmlOptions } from './lines-html.ts';
import { nl } from './nl.ts';

const words = {
  area: 'help-now',
  catalogues: { nl: { ...elementNl, ...nl }, en: { ...elementEn, ...en } },
};

/**
 * H3: help now as plain HTML, for the provider to paste inside `<recovery-help-now>` or `<recovery-network>`: three
 * doors with numbers as `tel:` links and hours as text. It works without any script of ours, and on paper.
 * Lines that can't be reached are left out.
 */
export const helpNowHtml = (lines: readonly Line[], options: StaticHtmlOptions): string =>
  linesHtml(lines, words, options);
