import type { FirstMeeting } from './parts.ts';

export const firstMeetingEn: FirstMeeting = {
  'what-to-expect': {
    title: 'What can you expect?',
    lines: [
      'The first time is exciting and hard. It is for almost everyone.',
      'Somebody says hello and explains how it goes.',
      'Everybody there lives through something like you do.',
    ],
  },
  together: {
    title: 'Going together',
    lines: [
      'You can ask somebody to come along.',
      'Ask beforehand whether this group allows it.',
      'Agree also on how you get home.',
    ],
  },
  'you-may-pass': {
    title: "You don't have to say anything",
    lines: ['Only listening is fine.', 'You can say: "I listen today."', 'You can always leave early.'],
  },
  'how-it-works': {
    title: 'How does a group work?',
    lines: [
      'People tell something in turn. Others listen.',
      'You can say only your first name.',
      'Each group has agreements of its own. Ask about them.',
    ],
  },
  'what-stays-there': {
    title: 'What stays in the group?',
    lines: ['Ask what the group agreed about this.', "Don't tell others what people said there."],
  },
  'if-it-clashes': {
    title: "If it doesn't feel right",
    lines: [
      'That can happen. It says nothing about you.',
      'Talk about it afterwards with somebody you trust.',
      'You can try again, or not.',
    ],
  },
  'another-group': {
    title: 'Choosing another group',
    lines: [
      'Groups differ a lot from each other.',
      'Try another day, another place or a group online.',
      'You can also visit several groups.',
    ],
  },
};
