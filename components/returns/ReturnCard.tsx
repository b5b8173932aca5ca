import { coverageNote, returnText } from '../../lib/models/return-words';
import type { Sidebar } from '../../lib/models/sidebar';
import { Card } from '../parts/Card';
import { SourceLine } from '../parts/SourceLine';
import { useUi } from '../ui-context';
import { ReturnSections } from './ReturnSections';

interface Props {
  sidebar: Sidebar;
  /** True where this is the thing to look at next. */
  isNext: boolean;
}

/** Where the no-reason return stands, until when, and by which rule. */
export function ReturnCard({ sidebar, isNext }: Props) {
  const { t, words, now } = useUi();
  const view = sidebar.returns.value;
  // A moment later it is known what the shop has said about the goods.
  if (!view && sidebar.goods.choices.value === undefined) return null;
  const title = t(isNext ? 'nextReturn' : 'returns');
  const extra = isNext ? 'next' : undefined;
  if (!view) {
    return (
      <Card title={title} testId="return-card" class={extra}>
        <p data-testid="return-state">{t('return_unknown')}</p>
        <p class="muted">{t('timesUnusable')}</p>
      </Card>
    );
  }
  const { state, coverage } = view;
  const text = returnText(t, words.value, state, now.value);
  const note = coverageNote(t, coverage);
  return (
    <Card title={title} testId="return-card" class={extra}>
      <p class={isNext ? 'headline' : 'headline headline--small'}>
        <span class={`tone-${text.tone}`} data-testid="return-state">
          {text.headline}
        </span>
        {state.kind === 'open' && (
          <span class="headline__time">
            {t('remaining', words.value.countdown(state.remainingMs))}
          </span>
        )}
      </p>
      <p>{text.detail}</p>
      {state.kind === 'expired' && <p class="note note--strong">{t('returnDefectRoute')}</p>}
      {state.kind === 'excluded' && <p class="note">{t('returnDefectRoute')}</p>}
      {note && <p class="note">{note}</p>}
      <SourceLine source={text.source} isVerified={text.isVerified} />
      <ReturnSections view={view} sidebar={sidebar} />
    </Card>
  );
}
