import type { CellRange } from "../../workbook/snapshot";
import { cellsOf } from "../corners";
import { HostRefused } from "../HostRefused";
import type { ReadingWatch } from "./ReadingWatch";
import { officeCodeOf } from "../refusalOf";
import type { CellQuestion } from "./CellQuestion";

/** A reply may not pass 5 MB; what is above 4 MB is kept free because answers are estimated. */
const bytesPerReply = 4_000_000;

/**
 * Asks questions about cells in as few replies as can hold the answers: all in one where they fit, else in blocks of
 * rows. The size of an answer is learnt from the blocks before it; a block that was too large after all is halved.
 * Each block is taken before the next is asked, so that the pane can paint in between.
 *
 * @returns  false when it was stopped
 */
export async function askInBlocks(
  context: Excel.RequestContext,
  questions: readonly CellQuestion[],
  { onProgress, isStopped }: ReadingWatch,
): Promise<boolean> {
  const total = questions.reduce((rows, { range }) => rows + rowCount(range), 0);
  let done = 0;
  let waiting = [...questions];
  while (waiting.length > 0) {
    if (isStopped()) return false;
    const { turn, rest } = nextTurn(waiting);
    const asked = turn.map((block) => ({
      block,
      take: block.ask(cellsOf(block.sheet, block.range), block.range),
    }));
    const isAnswered = await answered(context);
    const again: CellQuestion[] = [];
    for (const { block, take } of asked) {
      const bytes = isAnswered ? take() : null;
      if (bytes === null) again.push(...halves(block));
      else {
        done += rowCount(block.range);
        learn(rest, block, bytes);
      }
    }
    waiting = [...again, ...rest];
    onProgress(done, total);
  }
  return true;
}

function nextTurn(waiting: readonly CellQuestion[]): { turn: CellQuestion[]; rest: CellQuestion[] } {
  const turn: CellQuestion[] = [];
  const rest = [...waiting];
  let room = bytesPerReply;
  for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
    const bytesPerRow = next.bytesPerCell * (next.range.lastColumn - next.range.firstColumn + 1);
    const rows = Math.floor(room / bytesPerRow);
    if (rows < 1 && turn.length > 0) {
      rest.unshift(next);
      break;
    }
    const [block, below] = splitBelow(next, Math.max(rows, 1));
    turn.push(block);
    room -= bytesPerRow * rowCount(block.range);
    if (below !== null) rest.unshift(below);
  }
  return { turn, rest };
}

/** False where the reply was too large, or Office could not list so many areas at once. */
async function answered(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (officeCodeOf(error) === "ResponsePayloadSizeLimitExceeded" || isTooManyAreas(error)) return false;
    throw error;
  }
}

/** Above 512 areas Office fails without saying why, so the place is what it is known by. */
function isTooManyAreas(error: unknown): boolean {
  const { debugInfo } = error as { debugInfo?: { errorLocation?: string } };
  return /MergedAreas/i.test(debugInfo?.errorLocation ?? "");
}

function halves(block: CellQuestion): CellQuestion[] {
  const rows = rowCount(block.range);
  if (rows === 1) throw new HostRefused("too-much-at-once", {});
  const larger = {
    sheet: block.sheet,
    range: block.range,
    ask: block.ask,
    bytesPerCell: block.bytesPerCell * 2,
  };
  return splitBelow(larger, Math.ceil(rows / 2)).filter((half) => half !== null);
}

function splitBelow(question: CellQuestion, rows: number): [CellQuestion, CellQuestion | null] {
  const { sheet, range, bytesPerCell, ask } = question;
  const lastRow = range.firstRow + rows - 1;
  if (lastRow >= range.lastRow) return [question, null];
  const part = (firstRow: number, last: number): CellQuestion => ({
    sheet,
    bytesPerCell,
    ask,
    range: { firstRow, firstColumn: range.firstColumn, lastRow: last, lastColumn: range.lastColumn },
  });
  return [part(range.firstRow, lastRow), part(lastRow + 1, range.lastRow)];
}

/** What comes next of the same question is as large as what was just seen. */
function learn(rest: CellQuestion[], { range, ask }: CellQuestion, bytes: number): void {
  const index = rest.findIndex((question) => question.ask === ask);
  const next = rest[index];
  if (next === undefined) return;
  const cells = rowCount(range) * (range.lastColumn - range.firstColumn + 1);
  rest[index] = { sheet: next.sheet, range: next.range, ask, bytesPerCell: Math.max(bytes / cells, 1) };
}

function rowCount({ firstRow, lastRow }: CellRange): number {
  return lastRow - firstRow + 1;
}
