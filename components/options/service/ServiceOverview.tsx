import type { ServiceTargets } from '../../../lib/chat/settings';
import { type LengthCell, ratioText, serviceRow } from '../../../lib/models/service/service-table';
import type { ServiceFigures } from '../../../lib/service/figures/figures';
import { useUi } from '../../ui-context';
import { Headline } from '../figures/Headline';
import { Few } from './ServiceRows';

interface Props {
  figures: ServiceFigures;
  targets: ServiceTargets;
  write: (ms: number) => string;
}

/** The whole of the period in a few numbers. */
export function ServiceOverview({ figures: { whole }, targets, write }: Props) {
  const { t } = useUi();
  const { first, all, ratio, buyer, agent, isSmall, isUnder } = serviceRow('', whole, targets);
  return (
    <dl class="overview card">
      <Headline name={t('serviceFirst')} testId="service-first">
        <Length cell={first} write={write} mostMs={targets.firstResponseMs} />
      </Headline>
      <Headline name={t('serviceAll')} testId="service-all">
        <Length cell={all} write={write} mostMs={targets.responseMs} />
        {whole.overnight > 0 && <dd>{t('serviceOvernight', whole.overnight)}</dd>}
      </Headline>
      <Headline name={t('serviceRatio')} testId="service-ratio">
        <dd class="overview__value">
          {ratio === undefined ? '–' : ratioText(ratio)}
          {isSmall && ratio !== undefined && <Few />}
        </dd>
        <dd>{t('serviceRatioOf', agent, buyer)}</dd>
        {targets.answerRatioPercent !== undefined && (
          <Verdict
            text={t('serviceTargetFrom', `${targets.answerRatioPercent}%`)}
            verdict={ratio === undefined ? undefined : isUnder ? 'serviceUnder' : 'serviceMet'}
          />
        )}
        {whole.untimed > 0 && <dd>{t('serviceUntimed', whole.untimed)}</dd>}
        {whole.unsure > 0 && <dd>{t('serviceUnsure', whole.unsure)}</dd>}
      </Headline>
      <Headline name={t('serviceConversations')} testId="service-conversations">
        <dd class="overview__value">{whole.conversations}</dd>
        <dd>{t('serviceConversationDays')}</dd>
        {whole.open > 0 && <dd>{t('serviceOpen', whole.open)}</dd>}
      </Headline>
    </dl>
  );
}

interface LengthProps {
  cell: LengthCell;
  write: Props['write'];
  mostMs: number | undefined;
}

function Length({ cell, write, mostMs }: LengthProps) {
  const { t } = useUi();
  const { count, meanMs, medianMs, isSmall, isOver } = cell;
  return (
    <>
      <dd class="overview__value">
        {meanMs === undefined ? '–' : write(meanMs)}
        <span class="overview__of">{t('serviceTimes', count)}</span>
        {isSmall && count > 0 && <Few />}
      </dd>
      {medianMs !== undefined && <dd>{t('serviceMedian', write(medianMs))}</dd>}
      {mostMs !== undefined && (
        <Verdict
          text={t('serviceTargetWithin', write(mostMs))}
          verdict={meanMs === undefined ? undefined : isOver ? 'serviceOver' : 'serviceMet'}
        />
      )}
    </>
  );
}

interface VerdictProps {
  text: string;
  verdict: 'serviceOver' | 'serviceUnder' | 'serviceMet' | undefined;
}

/** The shop's target, and in words whether it is met. */
function Verdict({ text, verdict }: VerdictProps) {
  const { t } = useUi();
  const tone = verdict === 'serviceMet' ? 'pill--good' : 'pill--due';
  return (
    <dd>
      {text} {verdict && <span class={`pill ${tone}`}>{t(verdict)}</span>}
    </dd>
  );
}
