import { deepStrictEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { HelpNow, Line, LineNow, Person } from '../../src/help-now/index.ts';
import { DAY } from '../../src/shared/index.ts';
import { anyLines } from '../hostile.ts';
import { START, ZONE } from '../play.ts';
import { sightOf, sights } from '../sight.ts';
import { onLives, onRandom } from '../trial.ts';
import type { Proof, World } from '../world.ts';

const moments = fc.integer({ min: 0, max: 2 * 365 * 24 * 4 }).map((quarters) => START + quarters * 900_000);

/** Every line that help now puts on the screen, whichever door it stands behind. */
const onScreen = (help: HelpNow<Person>): readonly LineNow[] => [
  ...help.danger,
  ...help.suicide,
  ...help.someone.open,
  ...help.someone.later,
  ...help.homeSafety,
  ...help.advice,
];

/** The digits to dial, read in another way than the product does. Who calls from abroad leaves out the zero in brackets. */
const digitsIn = (number: string): string => {
  const [country = '', rest] = number.split('(0)');
  const abroad = rest !== undefined && (number.startsWith('+') || number.startsWith('00'));
  return [...(abroad ? country + rest : number)].filter((sign) => '0123456789'.includes(sign)).join('');
};

/** A button calls exactly what the line says, and opens nothing but a web page beside it. */
function checkButtons(world: World, line: Line): void {
  const numbers = line.channels.flatMap(({ number }) => number ?? []);
  for (const { type, href } of world.waysOf(line)) {
    if (type === 'chat') {
      ok(/^https?:$/.test(new URL(href).protocol), `opens ${href}`);
      ok(new URL(href).username === '' && new URL(href).password === '', 'an address names nobody');
      continue;
    }
    ok(/^(tel|sms):\+?[0-9]{3,15}$/.test(href), `dials ${href}`);
    ok(
      numbers.some((number) => digitsIn(number) === digitsIn(href)),
      `dials what is not there: ${href}`,
    );
  }
}

export const helpNowProofs: readonly Proof[] = [
  {
    rule: 'H1',
    says: 'whatever the configuration says, no number means no call button, a button dials the number of its line, and what never opens is no line',
    run: (world, effort) =>
      onRandom(
        fc.property(anyLines, moments, (config, ms) => {
          const { lines } = world.readLines(config);
          for (const line of lines) {
            checkButtons(world, line);
            ok(world.waysOf(line).length > 0, `${line.id} can't be reached and is a line`);
            if (line.hours === 'always') continue;
            const { weekly, exceptions = [] } = line.hours;
            ok(
              weekly.length > 0 || exceptions.some(({ windows }) => windows.length > 0),
              'it opens some day',
            );
          }
          const bare = lines.map((line) => ({
            ...line,
            channels: line.channels.map(({ type }) => ({ type })),
          }));
          deepStrictEqual(bare.flatMap(world.waysOf), [], 'no number, no button');
          const help = world.helpNow({}, bare, { ms, zone: ZONE });
          deepStrictEqual(onScreen(help), [], 'who can not be reached is not shown');
        }),
        effort * 5,
      ),
  },
  {
    rule: 'H1',
    says: 'a line whose week has an hour is open within eight days of any moment that no exception touches',
    run: (world, effort) =>
      onRandom(
        fc.property(anyLines, moments, (config, ms) => {
          for (const line of world.readLines(config).lines) {
            if (line.hours === 'always' || (line.hours.exceptions ?? []).length > 0) continue;
            const status = world.lineStatus(line, { ms, zone: ZONE });
            ok(status.open || (status.opensAt ?? Infinity) - ms < 8 * DAY, `${line.id} never opens`);
          }
        }),
        effort * 5,
      ),
  },
  {
    rule: 'H3',
    says: 'whatever was configured and written down, locked or not, the three doors lead to a number, and no line of the country is missing',
    run: (world, effort) =>
      onLives(world, effort, fc.tuple(anyLines, sights), (life, [config, wanted]) => {
        for (const [country, own] of world.countryFiles) {
          const { lines } = world.linesFor(country, world.readLines(config).lines);
          for (const line of own)
            deepStrictEqual(
              lines.find(({ id }) => id === line.id),
              line,
            );
          for (const { states, now } of wanted.map((one) => sightOf(world, life, one))) {
            const help = world.helpNow(states, lines, now);
            const locked = world.helpNow({}, lines, now);
            for (const door of [help.danger, help.suicide, help.someone.open]) {
              const hrefs = door.flatMap(({ line }) => world.waysOf(line)).map(({ href }) => href);
              ok(
                hrefs.some((href) => href.startsWith('tel:')),
                'behind each door somebody can be called',
              );
            }
            ok(
              help.danger.concat(help.suicide).some(({ status }) => status.open),
              'and is there',
            );
            const { people, ...lineless } = help.someone;
            deepStrictEqual(
              { ...help, someone: { ...lineless, people: [] } },
              locked,
              `${people.length} people`,
            );
          }
        }
      }),
  },
];
