import { expect } from '@open-wc/testing';
import { stageOf } from '@recovery-network/core/network';
import { visit } from './testing/visit.ts';

/** Opens somebody who was never asked, and notes that they were. */
async function askedAhmed() {
  const found = await visit(6);
  await found.open('Ahmed');
  await found.press('Vragen om steun');
  await found.press('Ik heb het al gevraagd');
  return found;
}

describe('asking for support', () => {
  it('a message to ask with can be changed and kept for later; sending is the person’s own act', async () => {
    const found = await visit(6);
    await found.open('Ahmed');
    await found.press('Vragen om steun');
    const message = found.one('#message');
    expect(message instanceof HTMLTextAreaElement && message.value).to.include(
      'Hoi Ahmed, ik wil je iets vragen.',
    );
    await found.fill('message', 'Hoi Ahmed, heb je even?');
    await found.press('Bewaren voor later');
    expect(found.tie('Ahmed').draft).to.equal('Hoi Ahmed, heb je even?');
    expect(stageOf(found.tie('Ahmed'))).to.equal('idea');
    await found.press('Verder met je bericht');
    const again = found.one('#message');
    expect(again instanceof HTMLTextAreaElement && again.value).to.equal('Hoi Ahmed, heb je even?');
  });

  it('a message that waits is gone on with', async () => {
    const found = await visit(6);
    await found.open('Ahmed');
    await found.press('Vragen om steun');
    await found.fill('message', 'Hoi Ahmed, heb je even?');
    await found.press('Bewaren voor later');
    expect(found.actions).to.not.include('Vragen om steun');
    await found.press('Verder met je bericht');
    expect(found.one('#message')).to.have.property('value', 'Hoi Ahmed, heb je even?');
  });

  it('N5: opening an app is not asking: only who sent the message says so', async () => {
    const found = await visit(6);
    await found.open('Ahmed');
    await found.press('Vragen om steun');
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async () => {} },
      configurable: true,
    });
    await found.press('Sturen');
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    expect(stageOf(found.tie('Ahmed'))).to.equal('idea');
    expect(found.all('.choices > button').map((one) => one.textContent)).to.deep.equal([
      'Ik heb het gestuurd',
      'Nog niet gestuurd',
    ]);
    await found.press('Nog niet gestuurd');
    expect(stageOf(found.tie('Ahmed'))).to.equal('idea');
    expect(found.actions).to.include('Verder met je bericht');
  });

  it('the two ways on weigh the same', async () => {
    const found = await visit(6);
    await found.open('Ahmed');
    await found.press('Vragen om steun');
    const [send, keep] = found.all('.choices > button').map((button) => getComputedStyle(button));
    expect([send?.backgroundColor, send?.fontWeight]).to.deep.equal([
      keep?.backgroundColor,
      keep?.fontWeight,
    ]);
  });

  it('N5: a yes is noted as what the other said', async () => {
    const found = await askedAhmed();
    await found.press('Ja');
    expect(stageOf(found.tie('Ahmed'))).to.equal('supporting');
    expect(found.text).to.include('Ahmed steunt jou.');
  });

  it('N6: a no is complete: kind words, people to talk to, and no second ask anywhere', async () => {
    const found = await askedAhmed();
    await found.press('Kan nu niet');
    expect(stageOf(found.tie('Ahmed'))).to.equal('not-now');
    expect(found.text).to.include('Het betekent niet dat jij iets fout deed.');
    expect(found.actions).to.include.members(['Wie kan ik nu bellen?', 'Klaar']);
    await found.press('Klaar');
    await found.open('Ahmed');
    expect(found.actions).to.not.include('Vragen om steun');
    expect(found.all('button.primary')).to.have.length(0);
  });

  it('N6: something smaller is there for who opens it, once', async () => {
    const found = await askedAhmed();
    await found.press('Kan nu niet');
    await found.press('Klaar');
    await found.open('Ahmed');
    const smaller = found
      .all('button')
      .find((button) => button.textContent?.trim() === 'Iets kleiners vragen');
    expect(smaller?.closest('details')?.open).to.equal(false);
    await found.press('Iets kleiners vragen');
    expect(found.text).to.include('Het hoeft niet.');
    await found.press('Iets kleiners vragen');
    await found.press('Ik heb het al gevraagd');
    await found.press('Kan nu niet');
    await found.press('Klaar');
    await found.open('Ahmed');
    expect(found.actions).to.not.include('Iets kleiners vragen');
  });

  it('N6: who wants no more questions gets none', async () => {
    const found = await askedAhmed();
    await found.press('Kan nu niet');
    found.one('input[type="checkbox"]').click();
    await found.settled();
    await found.press('Klaar');
    await found.open('Ahmed');
    expect(found.actions.filter((name) => /vragen|kleiners/.test(name))).to.deep.equal([]);
  });

  it('J4: what another tab made impossible is a sentence that says what is possible', async () => {
    const found = await askedAhmed();
    await found.press('Kan nu niet');
    await found.map.writing.note(found.tie('Ahmed').id, 'tie.asked');
    await found.settled();
    const alert = found.one('[role="alert"]').textContent ?? '';
    expect(alert).to.include('Dat is genoeg.');
    expect(alert).to.include('Dit kan wel:');
  });

  it('N10, H5: nobody picked up: the next name, and a line that is open', async () => {
    const found = await visit(12);
    await found.open('Marloes');
    await found.press('Nam niet op');
    expect(found.text).to.include('Dat zegt niets over jou.');
    expect(found.actions.filter((name) => name.startsWith('Bel '))).to.have.length(2);
    expect(found.actions).to.include('Bel Mam');
    expect(found.host.state?.areas.network.contacts[found.tie('Marloes').id]?.[0]?.result).to.equal(
      'no-answer',
    );
  });

  it('N10: one tap notes a contact', async () => {
    const found = await visit(3);
    await found.open('Mam');
    await found.press('Gesproken');
    expect(found.text).to.include('Laatste contact: vandaag');
  });

  it('S83, N5: making it right is a wish first, then a question, then what the other says', async () => {
    const found = await visit(6);
    await found.open('Ahmed');
    await found.press('Ik wil het goedmaken');
    await found.press('Vragen of Ahmed het ook wil');
    await found.press('Ik heb het al gevraagd');
    await found.press('Ja');
    expect(stageOf(found.tie('Ahmed'))).to.equal('repairing');
  });
});
