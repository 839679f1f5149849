import { expect } from '@open-wc/testing';
import { type Visit, visit } from './testing/visit.ts';

/** What is said about a field that can't be as it is, and whether the eye and the keyboard are there. */
async function wrong(found: Visit, name: string): Promise<string> {
  await found.press('Bewaren');
  const field = found.one(`[name="${name}"]`);
  expect(field.getAttribute('aria-invalid')).to.equal('true');
  expect(found.map.shadowRoot?.activeElement).to.equal(field);
  const said = found.one('form [role="alert"]');
  expect(field.getAttribute('aria-describedby')?.split(' ')).to.include(said.id);
  expect(found.all('[role="alert"]')).to.have.length(1);
  expect(said.compareDocumentPosition(found.one('button.primary'))).to.equal(
    Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return said.textContent?.trim() ?? '';
}

describe('a form', () => {
  it('says what is wrong beside its button, at the field, until the field changes', async () => {
    const found = await visit(1);
    await found.press('Iemand opschrijven');
    expect(await wrong(found, 'name')).to.equal('Schrijf eerst een naam op.');
    await found.fill('name', 'Mam');
    expect(found.one('#name').hasAttribute('aria-invalid')).to.equal(false);
    await found.press('Bewaren');
    expect(found.tie('Mam').name).to.equal('Mam');
  });

  for (const number of [
    '06 12345678 (na zes uur)',
    '06-1234567x',
    'bel 06 1234 5678',
    '0612345678 of 0687654321',
  ]) {
    it(`N5: a number that can't be called is not taken for a place: ${number}`, async () => {
      const found = await visit(1);
      await found.press('Iemand opschrijven');
      await found.fill('name', 'Mam');
      await found.fill('reach', number);
      expect(await wrong(found, 'reach')).to.include('Dit nummer klopt niet.');
      expect(found.one('#reach')).to.have.property('value', number);
      expect(found.ties).to.have.length(1);
    });
  }

  it('N5: a number, an address of any kind and a place are taken for what they are', async () => {
    const found = await visit(0);
    const reaches = {
      '06 1234 5678': { phone: '06 1234 5678', message: '06 1234 5678' },
      '+31 6 12345678': { phone: '+31 6 12345678', message: '+31 6 12345678' },
      '030 123 45 67': { phone: '030 123 45 67' },
      'mam@example.org': { email: 'mam@example.org' },
      'Dorpsstraat 12, 1234 AB Utrecht': { place: 'Dorpsstraat 12, 1234 AB Utrecht' },
    };
    for (const [text, reach] of Object.entries(reaches)) {
      found.map.go({ at: 'add' });
      await found.settled();
      await found.fill('name', text);
      await found.fill('reach', text);
      await found.press('Bewaren');
      expect(found.tie(text).reach).to.deep.equal(reach);
    }
  });

  it('N5: a number that is changed is held to the same', async () => {
    const found = await visit(2);
    found.map.go({ at: 'tie', tie: found.tie('Mam').id, part: 'about' });
    await found.settled();
    await found.fill('phone', '06 1234 5678 90123456789');
    expect(await wrong(found, 'phone')).to.include('Dit nummer klopt niet.');
  });

  it('N8: what somebody knows is not made up where nothing was chosen', async () => {
    const found = await visit(2);
    const knows = { at: 'tie', tie: found.tie('Mam').id, part: 'knows' } as const;
    found.map.go(knows);
    await found.settled();
    await found.press('Bewaren');
    expect(found.tie('Mam').knows).to.equal(undefined);
    found.map.go(knows);
    await found.settled();
    await found.fill('words', 'Van mijn werk');
    await found.press('Bewaren');
    expect(found.one('[role="alert"]').textContent).to.include('Kies eerst wat past.');
    expect(found.one('[name="words"]')).to.have.property('value', 'Van mijn werk');
    found.one('input[value="part"]').click();
    await found.press('Bewaren');
    expect(found.tie('Mam').knows).to.deep.equal({ level: 'part', words: 'Van mijn werk' });
  });
});
