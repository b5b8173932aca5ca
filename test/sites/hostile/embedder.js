// Frames the address given as `?frame=` and plays the content script: a made-up ticket with a port, again and again.
// What comes back over a port is kept in `__answers`, what the frame posts in `__posted`.
window.__answers = [];
window.__posted = [];
window.__offers = 0;

const address = new URLSearchParams(location.search).get('frame');

function offerTicket(frame) {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = (event) => window.__answers.push(event.data);
  const facts = {
    site: 'chatscope',
    siteName: 'x',
    isChatReminderForbidden: false,
    isCollapsed: false,
  };
  const greeting = { kefu: 'connect', ticket: crypto.randomUUID(), facts };
  frame.contentWindow.postMessage(greeting, '*', [port2]);
  window.__offers += 1;
}

if (address) {
  window.addEventListener('message', (event) => window.__posted.push(event.data));
  document.addEventListener('DOMContentLoaded', () => {
    const frame = document.createElement('iframe');
    frame.id = 'embedded';
    frame.src = address;
    frame.addEventListener('load', () => setInterval(offerTicket, 100, frame));
    document.body.append(frame);
  });
}
