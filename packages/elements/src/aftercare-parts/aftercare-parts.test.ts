import { expect, fixture, html } from '@open-wc/testing';
import {
  allOn,
  callsOn,
  headingsOn,
  nameOf,
  namesOn,
  press,
  still,
  waitFor,
} from '../element/testing/on-screen.ts';
import { diary, writeDown } from '../journal-host/testing/diary.ts';
import { fullDiary, hostOf, write } from '../noting/testing/opened.ts';
import { areas } from '../together/areas.ts';
import '../aftercare/whole/define.ts';
import type { RecoveryAftercareParts } from './aftercare-parts.ts';

const opened = async (host: unknown, lang = 'nl'): Promise<RecoveryAftercareParts> => {
  const element = await fixture<RecoveryAftercareParts>(
    html`<recovery-aftercare-parts lang=${lang} .host=${host}></recovery-aftercare-parts>`,
  );
  await waitFor(() => headingsOn(element).length > 0, 'the first part');
  return element;
};

describe('the time after a treatment, in one place', () => {
  it('begins with what was agreed; the calendar and what to do are one tap away, and so is the way back', async () => {
    const element = await opened((await diary()).host.withAreas(areas));
    expect(headingsOn(element)[0]).to.equal('Mijn nazorg');
    for (const part of ['Agenda', 'Wat ik wil doen']) {
      await press(element, part);
      await waitFor(() => headingsOn(element)[0] === part, part);
      await press(element, '‹ Mijn nazorg');
      await waitFor(() => headingsOn(element)[0] === 'Mijn nazorg', 'the way back');
    }
  });

  it('goes to another part where one of them asks for it, and to nothing where there is none of that name', async () => {
    const element = await opened((await diary()).host.withAreas(areas));
    const ask = (to: string) =>
      element.renderRoot
        .querySelector('recovery-aftercare')
        ?.dispatchEvent(
          new CustomEvent('recovery-aftercare-go', { bubbles: true, composed: true, detail: { to } }),
        );
    ask('agenda');
    await waitFor(() => headingsOn(element)[0] === 'Agenda', 'the calendar');
    ask('nowhere');
    await still();
    expect(headingsOn(element)[0]).to.equal('Agenda');
  });

  it('A12: the list before a treatment ends is one tap away while an end is near, or none was said', async () => {
    const day = await fullDiary();
    const element = await opened(hostOf(day));
    await press(element, 'Voor je behandeling stopt');
    await waitFor(() => headingsOn(element).includes('Voor je behandeling stopt'), 'the list');
    expect(headingsOn(element)).to.include('Wonen');
    await write(day, 'treatment.noted', { kind: 'clinic', ends: '2026-11-20' });
    const after = await opened(hostOf(day));
    await press(after, 'Na je behandeling');
    await waitFor(() => headingsOn(after).includes('Na je behandeling'), 'the same list by its name now');
  });

  it('A12: long after a treatment the first page does not name its end', async () => {
    const day = await fullDiary();
    await write(day, 'treatment.noted', { kind: 'clinic', ends: '2025-11-20' });
    const element = await opened(hostOf(day));
    await waitFor(() => namesOn(element).includes('Nazorg afspreken'), 'the first page');
    expect(namesOn(element).filter((name) => /je behandeling/.test(name))).to.deep.equal([]);
  });

  for (const part of ['aftercare', 'agenda', 'tasks'] as const)
    it(`X1: from ${part} a call is two taps away`, async () => {
      const day = await diary();
      await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
      const element = await opened(day.host.withAreas(areas));
      await element.open(part);
      await press(element, 'Ik wil nu iemand spreken');
      await waitFor(() => callsOn(element).includes('tel:0600000101'), 'somebody to call');
      expect(callsOn(element)).to.include.members(['tel:112', 'tel:113']);
    });

  it('is accessible, narrow too, in both languages', async () => {
    for (const lang of ['nl', 'en']) {
      const element = await opened((await diary()).host.withAreas(areas), lang);
      element.style.inlineSize = '320px';
      await still();
      expect(namesOn(element)).to.include(lang === 'nl' ? 'Agenda' : 'Calendar');
      await expect(element).to.be.accessible();
      const edge = element.getBoundingClientRect().right + 1;
      const over = allOn(element, 'button, a, p, h2, h3').filter(
        (one) => one.getBoundingClientRect().right > edge && !one.matches('.sr'),
      );
      expect(over.map(nameOf)).to.deep.equal([]);
    }
  });
});
