/**
 * Under Trusted Types the kit's composer, which writes `innerHTML`, runs only with a default policy. This one lets
 * through what a composer holds, text with line breaks, and refuses every other element.
 */

interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML(html: string): string | null }): unknown;
}

const OTHER_ELEMENT = /<(?!\/?(?:br|div)\s*\/?>)/i;
const factory = (window as { trustedTypes?: PolicyFactory }).trustedTypes;

factory?.createPolicy('default', {
  createHTML: (html) => (OTHER_ELEMENT.test(html) ? null : html),
});

export {};
