import type { CaseAbout } from '../../cases/case-reasons';
import type { Translate } from '../text';

/** `商品 · 质量问题`. */
export const aboutText = (t: Translate, { reason, subReason }: CaseAbout): string =>
  `${t(`caseReason_${reason}`)} · ${t(`caseSub_${subReason}`)}`;
