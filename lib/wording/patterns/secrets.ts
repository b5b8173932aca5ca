import type { FindByForm } from './pattern';

/** Asking the buyer for what opens an account. */
const ASKED =
  /(?:验证码|校验码|密码|银行卡号|卡号|身份证号码?|身份证照片?).{0,6}?(?:发|报|告诉|说|给|念|传)(?:给|一下)?(?:我|下我|客服|过来|一下)/gu;
const WARNED = /不|别|勿|没|谨防|小心|当心|任何人|骗/u;

export const findSecrets: FindByForm = (_folded, clauses) =>
  clauses
    .filter(({ text }) => /[码号证]/u.test(text) && !WARNED.test(text))
    .flatMap((clause) =>
      [...clause.text.matchAll(ASKED)].map(({ index, 0: text }) => ({
        level: 'block' as const,
        category: 'privateMatter' as const,
        from: clause.from + index,
        to: clause.from + index + text.length,
        suggestion: '“密码和验证码请自己收好，我们用不到。”',
      })),
    );
