import { groupRefusals } from '@recovery-network/core/groups';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { webAddress } from './link.ts';
import { nl } from './nl.ts';
import { isKnown, sentences } from './refused.ts';

describe('what is refused of a group', () => {
  it.each(Object.keys(groupRefusals))('G1: %s has a sentence in both languages', (key) => {
    if (!isKnown(key)) return expect.unreachable(key);
    expect(nl[sentences[key]]).toBeTruthy();
    expect(en[sentences[key]]).not.toBe(nl[sentences[key]]);
  });
});

describe('the address of a group online', () => {
  it.each([
    ['https://groep.example/kamer', 'https://groep.example/kamer'],
    ['http://groep.example', 'http://groep.example/'],
    ['groep.example/kamer', 'https://groep.example/kamer'],
  ])('G1: %s is one', (text, address) => {
    expect(webAddress(text)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.example',
    'file:///etc',
    'vraag Sam',
    '',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
  ])('G1: %j is none', (text) => {
    expect(webAddress(text)).toBeUndefined();
  });
});
