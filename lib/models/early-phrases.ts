import type { CallBackground } from '../messaging/calls';
import type { PackedPhrases } from '../phrases/packed-phrases';
import type { OnChanged } from './query';

/**
 * Asks for the library while the frame is still being connected to its page. Nothing of it is shown before that; it is
 * only at hand then.
 *
 * @returns what gives the answer: the early one to the first who asks, unless the library was changed since.
 */
export function askPhrasesEarly(
  call: CallBackground,
  onChanged: OnChanged,
): () => Promise<PackedPhrases> {
  const ask = () => call('phrases.list', null);
  let early: Promise<PackedPhrases> | undefined = ask();
  // Whoever asks is told by the second try.
  early.catch(() => {});
  const stop = onChanged((tables) => {
    if (tables.includes('phrases')) early = undefined;
  });
  return () => {
    const answer = early;
    early = undefined;
    stop();
    return answer ? answer.catch(ask) : ask();
  };
}
