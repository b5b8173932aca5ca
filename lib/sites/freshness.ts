/** Conversations whose accepted part is remembered. */
const KEYS_MAX = 50;

/**
 * Tells a part that belongs to the open conversation from one left over by the conversation before it.
 *
 * Pages change the header first and fill thread and orders in later, so just after a switch the old part stands
 * under the new key. Whatever was on the page when the key changed is taken as left over, until it changes or is
 * what this very key showed earlier.
 */
export class Freshness {
  #key: string | undefined;
  #leftOver: string | undefined;
  #seen: string | undefined;
  readonly #accepted = new Map<string, string>();

  /**
   * @param key - the conversation open now.
   * @param content - the part as it reads now, in a form that is equal only for equal content.
   * @param isEmpty - an empty part is never taken for somebody else's.
   */
  isFresh(key: string, content: string, isEmpty: boolean): boolean {
    if (key !== this.#key) {
      this.#leftOver = this.#key === undefined ? undefined : this.#seen;
      this.#key = key;
    }
    this.#seen = content;
    if (isEmpty) return true;
    if (content === this.#leftOver && this.#accepted.get(key) !== content) return false;
    this.accept(key, content);
    return true;
  }

  /** Takes the part for this conversation's own, whatever stood there before. */
  accept(key: string, content: string): void {
    this.#leftOver = undefined;
    this.#accepted.delete(key);
    this.#accepted.set(key, content);
    if (this.#accepted.size > KEYS_MAX) {
      const [oldest] = this.#accepted.keys();
      if (oldest !== undefined) this.#accepted.delete(oldest);
    }
  }
}
