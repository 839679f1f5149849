import { expect } from '@open-wc/testing';
import { headingsOn, press, waitFor } from '../element/testing/on-screen.ts';
import { agreed, halfYear, opened, shown, withNoor } from './living/testing/lives.ts';

const levels = (element: Element) =>
  [...(element.shadowRoot?.querySelectorAll('h2, h3') ?? [])].map(({ localName }) => localName);

describe('the title of aftercare that stands inside something else', () => {
  it('is that of what is around it: no second title, and the focus goes to what it is about', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor, { terms: { ...halfYear, whose: 'other' } });
    const element = await opened(day, { for: 'counsellor' });
    expect(levels(element)[0]).to.equal('h2');
    element.entity = trajectory;
    await waitFor(() => headingsOn(element).includes('Nazorg van Noor'), 'the one that it begins with');
    expect(headingsOn(element)[0]).to.equal('Nazorg van Noor');
    expect(levels(element)).to.not.include('h2');
    element.focus();
    expect(element.shadowRoot?.activeElement?.textContent).to.equal('Nazorg van Noor');
    const section = element.shadowRoot?.querySelector('section[aria-labelledby="title"]');
    expect(section?.querySelector('#title')?.textContent).to.equal('Nazorg samen');
    await expect(element).to.be.accessible();
    await shown(element, { at: 'stop', trajectory });
    expect(levels(element)).to.not.include('h2');
    await press(element, '‹ Terug');
    // The first page has no heading but the title.
    await shown(element, { at: 'home' });
    expect(levels(element)[0]).to.equal('h2');
  });
});
