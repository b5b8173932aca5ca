import { useEffect, useRef } from 'preact/hooks';
import type { ReplaceField } from '../../../../lib/models/library/replace';
import type { ReplaceModel } from '../../../../lib/models/library/replace-model';
import { useUi } from '../../../ui-context';

const FIELDS = ['body', 'title'] as const satisfies readonly ReplaceField[];

/** What to look for, what to put in its place, and where. */
export function ReplaceForm({ replace, onClose }: { replace: ReplaceModel; onClose: () => void }) {
  const { t } = useUi();
  const { request, scope, selectedCount } = replace;
  const { find, replaceWith, isCaseSensitive, fields } = request.value;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const toggle = (field: ReplaceField, isOn: boolean) =>
    replace.ask({
      fields: FIELDS.filter((name) => (name === field ? isOn : fields.includes(name))),
    });
  return (
    <fieldset
      class="replace"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onClose();
      }}
    >
      <input
        ref={input}
        class="input"
        data-testid="replace-find"
        placeholder={t('libraryFind')}
        aria-label={t('libraryFind')}
        value={find}
        onInput={(event) => replace.ask({ find: event.currentTarget.value })}
      />
      <input
        class="input"
        data-testid="replace-with"
        placeholder={t('libraryReplaceWith')}
        aria-label={t('libraryReplaceWith')}
        value={replaceWith}
        onInput={(event) => replace.ask({ replaceWith: event.currentTarget.value })}
      />
      <div class="replace__options">
        {FIELDS.map((field) => (
          <Box
            key={field}
            label={t(`libraryField_${field}`)}
            isOn={fields.includes(field)}
            onChange={(isOn) => toggle(field, isOn)}
          />
        ))}
        <Box
          label={t('libraryCase')}
          isOn={isCaseSensitive}
          onChange={(isOn) => replace.ask({ isCaseSensitive: isOn })}
        />
        {selectedCount.value > 0 && (
          <Box
            label={t('libraryOnlySelected', selectedCount.value)}
            isOn={scope.value === 'selection'}
            onChange={(isOn) => replace.choose(isOn ? 'selection' : 'all')}
          />
        )}
      </div>
    </fieldset>
  );
}

interface BoxProps {
  label: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

function Box({ label, isOn, onChange }: BoxProps) {
  return (
    <label class="box">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />{' '}
      {label}
    </label>
  );
}
