import type { PersonalData } from '../customers/personal-data.js';

export const cataloguePersonalData: PersonalData = {
  erased: [],
  kept: {
    classification: 'a catalogue of administrators',
    completeness_weight: 'settings of administrators',
  },
};
