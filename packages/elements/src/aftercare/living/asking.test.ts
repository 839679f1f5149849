import { expect } from '@open-wc/testing';
import { asksOpen, type Terms, trajectoryOf } from '@recovery-network/core/aftercare';
import { callsOn, namesOn, press, settled, textOn, waitFor } from '../../element/testing/on-screen.ts';
import type { Diary } from '../../journal-host/testing/diary.ts';
import { fill, hostOf, tick, write } from '../../noting/testing/opened.ts';
import { agreed, from, halfYear, opened, own, proposed, shown, withNoor } from './testing/lives.ts';

const asks = (day: Diary, id: string) => {
  const states = hostOf(day).state?.areas;
  const one = states && trajectoryOf(states.aftercare, id);
  return one ? asksOpen(one) : [];
};

/** A trajectory in each place where one can be. */
const places: Readonly<Record<string, (day: Diary, noor: string) => Promise<string>>> = {
  drafted: (day, noor) => write(day, 'trajectory.drafted', { with: noor, terms: halfYear }),
  waiting: async (day, noor) => {
    const id = await write(day, 'trajectory.drafted', { with: noor, terms: halfYear });
    return write(day, 'trajectory.waiting', { since: '2026-11-01' }, id);
  },
  proposed: async (day, noor) => (await proposed(day, noor)).trajectory,
  running: async (day, noor) => (await agreed(day, noor)).trajectory,
  paused: async (day, noor) => {
    const { trajectory } = await agreed(day, noor);
    return write(day, 'trajectory.paused', { until: '2026-12-01' }, trajectory, from(noor));
  },
  stopped: async (day, noor) => {
    const { trajectory } = await agreed(day, noor);
    return write(day, 'trajectory.stopped', {}, trajectory);
  },
  'stopped by the other': async (day, noor) => {
    const { trajectory } = await agreed(day, noor);
    return write(day, 'trajectory.stopped', {}, trajectory, from(noor));
  },
  transferred: async (day, noor) => {
    const { trajectory } = await agreed(day, noor);
    return write(day, 'trajectory.transferred', { to: 'het wijkteam' }, trajectory);
  },
  'one’s own': (day) => own(day),
};

describe('A3: asking for more', () => {
  for (const [place, build] of Object.entries(places))
    it(`A3: is always there and always kept, ${place}`, async () => {
      const { day, noor } = await withNoor();
      const trajectory = await build(day, noor);
      const element = await opened(day);
      await shown(element, { at: 'one', trajectory });
      await press(element, 'Ik wil meer hulp');
      await fill(element, 'words', 'Ik ben bang dat het misgaat.');
      await press(element, place === 'one’s own' ? 'Opschrijven' : 'Vraag het Noor');
      await waitFor(() => asks(day, trajectory).length === 1, 'the ask');
      await waitFor(() => callsOn(element).includes('tel:0600000101'), 'whom to call, at once');
      expect(callsOn(element)).to.include.members(['tel:112', 'tel:113']);
      await press(element, 'Klaar');
      await waitFor(() => textOn(element).includes('Je vroeg vandaag om meer hulp.'), 'the open ask');
    });

  it('A3: asks for other help too; two taps ask once; who asked settles it', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    const element = await opened(day);
    await shown(element, { at: 'more', trajectory });
    await tick(element, 'wants', 'other');
    const form = element.renderRoot.querySelector('form');
    form?.requestSubmit();
    form?.requestSubmit();
    await waitFor(() => asks(day, trajectory).length > 0, 'the ask');
    expect(asks(day, trajectory).map(({ wants }) => wants)).to.deep.equal(['other']);
    await shown(element, { at: 'one', trajectory });
    expect(textOn(element)).to.include('Je vroeg vandaag om andere hulp.');
    await press(element, 'Dit is geregeld');
    await waitFor(() => asks(day, trajectory).length === 0, 'settled');
  });

  it('A3: together at one screen the other has heard it at once', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    const element = await opened(day);
    await shown(element, { at: 'more', trajectory });
    await press(element, 'Bewaren voor later');
    await waitFor(() => element.page.at === 'asked', 'the ask');
    await press(element, 'We zitten samen: Noor heeft het gehoord');
    await waitFor(() => asks(day, trajectory)[0]?.heard === true, 'heard');
    await waitFor(() => textOn(element).includes('Noor heeft het gehoord.'), 'said');
  });

  it('A3: what goes with the link is the ask until it is heard, also where a stop was said after it', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    await write(day, 'trajectory.more-asked', { wants: 'more' }, trajectory);
    const ask = asks(day, trajectory)[0]?.id ?? '';
    day.at('2026-11-22T15:10:00+01:00');
    await write(day, 'trajectory.stopped', {}, trajectory);
    const element = await opened(day);
    const message = () => element.renderRoot.querySelector<HTMLTextAreaElement>('#message')?.value;
    await shown(element, { at: 'asked', trajectory, ask });
    await fill(element, 'as', 'Robin');
    await press(element, 'Stuur het naar Noor');
    await waitFor(() => message() !== undefined, 'the link');
    expect(message()).to.include('Hoi Noor, ik vraag je om hulp.');
    const ready = element.page.at === 'asked' ? element.page.ready : undefined;
    if (!ready) throw new Error('no link');
    await shown(element, { at: 'send', trajectory, ready });
    expect(message()).to.include('Hoi Noor, ik vraag je om hulp.');
    await write(day, 'trajectory.ask-heard', { ask }, trajectory, from(noor));
    await waitFor(() => asks(day, trajectory)[0]?.heard === true, 'heard');
    await shown(element, { at: 'home' });
    await shown(element, { at: 'send', trajectory, ready });
    expect(message()).to.include('Hoi Noor, ik stop hiermee.');
  });

  it('A3: the other side sees it, and lets know that they heard it; they can not settle it', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor, { terms: { ...halfYear, whose: 'other' } });
    await write(day, 'trajectory.more-asked', { wants: 'more', because: 'setback' }, trajectory, from(noor));
    const element = await opened(day, { for: 'counsellor' });
    await shown(element, { at: 'one', trajectory });
    expect(textOn(element)).to.include('Noor vroeg vandaag om meer hulp.');
    expect(namesOn(element)).to.not.include('Dit is geregeld');
    expect(namesOn(element)).to.not.include('Ik wil meer hulp');
    await press(element, 'Gehoord');
    await waitFor(() => asks(day, trajectory)[0]?.heard === true, 'heard');
    await shown(element, { at: 'one', trajectory });
    expect(namesOn(element)).to.not.include('Gehoord');
  });
});

describe('A3, A6: wanting less', () => {
  it('A3, A6: becomes a proposal, in words of how often', async () => {
    const { day, noor } = await withNoor();
    const components: Terms['components'] = [{ kind: 'individual', often: 'weekly' }];
    const { trajectory, termsId } = await agreed(day, noor, { terms: { ...halfYear, components } });
    const element = await opened(day);
    await shown(element, { at: 'less', trajectory });
    expect(textOn(element)).to.include('Minder geldt pas als jullie allebei ja zeggen.');
    expect(textOn(element))
      .to.include('Om de week')
      .and.include('Elke maand')
      .and.include('Elke drie maanden');
    await tick(element, 'often', 'monthly');
    await press(element, 'Verder');
    const { page } = element;
    if (page.at !== 'look') throw new Error(page.at);
    expect(page.instead).to.equal(termsId);
    expect(page.terms.steps).to.deep.equal([{ often: 'monthly' }]);
    expect(page.terms.components).to.deep.equal([{ kind: 'individual' }]);
    expect([page.terms.starts, page.terms.until]).to.deep.equal(['2026-11-22', '2027-05-02']);
    expect(await day.entries('trajectory.proposed')).to.have.length(1);
  });

  it('A6: where it is the lightest already, finishing together is what is left', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor, {
      terms: { ...halfYear, steps: [{ often: 'quarterly' }] },
    });
    const element = await opened(day);
    await shown(element, { at: 'less', trajectory });
    await press(element, 'Samen afronden');
    expect(element.page.at).to.equal('rounding-off');
  });
});

describe('A4, A8, A9: what is around it', () => {
  it('A4: nothing planned after treatment is said, with ways on, and gone when something is', async () => {
    const { day, noor } = await withNoor();
    await write(day, 'treatment.noted', { kind: 'clinic', ends: '2026-11-20' });
    const element = await opened(day);
    await shown(element, { at: 'gap' });
    expect(textOn(element)).to.include('Na je behandeling is nog niets gepland');
    expect(callsOn(element)).to.include('tel:0600000101');
    let asked: unknown;
    element.addEventListener('recovery-aftercare-go', (event) => {
      asked = event instanceof CustomEvent ? event.detail : undefined;
    });
    // Beside the calendar there is a way to it.
    const parts = document.createElement('recovery-aftercare-parts');
    element.replaceWith(parts);
    parts.append(element);
    element.requestUpdate();
    await settled();
    await press(element, 'Iets plannen');
    expect(asked).to.deep.equal({ to: 'agenda' });
    const rule = { how: 'once', from: '14:00', minutes: 60, zone: 'Europe/Amsterdam', starts: '2026-11-24' };
    await write(day, 'appointment.set', { what: 'individual', with: noor, rule });
    await settled();
    expect(textOn(element)).to.include('Er staat iets gepland.');
  });

  it('A8: an appointment that did not go on brings the next date, no reproach and no figure', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    const rule = {
      ...{ how: 'weekly', days: [2], from: '14:00', minutes: 60 },
      ...{ zone: 'Europe/Amsterdam', starts: '2026-11-03' },
    };
    const about = await write(day, 'appointment.set', { what: 'individual', with: noor, rule, trajectory });
    for (const on of ['2026-11-03', '2026-11-10', '2026-11-17'])
      await write(day, 'appointment.not-this-time', { on }, about);
    const element = await opened(day);
    await shown(element, { at: 'missed', trajectory });
    expect(textOn(element)).to.include('dinsdag 24 november, 14:00, met Noor');
    expect(textOn(element)).to.include('Het zegt niets over jou.');
    expect(textOn(element)).to.not.match(/drie|keer gemist|gemist/);
    await press(element, 'Iets anders vragen');
    expect(element.page).to.include({ at: 'more', wants: 'other' });
  });

  it('A9: a talk is prepared in private, with words to begin with', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    const element = await opened(day);
    await shown(element, { at: 'talk', trajectory });
    expect(textOn(element)).to.include('Alleen jij ziet dit.');
    await waitFor(() => textOn(element).includes('Woorden om mee te beginnen'), 'the words');
    for (const fold of element.renderRoot.querySelectorAll('details')) fold.open = true;
    await press(element, 'Zet erbij: Het helpt mij als jij dit doet.');
    await fill(element, 'ask', 'Kan het korter?\n\n Kan het later? ');
    await press(element, 'Bewaren');
    await waitFor(async () => (await day.entries('trajectory.talk')).length === 1, 'kept');
    const [talk] = await day.entries('trajectory.talk');
    expect(talk?.data).to.deep.equal({
      say: ['Het helpt mij als jij dit doet.'],
      ask: ['Kan het korter?', 'Kan het later?'],
    });
  });
});
