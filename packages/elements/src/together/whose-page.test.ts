import { expect, fixture, html } from '@open-wc/testing';
import '../aftercare/define.ts';
import type { RecoveryAftercare } from '../aftercare/aftercare.ts';
import { textOn, waitFor } from '../element/testing/on-screen.ts';
import { sharedHost } from '../journal-host/shared-host.ts';
import '../supporter/define.ts';
import type { RecoverySupporter } from '../supporter/supporter.ts';
import { areas } from './areas.ts';
import { whosePage } from './whose-page.ts';

describe('whose page an element is', () => {
  it('J11: a word that means nothing opens the page of somebody close, not the journal of the person, and says so', async () => {
    const { warn } = console;
    const lines: string[] = [];
    console.warn = (line: string) => void lines.push(line);
    try {
      const element = await fixture<RecoveryAftercare>(
        html`<recovery-aftercare lang="nl" for="counselor"></recovery-aftercare>`,
      );
      await waitFor(() => element.host !== undefined, 'a journal');
      expect(element.isPerson).to.equal(false);
      const theirs = sharedHost('recovery-supporter', areas);
      await theirs.whenReady();
      await waitFor(() => element.known?.state !== undefined, 'what is in it');
      expect(element.known?.state?.journal).to.equal(theirs.state?.journal);
      expect(textOn(element)).to.include('Hulp voor mij als familie of vriend');
    } finally {
      console.warn = warn;
    }
    expect(lines).to.deep.equal([
      'RN-E23: for="counselor" means nothing: it is "counsellor" or "family". The page is that of somebody close.',
    ]);
  });

  it('J11: also as a property, which no attribute is behind', async () => {
    const element = await fixture<RecoveryAftercare>(
      html`<recovery-aftercare lang="nl" .for=${'counselor'}></recovery-aftercare>`,
    );
    expect([element.for, element.isPerson]).to.deep.equal(['family', false]);
    const supporter = await fixture<RecoverySupporter>(
      html`<recovery-supporter lang="nl" .for=${'partner'}></recovery-supporter>`,
    );
    expect(supporter.for).to.equal('family');
    element.for = '';
    expect(element.isPerson).to.equal(true);
  });

  it('is the person’s where nothing is said', () => {
    expect([null, ''].map(whosePage)).to.deep.equal([undefined, undefined]);
    expect(['counsellor', 'family'].map(whosePage)).to.deep.equal(['counsellor', 'family']);
  });
});
