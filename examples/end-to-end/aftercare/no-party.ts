import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'vitest';
import { copiesLink, opens, overview, PHONE } from '../between-two.ts';
import type { Journey } from '../journey.ts';
import { asks, begins, saysName } from '../robin.ts';
import { counters } from './agreed.ts';
import { drawsUp, readsIt, sendsIt } from './drawn-up.ts';
import { counsellors, robinOpens, toAftercare, wednesday } from './sides.ts';

const conditions = '--conditions=recovery-network-source';

/** What Kees makes of two links that he got hold of; by himself, with no page of ours. */
const forged = (...links: readonly string[]): string =>
  execFileSync(process.execPath, [conditions, join(import.meta.dirname, 'forge.ts'), ...links], {
    encoding: 'utf8',
  });

export function noParty(journey: Journey): void {
  journey(
    'A3, J11: one’s own link, one for somebody else, and a yes by who is no party: said in a sentence, and nothing is agreed',
    { at: wednesday, width: PHONE, timeout: 120_000 },
    async (robin, _, another) => {
      const tab = async () => (await another()).newTab({ at: wednesday, width: PHONE });
      const [femke, kees] = [await tab(), await tab()];
      await begins(robin);
      await asks(robin, 'Kees', 'Samen iets doen', 'Wil je koffie of thee met mij drinken?');
      await robin.click('button', 'Link sturen');
      await saysName(robin, 'Kees');
      const forKees = await copiesLink(robin);
      await drawsUp(robin);
      const forFemke = await sendsIt(robin);

      await opens(robin, forFemke.replace(counsellors, overview));
      await robin.reads('Dit heb je zelf gemaakt. De ander kan het openen.');

      await opens(robin, forged(forKees, forFemke, `${robin.address.slice(0, -1)}${overview}`));
      await robin.reads('Dit past niet bij wat jullie afspreken. Er is niets veranderd.');
      await toAftercare(robin);
      await robin.reads('Nog geen antwoord hier.');
      expect(await robin.text()).not.toContain('Afgesproken.');

      // What Femke answers goes to Robin; on the page of somebody else it opens nothing.
      await readsIt(femke, forFemke);
      const counter = await counters(femke);
      await opens(kees, counter.replace(overview, counsellors));
      await kees.reads('Dit is hier niet te openen. Het is voor een ander apparaat of voor iemand anders.');
      expect(await kees.text()).not.toContain('woensdaggroep');
      await robinOpens(robin, counter);
      await robin.reads('Er is een ander voorstel.');
      expect(await robin.text()).not.toContain('Afgesproken.');
    },
  );
}
