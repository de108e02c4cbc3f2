const kinds: readonly RegExp[] = [
  /(<w:bookmark(?:Start|End)\b[^>]*? w:id=")(\d+)(")/g,
  /(<wp:docPr\b[^>]*? id=")(\d+)(")/g,
];

/** The report with ids of bookmarks and drawings that the template does not use. */
export function freshIds(body: string, template: string): string {
  return kinds.reduce((text, kind) => {
    const above = Math.max(0, ...[...template.matchAll(kind)].map(([, , id]) => Number(id)));
    return text.replace(
      kind,
      (_, open: string, id: string, close: string) => `${open}${Number(id) + above}${close}`,
    );
  }, body);
}
