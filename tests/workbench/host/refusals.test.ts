import { gridWorkbook } from "../../officeHost/gridWorkbook";
import type { OpenedInHost } from "../../officeHost/openInHost";
import { openInHost } from "../../officeHost/openInHost";
import { refusalCode } from "../../officeHost/refusalCode";
import { valuesOf } from "../../officeHost/valuesOf";

describe("what Excel refuses", () => {
  let opened: OpenedInHost;
  beforeEach(async () => {
    opened = await openInHost(gridWorkbook({ Blad: { rows: [["oud", 1]] } }));
  });
  afterEach(() => {
    opened.close();
  });

  const writeA1 = () =>
    refusalCode(async (context) => {
      context.workbook.worksheets.getItem("Blad").getRange("A1").values = [["nieuw"]];
      await context.sync();
    });

  test("a sheet that is not there is told with its place in the code", async () => {
    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Weg").load("name");
      await context.sync();
    }).catch((reason: unknown) => reason as OfficeExtension.Error);
    expect(error).toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
  });

  test("an address that means nothing is an invalid argument", async () => {
    const code = await refusalCode(async (context) => {
      context.workbook.worksheets.getItem("Blad").getRange("geen adres").load("values");
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  test("a member that this stand-in does not know fails and is written down", async () => {
    const code = await refusalCode(async (context) => {
      context.workbook.worksheets.getItem("Blad").pivotTables.load("items");
      await context.sync();
    });
    expect(code).toBe("ApiNotFound");
    expect(opened.host.unknown).toEqual([{ kind: "property", name: "PivotTables", of: "Worksheet" }]);
  });

  test("Excel 2021 is what is declared, and nothing newer", () => {
    const { requirements } = opened.Office.context;
    const versions = ["1.9", "1.14", "1.15"].map((version) =>
      requirements.isSetSupported("ExcelApi", version),
    );
    expect(versions).toEqual([true, true, false]);
  });

  test.each([
    [5004, "InvalidOperationInCellEditMode"],
    [5012, "InvalidOrTimedOutSession"],
    [5102, "ActivityLimitReached"],
    [5103, "RequestPayloadSizeLimitExceeded"],
    [5104, "ResponsePayloadSizeLimitExceeded"],
    [7000, "AccessDenied"],
  ] as const)("failure %i of the host is %s, once, and nothing is written", async (failure, code) => {
    opened.host.failNext(failure);
    expect(await writeA1()).toBe(code);
    expect(await valuesOf("Blad", "A1")).toEqual([["oud"]]);
    expect(await writeA1()).toBeNull();
  });

  test("in a view-only workbook a write is refused and reading goes on", async () => {
    opened.host.readOnly = true;
    expect(await writeA1()).toBe("AccessDenied");
    expect(await valuesOf("Blad", "A1")).toEqual([["oud"]]);
  });

  test("a view-only workbook keeps settings, parts, sheets and tables as they are", async () => {
    opened.host.readOnly = true;
    const changes: ((context: Excel.RequestContext) => void)[] = [
      ({ workbook }) => workbook.settings.add("a", 1),
      ({ workbook }) => workbook.customXmlParts.add("<a xmlns='urn:a'/>"),
      ({ workbook }) => workbook.worksheets.add("Nieuw"),
      ({ workbook }) => workbook.worksheets.getItem("Blad").tables.add("A1:B1", true),
      ({ workbook }) => {
        workbook.worksheets.getItem("Blad").name = "Anders";
      },
    ];
    for (const change of changes) {
      const code = await refusalCode((context) => {
        change(context);
        return context.sync();
      });
      expect(code).toBe("AccessDenied");
    }
  });

  test("a locked cell of a protected sheet refuses, an unlocked one does not", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad");
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: false }, "geheim");
      await context.sync();
    });
    const writeB1 = refusalCode(async (context) => {
      context.workbook.worksheets.getItem("Blad").getRange("B1").values = [[2]];
      await context.sync();
    });
    expect([await writeA1(), await writeB1]).toEqual(["AccessDenied", null]);
    expect(await valuesOf("Blad", "A1:B1")).toEqual([["oud", 2]]);
  });

  test("a wrong password leaves the protection, the right one takes it away", async () => {
    const unprotect = (password: string) =>
      refusalCode(async (context) => {
        context.workbook.worksheets.getItem("Blad").protection.unprotect(password);
        await context.sync();
      });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad").protection.protect(undefined, "geheim");
      await context.sync();
    });
    expect([await unprotect("fout"), await writeA1()]).toEqual(["AccessDenied", "AccessDenied"]);
    expect([await unprotect("geheim"), await writeA1()]).toEqual([null, null]);
  });

  test("a selection of several ranges is no selected range", async () => {
    const sheet = opened.api.getActiveWorkbook()?.getActiveSheet();
    const ranges = ["A1", "B1"].map((address) => sheet?.getRange(address).getRange());
    const selections = ranges.map((range) => ({ range, primary: null, style: null }));
    const facts = { unitId: "workbook", subUnitId: "sheet1", selections };
    opened.api.syncExecuteCommand("sheet.operation.set-selections", facts);
    const code = await refusalCode((context) => {
      context.workbook.getSelectedRange().load("address");
      return context.sync();
    });
    expect(code).toBe("InvalidSelection");
  });
});
