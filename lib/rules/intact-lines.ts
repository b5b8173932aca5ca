/**
 * `good`: as it should be. `none`: the order had nothing of the kind. Of a special pack `good` is what has to be so for
 * its damage to count: it is special, it was said before the sale, the goods can be seen without breaking it.
 */
export type IntactAnswer = 'good' | 'bad' | 'none';

interface LineForm {
  id: string;
  options: readonly IntactAnswer[];
  /** Put to the agent only where it matters. */
  when?: 'sealed' | 'special' | 'packed';
}

/**
 * The lines of the check (R3) in the order in which a person unpacks. Those of `special` are asked where a pack that is
 * under special protection came back damaged, `packed` where any pack did.
 */
export const INTACT_LINES = [
  { id: 'packaging', options: ['good', 'bad'] },
  { id: 'special', options: ['good', 'bad', 'none'] },
  { id: 'arrived', options: ['good', 'bad'], when: 'packed' },
  { id: 'specialKind', options: ['good', 'bad'], when: 'special' },
  { id: 'specialSaid', options: ['good', 'bad'], when: 'special' },
  { id: 'specialOpens', options: ['good', 'bad'], when: 'special' },
  { id: 'seal', options: ['good', 'bad', 'none'], when: 'sealed' },
  { id: 'accessories', options: ['good', 'bad'] },
  { id: 'quality', options: ['good', 'bad'] },
  { id: 'damage', options: ['good', 'bad'] },
  { id: 'antiFake', options: ['good', 'bad', 'none'] },
  { id: 'activation', options: ['good', 'bad', 'none'] },
  { id: 'traces', options: ['good', 'bad'] },
  { id: 'use', options: ['good', 'bad'] },
  { id: 'gift', options: ['good', 'bad', 'none'] },
  { id: 'invoice', options: ['good', 'bad', 'none'] },
] as const satisfies readonly LineForm[];

export type IntactLine = (typeof INTACT_LINES)[number]['id'];
export type IntactAnswers = Readonly<Partial<Record<IntactLine, IntactAnswer>>>;

/** The lines to be answered, given what is answered already. @param isSealed - goods of a kind that comes sealed. */
export function linesFor(answers: IntactAnswers, isSealed: boolean): IntactLine[] {
  const isSpecial = answers.special === 'bad';
  const asks = {
    sealed: isSealed,
    special: isSpecial,
    packed: isSpecial || answers.packaging === 'bad',
  };
  return INTACT_LINES.filter((line) => !('when' in line) || asks[line.when]).map(({ id }) => id);
}

export const optionsOf = (id: IntactLine): readonly IntactAnswer[] =>
  INTACT_LINES.find((line) => line.id === id)?.options ?? [];
