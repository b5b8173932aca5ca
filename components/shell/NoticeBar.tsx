import type { Notices } from '../../lib/models/notice';
import { IconButton } from '../parts/IconButton';
import { useUi } from '../ui-context';

/** The one place that says what became of the last click. Always in the page, so that screen readers hear it change. */
export function NoticeBar({ notices }: { notices: Notices }) {
  const { t } = useUi();
  const notice = notices.current.value;
  return (
    <div
      class={notice ? `notice notice--${notice.tone}` : 'notice'}
      role="status"
      data-testid="notice"
    >
      {notice && (
        <>
          <p>{notice.lines.map(([key, ...values]) => t(key, ...values)).join('')}</p>
          <IconButton icon="close" label={t('dismiss')} onClick={notices.clear} />
        </>
      )}
    </div>
  );
}
