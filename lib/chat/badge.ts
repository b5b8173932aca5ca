/** A small label drawn beside an order's status in the page. */
export interface Badge {
  cardKey: string;
  text: string;
  /** Longer explanation, shown on hover and read by screen readers. */
  title: string;
  tone: 'good' | 'due' | 'bad' | 'quiet';
  /** The card beside the chat that a tap brings into view. */
  opens?: 'dispute';
}
