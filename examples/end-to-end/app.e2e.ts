/** The small app, as it was installed from the packed packages and bundled. */
import { join } from 'node:path';
import { expect } from 'vitest';
import { installedFolder } from '../packed/install.ts';
import { site } from './journey.ts';
import type { Visitor } from './visitor.ts';

async function writesDown(you: Visitor, name: string): Promise<void> {
  await you.fill('Name', name);
  await you.click('button', 'Write down who supports me');
}

const journey = site(join(installedFolder('app'), 'dist'));

journey(
  'an app with a screen of its own, and our check-in on the same journal',
  { at: '2026-11-22T20:30:00+01:00', width: 390 },
  async (you) => {
    await you.goTo('/');
    await you.sees('link', 'Call de Luisterlijn');
    await you.fill('Name', 'Marloes');
    await you.fill('Phone number', '06 00000101');
    await you.click('button', 'Write down who supports me');
    await you.reads('Marloes, hours not known Call Marloes');
    await you.click('link', 'Call Marloes');
    expect(await you.called()).toEqual(['tel:0600000101']);
    expect.soft(await you.axe()).toEqual([]);

    // What is said in our element is known to the app's own screen at once.
    await you.click('button', 'Bad');
    await you.sees('link', 'Call Marloes', { within: ['region', 'Do you want to talk to someone now?'] });
    await you.click('button', 'Go on');
    await you.click('button', 'Talking to someone');
    await you.click('button', 'I need help now');
    await you.reads('You said that you need help now. Start at the top.');

    await you.fill('Name', 'x'.repeat(201));
    await you.click('button', 'Write down who supports me');
    await you.reads('Write a name first, a short one.');

    await you.reload();
    await you.reads('You said that you need help now.');
    await you.sees('link', 'Call Marloes', { within: ['list', ''] });
  },
);

journey(
  'the app keeps your place and what it told you while the list changes under it',
  { at: '2026-11-22T20:30:00+01:00', width: 390 },
  async (you, device) => {
    await you.goTo('/');
    await writesDown(you, 'x'.repeat(201));
    await you.reads('Write a name first, a short one.');
    await you.keyTo('link', 'Call de Luisterlijn', 'Tab', true);

    // From another tab, so that nothing is done in this one.
    const other = await device.newTab({ at: '2026-11-22T20:30:00+01:00', width: 390 });
    await other.goTo('/');
    await writesDown(other, 'Ahmed');
    await you.reads('Ahmed, hours not known');
    await you.reads('Write a name first, a short one.');
    expect(await you.focused()).toEqual({ role: 'link', name: 'Call de Luisterlijn' });
  },
);

journey(
  'the app says when there is no room, keeps what was written, and saves it later',
  { at: '2026-11-22T20:30:00+01:00', width: 390 },
  async (you) => {
    await you.goTo('/');
    await writesDown(you, 'Marloes');
    await you.reads('Marloes, hours not known');
    await you.page.evaluate(() => endToEnd.fillStorage(true));
    await writesDown(you, 'Ahmed');
    await you.reads('There is no room left. What you wrote last is not saved yet.');
    expect.soft(await you.axe()).toEqual([]);

    await you.page.evaluate(() => endToEnd.fillStorage(false));
    await you.click('button', 'Try again');
    await you.reads('Ahmed, hours not known');
    await you.seesNo('button', 'Try again');
  },
);
