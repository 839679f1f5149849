import { indexedDbStore } from '../../store/indexeddb.ts';
import { createJournalHost } from '../shared-host.ts';
import { areas, note } from './notes.ts';

/**
 * What runs in an iframe of the test for tabs: writes pairs of notes into the journal that the frame is named after,
 * and tells the page of each pair that was confirmed.
 */
async function write(): Promise<void> {
  const [, name = '', count = '0'] = window.name.split('|');
  const host = createJournalHost({ areas, store: indexedDbStore(name) });
  for (let n = 0; n < Number(count); n++) {
    const recorded = await host.record([note(host, `frame ${n} a`), note(host, `frame ${n} b`)]);
    parent.postMessage({ confirmed: recorded.ok ? n : -1 }, parent.location.origin);
  }
}

// Not awaited at the top of the module: when the frame is taken away meanwhile, WebKit then goes round for ever.
void write();
