import { expect, test } from 'vitest';
import { POINTABLE } from '../../../lib/models/self-test';
import { PICK_NAMES, picksFor } from '../../../lib/sites/propose/mapping-session';

test('everything that the self-test offers to point at leads to a few steps of the picker', () => {
  for (const part of POINTABLE) {
    const picks = picksFor(part);
    expect(picks.length).toBeLessThan(PICK_NAMES.length);
    expect(picks.length).toBeGreaterThan(0);
  }
});
