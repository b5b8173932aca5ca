/** Of the button that reminds: calm where reminding is not what is to be done now. */
export const actionClass = (isQuiet: boolean) =>
  isQuiet ? 'button button--wide' : 'button button--primary button--wide';
