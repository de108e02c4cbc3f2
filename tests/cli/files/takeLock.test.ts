import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { takeLock } from "../../../src/cli/files/takeLock";
import type { Lock } from "../../../src/cli/files/takeLock";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "doelbereik-slot-"));
  path = join(folder, "rapport.jsonl.slot");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const since = "2024-01-31T09:05:00.000Z";
const leave = (pid: number, host = hostname()): void =>
  writeFileSync(path, JSON.stringify({ pid, host, since }));
const endedPid = (): number => spawnSync(process.execPath, ["--version"]).pid;
const release = (lock: Lock): void => {
  if (!("release" in lock)) throw new Error("not ours");
  lock.release();
};

test("is taken by one at a time, says who has it, and is free again once released", () => {
  const first = takeLock(path);
  expect(takeLock(path)).toEqual({ heldBy: { pid: process.pid, host: hostname() } });
  release(first);
  expect(existsSync(path)).toBe(false);
  release(takeLock(path));
  expect(readdirSync(folder)).toEqual([]);
});

test("of a process that has ended it is taken over", () => {
  leave(endedPid());
  const lock = takeLock(path);
  expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ pid: process.pid });
  release(lock);
  expect(readdirSync(folder)).toEqual([]);
});

test("of an earlier process that happened to have our number it is taken over", () => {
  leave(process.pid);
  release(takeLock(path));
});

test.each([
  ["a process that lives", () => process.ppid, hostname()],
  ["another computer, of which nobody here knows", endedPid, `niet-${hostname()}`],
])("of %s it stays as it is", (_, pidOf, host) => {
  const pid = pidOf();
  leave(pid, host);
  expect(takeLock(path)).toEqual({ heldBy: { pid, host } });
  expect(JSON.parse(readFileSync(path, "utf8"))).toEqual({ pid, host, since });
});

test("one that is being written is held; one that was never finished is taken over", () => {
  writeFileSync(path, "");
  expect(takeLock(path)).toEqual({ heldBy: null });
  utimesSync(path, new Date(), new Date(Date.now() - 60_000));
  release(takeLock(path));
});

test("releasing leaves a lock that is another's by now", () => {
  const lock = takeLock(path);
  leave(process.ppid);
  release(lock);
  expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ pid: process.ppid });
});

test("where nothing may be written, the file system says so", () => {
  expect(() => takeLock(join(folder, "weg", "slot"))).toThrow("ENOENT");
});
