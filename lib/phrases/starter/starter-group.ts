import type { Stage } from '../../chat/stage';
import type { PhrasePurpose } from '../phrase';

export interface StarterReply {
  /** Letters of the situation and a number; the phrase's id is made of it, so it never changes. */
  code: string;
  title: string;
  body: string;
  /** Besides the tags of the group. */
  tags?: readonly string[];
  /** Instead of the stages of the group. */
  stages?: readonly Stage[];
  purpose?: PhrasePurpose;
}

/** Replies that stand together in the library. */
export interface StarterGroup {
  name: string;
  /** Tags of every reply in it. */
  tags: readonly string[];
  /** Stages of its replies that name none of their own; empty means always. */
  stages: readonly Stage[];
  replies: readonly StarterReply[];
}
