// Lists for readers and schemas; what only shows lines needs the types alone.

export const roles = [
  'danger',
  'suicide',
  'listening',
  'provider',
  'gp-out-of-hours',
  'crisis',
  'home-safety',
  'other',
] as const;
export type Role = (typeof roles)[number];

export const audiences = ['anyone', 'person', 'family'] as const;
export type Audience = (typeof audiences)[number];

export const channelTypes = ['call', 'chat', 'sms'] as const;
export type ChannelType = (typeof channelTypes)[number];
