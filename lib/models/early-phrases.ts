import type { CallBackground } from '../messaging/calls';
import { unpackPhrases } from '../phrases/packed-phrases';
import type { Phrase } from '../phrases/phrase';
import type { OnChanged } from './query';

/**
 * Asks for the library, and opens it, while the frame is still being connected to its page. Nothing of it is shown before
 * that; it is only at hand then.
 *
 * @returns what gives the answer: the early one to the first who asks, unless the library was changed since.
 */
export function askPhrasesEarly(
  call: CallBackground,
  onChanged: OnChanged,
): () => Promise<Phrase[]> {
  const ask = () => askPhrases(call);
  let early: Promise<Phrase[]> | undefined = ask();
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

export const askPhrases = async (call: CallBackground): Promise<Phrase[]> =>
  unpackPhrases(await call('phrases.list', null));
