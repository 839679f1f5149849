import { nl as aftercareAsking } from '../aftercare/living/asking/nl.ts';
import { nl as aftercareEnding } from '../aftercare/living/ending/nl.ts';
import { nl as aftercareLiving } from '../aftercare/living/nl.ts';
import { nl as aftercare } from '../aftercare/nl.ts';
import { nl as aftercareTerms } from '../aftercare/terms/nl.ts';
import { nl as aftercareParts } from '../aftercare-parts/nl.ts';
import { nl as agenda } from '../agenda/nl.ts';
import { nl as checkInFolded } from '../check-in/folded/nl.ts';
import { nl as checkIn } from '../check-in/nl.ts';
import { nl as expectationsBeside } from '../expectations/beside/nl.ts';
import { nl as expectations } from '../expectations/nl.ts';
import { nl as groups } from '../groups/nl.ts';
import { nl as helpNow } from '../help-now/nl.ts';
import { nl as network } from '../network/nl.ts';
import { nl as planBeside } from '../plan/beside/nl.ts';
import { nl as planForms } from '../plan/forms/nl.ts';
import { nl as planMedia } from '../plan/media/nl.ts';
import { nl as plan } from '../plan/nl.ts';
import { nl as planWriting } from '../plan/writing/nl.ts';
import { nl as quickExit } from '../quick-exit/nl.ts';
import { nl as reciprocity } from '../reciprocity/nl.ts';
import { nl as recoveryNetworkData } from '../recovery-network/data/nl.ts';
import { nl as recoveryNetwork } from '../recovery-network/nl.ts';
import { nl as recoveryNetworkSteps } from '../recovery-network/steps/nl.ts';
import { nl as setbacksFolded } from '../setbacks/folded/nl.ts';
import { nl as setbacks } from '../setbacks/nl.ts';
import { nl as sharing } from '../sharing/nl.ts';
import { nl as smallThings } from '../small-things/nl.ts';
import { nl as staticHelp } from '../static-help/nl.ts';
import { nl as supporter } from '../supporter/nl.ts';
import { nl as tasks } from '../tasks/nl.ts';
import { nl as togetherCame } from '../together/came/nl.ts';
import { nl as togetherCopy } from '../together/copy/nl.ts';
import { nl as together } from '../together/nl.ts';
import { nl as togetherParts } from '../together/parts/nl.ts';
import { nl as togetherPost } from '../together/post/nl.ts';
import { nl as togetherTerms } from '../together/terms/nl.ts';
import type { Catalogue } from '../words/words.ts';

/**
 * Every catalogue of ours, with the element under whose name a provider changes it. Words that elements share are in the
 * catalogue of each. For the validator: no page loads this. A test compares it with the files that are there.
 */
export const catalogues: readonly (readonly [area: string, words: Catalogue])[] = [
  ['aftercare-parts', aftercareParts],
  ['aftercare', aftercareAsking],
  ['aftercare', aftercareEnding],
  ['aftercare', aftercareLiving],
  ['aftercare', aftercare],
  ['aftercare', aftercareTerms],
  ['agenda', agenda],
  ['check-in', checkInFolded],
  ['check-in', checkIn],
  ['expectations', expectationsBeside],
  ['expectations', expectations],
  ['groups', groups],
  ['help-now', helpNow],
  ['help-now', staticHelp],
  ['network', network],
  ['plan', planBeside],
  ['plan', planForms],
  ['plan', planMedia],
  ['plan', plan],
  ['plan', planWriting],
  ['quick-exit', quickExit],
  ['reciprocity', reciprocity],
  ['recovery-network', recoveryNetworkData],
  ['recovery-network', recoveryNetwork],
  ['recovery-network', recoveryNetworkSteps],
  ['setbacks', setbacksFolded],
  ['setbacks', setbacks],
  ['sharing', sharing],
  ['small-things', smallThings],
  ['supporter', supporter],
  ['tasks', tasks],
  ['together', togetherCame],
  ['together', togetherCopy],
  ['together', together],
  ['together', togetherParts],
  ['together', togetherPost],
  ['together', togetherTerms],
];
