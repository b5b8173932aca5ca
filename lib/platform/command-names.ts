/** Name of the command in the manifest that leads to the search of replies. */
export const FOCUS_SEARCH = 'focus-search';
