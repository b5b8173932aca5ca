import type { Answer, Answers } from '../../lib/models/answers';
import { useEnterRelease } from '../parts/use-enter-release';
import { useUi } from '../ui-context';

interface Props {
  replies: readonly Answer[];
  model: Pick<Answers, 'use' | 'isBusy' | 'canInsert'>;
}

/** The library's replies to where the return stands, each one click from the composer. */
export function ReturnReplies({ replies, model }: Props) {
  const { t } = useUi();
  return (
    <div class="desk" data-testid="desk-replies">
      {replies.length === 0 && <p class="muted">{t('deskNoReplies')}</p>}
      {replies.map((reply, index) => (
        <Reply key={reply.filled.phrase.id} reply={reply} index={index} model={model} />
      ))}
    </div>
  );
}

interface ReplyProps {
  reply: Answer;
  index: number;
  model: Props['model'];
}

function Reply({ reply, index, model }: ReplyProps) {
  const { t } = useUi();
  const use = () => model.use(reply);
  const keys = useEnterRelease(use);
  return (
    <div class="answer">
      {!reply.isAsking && <blockquote class="draft">{reply.filled.text}</blockquote>}
      <button
        type="button"
        class="button button--wide"
        data-testid={`desk-reply-${index}`}
        disabled={model.isBusy.value}
        onClick={use}
        {...keys}
      >
        {t(
          reply.isAsking ? 'answerFillIn' : model.canInsert ? 'answerInsert' : 'answerCopy',
          reply.filled.phrase.title,
        )}
      </button>
    </div>
  );
}
