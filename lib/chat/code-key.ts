/** Two codes are the same where their keys are: case and width of letters do not matter. */
export const codeKey = (code: string): string => code.trim().normalize('NFKC').toLowerCase();
