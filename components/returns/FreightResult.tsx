import { type FreightSplit, type FreightVerdict, LEGS } from '../../lib/rules/freight';
import { FREIGHT_RULES, type FreightCase } from '../../lib/rules/freight-rules';
import { sourceText } from '../../lib/rules/sources';
import { SourceLine } from '../parts/SourceLine';
import { useUi } from '../ui-context';

/** Who pays which way and why; of the amounts that were typed, who pays how much. */
export function FreightResult({
  verdict,
  split,
}: {
  verdict: FreightVerdict;
  split: FreightSplit;
}) {
  const { t, words } = useUi();
  const rows = [...new Set(LEGS.flatMap((leg) => verdict[leg]?.because ?? []))];
  const isSplit = split.without.length < LEGS.length;
  return (
    <div class="desk__result" role="status" data-testid="freight-verdict">
      {LEGS.map((leg) => (
        <p key={leg} class="desk__headline">
          <span>{t(`freightLeg_${leg}`)}</span>
          <strong class={verdict[leg] ? undefined : 'tone-quiet'} data-testid={`freight-${leg}`}>
            {verdict[leg] ? t(`freightPays_${verdict[leg].payer}`) : t('freightPaysUnknown')}
          </strong>
        </p>
      ))}
      {verdict.lacks && <p class="muted">{t(`freightLacks_${verdict.lacks}`)}</p>}
      {verdict.lacks !== 'fault' &&
        rows.map((name) => <Row key={name} name={name} lacks={verdict.lacks !== undefined} />)}
      {isSplit && (
        <p data-testid="freight-split">
          {t('freightSplit', words.value.money(split.sellerFen), words.value.money(split.buyerFen))}
          {split.without.map((leg) => t(`freightWithout_${leg}`))}
        </p>
      )}
    </div>
  );
}

/** While something is lacking the row is only one of several that say the same of the way back. */
function Row({ name, lacks }: { name: FreightCase; lacks: boolean }) {
  const { t } = useUi();
  const { reason, source, verified } = FREIGHT_RULES[name];
  return (
    <div>
      <p>{lacks && name !== 'agreed' ? t('freightBackInAnyCase') : reason}</p>
      <SourceLine source={sourceText(source)} isVerified={verified} />
    </div>
  );
}
