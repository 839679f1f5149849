import type { Line } from '../line.ts';

const free = { nl: 'gratis', en: 'free' };

/**
 * The Netherlands. Out-of-hours GPs and crisis services are regional and come from the configuration.
 * Nobody has checked these numbers by calling yet: every `verifiedOn` is null.
 */
export const nl: readonly Line[] = [
  {
    id: 'nl-112',
    name: '112',
    purpose: { nl: 'Direct gevaar voor iemands leven.', en: 'Someone’s life is in danger now.' },
    audience: 'anyone',
    role: 'danger',
    human: true,
    channels: [{ type: 'call', number: '112', cost: free }],
    hours: 'always',
    source: '112.nl',
    verifiedOn: null,
  },
  {
    id: 'nl-113',
    name: '113',
    purpose: {
      nl: 'Denk je aan zelfdoding? Of ben je bang voor een ander? Anoniem.',
      en: 'Thinking of suicide? Or afraid for someone else? Anonymous.',
    },
    audience: 'anyone',
    role: 'suicide',
    human: true,
    channels: [
      { type: 'call', number: '113', cost: free },
      { type: 'chat', url: 'https://www.113.nl/', cost: free },
      // The number from before the three digits; some telephones and exchanges still do not pass on 113.
      { type: 'call', number: '0800-0113', cost: free },
    ],
    hours: 'always',
    source: '113.nl',
    verifiedOn: null,
  },
  {
    id: 'nl-luisterlijn',
    name: 'de Luisterlijn',
    purpose: {
      nl: 'Praten met iemand die luistert. Het kan even duren.',
      en: 'Talking to someone who listens, in Dutch. It may take a while.',
    },
    audience: 'anyone',
    role: 'listening',
    human: true,
    channels: [
      { type: 'call', number: '088-0767000', cost: { nl: 'gewone belkosten', en: 'normal call costs' } },
    ],
    hours: 'always',
    source: 'deluisterlijn.nl',
    verifiedOn: null,
  },
  {
    id: 'nl-veilig-thuis',
    name: 'Veilig Thuis',
    purpose: {
      nl: 'Is het thuis niet veilig? Je kunt ook alleen om advies vragen.',
      en: 'Is home not safe? You can also just ask for advice.',
    },
    audience: 'anyone',
    role: 'home-safety',
    human: true,
    channels: [{ type: 'call', number: '0800-2000', cost: free }],
    hours: 'always',
    source: 'veiligthuis.nl',
    verifiedOn: null,
  },
];
