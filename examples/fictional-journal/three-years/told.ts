import type { Life, Turn } from './life.ts';
import * as said from './said.ts';

/** One of the stories, with the words around it. */
export interface Story {
  readonly title: string;
  readonly about: string;
  /** `seed`: another one gives other ordinary weeks, and letters that fare otherwise. */
  readonly tell: (seed?: number) => Life;
}

const list = (lines: readonly string[], none: string): string =>
  lines.length === 0 ? `: ${none}` : `\n${lines.map((line) => `  - ${line}`).join('\n')}`;

function turn(person: string, other: string, one: Turn): string {
  const parts = [
    `### ${said.day(one.date)} · ${one.title}`,
    one.happened,
    ['```text', `${person}`, ...one.map.map((line) => `  ${line}`), '```'].join('\n'),
    [
      `- **Aftercare, as ${person} sees it on ${said.day(one.looked)}**${list(one.trajectory, 'Nothing yet.')}`,
      `- **As ${other} sees it**: ${one.theirs}`,
      `- **The next four weeks**${list(one.agenda, 'nothing.')}`,
      ...(one.missed.length > 0 ? [`- **Not this time**${list(one.missed, '')}`] : []),
      `- **Suggested, to ${person} alone**${list(one.suggested, 'nothing.')}`,
      `- **What can be done now**${list(one.steps, '')}`,
      ...(one.post.length > 0 ? [`- **The post**${list(one.post, '')}`] : []),
    ].join('\n'),
  ];
  return parts.join('\n\n');
}

function story({ title, about }: Story, life: Life): string {
  const { given, late, twice, lost, crossed } = life.post.figures;
  return [
    `## ${title}`,
    about,
    ...life.turns.map((one) => turn(life.person.name, one.other, one)),
    `Between the two devices ${given} letters were sent: ${late} came late, ${twice} twice, ${lost} were lost, ${crossed} crossed another. At each of the ${life.turns.length} turns both sides said the same.`,
  ].join('\n\n');
}

/** All stories as one page. */
export function page(stories: readonly Story[], lives: readonly Life[]): string {
  const sum = (what: 'given' | 'late' | 'twice' | 'lost' | 'crossed') =>
    lives.reduce((all, life) => all + life.post.figures[what], 0);
  return `${[
    '# Three years',
    '<!-- Written by examples/fictional-journal/three-years/write-stories.ts. Not for editing. -->',
    'Nobody on this page exists. Each story lasts three years. There are two people in it: somebody in recovery, and a counsellor. Each has a device with a journal of their own. What they say to each other goes by letters that only they can open. A letter may be late, come twice, cross another one, or be lost.',
    'The story says what happens. All the rest was made by the library from what the two wrote. It says what holds, what is planned, and what can be done now. A suggestion names the rule that made it. It changes nothing: people decide. None of this is advice. Nothing here says what works for anybody.',
    `In all stories together ${sum('given')} letters were sent: ${sum('late')} came late, ${sum('twice')} twice, ${sum('lost')} were lost, ${sum('crossed')} crossed another.`,
    stories.map(({ title }) => `- [${title}](#${anchor(title)})`).join('\n'),
    ...stories.map((one, n) => {
      const life = lives[n];
      return life ? story(one, life) : '';
    }),
  ].join('\n\n')}\n`;
}

const anchor = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replace(/ /g, '-');
