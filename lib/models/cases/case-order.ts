import type { Subject } from '../subject';
import type { CaseOrder } from './case-desk';

/** Of the conversation beside the sidebar. */
export const caseOrderOf = (subject: Subject | undefined): CaseOrder | undefined =>
  subject && {
    site: subject.conversation.site,
    orderNumber: subject.order.number,
    conversationKey: subject.conversation.key,
    buyer: subject.conversation.buyer ?? '',
  };
