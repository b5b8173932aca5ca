import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Sidebar } from '../lib/models/sidebar';
import { ChatTab } from './ChatTab';
import { DueCard } from './queue/DueCard';
import { QueueTab } from './queue/QueueTab';
import { RecordsList } from './records/RecordsList';
import { UnsavedReminders } from './reminder/UnsavedReminders';
import { Header } from './shell/Header';
import { NoticeBar } from './shell/NoticeBar';
import { Rail } from './shell/Rail';
import { Tabs } from './shell/Tabs';
import { SelfTest } from './sites/SelfTest';
import { useUi } from './ui-context';
import { WordingPanel } from './wording/WordingPanel';

interface Props {
  sidebar: Sidebar;
  /** The frame is too narrow for anything but the rail. */
  isRail: ReadonlySignal<boolean>;
  canCollapse: boolean;
  /** Where the agent types the order in, if no page shows it. */
  typedOrder?: ComponentChildren;
}

export function App({ sidebar, isRail, canCollapse, typedOrder }: Props) {
  const isGone = sidebar.page.isGone.value;
  if (isRail.value) {
    const plan = sidebar.reminder.plan.value;
    const isDue = plan?.kind === 'planned' && plan.phase === 'open';
    return (
      <Rail
        state={isGone ? 'lost' : isDue ? 'due' : 'calm'}
        onExpand={() => sidebar.setCollapsed(false)}
      />
    );
  }
  const conversation = sidebar.page.conversation.value;
  return (
    <div class="sidebar">
      <Header
        hasConversation={conversation !== undefined}
        buyer={conversation?.buyer}
        stage={sidebar.choice.stage.value}
        onCollapse={canCollapse ? () => sidebar.setCollapsed(true) : undefined}
        onSettings={sidebar.openOptions}
      />
      <Tabs current={sidebar.tab} dueCount={sidebar.waitingCount} waiting={sidebar.waiting} />
      <div class="panel" aria-labelledby={`tab-${sidebar.tab.value}`} role="tabpanel">
        {isGone && <PageGone />}
        <UnsavedReminders model={sidebar.reminder} />
        <UnsavedReminders model={sidebar.queueReminder} />
        {sidebar.tab.value === 'chat' && typedOrder}
        {sidebar.tab.value === 'chat' && <ChatTab sidebar={sidebar} />}
        {sidebar.tab.value === 'queue' && (
          <>
            <DueCard model={sidebar.due} />
            <QueueTab queue={sidebar.queue} reminder={sidebar.queueReminder} />
          </>
        )}
        {sidebar.tab.value === 'records' && <RecordsList records={sidebar.records} />}
        {sidebar.tab.value === 'chat' && sidebar.selfTest && <SelfTest model={sidebar.selfTest} />}
      </div>
      <WordingPanel model={sidebar.wording} />
      <NoticeBar notices={sidebar.notices} />
    </div>
  );
}

function PageGone() {
  const { t } = useUi();
  return (
    <p class="failed" role="alert" data-testid="page-gone">
      {t('pageGone')}
    </p>
  );
}
