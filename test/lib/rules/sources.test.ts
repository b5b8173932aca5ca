import { expect, test } from 'vitest';
import { sourceText } from '../../../lib/rules/sources';
import { RULE_TABLE } from '../../../lib/rules/table';

test.each(RULE_TABLE.map((rule) => [rule.id, rule.source]))(
  '%s names its source in words and with a day where it cites a document',
  (_id, source) => {
    const text = sourceText(source);
    expect(text).not.toMatch(/^00\d /u);
    if (/^00\d /u.test(source)) expect(text).toMatch(/（\d{4}-\d\d-\d\d）/u);
  },
);

test('the clause stays behind the name', () => {
  expect(sourceText('000 §二.1.A')).toBe('网店客服教程（2016-07-21） §二.1.A');
});
