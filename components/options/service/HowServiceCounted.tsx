import { useUi } from '../../ui-context';

const NOTES = [
  'serviceHowRun',
  'serviceHowSystem',
  'serviceHowDay',
  'serviceHowMinute',
  'serviceHowPart',
  'serviceHowAgent',
  'serviceHowTarget',
] as const;

/** What the numbers say and what they do not. */
export function HowServiceCounted() {
  const { t } = useUi();
  return (
    <details class="figures__how">
      <summary>{t('figuresHow')}</summary>
      <ul class="note">
        {NOTES.map((note) => (
          <li key={note}>{t(note)}</li>
        ))}
      </ul>
    </details>
  );
}
