import { Message, MessageSeparator } from '@chatscope/chat-ui-kit-react';
import type { ReactElement } from 'react';
import { clock, dayHeading } from '../shanghai';
import type { Buyer, Line } from '../shop';

/** The rows of the thread: a heading where the day changes, bubbles, notices. The kit takes them only as a flat list. */
export function threadRows({ nick, lines }: Buyer): ReactElement[] {
  return lines.flatMap((line, index) => {
    const day = dayHeading(line.at);
    const previous = lines[index - 1];
    const row = threadRow(line, nick, index);
    if (previous && dayHeading(previous.at) === day) return [row];
    return [<MessageSeparator key={day}>{day}</MessageSeparator>, row];
  });
}

function threadRow({ side, text, at }: Line, nick: string, key: number): ReactElement {
  if (side === 'system') {
    return (
      <MessageSeparator key={key} className="system-notice">
        {text}
      </MessageSeparator>
    );
  }
  const direction = side === 'buyer' ? 'incoming' : 'outgoing';
  const sender = side === 'buyer' ? nick : '客服小练';
  return (
    <Message
      key={key}
      model={{ message: text, type: 'text', direction, position: 'single', sender }}
    >
      <Message.Footer sentTime={clock(at)} />
    </Message>
  );
}
