import '@recovery-network/elements/define/check-in';
import { areas } from '@recovery-network/core/all';
import { sharedHost } from '@recovery-network/elements/journal-host';
import { Screen } from './screen.ts';

/** The journal in this browser, the same that the check-in below writes in: both name it "who-to-call". */
const host = sharedHost('who-to-call', areas);

const root = document.querySelector<HTMLElement>('#screen');
if (root) {
  const screen = new Screen(root, host);
  host.subscribe(() => screen.draw());
  // "Until 22:00" must not stand there at 22:01.
  setInterval(() => screen.draw(), 60_000);
}
