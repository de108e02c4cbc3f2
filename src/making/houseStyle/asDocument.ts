import type { PackageDraft } from "../../xlsx/patching/PackageDraft";

const contentTypes = "[Content_Types].xml";

/** A template becomes a document: that is what the list of contents says of it. */
export function asDocument(draft: PackageDraft): void {
  const text = draft.read(contentTypes);
  draft.write(
    contentTypes,
    text.replace("wordprocessingml.template.main+xml", "wordprocessingml.document.main+xml"),
  );
}
