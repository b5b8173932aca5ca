import type { Phrase } from '../../../../lib/phrases/phrase';

export const phrase = (id: string, more: Partial<Phrase> = {}): Phrase => ({
  id,
  group: '欢迎',
  title: `标题 ${id}`,
  body: `正文 ${id}`,
  tags: [],
  stages: [],
  ...more,
});
