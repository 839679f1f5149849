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

  /** A form whose storing ends when the test says so. */
  async function slow() {
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
    const [field, button] = [form.querySelector('input'), form.querySelector('button')];
    if (!field || !button) throw new Error('no form');
    const end = async () => {
      ends.shift()?.();
      await settled();
    };
    return { gone, stored, field, button, end };
  }

  it('stores what was typed on and tapped meanwhile after it, once', async () => {
    const { gone, stored, field, button, end } = await slow();
    button.click();
    field.value = 'Hallo';
    button.click();
    button.click();
    await settled();
    expect(stored).to.deep.equal(['Hoi']);
    await end();
    expect(stored).to.deep.equal(['Hoi', 'Hallo']);
    expect(gone).to.deep.equal([]);
    await end();
    expect(gone).to.deep.equal([{ at: 'next' }]);
  });

  it('leaves who types on after that at what they type', async () => {
    const { gone, stored, field, button, end } = await slow();
    button.click();
    field.value = 'Hallo';
    button.click();
    field.value = 'Hallo al';
    await end();
    expect([stored, gone, field.value]).to.deep.equal([['Hoi'], [], 'Hallo al']);
  });

  it('stores nothing more where what was typed on is put back', async () => {
    const { gone, stored, field, button, end } = await slow();
    button.click();
    field.value = 'Hallo';
    button.click();
    field.value = 'Hoi';
    await end();
    expect([stored, gone]).to.deep.equal([['Hoi'], [{ at: 'next' }]]);
  });
});
