import type { Readings } from './readings';

const IS_READING = /^[a-zü]+$/;

/**
 * Loads the table of readings; some 300 kB, so that it comes after the first list is on screen and an index is built
 * without it until then.
 *
 * @throws if the chunk cannot be loaded.
 */
export async function loadReadings(): Promise<Readings> {
  const { polyphonic } = await import('pinyin-pro');
  return (character) =>
    (polyphonic(character, { toneType: 'none', type: 'array' })[0] ?? [])
      .map((reading) => reading.replaceAll('ê', 'e'))
      .filter((reading) => IS_READING.test(reading));
}
