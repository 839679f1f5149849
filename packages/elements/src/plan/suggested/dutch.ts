import { nl, suggestionsFrom } from '@recovery-network/core/suggestions';

export const suggestions = suggestionsFrom(nl, 'nl');
