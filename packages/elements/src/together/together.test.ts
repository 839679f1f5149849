import { expect, fixture, html } from '@open-wc/testing';
import '../expectations/define.ts';
import '../groups/define.ts';
import '../reciprocity/define.ts';
import '../sharing/define.ts';
import '../small-things/define.ts';
import { define } from '../element/define.ts';
import {
  allOn,
  callsOn,
  focused,
  headingsOn,
  nameOf,
  namesOn,
  press,
  still,
  textOn,
  waitFor,
} from '../element/testing/on-screen.ts';
import { diary, writeDown } from '../journal-host/testing/diary.ts';
import { areas } from './areas.ts';
import './define.ts';
import { type Part, parts } from './parts/parts.ts';
import { Party } from './testing/party.ts';
import { RecoveryTogether } from './together.ts';

const opened = async (host: unknown, lang = 'nl'): Promise<RecoveryTogether> => {
  const element = await fixture<RecoveryTogether>(
    html`<recovery-together lang=${lang} .host=${host}></recovery-together>`,
  );
  await waitFor(() => headingsOn(element).length > 0, 'the first part');
  return element;
};

/** Of a page that lost its connection. */
class Offline extends RecoveryTogether {
  tries = 0;
  protected override fetchPart(): Promise<unknown> {
    this.tries++;
    return Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
  }
}
define('recovery-test-together-offline', Offline);

/** As a link that is tapped in a message brings it. */
const arrives = (link: string | undefined): void => {
  location.hash = new URL(link ?? '').hash;
};

describe('what two people have with each other, in one place', () => {
  it('begins with what they agree; the other parts are one tap away, and so is the way back', async () => {
    const day = await diary();
    const element = await opened(day.host.withAreas(areas));
    expect(headingsOn(element)[0]).to.equal('Wat we afspreken');
    for (const part of ['Delen', 'Steun geven en krijgen', 'Groepen', 'Kleine dingen']) {
      await press(element, part);
      await waitFor(() => headingsOn(element)[0] === part, part);
      await waitFor(() => nameOf(focused() ?? document.body) === part, 'the keyboard at its heading');
      await press(element, '‹ Wat we afspreken');
      await waitFor(() => headingsOn(element)[0] === 'Wat we afspreken', 'the way back');
    }
  });

  it('leaves a page of a part its room: one way back, and no other parts', async () => {
    const day = await diary();
    const element = await opened(day.host.withAreas(areas));
    await press(element, 'Kleine dingen');
    await press(element, 'Opschrijven');
    await waitFor(() => !namesOn(element).includes('Groepen'), 'the page alone');
    expect(namesOn(element).filter((name) => name.startsWith('‹'))).to.deep.equal(['‹ Terug']);
    await press(element, '‹ Terug');
    await waitFor(() => namesOn(element).includes('Groepen'), 'the parts');
  });

  it('keeps what was being written when somebody looks at another part', async () => {
    const day = await diary();
    const element = await opened(day.host.withAreas(areas));
    await element.open('small-things');
    const page = headingsOn(element).join();
    await element.open('groups');
    await element.open('small-things');
    expect(headingsOn(element).join()).to.equal(page);
  });

  for (const part of parts)
    it(`X1: from ${part} a call is two taps away`, async () => {
      const day = await diary();
      await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
      const element = await opened(day.host.withAreas(areas));
      await element.open(part);
      await press(element, 'Ik wil nu iemand spreken');
      await waitFor(() => callsOn(element).includes('tel:0600000101'), 'somebody to call');
      expect(callsOn(element)).to.include.members(['tel:112', 'tel:113']);
    });

  it('says that a part can not be had, and tries again when asked', async () => {
    const element = await fixture<Offline>(
      html`<recovery-test-together-offline lang="nl" .host=${(await diary()).host.withAreas(areas)}></recovery-test-together-offline>`,
    );
    await waitFor(() => textOn(element).includes('Dit laden lukt nu niet.'), 'the sentence');
    await press(element, 'Probeer het nog een keer');
    await waitFor(() => namesOn(element).includes('Laad de pagina opnieuw'), 'the way on');
    expect(element.tries).to.equal(2);
  });

  it('is accessible, narrow too, in both languages', async () => {
    for (const lang of ['nl', 'en']) {
      const element = await opened((await diary()).host.withAreas(areas), lang);
      element.style.inlineSize = '320px';
      await still();
      await expect(element).to.be.accessible();
      const edge = element.getBoundingClientRect().right + 1;
      const over = allOn(element, 'button, a, p, h2, h3').filter(
        (one) => one.getBoundingClientRect().right > edge && !one.matches('.sr'),
      );
      expect(over.map(nameOf)).to.deep.equal([]);
    }
  });
});

/** Of a page that comes back to its connection while somebody waits. */
class Shaky extends RecoveryTogether {
  online = false;
  protected override fetchPart(part: Part): Promise<unknown> {
    return this.online ? super.fetchPart(part) : Promise.reject(new TypeError('Failed to fetch'));
  }
}
define('recovery-test-together-shaky', Shaky);

describe('D4: a link that is opened', () => {
  it('is opened still when sharing could not be fetched at first, and is asked for again', async () => {
    const robin = await Party.ready();
    const noor = await Party.ready();
    const tie = await robin.knows('Noor');
    const thread = robin.host.newId();
    const termsId = await robin.proposes(tie, thread, 'Wil je zondag met mij wandelen?');
    const from = await noor.opens((await robin.seals({ tie, thread, as: 'Robin' })).sealed.linkWithSecret);
    await noor.write('expectation.accepted', thread, { termsId });
    const { link } = (await noor.seals({ tie: from, thread })).sealed;
    const element = await fixture<Shaky>(
      html`<recovery-test-together-shaky lang="nl" .host=${robin.host}></recovery-test-together-shaky>`,
    );
    arrives(link);
    await waitFor(() => location.hash === '', 'the address without what it brought');
    await waitFor(() => namesOn(element).includes('Probeer het nog een keer'), 'the way on');
    element.online = true;
    await press(element, 'Probeer het nog een keer');
    await waitFor(
      () => headingsOn(element)[0] === 'Delen' && textOn(element).includes('Noor'),
      'who answered',
    );
  });

  it('is taken out of the address, and an answer leads to what was asked', async () => {
    const robin = await Party.ready();
    const noor = await Party.ready();
    const tie = await robin.knows('Noor');
    const thread = robin.host.newId();
    const termsId = await robin.proposes(tie, thread, 'Wil je zondag met mij wandelen?');
    const from = await noor.opens((await robin.seals({ tie, thread, as: 'Robin' })).sealed.linkWithSecret);
    await noor.write('expectation.accepted', thread, { termsId });
    const { link } = (await noor.seals({ tie: from, thread })).sealed;

    const element = await opened(robin.host);
    arrives(link);
    await waitFor(() => location.hash === '', 'the address without what it brought');
    await waitFor(
      () => headingsOn(element)[0] === 'Delen' && textOn(element).includes('Noor'),
      'who answered',
    );
    await press(element, 'Lees het bij “Wat we afspreken”');
    await waitFor(() => textOn(element).includes('Wil je zondag met mij wandelen?'), 'the agreement');
    expect(textOn(element)).to.include('Loopt');
  });
});
