/** What a calendar file calls the days of the week: Monday is 1. */
export const WEEKDAYS = ['', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
