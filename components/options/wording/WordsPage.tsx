import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Options } from '../../../lib/models/options';
import { createChecker } from '../../../lib/wording/check-wording';
import {
  OWN_WORDS_MAX,
  OWN_WORDS_TEXT_MAX,
  type OwnWordProblem,
  readOwnWords,
} from '../../../lib/wording/own-words';
import { Card } from '../../parts/Card';
import { useUi } from '../../ui-context';
import { WordingHits } from '../../wording/WordingHits';
import { SaveBar } from '../SettingsForm';

const AREA_ID = 'own-words';

/** The shop's own words and what it lets through, with a place to try them. Nothing is kept before 保存. */
export function WordsPage({ options }: { options: Options }) {
  const { t } = useUi();
  const form = options.form.value;
  if (!form) return null;
  return (
    <form
      class="options__form"
      onSubmit={(event) => {
        event.preventDefault();
        void options.save();
      }}
    >
      <p class="muted">{t('wordsIntro')}</p>
      <OwnList text={form.ownWords} onWrite={(ownWords) => options.change({ ownWords })} />
      <TryOut ownWords={form.ownWords} />
      <SaveBar options={options} />
    </form>
  );
}

function OwnList({ text, onWrite }: { text: string; onWrite: (text: string) => void }) {
  const { t } = useUi();
  const { words, problems } = useMemo(() => readOwnWords(text), [text]);
  return (
    <Card title={t('wordsOwn')}>
      <label for={AREA_ID} class="muted small">
        {t('wordsForm')}
      </label>
      <textarea
        id={AREA_ID}
        class="input words__list"
        data-testid="own-words"
        rows={10}
        maxLength={OWN_WORDS_TEXT_MAX}
        spellcheck={false}
        placeholder={t('wordsExample')}
        aria-invalid={problems.length > 0}
        aria-describedby={`${AREA_ID}-count`}
        value={text}
        onInput={(event) => onWrite(event.currentTarget.value)}
      />
      <p id={`${AREA_ID}-count`} class="muted small" data-testid="own-words-count">
        {t('wordsCount', words.length, OWN_WORDS_MAX)}
      </p>
      <Problems problems={problems} />
    </Card>
  );
}

const SHOWN_PROBLEMS = 20;

function Problems({ problems }: { problems: readonly OwnWordProblem[] }) {
  const { t } = useUi();
  if (problems.length === 0) return null;
  return (
    <div class="small tone-bad" role="status" data-testid="own-words-problems">
      <p>{t('wordsProblems')}</p>
      <ul>
        {problems.slice(0, SHOWN_PROBLEMS).map(({ line, code, what }) => (
          <li key={line}>
            {t('wordsLine', line)}
            {t(`wordsProblem_${code}`, what)}
          </li>
        ))}
      </ul>
      {problems.length > SHOWN_PROBLEMS && (
        <p>{t('wordsMoreProblems', problems.length - SHOWN_PROBLEMS)}</p>
      )}
    </div>
  );
}

/** Any text, with the list as it stands in the form. */
function TryOut({ ownWords }: { ownWords: string }) {
  const { t } = useUi();
  const text = useSignal('');
  const checker = useMemo(() => createChecker(readOwnWords(ownWords).words), [ownWords]);
  const hits = checker.check(text.value);
  return (
    <Card title={t('wordsTry')}>
      <textarea
        class="input"
        data-testid="words-try"
        rows={3}
        aria-label={t('wordsTry')}
        placeholder={t('wordsTryHint')}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
      />
      <div role="status" data-testid="words-tried">
        {text.value.trim() !== '' && hits.length === 0 && (
          <p class="tone-good small">{t('wordingFine')}</p>
        )}
        <WordingHits text={text.value} hits={hits} />
      </div>
    </Card>
  );
}
