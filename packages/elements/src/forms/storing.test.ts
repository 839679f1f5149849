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
});
