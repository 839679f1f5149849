import type { Fault, World } from '../world.ts';

export const helpNowFaults: readonly Fault[] = [
  {
    rule: 'H1',
    name: 'a button dials whatever stands where the number should be',
    break: (world) => ({
      ...world,
      waysOf: (line) =>
        line.channels.flatMap(({ type, number }) =>
          number ? [{ type, href: `tel:${number}`, shown: number }] : [],
        ),
    }),
  },
  {
    rule: 'H1',
    name: 'a line without a number has a call button',
    break: (world) => ({
      ...world,
      waysOf: (line) => line.channels.map(({ type }) => ({ type, href: 'tel:112', shown: 'Call' })),
    }),
  },
  {
    rule: 'H1',
    name: 'hours that never open are taken in',
    break: (world) => {
      const readLines: World['readLines'] = (json) => {
        const read = world.readLines(json);
        const never = { zone: 'Europe/Amsterdam', weekly: [] };
        return { ...read, lines: read.lines.map((line) => ({ ...line, hours: never })) };
      };
      return { ...world, readLines };
    },
  },
  {
    rule: 'H1',
    name: 'a line that is closed never says when it opens',
    break: (world) => ({ ...world, lineStatus: (line, now) => ({ open: world.lineStatus(line, now).open }) }),
  },
  {
    rule: 'H3',
    name: 'the configuration takes the place of the country file',
    break: (world) => ({
      ...world,
      linesFor: (country, configured) =>
        configured.length > 0
          ? { lines: [...configured], problems: [] }
          : world.linesFor(country, configured),
    }),
  },
  {
    rule: 'H3',
    name: 'a line of the configuration takes the place of 112',
    break: (world) => ({
      ...world,
      linesFor: (country, configured) => {
        const found = world.linesFor(country, configured);
        const { lines } = found;
        const other = (id: string) => configured.find((line) => line.id === id);
        return { ...found, lines: lines.map((line) => other(line.id) ?? line) };
      },
    }),
  },
  {
    rule: 'H3',
    name: 'while the journal is locked there is nobody to talk to',
    break: (world) => ({
      ...world,
      helpNow: (states, lines, now) => {
        const help = world.helpNow(states, lines, now);
        return states.network ? help : { ...help, someone: { ...help.someone, open: [] } };
      },
    }),
  },
  {
    rule: 'H3',
    name: 'who has people sees no lines',
    break: (world) => ({
      ...world,
      helpNow: (states, lines, now) => {
        const help = world.helpNow(states, lines, now);
        const { people } = help.someone;
        return people.length > 0 ? { ...help, someone: { ...help.someone, open: [] } } : help;
      },
    }),
  },
];
