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
      stay: () => undefined,
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
    const gone: (object | string)[] = [];
    const asking = {
      ...{ page, refusal: undefined, fieldOf: () => undefined, sentenceOf: () => '' },
      onward: (_: object, to: object) => gone.push(to),
      stay: () => gone.push('told to stay'),
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

  it('stores nothing by itself of what was typed on and tapped meanwhile, and says so', async () => {
    const { gone, stored, field, button, end } = await slow();
    button.click();
    field.value = 'Hallo';
    button.click();
    button.click();
    await end();
    expect([stored, gone, field.value]).to.deep.equal([['Hoi'], ['told to stay'], 'Hallo']);
    button.click();
    await end();
    expect([stored, gone.at(-1)]).to.deep.equal([['Hoi', 'Hallo'], { at: 'next' }]);
  });

  it('says the same to who typed on and tapped nothing more', async () => {
    const { gone, stored, field, button, end } = await slow();
    button.click();
    field.value = 'Hallo';
    await end();
    expect([stored, gone, field.value]).to.deep.equal([['Hoi'], ['told to stay'], 'Hallo']);
  });

  it('says so too where the form is gone by then', async () => {
    const { gone, stored, field, button, end } = await slow();
    button.click();
    field.value = 'Hallo';
    button.click();
    button.form?.remove();
    await end();
    expect([stored, gone]).to.deep.equal([['Hoi'], ['told to stay']]);
  });

  it('does not go on with an answer in the place of which another was tapped', async () => {
    const { gone, stored, button, end } = await slow();
    const [yes, no] = [button, button.cloneNode(true)];
    if (!(no instanceof HTMLButtonElement)) throw new Error('no button');
    for (const one of [yes, no]) one.name = 'answer';
    [yes.value, no.value] = ['yes', 'no'];
    yes.after(no);
    yes.click();
    no.click();
    await end();
    expect([stored, gone]).to.deep.equal([['Hoi'], ['told to stay']]);
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
