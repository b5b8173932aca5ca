import { Avatar, Conversation, ConversationList } from '@chatscope/chat-ui-kit-react';
import { clock } from '../shanghai';
import type { Buyer } from '../shop';
import type { Shop } from '../use-shop';
import { Initial } from './Initial';

export function Conversations({ shop }: { shop: Shop }) {
  return (
    <ConversationList>
      {shop.buyers.map((buyer) => (
        <Conversation
          key={buyer.id}
          data-conversation-id={buyer.id}
          name={<Name buyer={buyer} />}
          info={buyer.lines.at(-1)?.text.slice(0, 40)}
          lastActivityTime={clock(buyer.lines.at(-1)?.at ?? 0)}
          unreadDot={buyer.unread}
          active={buyer === shop.open}
          onClick={() => shop.select(buyer.id)}
        >
          <Avatar>
            <Initial nick={buyer.nick} />
          </Avatar>
        </Conversation>
      ))}
    </ConversationList>
  );
}

/** Every row has a badge element, unread or not: a reader that counts badges is wrong. */
function Name({ buyer }: { buyer: Buyer }) {
  return (
    <>
      {buyer.nick}
      <span className="unread-badge" />
    </>
  );
}
