// Removes whatever is added under <html> and is not the page's own; counts how often.
window.__removed = 0;
new MutationObserver(() => {
  for (const child of [...document.documentElement.children]) {
    if (child !== document.head && child !== document.body) {
      child.remove();
      window.__removed += 1;
    }
  }
}).observe(document.documentElement, { childList: true });
