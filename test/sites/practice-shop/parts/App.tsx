import {
  Avatar,
  ChatContainer,
  ConversationHeader,
  MainContainer,
  MessageInput,
  MessageList,
  Sidebar,
} from '@chatscope/chat-ui-kit-react';
import { usePracticeEvents } from '../use-practice-events';
import { useShop } from '../use-shop';

import { Conversations } from './Conversations';
import { Initial } from './Initial';
import { LabDrawer } from './LabDrawer';
import { Orders } from './Orders';
import { threadRows } from './thread-rows';

const isLab = new URLSearchParams(location.search).has('lab');

export function App() {
  const shop = useShop();
  usePracticeEvents(shop);
  const { open, loaded } = shop;
  if (!open) return null;

  return (
    <div className="console">
      <header className="console-bar">
        <strong>练习店铺</strong>
        <span>客服工作台</span>
        <span className="console-agent">客服小练 · 在线</span>
      </header>
      <MainContainer>
        <Conversations shop={shop} />
        <ChatContainer>
          <ConversationHeader>
            <Avatar>
              <Initial nick={open.nick} />
            </Avatar>
            <ConversationHeader.Content userName={open.nick} info="来自 练习店铺商品页" />
          </ConversationHeader>
          {/* A new list for each conversation: an observer on the old one hears nothing more. */}
          <MessageList key={open.id} loading={loaded === 'header'}>
            {loaded === 'header' ? [] : threadRows(open)}
          </MessageList>
          <MessageInput
            placeholder="输入消息，Enter 发送，Shift+Enter 换行"
            attachButton={false}
            value={shop.draft}
            sendDisabled={shop.draft === ''}
            onChange={(html) => shop.setDraft(html)}
            onSend={(_html, _text, innerText) => shop.send(innerText.replace(/\n+$/, ''))}
          />
        </ChatContainer>
        <Sidebar position="right">
          <Orders key={open.id} orders={open.orders} isLoading={loaded !== 'orders'} />
        </Sidebar>
      </MainContainer>
      {isLab && <LabDrawer shop={shop} />}
    </div>
  );
}
