import { fixture, html, unsafeStatic } from '@open-wc/testing';
import { settled } from '../../element/testing/on-screen.ts';
import type { Diary } from '../../journal-host/testing/diary.ts';
import { hostOf } from './opened.ts';

/** Opens an element alone on a page, over a journal of the test. */
export const alone =
  <Name extends keyof HTMLElementTagNameMap>(name: Name) =>
  async (day: Pick<Diary, 'host'>, lang = 'nl', theme = 'light'): Promise<HTMLElementTagNameMap[Name]> => {
    const tag = unsafeStatic(name);
    const element = await fixture<HTMLElementTagNameMap[Name]>(
      html`<${tag} lang=${lang} theme=${theme} .host=${hostOf(day)}></${tag}>`,
    );
    await day.host.whenReady();
    await settled();
    return element;
  };
