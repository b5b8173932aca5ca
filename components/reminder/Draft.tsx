import { useUi } from '../ui-context';
import { ChatDraft } from './ChatDraft';
import type { DraftProps } from './draft-props';
import { LogButton } from './LogButton';
import { PhoneCard } from './PhoneCard';
import { SmsDraft } from './SmsDraft';

/** The wording for the channel in use and the one button that uses it. */
export function Draft(props: DraftProps) {
  switch (props.model.channel.current.value) {
    case undefined:
      return null;
    case 'hostButton':
      return <HostButton {...props} />;
    case 'phone':
      return <PhoneCard {...props} />;
    case 'sms':
      return <SmsDraft {...props} />;
    case 'chat':
      return <ChatDraft {...props} />;
  }
}

/** The host's own button brings its own words. */
function HostButton({ model, isQuiet }: DraftProps) {
  const { t } = useUi();
  return (
    <>
      <p>{t('advice_hostButton')}</p>
      <LogButton model={model} isQuiet={isQuiet} way="hostButton" />
    </>
  );
}
