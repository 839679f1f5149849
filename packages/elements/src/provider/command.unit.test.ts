import { describe, expect, it } from 'vitest';
import { command } from './command.ts';
import { providerJsonSchema } from './schema.ts';
import { sentences, suggestionSentences } from './sentences.ts';
import { kade } from './testing/kade.ts';

const now = { ms: Date.parse('2026-11-22T08:00:00Z'), zone: 'Europe/Amsterdam' };
const files = new Map<string, string>();
const run = (provider: unknown, pages: Readonly<Record<string, string>> = {}) => {
  files.clear();
  files.set('provider.json', typeof provider === 'string' ? provider : JSON.stringify(provider));
  for (const [name, html] of Object.entries(pages)) files.set(name, html);
  const asked = Object.keys(pages).flatMap((page) => ['--page', page]);
  return command(['validate', 'provider.json', ...asked], { now, readFile: (path) => files.get(path) });
};
const verified = { ...kade.lines[0], verifiedOn: '2026-11-01' };
const paste = (lang: string) =>
  run(kade)
    .output.split(/<!-- .* -->\n/)
    [lang === 'nl' ? 1 : 2]?.trim() ?? '';
const page = (inside: string, lang = 'nl') =>
  `<!doctype html><html lang="${lang}"><body><recovery-network config="/provider.json">${inside}</recovery-network></body></html>`;

describe('validate', () => {
  it('H3: prints help now as HTML in Dutch and English when nothing has to change', () => {
    const { code, output } = run(kade);
    expect(code).toBe(0);
    expect(output).toContain('<div lang="nl">\n<h2>Direct hulp</h2>');
    expect(output).toContain('<div lang="en">\n<h2>Help now</h2>');
    expect(output.match(/href="tel:0100000000"/g)).toHaveLength(2);
  });

  it('safety 16: prints help now in the languages of the configuration, and in ours where it names none', () => {
    const printed = (languages?: readonly string[]) =>
      [...run({ ...kade, languages }).output.matchAll(/^<!-- (\w+): paste/gm)].map(([, lang]) => lang);
    expect(printed(['en'])).toEqual(['en']);
    expect(printed(['fr', 'nl'])).toEqual(['fr', 'nl']);
    expect(printed()).toEqual(['nl', 'en']);
  });

  it('safety 16: warns of a language that nobody wrote, and of none that somebody did', () => {
    const said = (languages: readonly string[], texts: unknown = {}) =>
      run({ ...kade, languages, texts })
        .errors.split('\n')
        .filter((line) => line.includes('  languages  '));
    expect(said(['nl', 'de', 'en-GB'])).toEqual([
      'warning  languages  safety 16  We have no texts in "de". People see the next language until you write them.',
    ]);
    expect(said(['de'], { de: { 'help-now': { helpNow: 'Hilfe jetzt' } } })).toEqual([]);
  });

  it('H4: warns of lines that nobody checked lately, and lets that pass', () => {
    const old = { ...kade, lines: [{ ...verified, verifiedOn: '2026-05-01' }] };
    const { code, errors } = run(old);
    expect(code).toBe(0);
    expect(errors).toContain('warning  country  H4  Nobody has checked the number of "nl-112, nl-113, ');
    expect(errors).toContain(
      'warning  lines.kade-advies.verifiedOn  H4  This number was last checked on 2026-05-01.',
    );
    expect(errors).toContain('provider.json: 0 to repair, 2 to look at.');
  });

  it('H4: fails for a country without lines', () => {
    const { code, errors, output } = run({ ...kade, country: 'be' });
    expect([code, output]).toEqual([1, '']);
    expect(errors).toContain(
      'error  country  H4  There are no lines for this country: only your own are shown. Known: nl.',
    );
  });

  it('H1: names the path, the rule and what to do about lines', () => {
    const hours = { zone: 'Europe/Amsterdam', weekly: [] };
    const { code, errors } = run({
      ...kade,
      lines: [
        { ...verified, channels: [{ type: 'call' }] },
        { ...verified, id: 'b', hours },
      ],
    });
    expect(code).toBe(1);
    expect(errors).toContain('error  lines[0].channels[0]  H1  This is no number that can be called');
    expect(errors).toContain(
      'error  lines[0]  H1  This is left out. Missing or wrong: channels (a list of at least one that works).',
    );
    expect(errors).toContain('error  lines[1].hours  H1  These hours never open.');
  });

  it('H1: fails for hours that could open and do not', () => {
    const exceptions = [{ from: '2020-01-01', until: '2040-12-31', windows: [] }];
    const closed = { ...verified, hours: { ...kade.lines[0]?.hours, exceptions } };
    expect(run({ ...kade, lines: [closed] }).errors).toContain(
      'error  lines.kade-advies.hours  H1  These hours never open.',
    );
  });

  it('names what only the schema finds, and each thing once', () => {
    const { errors } = run({
      ...kade,
      colour: 'red',
      version: 2,
      lines: [{ ...verified, human: undefined, purpose: 5 }],
      name: undefined,
    });
    expect(errors.split('\n').filter((line) => line.startsWith('error'))).toEqual([
      'error  lines[0]  H1  This is left out. Missing or wrong: human (true or false).',
      'error  version  schema  This must be 1.',
      'error  name  safety 16  This must be there, as a text, or one per language.',
      'error  (whole file)  schema  Not known here: "colour". Known: $schema, version, name, site, country, languages, title, quickExit, pages, lines, directory, texts, suggestions, theme.',
    ]);
  });

  it('safety 15: warns of own texts that are not plain, and lets that pass', () => {
    const long =
      'Als je wilt kun je hier op elk moment van de dag iemand bellen die naar je luistert en je helpt.';
    const { code, errors } = run({ ...kade, texts: { nl: { network: { empty: long } } } });
    expect(code).toBe(0);
    expect(errors).toContain('warning  texts  safety 15  nl.network.empty: sentence:');
  });

  it.each([
    ['no JSON', 'nothing', 'The file is no JSON.'],
    ['a list', '[]', 'The file must hold one object.'],
    ['ten million characters', `"${'x'.repeat(10_000_000)}"`, 'The file is longer than a million characters'],
  ])('says so when the file is %s', (_, text, sentence) => {
    const { code, errors, output } = run(text);
    expect([code, output]).toEqual([1, '']);
    expect(errors).toContain(sentence);
    expect(errors.length).toBeLessThan(500);
  });

  it('says so when there is no file', () => {
    expect(command(['validate', 'none.json'], { now, readFile: () => undefined })).toEqual({
      code: 1,
      output: '',
      errors: 'none.json can not be read.',
    });
  });
});

describe('H3: validate --page', () => {
  it('is content with a page that holds the paste, indented, in either language', () => {
    const indented = paste('nl').replace(/\n/g, '\n      ');
    const answer = run(kade, {
      'nl.html': page(`<!-- start -->\n  ${indented}\n`),
      'en.html': page(`<p>Own words.</p>${paste('en')}`, 'en'),
      'help.html': `<recovery-help-now>${paste('nl').replaceAll('&#39;', "'")}</recovery-help-now>`,
    });
    expect(answer.errors).not.toContain('error');
    expect([answer.code, answer.output]).toEqual([0, '']);
  });

  it.each<[string, string, string]>([
    ['has no element', '<main></main>', 'There is no <recovery-help-now> or <recovery-network>'],
    ['has its element in a comment', `<!-- ${page(paste('nl'))} -->`, 'There is no <recovery-help-now>'],
    ['has nothing inside', page('<p>Laden…</p>'), 'Inside <recovery-network> help now is missing.'],
    [
      'has the paste beside it',
      `${page('')}${paste('nl')}`,
      'Inside <recovery-network> help now is missing.',
    ],
    [
      'has an old number',
      page(paste('nl').replaceAll('0100000000', '0100000009')),
      'Missing: tel:0100000000. No longer right: tel:0100000009.',
    ],
    [
      'has old hours',
      page(paste('nl').replace('22:00', '21:00')),
      'Inside <recovery-network> help now differs from the configuration. Paste',
    ],
    [
      'has lost a door',
      page(paste('nl').replace(/<h3>Gedachten[\s\S]*?<\/ul>/, '')),
      'Missing: tel:113, tel:08000113.',
    ],
    [
      'has one of two',
      `${page(paste('nl'))}<recovery-help-now></recovery-help-now>`,
      'Inside <recovery-help-now> help now is missing.',
    ],
    [
      'has a check-in without it',
      `${page(paste('nl'))}<recovery-check-in></recovery-check-in>`,
      'Inside <recovery-check-in> help now is missing.',
    ],
    [
      'has a map without it',
      `${page(paste('nl'))}<recovery-network-map config="a"><p>Laden…</p></recovery-network-map>`,
      'Inside <recovery-network-map> help now is missing.',
    ],
  ])('fails for a page that %s, and prints what to paste', (_, html, sentence) => {
    const { code, errors, output } = run(kade, { 'page.html': html });
    expect(code).toBe(1);
    expect(errors).toContain(`error  page.html  H3  ${sentence.startsWith('Missing') ? 'Inside' : sentence}`);
    expect(errors).toContain(sentence);
    expect(output).toContain('<h2>Help now</h2>');
  });

  it('prints nothing to paste of a file that is broken, and says when it will', () => {
    const { code, output, errors } = run(
      { ...kade, country: 5 },
      { 'page.html': '<recovery-network></recovery-network>' },
    );
    expect([code, output]).toEqual([1, '']);
    expect(errors).toContain('The HTML to paste is printed when provider.json is repaired.');
  });

  it('is content with parts inside the one element that holds it for them', () => {
    const parts = '<recovery-check-in></recovery-check-in><recovery-network-map></recovery-network-map>';
    const { code, errors } = run(kade, { 'page.html': page(`${parts}${paste('nl')}`) });
    expect([code, errors.includes('page.html')]).toEqual([0, false]);
  });

  it.each(['recovery-check-in', 'recovery-network-map', 'recovery-plan', 'recovery-setbacks'])(
    'safety 6: warns of a page with <%s> and no way to leave quickly, and lets it pass',
    (tag) => {
      const part = `<${tag}>${paste('nl')}</${tag}>`;
      const without = run(kade, { 'page.html': part });
      expect([without.code, without.output]).toEqual([0, '']);
      expect(without.errors).toContain(
        `warning  page.html  safety 6  Beside <${tag}> there is no way to leave quickly. Add <recovery-quick-exit>`,
      );
      for (const beside of ['<recovery-quick-exit></recovery-quick-exit>', page(paste('nl'))])
        expect(run(kade, { 'page.html': part + beside }).errors).not.toContain('safety 6  Beside');
    },
  );

  it('says so when a page can not be read', () => {
    const answer = command(['validate', 'provider.json', '--page', 'gone.html'], {
      now,
      readFile: (path) => (path === 'provider.json' ? JSON.stringify(kade) : undefined),
    });
    expect(answer.code).toBe(1);
    expect(answer.errors).toContain('error  gone.html  H3  This page can not be read.');
  });
});

describe('suggestions of a provider’s own', () => {
  const with_ = (suggestions: unknown) => run({ ...kade, suggestions }).errors;

  it('P4: each that a plan leaves out is named by its path, with what to do, once', () => {
    const errors = with_({
      add: [
        { id: 'Bad Id', kind: 'practice', text: 'Ik wandel.' },
        { id: 'sleep-badly', kind: 'sign', level: 'watch', text: 'Ik slaap slecht.' },
        { id: 'kade-song', kind: 'song', text: 'Ik zing.' },
        { id: 'kade-sign', kind: 'sign', level: 'often', text: 'Ik zing.' },
      ],
      replace: { 'no-such-id': 'Ik zing.', 'be-bored': 'a'.repeat(301) },
      remove: ['no-such-id'],
    });
    const lines = errors.split('\n').filter((line) => line.startsWith('error'));
    expect(lines.map((line) => line.replace(/^error {2}(\S+) {2}P4 {2}(.*)$/, '$1 $2'))).toEqual([
      'suggestions.add[0].id An id has small letters, digits and hyphens, at most 64. This is left out.',
      'suggestions.add[1].id This id is there before, so this is left out. Words are changed under "replace".',
      `suggestions.add[2].kind ${suggestionSentences['unknown-kind']}`,
      `suggestions.add[3].level ${suggestionSentences['unknown-level']}`,
      'suggestions.replace.no-such-id There is no suggestion with this id.',
      `suggestions.replace.be-bored ${suggestionSentences['text-too-long']}`,
      'suggestions.remove[0] There is no suggestion with this id.',
    ]);
  });

  it('P4: a misspelt part is named, and what is no object at all', () => {
    expect(with_({ added: [] })).toContain(
      'error  suggestions  P4  Not known here: "added". Did you mean "add"?',
    );
    expect(with_([])).toContain(`error  suggestions  P4  ${sentences['not-suggestions']}`);
  });

  it('safety 15: their words are looked at, in the language that they are in, and nothing is blocked', () => {
    const { code, errors } = run({
      ...kade,
      suggestions: {
        add: [
          { id: 'kade-plain', kind: 'trigger', text: { nl: 'Ik zie een junk.', en: 'I meet an addict.' } },
        ],
        replace: { 'be-bored': 'Ik ben weer een verslaafde.' },
      },
    });
    const found = errors.split('\n').filter((line) => line.startsWith('warning  suggestions  safety 15'));
    expect(found.map((line) => line.split('  ')[3]?.split(':')[0])).toEqual([
      'nl.kade-plain',
      'en.kade-plain',
      'nl.be-bored',
    ]);
    expect(code).toBe(0);
  });
});

describe('the command', () => {
  it('prints the schema', () => {
    const { code, output } = command(['schema'], { now, readFile: () => undefined });
    expect([code, JSON.parse(output)]).toEqual([0, providerJsonSchema()]);
  });

  it.each([
    [[]],
    [['validate']],
    [['check', 'x']],
    [['validate', 'x', '--page']],
    [['validate', 'x', 'y', 'z']],
  ])('explains itself after %j', (args) => {
    const { code, errors } = command(args, { now, readFile: () => undefined });
    expect(code).toBe(2);
    expect(errors).toContain('recovery-network-provider validate <provider.json>');
  });

  it('says every sentence plainly', () => {
    for (const sentence of [...Object.values(sentences), ...Object.values(suggestionSentences)]) {
      expect(sentence).toMatch(/^[A-Z"].*\.$/);
      for (const part of sentence.split(/[.:;] /)) expect(part.split(' ').length, part).toBeLessThan(20);
    }
  });
});
