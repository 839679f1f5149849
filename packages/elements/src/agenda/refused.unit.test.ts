import { agendaRefusals } from '@recovery-network/core/agenda';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { nl } from './nl.ts';
import { isKnown, sentences } from './refused.ts';

describe('what is refused of an appointment', () => {
  it.each(Object.keys(agendaRefusals))('A11: %s has a sentence in both languages', (key) => {
    if (!isKnown(key)) return expect.unreachable(key);
    expect(nl[sentences[key]]).toBeTruthy();
    expect(en[sentences[key]]).not.toBe(nl[sentences[key]]);
  });
});
