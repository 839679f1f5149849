import { en, suggestionsFrom } from '@recovery-network/core/suggestions';

export const suggestions = suggestionsFrom(en, 'en');
