/**
 * All readings of one Chinese character in lower case without tones, the ü written as such (`lü`);
 * empty for any other character.
 */
export type Readings = (character: string) => readonly string[];
