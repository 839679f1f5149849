import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../scripts/run.ts';
import { install } from './install.ts';

/** The Node of the workspace, and the one that the newcomer has: each version once. */
const nodes = new Map(
  [process.execPath, ...(process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'node'))]
    .filter((path) => existsSync(path))
    .map((path) => [execFileSync(path, ['--version'], { encoding: 'utf8' }).trim(), realpathSync(path)]),
);

describe('the packed core in an empty folder', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await install('node');
  });

  for (const [version, node] of nodes) {
    test(`on Node ${version}: late on a Sunday, someone who may be called, and a line that is open`, async () => {
      const { code, output } = await run(node, ['index.js', '2026-11-22T23:00:00+01:00'], { cwd: folder });
      expect(output).toBe(sundayNight);
      expect(code).toBe(0);
    });

    test(`on Node ${version}: two people with a journal each come to the same, and a refusal is a value`, async () => {
      const { code, output } = await run(node, ['two-people.js', '2026-11-23T10:00:00+01:00'], {
        cwd: folder,
      });
      expect(output).toBe(mondayMorning);
      expect(code).toBe(0);
    });
  }

  test('at the present, whatever it is, a line is open and something can be done', async () => {
    const { code, output } = await run('node', ['index.js'], { cwd: folder });
    expect(output).toMatch(/Open lines\n( {2}.+: .+\n){3,}/);
    expect(output).toMatch(/Next steps\n( {2}.+\n)+/);
    expect(code).toBe(0);
  });

  test('a moment that is none is told apart', async () => {
    const { code, output } = await run('node', ['index.js', 'tomorrow'], { cwd: folder });
    expect(output).toBe('Give a moment as 2026-11-22T23:00:00+01:00, or none for the present.\n');
    expect(code).toBe(1);
  });
});

const sundayNight = `It is Sunday 23:00.

Who is around me
  Marloes, very close: supports me
  Ahmed, close: not now
  Noor, close: supports me
  NA on Tuesday, further away: supports me
  4 people in all
  Asking Ahmed once more: no (N6, answer-was-not-now)

Whom can I reach now?
  Marloes, 06 00000101, until Monday 00:00

Open lines
  112: 112, day and night
  113: 113, 113.nl, 0800-0113, day and night
  de Luisterlijn: 088-0767000, day and night
  Helpline of the provider: closed, opens Monday 07:00

Next steps
  call somebody: Marloes (watch-day)
  look at your people (always-there)

Whom may this app alert?
  On a day like this: nobody
  On a day on which help is needed: Marloes, "Could you get in touch today? You are not the emergency service."
  Within 24 hours after it: nobody
  In the journal: Marloes, Sunday 23:00

18 lines written; read back they say the same.
`;

const mondayMorning = `It is 2026-11-23.

Robin draws it up
  Robin: drafted
  Noor: nothing

Noor opens the letter: 2 new; once more: taken-in-before

Robin proposes it
  Robin: proposed, waits for the other
  Noor: proposed, waits for me

Noor has another idea
  Robin: countered, waits for me
  Noor: countered, waits for the other

Noor can not say yes to her own idea: A3, own-proposal

Robin says yes
  Robin: running, twice-weekly
  Noor: running, twice-weekly
  The same terms hold in both journals.

Noor can not put another course beside it: A3, in-place-of-what

What is suggested, to the person alone
  Robin: more (act-day)
  Noor: nothing
  Robin asks for it; Noor reads: more

In Robin's calendar: SUMMARY:Appointment, RRULE:FREQ=WEEKLY;BYDAY=MO,TH

Robin stops
  Robin: stopped
  Noor: stopped
`;
