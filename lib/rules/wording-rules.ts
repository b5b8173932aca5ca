import { DECIDED, rule } from './rule';

/** R13: an answer that is shorter than the question is pointed out only below this many characters. */
export const SHORT_ANSWER_UNDER = rule({
  id: 'R13.shortAnswerUnder',
  value: 7,
  unit: 'count',
  source: DECIDED,
  reason: '答得比问的短，且不足这么多字，才提示',
});
