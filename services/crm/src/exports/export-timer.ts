/** Timer of the writing of an approved export; its subject is the export. */
export const EXPORT_TIMER = 'crm.export';
