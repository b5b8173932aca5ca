interface NotificationsApi {
  create(
    id: string,
    options: { type: 'basic'; iconUrl: string; title: string; message: string },
  ): Promise<string>;
  clear(id: string): Promise<boolean>;
  onClicked: { addListener(listener: (id: string) => void): void };
}

/** One notification of the system at a time: a new one takes the place of the last. */
export interface Notifications {
  /** Rejects if the browser refuses. */
  show(text: { title: string; message: string }): Promise<void>;
  clear(): Promise<void>;
}

/** To be called while the worker starts. @param onClick - the person wants to see what it is about. */
export function createNotifications(
  api: NotificationsApi,
  id: string,
  iconUrl: string,
  onClick: () => void,
): Notifications {
  api.onClicked.addListener((clicked) => {
    if (clicked !== id) return;
    void api.clear(id);
    onClick();
  });
  return {
    async show({ title, message }) {
      // One that is only updated does not come up again.
      await api.clear(id);
      await api.create(id, { type: 'basic', iconUrl, title, message });
    },
    async clear() {
      await api.clear(id);
    },
  };
}
