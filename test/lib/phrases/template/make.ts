import fc from 'fast-check';

/** `depth` conditions, one inside the other. */
export const nested = (depth: number): string =>
  `${'{{#若 已付款}}'.repeat(depth)}好${'{{/若}}'.repeat(depth)}`;

const PARTS = [
  '{',
  '}',
  '{{',
  '}}',
  '\\{{',
  '|',
  '\n',
  '\r\n',
  '{{买家|亲}}',
  '{{地址}}',
  '{{卖家}}',
  '{{填:尺码}}',
  '{{选:快递/甲/乙}}',
  '{{数:尺码}}',
  '{{#若 已付款}}',
  '{{#if not 尺码}}',
  '{{否则}}',
  '{{/若}}',
  '{{光标}}',
];

/** Bodies that are whole, half broken, or nonsense. */
export const anyBody = fc
  .array(fc.oneof(fc.constantFrom(...PARTS), fc.string({ unit: 'grapheme', maxLength: 5 })), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''));
