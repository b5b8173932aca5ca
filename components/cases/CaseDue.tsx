import { useUi } from '../ui-context';

/** When somebody has to look again; amber once it is reached. */
export function CaseDue({ nextAt }: { nextAt: number | undefined }) {
  const { t, words, now } = useUi();
  if (nextAt === undefined) return null;
  const isDue = nextAt <= now.value;
  return (
    <span class={isDue ? 'pill pill--due' : 'pill'}>
      {t(isDue ? 'caseDueSince' : 'caseNextAt', words.value.instant(nextAt, now.value))}
    </span>
  );
}
