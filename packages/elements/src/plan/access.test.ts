import { expect } from '@open-wc/testing';
import {
  actionOn,
  allOn,
  focused,
  press,
  settled,
  still,
  textOn,
  waitFor,
} from '../element/testing/on-screen.ts';
import { diary, writeDown } from '../journal-host/testing/diary.ts';
import { opened, phase, planned, withPlan } from './testing/planned.ts';

const paths = [
  ['Plan aanpassen', 'Het gaat goed'],
  ['Plan aanpassen', 'Verder: wie las dit plan?'],
  ['Alle plannen', 'Plan van vandaag'],
  ['Wat mij helpt'],
  ['Mijn foto’s en geluiden'],
  ['Bijzondere dagen', 'Een dag opschrijven', 'Bewaren'],
  ['Mijn noodkaart'],
  ['Afdrukken', 'Mijn plan op papier'],
  ['Afdrukken', 'Een lege noodkaart om op te schrijven'],
] as const;

describe('a plan for everyone', () => {
  it('safety 24: the keyboard goes on at the heading when a line is gone, with its button', async () => {
    const day = await withPlan(await diary());
    const signs = [{ text: 'Ik slaap goed.' }];
    await planned(day, [phase('green', { signs }), phase('orange'), phase('red')]);
    const element = await opened(day);
    await press(element, 'Plan aanpassen');
    await waitFor(() => textOn(element).includes('Kies een fase om in te vullen'));
    await press(element, 'Het gaat goed');
    const line = actionOn(element, 'Haal weg: Ik slaap goed.');
    line.focus();
    line.click();
    await waitFor(() => focused()?.textContent === 'Waaraan merk ik het?', 'the keyboard at the heading');
  });

  for (const theme of ['light', 'dark'])
    it(`safety 24: axe finds nothing on any page: ${theme}`, async function () {
      this.timeout(60_000);
      const day = await withPlan(await diary());
      const [marloes = ''] = await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
      await planned(day, [
        phase('green', { signs: [{ text: 'Ik slaap goed.' }] }),
        phase('yellow'),
        phase('orange'),
        phase('red', { actions: [{ actor: 'close', text: 'Kom bij mij.', tie: marloes }] }),
        phase('blue'),
      ]);
      // From the start: a theme that comes later lets every colour change slowly.
      const element = await opened(day, 'nl', theme);
      if (element.parentElement) element.parentElement.style.inlineSize = '320px';
      for (const page of [
        'Het gaat goed',
        'Ik let extra op',
        'Ik heb nu hulp nodig',
        'Ik kom weer tot rust',
      ]) {
        await press(element, page);
        await settled();
        await still();
        await expect(element).to.be.accessible();
      }
      for (const [page, ...steps] of paths) {
        element.go({ at: 'plan' });
        await settled();
        for (const step of [page, ...steps]) {
          await press(element, step);
          await waitFor(() => !textOn(element).includes('Even geduld'));
          await settled();
          for (const details of allOn(element, 'details')) details.setAttribute('open', '');
          await still();
          await expect(element, step).to.be.accessible();
          expect(element.scrollWidth, step).to.be.at.most(320);
        }
      }
    });
});
