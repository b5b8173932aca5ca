import browser from 'webextension-polyfill';

/** The browser's extension API, by the same name and with promises in every browser. */
export { browser };
