/**
 * The order of what is found, in this one place:
 *
 * 1. by where a term is found: it is the code, begins the code, begins the title, stands in the title, in a tag, the
 *    group or inside the code, in the body;
 * 2. in the same place by how: as it stands, as pinyin, with a typing error;
 * 3. several terms count by the sum of these grades;
 * 4. then the standing order (`standing-order`): meant for the stage, for every stage, for others; then by use, where
 *    old uses count less; then as the shop has arranged them.
 */
const PLACES = ['isCode', 'beginsCode', 'beginsTitle', 'title', 'labels', 'body'] as const;
const MANNERS = ['literal', 'sounded', 'mistyped'] as const;
export type Place = (typeof PLACES)[number];
export type Manner = (typeof MANNERS)[number];

/** From 1, the best, to `WORST_GRADE`; 0 is kept for what is not found. */
export const GRADES = Object.fromEntries(
  MANNERS.map((manner, by) => [
    manner,
    Object.fromEntries(PLACES.map((place, at) => [place, 1 + at * MANNERS.length + by])),
  ]),
) as Record<Manner, Record<Place, number>>;

export const WORST_GRADE = PLACES.length * MANNERS.length;
