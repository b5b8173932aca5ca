/** The part of the manifest used here. */
export interface EmbeddingManifest {
  web_accessible_resources?: { matches?: string[] }[] | string[];
}

/** True where the browser lets the sidebar's frame stand in pages of this address, as the manifest says. */
export function canEmbed(manifest: EmbeddingManifest, url: string): boolean {
  const { protocol, hostname } = new URL(url);
  const isNamed = (pattern: string) =>
    pattern === `${protocol}//${hostname}/*` || pattern === `${protocol}//*/*`;
  return (manifest.web_accessible_resources ?? []).some(
    (one) => typeof one === 'object' && (one.matches ?? []).some(isNamed),
  );
}
