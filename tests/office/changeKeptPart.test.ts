import { changeKeptPart } from "../../src/office/changeKeptPart";
import { readOpenWorkbook } from "../../src/office/readOpenWorkbook";
import { keptNamespace } from "../../src/workbook/kept/keptPart";
import { open } from "./opened";

const part = (text: string) => `<werkmap xmlns="${keptNamespace}">${text}</werkmap>`;
const sheets = { Blad: { rows: [["a"]] } };

async function kept(): Promise<string | null | undefined> {
  return (await readOpenWorkbook({ onProgress: () => undefined, isStopped: () => false }))?.kept;
}

describe("changeKeptPart", () => {
  it("adds our part where there is none, and then changes that one", async () => {
    await open(sheets);
    expect(await kept()).toBeNull();
    await changeKeptPart((xml) => part(`first ${String(xml)}`));
    expect(await kept()).toBe(part("first null"));
    await changeKeptPart((xml) => (xml ?? "").replace("first", "second"));
    expect(await kept()).toBe(part("second null"));
  });

  it("leaves one part of ours, and those of others alone", async () => {
    await open(sheets);
    await Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add(part("one"));
      customXmlParts.add(part("two"));
      customXmlParts.add('<other xmlns="urn:other"/>');
      await context.sync();
    });
    await changeKeptPart(() => part("ours"));
    const namespaces = await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.load("items/namespaceUri");
      await context.sync();
      return parts.items.map(({ namespaceUri }) => namespaceUri).sort();
    });
    expect(namespaces).toEqual(["urn:other", keptNamespace].sort());
    expect(await kept()).toBe(part("ours"));
  });

  it("changes nothing where the change itself refuses", async () => {
    await open(sheets);
    await changeKeptPart(() => part("before"));
    const refuse = () => {
      throw new RangeError("not this one");
    };
    await expect(changeKeptPart(refuse)).rejects.toThrow(RangeError);
    expect(await kept()).toBe(part("before"));
  });
});
