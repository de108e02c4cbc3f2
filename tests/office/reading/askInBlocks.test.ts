import { askInBlocks } from "../../../src/office/reading/askInBlocks";
import type { CellQuestion } from "../../../src/office/reading/CellQuestion";
import type { CellRange } from "../../../src/workbook/snapshot";

/** No stand-in for Excel: what is tested is the cutting alone, so a sheet only hands its blocks back. */
const sheet = { getRangeByIndexes: () => ({}) } as unknown as Excel.Worksheet;
const unwatched = { onProgress: () => undefined, isStopped: () => false };

function contextThat(sync: () => void): Excel.RequestContext {
  return { sync: () => Promise.resolve().then(sync) } as unknown as Excel.RequestContext;
}

function question(
  rows: number,
  bytesPerCell: number,
  taken: CellRange[],
  bytes: (rows: number) => number | null,
) {
  const asked: CellQuestion = {
    sheet,
    range: { firstRow: 1, firstColumn: 0, lastRow: rows, lastColumn: 0 },
    bytesPerCell,
    ask: (_, at) => () => {
      const size = bytes(at.lastRow - at.firstRow + 1);
      if (size !== null) taken.push(at);
      return size;
    },
  };
  return asked;
}

const spans = (ranges: readonly CellRange[]) => ranges.map(({ firstRow, lastRow }) => [firstRow, lastRow]);

describe("askInBlocks", () => {
  it("asks everything at once where one reply holds it", async () => {
    let syncs = 0;
    const taken: CellRange[] = [];
    const questions = [
      question(1000, 10, taken, (rows) => rows * 10),
      question(50, 10, taken, (rows) => rows * 10),
    ];
    await askInBlocks(
      contextThat(() => syncs++),
      questions,
      unwatched,
    );
    expect(syncs).toBe(1);
    expect(spans(taken)).toEqual([
      [1, 1000],
      [1, 50],
    ]);
  });

  it("learns from a block how large the next may be", async () => {
    const taken: CellRange[] = [];
    await askInBlocks(
      contextThat(() => undefined),
      [question(10_000, 1000, taken, (rows) => rows * 2000)],
      unwatched,
    );
    expect(spans(taken)).toEqual([
      [1, 4000],
      [4001, 6000],
      [6001, 8000],
      [8001, 10_000],
    ]);
  });

  it("halves a block whose reply was too large, and one that came back without an answer", async () => {
    for (const refusal of ["reply", "null"]) {
      const taken: CellRange[] = [];
      let syncs = 0;
      const context = contextThat(() => {
        if (refusal === "reply" && syncs++ === 0) throw officeError("ResponsePayloadSizeLimitExceeded");
      });
      const bytes = (rows: number) => (refusal === "null" && rows > 6 ? null : rows);
      await askInBlocks(context, [question(10, 1, taken, bytes)], unwatched);
      expect(spans(taken)).toEqual([
        [1, 5],
        [6, 10],
      ]);
    }
  });

  it("halves a block with more merged areas than Office can list", async () => {
    const taken: CellRange[] = [];
    let syncs = 0;
    const context = contextThat(() => {
      if (syncs++ === 0) throw officeError("GeneralException", "Range.getMergedAreasOrNullObject");
    });
    await askInBlocks(context, [question(8, 1e-9, taken, () => 0)], unwatched);
    expect(spans(taken)).toEqual([
      [1, 4],
      [5, 8],
    ]);
  });

  it("gives up where even one row is too large", async () => {
    const asked = askInBlocks(
      contextThat(() => undefined),
      [question(3, 1, [], () => null)],
      unwatched,
    );
    await expect(asked).rejects.toMatchObject({ code: "too-much-at-once" });
  });

  it("lets every other error through", async () => {
    const context = contextThat(() => {
      throw officeError("AccessDenied");
    });
    await expect(askInBlocks(context, [question(3, 1, [], () => 0)], unwatched)).rejects.toMatchObject({
      code: "AccessDenied",
    });
  });

  it("stops before the next block, and tells how far it came", async () => {
    const progress: number[][] = [];
    const taken: CellRange[] = [];
    const watch = {
      onProgress: (done: number, total: number) => progress.push([done, total]),
      isStopped: () => taken.length === 2,
    };
    const isDone = await askInBlocks(
      contextThat(() => undefined),
      [question(9000, 2000, taken, (rows) => rows * 2000)],
      watch,
    );
    expect(isDone).toBe(false);
    expect(progress).toEqual([
      [2000, 9000],
      [4000, 9000],
    ]);
  });
});

function officeError(code: string, errorLocation = "") {
  return Object.assign(new Error(code), { name: "RichApi.Error", code, debugInfo: { errorLocation } });
}
