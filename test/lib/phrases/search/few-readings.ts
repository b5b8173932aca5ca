import type { Readings } from '../../../../lib/phrases/search/readings';

const READINGS: Record<string, string[]> = {
  发: ['fa'],
  货: ['huo'],
  重: ['zhong', 'chong'],
  行: ['xing', 'hang'],
  绿: ['lü', 'lu'],
  安: ['an'],
  西: ['xi'],
  先: ['xian'],
  地: ['di', 'de'],
  址: ['zhi'],
};

/** The readings of a handful of characters, polyphones and an ü among them. */
export const fewReadings: Readings = (character) => READINGS[character] ?? [];
export const FEW_CHARACTERS = Object.keys(READINGS);
