import type { ForSupporter, TalkCards } from './cards.ts';

export const talksEn: TalkCards = {
  'ask-for-something': {
    title: 'Asking for something',
    lines: [
      'Choose one thing that helps now.',
      'Say what, when and until when.',
      'Add that saying no is fine.',
      'Wait calmly for the answer.',
    ],
    begin: 'I want to ask you something. You can say no.',
  },
  'not-this-time': {
    title: "It didn't work out a few times",
    lines: [
      'Nobody did anything wrong.',
      'Say what you noticed, without blame.',
      'Ask how it is for the other person.',
      'Make it smaller or different together, or stop it.',
    ],
    begin: "It didn't work out the last times. Shall we see what does fit?",
  },
  'say-what-helps': {
    title: 'Saying what helps',
    lines: [
      'First name something that helps already.',
      'Then say one thing that could be different.',
      'Say what you would like instead.',
    ],
    begin: 'It helps me when you do this.',
  },
  'say-no': {
    title: 'Saying no',
    lines: ['No is a whole answer.', 'No reason is needed.', 'You can also offer something smaller.'],
    begin: "I can't do this now.",
  },
  'hear-no': {
    title: 'Hearing a no',
    lines: [
      'A no does not mean that you did something wrong.',
      "Don't ask for the reason.",
      'Say thank you for the honest answer.',
      'See who else you could ask.',
    ],
    begin: 'Good that you say so. Thank you.',
  },
  'change-it': {
    title: 'Changing something',
    lines: [
      'Say what you want to keep.',
      'Say what you want to be different, and from when.',
      'Until you both agree, it stays as it was.',
    ],
    begin: 'I would like to change our agreement a little.',
  },
  'stop-it': {
    title: 'Stopping it',
    lines: [
      'You can stop at any time.',
      'Say it in time, so that the other person knows.',
      'Say thank you for what there was.',
    ],
    begin: 'I want to stop this agreement. Thank you for everything.',
  },
  'say-limits': {
    title: 'Saying your limits',
    lines: [
      "Say what you can do, and what you can't.",
      'Say at which hours you are there.',
      'Say who else can be called.',
      'You are not the emergency service.',
    ],
    begin: 'This I can do for you, and this I cannot.',
  },
  'say-thanks': {
    title: 'Saying thank you',
    lines: ['Name something that the other person did.', 'Say what it did for you.', 'That is enough.'],
    begin: 'Thank you. That really helped me.',
  },
  'listen-well': {
    title: 'Listening well',
    lines: [
      'Put your phone away and take your time.',
      'Let the other person finish.',
      "Don't judge and don't fix anything.",
      'Ask: what do you need now?',
    ],
    begin: 'I am listening. Take your time.',
  },
  'tell-about-me': {
    title: 'Telling how you are',
    lines: [
      'You choose what you tell.',
      'A small part is enough.',
      'Say what the other person may do with it.',
      'You can stop when it gets too much.',
    ],
    begin: "I want to tell you something about me. You don't have to fix anything.",
  },
};

export const forSupporterEn: ForSupporter = {
  title: 'What is this?',
  lines: [
    'Somebody you know asks you something.',
    'You can say yes, say no or suggest something else.',
    'No reason is needed.',
    'You can always stop or take a break.',
    "Feel free to say what you can and can't do.",
    'You are not the emergency service. In danger now, everybody calls 112.',
    "Listening is often enough. You don't have to fix anything.",
    "You don't have to do this alone.",
  ],
};
