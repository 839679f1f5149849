import { namesOn } from '../../element/testing/on-screen.ts';

/** The buttons that send something and can be seen: what is in a fold is none. */
export const sendsOn = (element: Element): readonly string[] =>
  namesOn(element).filter((name) => /^Stuur /.test(name));

/** For the tests of a `describe` a clipboard takes whatever is copied. */
export function withClipboard(): void {
  const { clipboard } = navigator;
  const stands = (value: Pick<Clipboard, 'writeText'>) =>
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
  before(() => stands({ writeText: async () => undefined }));
  after(() => stands(clipboard));
}
