import { expect } from '@open-wc/testing';
import { press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import { sendsOn, withClipboard } from '../together/testing/sending.ts';
import type { RecoverySupporter } from './supporter.ts';
import { came, invited, opened, pageWith, typeInto } from './testing/asked.ts';

const ready = (element: RecoverySupporter) => pageWith(element, 'Klaar om te sturen');

async function asked() {
  const element = await opened();
  await came(element, (await invited()).link);
  return element;
}

const copies = async (element: RecoverySupporter) => {
  await press(element, 'Alleen de link kopiëren');
  await waitFor(() => textOn(element).includes('Link gekopieerd.'), 'copied');
  await press(element, 'Klaar');
};

const home = async (element: RecoverySupporter) => {
  element.go({ at: 'home' });
  await settled();
};

describe('D5: an answer that was made is not shown as sent', () => {
  withClipboard();

  it('a yes that was left where it was made is asked about, also on the first page', async () => {
    const element = await asked();
    await press(element, 'Ja');
    await ready(element);
    await press(element, 'Klaar');
    expect(textOn(element)).to.include('Nog niet gestuurd?');
    expect(sendsOn(element)).to.deep.equal(['Stuur het']);
    await home(element);
    expect(textOn(element)).to.include('Nog niet gestuurd?');
    await press(element, 'Stuur het: Jo');
    await ready(element);
    await copies(element);
    expect(textOn(element)).to.include('Is het gestuurd? Dat is hier niet te zien.');
    expect(sendsOn(element)).to.deep.equal(['Stuur nog een keer']);
    await home(element);
    expect(textOn(element)).to.not.include('gestuurd');
    expect(sendsOn(element)).to.deep.equal([]);
  });

  it('something else that was proposed and copied has no answer here yet', async () => {
    const element = await asked();
    await press(element, 'Iets anders');
    typeInto(element, 'words', 'Liever samen koken');
    await press(element, 'Dit voorstellen');
    await ready(element);
    await copies(element);
    expect(textOn(element)).to.include('Je stelde iets anders voor.');
    expect(textOn(element)).to.include('Nog geen antwoord hier.').and.not.include('gestuurd');
    await home(element);
    expect(textOn(element)).to.include('Je stelde iets anders voor. Nog geen antwoord hier.');
  });
});
