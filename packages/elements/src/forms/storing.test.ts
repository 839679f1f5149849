import { expect, fixture, html } from '@open-wc/testing';
import { settled } from '../element/testing/on-screen.ts';
import { type Next, storing } from './storing.ts';

describe('storing a form', () => {
  it('is tried again after something went wrong with it', async () => {
    const page = { at: 'first' };
    const gone: object[] = [];
    const asking = {
      ...{ page, refusal: undefined, fieldOf: () => undefined, sentenceOf: () => '' },
      onward: (_: object, to: object) => gone.push(to),
    };
    let wrong = true;
    const store = async (): Promise<Next<object>> => {
      if (wrong) throw new Error('the store stumbled');
      return { to: { at: 'next' } };
    };
    const stumbled: unknown[] = [];
    const tried = (event: SubmitEvent) =>
      storing(asking, store)(event).catch((error: unknown) => stumbled.push(error));
    const form = await fixture<HTMLFormElement>(
      html`<form @submit=${tried}><input name="words" value="Hoi"><button>ok</button></form>`,
    );
    form.requestSubmit();
    await settled();
    expect(stumbled).to.have.length(1);
    wrong = false;
    form.requestSubmit();
    await settled();
    expect(gone).to.deep.equal([{ at: 'next' }]);
  });

  it('stores what was typed on and tapped meanwhile after it, once', async () => {
    const page = { at: 'first' };
    const gone: object[] = [];
    const asking = {
      ...{ page, refusal: undefined, fieldOf: () => undefined, sentenceOf: () => '' },
      onward: (_: object, to: object) => gone.push(to),
    };
    const stored: unknown[] = [];
    const ends: (() => void)[] = [];
    const store = async (form: FormData): Promise<Next<object>> => {
      stored.push(form.get('words'));
      await new Promise<void>((end) => ends.push(end));
      return { to: { at: 'next' } };
    };
    const form = await fixture<HTMLFormElement>(
      html`<form @submit=${storing(asking, store)}><input name="words" value="Hoi"><button>ok</button></form>`,
    );
    const field = form.querySelector('input');
    form.requestSubmit();
    if (field) field.value = 'Hallo';
    form.requestSubmit();
    form.requestSubmit();
    await settled();
    expect(stored).to.deep.equal(['Hoi']);
    ends[0]?.();
    await settled();
    expect(stored).to.deep.equal(['Hoi', 'Hallo']);
    expect(gone).to.deep.equal([]);
    ends[1]?.();
    await settled();
    expect(gone).to.deep.equal([{ at: 'next' }]);
  });
});
