/**
 * A two-way line to the other side: a `MessagePort` between page and embedded frame, or the browser's own port
 * between page and side panel.
 */
export interface Pipe {
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called once when the other side is gone; not when this side closes. */
  onClose(listener: () => void): void;
  close(): void;
}

const BYE = { kind: 'bye' };

/** A `MessagePort` does not tell that its other end went: closing says so first. */
export function messagePipe(port: MessagePort): Pipe {
  const closers = new Set<() => void>();
  return {
    send: (message) => port.postMessage(message),
    onMessage(listener) {
      port.onmessage = ({ data }: MessageEvent<unknown>) => {
        if ((data as typeof BYE | null)?.kind !== BYE.kind) return listener(data);
        for (const close of closers) close();
      };
    },
    onClose: (listener) => void closers.add(listener),
    close() {
      port.postMessage(BYE);
      port.close();
    },
  };
}

/** The part of the browser's port used here. */
export interface RuntimePort {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

export function runtimePipe(port: RuntimePort): Pipe {
  return {
    send: (message) => port.postMessage(message),
    onMessage: (listener) => port.onMessage.addListener((message) => listener(message)),
    onClose: (listener) => port.onDisconnect.addListener(() => listener()),
    close: () => port.disconnect(),
  };
}
