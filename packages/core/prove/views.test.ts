import { describe, expect, test } from 'vitest';
import * as aftercare from '../src/aftercare/index.ts';
import * as agenda from '../src/agenda/index.ts';
import * as alerts from '../src/alerts/index.ts';
import * as checkIn from '../src/check-in/index.ts';
import * as craving from '../src/craving/index.ts';
import * as expectations from '../src/expectations/index.ts';
import * as groups from '../src/groups/index.ts';
import * as guidance from '../src/guidance/index.ts';
import * as network from '../src/network/index.ts';
import * as plan from '../src/plan/index.ts';
import * as reciprocity from '../src/reciprocity/index.ts';
import * as setbacks from '../src/setbacks/index.ts';
import * as sharing from '../src/sharing/index.ts';
import * as smallThings from '../src/small-things/index.ts';
import * as tasks from '../src/tasks/index.ts';
import * as wins from '../src/wins/index.ts';
import { views } from './views.ts';

/** What the areas export that shows nothing of a journal as a whole, and why. */
const apart: Readonly<Record<string, readonly string[]>> = {
  'about one tie that somebody opened already': [
    'stageOf',
    'stageNow',
    'knowingOf',
    'qualitiesOf',
    'channelsOf',
    'canBeCalled',
    'hoursKnown',
    'contactsWith',
    'lastContact',
    'mayBeAsked',
    'stepsNow',
  ],
  'the one way to who is shown nowhere, which has its own proof': ['findHidden'],
  'about one check-in, or one question of it': [
    'checkInOf',
    'itemsOf',
    'nextItem',
    'showsPeopleNow',
    'suicideLineFirst',
    'wishOf',
  ],
  'which has its own proof, since it does look at answers': ['trends'],
  'of a calendar file, which looks at no journal': ['reminderCalendar'],
  'of the picture, which is given who stands on it': ['mapLayout', 'ringAt'],
  'of the plan by itself, which knows ties by their ids: guidance shows whom it may': [
    'planVersions',
    'currentPlan',
    'draftNow',
    'phasesFor',
    'toolsKept',
    'mediaKept',
    'specialDays',
    'daysAhead',
  ],
  'about one thing of the plan, or about the calendar': [
    'versionOf',
    'toolOf',
    'mediumOf',
    'dayOf',
    'dayOn',
    'fallsOn',
    'goesAlong',
    'problemOf',
    'lineOf',
    'saysSomething',
  ],
  'of alerts by themselves, which know ties by their ids: guidance leaves out whom it must': [
    'alertContactOf',
    'alertContactsIn',
    'alertStanding',
    'alertsByTime',
    'mayBeAlerted',
  ],
  'of wins and cravings by themselves, which know ties and steps by their ids: guidance shows what it may': [
    'winsByTime',
    'helpedLately',
  ],
  'about one setback, concern, period, craving or win': [
    'setbackOf',
    'concernOf',
    'ownDateOf',
    'cravingOf',
    'winOf',
    'partsLeft',
  ],
  'of sharing by itself, which knows ties by their ids: guidance leaves out whom it must': [
    'connectionOf',
    'connectionsIn',
    'connectionsWith',
    'envelopeOf',
    'envelopesSent',
    'grantOf',
    'grantHolds',
    'grantsIn',
    'grantsNow',
    'replyTo',
    'sentLately',
  ],
  'of what came from others, which is of their journals': ['envelopesCame', 'copiesHeld'],
  'of what leaves, or comes, which has its own proofs': [
    'project',
    'enclose',
    'enclosedCopy',
    'envelopeText',
    'readEnvelope',
    'takeIn',
    'travels',
  ],
  'of aftercare by itself, which knows ties by their ids: guidance leaves out whom it must': [
    'trajectoriesIn',
    'trajectoriesNow',
    'trajectoriesBefore',
    'trajectoriesWith',
    'trajectoryOf',
    'trajectoryWith',
  ],
  'about one trajectory': [
    'asksOpen',
    'courseNow',
    'currentCourse',
    'lastCourse',
    'endOf',
    'firstDay',
    'goesAlong',
    'imposedNow',
    'intensityNow',
    'nextReview',
    'lateProposalsOf',
    'openProposalsOf',
    'proposalStandingOn',
    'pausesTooLong',
    'reviewsOf',
    'stepNow',
    'viewsOf',
    'whoseIs',
  ],
  'about one treatment, or a move': [
    'lastMove',
    'lastTreatmentEnd',
    'movesIn',
    'nextTreatmentEnd',
    'treatments',
    'templatesFor',
  ],
  'of the terms of a course, which look at no journal': [
    'asTrial',
    'componentsFrom',
    'stretchOn',
    'stretchesOf',
    'termsOf',
  ],
  'what an element passes terms through, and whom': ['courseTermsShown', 'whoMayBeShown'],
  'about one tie that somebody is about to hide, or to share with': ['endsWithHiding', 'maySeeAnything'],
  'of the two ends of a connection, and of who may see what': ['fitsAudience', 'judgeGrant', 'otherSide'],
  'about one expectation, or one proposal in it': [
    'expectationOf',
    'acceptedBy',
    'currentTerms',
    'doerOf',
    'openProposals',
    'pausesOn',
    'proposalStanding',
    'proposalsSeen',
    'proposerOf',
    'reviewsOpen',
    'saidKept',
    'standingNow',
    'termsThatHold',
    'waitsFor',
    'wordOf',
    'talkOffered',
    'meaningOf',
  ],
  'of expectations by themselves, which know ties by their ids: guidance leaves out whom it must': [
    'expectationsIn',
    'expectationsLately',
    'expectationsNow',
    'threadsWith',
    'threadWith',
    'limitsOf',
    'areTold',
    'ownLimits',
    'carriedBy',
    'agreedToGive',
    'askingOf',
    'needsCard',
  ],
  'of terms and limits, which look at no journal': ['beyond', 'contradictionIn', 'termsIdOf'],
  'of giving and groups by themselves, which know ties by their ids: guidance leaves out whom it must': [
    'exchangeOf',
    'latestExchanges',
    'exchangesPutAside',
    'exchangesWith',
    'balanceOver',
    'balanceWith',
    'lastGiven',
    'groupOf',
    'meetingOf',
    'meetingsKept',
    'meetingsOf',
    'isMeetingKept',
    'metAt',
    'visitOf',
    'visitStage',
    'visitsByTime',
    'visitsFrom',
    'visitsOf',
    'visitsLately',
    'lastNod',
    'lookOf',
    'looksByTime',
    'looksLately',
    'whyOf',
    'whyNow',
    'whysByTime',
    'isWhyKept',
  ],
  'of the agenda by itself, which knows ties by their ids: guidance leaves out whom it must': [
    'appointmentOf',
    'appointmentWithUid',
    'appointmentsIn',
    'awayOf',
    'awaysIn',
    'cancelledAhead',
    'everyAppointment',
    'exceptionsOf',
    'isAppointmentKept',
    'missedLately',
    'nextOf',
    'occurrencesAhead',
    'occurrencesBetween',
    'stageOf',
    'timeOn',
  ],
  'of tasks by themselves, which know ties by their ids: guidance leaves out whom it must': [
    'taskOf',
    'tasksOpen',
    'tasksDone',
    'tasksAside',
    'selfCare',
    'checklistOf',
    'checklistNow',
  ],
  'about one task, or one list': ['isTaskOpen', 'isTaskDone', 'didToday', 'lastDid', 'linesOf'],
  'of the calendar, which looks at no journal': ['nextTime', 'isOn', 'occurrencesOf', 'wouldBeOn'],
  'what erases, and shows nothing: the proof of N7 looks at what is left': ['eraseWhole'],
  'of the advice, which looks at no journal': ['safetyFor', 'otherAdvice', 'adviceBeforeStopping'],
  'what is stored when somebody writes their own words anew, which nobody is shown': ['wordsKept'],
  'of the words themselves': ['natureOf', 'isThereAlready'],
};

describe('what the proofs look at', () => {
  const exported = Object.entries({
    ...network,
    ...checkIn,
    ...alerts,
    ...plan,
    ...setbacks,
    ...craving,
    ...wins,
    ...sharing,
    ...expectations,
    ...reciprocity,
    ...groups,
    ...agenda,
    ...smallThings,
    ...aftercare,
    ...tasks,
    ...guidance,
  })
    .filter(([, value]) => typeof value === 'function')
    .map(([name]) => name);
  const named = [...Object.keys(views), ...Object.values(apart).flat()];

  test('X5: is every function that shows something of a journal; the others are named with the reason', () => {
    expect(exported.filter((name) => !named.includes(name))).toEqual([]);
  });

  test('X5: is still there', () => {
    expect(named.filter((name) => name !== 'measures' && !exported.includes(name))).toEqual([]);
  });
});
